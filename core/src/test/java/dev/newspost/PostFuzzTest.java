package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What must hold whatever a file holds. The build replays the inputs that have been found; with the environment variable
 * {@code JAZZER_FUZZ} set to 1, one target alone looks for further ones.
 */
class PostFuzzTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final List<String> SCRAPS = List.of(
            "“",
            "”",
            "‘",
            "’",
            "「",
            "」",
            "『",
            "』",
            "\"",
            "'",
            "：",
            ":",
            "，",
            ", ",
            "。",
            ". ",
            "？",
            "！",
            "\n\n",
            "<br>",
            "林知秋",
            "馆长",
            "她",
            "他",
            "说",
            "表示",
            "指出",
            "对记者说",
            "据《晨报》报道",
            "门开着",
            "不行",
            "所谓",
            "的",
            "（",
            "）",
            "Ann Lee",
            "Dr. Reyes",
            "she",
            "he",
            "said",
            "told reporters",
            "according to",
            "the door is open",
            "No",
            "and",
            "<b>",
            "</b>",
            "<blockquote>",
            "</blockquote>",
            "## ",
            "- ",
            "— ");

    @FuzzTest(maxDuration = "1h")
    void anyBytesAreAnArticle(byte[] post) {
        check(post);
    }

    @FuzzTest(maxDuration = "1h")
    void anyHeaderIsRead(byte[] header) {
        check(("---\n" + text(header) + "\n---\nThe harbour opened again.\n").getBytes(StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "1h")
    void anyStoryHasTrueQuotes(byte[] choices) {
        StringBuilder story = new StringBuilder();
        for (byte choice : choices) {
            story.append(SCRAPS.get((choice & 0xFF) % SCRAPS.size()));
        }
        check(story.toString().getBytes(StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "1h")
    void anEditedHeaderKeepsTheBody(FuzzedDataProvider data) {
        String key = data.consumeString(8);
        String value = data.consumeString(20);
        int change = data.consumeInt(0, 3);
        String body = "The harbour opened again.\n";
        byte[] post = ("---\n" + data.consumeRemainingAsString() + "\n---\n" + body).getBytes(StandardCharsets.UTF_8);
        try {
            FrontMatterEditor editor = FrontMatterEditor.of(post);
            assertThat(editor.bytes()).isEqualTo(post);
            FrontMatterEditor changed = change(editor, change, key, value);
            byte[] edited = changed.bytes();
            assertThat(new String(edited, StandardCharsets.UTF_8)).endsWith("---\n" + body);
            assertThat(FrontMatterEditor.of(edited).values()).isEqualTo(changed.values());
        } catch (FrontMatterEditException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static FrontMatterEditor change(FrontMatterEditor editor, int change, String key, String value) {
        String first = editor.values().keySet().stream().findFirst().orElse(key);
        return switch (change) {
            case 0 -> editor.set(key, value);
            case 1 -> editor.set(first, value);
            case 2 -> editor.remove(first);
            default -> editor.rename(first, key);
        };
    }

    private static void check(byte[] post) {
        byte[] before = post.clone();
        Article article = PARSER.parse(post);
        assertThat(Arrays.equals(post, before)).isTrue();
        assertThat(PARSER.parse(post)).isEqualTo(article);
        Checks.assertTrueToItself(article, "");
        assertThat(KeptText.fault(post, article)).isEmpty();
        article.problems()
                .forEach(problem -> assertThat(Math.min(problem.line(), problem.column()))
                        .as(problem.toString())
                        .isPositive());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
