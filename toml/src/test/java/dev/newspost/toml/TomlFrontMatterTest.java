package dev.newspost.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.FrontMatterValue;
import dev.newspost.HeaderImage;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import dev.newspost.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TomlFrontMatterTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void headerOfAHugoPostFillsItsFields() {
        Article article = ArticleParser.create().parse("""
                        +++
                        authors = ["Ada Lowe", "Ben Hart"]
                        description = "The harbour opens again."
                        image = "2024/07/harbour.jpeg"
                        image-credit = "Cy Dorn / Harbour News"
                        image-description = "Ships at the pier"
                        kicker = "Trade"
                        published = 2024-07-03T05:25:00-04:00
                        title = "Harbour opens"
                        topics = ["Trade", "Ships"]
                        +++
                        Body.
                        """);
        Metadata metadata = article.metadata();
        assertThat(metadata.title()).contains("Harbour opens");
        assertThat(metadata.authors()).containsExactly("Ada Lowe", "Ben Hart");
        assertThat(metadata.published())
                .contains(new PostTime(OffsetDateTime.parse("2024-07-03T05:25-04:00"), false, false));
        assertThat(metadata.section()).contains("Trade");
        assertThat(metadata.topics()).containsExactly("Trade", "Ships");
        assertThat(metadata.image())
                .contains(new HeaderImage(
                        "2024/07/harbour.jpeg",
                        Optional.of("Ships at the pier"),
                        Optional.empty(),
                        Optional.of("Cy Dorn / Harbour News")));
        assertThat(metadata.frontMatter().keySet()).startsWith("authors", "description", "image");
        assertThat(article.problems()).isEmpty();
    }

    @Test
    void timesOfAllFourKindsAreRead() {
        assertThat(read("a = 2024-07-03T08:00:00Z\nb = 2024-07-03 08:00:00\nc = 2024-07-03\nd = 08:00:00\n"))
                .containsExactly(
                        Map.entry("a", time("2024-07-03T08:00Z", false, false, "2024-07-03T08:00:00Z")),
                        Map.entry("b", time("2024-07-03T08:00Z", false, true, "2024-07-03 08:00:00")),
                        Map.entry("c", time("2024-07-03T00:00Z", true, true, "2024-07-03")),
                        Map.entry("d", new FrontMatterValue.Text("08:00:00")));
    }

    @Test
    void timesWithoutAnOffsetTakeTheParsersZone() {
        Article article = ArticleParser.builder()
                .defaultZone(ZoneOffset.ofHours(8))
                .build()
                .parse("---toml\ndate = 2024-07-03 08:00:00\n---\n");
        assertThat(article.metadata().published())
                .contains(new PostTime(OffsetDateTime.parse("2024-07-03T08:00+08:00"), false, true));
    }

    @Test
    void tablesAndDottedKeysAreMaps() {
        FrontMatterValue one = number(1, "1");
        FrontMatterValue two = number(2, "0x2");
        assertThat(read("a.b.c = 1\n[t]\nx = [1, 0x2]\n[[l]]\nk = 1\n[[l]]\nk = 0x2\n"))
                .isEqualTo(Map.of(
                        "a", map("b", map("c", one)),
                        "t", map("x", new FrontMatterValue.Items(List.of(one, two))),
                        "l", new FrontMatterValue.Items(List.of(map("k", one), map("k", two)))));
        assertThat(problems).isEmpty();
    }

    @Test
    void numbersKeepTheirWrittenForm() {
        assertThat(read("a = 1_000\nb = 1.10\nc = inf\nd = 1e3\ne = 1e-200000\n"))
                .isEqualTo(Map.of(
                        "a", number(1000, "1_000"),
                        "b", new FrontMatterValue.Num(new BigDecimal("1.10"), "1.10"),
                        "c", new FrontMatterValue.Text("inf"),
                        "d", new FrontMatterValue.Num(new BigDecimal("1e3"), "1e3"),
                        "e", new FrontMatterValue.Text("1e-200000")));
    }

    @Test
    void brokenLineCostsItsTypeAlone() {
        assertThat(read("a = 1\n😀 = 2\ntitle = 独家: 港口\nq = \"he said \"yes\"\"\ne =\nz = 3\n"))
                .containsExactly(
                        Map.entry("a", number(1, "1")),
                        Map.entry("😀", new FrontMatterValue.Text("2")),
                        Map.entry("title", new FrontMatterValue.Text("独家: 港口")),
                        Map.entry("q", new FrontMatterValue.Text("he said \"yes\"")),
                        Map.entry("z", number(3, "3")));
        assertThat(problems).extracting(Problem::line).contains(2, 3, 4, 5);
        assertThat(problems).extracting(Problem::code).containsOnly(Problem.Code.HEADER_SYNTAX);
    }

    @Test
    void problemsStandWhereTheFileHasThem() {
        Article article = ArticleParser.create().parse("+++\na = 1\n\"😀\" = x\n+++\nbody\n");
        assertThat(article.problems())
                .extracting(Problem::line, Problem::column)
                .containsExactly(tuple(3, 8));
    }

    @Test
    void duplicateKeyIsReportedAndTheFirstCounts() {
        assertThat(read("a = 1\na = 2\n")).isEqualTo(Map.of("a", number(1, "1")));
        assertThat(problems).extracting(Problem::code).containsExactly(Problem.Code.KEY_DUPLICATE);
    }

    @Test
    @Timeout(20)
    void hostileHeadersEnd() throws InterruptedException {
        List<String> headers = List.of(
                "a = " + "[".repeat(50_000),
                "a" + ".a".repeat(50_000) + " = 1",
                "a = " + "{a=".repeat(50_000),
                "a = \"\"\"" + "\"\\".repeat(50_000),
                "a = [" + "1,".repeat(50_000) + "]",
                "[".repeat(50_000),
                "\0".repeat(50_000),
                "a = " + "9".repeat(50_000));
        Thread small = new Thread(null, () -> headers.forEach(this::read), "small stack", 512 << 10);
        small.start();
        small.join(Duration.ofSeconds(19).toMillis());
        assertThat(small.isAlive()).isFalse();
        assertThat(problems).isNotEmpty();
    }

    @Test
    void postOfPythonFrontMatterReadsAsItsPairSays() throws IOException {
        String folder = System.getProperty("newspost.shared", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no shared files: newspost.shared is not set");
        Article article =
                ArticleParser.create().parse(Path.of(folder, "peers", "python-frontmatter", "toml", "hello-toml.md"));
        assertThat(article.metadata().frontMatter())
                .isEqualTo(Map.of(
                        "author", new FrontMatterValue.Text("bob"),
                        "something", new FrontMatterValue.Text("else"),
                        "test", new FrontMatterValue.Text("tester")));
        assertThat(article.problems()).isEmpty();
    }

    private Map<String, FrontMatterValue> read(String header) {
        return new TomlFrontMatter().read(header, problems::add);
    }

    private static FrontMatterValue map(String key, FrontMatterValue value) {
        return new FrontMatterValue.Entries(Map.of(key, value));
    }

    private static FrontMatterValue number(long value, String text) {
        return new FrontMatterValue.Num(BigDecimal.valueOf(value), text);
    }

    private static FrontMatterValue time(String value, boolean dateOnly, boolean zoneAssumed, String text) {
        return new FrontMatterValue.Time(new PostTime(OffsetDateTime.parse(value), dateOnly, zoneAssumed), text);
    }
}
