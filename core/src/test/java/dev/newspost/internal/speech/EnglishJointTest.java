package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishJointTest {
    @Test
    void twoSpeakTogetherBehindAnOpener() {
        assertThat(told(
                        "In a statement, Nora Whitfield and Tom Abara called the bell “a house pet of the port”.",
                        "Nobody came after Whitfield and Abara said the rope was “older than the tower”.",
                        "Nora Whitfield, Ada Lund and Tom Abara said it was “a quarrel about nothing”."))
                .containsExactly(
                        "PARTIAL|a house pet of the port|Nora Whitfield and Tom Abara=Nora Whitfield and Tom"
                                + " Abara|called",
                        "PARTIAL|older than the tower|Whitfield and Abara=Whitfield and Abara|said",
                        "PARTIAL|a quarrel about nothing|Nora Whitfield, Ada Lund and Tom Abara=Nora Whitfield, Ada"
                                + " Lund and Tom Abara|said");
    }

    @Test
    void twoSpeakTogetherBehindTheirWords() {
        assertThat(told(
                        "“It rings,” said Nora Whitfield and Tom Abara.",
                        "“It still rings,” according to Whitfield and the Harbor Office.",
                        "“Let it ring,” recalled Whitfield and Abara with a laugh."))
                .containsExactly(
                        "DIRECT|It rings,|Nora Whitfield and Tom Abara=Nora Whitfield and Tom Abara|said",
                        "DIRECT|It still rings,|Whitfield and the Harbor Office=Whitfield and the Harbor"
                                + " Office|according to",
                        "DIRECT|Let it ring,|Whitfield and Abara=Whitfield and Abara|recalled");
    }

    @Test
    void oneOfTwoClausesHasItsOwnSpeaker() {
        assertThat(told(
                        "The crew met Nora Whitfield and Tom Abara called the rope “as good as new”.",
                        "The rope belongs to Whitfield and Abara said it was “as good as new”."))
                .containsExactly(
                        "PARTIAL|as good as new|Tom Abara=Tom Abara|called",
                        "PARTIAL|as good as new|Abara=Tom Abara|said");
    }

    @Test
    void descriptionsBesideTheNamesBelongToThoseWhoSpeakTogether() {
        assertThat(
                        told(
                                "The mayor, Ada Ames, the police chief, Tom Abara, and Mr Finch argued that it be “sold at once”."))
                .first()
                .asString()
                .contains("|Ada Ames, the police chief, Tom Abara, and Mr Finch=");
        assertThat(told("Fellow 12B content designers Ada Ames and Tom Abara had both told me, “We need an oven.”"))
                .first()
                .asString()
                .contains("|Ada Ames and Tom Abara=");
    }

    @Test
    void namesWithTheirPartiesInBracketsSpeakTogether() {
        assertThat(told("Sen. Joan Quill (D-Ohio) and Rep. Ben Barrow (R-Utah) said the agency “has lost its way.”"))
                .containsExactly("PARTIAL|has lost its way.|Joan Quill (D-Ohio) and Rep. Ben Barrow=Joan Quill (D-Ohio)"
                        + " and Rep. Ben Barrow|said");
    }
}
