package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @Test
    void comparedTextHasNeitherCaseNorBlanksNorSignsAtItsEdges() {
        assertThat(Plain.of(" «The Quay\u3000– 4»! ")).isEqualTo("thequay–4");
        assertThat(Plain.of("【】")).isEmpty();
    }

    @Test
    void codeForTheSiteBuilderIsNoText() {
        assertThat(Plain.bare("The quay {% ad %}")).isEqualTo("The quay");
        assertThat(Plain.bare("{% ad %} The quay")).isEqualTo("The quay");
        assertThat(Plain.bare("The quay {% ad")).isEqualTo("The quay {% ad");
        assertThat(Plain.bare("The %} quay")).isEqualTo("The %} quay");
    }

    @Test
    void codeBehindWordsStartsBehindABlank() {
        assertThat(Plain.startOfCode("The quay {% ad %}")).isEqualTo(9);
        assertThat(Plain.startOfCode("The quay{% ad %}")).isEqualTo(16);
        assertThat(Plain.startOfCode("{% ad %}")).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"'▼ The quay!', 'The quay!'", "4 quays, 4 quays", "石板港, 石板港", "'——', ''", "'', ''"})
    void signsInFrontAreTakenOff(String text, String words) {
        assertThat(Plain.withoutSigns(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "The crane fell.", "Who fell?”", "（起重机倒了！）", "倒了…』 ", "Fell!\u00a0"})
    void stopEndsASentenceThoughMarksCloseBehindIt(String text) {
        assertThat(Plain.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "”", "The crane", "He said:", "起重机，", "Fell. -"})
    void lineWithoutAStopAtItsEndIsNoSentence(String text) {
        assertThat(Plain.endsSentence(text)).isFalse();
        assertThat(Plain.endsSaying(text)).isFalse();
    }

    @Test
    void dotMayEndAnAbbreviationAndSaysNothing() {
        assertThat(Plain.endsSaying("Ada Holm Jr.")).isFalse();
        assertThat(Plain.endsSaying("Ada Holm Jr. ")).isFalse();
        assertThat(Plain.endsSaying("Who fell?")).isTrue();
        assertThat(Plain.endsSaying("起重机倒了。")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Holm",
                "ADA HOLM",
                " Ada Holm ",
                "Ada-Britt Holm",
                "马拉·林德",
                "马拉•林德",
                "马拉‧林德",
                "Abcdefghijabcdefghij Abcdefghijabcdefghi"
            })
    void namesOfForeignersHaveADotOrCapitals(String text) {
        assertThat(Plain.isForeignName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "——",
                "Ada",
                "Ada holm",
                "the Quay",
                "Ada 何七",
                "何七",
                "Ada Holm.",
                "·林德",
                "•林德",
                "‧林德",
                "⺀ Ada Holm 何",
                "Abcdefghijabcdefghij Abcdefghijabcdefghij",
                "4 5"
            })
    void otherWordsAreNoForeignName(String text) {
        assertThat(Plain.isForeignName(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1. Quay, 1", "'9) Quay', 9", "10、码头, 10", "99．码头, 99", "'7）码头', 7", "09.Quay, 9"})
    void numberOfAListOpensALine(String text, int number) {
        assertThat(Plain.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "7.",
                "42",
                "Quay 7.",
                "1.5 metres",
                "100. Quay",
                "7 quays",
                ".7",
                "７. Quay",
                "/. Quay",
                ":. Quay"
            })
    void otherNumbersCountNothing(String text) {
        assertThat(Plain.number(text)).isZero();
    }

    @Test
    void signsCountOnlyBeforeAPlace() {
        assertThat(Plain.holdsBefore("a: b", 2, ":")).isTrue();
        assertThat(Plain.holdsBefore("a: b", 1, ":")).isFalse();
    }

    @Test
    void partsOfSignsAloneAreLeftOut() {
        assertThat(Plain.parts("Quay | — | 4|", "|")).containsExactly("Quay", "4");
        assertThat(Plain.parts("Quay|Crane|Ferry", "|", 2)).containsExactly("Quay", "Crane");
        assertThat(Plain.parts("", "|")).isEmpty();
    }

    @Test
    void blanksHaveNoWidthAndHanCharactersTwice() {
        assertThat(Plain.visible(" Quay\u30004 ")).isEqualTo(5);
        assertThat(Plain.width("Quay\u30004")).isEqualTo(5);
        assertThat(Plain.width("⺀石板港4")).isEqualTo(9);
        assertThat(Plain.width("\u2e7f")).isEqualTo(1);
    }

    @Test
    void textIsWiderThanWhatItExceeds() {
        assertThat(Plain.isWider("Quay 4", 5)).isFalse();
        assertThat(Plain.isWider("Quay 4", 4)).isTrue();
        assertThat(Plain.isWider("⺀石板", 6)).isFalse();
        assertThat(Plain.isWider("⺀石板", 5)).isTrue();
        assertThat(Plain.isWider("", 0)).isFalse();
    }
}
