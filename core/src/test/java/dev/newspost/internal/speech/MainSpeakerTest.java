package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In a portrait, whole sentences that nothing hands over are of the one who speaks in most of it. */
class MainSpeakerTest {
    private static final List<String> PORTRAIT =
            List.of("林知秋守灯塔三十年。“我不怕风。”林知秋说。", "“灯不能灭。”林知秋说。", "林知秋说：“夜里有船。”", "“没有灯，船就回不来。”林知秋说。", "林知秋说：“我睡得少。”");

    private static List<Quote> portraitWith(String last) {
        return quotes(Stream.concat(PORTRAIT.stream(), Stream.of(last)).toArray(String[]::new));
    }

    private static List<String> names(List<Quote> quotes) {
        return quotes.stream()
                .map(Quote::speakerName)
                .map(name -> name.orElse(""))
                .toList();
    }

    @Test
    void sentenceInAParagraphAboutHimIsHis() {
        assertThat(names(portraitWith("灯每天要擦三遍。“擦一遍，心里就亮一遍。”"))).hasSize(6).containsOnly("林知秋");
    }

    @Test
    void mentionOfHimIsTheOneRightBefore() {
        Quote last = portraitWith("林知秋起得早，灯每天要擦三遍。“擦一遍，心里就亮一遍。”").get(5);
        assertThat(last.speaker()).hasValue("林知秋");
        assertThat(last.cue()).isEmpty();
        assertThat(last.speakerSpan().orElseThrow().block())
                .isEqualTo(last.span().block());
    }

    @Test
    void sentenceInAParagraphAboutSomebodyElseIsNobodys() {
        assertThat(names(portraitWith("塔里还住过何远志。灯每天要擦三遍。“擦一遍，心里就亮一遍。”")).get(5)).isEmpty();
    }

    @Test
    void fewWordsMakeNoMainSpeaker() {
        assertThat(names(quotes("林知秋说：“夜里有船。”", "灯每天要擦三遍。“擦一遍，心里就亮一遍。”"))).containsExactly("林知秋", "");
    }

    @Test
    void whoSaysLessThanThreeInFiveIsNoMainSpeaker() {
        Stream<String> three = Stream.of("何远志说：“风大。”", "何远志说：“雨也大。”", "何远志说：“浪高。”");
        List<String> eight = Stream.concat(PORTRAIT.stream(), three).toList();
        String[] last = {"林知秋还在。", "灯每天要擦三遍。“擦一遍，心里就亮一遍。”"};
        assertThat(names(quotes(Stream.concat(eight.stream(), Stream.of(last)).toArray(String[]::new))))
                .last()
                .isEqualTo("林知秋");
        Stream<String> nine = Stream.concat(eight.stream(), Stream.of("何远志说：“天黑了。”"));
        assertThat(names(quotes(Stream.concat(nine, Stream.of(last)).toArray(String[]::new))))
                .last()
                .isEqualTo("");
    }
}
