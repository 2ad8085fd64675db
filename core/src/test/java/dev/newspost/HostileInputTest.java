package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that wants a parser to hang or to overflow its stack. The clock is wide: it measures nothing. */
class HostileInputTest {
    private static final int SMALL_STACK = 512 << 10;
    private static final long WIDE_CLOCK_MILLIS = 60_000;
    private static final int TAGS = 100_000;
    private static final int MARKS = 1_000_000;
    private static final ArticleParser PARSER = ArticleParser.create();

    static Stream<Arguments> inputs() {
        return Stream.of(
                of("open tags", "<div>".repeat(TAGS) + "词"),
                of("open inline tags", "<b><i>".repeat(TAGS / 2) + "词"),
                of("open lists", "<ul><li>".repeat(TAGS / 2) + "词"),
                of("open quotes", "<blockquote>".repeat(TAGS) + "词"),
                of("open tables", "<table><tr><td>".repeat(TAGS / 3) + "词"),
                of("open figures", "<figure><figcaption>".repeat(TAGS / 2) + "词"),
                of("open links", "<a href=x>".repeat(TAGS) + "词"),
                of("closing tags", "</div>".repeat(TAGS) + "词"),
                of("misnested tags", "<p><b></p>".repeat(TAGS / 3) + "词"),
                of("Markdown quotes", "> ".repeat(TAGS) + "词"),
                of("Markdown lists", "- ".repeat(TAGS) + "词"),
                of("Markdown lists, deeper a line", deeperLists()),
                of("one line", "词".repeat(MARKS / 3)),
                of("one line of tags", "<p>词</p>".repeat(TAGS)),
                of("one word", "a".repeat(MARKS)),
                of("brackets", "[".repeat(MARKS)),
                of("closed brackets", "[".repeat(MARKS / 2) + "]".repeat(MARKS / 2)),
                of("link openings", "[a](".repeat(MARKS / 4)),
                of("picture openings", "![a](<b".repeat(MARKS / 8)),
                of("stars", "*".repeat(MARKS)),
                of("stars and words", "*a **a ".repeat(MARKS / 8)),
                of("underscores", "_a __a".repeat(MARKS / 8)),
                of("backticks", backticks()),
                of("tildes", "~~a~".repeat(MARKS / 4)),
                of("curly quotation marks", "“".repeat(MARKS / 3)),
                of("corner brackets", "「".repeat(MARKS / 3)),
                of("straight quotation marks", "\"".repeat(MARKS)),
                of("apostrophes", "'a".repeat(MARKS / 2)),
                of("cues without quotes", "他说：".repeat(MARKS / 12)),
                of("quotes with cues", "“好的。”他说：“不行，”她说。".repeat(MARKS / 50)),
                of("English quotes with cues", "\"Yes,\" said Ann Lee. ".repeat(MARKS / 20)),
                of("names", "Ann Lee ".repeat(MARKS / 8)),
                of("role words", "记者：".repeat(MARKS / 12)),
                of("open round brackets", "（法新社".repeat(MARKS / 12)),
                of("datelines", "（中央社記者王小明台北2日電）".repeat(MARKS / 45)),
                of("ampersands", "&".repeat(MARKS)),
                of("entities without end", "&#x".repeat(MARKS / 3)),
                of("comment openings", "<!--".repeat(MARKS / 4)),
                of("comments that never close", "<!-- a ".repeat(MARKS / 8)),
                of("angle brackets", "<".repeat(MARKS)),
                of("attribute without end", "<a href=\"" + "a b='".repeat(MARKS / 6)),
                of("attributes", "<p " + "a=b ".repeat(MARKS / 8) + ">词"),
                of("different attributes", differentAttributes()),
                of("declarations", "<!a <?b <![CDATA[".repeat(MARKS / 20)),
                of("Liquid openings", "{%".repeat(MARKS / 2)),
                of("Liquid outputs", "{{".repeat(MARKS / 2)),
                of("Liquid blocks", "{% if a %}".repeat(TAGS)),
                of("Hugo openings", "{{<".repeat(MARKS / 3)),
                of("Hugo arguments", "{{< a " + "b=\"c\" ".repeat(MARKS / 8)),
                of("paired tags", "{{% a %}}{{< b >}}".repeat(TAGS / 2)),
                of("attribute lists", "{: .a".repeat(MARKS / 5)),
                of("tables", "|a".repeat(MARKS / 4) + "\n" + "|-".repeat(MARKS / 4) + "\n"),
                of("table rows", "|a|b|\n|-|-|\n" + "|c\n".repeat(TAGS)),
                of("link definitions", linkDefinitions()),
                of("footnotes", "[^a]: b\n\n[^a] ".repeat(TAGS / 2)),
                of("code fences", "```\n~~~\n".repeat(TAGS)),
                of("headings", "# a\n".repeat(TAGS)),
                of("setext lines", "a\n=\n".repeat(TAGS)),
                of("line breaks", "a<br>".repeat(TAGS)),
                of("empty lines", "\n".repeat(MARKS)),
                of("carriage returns", "\r".repeat(MARKS)),
                of("blanks", " ".repeat(MARKS)),
                of("tabs", "\t".repeat(MARKS)),
                of("blanks and a word", " ".repeat(MARKS) + "词"),
                of("zeros", "\0".repeat(MARKS)),
                of("pictures", "<img src=a.jpg>".repeat(TAGS)),
                of("pictures and captions", "<img src=a.jpg><p>图：张三摄</p>".repeat(TAGS / 4)),
                of("header fences", "---\n".repeat(TAGS)),
                of("header that never closes", "---\n" + "a: b\n".repeat(TAGS)),
                of("YAML aliases", yamlAliases()),
                of("YAML merge keys", "---\na: &a {b: c}\n" + "d: {<<: *a}\n".repeat(1_000) + "---\n"),
                of("YAML lists", "---\na: " + "[".repeat(TAGS) + "\n---\n"),
                of("YAML maps", "---\na: " + "{b: ".repeat(TAGS) + "\n---\n"),
                of("YAML nested by lines", "---\n" + yamlSteps() + "---\n"),
                of("YAML quotes", "---\na: \"" + "\\".repeat(MARKS / 2) + "\n---\n"),
                of("YAML anchors", "---\n" + "&a ".repeat(TAGS) + "\n---\n"),
                of("YAML number", "---\na: " + "9".repeat(MARKS / 2) + "\n---\n"),
                of("YAML exponent", "---\na: 1e999999999\nb: 1:1:1:1:1\n---\n"),
                of("YAML date", "---\ndate: " + "2020-01-".repeat(TAGS) + "\n---\n"),
                of("YAML keys", "---\n" + "a: b\n".repeat(TAGS) + "---\n"),
                of("epoch comment", "<!--" + "9".repeat(MARKS / 2) + "-->\n"),
                of("headline link", "[" + "a".repeat(MARKS / 2) + "](b)\n---\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    @Tag("slow")
    void hostileInputEndsOnASmallStack(String name, String post) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> Checks.assertTrueToItself(PARSER.parse(post), name), name, SMALL_STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((on, e) -> failure.set(e));
        thread.start();
        thread.join(WIDE_CLOCK_MILLIS);

        assertThat(thread.isAlive())
                .as(() -> "still at " + Arrays.toString(thread.getStackTrace()))
                .isFalse();
        assertThat(failure.get()).isNull();
    }

    @Test
    void fiftyMegabytesOfBlanksAreRefused() {
        assertThatThrownBy(() -> PARSER.parse(" ".repeat(50 << 20)))
                .isInstanceOf(ArticleParseException.class)
                .hasMessage("post:1:1: the post has 52428800 bytes, more than the limit of 16777216");
    }

    private static Arguments of(String name, String post) {
        return Arguments.of(name, post);
    }

    private static String deeperLists() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            lists.append("  ".repeat(i)).append("- a\n");
        }
        return lists.toString();
    }

    private static String backticks() {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < 1_400; i++) {
            ticks.append("a").append("`".repeat(i));
        }
        return ticks.toString();
    }

    private static String differentAttributes() {
        StringBuilder tag = new StringBuilder("<p ");
        for (int i = 0; i < TAGS; i++) {
            tag.append('a').append(i).append("=b ");
        }
        return tag.append(">词").toString();
    }

    private static String linkDefinitions() {
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < TAGS / 4; i++) {
            definitions
                    .append('[')
                    .append(i)
                    .append("]: /")
                    .append(i)
                    .append("\n[")
                    .append(i)
                    .append("]\n\n");
        }
        return definitions.toString();
    }

    private static String yamlAliases() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            yaml.append('a').append(i).append(": &a").append(i);
            yaml.append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        return yaml.append("---\n词").toString();
    }

    private static String yamlSteps() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }
}
