package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.FrontMatterValue;
import dev.newspost.Metadata;
import dev.newspost.Problem;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlRescueTest {
    private final Report report = new Report(100, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '^',
            value = {
                "独家: 中国#独家: 中国#a colon and a blank mean another key in YAML#\"独家: 中国\"",
                "\"他说\"你好\"\"#他说\"你好\"#text stands behind the closing quote#\"他说\\\"你好\\\"\"",
                "@rfa#@rfa#'@' at its start means something else in YAML#\"@rfa\"",
                "%50 ok#%50 ok#'%' at its start means something else in YAML#\"%50 ok\"",
                "*star of it#*star of it#'*' at its start means something else in YAML#\"*star of it\"",
                "[独家] 新闻#[独家] 新闻#'[' at its start means something else in YAML#\"[独家] 新闻\"",
                "'It's'#It's#text stands behind the closing quote#\"It's\"",
                "\"left open#left open#the quote is never closed#\"left open\"",
                "\"He\" said#\"He\" said#text stands behind the closing quote#\"\\\"He\\\" said\"",
                "`code`#`code`#'`' at its start means something else in YAML#\"`code`\"",
                "> a quote#> a quote#'>' at its start means something else in YAML#\"> a quote\"",
                "- a dash#- a dash#'-' at its start means something else in YAML#\"- a dash\"",
                "ends with:#ends with:#a colon and a blank mean another key in YAML#\"ends with:\""
            })
    void badValueIsKeptAsTextAndItsProblemSaysHowToWriteIt(String written, String text, String reason, String right) {
        Metadata metadata = read("layout: post\ntitle: " + written + "\ndate: 2024-07-03\ntags: [a, b]\n");
        assertThat(metadata.title()).contains(text);
        assertThat(metadata.layout()).contains("post");
        assertThat(metadata.published()).isPresent();
        assertThat(metadata.tags()).containsExactly("a", "b");
        assertThat(metadata.frontMatter().keySet()).containsExactly("layout", "title", "date", "tags");
        assertThat(report.problems())
                .containsExactly(
                        error("'" + written + "' is no YAML: " + reason + "; it is written title: " + right, 3, 8));
    }

    @Test
    void unknownAliasIsText() {
        assertThat(read("author: A\ntitle: *star\n").title()).contains("*star");
        assertThat(report.problems())
                .containsExactly(
                        error("'*star' refers to nothing; text that starts with * is written \"*star\"", 3, 8));
    }

    @Test
    void badItemCostsItsOwnTypeAlone() {
        Metadata metadata = read("title: A\ntags:\n  - good\n  - @bad\n  - [x] y\n  - 12\nauthor: B\n");
        assertThat(metadata.tags()).containsExactly("good", "@bad", "[x] y", "12");
        assertThat(metadata.author()).contains("B");
        assertThat(report.problems())
                .containsExactly(
                        error(
                                "'@bad' is no YAML: '@' at its start means something else in YAML; it is written - \"@bad\"",
                                5,
                                5),
                        error(
                                "'[x] y' is no YAML: '[' at its start means something else in YAML; it is written - \"[x] y\"",
                                6,
                                5));
    }

    @Test
    void badValueInAMapLeavesTheMap() {
        Metadata metadata = read("image:\n  url: a.png\n  caption: Left: the pier\n  credit: @ben\n");
        assertThat(metadata.image()).map(image -> image.caption()).contains(Optional.of("Left: the pier"));
        assertThat(metadata.image()).map(image -> image.credit()).contains(Optional.of("@ben"));
        assertThat(report.problems()).hasSize(2);
    }

    @Test
    void tabsAreReadAsBlanks() {
        Metadata metadata = read("a:\n\tb: 1\ntitle:\tA\ntags:\n\t-\tx\n\t- y\n");
        assertThat(metadata.frontMatter().get("a"))
                .isEqualTo(new FrontMatterValue.Entries(
                        Map.of("b", new FrontMatterValue.Num(java.math.BigDecimal.ONE, "1"))));
        assertThat(metadata.title()).contains("A");
        assertThat(metadata.tags()).containsExactly("x", "y");
        assertThat(report.problems()).contains(error("a tab stands here; YAML wants blanks", 3, 1));
        assertThat(report.problems()).extracting(Problem::line).startsWith(3);
    }

    @Test
    void wrongIndentationIsSetRight() {
        assertThat(read("title: A\n author: B\ndate: 2024-07-03\n").author()).contains("B");
        assertThat(report.problems()).containsExactly(error("the indentation of 1 fits no line above; 0 would", 3, 2));
        assertThat(read(" title: A\nauthor: B\n").title()).contains("A");
        assertThat(read("tags:\n  - a\n - b\ntitle: A\n").tags()).containsExactly("a", "b");
        assertThat(read("image:\n    url: a.png\n   alt: B\n").image())
                .map(image -> image.alt())
                .contains(Optional.of("B"));
    }

    @Test
    void listWithoutItsBracketIsAList() {
        Metadata metadata = read("tags: [a, b\ntitle: A\n");
        assertThat(metadata.tags()).containsExactly("a", "b");
        assertThat(metadata.title()).contains("A");
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void openQuoteEndsWithItsLine() {
        Metadata metadata = read("title: \"A\nauthor: \"B\"\ntags: [x]\n");
        assertThat(metadata.title()).contains("A");
        assertThat(metadata.author()).contains("B");
        assertThat(metadata.tags()).containsExactly("x");
    }

    @Test
    void colonThatIsNoneIsReadAsOne() {
        Metadata metadata = read("title:独家 报道\nauthor：海風\ndate:2024-07-03\nurl: https://a.example/x: y\n");
        assertThat(metadata.title()).contains("独家 报道");
        assertThat(metadata.author()).contains("海風");
        assertThat(metadata.published()).isPresent();
        assertThat(report.problems())
                .startsWith(
                        error("no blank stands behind the colon; this is written title: 独家 报道", 2, 1),
                        error("the colon is a full-width one; this is written author: 海風", 3, 1));
    }

    @Test
    void strayLineIsAKeyWithoutValue() {
        Metadata metadata = read("title: A\nstray words\nauthor: B\n");
        assertThat(metadata.title()).contains("A");
        assertThat(metadata.author()).contains("B");
        assertThat(metadata.frontMatter())
                .containsExactly(
                        Map.entry("title", new FrontMatterValue.Text("A")),
                        Map.entry("stray words", new FrontMatterValue.None()),
                        Map.entry("author", new FrontMatterValue.Text("B")));
        assertThat(report.problems())
                .containsExactly(error("'stray words' is no key with a value; one is written key: value", 3, 1));
    }

    @Test
    void proseBelowABadLineStaysWithIt() {
        assertThat(read("description: One: two\n  and three: four\ntitle: A\n").description())
                .contains("One: two and three: four");
    }

    @Test
    void blockScalarsAndCommentsSurviveARescue() {
        Metadata metadata = read("# note\ntitle: a: b\ndescription: |\n  x: y: z\n  @k\n\n# more\nauthor: B # c\n");
        assertThat(metadata.title()).contains("a: b");
        assertThat(metadata.description()).contains("x: y: z @k");
        assertThat(metadata.author()).contains("B");
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void anchorsReachAcrossARescue() {
        Metadata metadata = read("a: &x [p, q]\ntitle: b: c\ntags: *x\n");
        assertThat(metadata.tags()).containsExactly("p", "q");
    }

    @Test
    void duplicateKeysOfABrokenHeaderAreToldOnce() {
        Metadata metadata = read("title: A\nauthor: @b\ntitle: C\n");
        assertThat(metadata.title()).contains("C");
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.HEADER_SYNTAX, Problem.Code.KEY_DUPLICATE);
        assertThat(report.problems()).extracting(Problem::line).containsExactly(3, 4);
    }

    @Test
    void controlCharacterIsToldWithItsPlace() {
        read("title: A😀\bB\n");
        assertThat(report.problems())
                .containsExactly(
                        error("the character U+0008 stands here; YAML wants \"\\u0008\" between double quotes", 2, 11));
    }

    @Test
    void headerThatIsNothingAtAllIsKeptAsText() {
        String header = "{ \"a\": [1, }\n";
        Metadata metadata = read(header);
        assertThat(metadata.unreadHeader()).contains(header);
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.HEADER_SYNTAX);
    }

    @Test
    void columnsCountUtf16Units() {
        read("\"😀😀\": @x\n");
        assertThat(report.problems()).extracting(Problem::column).containsExactly(9);
    }

    @Test
    void manyBadLinesAreReadInOneGo() {
        StringBuilder header = new StringBuilder();
        for (int line = 0; line < 20_000; line++) {
            header.append("k").append(line).append(": @v: ").append(line).append('\n');
        }
        Metadata metadata = read(header.toString());
        assertThat(metadata.frontMatter()).hasSize(20_000).containsEntry("k7", new FrontMatterValue.Text("@v: 7"));
    }

    private static Problem error(String message, int line, int column) {
        return new Problem(Problem.Severity.ERROR, Problem.Code.HEADER_SYNTAX, message, line, column);
    }

    private Metadata read(String header) {
        return FrontMatter.read(
                Optional.of(new Envelope.Header("yaml", header, 2)), "", TestSettings.defaults(), report);
    }
}
