package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Short lines of the packs' own words and of marks, in any order: what rules look for, where they do not expect it. */
class PackWordsTest {
    private static final int POSTS = 4_000;
    private static final int LONGEST = 40;
    private static final List<String> MARKS = List.of(
            "：",
            ":",
            "，",
            "。",
            "“",
            "”",
            "「",
            "」",
            "、",
            "（",
            "）",
            "(",
            ")",
            "|",
            "/",
            "@",
            "—",
            "-",
            "·",
            "《",
            "》",
            "\"",
            ",",
            ".",
            "?",
            "‘",
            "’",
            "…",
            "\u3000",
            " ",
            "\n",
            "<br>",
            "<b>",
            "</b>",
            " http://harbour.example/1",
            "5月1日",
            "林知秋",
            "Ada Lund",
            "第5期",
            "3");

    @Test
    void linesOfPackWordsAreRead() throws IOException {
        List<String> words = words();
        assertThat(words).hasSizeGreaterThan(10_000);
        ArticleParser parser = ArticleParser.create();
        for (int seed = 0; seed < POSTS; seed++) {
            String post = post(words, new Random(seed));
            assertThatCode(() -> parser.parse(post))
                    .as("seed %d: %s", seed, post)
                    .doesNotThrowAnyException();
        }
    }

    private static String post(List<String> words, Random random) {
        StringBuilder post = new StringBuilder("---\ntitle: T\n---\n<div>");
        for (int line = random.nextInt(6); line >= 0; line--) {
            post.append(random.nextInt(6) == 0 ? "<h2>" : "<p>");
            for (int part = random.nextInt(6); part >= 0; part--) {
                List<String> from = random.nextBoolean() ? MARKS : words;
                post.append(from.get(random.nextInt(from.size())));
                post.append(random.nextInt(3) == 0 ? MARKS.get(random.nextInt(MARKS.size())) : "");
            }
            post.append("</p>\n");
        }
        return post.append("</div>").toString();
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (String pack : List.of("zh/story", "zh/credit", "zh/speech", "en/story", "en/credit", "en/speech")) {
            try (InputStream in = ArticleParser.class.getResourceAsStream("language/" + pack + ".yaml")) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    for (String word : line.strip().startsWith("#") ? new String[0] : line.split("[\\[\\],'\"]", -1)) {
                        if (!word.isBlank() && word.length() < LONGEST) {
                            words.add(word.strip());
                        }
                    }
                }
            }
        }
        return words;
    }
}
