package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the sentence in front of a pronoun is about in an English story. */
class EnglishTopicsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My plumber is Ruvane Ostbye-Kell, a retired sailor.",
                "Another plumber, Ruvane Ostbye-Kell of Lower Wexton, shook his head.",
                "Ruvane Ostbye-Kell mends pumps. Nine years ago he let a crew from Wexton dig the well.",
            })
    void nameOfADescriptionIsWhomASentenceIsAbout(String story) {
        assertThat(told("Tom Lund sold the pump. " + story + " “It leaks,” he said."))
                .containsExactly("DIRECT|It leaks,|he=Ruvane Ostbye-Kell|said");
    }

    @Test
    void whomSomethingIsGivenIsSomebodyElse() {
        assertThat(told(
                        "Ada Lund fell into the well. “I slipped,” she said.",
                        "Crew leader Zorvan Quill threw her a rope. “Everybody slips,” he said."))
                .containsExactly("DIRECT|I slipped,|she=Ada Lund|said", "DIRECT|Everybody slips,|he=Zorvan Quill|said");
    }
}
