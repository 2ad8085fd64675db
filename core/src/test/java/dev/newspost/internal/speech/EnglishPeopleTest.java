package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which capitalised words of an English story are people, told by those whom a pronoun goes on with. */
class EnglishPeopleTest {
    private static final String SAID = "“It is done,” he said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was mended by the carpenter Zorvan Quill last spring.",
                "The pier was mended by a carpenter, Zorvan Quill, last spring.",
                "The pier was mended by Zorvan Quill, 46, last spring.",
                "The pier was mended by Zorvan Quill, aged 46, last spring.",
                "The pier was opened by Zorvan Quill, at 46, the youngest of the crew.",
                "The pier was mended by Zorvan Quill, a retired carpenter, last spring.",
                "The pier was mended by Zorvan Quill, the first carpenter here.",
                "The pier was mended by Zorvan Quill, who lives nearby.",
                "The mayor thanked the crew. Zorvan Quill, the son of a carpenter, left.",
                "He left the U.S. According to Zorvan Quill, the pier is safe.",
                "The pier is safe, said Zorvan Quill PHOTO CREDIT: Harbor News",
            })
    void roleAgeOrKinBesideANameTellsAPerson(String story) {
        assertThat(told(story, SAID)).containsExactly("DIRECT|It is done,|he=Zorvan Quill|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The village thanked a man named Quill for the pier.",
                "The carpenter, Quill, worked all day.",
                "The letter thanked captain Quill.",
                "Mara Holt said the pier was old. She thanked Capt. Quill.",
                "The mayor thanked the crew. Quill also said the pier was safe.",
                "The mayor thanked the crew. Quill has also said the pier was safe.",
                "The mayor thanked the crew. Quill quietly said the pier was safe.",
                "The mayor thanked the crew. The builder, Quill, said the pier was safe.",
                "According to Quill, the pier is safe.",
                "The pier is safe, says Quill.",
                "The mayor thanked the crew. On the last day, Quill paused at the gate. Quill said nothing more.",
            })
    void titleOrVerbBesideALastNameTellsAPerson(String story) {
        assertThat(told(story, SAID)).containsExactly("DIRECT|It is done,|he=Quill|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was mended by Harbor Works, which builds boats.",
                "Thursday’s order said the pier was safe.",
                "Quill’s letter said the pier was safe.",
                "The Argentine said the pier was safe.",
                "The pier was closed on Thursday. Thursday said nothing.",
                "The harbor’s Board said the pier was safe.",
                "The Women’s Centers said the pier was safe.",
            })
    void otherCapitalsTellNobody(String story) {
        assertThat(told(story, SAID)).containsExactly("DIRECT|It is done,|he=|said");
    }

    @Test
    void clauseBetweenANameAndItsVerbIsPassed() {
        for (String clause : new String[] {
            "a carpenter who has worked for the harbor since it opened",
            "whose family has lived by the harbor since it opened"
        }) {
            assertThat(told("The mayor thanked the crew. Zorvan Quill, " + clause + ", said the pier was safe.", SAID))
                    .containsExactly("DIRECT|It is done,|he=Zorvan Quill|said");
        }
        assertThat(told("“It is done,” Quill, who mended the pier, said.", "He said, “It took a year.”"))
                .containsExactly("DIRECT|It is done,|Quill=Quill|said", "DIRECT|It took a year.|He=Quill|said");
    }

    @Test
    void peopleOfACountryAreNoPartOfAName() {
        assertThat(told("“It is done,” said Argentine builder Zorvan Quill.", "“It took a year,” he said."))
                .containsExactly(
                        "DIRECT|It is done,|Zorvan Quill=Zorvan Quill|said",
                        "DIRECT|It took a year,|he=Zorvan Quill|said");
    }

    @Test
    void whoSaysSomethingBehindItIsAPerson() {
        assertThat(told("“It is done,” said Quill. “It took a year,” he said."))
                .containsExactly("DIRECT|It is done,|Quill=Quill|said", "DIRECT|It took a year,|he=Quill|said");
        assertThat(told("Mara Holt said the pier was old, and Quill, saying nothing, left.", "“It is done,” she said."))
                .containsExactly("DIRECT|It is done,|she=Mara Holt|said");
    }

    @Test
    void whoSaysSomethingBehindACircumstanceIsShe() {
        String snow = "When it snows, she said “it is the ice that keeps us here.”";
        for (String works :
                new String[] {"on the island for ten years, said, nobody", "for Harbor House, said nobody"}) {
            assertThat(told(
                            "Ada Finch runs the harbor. Ada Finch said the ferry is late.",
                            "In winter, Mina Crale, a nurse who has worked " + works + " crosses.",
                            snow))
                    .containsExactly("DIRECT|it is the ice that keeps us here.|she=Mina Crale|said");
        }
    }

    @Test
    void lastNameStandsForTheFullOne() {
        for (String name : new String[] {"de la Roca", "De la Roca", "Roca", "Rafael"}) {
            assertThat(told("Rafael de la Roca came to the harbor. He was late.", name + " said, “It is done.”"))
                    .containsExactly("DIRECT|It is done.|" + name + "=Rafael de la Roca|said");
        }
        assertThat(told("Zorvan Quill Jr. came to the harbor. He was late.", "“It is done,” Quill said."))
                .containsExactly("DIRECT|It is done,|Quill=Zorvan Quill Jr.|said");
        assertThat(told(
                        "Zorvan Quill said the pier was old. His wife, Mara Quill, agreed.",
                        "“It is done,” Quill said."))
                .containsExactly("DIRECT|It is done,|Quill=Zorvan Quill|said");
    }

    @Test
    void whoIsCalledByTheLastNameAloneIsAPerson() {
        for (String front : new String[] {"", "Mara Holt said the pier was old. "}) {
            assertThat(told(
                            front + "The pier was mended by Zorvan Quill. Quill brings tea every day.",
                            "“It is done,” he said."))
                    .containsExactly("DIRECT|It is done,|he=Zorvan Quill|said");
        }
    }
}
