package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 2",
        "' 3 ', 3",
        "09, 9",
        "1000, 1000",
        "1001, 1000",
        "999999, 1000",
        "1000000, 1000",
        "99999999999999999999, 1000",
        "0, 1"
    })
    void numberStaysWithinItsBounds(String value, int number) {
        assertThat(Attributes.number(value, 1, 1_000)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two", "-2", "2.5", "2px", "/2", ":2", "1234567px", "２"})
    void whatIsNoWholeNumberCountsAsTheLeast(String value) {
        assertThat(Attributes.number(value, 1, 1_000)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre class=language-java>x</pre>",
                "<pre class='wide lang-java'>x</pre>",
                "<pre><code class=language-java>x</code></pre>",
                "<pre class=wide><code class='hljs lang-java'>x</code></pre>"
            })
    void classNamesTheLanguageOfCode(String html) {
        assertThat(language(html)).contains("java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>x</pre>",
                "<pre class=java>x</pre>",
                "<pre class=language->x</pre>",
                "<pre class=slang-java>x</pre>",
                "<pre><b>x</b><code class=language-java>y</code></pre>"
            })
    void codeMayBeOfNoLanguage(String html) {
        assertThat(language(html)).isEmpty();
    }

    @Test
    void languageOfTheWholeGoesBeforeThatOfItsPart() {
        assertThat(language("<pre class=language-c><code class=language-java>x</code></pre>"))
                .contains("c");
    }

    private static Optional<String> language(String html) {
        return Attributes.codeLanguage(Jsoup.parseBodyFragment(html).body().firstElementChild());
    }
}
