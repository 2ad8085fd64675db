package dev.newspost.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.FrontMatterValue;
import dev.newspost.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFrontMatterTest {
    private static final FrontMatterValue ONE = new FrontMatterValue.Num(BigDecimal.ONE, "1");

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n\"title\": \"Harbour\", \"tags\": [\"a\", \"b\"],\n\"date\": \"2024-07-03T08:00:00+08:00\"\n}\n\nBody.",
                ";;;\n{\"title\": \"Harbour\", \"tags\": \"a, b\", \"date\": \"2024-07-03T08:00:00+08:00\"}\n;;;\nBody.",
                "---json\n{\"title\": \"Harbour\", \"tags\": \"a b\", \"date\": \"2024-07-03T08:00:00+08:00\"}\n---\nBody."
            })
    void objectIsAHeader(String post) {
        Article article = ArticleParser.create().parse(post);
        assertThat(article.metadata().title()).contains("Harbour");
        assertThat(article.metadata().tags()).containsExactly("a", "b");
        assertThat(article.metadata().published())
                .map(time -> time.value())
                .contains(OffsetDateTime.parse("2024-07-03T08:00:00+08:00"));
        assertThat(article.problems()).isEmpty();
    }

    @Test
    void valuesOfAllKindsAreRead() {
        assertThat(read("{\"a\": [1, [true, null], {\"b\": \"x\"}], \"c\": 1.10, \"d\": 1e999999, \"e\": {}}"))
                .isEqualTo(Map.of(
                        "a",
                        new FrontMatterValue.Items(List.of(
                                ONE,
                                new FrontMatterValue.Items(
                                        List.of(new FrontMatterValue.Bool(true, "true"), new FrontMatterValue.None())),
                                new FrontMatterValue.Entries(Map.of("b", new FrontMatterValue.Text("x"))))),
                        "c",
                        new FrontMatterValue.Num(new BigDecimal("1.10"), "1.10"),
                        "d",
                        new FrontMatterValue.Text("1e999999"),
                        "e",
                        new FrontMatterValue.Entries(Map.of())));
        assertThat(problems).isEmpty();
    }

    @Test
    void numberThatNoReaderHoldsIsItsText() {
        assertThat(read("{\"a\": 8e8888888888888881, \"b\": 1}"))
                .isEqualTo(Map.of("a", new FrontMatterValue.Text("8e8888888888888881"), "b", ONE));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatStandsBeforeAnErrorIsKept() {
        assertThat(read("{\"a\": 1,\n\"b\": [1, 1 x], \"c\": 2}"))
                .isEqualTo(Map.of("a", ONE, "b", new FrontMatterValue.Items(List.of(ONE, ONE))));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(Problem.Code.HEADER_SYNTAX);
        assertThat(problems.get(0).line()).isEqualTo(2);
    }

    @Test
    void duplicateKeyIsReportedAndTheLastCounts() {
        assertThat(read("{\"a\": 2, \"a\": 1}")).isEqualTo(Map.of("a", ONE));
        assertThat(problems)
                .containsExactly(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.KEY_DUPLICATE,
                        "'a' stands here again; the last one counts",
                        1,
                        10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "1", "\"a\""})
    void otherValuesAreNoHeader(String header) {
        assertThat(read(header)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly(Problem.Code.HEADER_NOT_A_MAPPING);
    }

    @Test
    void deepNestingEndsTheReading() {
        assertThat(read("{\"a\": 1, \"b\": " + "[".repeat(100_000))).containsEntry("a", ONE);
        assertThat(problems).hasSize(1);
    }

    @Test
    void emptyTextIsAnEmptyHeader() {
        assertThat(read("")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void postOfPythonFrontMatterReadsAsItsPairSays() throws IOException {
        String folder = System.getProperty("newspost.shared", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no shared files: newspost.shared is not set");
        Article article =
                ArticleParser.create().parse(Path.of(folder, "peers", "python-frontmatter", "json", "hello-json.md"));
        assertThat(article.metadata().frontMatter())
                .isEqualTo(Map.of(
                        "author", new FrontMatterValue.Text("bob"),
                        "something", new FrontMatterValue.Text("else"),
                        "test", new FrontMatterValue.Text("tester")));
        assertThat(article.problems()).isEmpty();
    }

    private Map<String, FrontMatterValue> read(String header) {
        return new JsonFrontMatter().read(header, problems::add);
    }
}
