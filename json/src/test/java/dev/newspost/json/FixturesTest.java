package dev.newspost.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every fixture: a folder under {@code src/test/resources/posts} with the post, its article and a note.
 *
 * <p>After a change of the rules, {@code -Dnewspost.fixtures=write} writes the articles anew; the difference is then
 * read before it is committed.
 */
class FixturesTest {
    private static final Path FOLDER = Path.of("..", "src", "test", "resources", "posts");

    /** One line a fixture that does not read as its article says, with the reason. */
    private static final Path KNOWN_DEVIATIONS = FOLDER.resolve("DEVIATIONS");

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final ArticleJson JSON = ArticleJson.create().indented();

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyPostReadsAsItsArticle(String name) throws IOException {
        String read = read(name);
        Path article = FOLDER.resolve(name).resolve("article.json");
        if (deviations().containsKey(name)) {
            assertThat(read)
                    .as("it reads as it should: take it out of " + KNOWN_DEVIATIONS)
                    .isNotEqualTo(Files.readString(article));
            return;
        }
        if ("write".equals(System.getProperty("newspost.fixtures"))) {
            Files.writeString(article, read);
        }
        assertThat(read).isEqualTo(Files.readString(article));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyArticleIsAnArticle(String name) throws IOException {
        String expected = Files.readString(FOLDER.resolve(name).resolve("article.json"));

        assertThat(JSON.write(JSON.read(expected)) + "\n").isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyFixtureHasANoteThatSaysWhy(String name) {
        assertThat(FOLDER.resolve(name).resolve("NOTE")).content().contains("Source: ", "Date: ", "Ruling: ");
    }

    @Test
    void everyKnownDeviationIsAFixtureAndHasAReason() throws IOException {
        assertThat(fixtures()).containsAll(deviations().keySet());
        assertThat(deviations().values()).noneMatch(String::isBlank);
    }

    private static String read(String name) throws IOException {
        return JSON.write(PARSER.parse(FOLDER.resolve(name).resolve("post.md"))) + "\n";
    }

    private static Map<String, String> deviations() throws IOException {
        Map<String, String> deviations = new TreeMap<>();
        for (String line : Files.readAllLines(KNOWN_DEVIATIONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                deviations.put(parts[0], parts.length < 2 ? "" : parts[1]);
            }
        }
        return deviations;
    }
}
