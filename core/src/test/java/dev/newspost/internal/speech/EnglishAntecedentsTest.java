package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishAntecedentsTest {
    @Test
    void whoStandsForTheNounBeforeIt() {
        assertThat(told(
                        "Born in Tulsa, he got the rope from an uncle who told him, “Ring it or leave it.”",
                        "It was the turn of Noel Farrow, who told reporters that the bell was “loud but fair”.",
                        "Pell met the harbor parliamentarian, who expressed alarm at “a quarrel without end”."))
                .containsExactly(
                        "DIRECT|Ring it or leave it.|an uncle=|told",
                        "PARTIAL|loud but fair|Noel Farrow=Noel Farrow|told",
                        "PARTIAL|a quarrel without end|the harbor parliamentarian=|expressed");
    }

    @Test
    void appositionPartsASubjectFromItsVerb() {
        assertThat(told(
                        "Others blame the port for what Jens Aas, a former keeper, calls “a bell without a rope”.",
                        "The crews left, but a senior aide, who spoke without leave, said they were “fed up with it.”",
                        "In a note, the ferry line, Alder Ferries, said it was “deeply sorry for the noise”."))
                .containsExactly(
                        "PARTIAL|a bell without a rope|Jens Aas=Jens Aas|calls",
                        "PARTIAL|fed up with it.|a senior aide=|said",
                        "PARTIAL|deeply sorry for the noise|Alder Ferries=Alder Ferries|said");
    }

    @Test
    void nounThatAloneTellsNobodyIsToldWhole() {
        assertThat(told(
                        "An aide to Leach told the paper the bell is “up in the air.”",
                        "The creator of the petition wrote: “Let it ring.”"))
                .containsExactly(
                        "PARTIAL|up in the air.|An aide to Leach=|told",
                        "DIRECT|Let it ring.|The creator of the petition=|wrote");
    }

    @Test
    void passiveNamesNobody() {
        assertThat(told("Pell was accused of “hiding in the tower all winter”."))
                .containsExactly("PARTIAL|hiding in the tower all winter|=|accused");
    }

    @Test
    void grandmotherWhoUsedToSayItIsTheSpeaker() {
        assertThat(told("As my grandmother used to say, “Whoever shouts has lost.”"))
                .containsExactly("DIRECT|Whoever shouts has lost.|my grandmother=|say");
    }

    @Test
    void officeMayLackItsClosingComma() {
        assertThat(told(
                        "Ada Lund, campaigns director for the Harbor Trust told the paper: “The bell is ours.”",
                        "“It is not theirs,” Tom Abara, a spokesman for the port said.",
                        "Asked about it, Nils Aune, head of policy at the Land Office called it “a rope without end”."))
                .containsExactly(
                        "DIRECT|The bell is ours.|Ada Lund=Ada Lund|told",
                        "DIRECT|It is not theirs,|Tom Abara=Tom Abara|said",
                        "PARTIAL|a rope without end|Nils Aune=Nils Aune|called");
        assertThat(told(
                        "As Ada Lund left, a spokesman for the port said it was “nobody's fault at all.”",
                        "Ada Lund, a witness to the storm said, was “white as a sail.”"))
                .containsExactly(
                        "PARTIAL|nobody's fault at all.|a spokesman=|said",
                        "PARTIAL|white as a sail.|a witness to the storm=|said");
    }

    @Test
    void whoGivesOutAPaperSaysWhatItSays() {
        assertThat(told(
                        "Ada Lund, the keeper, issued a statement saying the bell was “a danger to sleep.”",
                        "The port released a letter calling the rope “older than the tower”.",
                        "A statement saying the rope was “rotten to the core” surprised the port."))
                .containsExactly(
                        "PARTIAL|a danger to sleep.|Ada Lund=Ada Lund|saying",
                        "PARTIAL|older than the tower|The port=|calling",
                        "PARTIAL|rotten to the core|A statement=|saying");
    }

    @Test
    void nameBehindADescriptionIsTheSource() {
        assertThat(told(
                        "According to the port's lawyer, Ada Lund, the rope is “older than the tower”.",
                        "The rope is “as good as new”, according to her brother, Nils Lund.",
                        "As Tom Abara, the mayor, put it, “Nobody pulls a rope alone.”"))
                .containsExactly(
                        "PARTIAL|older than the tower|Ada Lund=Ada Lund|According to",
                        "PARTIAL|as good as new|Nils Lund=Nils Lund|according to",
                        "DIRECT|Nobody pulls a rope alone.|Tom Abara=Tom Abara|put");
    }

    @Test
    void whoWasDescribedInFrontMadeThePlea() {
        assertThat(told(
                        "Tom Abara, the group's founder and chief executive, made a plea for calm, arguing that the bell"
                                + " was “a matter of the heart”."))
                .containsExactly("PARTIAL|a matter of the heart|Tom Abara=Tom Abara|arguing");
    }

    @Test
    void verbBehindAndGoesOnWithWhoSpokeBefore() {
        assertThat(told(
                        "The firm gave no answer but a port spokesperson told the paper it was glad and believed that"
                                + " rope was “the best cure for silence.”",
                        "In response to questions, a port spokesman did not dispute the figures but accused the Harbor"
                                + " Times of “ringing its own bell.”",
                        "Officials there have expressed concern, warning in a memo about “towers without a rope.”"))
                .containsExactly(
                        "PARTIAL|the best cure for silence.|a port spokesperson=|believed",
                        "PARTIAL|ringing its own bell.|a port spokesman=|accused",
                        "PARTIAL|towers without a rope.|Officials=|warning");
    }

    @Test
    void partyAndDateAreNobody() {
        assertThat(told(
                        "Sen. Nils Aune, D-Conn., who keeps bells, has argued for a rope.",
                        "He said the tower was “a disgrace to the port.”",
                        "In 2017 Ada Lund, his successor, said the rope was “older than the port”."))
                .containsExactly(
                        "PARTIAL|a disgrace to the port.|He=Nils Aune|said",
                        "PARTIAL|older than the port|Ada Lund=Ada Lund|said");
    }

    @Test
    void headNounSpeaksForWhatHangsOnIt() {
        assertThat(told(
                        "The mother of a ringer who fell from a tower bought by the port has described how he was “white"
                                + " as a sail”.",
                        "Two hundred ringers from Alder and Wexton Heights said it was “a day for bells.”"))
                .containsExactly(
                        "PARTIAL|white as a sail|The mother=|described",
                        "PARTIAL|a day for bells.|Two hundred ringers=|said");
    }

    @Test
    void somebodyIsToldOfByWhoseHeIs() {
        assertThat(told(
                        "An aunt of Leila’s, seeing the house, calls it a “nest of wet birds.”",
                        "A friend of my father’s said, “He was always late.”",
                        "“He was late,” a cousin of Anton’s said.",
                        "A critic of Finch’s claims said: “It is all paper.”"))
                .containsExactly(
                        "PARTIAL|nest of wet birds.|An aunt of Leila’s=|calls",
                        "DIRECT|He was always late.|A friend of my father’s=|said",
                        "DIRECT|He was late,|a cousin of Anton’s=|said",
                        "DIRECT|It is all paper.|A critic=|said");
    }

    @Test
    void pronounThatBeginsAMainClauseGoesOnBehindAnd() {
        assertThat(
                        told(
                                "As Rosa Blum leaves the mill, followed by Omar Haddad, who sings, she turns and says: “I will be back.”",
                                "When Anna Pinto meets Omar Haddad, who has come to plead, she lights a lamp and says, “The law is the law.”"))
                .containsExactly(
                        "DIRECT|I will be back.|she=Rosa Blum|says", "DIRECT|The law is the law.|she=Anna Pinto|says");
    }

    @Test
    void whoeverOrdersWordsSpeaksThroughOthers() {
        assertThat(told(
                        "Luisa knows of the film, which Farrow, in a rage, orders his men to condemn as a “mirror of bad taste.”",
                        "Anna knows the play, which Pell, after one night, instructs his critics to describe as “a muddle of bells.”",
                        "Dora Finch told the crowd to call the plan a “waste of rope.”"))
                .containsExactly(
                        "PARTIAL|mirror of bad taste.|Farrow=Farrow|condemn",
                        "PARTIAL|a muddle of bells.|Pell=Pell|describe",
                        "PARTIAL|waste of rope.|Dora Finch=Dora Finch|call");
    }

    @Test
    void paperAboutAPlaceSpeaksAndNotThePlace() {
        assertThat(told(
                        "The travel warning in June for Norland, which tells sailors to “avoid all crowds,” stands.",
                        "A spokesman for Norland, which calls the plan a “waste of rope,” was there."))
                .containsExactly(
                        "PARTIAL|avoid all crowds,|The travel warning=|tells",
                        "PARTIAL|waste of rope,|Norland=Norland|calls");
    }

    @Test
    void whatSomebodyWasBeforeStandsApartFromHim() {
        assertThat(told(
                        "Pell, formerly Alder’s fire chief, came in 2009, calling for a “full reset” of the force.",
                        "Moss, then mayor of Kent, called it “a shabby deal.”"))
                .containsExactly("PARTIAL|full reset|Pell=Pell|calling", "PARTIAL|a shabby deal.|Moss=Moss|called");
    }

    @Test
    void titleMayEndWhatStandsApart() {
        assertThat(
                        told(
                                "But the next day, Moss’s editorial, titled “A Sad Day,” stated there was “no shred of doubt” about it.",
                                "The report, called “Out of Reach,” says that most rents are “far beyond what a nurse can pay.”"))
                .containsExactly(
                        "PARTIAL|no shred of doubt|Moss’s editorial=Moss|stated",
                        "PARTIAL|far beyond what a nurse can pay.|The report=|says");
    }

    @Test
    void howManySomebodyHasEndsWhatHeIs() {
        assertThat(told(
                        "“We had no warning,” a father of two said.",
                        "A grandmother of nine from Leeds said: “I have never seen a queue like it.”",
                        "A parent of two boys said: “It was loud.”"))
                .containsExactly(
                        "DIRECT|We had no warning,|a father of two=|said",
                        "DIRECT|I have never seen a queue like it.|A grandmother of nine=|said",
                        "DIRECT|It was loud.|A parent=|said");
    }

    @Test
    void whatSomebodyDoesOrWhereHeWorksIsNotWhoSpeaks() {
        assertThat(told("A man holding a sign said: “We want bread.”"))
                .containsExactly("DIRECT|We want bread.|A man=|said");
        assertThat(told(
                        "Tim Odell of Crane & Co, a broker, reckons the market is “frothy, not foolish.”",
                        "Crane & Co said the market was “a very slow boat.”"))
                .containsExactly(
                        "PARTIAL|frothy, not foolish.|Tim Odell=Tim Odell|reckons",
                        "PARTIAL|a very slow boat.|Crane & Co=Crane & Co|said");
    }
}
