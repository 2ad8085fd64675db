package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishAntecedentsTest {
    @Test
    void whoStandsForTheNounBeforeIt() {
        assertThat(told(
                        "Born in Tulsa, he got the rope from an uncle who told him, “Ring it or leave it.”",
                        "It was the turn of Noel Farrow, who told reporters that the bell was “loud but fair”.",
                        "Pell met the harbor parliamentarian, who expressed alarm at “a quarrel without end”."))
                .containsExactly(
                        "DIRECT|Ring it or leave it.|an uncle=|told",
                        "PARTIAL|loud but fair|Noel Farrow=Noel Farrow|told",
                        "PARTIAL|a quarrel without end|the harbor parliamentarian=|expressed");
    }

    @Test
    void appositionPartsASubjectFromItsVerb() {
        assertThat(told(
                        "Others blame the port for what Jens Aas, a former keeper, calls “a bell without a rope”.",
                        "The crews left, but a senior aide, who spoke without leave, said they were “fed up with it.”",
                        "In a note, the ferry line, Alder Ferries, said it was “deeply sorry for the noise”."))
                .containsExactly(
                        "PARTIAL|a bell without a rope|Jens Aas=Jens Aas|calls",
                        "PARTIAL|fed up with it.|a senior aide=|said",
                        "PARTIAL|deeply sorry for the noise|Alder Ferries=Alder Ferries|said");
    }

    @Test
    void nounThatAloneTellsNobodyIsToldWhole() {
        assertThat(told(
                        "An aide to Leach told the paper the bell is “up in the air.”",
                        "The creator of the petition wrote: “Let it ring.”"))
                .containsExactly(
                        "PARTIAL|up in the air.|An aide to Leach=|told",
                        "DIRECT|Let it ring.|The creator of the petition=|wrote");
    }

    @Test
    void passiveNamesNobody() {
        assertThat(told("Pell was accused of “hiding in the tower all winter”."))
                .containsExactly("PARTIAL|hiding in the tower all winter|=|accused");
    }

    @Test
    void grandmotherWhoUsedToSayItIsTheSpeaker() {
        assertThat(told("As my grandmother used to say, “Whoever shouts has lost.”"))
                .containsExactly("DIRECT|Whoever shouts has lost.|my grandmother=|say");
    }
}
