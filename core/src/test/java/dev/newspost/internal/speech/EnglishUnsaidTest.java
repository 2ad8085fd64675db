package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishUnsaidTest {
    @Test
    void whatSomebodyWantsToDoIsToldInWordsOfTheirOwn() {
        assertThat(told(
                        "She wants to use the new toll for the town to “break the grip of the ferry barons”.",
                        "Ada Ames wants the harbour “to feed our own children again”."))
                .containsExactly(
                        "PARTIAL|break the grip of the ferry barons|She=Ada Ames|wants",
                        "PARTIAL|to feed our own children again|Ada Ames=Ada Ames|wants");
        assertThat(told(
                        "Nils Aune wants to “clean up” the harbour.",
                        "Dora Finch plans to call her shop “Bread and Butter and Jam”."))
                .isEmpty();
    }

    @Test
    void lawProvidesInItsOwnWords() {
        assertThat(told(
                        "The bill would ban fishing “in any water that lies within two miles of a nursery school”.",
                        "The draft resolution would let members leave if “the weather makes the crossing unsafe”."))
                .containsExactly(
                        "PARTIAL|in any water that lies within two miles of a nursery school|The bill=|ban",
                        "DIRECT|the weather makes the crossing unsafe|The draft resolution=|let");
        assertThat(
                        told(
                                "The bill would create “freedom zones”.",
                                "The plan allows bakers to sell “day-old bread”.",
                                "The bill, by Ada Ames, would widen rules made last year that ban “any loud or foul talk on the boats”."))
                .isEmpty();
    }

    @Test
    void reportFindsSomethingSo() {
        assertThat(
                        told(
                                "An audit found the records “incomplete.”",
                                "The town hired him after the Ferris Report, an internal inquiry which found the response “sluggish.”"))
                .containsExactly("PARTIAL|incomplete.|An audit=|found", "PARTIAL|sluggish.|an internal inquiry=|found");
        assertThat(told("The police found a bag marked “to be opened only by the head of the port”."))
                .isEmpty();
    }

    @Test
    void nounForAWishIsNoWish() {
        assertThat(told("Ada Ames voted against the plan to “break the grip of the ferry barons”."))
                .isEmpty();
    }

    @Test
    void participleTellsWhatABillDoes() {
        assertThat(
                        told(
                                "Wexton passed a bill requiring mills to file detailed reports “on all gifts and rents from abroad.”"))
                .containsExactly("PARTIAL|on all gifts and rents from abroad.|a bill=|requiring");
        assertThat(told("A man banning boats “within two miles of any school in town” was fined."))
                .isEmpty();
    }
}
