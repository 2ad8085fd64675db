package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTest {
    @Test
    void aCueAndAColonHandOverAQuote() {
        assertThat(Told.told("县图书馆馆长林知秋在开幕式上表示：“我们把三层楼都留给了孩子，‘安静’不再是唯一的规矩。”"))
                .containsExactly("DIRECT|我们把三层楼都留给了孩子，‘安静’不再是唯一的规矩。|林知秋=林知秋|表示");
    }

    @Test
    void aPronounIsWhomTheSentenceBeforeNames() {
        assertThat(Told.told("县图书馆馆长林知秋走上台。", "她说：“我们把三层楼都留给了孩子。”")).containsExactly("DIRECT|我们把三层楼都留给了孩子。|她=林知秋|说");
    }

    @Test
    void aQuoteThatItsCueInterruptsIsTwo() {
        assertThat(Told.quotes("“桥要修，路也要修。”林知秋指出：“但钱只够修一样。”"))
                .extracting(Quote::text)
                .containsExactly("桥要修，路也要修。", "但钱只够修一样。");
    }

    @Test
    void reversedMarksAroundATermAreNoQuote() {
        assertThat(Told.told("两家书店再次展示牢固的”邻里关系“。")).isEmpty();
    }

    @Test
    void anEnglishCueBehindTheWordsNamesTheSpeaker() {
        assertThat(
                        Told.told(
                                "“The bridge will open in May,” said Nora Whitfield, an engineer at the county, which paid for it."))
                .containsExactly("DIRECT|The bridge will open in May,|Nora Whitfield=Nora Whitfield|said");
    }

    @Test
    void spansPointAtTheWords() {
        List<Block> story = Told.paragraphs("馆长林知秋说：“门开着。”");
        Quote quote = Told.read(story).get(0);
        assertThat(story.get(0)
                        .text()
                        .substring(quote.span().start(), quote.span().end()))
                .isEqualTo("门开着。");
    }
}
