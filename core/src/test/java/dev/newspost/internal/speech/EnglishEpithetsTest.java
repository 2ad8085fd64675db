package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a description without a name stands for in an English story. */
class EnglishEpithetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Alder Creek senior | Ruvane Ostbye-Kell",
                "the sophomore | Ruvane Ostbye-Kell",
                "the goalkeeper | Ruvane Ostbye-Kell",
                "the 61-year-old | Ruvane Ostbye-Kell",
                "the Leeds native | Ruvane Ostbye-Kell",
                "an Alder Creek senior | ''",
                "the clerk | ''",
            })
    void whatSomebodyJustNamedIsStandsForHim(String description, String name) {
        assertThat(told("Ruvane Ostbye-Kell won the last race.", "“I ran,” " + description + " said."))
                .containsExactly("DIRECT|I ran,|" + description + "=" + name + "|said");
    }

    @Test
    void whoWasBroughtInWithoutANameStaysWithoutOne() {
        assertThat(told("Ada Lund keeps the gate. A sophomore waved.", "“I ran,” the sophomore said."))
                .containsExactly("DIRECT|I ran,|the sophomore=|said");
        assertThat(told(
                        "The hall was full.",
                        "“Is it late?” a man in a long coat shouted.",
                        "The clerk, Zorvan Quill, nodded. The man in the long coat sat down. “Thanks,” he said."))
                .containsExactly("DIRECT|Is it late?|a man in a long coat=|shouted", "DIRECT|Thanks,|he=|said");
        assertThat(told("A man asked Ada Lund for tea. The man thanked her. “Any time,” she said."))
                .containsExactly("DIRECT|Any time,|she=Ada Lund|said");
    }

    @Test
    void placeOfSomebodyOfWhomNothingIsToldBelongsToHim() {
        assertThat(told("“Is it late?” a girl on the stairs called out."))
                .containsExactly("DIRECT|Is it late?|a girl on the stairs=|called");
        assertThat(told("“It is late,” a baker from the quay said."))
                .containsExactly("DIRECT|It is late,|a baker=|said");
    }
}
