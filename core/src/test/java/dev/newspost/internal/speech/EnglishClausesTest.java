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

    @Test
    void nounHasAVerbThatNoListKnows() {
        assertThat(told("The coach said “the plan simply ignores the bench.”").get(0))
                .startsWith("DIRECT|");
        assertThat(told("The coach said “the storm destroyed our field.”").get(0))
                .startsWith("DIRECT|");
        assertThat(told("The coach said that “the bus that’s leaving now is the last one.”")
                        .get(0))
                .startsWith("DIRECT|");
        assertThat(told("The coach praised “the people who built the gym.”").get(0))
                .startsWith("PARTIAL|");
        assertThat(told("The coach said it requires them to “draw up their budgets just months into the year.”")
                        .get(0))
                .startsWith("PARTIAL|");
    }

    @Test
    void nounThatLooksLikeAVerbMakesNoClause() {
        assertThat(told("Dora Finch said the baker ruled with “an iron will.”").get(0))
                .startsWith("PARTIAL|");
        assertThat(told("Dora Finch said that the oven “just doesn’t work.”").get(0))
                .startsWith("PARTIAL|");
        assertThat(told("The oven makes her feel “like someone could bake a house in it,” Dora Finch said.")
                        .get(0))
                .startsWith("DIRECT|");
    }

    @Test
    void allThatFollowsAThatIsAClause() {
        assertThat(told("The clerk explained that “most pupils eat at home.”").get(0))
                .startsWith("DIRECT|");
        assertThat(told("The clerk said that “some clubs rowed slowly” and he liked it.")
                        .get(0))
                .startsWith("DIRECT|");
        assertThat(told("The clerk argued that “fairness for all” was no plan.").get(0))
                .startsWith("PARTIAL|");
        assertThat(told("The clerk called that “a very silly mistake.”").get(0)).startsWith("PARTIAL|");
    }

    @Test
    void whatSomebodyIsLikeIsNoSentence() {
        assertThat(told("“A sweet, gentle boy.” That is how a neighbour described Milo."))
                .containsExactly("PARTIAL|A sweet, gentle boy.|a neighbour=|described");
        assertThat(told("“He was a gentle boy.” That’s how a teacher remembered him."))
                .containsExactly("DIRECT|He was a gentle boy.|a teacher=|remembered");
    }
}
