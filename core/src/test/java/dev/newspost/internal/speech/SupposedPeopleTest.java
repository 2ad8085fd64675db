package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun stands for where nothing in an English story shows who is a person. */
class SupposedPeopleTest {
    private static final String SAID = "“It never rains here,” she said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruvane Ostbye-Kell has tuned organs since spring.",
                "Ask Ruvane Ostbye-Kell about organs.",
                "We met Ruvane Ostbye-Kell behind the organ.",
                "It was left to Ruvane Ostbye-Kell to tune the organ.",
                "The hall was dark when Ruvane Ostbye-Kell tuned the organ.",
                "Ruvane Ostbye-Kell, then 19, tuned the organ in Alder Falls.",
            })
    void pronounThatCanStandForNobodyElseMakesAPerson(String story) {
        assertThat(told(story, SAID)).containsExactly("DIRECT|It never rains here,|she=Ruvane Ostbye-Kell|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fort Ostbye lies behind the hills.",
                "Ostbye Falls has an organ.",
                "The organ stands in Ruvane Ostbye.",
                "The Ruvane Ostbye organ is old.",
                "Ruvane Ostbye students tuned the organ.",
                "The singer, who works for Blue Ruvane Ostbye, was late.",
            })
    void placesAndThingsAreNobody(String story) {
        assertThat(told(story, SAID)).containsExactly("DIRECT|It never rains here,|she=|said");
    }
}
