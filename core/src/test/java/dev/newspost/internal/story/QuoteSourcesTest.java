package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block.QuoteSource;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteSourcesTest {
    private static final String WORDS = "<p>The crane — the old one — is down.</p>";
    private static final String LINK = "<a href=https://net.example/1>May 4, 2021</a>";

    private static Optional<QuoteSource> source(String html) {
        return QuoteSources.of(Jsoup.parseBodyFragment(html).body().firstElementChild());
    }

    private static Optional<QuoteSource> sourceOf(String signature) {
        return source("<blockquote>" + WORDS + signature + "</blockquote>");
    }

    private static QuoteSource signed(String who) {
        return new QuoteSource(Optional.of(who), Optional.of("https://net.example/1"), Optional.of("May 4, 2021"));
    }

    private static QuoteSource at(String address) {
        return new QuoteSource(Optional.empty(), Optional.of(address), Optional.empty());
    }

    @Test
    void messageEndsInWhoWroteItAndALinkWithTheTime() {
        assertThat(sourceOf("— Mara Lind (@mara) " + LINK)).contains(signed("Mara Lind (@mara)"));
        assertThat(sourceOf("— Mara Lind (@mara) " + LINK + "<br>\n")).contains(signed("Mara Lind (@mara)"));
        assertThat(sourceOf("It is down. — Mara Lind " + LINK)).contains(signed("Mara Lind"));
    }

    @Test
    void linkInTheNameIsPartOfIt() {
        assertThat(sourceOf("— Mara Lind of <a href=/quay>Quay News</a> " + LINK))
                .contains(signed("Mara Lind of Quay News"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— Mara Lind",
                "— Mara Lind, May 4, 2021",
                "Mara Lind " + LINK,
                "— " + LINK,
                "— Mara Lind <b>May 4, 2021</b>",
                "— Mara Lind <a>May 4, 2021</a>",
                "— Mara Lind <a href=https://net.example/1><img src=a.jpg></a>",
                "— Mara Lind <span>" + LINK + "</span>"
            })
    void signatureWithoutOneOfItsPartsIsNone(String signature) {
        assertThat(sourceOf(signature)).isEmpty();
    }

    @Test
    void nameIsNoParagraph() {
        assertThat(sourceOf("— " + "M".repeat(120) + LINK)).contains(signed("M".repeat(120)));
        assertThat(sourceOf("— " + "M".repeat(121) + LINK)).isEmpty();
    }

    @Test
    void signatureStandsAtTheEnd() {
        assertThat(sourceOf("— Mara Lind" + "<br>".repeat(10) + LINK)).contains(signed("Mara Lind"));
        assertThat(sourceOf("— Mara Lind" + "<br>".repeat(11) + LINK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cite", "data-instgrm-permalink", "data-href"})
    void attributeMayHoldTheAddress(String name) {
        String open = "<blockquote " + name + "=' https://net.example/2 '>";

        assertThat(source(open + WORDS + "</blockquote>")).contains(at("https://net.example/2"));
        assertThat(source(open + WORDS + "— Mara Lind</blockquote>")).contains(at("https://net.example/2"));
        assertThat(source(open + WORDS + "— Mara Lind " + LINK + "</blockquote>"))
                .contains(signed("Mara Lind"));
    }

    @Test
    void emptyAttributeHoldsNone() {
        assertThat(source("<blockquote cite=' '>" + WORDS + "</blockquote>")).isEmpty();
        assertThat(source("<blockquote cite='' data-href=https://net.example/2>" + WORDS + "</blockquote>"))
                .contains(at("https://net.example/2"));
        assertThat(source("<blockquote></blockquote>")).isEmpty();
    }
}
