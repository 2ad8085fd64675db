package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishReferentsTest {
    @Test
    void roleStandsForWhoHoldsIt() {
        assertThat(told(
                        "Judge Ada Corwin sentenced the baker on Monday.",
                        "“I have read your letters,” the judge said.",
                        "The school's new principal, Omar Kent, was in court.",
                        "“He was a good pupil,” said the principal."))
                .containsExactly(
                        "DIRECT|I have read your letters,|the judge=Ada Corwin|said",
                        "DIRECT|He was a good pupil,|the principal=Omar Kent|said");
    }

    @Test
    void reportStandsForTheOneThatANameTells() {
        assertThat(told(
                        "According to a July Land Observatory report, the harbour is closed.",
                        "“No ship can leave the harbour at night,” the report said."))
                .containsExactly(
                        "DIRECT|No ship can leave the harbour at night,|the report=Land Observatory report|said");
        assertThat(told("A July report was lost.", "“No ship can leave the harbour at night,” the report said."))
                .containsExactly("DIRECT|No ship can leave the harbour at night,|the report=|said");
    }

    @Test
    void ageStandsForWhoHasIt() {
        assertThat(told("Nils Aune, 78, still repairs clocks.", "“Time is slow here,” the 78-year-old said."))
                .containsExactly("DIRECT|Time is slow here,|the 78-year-old=Nils Aune|said");
    }

    @Test
    void secondParagraphNamesWhomTheFirstKeepsBack() {
        assertThat(told(
                        "A plumber who fell down a well called it “rather peaceful” on Sunday.",
                        "Dora Finch, 41, was pulled out by her neighbours."))
                .containsExactly("PARTIAL|rather peaceful|A plumber=Dora Finch|called");
    }

    @Test
    void bodyAndUnknownRolesStandForNobody() {
        assertThat(told(
                        "Fire Chief Lou Garza praised the hospital.",
                        "“We are full,” the hospital said.",
                        "“So are we,” the pilot said."))
                .containsExactly("DIRECT|We are full,|the hospital=|said", "DIRECT|So are we,|the pilot=|said");
    }

    @Test
    void pronounTakesUpTheSubjectOfTheSentenceBefore() {
        assertThat(told(
                        "“Cut the nets,” Magnus Eide said.",
                        "His first mate, Jonas Berg, now 80, tells it differently. “He asked us first,” he said."))
                .containsExactly(
                        "DIRECT|Cut the nets,|Magnus Eide=Magnus Eide|said",
                        "DIRECT|He asked us first,|he=Jonas Berg|said");
    }

    @Test
    void pronounBehindSomebodyWithoutANameStandsForNobody() {
        assertThat(told(
                        "“It is theft,” said Paulo Sesay.",
                        "A farmer who asked not to be named said he had left. “I am a squatter,” he said."))
                .contains("DIRECT|I am a squatter,|he=|said");
    }

    @Test
    void documentSpeaksForWhoGaveItOut() {
        assertThat(told(
                        "Wells are drying up, the Water Alliance said in a report.",
                        "“Nothing was done,” the report said."))
                .containsExactly("DIRECT|Nothing was done,|the report=Water Alliance|said");
        assertThat(told(
                        "In an email seen by The Lantern, an aide wrote about it.",
                        "“Nothing was done,” the email said."))
                .containsExactly("DIRECT|Nothing was done,|the email=|said");
    }

    @Test
    void bodyIsMeantByTheNounOfItsNameOrBesideIt() {
        assertThat(told(
                        "The League of Tram Drivers met. “We will strike,” the league wrote.",
                        "Open Tracks, a group of passengers, objected. The group said it was “bad for every commuter.”",
                        "The Harbour Party Chair Nancy Mills came. “It is over,” the party said."))
                .containsExactly(
                        "DIRECT|We will strike,|the league=League of Tram Drivers|wrote",
                        "PARTIAL|bad for every commuter.|The group=Open Tracks|said",
                        "DIRECT|It is over,|the party=|said");
    }

    @Test
    void surnameInLatinStandsForTheFullNameOfAChineseStory() {
        assertThat(told("经济学家Gregory Daco说，复苏将会延后。", "“可以抢到两个月的时间，”Daco说。"))
                .containsExactly("DIRECT|可以抢到两个月的时间，|Daco=Gregory Daco|说");
    }

    @Test
    void whoIsCalledByLandOrAgeWasNamedJustBefore() {
        assertThat(told("Trainer Paul Whelan shrugged. “We win together,” the Irishman said."))
                .containsExactly("DIRECT|We win together,|the Irishman=Paul Whelan|said");
        assertThat(told("Mayor Paul Whelan laughed. “He kicked it down,” said the 44-year-old."))
                .containsExactly("DIRECT|He kicked it down,|the 44-year-old=Paul Whelan|said");
    }

    @Test
    void reportBelongsToWhoStandsBehindIt() {
        assertThat(told("A recent report by the Pier Institute warned that it was “a matter of months.”"))
                .containsExactly("PARTIAL|a matter of months.|A recent report=Pier Institute|warned");
    }

    @Test
    void severalAreNotTheOneInTheirRole() {
        assertThat(told("Ada Lund, an author, wrote the book on piers.", "“We disagree,” its authors wrote."))
                .containsExactly("DIRECT|We disagree,|its authors=|wrote");
    }

    @Test
    void pronounBehindSomebodysKinStandsForHim() {
        assertThat(told("Mayor Tom Reed stayed at home.", "My brother sold the boat. “It leaked,” he said."))
                .containsExactly("DIRECT|It leaked,|he=|said");
    }

    @Test
    void lastNameOfSeveralWordsStandsForTheFullNameWhateverItDoesThere() {
        assertThat(told(
                        "The town remembers the songs of Thomas Vander Aar.",
                        "“A song is a small boat,” Vander Aar said.",
                        "“It sinks when you shout,” he said."))
                .containsExactly(
                        "DIRECT|A song is a small boat,|Vander Aar=Thomas Vander Aar|said",
                        "DIRECT|It sinks when you shout,|he=Thomas Vander Aar|said");
    }

    @Test
    void firstWordOfANameStandsForTheWholeName() {
        assertThat(told("The harbour buys its water from Lanner Water.", "“Nothing was spilled,” Lanner said."))
                .containsExactly("DIRECT|Nothing was spilled,|Lanner=Lanner Water|said");
    }

    @Test
    void verbWhoseSubjectStandsInAShorterPassageIsReadInItsOwn() {
        assertThat(
                        told(
                                "Ames said so.",
                                "“The quay will be closed for a very long time, and nobody will tell you when it opens again.” The town was asked about it yesterday and said “dull tools” were to blame."))
                .isNotEmpty();
    }

    @Test
    void bodySpeaksOnAsIt() {
        assertThat(told("Alder Bank closed the quay. It said: “We had no choice.” It added: “We are sorry.”"))
                .containsExactly(
                        "DIRECT|We had no choice.|It=Alder Bank|said", "DIRECT|We are sorry.|It=Alder Bank|added");
    }

    @Test
    void womanWhoTouredWithHimIsNoMan() {
        assertThat(told(
                        "Nina Ashgrove closed the hall.",
                        "The pianist Orla Vane, who toured with him, said he was “a plumber with a slide”.",
                        "“He told you things,” she said."))
                .contains("DIRECT|He told you things,|she=Orla Vane|said");
    }

    @Test
    void peopleBehindAnArticleAreNobodysName() {
        assertThat(told(
                        "“We gave it away,” Ulla Brandt said.",
                        "“I was lucky,” the Argentine said.",
                        "Asked about the red card, she replied: “It was late.”"))
                .contains("DIRECT|It was late.|she=Ulla Brandt|replied");
    }

    @Test
    void whoSpeaksBehindAnAppositionIsTheOneToldOfNext() {
        assertThat(told(
                        "Attorney George Brandis said there was no rush.",
                        "The shadow attorney, Mark Dreyfus, said the court was quick.",
                        "“It is a circus,” he told the station."))
                .containsExactly("DIRECT|It is a circus,|he=Mark Dreyfus|told");
    }

    @Test
    void commaBehindANameMayEndTheStory() {
        for (int words = 0; words < 80; words++) {
            assertThat(told("x ".repeat(words) + "“It is late,” said Ann Bell,"))
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void acronymStandsForTheNameWithItsInitials() {
        assertThat(told(
                        "The Harbour and Quays Authority closed the northern quay.",
                        "“We stand ready to open it,” the HQA said in a statement."))
                .containsExactly("DIRECT|We stand ready to open it,|HQA=Harbour and Quays Authority|said");
        assertThat(told("The Harbour Authority is old.", "“We are open,” the HQA said."))
                .containsExactly("DIRECT|We are open,|HQA=HQA|said");
    }

    @Test
    void pronounBehindSomebodyWithoutANameIsNobodys() {
        assertThat(told(
                        "“I keep the lamp,” Omar Reyes said.",
                        "“The sea takes what it wants,” said the manager. “We only count the boats,” he added."))
                .contains("DIRECT|We only count the boats,|he=|added");
    }

    @Test
    void bodyOfTheParagraphBeforeIsIt() {
        assertThat(told(
                        "The Harbor Standards Agency warned people to stay off the pier.",
                        "“We advise nobody to ring in a storm,” it said in a statement."))
                .containsExactly("DIRECT|We advise nobody to ring in a storm,|it=Harbor Standards Agency|said");
    }

    @Test
    void lastWordOfABodysNameStandsForIt() {
        assertThat(told(
                        "Wexton’s Student Union stayed off the pier.",
                        "The Union issued a note confirming that it “broadly supports the plan for bells”."))
                .containsExactly("PARTIAL|broadly supports the plan for bells|Union=Wexton’s Student Union|confirming");
    }

    @Test
    void givenNameStandsForTheFullNameThatComesLater() {
        assertThat(told(
                        "“He rang it twice,” his mother, Fiona, said on Monday.",
                        "The port is closed. Fiona Parrish asked ringers to stay away."))
                .containsExactly("DIRECT|He rang it twice,|Fiona=Fiona Parrish|said");
    }

    @Test
    void paperBelongsToWhomeverItsMentionNames() {
        assertThat(told("Ada Ames is a baker.", "Ames’s website says she has “a deep and lasting love of bread”.")
                        .get(0))
                .contains("|Ames’s website=Ada Ames|");
        assertThat(
                        told("A study by the Land Observatory found no fish. Yet that same study noted that “the bays differ.”")
                                .get(0))
                .contains("|same study=Land Observatory|");
        assertThat(told("Finch’s law says: “Whatever can sink will sink.”").get(0))
                .contains("|Finch’s law=|");
    }

    @Test
    void oneOfThoseWhoSendALetterIsNotItsWriter() {
        assertThat(told(
                                "The bakers, including Finch Mills, sent a letter on May 3 asking for help.",
                                "“We cannot bake without flour,” the letter reads.")
                        .get(0))
                .contains("|the letter=|");
    }

    @Test
    void roleOfSomebodyWithoutANameIsNotItsHolder() {
        assertThat(told(
                        "“We need a crossing,” said Norm Tolliver, a Fenwick resident.",
                        "A resident of the quarter came about the smell.",
                        "“It gets into the curtains,” said the resident, who asked not to be named."))
                .contains("DIRECT|It gets into the curtains,|the resident=|said");
        assertThat(told("A teacher, Norm Tolliver, rose. “I check the door twice,” the teacher said."))
                .containsExactly("DIRECT|I check the door twice,|the teacher=Norm Tolliver|said");
    }

    @Test
    void theyMayBeTheBodyThatSpokeLast() {
        assertThat(told("“We will appeal,” the Harbor Tenants Union said. They called the ruling “a disgrace.”"))
                .containsExactly(
                        "DIRECT|We will appeal,|Harbor Tenants Union=Harbor Tenants Union|said",
                        "PARTIAL|a disgrace.|They=Harbor Tenants Union|called");
        assertThat(told("Milo Vance said the rent “is plain theft.” They also say it “will get worse.”"))
                .contains("PARTIAL|will get worse.|They=|say");
    }

    @Test
    void sourceBehindAnAdverbIsTheTopic() {
        assertThat(
                        told(
                                "However, according to Dora Frias, it makes her sad. She laments that “our friends betray us.”"))
                .containsExactly("DIRECT|our friends betray us.|She=Dora Frias|laments");
    }

    @Test
    void pronounIsNobodyWithWhomItCompares() {
        assertThat(told(
                        "Dora Finch has run the mill for years. Ada Marsh met her there.",
                        "Finch is tired. But like Marsh, she said, “I will stay.”"))
                .containsExactly("DIRECT|I will stay.|she=Dora Finch|said");
    }

    @Test
    void circumstanceBehindAConjunctionIsNoTopic() {
        assertThat(
                        told(
                                "Gus Pratt never planned to bake. But when the old man died, Pratt came home. “I missed the noise,” he said."))
                .containsExactly("DIRECT|I missed the noise,|he=Gus Pratt|said");
    }

    @Test
    void lawyerOfSomebodyIsNotHe() {
        assertThat(told("Avery’s lawyer said that “the matter is closed.”", "Kit Avery is in Spain."))
                .containsExactly("DIRECT|the matter is closed.|Avery’s lawyer=|said");
    }

    @Test
    void bodyMayBeCalledByItsKind() {
        assertThat(told(
                        "“We are well,” Alder Motors Inc. said. The company said it would “share the success.”",
                        "“We will strike,” the Harbor Tenants Union said. The agency said it was “sorry to hear it.”"))
                .containsExactly(
                        "DIRECT|We are well,|Alder Motors Inc.=Alder Motors Inc.|said",
                        "PARTIAL|share the success.|The company=Alder Motors Inc.|said",
                        "DIRECT|We will strike,|Harbor Tenants Union=Harbor Tenants Union|said",
                        "PARTIAL|sorry to hear it.|The agency=|said");
        assertThat(told("“Sail,” the Alder Transit Authority wrote. The agency said it would “do better.”"))
                .contains("PARTIAL|do better.|The agency=Alder Transit Authority|said");
    }

    @Test
    void storyMayNameBehindItsFirstWordsWhoSaysThem() {
        assertThat(told("“Home,” she says. “It is where my books are.”", "Priya Suri, 23, has moved nine times."))
                .containsExactly(
                        "DIRECT|Home,|she=Priya Suri|says", "DIRECT|It is where my books are.|she=Priya Suri|says");
        assertThat(told("“Nobody told us,” she said.", "The council met. Later that week, Marvin Stone left."))
                .containsExactly("DIRECT|Nobody told us,|she=|said");
    }

    @Test
    void clauseWhoseSubjectIsToldOfHasItsNameForAPronoun() {
        assertThat(told("After Tom Barrow, a Welsh teacher, left the school, he took a boat. “It was cold,” he said."))
                .containsExactly("DIRECT|It was cold,|he=Tom Barrow|said");
    }

    @Test
    void newspaperMayBeCalledByItsKindOrTheEndOfItsName() {
        assertThat(told(
                        "The Kent Herald sent a man. “The birds are in cages,” the newspaper wrote.",
                        "The Alder Post ran a story. The Post’s editorial said the driver was “a reckless man.”"))
                .containsExactly(
                        "DIRECT|The birds are in cages,|the newspaper=Kent Herald|wrote",
                        "PARTIAL|a reckless man.|The Post’s editorial=Alder Post|said");
    }

    @Test
    void schoolOfThoseWhoStandBehindItsNameIsNobody() {
        assertThat(
                        told(
                                "Nina Pell teaches at Summit Tarn. Several Summit Tarn students like her. She said, “Try everything.”"))
                .containsExactly("DIRECT|Try everything.|She=Nina Pell|said");
        assertThat(told("Giles Hart came to tea. Hart coaches the crew. “We row at six,” he said."))
                .containsExactly("DIRECT|We row at six,|he=Giles Hart|said");
    }
}
