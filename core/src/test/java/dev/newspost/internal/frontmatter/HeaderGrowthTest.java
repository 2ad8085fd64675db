package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Doubles hostile headers five times and compares the processor time within the run, on a small stack. Time that grows
 * with the square of the size would grow a thousand times, not thirty-two.
 */
class HeaderGrowthTest {
    private static final int SMALL_STACK = 512 << 10;
    private static final int SMALLEST = 1 << 14;
    private static final int DOUBLINGS = 5;

    /** Far from both 32 and 1,024, so that a busy machine makes no difference. */
    private static final double MOST = 160;

    /** Below this a time is noise. */
    private static final double LEAST_MILLIS = 5;

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

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
        List<Double> millis = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
                        millis.add(fastest(family.apply(SMALLEST << doubling)));
                    }
                },
                name,
                SMALL_STACK);
        small.start();
        small.join();
        assertThat(millis).hasSize(DOUBLINGS + 1);
        double first = Math.max(LEAST_MILLIS, millis.get(0));
        assertThat(millis.get(DOUBLINGS) / first).as("%s: %s", name, millis).isLessThan(MOST);
    }

    private static double fastest(String header) {
        double fastest = Double.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long start = TIMES.getCurrentThreadCpuTime();
            FrontMatter.read(
                    Optional.of(new Envelope.Header("yaml", header, 2)),
                    "",
                    TestSettings.with(1 << 26, 50, 50),
                    new Report(1_000, false));
            fastest = Math.min(fastest, (TIMES.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return fastest;
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
