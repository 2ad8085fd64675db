package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishNounCuesTest {
    @Test
    void nounOfSayingBelongsToWhoSaysIt() {
        assertThat(told(
                        "Traders doubted the Harbour Bank's vow to do “whatever the ships require”.",
                        "Nobody forgot Nora Whitfield's quip that “a tower has no use for curtains”.",
                        "The ringers laughed at Whitfield's claim that the ropes were “as good as new”.",
                        "The vote followed Nora Whitfield's warning of a “long and silent winter”."))
                .containsExactly(
                        "PARTIAL|whatever the ships require|Harbour Bank=Harbour Bank|vow",
                        "DIRECT|a tower has no use for curtains|Nora Whitfield=Nora Whitfield|quip",
                        "PARTIAL|as good as new|Whitfield=Nora Whitfield|claim",
                        "PARTIAL|long and silent winter|Nora Whitfield=Nora Whitfield|warning");
    }

    @Test
    void pronounMayOwnTheNoun() {
        assertThat(told("Nora Whitfield keeps the tower. Her warnings of a “lost harbor” went unheard."))
                .containsExactly("PARTIAL|lost harbor|Her=Nora Whitfield|warnings");
        assertThat(told("Nora Whitfield keeps the tower. Her answer was always the same: “Ring it again.”"))
                .containsExactly("DIRECT|Ring it again.|Her=Nora Whitfield|answer");
    }

    @Test
    void messageFromSomebodyIsTheirs() {
        assertThat(told("The crews got a “heartbroken” message from Nora Whitfield on Monday."))
                .containsExactly("PARTIAL|heartbroken|Nora Whitfield=Nora Whitfield|message");
    }

    @Test
    void somebodysWordsAreGivenInThem() {
        assertThat(told(
                        "The plan, in Nora Whitfield's words, was “too big for a bell, too small for a tower”.",
                        "In Whitfield's words, the rope is “a promise made of hemp”.",
                        "“It is a promise made of hemp,” in Whitfield's words."))
                .containsExactly(
                        "PARTIAL|too big for a bell, too small for a tower|Nora Whitfield=Nora Whitfield|in Nora"
                                + " Whitfield's words",
                        "PARTIAL|a promise made of hemp|Whitfield=Nora Whitfield|In Whitfield's words",
                        "DIRECT|It is a promise made of hemp,|Whitfield=Nora Whitfield|in Whitfield's words");
    }

    @Test
    void nounWithAVerbOfItsOwnLeadsToNothing() {
        assertThat(told("Whitfield welcomed her call for calm to settle the “hay tax” row."))
                .isEmpty();
        assertThat(told("Her notion of “bell sovereignty” amused the port, says an official."))
                .isEmpty();
    }

    @Test
    void nounInThePluralBehindAPrepositionIsNoVerb() {
        assertThat(told("The keeper lets you link notes with posts using “tower labels”."))
                .isEmpty();
    }

    @Test
    void verbThatNeedsASmallWordHandsOver() {
        assertThat(told("Witnesses spoke of “utter chaos” on the quay."))
                .containsExactly("PARTIAL|utter chaos|Witnesses=|spoke of");
    }

    @Test
    void wordsThatReachSomebodyAreOfWhoeverAnswers() {
        assertThat(told("“Who goes there?” called the guard.", "“Only the milk,” came the reply."))
                .containsExactly("DIRECT|Who goes there?|the guard=|called", "DIRECT|Only the milk,|=|reply");
        assertThat(told("“Never again,” came the answer from Tom Barrow."))
                .containsExactly("DIRECT|Never again,|Tom Barrow=Tom Barrow|answer");
    }

    @Test
    void questionBehindAVerbOfBeingTellsWhoSaysSo() {
        assertThat(told("“A leaking bucket” is how Tom Barrow described the fund."))
                .containsExactly("PARTIAL|A leaking bucket|Tom Barrow=Tom Barrow|described");
        assertThat(told("“Slow and steady” is how herons fish.")).isEmpty();
    }

    @Test
    void dashBehindANounOfSayingLeadsToTheWords() {
        assertThat(told("Ben Quill’s answer — “We will see you in court” — was brief."))
                .containsExactly("DIRECT|We will see you in court|Ben Quill=Ben Quill|answer");
        assertThat(told("Ben Quill’s boat — “Good Hope” — sank.")).isEmpty();
    }
}
