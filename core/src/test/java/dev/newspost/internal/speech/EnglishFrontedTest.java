package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishFrontedTest {
    @Test
    void participleInFrontIsTheSubjectsOwn() {
        assertThat(told(
                        "Chanting “Let it ring!” and “No rope, no peace!” ringers marched through the port.",
                        "Calling the plan “a disgrace to the tower,” Councilor Ada Lund voted against it.",
                        "Declaring that “nobody owns the harbor,” Lund opened the gate."))
                .containsExactly(
                        "DIRECT|Let it ring!|ringers=|Chanting",
                        "DIRECT|No rope, no peace!|ringers=|Chanting",
                        "PARTIAL|a disgrace to the tower,|Ada Lund=Ada Lund|Calling",
                        "DIRECT|nobody owns the harbor,|Lund=Ada Lund|Declaring");
    }

    @Test
    void verbOfSeeingHandsOverBehindAs() {
        assertThat(told(
                        "Ada Lund sees the bell as “a gift to sleepless children.”",
                        "The keepers view the port as “far too loud for birds”."))
                .containsExactly(
                        "PARTIAL|a gift to sleepless children.|Ada Lund=Ada Lund|sees",
                        "PARTIAL|far too loud for birds|The keepers=|view");
        assertThat(told("Ada Lund saw the bell. It is known as “Old Tom”.")).isEmpty();
    }

    @Test
    void whoJudgesMayStandBehindTheWords() {
        assertThat(told(
                        "The plan was described as “a house without a door” by Ada Lund, the keeper.",
                        "The rope was hailed as “the best in the port” by sailors.",
                        "The tower was sold by Tom Abara."))
                .containsExactly(
                        "PARTIAL|a house without a door|Ada Lund=Ada Lund|described",
                        "PARTIAL|the best in the port|sailors=|hailed");
    }

    @Test
    void dashMayLeadToTheirCry() {
        assertThat(told("At the gate, ringers borrowed an old chant--“The rope is ours!”--from the sailors."))
                .containsExactly("DIRECT|The rope is ours!|ringers=|chant");
    }

    @Test
    void rulingMayCloseTheSentence() {
        assertThat(told(
                        "Closing it because it was “immaterial to the law”, the rulings held, would be wrong.",
                        "The rope was “rotten from end to end”, the court found."))
                .containsExactly(
                        "PARTIAL|immaterial to the law|the rulings=|held",
                        "PARTIAL|rotten from end to end|the court=|found");
    }

    @Test
    void oneOfTheSignsIsNobody() {
        assertThat(told("New signs hang at the gate: “New ropes. Same old bells,” reads one, beside a drawing."))
                .isEmpty();
    }

    @Test
    void handbookSignsItsWords() {
        assertThat(told("“The reader will then have the whole text of the rule.” - Chapter 2 of the Harbor Rope"
                        + " Handbook."))
                .containsExactly(
                        "DIRECT|The reader will then have the whole text of the rule.|Harbor Rope Handbook=Harbor Rope"
                                + " Handbook|");
    }

    @Test
    void paragraphThatLeadsToSomebodysWordsNamesTheirSpeaker() {
        assertThat(told("In the words of Ada Lund,", "“Let it ring until the sea is gone.”"))
                .containsExactly("DIRECT|Let it ring until the sea is gone.|Ada Lund=Ada Lund|");
    }

    @Test
    void verbThatBeginsTheSentenceIsNoPartOfTheNameBehindIt() {
        assertThat(told("The pilot, Ada Quill, came ashore.", "Adds Quill: “The wind has turned.”"))
                .containsExactly("DIRECT|The wind has turned.|Quill=Ada Quill|Adds");
        assertThat(told("Joked Tom Barrow, the cook: “I only burn it once.”"))
                .containsExactly("DIRECT|I only burn it once.|Tom Barrow=Tom Barrow|Joked");
        assertThat(told("Mark Barrow: “I only burn it once.”"))
                .containsExactly("DIRECT|I only burn it once.|Mark Barrow=Mark Barrow|");
    }

    @Test
    void whoRefersToAThingCallsItSo() {
        assertThat(told("Ada Quill refers to the old mill as “my second husband.”"))
                .containsExactly("PARTIAL|my second husband.|Ada Quill=Ada Quill|refers");
        assertThat(told("Ada Quill refers to the first week as a “leap of faith.”"))
                .hasSize(1);
        assertThat(told("Sailors refer to the gap as the “dead zone.”")).isEmpty();
    }

    @Test
    void wordsOfSomebodyWhoDoesSomethingAreHis() {
        assertThat(told("In the words of Tom Barrow defending the crew, “nobody here rows like them.”"))
                .containsExactly("DIRECT|nobody here rows like them.|Tom Barrow=Tom Barrow|In the words of");
    }
}
