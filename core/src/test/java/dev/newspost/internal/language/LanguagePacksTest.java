package dev.newspost.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePacksTest {
    @Test
    void builtInPacksHoldOnlyWords() {
        assertThat(LanguagePacks.builtIn().words("role.time-words"))
                .contains("on")
                .doesNotContain("true");
        assertThat(LanguagePacks.builtIn().words("role.promo-openers")).contains("Our Standards:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "Tags:", "[a]", "null"})
    void wordThatYamlTakesForSomethingElseIsRefused(String word) {
        StringReader pack = new StringReader("role:\n  meta-lines: [quay, " + word + ", harbour]\n");

        assertThatThrownBy(() -> LanguagePacks.builtIn().plus(pack, "mine.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.yaml: expected a word in role.meta-lines")
                .hasMessageContaining("put it in quotes");
    }
}
