package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every form in {@code marks.txt}, {@code chinese.txt} and {@code english.txt}.
 *
 * <p>A form is a title behind {@code #}, the paragraphs of a story, and behind {@code >} what is read in it: kind, words,
 * speaker, name and cue of each quote; without any such line the story holds none.
 */
class FormsTest {
    private static final String FENCE = "```text\n";

    /** A story and what is read in it. */
    record Form(String title, List<String> story, List<String> told) {
        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormReadsAsItsFileSays(Form form) {
        assertThat(Told.told(form.story().toArray(String[]::new))).isEqualTo(form.told());
    }

    static Stream<Form> forms() {
        return Stream.of("marks.txt", "chinese.txt", "english.txt").flatMap(FormsTest::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documented")
    void everyExampleOfTheDocumentationReadsAsItSays(Form form) {
        assertThat(Told.told(form.story().toArray(String[]::new))).isEqualTo(form.told());
    }

    static List<Form> documented() throws IOException {
        String page = Files.readString(Path.of("").toAbsolutePath().resolveSibling("docs/quotes.md"));
        List<Form> examples = new ArrayList<>();
        for (int at = page.indexOf(FENCE); at >= 0; at = page.indexOf(FENCE, at + 1)) {
            int start = at + FENCE.length();
            examples.add(form(page.substring(start, page.indexOf("```", start)).strip()));
        }
        assertThat(examples).hasSize(10);
        return examples;
    }

    private static Stream<Form> read(String file) {
        try (InputStream in = FormsTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n\n", -1)).map(String::strip).map(FormsTest::form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form form(String text) {
        List<String> story = new ArrayList<>();
        List<String> told = new ArrayList<>();
        String title = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("> ")) {
                told.add(line.substring(2));
            } else {
                story.add(line);
            }
        }
        return new Form(title.isEmpty() ? story.get(0) : title, story, told);
    }
}
