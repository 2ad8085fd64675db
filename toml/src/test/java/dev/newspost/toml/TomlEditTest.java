package dev.newspost.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterEditor;
import dev.newspost.FrontMatterValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers in TOML can be edited where this module reads them. */
class TomlEditTest {
    private static final String POST = """
            +++
            # top
            title = "A" # why
            tags = [ 'a', "b", # first
              "c",
            ]
            date = 2024-07-03 08:00:00
            text = \"""
            one
            two\"""
            draft = false

            [params]
            title = "inner"
            +++
            body
            """;

    @Test
    void onlyTheValueChanges() {
        assertThat(edited(editor -> editor.set("title", "He said \"yes\"")))
                .isEqualTo(POST.replace("\"A\"", "\"He said \\\"yes\\\"\""));
        assertThat(edited(editor -> editor.set("tags", List.of("x", "b", "c", "d"))))
                .isEqualTo(POST.replace("'a'", "'x'").replace("\"c\"", "\"c\", # first\n  \"d\""));
        assertThat(edited(editor -> editor.set("text", "p\nq"))).isEqualTo(POST.replace("one\ntwo", "p\nq"));
        assertThat(edited(editor -> editor.set("draft", new FrontMatterValue.Bool(true, "true"))))
                .isEqualTo(POST.replace("false", "true"));
    }

    @Test
    void keysAreAddedBeforeTheFirstTable() {
        assertThat(edited(editor -> editor.set("new key", List.of("a"))))
                .isEqualTo(POST.replace("draft = false\n", "draft = false\n\"new key\" = [\"a\"]\n"));
    }

    @Test
    void keysAreRemovedAndRenamed() {
        assertThat(edited(editor -> editor.remove("tags").rename("title", "headline")))
                .isEqualTo(POST.replace("tags = [ 'a', \"b\", # first\n  \"c\",\n]\n", "")
                        .replaceFirst("title", "headline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b = 1", "[a]\nb = 1", "a = {b = 1", "a = 1\na = 2", "b = 1"})
    void whatIsNotSureIsRefused(String header) {
        byte[] post = ("+++\n" + header + "\n+++\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FrontMatterEditor.of(post).remove("a")).isInstanceOf(FrontMatterEditException.class);
    }

    @Test
    void everyKeyOfEverySharedPostCanBeSetAndSetBack() throws IOException {
        String folder = System.getProperty("newspost.shared", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no shared posts: newspost.shared is not set");
        int changes = 0;
        try (Stream<Path> files = Files.walk(Path.of(folder, "corpus"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                byte[] post = Files.readAllBytes(file);
                if (post.length > 0 && post[0] == '+') {
                    changes += setAndSetBack(file, post);
                }
            }
        }
        assertThat(changes).isGreaterThan(1_000);
    }

    private static int setAndSetBack(Path file, byte[] post) {
        FrontMatterEditor editor = FrontMatterEditor.of(post);
        int changes = 0;
        // Every third key: each change reads the header several times.
        List<String> keys = new ArrayList<>(editor.values().keySet());
        for (int at = 0; at < keys.size(); at += 3) {
            String key = keys.get(at);
            FrontMatterValue value = editor.values().get(key);
            FrontMatterEditor changed = editor.set(key, other(value));
            assertThat(changed.set(key, value).bytes()).as("%s %s", file, key).isEqualTo(post);
            changes++;
        }
        return changes;
    }

    private static FrontMatterValue other(FrontMatterValue value) {
        return value instanceof FrontMatterValue.Items
                ? new FrontMatterValue.Items(List.of(new FrontMatterValue.Text("changed")))
                : new FrontMatterValue.Text("changed: \"it\" is");
    }

    private static String edited(UnaryOperator<FrontMatterEditor> change) {
        FrontMatterEditor editor = FrontMatterEditor.of(POST.getBytes(StandardCharsets.UTF_8));
        return new String(change.apply(editor).bytes(), StandardCharsets.UTF_8);
    }
}
