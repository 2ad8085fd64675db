package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishSupposedTest {
    @Test
    void wordsThatSomebodyMightSayAreNoQuotes() {
        assertThat(told(
                        "You might ask, “Is it slow?”",
                        "We would never say “we care about you” without proof.",
                        "People say “I am fine” when they are not.",
                        "If customers say “it was okay,” they are lost.",
                        "Imagine a guest who writes, “The soup changed my life.”",
                        "Before you ship, ask yourself, “Who needs this?”"))
                .isEmpty();
    }

    @Test
    void habitOfSomebodyKnownIsAQuote() {
        assertThat(told("Edith Marlowe ran an inn. When guests complained, she would say, “Then you are not hungry.”"))
                .containsExactly("DIRECT|Then you are not hungry.|she=Edith Marlowe|say");
    }

    @Test
    void examplesAndNamesAreNoQuotes() {
        assertThat(told(
                        "Dora Finch said users type questions like “where is my bank” all day.",
                        "Neighbours have dubbed it “the bunker.”",
                        "We call this approach “lazy indexing.”",
                        "The company calls its plant “the cathedral” and will close it.",
                        "A sign by the door reads “No drawings.”"))
                .isEmpty();
    }

    @Test
    void adverbBetweenNameAndVerbIsNoPartOfTheName() {
        assertThat(told(
                        "“I would do it again,” Curtis Boone reportedly told an officer.",
                        "Joan Levitt only said to “wait for the vote on Friday.”"))
                .containsExactly(
                        "DIRECT|I would do it again,|Curtis Boone=Curtis Boone|told",
                        "PARTIAL|wait for the vote on Friday.|Joan Levitt=Joan Levitt|said");
    }

    @Test
    void asGivesASourceOnlyBeforeAVerbOfSaying() {
        assertThat(told(
                        "As a result, “offline mode” is gone.",
                        "As Marta Ziegler puts it, “hunger was the better editor.”"))
                .containsExactly("DIRECT|hunger was the better editor.|Marta Ziegler=Marta Ziegler|puts");
    }

    @Test
    void anyNounSpeaksBeforeAPlainVerb() {
        assertThat(
                        told(
                                "“It is art,” the cashier, who gave no name, told police. “I laughed,” the ticket puncher said."))
                .containsExactly("DIRECT|It is art,|the cashier=|told", "DIRECT|I laughed,|the ticket puncher=|said");
    }

    @Test
    void verbBehindWhereSomebodyBelongsHandsOver() {
        assertThat(told("“It looks like a cliff,” Marc Delaney of Oakbridge Partners wrote in a note."))
                .containsExactly("DIRECT|It looks like a cliff,|Marc Delaney=Marc Delaney|wrote");
    }

    @Test
    void verbInFrontOfTheMarksMakesAFragmentOfTheWords() {
        assertThat(told("The ministry said the budget would “remain in force until a new one is passed.”"))
                .containsExactly("PARTIAL|remain in force until a new one is passed.|The ministry=|said");
        assertThat(told("Alan Forsyth said the work shows “what patience can do.”"))
                .containsExactly("PARTIAL|what patience can do.|Alan Forsyth=Alan Forsyth|said");
    }

    @Test
    void fewWordsThatNoPersonOrBodySaysAreATerm() {
        assertThat(told(
                        "Recent floods suggest that the answer is “no.”",
                        "We sometimes describe this as using their “tool stack” for the job.",
                        "It also helps with problems they see as “knots.”",
                        "Many of the workers deemed “essential” stayed."))
                .isEmpty();
    }

    @Test
    void fewWordsThatAPersonSaidAreAFragment() {
        assertThat(told(
                        "Mayor Ada Lund said the harbour will have a “war room” for storms.",
                        "“Nobody owns it: not us,” she said. The mayor said the tide brings “chaos” to the pier."))
                .contains("PARTIAL|war room|Ada Lund=Ada Lund|said");
    }

    @Test
    void commaInsideTheMarksPartsThemFromTheNounBehind() {
        assertThat(told(
                        "Ada Lund said the flood was a “milestone,” rather than an end.",
                        "“Milestone,” a word, stays."))
                .containsExactly("PARTIAL|milestone,|Ada Lund=Ada Lund|said");
    }

    @Test
    void termThatSomebodyHandsOverIsHis() {
        assertThat(told("Mayor Ada Lund said “human error” was behind it. The report on “human error” is late."))
                .contains("PARTIAL|human error|Ada Lund=Ada Lund|said");
    }

    @Test
    void contractedClauseOrSeveralSentencesAreDirect() {
        assertThat(told(
                        "Ada Lund added “it’s fine” if her own ledgers are read.",
                        "Omar Reyes said the mayor is “tied to the bank. She was paid twice for the quay.”"))
                .containsExactly(
                        "DIRECT|it’s fine|Ada Lund=Ada Lund|added",
                        "DIRECT|tied to the bank. She was paid twice for the quay.|Omar Reyes=Omar Reyes|said");
    }

    @Test
    void formulaAndItsLikeHaveNames() {
        assertThat(told("Omar Reyes said nobody could act in the port under the “one quay, two owners” formula."))
                .isEmpty();
    }

    @Test
    void paragraphThatTrailsOffIsSomebodysWordsAsWell() {
        assertThat(told(
                        "Ada Lund, the treasurer, looked back on her years.",
                        "“I was lucky to work for two fair mayors. … They never gave up on the quay …”"))
                .containsExactly(
                        "DIRECT|I was lucky to work for two fair mayors. … They never gave up on the quay …|Ada Lund=Ada Lund|");
    }

    @Test
    void predicateOfAPronounOutsideAndAdverbsAreFragments() {
        assertThat(told(
                        "The pilots’ union said it “flatly rejects” tolls on weekdays.",
                        "The harbour board urges the mayor to keep the peace by “swiftly” paying the pilots.",
                        "Doubters like Omar Reyes fear a “never-ending story” of repairs."))
                .containsExactly(
                        "PARTIAL|flatly rejects|The pilots’ union=|said",
                        "PARTIAL|swiftly|The harbour board=|urges",
                        "PARTIAL|never-ending story|Omar Reyes=Omar Reyes|fear");
        assertThat(told("The League predicted that “tidebots” would sink the trade."))
                .isEmpty();
    }

    @Test
    void wordsBehindALabelForExamplesAreNobodys() {
        assertThat(told("Examples: “I like to eat my lunch alone.” Or: “I have a dog that barks at the postman.”"))
                .isEmpty();
    }

    @Test
    void titleBehindANumberIsNoSpeech() {
        assertThat(told("The mean suggests that 70 percent of those who took Greek 12: “Myth, Ritual, Song” passed."))
                .isEmpty();
    }

    @Test
    void whatAThingIsCalledAndHowItFeelsIsNobodysSpeech() {
        assertThat(told(
                        "K9, pronounced “kay-nine” and referred to as the “base figure,” measures how many come.",
                        "Receiving a letter feels warmer than a call, which serves our aim of “not scaring sailors away.”",
                        "Calling it a “trial balloon” persuaded the council that the Office of Ports could back it."))
                .isEmpty();
        assertThat(told("Calling the ferry a “floating coffin,” Ada Ames left the meeting."))
                .containsExactly("PARTIAL|floating coffin,|Ada Ames=Ada Ames|Calling");
    }

    @Test
    void thingThatMaySaySomethingSaysNothing() {
        assertThat(told("If the display says “Battery low,” plug the meter in."))
                .isEmpty();
        assertThat(told("The keeper said “Battery low,” and left.")).hasSize(1);
    }

    @Test
    void whatPeopleAreHeardToSayAsARuleIsNobodys() {
        assertThat(told("We often hear teams say, “We have no time for research.”"))
                .isEmpty();
        assertThat(told("I heard a man say, “We have no time for research.”"))
                .containsExactly("DIRECT|We have no time for research.|a man=|say");
    }

    @Test
    void wordOfSomeWhoAreNobodyInParticularIsATerm() {
        assertThat(told("The rules are a part of what some scholars describe as a “hardening” of sea law."))
                .isEmpty();
        assertThat(told("Some scholars described the rules as “a hardening of the sea.”"))
                .hasSize(1);
    }

    @Test
    void whoeverSaysAnExampleHasSaidIt() {
        assertThat(told("Ada Finch said things such as “Moss is the best rower ever!” on the air."))
                .containsExactly("DIRECT|Moss is the best rower ever!|Ada Finch=Ada Finch|said");
        assertThat(told("Users type phrases like “Where is my parcel now?” into the box."))
                .isEmpty();
    }

    @Test
    void signThatIsHeldIsASign() {
        assertThat(told("A sign held by one marcher read, “Bread, not bombs.”")).isEmpty();
        assertThat(told("A letter held by one marcher read, “Bread is all we want.”"))
                .hasSize(1);
    }
}
