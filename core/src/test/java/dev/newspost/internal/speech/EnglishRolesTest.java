package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "the judge" and whom "he" of an English story stands for. */
class EnglishRolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zorvan Quill, the harbor master, closed the pier. Ada Finch, the mayor, agreed. | the mayor | Ada Finch",
                "Judge Zorvan Quill closed the pier. Ada Finch, a nurse, agreed. | the judge | Zorvan Quill",
                "Gov. Zorvan Quill closed the pier. Ada Finch, a nurse, agreed. | the governor | Zorvan Quill",
                "Zorvan Quill, 34, closed the pier. Ada Finch, 51, agreed. | the 34-year-old | Zorvan Quill",
                "Zorvan Quill, 34, is a teacher. Ada Finch, 51, agreed with him. | the teacher | Zorvan Quill",
                "Helen Ackerman, now the president of the harbor, closed the pier. | the president | Helen Ackerman",
                "Helen Ackerman was the director of the harbor. She closed it. | the director | Helen Ackerman",
                "Helen Ackerman, who is a nurse, closed it. Rob Hale, a pilot, agreed. | the pilot | Rob Hale",
            })
    void whoeverHasARoleIsCalledByIt(String story, String role, String name) {
        assertThat(told(story, "“It is unsafe,” " + role + " said."))
                .containsExactly("DIRECT|It is unsafe,|" + role + "=" + name + "|said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Finch, the mayor of Port Alder, left. Rob Hale, the mayor of Millbrook, stayed. | the Millbrook mayor | Rob Hale",
                "The harbor’s new director, Helen Ackerman, left. Its old director, Rob Hale, stayed. | the new director | Helen Ackerman",
                "The harbor’s new director, Helen Ackerman, left. Its old director, Rob Hale, stayed. | the old director | Rob Hale",
            })
    void wordsBesideARoleTellWhichOfTwo(String story, String role, String name) {
        assertThat(told(story, "“It is unsafe,” " + role + " said."))
                .containsExactly("DIRECT|It is unsafe,|" + role + "=" + name + "|said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Finch, the mayor, and Rob Hale, a lawyer, closed the pier. | the lawyers",
                "Ada Finch, a resident of the quarter, left. A resident of the harbor came late. | the resident",
                "Ada Finch, a lawyer, closed the pier. | Finch’s lawyer",
                "A nurse said the pier was old. Helen Ackerman, a nurse, closed it. | a nurse",
            })
    void somebodyElseInARoleHasNoName(String story, String role) {
        assertThat(told(story, "“It is unsafe,” " + role + " said."))
                .containsExactly("DIRECT|It is unsafe,|" + role + "=|said");
    }

    @Test
    void whomTheFirstParagraphKeepsBackTheNextOneNames() {
        assertThat(told(
                        "A fisherman was rescued from the bay on Monday.",
                        "Dylan Prosser, 34, was found on a rock.",
                        "“It is unsafe,” the fisherman said."))
                .containsExactly("DIRECT|It is unsafe,|the fisherman=Dylan Prosser|said");
    }

    @Test
    void titleBehindAnotherNameIsThatOfTheNextOne() {
        assertThat(told(
                        "Ada Finch is the mayor. To Alan Bright, the mayor wrote a letter.",
                        "“It is unsafe,” the mayor said."))
                .containsExactly("DIRECT|It is unsafe,|the mayor=Ada Finch|said");
        assertThat(told(
                        "On Monday at Camp Alder, President Helen Ackerman said the pier was old.",
                        "“It is unsafe,” the president said."))
                .containsExactly("DIRECT|It is unsafe,|the president=Helen Ackerman|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Holt said the pier was old. One of the builders, Zorvan Quill, keeps a boat there.",
                "Among them is Zorvan Quill, a potter.",
                "Mara Holt said the pier was old. According to Zorvan Quill, it is safe.",
                "Mara Holt said the pier was old. Zorvan Quill kept a boat there. He liked it. He was old.",
            })
    void sentenceIsAboutItsSubjectWhereverThatStands(String story) {
        assertThat(told(story, "“It is unsafe,” he said."))
                .containsExactly("DIRECT|It is unsafe,|he=Zorvan Quill|said");
    }

    @Test
    void firstLettersStandForABody() {
        assertThat(told("The Alder Harbor Rowing Club met on Monday.", "AHRC said, “The pier is unsafe.”"))
                .containsExactly("DIRECT|The pier is unsafe.|AHRC=Alder Harbor Rowing Club|said");
        assertThat(told("The Office of Harbor Records met on Monday.", "OHR said, “The pier is unsafe.”"))
                .containsExactly("DIRECT|The pier is unsafe.|OHR=Office of Harbor Records|said");
        assertThat(told("The Office of Harbor Records met on Monday.", "AHRC said, “The pier is unsafe.”"))
                .containsExactly("DIRECT|The pier is unsafe.|AHRC=AHRC|said");
    }
}
