package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with odd signs, words that end with a full stop, and whose board or report is meant in an English story. */
class EnglishNameFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. Quill",
                "M. L. Finch",
                "A.B. Quill",
                "Jean-Pierre O’Neill",
                "Omar al-Sayegh",
                "Omar d’Orsay",
                "Quill & Finch",
            })
    void signsInsideANameArePartsOfIt(String name) {
        assertThat(told("“It is unsafe,” said " + name + ", who is late. “It is old,” said Ada Lund."))
                .containsExactly(
                        "DIRECT|It is unsafe,|" + name + "=" + name + "|said",
                        "DIRECT|It is old,|Ada Lund=Ada Lund|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rep. Ada Lund, D-Calif., said the pier is old.",
                "“The pier is old,” said Ada Lund (R-Lancaster).",
                "“The pier is old,” said Texas-based builder Ada Lund.",
                "In ’98, Ada Lund said the pier is old.",
                "'98 was wet. Ada Lund said the pier is old.",
                "The members voted no. Ada Lund said the pier is old.",
                "It closes at 8 p.m. Ada Lund said the pier is old.",
            })
    void partyPlaceOrYearBesideANameIsNoPartOfIt(String story) {
        assertThat(told(story, "“It is unsafe,” she added.")).contains("DIRECT|It is unsafe,|she=Ada Lund|added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lund -- a builder --",
                "Ada Lund [a builder]",
                "Ada Lund (a builder)",
                "Ada Lund, a builder,"
            })
    void wordsSetApartBehindANameAreNoPartOfIt(String subject) {
        assertThat(told(subject + " said, “It is unsafe.”"))
                .containsExactly("DIRECT|It is unsafe.|Ada Lund=Ada Lund|said");
    }

    @Test
    void fullStopOfAShortWordMayEndTheSentence() {
        assertThat(told("We closed at 8 p.m. “It is unsafe,” said Ada Lund."))
                .containsExactly("DIRECT|It is unsafe,|Ada Lund=Ada Lund|said");
        assertThat(told("The pier is run by Aune Inc. The owners’ group said “it is unsafe.”"))
                .containsExactly("DIRECT|it is unsafe.|The owners’ group=|said");
        assertThat(told("“It is unsafe,” said a 34-year-old builder."))
                .containsExactly("DIRECT|It is unsafe,|a 34-year-old builder=|said");
    }

    @ParameterizedTest
    @CsvSource({
        "The Alder Harbor Board met on Monday., The board, Alder Harbor Board",
        "The Alder Harbor Board met on Monday. The Millbrook Board met too., The board, Millbrook Board",
        "The Alder Harbor Board’s Safety Committee met., The committee, Alder Harbor Board’s Safety Committee",
        "Lanner Water runs the pier., Lanner, Lanner Water",
    })
    void nounOrFirstWordStandsForABody(String story, String body, String name) {
        assertThat(told(story, body + " said, “It is unsafe.”"))
                .containsExactly("DIRECT|It is unsafe.|" + body + "=" + name + "|said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A report by the Alder Harbor Board came out on Monday. | the report | Alder Harbor Board",
                "The Alder Harbor Board’s report came out on Monday. | the report | Alder Harbor Board",
                "A report published by the Alder Harbor Board came out. | the report | Alder Harbor Board",
                "Ada Lund wrote a letter to the Alder Harbor Board. | the letter | Ada Lund",
                "In a letter from the Alder Harbor Board, the owners were told to leave. | the letter | Alder Harbor Board",
                "A report came out on Monday. Ada Lund read it. | the report | ''",
            })
    void documentIsThatOfWhoeverGaveItOut(String story, String document, String owner) {
        assertThat(told(story, "“It is unsafe,” " + document + " said."))
                .containsExactly("DIRECT|It is unsafe,|" + document + "=" + owner + "|said");
    }

    @Test
    void lastNameInLatinLettersStandsForTheFullOneInAChineseStory() {
        for (String name : new String[] {"Nora Fitch", "Nora J. Fitch"}) {
            assertThat(told("分析师" + name + "认为船会多。", "“先问问家里人吧。”Fitch说。"))
                    .containsExactly("DIRECT|先问问家里人吧。|Fitch=" + name + "|说");
        }
        assertThat(told("分析师Nora Fitch-Hale认为船会多。", "“先问问家里人吧。”Fitch-Hale说。"))
                .containsExactly("DIRECT|先问问家里人吧。|Fitch-Hale=Nora Fitch-Hale|说");
    }
}
