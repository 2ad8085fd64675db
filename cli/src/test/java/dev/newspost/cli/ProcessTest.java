package dev.newspost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows. */
class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileNamesMayHoldAnythingWhateverTheLocaleKnows() throws Exception {
        // made by a shell: this JVM's own locale may know only ASCII
        shell("mkdir -p '东港 新闻/一月'; printf '渡轮回来了。' > '东港 新闻/一月/渡轮 回港.md';"
                + " printf 'Quay' > '东港 新闻/a.md'; printf 'Ö' > 'Öl.md'");

        CommandLineRun run = CommandLineRun.inProcess(
                folder, "C", "parse", "东港 新闻", "Öl.md", "没有.md", "--jsonl", "--out", "出 口/结果.jsonl");

        shell("cp '出 口/结果.jsonl' result");
        assertThat(Files.readString(folder.resolve("result")).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"file\":\"Öl.md\""),
                        line -> assertThat(line).startsWith("{\"file\":\"a.md\""),
                        line -> assertThat(line)
                                .startsWith("{\"file\":\"一月/渡轮 回港.md\"")
                                .contains("渡轮回来了。"));
        assertThat(run.messages()).contains("newspost: 没有.md: no such file\n").contains("3 posts read, 1 failed");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aClosedPipeEndsTheRunQuietly() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(folder.resolve(i + ".md"), "The ferry came back. ".repeat(500));
        }
        Path messages = folder.resolve("messages");
        Process process = CommandLineRun.start(folder, "C", messages, "parse", ".", "--jsonl");
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(new String(Files.readAllBytes(messages), StandardCharsets.UTF_8))
                .doesNotContain("newspost:")
                .doesNotContain("Exception");
    }

    private void shell(String script) throws Exception {
        Path file = Files.write(folder.resolve("script"), script.getBytes(StandardCharsets.UTF_8));
        Process process = new ProcessBuilder("sh", "script")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as(script).isZero();
        Files.delete(file);
    }
}
