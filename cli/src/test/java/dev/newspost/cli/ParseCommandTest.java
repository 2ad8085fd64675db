package dev.newspost.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import dev.newspost.json.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseCommandTest {
    private static final ArticleJson JSON = ArticleJson.create();

    @TempDir
    private Path folder;

    @Test
    void onePostIsOneIndentedArticleWithoutFile() throws IOException {
        Path post = post("a.md", "The ferry came back.");

        CommandLineRun run = CommandLineRun.of("parse", post);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\n  \"metadata\": {").endsWith("}\n").doesNotContain("\"file\"");
        assertThat(JSON.read(run.out())).isEqualTo(ArticleParser.create().parse(post));
        assertThat(run.messages()).matches("1 post read, 0 failed, in [0-9.]+ s\\R");
    }

    @Test
    void aFolderIsOneLineForEachPostInTheOrderOfThePaths() throws IOException {
        post("b/2.md", "two");
        post("b/10.markdown", "ten");
        post("a.md", "one");
        post("c.MD", "three");
        post("notes.txt", "no post");
        post("page.html", "no post either");
        post(".git/x.md", "hidden");
        post(".draft.md", "hidden too");

        CommandLineRun run = CommandLineRun.of("parse", folder, "--jsonl");

        assertThat(run.status()).isZero();
        assertThat(files(run)).containsExactly("a.md", "b/10.markdown", "b/2.md", "c.MD");
        assertThat(run.messages()).startsWith("4 posts read, 0 failed");
    }

    @Test
    void severalPostsWithoutLinesAreObjectsWithTheirFiles() throws IOException {
        Path first = post("a.md", "one");
        Path second = post("b.md", "two");

        CommandLineRun run = CommandLineRun.of("parse", second, first);

        assertThat(run.out().split("\n(?=\\{)"))
                .satisfiesExactly(
                        a -> assertThat(JSON.readEntry(a).file()).isEqualTo(first.toString()),
                        b -> assertThat(JSON.readEntry(b).file()).isEqualTo(second.toString()));
    }

    @Test
    void aNamedFileIsTakenWhateverItsName() throws IOException {
        Path post = post("story.txt", "The ferry came back.");

        assertThat(CommandLineRun.of("parse", "--jsonl", post).outLines()).hasSize(1);
    }

    @Test
    void aPostThatIsNamedTwiceIsReadOnce() throws IOException {
        Path post = post("a/b.md", "The ferry came back.");

        CommandLineRun run = CommandLineRun.of("parse", "--jsonl", folder, post, folder.resolve("a/../a/b.md"));

        assertThat(files(run)).containsExactly("a/b.md");
    }

    @Test
    void manyPostsKeepTheirOrder() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 100; i < 400; i++) {
            post(i + ".md", "word ".repeat(i % 7 == 0 ? 5_000 : 1));
            expected.add(i + ".md");
        }

        assertThat(files(CommandLineRun.of("parse", folder, "--jsonl"))).isEqualTo(expected);
    }

    @Test
    void outIsWrittenToAFileWhoseFoldersAreMade() throws IOException {
        post("posts/a.md", "one");
        Path out = folder.resolve("new/folder/out.jsonl");

        CommandLineRun run = CommandLineRun.of("parse", folder.resolve("posts"), "--jsonl", "--out", out);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("{\"file\":\"a.md\"").endsWith("}\n");
    }

    @Test
    void outNeverWritesOverAPost() throws IOException {
        Path post = post("a.md", "The ferry came back.");

        CommandLineRun run = CommandLineRun.of("parse", folder, "--out", folder.resolve("./a.md"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).startsWith("--out would write over the post a.md");
        assertThat(post).hasContent("The ferry came back.");
    }

    @Test
    void outThatCannotBeWrittenIsAFailure() throws IOException {
        Path post = post("a.md", "The ferry came back.");

        CommandLineRun run = CommandLineRun.of("parse", post, "--out", folder);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).startsWith("newspost: cannot write " + folder + ": ");
    }

    @Test
    void aPostThatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
        post("a.md", "one");
        Files.createSymbolicLink(folder.resolve("b.md"), Path.of("nowhere"));
        post("c.md", "three");

        CommandLineRun run = CommandLineRun.of("parse", folder, folder.resolve("no.md"), "--jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(files(run)).containsExactly("a.md", "c.md");
        assertThat(run.messages())
                .contains("newspost: b.md: no such file\n")
                .contains("newspost: " + folder.resolve("no.md") + ": no such file\n")
                .contains("2 posts read, 2 failed");
    }

    @Test
    void aPostAboveTheByteLimitIsToldWithLineAndColumn() throws IOException {
        post("a.md", "one");
        post("b.md", " ".repeat(ArticleParser.Builder.DEFAULT_MAX_BYTES + 1));

        CommandLineRun run = CommandLineRun.of("parse", folder, "--jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages())
                .contains("newspost: b.md:1:1: the post has 16777217 bytes, more than the limit of 16777216\n");
    }

    @Test
    void anEmptyFolderIsNoFailure() {
        CommandLineRun run = CommandLineRun.of("parse", folder, "--jsonl");

        assertThat(run).extracting(CommandLineRun::status, CommandLineRun::out).containsExactly(0, "");
        assertThat(run.messages()).startsWith("0 posts read, 0 failed");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        post("real/a.md", "one");
        Files.createSymbolicLink(folder.resolve("real/up"), folder);
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("real/a.md"));

        CommandLineRun run = CommandLineRun.of("parse", folder, "--jsonl");

        assertThat(run.status()).isZero();
        assertThat(files(run)).containsExactly("b.md", "linked/a.md", "real/a.md");
    }

    @Test
    void positionsAreGivenOnDemand() throws IOException {
        Path post = post("a.md", "---\ntitle: T\n---\n\nThe ferry came back.\n");

        assertThat(CommandLineRun.of("parse", post).out()).doesNotContain("\"lines\"");
        assertThat(CommandLineRun.of("parse", "--positions", post).out()).contains("\"lines\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parse", "parse --lines a.md", "parse --out", "read a.md", "--jsonl"})
    void aWrongUsageIsShownTheRightOne(String args) {
        CommandLineRun run = CommandLineRun.of((Object[]) (args.isEmpty() ? new String[0] : args.split(" ")));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).contains("Usage: newspost");
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoFailure() throws IOException {
        post("a.md", "one");

        CommandLineRun run = CommandLineRun.to(new BrokenStream("Broken pipe"), "parse", folder);

        assertThat(run.status()).isZero();
        assertThat(run.messages()).doesNotContain("newspost:");
    }

    @Test
    void aFullDiskIsAFailure() throws IOException {
        post("a.md", "one");

        CommandLineRun run = CommandLineRun.to(new BrokenStream("No space left on device"), "parse", folder);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages()).contains("newspost: cannot write to standard output: No space left on device\n");
    }

    private Path post(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(UTF_8));
    }

    private static List<String> files(CommandLineRun run) {
        return run.outLines().map(line -> JSON.readEntry(line).file()).toList();
    }

    private static final class BrokenStream extends OutputStream {
        private final String reason;

        BrokenStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int unit) throws IOException {
            throw new IOException(reason);
        }
    }
}
