package dev.newspost.internal.story.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "2E80, 303E", // radicals, stops and brackets
        "3041, 3130", // kana, bopomofo
        "3190, A4CF", // numbers in rings, Han, Yi
        "F900, FAFF", // Han again
        "FE30, FE6F", // stops of columns
        "FF01, FF9F", // wide Latin, narrow kana
        "FFE0, FFE6", // wide signs of money
        "1F300, 1F64F", // pictures
        "1F900, 1F9FF",
        "20000, 3FFFD" // rare Han
    })
    void charactersOfARangeAreWideAndThoseAroundItAreNot(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(Letters.wide(from - 1)).isFalse();
        assertThat(Letters.wide(from)).isTrue();
        assertThat(Letters.wide(to)).isTrue();
        assertThat(Letters.wide(to + 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "“", "…", "ㄱ", "한", "ﾡ", "ﬁ"})
    void lettersOfTheWestAndHangulAreNotWide(String letter) {
        assertThat(Letters.wide(letter.charAt(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\n', '\t', '\r', '\f'})
    void blanksOfTheSourceCollapse(char blank) {
        assertThat(Letters.collapses(blank)).isTrue();
        assertThat(Letters.blank(blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00a0', '\u3000', '\u2009', '\u0085', '\u200b', '\ufeff'})
    void blanksThatAWriterSetStay(char blank) {
        assertThat(Letters.collapses(blank)).isFalse();
        assertThat(Letters.blank(blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '!', '\u00ad', '§', '、', '港', '\ufe0f', '！', '\u200d'})
    void whatIsSeenIsNoBlank(char c) {
        assertThat(Letters.blank(c)).isFalse();
        assertThat(Letters.collapses(c)).isFalse();
    }

    @Test
    void textIsBlankWhereNoneOfItIsSeen() {
        assertThat(Letters.blank("")).isTrue();
        assertThat(Letters.blank(" \u3000\u200b")).isTrue();
        assertThat(Letters.blank(" \u3000.")).isFalse();
    }

    @Test
    void hanCharacterIsAsWideAsTwoLetters() {
        assertThat(Letters.width("Quay 4")).isEqualTo(5);
        assertThat(Letters.width("石板港，4 号")).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "The crane fell.",
                "Who fell?”",
                "起重机倒了。",
                "（起重机倒了！）",
                "“起重机倒了…”\u3000",
                "He said:",
                "*Fell.* ",
                "『倒了；』"
            })
    void stopEndsASentenceThoughMarksCloseBehindIt(String text) {
        assertThat(Letters.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "”", "The crane", "St. John", "（起重机倒了。）何七", "起重机，", "The crane)", "Fell. -"})
    void lineWithoutAStopAtItsEndIsNoSentence(String text) {
        assertThat(Letters.endsSentence(text)).isFalse();
    }

    @Test
    void numeralsOfHanScriptCountToTen() {
        assertThat("一二三四五六七八九十".chars().map(c -> Letters.hanNumber((char) c)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Letters.hanNumber('百')).isZero();
        assertThat(Letters.hanNumber('1')).isZero();
    }
}
