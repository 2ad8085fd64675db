package dev.newspost.internal.frontmatter;

import dev.newspost.internal.Growth;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The time that a header costs grows with its size, whatever it holds. */
class HeaderGrowthTest {
    private static final int SMALLEST = 1 << 14;
    private static final Settings SETTINGS =
            new TestSettings().headerLimits(1 << 26, 50, 50).settings();

    static Stream<Arguments> families() {
        return Stream.of(
                lines("different keys", "k%: v"),
                lines("different broken keys", "k%: @v: x"),
                repeated("the same key", "", "a: b\n"),
                repeated("the same broken key", "", "a: b: c\n"),
                repeated("open double quote", "a: \"", "x "),
                repeated("double quotes", "a: ", "\""),
                repeated("single quotes", "a: ", "'x"),
                repeated("brackets", "a: ", "["),
                repeated("braces", "a: ", "{a: "),
                repeated("brackets alone", "", "["),
                repeated("braces alone", "", "{"),
                repeated("flow list", "a: [", "x, "),
                repeated("aliases", "a: &a [x]\nb: [*a", "\n,*a"),
                repeated("unknown aliases", "a: [", "*b, "),
                lines("anchors", "k%: &a% x"),
                repeated("anchors of one value", "a: ", "&a "),
                repeated("tabs", "a:\n", "\tb: 1\n"),
                repeated("tabs in a line", "a: x\n", "\t"),
                repeated("items", "a:\n", "- b\n"),
                repeated("broken items", "a:\n", "- @b\n"),
                repeated("dashes", "a:\n ", "- "),
                repeated("colons with blanks", "", ": "),
                repeated("colons", "a", ":"),
                repeated("keys in a line", "a: ", "b: "),
                repeated("comments", "a: b: c\n", "# c\n"),
                repeated("number signs", "", "#"),
                repeated("empty lines", "a: b: c\n", "\n"),
                repeated("blanks", "a: b: c\n", " "),
                repeated("block scalar", "a: |\n", "  x: y: z\n"),
                repeated("folded scalar in a broken header", "q: r: s\na: >\n", "  x\n\n"),
                repeated("prose below a broken line", "a: b: c\n", "  d e: f\n"),
                repeated("control characters", "a: ", "\u0001"),
                repeated("control characters in lines", "", "a: \u0001\n"),
                repeated("characters of two units", "a: ", "😀"),
                lines("keys of two units", "😀%: @x"),
                repeated("halves of characters", "a: ", "\uD83D"),
                repeated("dates", "date: ", "2020-01-"),
                repeated("digits", "a: ", "9"),
                repeated("tags", "tags: ", "a, "),
                repeated("character references", "title: ", "&amp;"),
                repeated("ampersands", "title: ", "&"),
                repeated("YAML tags", "a: ", "!!x "),
                repeated("complex keys", "", "? a\n: b\n"),
                repeated("question marks", "", "? "),
                repeated("directives", "", "%a\n"),
                repeated("documents", "a: b\n", "--- a\n"),
                repeated("merge keys", "a: &a {b: c}\n", "d: {<<: *a}\n"),
                repeated("escapes", "a: \"", "\\\\"),
                repeated("stray lines", "a: b\n", "stray words\n"),
                repeated("full-width colons", "", "a：b\n"),
                repeated("colons without blanks", "", "a:b\n"),
                repeated("a long word", "a: ", "x"),
                repeated("a long key", "", "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    @Tag("slow")
    void timeGrowsWithTheSizeOfTheHeader(String name, IntFunction<String> family) throws InterruptedException {
        Growth.assertLinear(
                name,
                SMALLEST,
                family,
                header -> FrontMatter.read(
                        Optional.of(new Envelope.Header("yaml", header, 2)), "", SETTINGS, new Report(1_000, false)));
    }

    private static Arguments repeated(String name, String start, String part) {
        IntFunction<String> family = size -> start + part.repeat(size / part.length());
        return Arguments.of(name, family);
    }

    private static Arguments lines(String name, String line) {
        IntFunction<String> family = size -> {
            StringBuilder header = new StringBuilder();
            for (int number = 0; header.length() < size; number++) {
                header.append(line.replace("%", Integer.toString(number))).append('\n');
            }
            return header.toString();
        };
        return Arguments.of(name, family);
    }
}
