package dev.newspost.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    private static final Path POSTS = Path.of("posts");

    @Test
    void onePostIsPrintedWhole() throws IOException {
        String shown = shownBy(() -> ReadOnePost.main(
                new String[] {POSTS.resolve("2021-03-09-ferry.md").toString()}));

        assertThat(shown.lines())
                .containsExactly(
                        "停航四年后 石螺岛渡轮复航",
                        "  渡轮“白鹭号”周二上午驶入石螺岛码头。（林可颂摄）",
                        "  （海湾日报石螺岛9日讯）停航四年的石螺岛渡轮周二恢复载客，首班船上坐满了返乡的岛民。",
                        "  港务局局长丁慕远在码头上说：“船每天开六班，冬天也不停，岛上的孩子可以回家吃晚饭了。”",
                        "  八十一岁的居民邱阿水第一个下船。她说：“我等这条船，等得头发都白了。”",
                        "  船票定为每人二十元。丁慕远表示，票价“至少三年不涨”。",
                        "image: https://img.baydaily.example/2021/03/ferry.jpg by 林可颂",
                        "quote: 丁慕远 in block 2: 船每天开六班，冬天也不停，岛上的孩子可以回家吃晚饭了。",
                        "quote: 邱阿水 in block 3: 我等这条船，等得头发都白了。",
                        "quote: 丁慕远 in block 4: 至少三年不涨",
                        "credit: REPORTER 温若谷",
                        "credit: EDITOR 齐小满",
                        "credit: COPYRIGHT 海湾日报");
    }

    @Test
    void theSpeakersOfAFolderAreCounted() throws IOException {
        assertThat(shownBy(() -> ReadAFolder.main(new String[] {POSTS.toString()}))
                        .lines())
                .containsExactly("3 Ida Marsh", "4 Tomas Reel", "2 丁慕远", "1 邱阿水");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadOnePost", "ReadAFolder"})
    void everyExampleIsShort(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/main/java/dev/newspost/examples", name + ".java"))) {
            assertThat(lines.count()).isLessThan(40);
        }
    }

    /** Something that prints. */
    @FunctionalInterface
    private interface Program {
        void run() throws IOException;
    }

    private static String shownBy(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return shown.toString(StandardCharsets.UTF_8);
    }
}
