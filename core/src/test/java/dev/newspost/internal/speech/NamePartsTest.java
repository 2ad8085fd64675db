package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which full name some of its words stand for in an English story. */
class NamePartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oihana Urrutxi Belasko | Urrutxi",
                "Oihana Urrutxi Belasko | Urrutxi Belasko",
                "Oihana Urrutxi Belasko | Belasko",
                "Cathal Ó Tuama | Ó Tuama",
                "Orlaith Nic Aodha | Nic Aodha",
                "Iara Dos Anjos Teixeira | Dos Anjos",
                "Hamza El Ouazzani-Brook | El Ouazzani-Brook",
                "Vũ Thị Bảo Trâm | Bảo Trâm",
            })
    void someWordsOfANameStandForAllOfIt(String name, String part) {
        assertThat(told(name + " mended the weir in a week.", "“The water helped,” " + part + " said."))
                .containsExactly("DIRECT|The water helped,|" + part + "=" + name + "|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Oihana Belasko mended the weir in a week.",
                "Meet Oihana Belasko, who mended the weir.",
                "Her niece is called Nora Oihana Belasko and Tom Lund.",
            })
    void wordsOfOtherKindsInFrontAreNoPartOfAName(String story) {
        assertThat(told(story, "“The water helped,” said Oihana Belasko."))
                .extracting(line -> line.substring(line.lastIndexOf('=') + 1))
                .doesNotContain("Mayor Oihana Belasko|said", "Meet Oihana Belasko|said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Nora Lund keeps bees.", "Nora Lund keeps bees. Anna Nora Lund does not."})
    void nameThatBeginsWithAGivenNameIsItsOwn(String story) {
        assertThat(told(story, "“The water helped,” Nora Lund said."))
                .containsExactly("DIRECT|The water helped,|Nora Lund=Nora Lund|said");
    }
}
