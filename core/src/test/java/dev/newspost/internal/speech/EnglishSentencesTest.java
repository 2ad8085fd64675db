package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishSentencesTest {
    @Test
    void nounThatAnotherHangsOnIsTheSpeaker() {
        assertThat(told(
                        "One fan of the chess club Rook Street commented: “Shame on them all.” Another wrote: “Heartless."
                                + " Just heartless!”",
                        "A spokesman for Harbour Bricks said the clay was “thoroughly tested.”",
                        "Voters were tired of what one called “an endless raffle of excuses.”"))
                .containsExactly(
                        "DIRECT|Shame on them all.|One fan=|commented",
                        "DIRECT|Heartless. Just heartless!|Another=|wrote",
                        "PARTIAL|thoroughly tested.|A spokesman=|said",
                        "PARTIAL|an endless raffle of excuses.|one=|called");
    }

    @Test
    void onlyWhatStandsApartBehindANameIsAParty() {
        assertThat(told("Ada Lund had an X-Ray. She said: “It hurt.”"))
                .containsExactly("DIRECT|It hurt.|She=Ada Lund|said");
        assertThat(told("Ada Lund, D-Ill., said: “It hurt.”").get(0)).contains("|Ada Lund=Ada Lund|");
    }

    @Test
    void whoSpeaksBehindASourceHandsTheNextParagraphOver() {
        assertThat(told("According to police, Tom Abara told the crowd:", "“Go home, the harbour is closed tonight.”"))
                .containsExactly("DIRECT|Go home, the harbour is closed tonight.|Tom Abara=Tom Abara|");
    }

    @Test
    void surnameThatIsWrittenLikeADegreeIsNone() {
        assertThat(told("“The harbour is old,” Mary Anne Ma said."))
                .containsExactly("DIRECT|The harbour is old,|Mary Anne Ma=Mary Anne Ma|said");
        assertThat(told("“The harbour is old,” Mary Anne Lund MA said.").get(0)).contains("|Mary Anne Lund=");
    }

    @Test
    void wordsThatEndWithTheWordsOfAnotherAreAWholeSentence() {
        assertThat(told(
                        "“The harbour is old,” Ida Marsh said.",
                        "“They asked, ‘Why do you want to leave this town?’” Then she went."))
                .hasSize(2);
    }

    @Test
    void officeWithABodyInItIsNoPartOfAName() {
        assertThat(told("Secretary of Fisheries Laura Quist warned the quota would be “a slow goodbye to the coast.”"))
                .containsExactly("PARTIAL|a slow goodbye to the coast.|Laura Quist=Laura Quist|warned");
    }

    @Test
    void whoSpeaksMayStandAtTheEndOfTheSentence() {
        assertThat(told(
                        "The bridge is “not yet paid for” and tolls will rise, Treasurer Ada Lund said.",
                        "Nobody had “the slightest idea” where the money went, said Omar Reyes, a lawyer.",
                        "The ferry is “held together by paint” in winter, according to Omar Reyes."))
                .containsExactly(
                        "PARTIAL|not yet paid for|Ada Lund=Ada Lund|said",
                        "PARTIAL|the slightest idea|Omar Reyes=Omar Reyes|said",
                        "PARTIAL|held together by paint|Omar Reyes=Omar Reyes|according to");
    }

    @Test
    void nextSentenceHandsNothingOver() {
        assertThat(told("The ferry runs on “hope and diesel.” Tolls will rise next year, Treasurer Ada Lund said."))
                .isEmpty();
    }

    @Test
    void sentenceBeginsBehindItsCircumstance() {
        assertThat(told(
                        "Sentencing, Judge Olive Marsh spoke for an hour.",
                        "Asked if the fund had failed in Wexton, Ada Lund, the treasurer, said it was “a lean year.”",
                        "A year and a half later, Lund stepped down, saying in a letter she was “done with ledgers.”",
                        "WEXTON, May 3 (Wire) - Omar Reyes left on Monday, calling it “a house of cards.”"))
                .containsExactly(
                        "PARTIAL|a lean year.|Ada Lund=Ada Lund|said",
                        "PARTIAL|done with ledgers.|Lund=Ada Lund|saying",
                        "PARTIAL|a house of cards.|Omar Reyes=Omar Reyes|calling");
    }

    @Test
    void reportIsNoSpeakerInsideWhatSomebodyReports() {
        assertThat(told("Omar Reyes said that even though the report revealed the leak, “nobody was ever fired.”"))
                .containsExactly("DIRECT|nobody was ever fired.|Omar Reyes=Omar Reyes|said");
    }

    @Test
    void nounThatIsAVerbAsWellHandsNothingOver() {
        assertThat(told("In a June blog post, Ada Lund called it off, saying the pier was “a danger to herons.”"))
                .containsExactly("PARTIAL|a danger to herons.|Ada Lund=Ada Lund|saying");
    }

    @Test
    void nameBehindADescriptionIsTheSpeaker() {
        assertThat(told(
                        "“It is a mess,” said lobbyist and former harbour aide Mike Stroud.",
                        "“We were wrong,” wrote her lawyer, Omar Reyes."))
                .containsExactly(
                        "DIRECT|It is a mess,|Mike Stroud=Mike Stroud|said",
                        "DIRECT|We were wrong,|Omar Reyes=Omar Reyes|wrote");
    }

    @Test
    void nameBehindTheWordsSignsThem() {
        assertThat(told(
                        "“The harbour is a promise that we keep every morning.” — Ada Lund, Harbour Office",
                        "“The tide does not wait for the budget to be passed.” Omar Reyes, Director, Tide Board"))
                .containsExactly(
                        "DIRECT|The harbour is a promise that we keep every morning.|Ada Lund=Ada Lund|",
                        "DIRECT|The tide does not wait for the budget to be passed.|Omar Reyes=Omar Reyes|");
    }

    @Test
    void oneWordMayGoOnWithWordsThatWereInterrupted() {
        assertThat(told("“There is nothing to rent here,” Mike Stroud said. “Nothing.”")
                        .get(1))
                .isEqualTo("DIRECT|Nothing.|Mike Stroud=Mike Stroud|said");
    }

    @Test
    void whatSomebodyLikesToSayIsSaid() {
        assertThat(told("Ada Lund liked to say that she “never met a tide that waited for her.”"))
                .containsExactly("PARTIAL|never met a tide that waited for her.|Ada Lund=Ada Lund|say");
    }

    @Test
    void whatPeopleOfATradeCallAThingIsATerm() {
        assertThat(told("Crabs do what ecologists call “partner control” in the shallows."))
                .isEmpty();
    }

    @Test
    void kinshipWordTellsAManFromAWoman() {
        assertThat(told("Martin Kirch casts bells. His daughter, Lotta, teaches. “She has weekends,” he said."))
                .containsExactly("DIRECT|She has weekends,|he=Martin Kirch|said");
    }

    @Test
    void whereSomebodyWorksIsNoPartOfTheName() {
        assertThat(told(
                        "“You cannot prove it,” says Katja Bremer of the Baltic Institute.",
                        "The Pier Chamber of Trade and Industry CEO Luke Amis called it “a poison pill.”"))
                .containsExactly(
                        "DIRECT|You cannot prove it,|Katja Bremer=Katja Bremer|says",
                        "PARTIAL|a poison pill.|Luke Amis=Luke Amis|called");
    }

    @Test
    void nameOfABodyGoesOverSmallWords() {
        assertThat(told(
                        "The U.S. Fish and Tide Administration said it was “looking forward to the data.”",
                        "The Campaign for Rural Piers said it was “astonished by the turn.”"))
                .containsExactly(
                        "PARTIAL|looking forward to the data.|U.S. Fish and Tide Administration=U.S. Fish and Tide"
                                + " Administration|said",
                        "PARTIAL|astonished by the turn.|Campaign for Rural Piers=Campaign for Rural Piers|said");
    }

    @Test
    void nounEndsBeforeTheClauseThatHangsOnIt() {
        assertThat(told("Years earlier, the therapist I saw had told me: “You get used to carrying it.”"))
                .containsExactly("DIRECT|You get used to carrying it.|the therapist=|told");
    }

    @Test
    void pluralNounAtTheStartOfAClauseMaySpeak() {
        assertThat(told("Nobody owns the problem: navies say cables are “a civilian matter.”"))
                .containsExactly("PARTIAL|a civilian matter.|navies=|say");
    }

    @Test
    void pluralBehindAVerbOfSayingIsNoVerb() {
        assertThat(told("Tull said volunteers felt “sick to the stomach.”"))
                .containsExactly("PARTIAL|sick to the stomach.|Tull=Tull|said");
    }

    @Test
    void officeBesideANameIsNoSpeaker() {
        assertThat(told("Wexton's Minister of Energy, Terje Aas, described it as “a vote of confidence in tides.”"))
                .containsExactly("PARTIAL|a vote of confidence in tides.|Terje Aas=Terje Aas|described");
    }

    @Test
    void whatSomebodyLikesToSayMayStandInFront() {
        assertThat(told("“Boring is a feature,” as Priya likes to say.", "One customer emailed to say, “It is dead.”"))
                .containsExactly("DIRECT|Boring is a feature,|Priya=Priya|as", "DIRECT|It is dead.|One customer=|say");
    }

    @Test
    void wordsBehindOthersMayHaveACueOfTheirOwn() {
        assertThat(told(
                        "Mayor Ada Lund walked over and asked: “What are you doing?” “Moving the tide, Mayor,” the janitor"
                                + " said."))
                .containsExactly(
                        "DIRECT|What are you doing?|Ada Lund=Ada Lund|asked",
                        "DIRECT|Moving the tide, Mayor,|the janitor=|said");
    }

    @Test
    void nounWithAnAttributeHasAVerb() {
        assertThat(told(
                        "Ada Lund said that “the price of our silence has doubled.”",
                        "Ada Lund said it is “too early to make a guess of how it went.”"))
                .containsExactly(
                        "DIRECT|the price of our silence has doubled.|Ada Lund=Ada Lund|said",
                        "PARTIAL|too early to make a guess of how it went.|Ada Lund=Ada Lund|said");
    }

    @Test
    void whatSomebodyIsFamiliarWithDoesNotSpeak() {
        assertThat(told("“The board is asleep,” a person familiar with the plan said."))
                .containsExactly("DIRECT|The board is asleep,|a person=|said");
    }

    @Test
    void wordThatIsAGivenNameAsWellMayBeginAName() {
        assertThat(told("“It is about money,” says Will Baker, a farmer."))
                .containsExactly("DIRECT|It is about money,|Will Baker=Will Baker|says");
    }

    @Test
    void someOfThemSpeak() {
        assertThat(told("When we met the divers, many of them said they had “never seen the pier.”"))
                .containsExactly("PARTIAL|never seen the pier.|many=|said");
    }

    @Test
    void findingsAreHandedOver() {
        assertThat(told("A study by Pier Watch found that the ferries had “very little success.”"))
                .containsExactly("PARTIAL|very little success.|A study=Pier Watch|found that");
    }

    @Test
    void sentenceMayBeginInBrackets() {
        assertThat(told("The port has a mayor (a former pilot of that port, Omar Reyes, once argued that “the sea must"
                        + " not be spread too thinly”)."))
                .containsExactly("DIRECT|the sea must not be spread too thinly|Omar Reyes=Omar Reyes|argued");
    }

    @Test
    void whatOthersThinkIsReportedByWhoSaysIt() {
        assertThat(told(
                        "Omar Reyes said he's had clients ask for tea because they think she has enough money to “choose"
                                + " the next pilot.”"))
                .containsExactly("PARTIAL|choose the next pilot.|Omar Reyes=Omar Reyes|said");
    }

    @Test
    void apostrophesMayMarkWordsInEnglish() {
        assertThat(told(
                        "'It's late, and the keepers' ropes are wet,' said Nora Whitfield.",
                        "Whitfield told the paper: 'We rang it twice.",
                        "'The ringers' hands were cold, and nobody complained.",
                        "'I'd do it again.'"))
                .containsExactly(
                        "DIRECT|It's late, and the keepers' ropes are wet,|Nora Whitfield=Nora Whitfield|said",
                        "DIRECT|We rang it twice.|Whitfield=Nora Whitfield|told",
                        "DIRECT|The ringers' hands were cold, and nobody complained.|Whitfield=Nora Whitfield|",
                        "DIRECT|I'd do it again.|Whitfield=Nora Whitfield|");
        assertThat(told("The keepers' ropes and the '90s bells weren't Whitfield's, she said, but the dogs' were."))
                .isEmpty();
    }

    @Test
    void shoutedWordsAreNoTitle() {
        assertThat(told("Nora Whitfield urged the crews to “RING IT!”"))
                .containsExactly("PARTIAL|RING IT!|Nora Whitfield=Nora Whitfield|urged");
    }

    @Test
    void whoSpokeLastAnswersTheReportersQuestion() {
        assertThat(told("“I keep it,” said Nora Whitfield.", "Why stay? “The wind is all I have.”"))
                .contains("DIRECT|The wind is all I have.|Nora Whitfield=Nora Whitfield|");
    }

    @Test
    void longWordsNeedNoCommaBeforeTheirCue() {
        assertThat(told("“We have never rowed out in a storm like that, and we never will ” Nora Whitfield said."))
                .containsExactly(
                        "DIRECT|We have never rowed out in a storm like that, and we never will|Nora Whitfield=Nora"
                                + " Whitfield|said");
        assertThat(told("“The Lamp” Whitfield said was her boat.")).isEmpty();
    }

    @Test
    void wholeSentenceThatStandsByItselfIsSomebodysWords() {
        assertThat(
                        told(
                                "The lamp went dark at nine. “Nobody had told the boats that the keepers were gone.” It rained."))
                .containsExactly("DIRECT|Nobody had told the boats that the keepers were gone.|=|");
        assertThat(told("The letter ends: “We thank you for the oil, and we ask you to come no more.”"))
                .containsExactly("DIRECT|We thank you for the oil, and we ask you to come no more.|=|");
        assertThat(told("Reyes, O., & Finch, D. (2016). “Lamps that keepers light when the boats are out at sea.”"))
                .isEmpty();
        assertThat(told("Finch, Dora. “The Keeper Who Rowed Out Alone When the Night Was Over.” Quay Press."))
                .isEmpty();
    }

    @Test
    void whoDoesSomethingWhileSayingItIsTheSpeaker() {
        assertThat(told(
                        "Omar Reyes agreed stating, “The quay is for those who work on it.”",
                        "Ada Lund said of her husband’s claims: “They were true when he made them.”"))
                .containsExactly(
                        "DIRECT|The quay is for those who work on it.|Omar Reyes=Omar Reyes|stating",
                        "DIRECT|They were true when he made them.|Ada Lund=Ada Lund|said");
    }

    @Test
    void phraseOfSeveralWordsGivesTheSource() {
        assertThat(told(
                        "As stated by the Harbour League, “We keep an open quay for everybody.”",
                        "In the view of Omar Reyes, the tolls are “a gift to nobody but the bank.”"))
                .containsExactly(
                        "DIRECT|We keep an open quay for everybody.|Harbour League=Harbour League|As stated by",
                        "PARTIAL|a gift to nobody but the bank.|Omar Reyes=Omar Reyes|In the view of");
    }

    @Test
    void verbThatSeldomSpeaksNeedsNothingBehindIt() {
        assertThat(told("“We had guessed the tide was out,” Omar Reyes shared, “but nobody had looked.”"))
                .containsExactly(
                        "DIRECT|We had guessed the tide was out,|Omar Reyes=Omar Reyes|shared",
                        "DIRECT|but nobody had looked.|Omar Reyes=Omar Reyes|shared");
        assertThat(told("In a lecture, “Salt and Silt,” Omar Reyes shared his notes on the harbour."))
                .isEmpty();
    }

    @Test
    void peopleOfACountryIsNoName() {
        assertThat(told(
                        "A Wexton-based Chinese official voiced concern, but called the tolls fair.",
                        "“They were always fair,” he said."))
                .containsExactly("DIRECT|They were always fair,|he=|said");
    }

    @Test
    void participleSetApartIsNoVerbOfTheSentence() {
        assertThat(told(
                        "Mayor Ada Lund said the law, dubbed the Fair Quay Act, is “long overdue.”",
                        "Joined by the pilots at the lock, Omar Reyes said the toll is “a bad joke.”"))
                .containsExactly(
                        "PARTIAL|long overdue.|Ada Lund=Ada Lund|said",
                        "PARTIAL|a bad joke.|Omar Reyes=Omar Reyes|said");
    }

    @Test
    void nounBehindAVerbOfBeingHandsOver() {
        assertThat(told("“That was some odd harbour,” was Omar Reyes’s answer."))
                .containsExactly("DIRECT|That was some odd harbour,|Omar Reyes=Omar Reyes|answer");
    }

    @Test
    void commaInsideTheMarksMakesAVerbOfSayingOfAnyOther() {
        assertThat(told("“Oh, the quay is gone,” shudders Omar Reyes, looking down."))
                .containsExactly("DIRECT|Oh, the quay is gone,|Omar Reyes=Omar Reyes|shudders");
    }

    @Test
    void secondHalfMayEndWithAQuoteInIt() {
        assertThat(told("“They are kind,” Omar Reyes said. “But nobody ever asked me, ‘Will you go?’”"))
                .containsExactly(
                        "DIRECT|They are kind,|Omar Reyes=Omar Reyes|said",
                        "DIRECT|But nobody ever asked me, ‘Will you go?’|Omar Reyes=Omar Reyes|said");
    }

    @Test
    void secondHalfMayGoOnIntoTheReportersSentence() {
        assertThat(told(
                        "The pilots “were here before the flood”, Omar Reyes said. “They had small boats” for hire.",
                        "The pilots “were here before the flood”, Omar Reyes said. Since March “the trade has died”."))
                .containsExactly(
                        "PARTIAL|were here before the flood|Omar Reyes=Omar Reyes|said",
                        "DIRECT|They had small boats|Omar Reyes=Omar Reyes|said",
                        "PARTIAL|were here before the flood|Omar Reyes=Omar Reyes|said",
                        "DIRECT|the trade has died|Omar Reyes=Omar Reyes|said");
    }

    @Test
    void whatIsCalledSoIsNotWhoCallsItSo() {
        assertThat(told("Ada Lund called a pilot’s remarks about the tolls “a bit early in the day.”"))
                .containsExactly("PARTIAL|a bit early in the day.|Ada Lund=Ada Lund|called");
    }

    @Test
    void whoClosesTheSentenceBeforeGoesOn() {
        assertThat(told("The court that ruled against the board in Quay v. Wexton was wrong, said Mona Lund, a baker."
                        + " “He was the one who kept the tides and the ledgers apart.”"))
                .containsExactly(
                        "DIRECT|He was the one who kept the tides and the ledgers apart.|Mona Lund=Mona Lund|");
    }

    @Test
    void nicknameInMarksBelongsToTheName() {
        assertThat(told(
                        "State Sen. Richard “Tide” Aasen, a Democrat, wrote the law on quays.",
                        "“We wanted the best boats in,” Aasen said."))
                .containsExactly("DIRECT|We wanted the best boats in,|Aasen=Richard “Tide” Aasen|said");
    }

    @Test
    void officeAloneHasNoName() {
        assertThat(told(
                        "The General Manager said the fish “looks fresh” to everybody.",
                        "“We grow,” said Harbour Board Executive Director & CEO Jim Aasen.",
                        "Other responses describe the fish as “soggy.”"))
                .containsExactly(
                        "PARTIAL|looks fresh|The General Manager=|said",
                        "DIRECT|We grow,|Jim Aasen=Jim Aasen|said",
                        "PARTIAL|soggy.|Other responses=|describe");
    }

    @Test
    void alIsAShortFormBehindEtOnly() {
        assertThat(told("They called him Big Al. “It is late and the quay is shut,” said Peg Dunning."))
                .containsExactly("DIRECT|It is late and the quay is shut,|Peg Dunning=Peg Dunning|said");
        assertThat(told("They voted for Big Al. He left. “It is late,” he said."))
                .hasSize(1);
    }

    @Test
    void shortFormThatEndsASentenceEndsIt() {
        assertThat(
                        told(
                                "“It hurts,” said Peg Dunning, who voted no. Kit Avery left. “It is late and the quay is shut,” he said."))
                .contains("DIRECT|It is late and the quay is shut,|he=Kit Avery|said");
    }

    @Test
    void shortFormsInCapitalsBeginABodysName() {
        assertThat(told("A UN Security Council report said the quay was “closed for good and all ships had left.”"))
                .first()
                .asString()
                .contains("|A UN Security Council report=UN Security Council|");
    }

    @Test
    void nounsThatLookLikeVerbsOfSayingHandNothingOver() {
        assertThat(told("According to the Land Office, the storm warning was raised “due to the risk of a flood.”"))
                .containsExactly("PARTIAL|due to the risk of a flood.|Land Office=Land Office|According to");
        assertThat(told("When she shows him a film of the storm he is struck by the “wall of light” and dreams of it."))
                .isEmpty();
    }

    @Test
    void somebodyWithoutANameIsBroughtInBehindAnAdverb() {
        assertThat(told("There, a guard walked along the row of men and shouted: “Who of you speaks Latin?”"))
                .containsExactly("DIRECT|Who of you speaks Latin?|a guard=|shouted");
        assertThat(told("A primer for the third grade states: “We love the bell as we love the rope.”"))
                .containsExactly("DIRECT|We love the bell as we love the rope.|A primer for the third grade=|states");
    }

    @Test
    void statesThatAreManySayNothing() {
        assertThat(told("It is the same in other states: “No boat may leave the quay after dark.”"))
                .containsExactly("DIRECT|No boat may leave the quay after dark.|=|");
    }

    @Test
    void whoReportsIsTheSubjectAgainBehindAnd() {
        assertThat(told("Tom Ames said that if Ray Finch won, he would leave and called it “a great shame for us.”"))
                .containsExactly("PARTIAL|a great shame for us.|Tom Ames=Tom Ames|called");
    }

    @Test
    void singleMarkBehindAnSClosesWhatASmallLetterOpens() {
        assertThat(
                        told(
                                "Tom Barrow said there were ‘no ferries’ to the island and that the sailors’ pay was ‘a joke’."))
                .containsExactly(
                        "PARTIAL|no ferries|Tom Barrow=Tom Barrow|said", "PARTIAL|a joke|Tom Barrow=Tom Barrow|said");
        assertThat(told("‘The sailors’ pay is a joke,’ said Tom Barrow."))
                .containsExactly("DIRECT|The sailors’ pay is a joke,|Tom Barrow=Tom Barrow|said");
    }

    @Test
    void adverbsInFrontOfAVerbAreAFragment() {
        assertThat(told("According to the complaint, Tom Barrow “slowly and carefully” emptied the till."))
                .containsExactly("PARTIAL|slowly and carefully|the complaint=|According to");
    }

    @Test
    void shortSentenceBehindAColonIsSpeech() {
        assertThat(told("Ben Quill is blunt about the offer: “It stinks.”"))
                .containsExactly("DIRECT|It stinks.|Ben Quill=Ben Quill|");
        assertThat(told("The rule is simple: “First come.”")).isEmpty();
    }

    @Test
    void commaBehindTheMarksBreaksWordsOff() {
        assertThat(told("“My dear friends”, said Ada Quill, “it is time to row.”"))
                .containsExactly(
                        "DIRECT|My dear friends|Ada Quill=Ada Quill|said",
                        "DIRECT|it is time to row.|Ada Quill=Ada Quill|said");
        assertThat(told("“A bad joke”, Ada Quill called it."))
                .containsExactly("PARTIAL|A bad joke|Ada Quill=Ada Quill|called");
    }

    @Test
    void clauseInFrontOfAnotherIsNoObject() {
        assertThat(told("The statement added that “when there is doubt, we explain what we know.”"))
                .containsExactly("DIRECT|when there is doubt, we explain what we know.|The statement=|added");
    }

    @Test
    void titleInAListOfSourcesIsNobodysSentence() {
        assertThat(told("Quill, Jo, et al. “A lamp is worth ten candles: A study of light at sea.” Sea Letters, 2020."))
                .isEmpty();
    }
}
