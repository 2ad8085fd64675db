package dev.newspost.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterEditor;
import dev.newspost.FrontMatterValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers in JSON can be edited where this module reads them. */
class JsonEditTest {
    private static final String POST = """
            {
              "title": "A",
              "tags": ["a",  "b"],
              "draft":null
            }

            body
            """;

    @Test
    void onlyTheValueChanges() {
        assertThat(edited(editor -> editor.set("title", "He said \"yes\"\n")))
                .isEqualTo(POST.replace("\"A\"", "\"He said \\\"yes\\\"\\n\""));
        assertThat(edited(editor -> editor.set("tags", List.of("a", "c", "d"))))
                .isEqualTo(POST.replace("\"b\"", "\"c\",  \"d\""));
        assertThat(edited(editor -> editor.set("draft", new FrontMatterValue.Bool(true, "true"))))
                .isEqualTo(POST.replace("null", "true"));
        assertThat(edited(editor -> editor.set("title", new FrontMatterValue.None())))
                .isEqualTo(POST.replace("\"A\"", "null"));
    }

    @Test
    void keysAreAddedRemovedAndRenamed() {
        assertThat(edited(editor -> editor.set("new", "x")))
                .isEqualTo(POST.replace("null\n", "null,\n  \"new\": \"x\"\n"));
        assertThat(edited(editor -> editor.remove("draft"))).isEqualTo(POST.replace(",\n  \"draft\":null", ""));
        assertThat(edited(editor -> editor.remove("title").rename("tags", "topics")))
                .isEqualTo(POST.replace("\"title\": \"A\",\n  ", "").replace("tags", "topics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1, \"a\": 2}", "{\"b\": 1}", "{\"a\": 1 2}", "{}"})
    void whatIsNotSureIsRefused(String header) {
        byte[] post = (";;;\n" + header + "\n;;;\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FrontMatterEditor.of(post).remove("a")).isInstanceOf(FrontMatterEditException.class);
    }

    private static String edited(UnaryOperator<FrontMatterEditor> change) {
        FrontMatterEditor editor = FrontMatterEditor.of(POST.getBytes(StandardCharsets.UTF_8));
        return new String(change.apply(editor).bytes(), StandardCharsets.UTF_8);
    }
}
