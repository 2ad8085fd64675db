package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishClausesTest {
    @Test
    void clauseBehindASemicolonHasItsOwnSubject() {
        assertThat(told("Liam sulked at home; Dora Finch left the choir and declared it “a relief to be rid of them”."))
                .containsExactly("PARTIAL|a relief to be rid of them|Dora Finch=Dora Finch|declared");
    }

    @Test
    void pronounSpeaksThoughAVerbIsShortened() {
        assertThat(told("They’re saying, “The port will close in May.”", "I’ve always said, “Bread is all we make.”"))
                .containsExactly(
                        "DIRECT|The port will close in May.|They=|saying", "DIRECT|Bread is all we make.|I=|said");
        assertThat(told("Tomorrow we’ll be asking one another, “What did you bake in the flood?”"))
                .isEmpty();
    }

    @Test
    void verbOfSayingMayBeginItsSentence() {
        assertThat(told("Said Dora Holm about the whole trip: “We never slept a night on land.”"))
                .containsExactly("DIRECT|We never slept a night on land.|Dora Holm=Dora Holm|Said");
    }

    @Test
    void whoTellsSomebodyOfWordsIsTheirSpeaker() {
        assertThat(told("“The port will close,” Dora Ames said she was told by a guard."))
                .containsExactly("DIRECT|The port will close,|a guard=|told");
        assertThat(told("“The port will close,” Dora Ames said she was told.").get(0))
                .contains("|Dora Ames=Dora Ames|");
    }

    @Test
    void howSomebodyCallsAThingIsAFragment() {
        assertThat(told("“Dull and far too long,” one weary Democrat called it."))
                .containsExactly("PARTIAL|Dull and far too long,|one weary Democrat=|called");
        assertThat(told("“Dull and far too long,” said a critic.").get(0)).startsWith("DIRECT|");
    }

    @Test
    void orderBehindAVerbOfSayingIsAWholeClause() {
        assertThat(told("Nils Aune told me, “try baking with less salt.”"))
                .containsExactly("DIRECT|try baking with less salt.|Nils Aune=Nils Aune|told");
        assertThat(told("Nils Aune replied, “not in my lifetime.”").get(0)).startsWith("PARTIAL|");
    }
}
