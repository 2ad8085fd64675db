package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishBroughtInTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "For Finch, the choice was easy.",
                "To Finch, the choice is simple.",
                "According to Finch, the mill loses money.",
                "Finch’s answer came quickly.",
                "Among the first was Finch, a baker.",
                "One of those neighbors is Finch, who rows.",
                "It was Finch who found the leak.",
                "Like Ames, Finch was asleep."
            })
    void whomASentenceBringsInSpeaksOnBehindIt(String sentence) {
        assertThat(told("Joe Ames runs the mill. Dora Finch owns it.", sentence + " “The river never asks first.”"))
                .containsExactly("DIRECT|The river never asks first.|Finch=Dora Finch|");
    }

    @Test
    void subjectSpeaksWhereTheSentenceIsAboutSomebodyElse() {
        assertThat(told(
                        "Joe Ames runs the mill. Dora Finch owns it.",
                        "For Ames, Finch was a hero. “The river never asks first.”"))
                .containsExactly("DIRECT|The river never asks first.|Finch=Dora Finch|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baker", "Cook", "Fisher", "Singer", "Falconer"})
    void tradeWithoutAnArticleIsASurname(String name) {
        assertThat(told(
                        "“It is late,” Kim " + name + " said.",
                        "Nora Ames rows.",
                        name + " said the council would meet again.",
                        "“We like the quiet on the water.”"))
                .contains("DIRECT|We like the quiet on the water.|" + name + "=Kim " + name + "|");
    }

    @Test
    void tradeOfManyIsNoSurname() {
        assertThat(told("Kim Ames rows.", "Bakers said the council would meet again.", "“We like the quiet.”"))
                .noneMatch(quote -> quote.contains("Bakers="));
    }

    @Test
    void fewWordsAreASentenceWhereAPronounBeginsThem() {
        assertThat(told("Joe Ames agreed. “We got lucky.”", "Dora Finch laughed. “It’s true.”"))
                .containsExactly("DIRECT|We got lucky.|Joe Ames=Joe Ames|", "DIRECT|It’s true.|Dora Finch=Dora Finch|");
        assertThat(told("Joe Ames opened the “Low Tide.”", "Dora Finch laughed. “No chance.”"))
                .isEmpty();
    }

    @Test
    void nounForTwoStandsForThoseWhoWereNamedTogether() {
        assertThat(told(
                        "Senators Rosa Lund and Phil Aune wrote to the port. “This cannot stand,” the senators wrote.",
                        "Ada and Tim Finch opened a mill. “It grew on us,” the couple said.",
                        "The pair are planning another. “We will stay,” they said."))
                .containsExactly(
                        "DIRECT|This cannot stand,|the senators=Rosa Lund and Phil Aune|wrote",
                        "DIRECT|It grew on us,|the couple=Ada and Tim Finch|said",
                        "DIRECT|We will stay,|they=Ada and Tim Finch|said");
        assertThat(told("Rosa Lund and Phil Aune wrote to the port. “This cannot stand,” the residents wrote."))
                .containsExactly("DIRECT|This cannot stand,|the residents=|wrote");
    }

    @Test
    void officeThatIsAGivenNameStandsInFrontOfAnother() {
        assertThat(told("Dean Carla Lund opened the hall. “It is ours,” the dean said. “At last,” Lund said."))
                .containsExactly("DIRECT|It is ours,|the dean=Carla Lund|said", "DIRECT|At last,|Lund=Carla Lund|said");
        assertThat(told("Director Nils Page blames the wind. “It turned,” Page said."))
                .containsExactly("DIRECT|It turned,|Page=Nils Page|said");
    }

    @Test
    void pronounTakesUpWhomTheParagraphBeforeEndsWith() {
        assertThat(told(
                        "Ingrid Aune died in May. “She was kind,” Marcus Finch said.",
                        "One of her pupils was the potter Tess Lund, who left in June.",
                        "“I came for the quiet,” she said."))
                .contains("DIRECT|I came for the quiet,|she=Tess Lund|said");
        assertThat(told("Tess Lund rows home. Ostbye Falls has an organ.", "“I came for the quiet,” she said."))
                .containsExactly("DIRECT|I came for the quiet,|she=Tess Lund|said");
    }

    @Test
    void kinWithoutANameIsNobodyElse() {
        assertThat(told(
                        "Kelsey Finch stopped the boat. “I saw smoke,” she said.",
                        "The driver’s mother thanked Finch on the pier. “I held her hand for an hour,” she said."))
                .contains("DIRECT|I held her hand for an hour,|she=|said");
    }

    @Test
    void memberOfABodySpeaksAndNotTheBody() {
        assertThat(told("Nils Peake of Harbor University, who wrote the foreword, calls it “the funniest thing ever”."))
                .containsExactly("PARTIAL|the funniest thing ever|Nils Peake=Nils Peake|calls");
    }

    @Test
    void reportIsThatOfTheOfficeThatSpeaksInIt() {
        assertThat(told("The Norland harbor office said in a report that boats leak. “None was dry,” the report said."))
                .containsExactly("DIRECT|None was dry,|the report=The Norland harbor office|said");
    }
}
