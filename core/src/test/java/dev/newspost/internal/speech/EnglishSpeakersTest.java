package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.Quote;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnglishSpeakersTest {
    @Test
    void titleInFrontOfANameIsNoPartOfIt() {
        assertThat(told(
                        "“It is late,” said Councilor Maria Esposito.",
                        "Stallholder Maureen Tate said: “It is early.”",
                        "Librarian Ana Ruiz wrote that it “will hold this time.”"))
                .containsExactly(
                        "DIRECT|It is late,|Maria Esposito=Maria Esposito|said",
                        "DIRECT|It is early.|Maureen Tate=Maureen Tate|said",
                        "PARTIAL|will hold this time.|Ana Ruiz=Ana Ruiz|wrote");
    }

    @Test
    void nameBehindADescriptionIsTheSpeaker() {
        assertThat(told("“It is a hole,” Esposito's colleague, Councilor Ray Thibault, told the paper."))
                .containsExactly("DIRECT|It is a hole,|Ray Thibault=Ray Thibault|told");
        assertThat(told("Her ally on the board, Trustee June Pappas, said he was “grandstanding again.”")
                        .get(0))
                .contains("|June Pappas=June Pappas|");
    }

    @Test
    void nounThatARelativeClauseHangsOnIsTheSpeaker() {
        assertThat(told("A worker who asked not to be named for fear of losing his job said, “We patched it.”"))
                .containsExactly("DIRECT|We patched it.|A worker=|said");
        assertThat(told("A teacher who spoke quietly because she feared her boss said morale is “in the basement.”"))
                .containsExactly("PARTIAL|in the basement.|A teacher=|said");
    }

    @Test
    void twoNamesBeforeTheVerbSpeakTogether() {
        assertThat(told("Finch and her colleague Tom Abara argue that a dam would be “cheaper than a flood.”"))
                .containsExactly(
                        "PARTIAL|cheaper than a flood.|Finch and her colleague Tom Abara=Finch and her colleague Tom"
                                + " Abara|argue");
    }

    @Test
    void oneWordIsSpeechBehindAVerbOfSaying() {
        assertThat(told("Paul Hargrove replied, “Yes.” Then, after a pause: “I think so.”"))
                .containsExactly(
                        "DIRECT|Yes.|Paul Hargrove=Paul Hargrove|replied",
                        "DIRECT|I think so.|Paul Hargrove=Paul Hargrove|replied");
    }

    @Test
    void verbOfTwoWordsHandsOver() {
        assertThat(told("Maureen Tate sells fish.", "“It’s heartbreaking, really,” she went on."))
                .containsExactly("DIRECT|It’s heartbreaking, really,|she=Maureen Tate|went on");
    }

    @Test
    void openParagraphBelongsToWhoIsNamedBehindTheNextOne() {
        assertThat(told(
                        "“It failed,” said Dale Kimura.",
                        "“The first thing we did was close the road.",
                        "“Then we called everyone,” Sheriff Ann Boyd said."))
                .containsExactly(
                        "DIRECT|It failed,|Dale Kimura=Dale Kimura|said",
                        "DIRECT|The first thing we did was close the road.|Ann Boyd=Ann Boyd|",
                        "DIRECT|Then we called everyone,|Ann Boyd=Ann Boyd|said");
    }

    @Test
    void oneCapitalisedNounIsNoPerson() {
        assertThat(told("Lawmakers said it was “too late for that.”", "“I have seen the cracks,” she told reporters."))
                .contains("DIRECT|I have seen the cracks,|she=|told");
    }

    @Test
    void passiveParticipleGivesAName() {
        assertThat(told("Ana Ruiz runs the office.", "It is a way of working, often called “lean design.”"))
                .isEmpty();
    }

    @Test
    void actingPersonOfTheSentenceBeforeIsTheNearerOne() {
        assertThat(told(
                        "“It is a formality,” said Ruth Lindqvist.",
                        "Parent Denise Okafor was there.",
                        "Asked what to tell her twins, Okafor paused. “I’ll tell them the truth,” she said."))
                .contains("DIRECT|I’ll tell them the truth,|she=Denise Okafor|said");
    }

    @Test
    void lineUnderABlockQuoteSignsIt() {
        Block paragraph = new Block.Paragraph(
                0,
                Role.STORY,
                Optional.empty(),
                RichText.of("We never thought we'd see it again.\n— Ana Ruiz, librarian"));
        Quote quote = Told.read(List.of(
                        new Block.BlockQuote(0, Role.STORY, Optional.empty(), List.of(paragraph), Optional.empty())))
                .get(0);
        assertThat(Told.line(quote)).isEqualTo("BLOCK|We never thought we'd see it again.|Ana Ruiz=Ana Ruiz|");
        assertThat(quote.speakerSpan().get().start()).isEqualTo(38);
    }

    @Test
    void participleBehindAThingGivesAName() {
        assertThat(told("It is installing a few things called “gems” and “rings.”"))
                .isEmpty();
    }

    @Test
    void nounThatLooksLikeAVerbHasNoSubject() {
        assertThat(told("In the same ruling, Todd Haskell, a Democrat, wrote, “It is not an equal vote.”"))
                .containsExactly("DIRECT|It is not an equal vote.|Todd Haskell=Todd Haskell|wrote");
    }

    @Test
    void whoDefendsAThingSaysWhatFollows() {
        assertThat(
                        told(
                                "City Manager Dwight Pell defended the increase, saying the pipes are “held together with tape.”"))
                .containsExactly("PARTIAL|held together with tape.|Dwight Pell=Dwight Pell|saying");
    }

    @Test
    void unionOfPeopleIsABody() {
        assertThat(told("“Who said it cannot be done?” asked the Union of Concerned Botanists later that day.")
                        .get(0))
                .contains("|Union of Concerned Botanists=");
    }

    @Test
    void nameThatOpensASentenceIsMeantByThePronoun() {
        assertThat(told(
                                "Tara Osei is furious.",
                                "“It is a tax,” said Gail Ostrander.",
                                "As for Osei, she plans to come. “I’m bringing my bills,” she said.")
                        .get(1))
                .isEqualTo("DIRECT|I’m bringing my bills,|she=Tara Osei|said");
    }

    @Test
    void suffixIsNoSurname() {
        assertThat(told("“It is late,” said Karl Andersen III, a plumber.", "“We could wait,” Andersen said.")
                        .get(1))
                .isEqualTo("DIRECT|We could wait,|Andersen=Karl Andersen III|said");
    }

    @Test
    void givenNameStandsForTheFullName() {
        assertThat(told("“We began small,” said Maya Ortiz, a designer.", "“It grew,” said Maya.")
                        .get(1))
                .isEqualTo("DIRECT|It grew,|Maya=Maya Ortiz|said");
    }

    @Test
    void agentOfAPassiveIsTheSpeaker() {
        assertThat(told("The strikers were denounced by Mayor Tom Reed as “a mob without a cause.”"))
                .containsExactly("PARTIAL|a mob without a cause.|Tom Reed=Tom Reed|denounced");
    }

    @Test
    void pronounBehindSomebodyWithoutANameStandsForHim() {
        assertThat(told("Mayor Tom Reed came late.", "“Nobody asked us,” a former teacher said. “Not once,” she said.")
                        .get(1))
                .isEqualTo("DIRECT|Not once,|she=|said");
    }

    @Test
    void stopInFrontOfANumberEndsNoSentence() {
        assertThat(
                        told(
                                "“We are short of crews,” the ferry office wrote in a Dec. 2 request. “Despite this, we are sailing.”"))
                .containsExactly(
                        "DIRECT|We are short of crews,|the ferry office=|wrote",
                        "DIRECT|Despite this, we are sailing.|the ferry office=|wrote");
    }

    @Test
    void monthIsAGivenNameInFrontOfALastNameThatSpeaks() {
        assertThat(told("April Oakes said, “The ferry will not sail tomorrow.”"))
                .containsExactly("DIRECT|The ferry will not sail tomorrow.|April Oakes=April Oakes|said");
        assertThat(told("May Oakes, a pilot, said: “The ferry will not sail tomorrow.”")
                        .get(0))
                .contains("May Oakes=May Oakes|said");
        assertThat(told("In April, Oakes said, “The ferry will not sail tomorrow.”")
                        .get(0))
                .contains("|Oakes=");
    }

    @Test
    void adverbBehindTheSubjectIsNoPartOfIt() {
        assertThat(told("Some neighbours already have ladders and said they “would never rent one again”.")
                        .get(0))
                .contains("|Some neighbours=|");
    }

    @Test
    void nameBesideAnOfficeInCapitalsSpeaks() {
        assertThat(told("PERU’S PRESIDENT-ELECT, Nils Aune, said the tax was “a gift to the rich and idle”.")
                        .get(0))
                .contains("|Nils Aune=Nils Aune|");
    }

    @Test
    void participleAtTheHeadOfASentenceIsNoName() {
        assertThat(told("Ask the rider why. “What would make you come back?” Failing that, suggest some reasons."))
                .noneMatch(quote -> quote.contains("Failing"));
    }

    @Test
    void nameOfAMonthSpeaksRightBehindItsWords() {
        assertThat(told("“We never look back at that,” May said.").get(0)).contains("|May=May|");
    }

    @Test
    void whoSpeaksForAnOfficeHolderIsNotHim() {
        assertThat(told(
                        "A spokesperson for Senate Leader Tom Abara said the tax was “a poor and shabby deal”.",
                        "A spokesperson for Mayor Tom Abara (R., Wexton) called the tax “a poor and shabby deal”.",
                        "A spokesperson for Mayor Tom Abara (R., Wexton), Erica Clay, called it “a poor and shabby deal”.",
                        "In Leeds Mayor Tom Abara (R., Wexton) said the tax was “a poor and shabby deal”."))
                .containsExactly(
                        "PARTIAL|a poor and shabby deal|A spokesperson=|said",
                        "PARTIAL|a poor and shabby deal|A spokesperson=|called",
                        "PARTIAL|a poor and shabby deal|Erica Clay=Erica Clay|called",
                        "PARTIAL|a poor and shabby deal|Tom Abara=Tom Abara|said");
    }

    @Test
    void whoeverDoesSomethingHimselfIsNamedWithoutThePronoun() {
        assertThat(told("As Mr Corbin himself remarked, “If there were no port, we would have to dig one.”"))
                .containsExactly("DIRECT|If there were no port, we would have to dig one.|Corbin=Corbin|remarked");
    }

    @Test
    void subjectOfAPassiveInFrontHandsNothingOver() {
        assertThat(
                        told("If the permit is refused, the skippers ask the harbour to explain it, noting “access teaches us all”.")
                                .get(0))
                .contains("|the skippers=|");
    }

    @Test
    void paragraphThatEndsWithAColonHandsTheNextOneOver() {
        assertThat(told(
                        "One bakery clerk described the day this way and shared her notes:",
                        "“We sent the letter on Monday. Once that was done, we had to wait for weeks on end.”",
                        "You may apply here."))
                .containsExactly(
                        "DIRECT|We sent the letter on Monday. Once that was done, we had to wait for weeks on end.|One bakery clerk=|");
    }

    @Test
    void paragraphThatEndsWithACommaHandsTheNextOneOver() {
        String words = "“A well that nobody visits is a hole that somebody will fall into sooner or later.”";
        assertThat(told("We argue about wells. In the words of Ward Lund,", words)
                        .get(0))
                .contains("|Ward Lund=Ward Lund|");
        assertThat(told("We argue about wells. In the cellar of Ward Lund,", words)
                        .get(0))
                .endsWith("|=|");
    }

    @Test
    void nameBehindAnOfficeInCapitalsSpeaks() {
        assertThat(speakers(
                        "Harbour Council President, Ellen Dyson, says “The crews have worked all night for this.”",
                        "Harbour Council President, Ellen Dyson, is asking for more boats, saying “A fleet of two is no"
                                + " fleet at all.”",
                        "Ellen Dyson, Harbour Council President, says “The crews have worked all night for this.”"))
                .containsExactly("[Ellen Dyson]", "[Ellen Dyson]", "[Ellen Dyson]");
    }

    @Test
    void rulesState() {
        assertThat(told("The harbour's rules for the Spring Races state that “every boat must be back by noon.”"))
                .containsExactly("DIRECT|every boat must be back by noon.|The harbour's rules=|state");
        assertThat(told("They live in a happy state that “nobody can describe in full today.”"))
                .isEmpty();
        assertThat(told("over coffee the rules stated that “every boat must be back by noon.”"))
                .hasSize(1);
    }

    @Test
    void participleThatOpensASentenceIsNoGivenName() {
        assertThat(told("Ada Lund mends boats. Having HTC certificates has helped Lund. As a pilot, “knowing the coast"
                                + " is what keeps me afloat,” she comments.")
                        .get(0))
                .contains("|she=Ada Lund|");
    }

    @Test
    void whomAParagraphIsAboutSpeaksInTheNextOneWhereItEndsWithABody() {
        String words = "“I am sad to leave. I liked to work with every one of the crews.”";
        assertThat(told(
                        "Simon Marin will move to the upper port on Monday. The council has yet to name another.",
                        words))
                .containsExactly(
                        "DIRECT|I am sad to leave. I liked to work with every one of the crews.|Simon Marin=Simon"
                                + " Marin|");
        assertThat(told("The lease ran out on Monday. The council has yet to name another pilot.", words)
                        .get(0))
                .endsWith("|=|");
    }

    @Test
    void verbThatOpensAClauseOfItsOwnHasNoSpeakerBehindIt() {
        assertThat(told("Told the ferry had sunk, Ada Ames said: “We will wait for the next one.”"))
                .containsExactly("DIRECT|We will wait for the next one.|Ada Ames=Ada Ames|said");
        assertThat(told("Ada Ames always calls the plan “a poor deal for the harbour.”"))
                .containsExactly("PARTIAL|a poor deal for the harbour.|Ada Ames=Ada Ames|calls");
    }

    @Test
    void whoeverIsAskedAnswers() {
        assertThat(told(
                        "“I sold the boat,” Dora Finch said.",
                        "“Do you miss it?” I asked.",
                        "“Every single day of my life.”"))
                .contains("DIRECT|Every single day of my life.|Dora Finch=Dora Finch|");
    }

    @Test
    void wordsThatBreakOffBehindAColonHaveTheirOwnCue() {
        assertThat(told("Parents criticized the plan: “Nobody told us,” said Ines Calloway, a mother of two."))
                .containsExactly("DIRECT|Nobody told us,|Ines Calloway=Ines Calloway|said");
        assertThat(told("Calloway said: “Nobody told us,” adding that she was tired."))
                .containsExactly("DIRECT|Nobody told us,|Calloway=Calloway|said");
    }

    @Test
    void deedInAnIrregularPastLeadsToWords() {
        assertThat(told("Finn Barlow shook his head. “That is not my boat.”"))
                .containsExactly("DIRECT|That is not my boat.|Finn Barlow=Finn Barlow|");
    }

    @Test
    void whatSomebodyHadToSayAndWhomOneQuotes() {
        assertThat(told(
                        "The registrar met them, and this is what he had to say on the fee, “We hear you.”",
                        "To quote Prof. Kara Varma, “The hostel is full.”",
                        "The SAC states that “all rooms should have a window.”"))
                .containsExactly(
                        "DIRECT|We hear you.|he=|say",
                        "DIRECT|The hostel is full.|Kara Varma=Kara Varma|To quote",
                        "DIRECT|all rooms should have a window.|SAC=SAC|states");
    }

    @Test
    void workThatSomebodyJudgesIsNotNamed() {
        assertThat(told(
                        "The critic Joel Farrow calls the show “a soap opera with guns.”",
                        "Rosa Klein said the film “was worth the wait.”",
                        "She starred in the film “a sea of salt.”"))
                .containsExactly(
                        "PARTIAL|a soap opera with guns.|Joel Farrow=Joel Farrow|calls",
                        "PARTIAL|was worth the wait.|Rosa Klein=Rosa Klein|said");
    }

    @Test
    void shortFormMayEndItsSentence() {
        assertThat(told(
                        "“It hurts,” said Councilwoman Peg Dunning, who voted no. “My children learned to swim there.”",
                        "The vote began at 8 p.m. “We are closed,” Dunning said."))
                .containsExactly(
                        "DIRECT|It hurts,|Peg Dunning=Peg Dunning|said",
                        "DIRECT|My children learned to swim there.|Peg Dunning=Peg Dunning|said",
                        "DIRECT|We are closed,|Dunning=Peg Dunning|said");
    }

    @Test
    void verbThatJudgesHasItsOwnSubject() {
        assertThat(told(
                        "While Ada Marsh called the offer “insulting,” Kit Avery said it was “a start in life.”",
                        "Unlike Ada Marsh, who called it “a prank,” Kit Avery was pleased."))
                .containsExactly(
                        "PARTIAL|insulting,|Ada Marsh=Ada Marsh|called",
                        "PARTIAL|a start in life.|Kit Avery=Kit Avery|said",
                        "PARTIAL|a prank,|Ada Marsh=Ada Marsh|called");
    }

    @Test
    void dashesMayPartASpeakerFromHisVerb() {
        assertThat(told("“It floats,” Oona Rowe — who grew up on the lake — said."))
                .containsExactly("DIRECT|It floats,|Oona Rowe=Oona Rowe|said");
        assertThat(told("The sale — “an act of mercy,” as Oona Rowe put it — paid for soup.")
                        .get(0))
                .startsWith("PARTIAL|an act of mercy,|Oona Rowe=Oona Rowe|");
    }

    @Test
    void sentenceInFrontOfAColonHasItsOwnSubject() {
        assertThat(told(
                        "Ada Finch and Marvin Stone ran the mill.",
                        "“One was my mother,” Finch said. Stone interrupted her: “Two were your mother.”"))
                .containsExactly(
                        "DIRECT|One was my mother,|Finch=Ada Finch|said",
                        "DIRECT|Two were your mother.|Stone=Marvin Stone|interrupted");
    }

    @Test
    void sentenceBehindAFragmentDoesNotHandItOver() {
        assertThat(told("Spokesman Craig Humbolt said riders “deserve better.” He apologized for the delays."))
                .containsExactly("PARTIAL|deserve better.|Craig Humbolt=Craig Humbolt|said");
        assertThat(told("As Mona Quist sees it, the budget is “a moral document.”"))
                .containsExactly("PARTIAL|a moral document.|Mona Quist=Mona Quist|As");
    }

    @Test
    void shortFormBetweenTwoHalvesEndsNoSentence() {
        assertThat(told("“The chairs,” said Dr. Corinne Aune, who heads the clinic. “They’re awful.”"))
                .containsExactly(
                        "DIRECT|The chairs,|Corinne Aune=Corinne Aune|said",
                        "DIRECT|They’re awful.|Corinne Aune=Corinne Aune|said");
        assertThat(told("Imke Vos won. “It hurts,” she said. Coach Dora Lang was impressed: “She stood on her head.”"))
                .containsExactly(
                        "DIRECT|It hurts,|she=Imke Vos|said", "DIRECT|She stood on her head.|Dora Lang=Dora Lang|");
    }

    @Test
    void whoAloneSpeaksInAParagraphSpeaksOn() {
        assertThat(
                        told(
                                "“It is over,” said Omar Haddad. The pipes are dry. There are two wells. “There is no water here at all.”"))
                .containsExactly(
                        "DIRECT|It is over,|Omar Haddad=Omar Haddad|said",
                        "DIRECT|There is no water here at all.|Omar Haddad=Omar Haddad|");
        assertThat(
                        told(
                                "“It is over,” said Omar Haddad. The town was emptied. The law is clear. “No person shall be removed.”"))
                .containsExactly("DIRECT|It is over,|Omar Haddad=Omar Haddad|said");
    }

    @Test
    void whoLikesToSaySomethingSaysIt() {
        assertThat(told("“Measure it twice,” Tom Barrow likes to remind apprentices. “Then measure again.”"))
                .containsExactly(
                        "DIRECT|Measure it twice,|Tom Barrow=Tom Barrow|remind",
                        "DIRECT|Then measure again.|Tom Barrow=Tom Barrow|remind");
        assertThat(told("“It holds,” the harbour band wrote to the mayor."))
                .containsExactly("DIRECT|It holds,|the harbour band=|wrote");
    }

    @Test
    void participleBehindSomebodyWithoutANameIsNoPartOfHim() {
        assertThat(told("Three deckhands assigned to the tug called it “a bathtub with a bell.”"))
                .containsExactly("PARTIAL|a bathtub with a bell.|Three deckhands=|called");
    }

    @Test
    void numberedPartOfAPaperSpeaks() {
        assertThat(told("Article 9 says that “no boat may leave without a lamp.”"))
                .containsExactly("DIRECT|no boat may leave without a lamp.|Article 9=|says");
    }

    @Test
    void whoIsQuotedAsSayingSomethingSaysIt() {
        assertThat(told("“The lamps went out,” Tom Barrow was quoted as saying by a rival paper."))
                .containsExactly("DIRECT|The lamps went out,|Tom Barrow=Tom Barrow|quoted");
    }

    @Test
    void whoSpokeLastSpeaksOnAtTheEndOfAParagraphThatNamesNobody() {
        assertThat(told(
                        "“We had no boat,” Dana Lund said.",
                        "Prices went up in spring. “Boats cost more than houses here. You have to be born with one.”"))
                .last()
                .asString()
                .contains("=Dana Lund|");
        assertThat(told(
                        "“We had no boat,” Dana Lund said.",
                        "The club is for it: “Boats cost more than houses here. You have to be born with one.”"))
                .last()
                .asString()
                .doesNotContain("Lund");
    }

    @Test
    void verbOfSayingMayBeTwoWords() {
        assertThat(told("“It is not hard to find,” Mr Lund pointed out."))
                .containsExactly("DIRECT|It is not hard to find,|Lund=Lund|pointed");
    }

    @Test
    void wordsMayLackTheMarkThatOpensThem() {
        assertThat(told("She was no thief,” said Dora Finch, a cousin. “That is what they tell.”"))
                .containsExactly(
                        "DIRECT|She was no thief,|Dora Finch=Dora Finch|said",
                        "DIRECT|That is what they tell.|Dora Finch=Dora Finch|said");
        assertThat(told("The pipe was 12\", and it leaked. \"We cut it,\" said Moss."))
                .containsExactly("DIRECT|We cut it,|Moss=Moss|said");
    }
}
