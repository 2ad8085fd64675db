package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNamesTest {
    @Test
    void lettersBehindANameAreNoPartOfIt() {
        assertThat(told(
                        "Judge Nora Whitfield KC, who heard the case, said the bell was “a public good.”",
                        "“It rings,” said Ludwig von Aune OBE.",
                        "Ada Lund, Ph.D., a geologist, wrote: “The cliff moves.”"))
                .containsExactly(
                        "PARTIAL|a public good.|Nora Whitfield=Nora Whitfield|said",
                        "DIRECT|It rings,|Ludwig von Aune=Ludwig von Aune|said",
                        "DIRECT|The cliff moves.|Ada Lund=Ada Lund|wrote");
    }

    @Test
    void smallWordsLeadASurname() {
        assertThat(told(
                        "Mayor Rafael de la Roca opened the tower.",
                        "De la Roca called it “a house for ropes.”",
                        "“It rings,” said Mr. de la Roca.",
                        "He called the rope “a good deal of hemp”."))
                .containsExactly(
                        "PARTIAL|a house for ropes.|De la Roca=Rafael de la Roca|called",
                        "DIRECT|It rings,|de la Roca=Rafael de la Roca|said",
                        "PARTIAL|a good deal of hemp|He=Rafael de la Roca|called");
    }

    @Test
    void ownersMayStandInTheNameOfABody() {
        assertThat(told(
                        "The Bakers’ Association said the bell was “far too loud for bread.”",
                        "Nils Aune's Committee is old. Traders' Bank said it was “sorry for the noise.”"))
                .containsExactly(
                        "PARTIAL|far too loud for bread.|Bakers’ Association=Bakers’ Association|said",
                        "PARTIAL|sorry for the noise.|Traders' Bank=Traders' Bank|said");
    }

    @Test
    void shortFormOfAPartyAndStateEndsNoSentence() {
        assertThat(told(
                        "Rep. Ada Lund, D-Ill., said on Monday that the harbor was “left to the gulls.”",
                        "“Ring it,” Tom Abara (R-Minn.) said.",
                        "Lund left for Mont., Abara stayed. “It rings,” she said."))
                .containsExactly(
                        "PARTIAL|left to the gulls.|Ada Lund=Ada Lund|said",
                        "DIRECT|Ring it,|Tom Abara=Tom Abara|said",
                        "DIRECT|It rings,|she=Ada Lund|said");
    }

    @Test
    void smallWordMayBeJoinedToAName() {
        assertThat(told(
                        "Foreign Minister Hamad al-Sayegh said the talks were “frank and long.”",
                        "“The road was closed,” al-Sayegh said."))
                .containsExactly(
                        "PARTIAL|frank and long.|Hamad al-Sayegh=Hamad al-Sayegh|said",
                        "DIRECT|The road was closed,|al-Sayegh=Hamad al-Sayegh|said");
    }

    @Test
    void adverbAtTheStartOfASentenceIsNoName() {
        assertThat(told("Nevertheless, Trade Minister Bashir Qadri took a hard line, vowing to use “a firm hand”."))
                .containsExactly("PARTIAL|a firm hand|Bashir Qadri=Bashir Qadri|vowing");
    }

    @Test
    void whoeverAPronounTakesUpIsAPerson() {
        assertThat(
                        told(
                                "The club hired Oluwaseun Adeyemi to teach drums. He brought two. “I meant to stay a month,” he said."))
                .containsExactly("DIRECT|I meant to stay a month,|he=Oluwaseun Adeyemi|said");
        assertThat(told("Among them is Xiomara Quispe, a potter. “My kiln broke twice,” she said."))
                .containsExactly("DIRECT|My kiln broke twice,|she=Xiomara Quispe|said");
        assertThat(told("Marta Fell left for San Marco. She came back in June. “It was too hot,” she said."))
                .containsExactly("DIRECT|It was too hot,|she=Marta Fell|said");
    }

    @Test
    void whatSomebodyDoesStandsBehindHisName() {
        assertThat(told(
                        "“The mirrors are new,” freshman Yesenia Ocampo, Modern Dance said. “And nobody minds.”",
                        "Tuva Lund, Marketing Director said: “It pays the rent.”"))
                .containsExactly(
                        "DIRECT|The mirrors are new,|Yesenia Ocampo=Yesenia Ocampo|said",
                        "DIRECT|And nobody minds.|Yesenia Ocampo=Yesenia Ocampo|said",
                        "DIRECT|It pays the rent.|Tuva Lund=Tuva Lund|said");
        assertThat(told("“It was late,” Ada Fisk, Ben Marlow and Cy Dunn said.").get(0))
                .contains("|Ada Fisk, Ben Marlow and Cy Dunn=");
    }

    @Test
    void whoeverHasNoNameMayGoByOne() {
        assertThat(told(
                        "“It pays the rent,” said a student who asked to be called Juniper, “but only just.”",
                        "A cook who gave his name only as Milo said the kitchen was “an oven in an oven.”",
                        "“I rowed all night,” said a fisherman named Osgood.",
                        "“I rowed back,” said a man who was known as a drinker."))
                .containsExactly(
                        "DIRECT|It pays the rent,|Juniper=Juniper|said",
                        "DIRECT|but only just.|Juniper=Juniper|said",
                        "PARTIAL|an oven in an oven.|Milo=Milo|said",
                        "DIRECT|I rowed all night,|Osgood=Osgood|said",
                        "DIRECT|I rowed back,|a man=|said");
    }

    @Test
    void firstWordsOfAStoryMayBeInCapitals() {
        assertThat(told("IN HIS STUDIO Fumba Banda hums. “I have no fear,” he said."))
                .containsExactly("DIRECT|I have no fear,|he=Fumba Banda|said");
        assertThat(told("NASA ADMINISTRATOR Bill Roe said it was “a good day for the ship.”"))
                .containsExactly("PARTIAL|a good day for the ship.|Bill Roe=Bill Roe|said");
    }

    @Test
    void bearerOfAShortTitleIsNoPlace() {
        assertThat(told(
                        "“We can do better,” said Sen. Nabil Street. “We will,” Street added.",
                        "“No,” said Lt. Col. Dana Hall."))
                .containsExactly(
                        "DIRECT|We can do better,|Nabil Street=Nabil Street|said",
                        "DIRECT|We will,|Street=Nabil Street|added",
                        "DIRECT|No,|Dana Hall=Dana Hall|said");
        assertThat(told("The Dr. Noor Hall Clinic said it was “sorry for the noise.”")
                        .get(0))
                .contains("|Dr. Noor Hall Clinic=");
    }

    @Test
    void holderOfAnOfficeStandsBehindTheCountryThatItIsHeldIn() {
        assertThat(told(
                        "“It will be done,” said Norland’s Ambassador to Sudland Wei Qingzhou in an interview.",
                        "“It is done,” says Sudland’s former High Commissioner to Norland Moin ul Aziz, a baker.",
                        "Norland’s Consul General to Saudi Arabia Anders Falk told reporters: “We open in May.”",
                        "“Come home,” said Norland’s special envoy to the United Nations Kari Lund."))
                .containsExactly(
                        "DIRECT|It will be done,|Wei Qingzhou=Wei Qingzhou|said",
                        "DIRECT|It is done,|Moin ul Aziz=Moin ul Aziz|says",
                        "DIRECT|We open in May.|Anders Falk=Anders Falk|told",
                        "DIRECT|Come home,|Kari Lund=Kari Lund|said");
        assertThat(told(
                        "“It is over,” said the envoy to Sierra Leone.",
                        "“It is over,” said Norland’s Ambassador to Sudland.",
                        "An aide to Arun Fell Hall said: “It is over.”"))
                .containsExactly(
                        "DIRECT|It is over,|the envoy=|said",
                        "DIRECT|It is over,|Norland’s Ambassador=|said",
                        "DIRECT|It is over.|An aide to Arun Fell Hall=|said");
    }

    @Test
    void smallWordsInsideNamesAreOfManyLanguages() {
        assertThat(told(
                        "“We need the road,” said the minister, Noor ul Amin. “It brings jobs,” Amin added.",
                        "“It is our land,” said Rahimah binti Osman, a potter.",
                        "“You cannot eat roads,” says Ana de las Heras."))
                .containsExactly(
                        "DIRECT|We need the road,|Noor ul Amin=Noor ul Amin|said",
                        "DIRECT|It brings jobs,|Amin=Noor ul Amin|added",
                        "DIRECT|It is our land,|Rahimah binti Osman=Rahimah binti Osman|said",
                        "DIRECT|You cannot eat roads,|Ana de las Heras=Ana de las Heras|says");
    }

    @Test
    void countryInAnOfficeHeldAbroadIsNoPartOfTheName() {
        assertThat(told("“We will come back,” said the ambassador to the United Arab Emirates Alice Wells."))
                .containsExactly("DIRECT|We will come back,|Alice Wells=Alice Wells|said");
        assertThat(told("“We will come back,” said the ambassador to Jordan Alice Wells."))
                .containsExactly("DIRECT|We will come back,|Alice Wells=Alice Wells|said");
    }

    @Test
    void ownerOfFourWordsBelongsToWhoHasNoName() {
        assertThat(told("An aide of the late Tom Finch’s said, “He was always late.”"))
                .containsExactly("DIRECT|He was always late.|An aide of the late Tom Finch’s=|said");
    }

    @Test
    void nicknameInMarksIsAPartOfTheName() {
        assertThat(told("“Nobody saw the tide,” said Walter “Buzz” Quill, 40.", "“Nobody,” Quill repeated."))
                .containsExactly(
                        "DIRECT|Nobody saw the tide,|Walter “Buzz” Quill=Walter “Buzz” Quill|said",
                        "DIRECT|Nobody,|Quill=Walter “Buzz” Quill|repeated");
        assertThat(told("Walter “Buzz” Quill left the docks. “I was cold,” he said."))
                .containsExactly("DIRECT|I was cold,|he=Walter “Buzz” Quill|said");
        assertThat(told("Quill shouted “Stop!” Barrow ran.")).hasSize(1);
    }

    @Test
    void titleAndLongNicknameBelongToTheName() {
        assertThat(told("Mayor Okello “Tide” Aasen was late. “I was cold,” he said."))
                .containsExactly("DIRECT|I was cold,|he=Okello “Tide” Aasen|said");
        assertThat(told("Walter “Quay Harbor Bill” Quill was late. “I was cold,” said Quill."))
                .containsExactly("DIRECT|I was cold,|Quill=Walter “Quay Harbor Bill” Quill|said");
    }

    @Test
    void nounOfABodyBehindAGivenNameOfBodiesIsNoSurname() {
        assertThat(told("Tom Barrow came to Victoria Park. “I was cold,” he said."))
                .containsExactly("DIRECT|I was cold,|he=Tom Barrow|said");
        assertThat(told("Grace Church opened a shop. “It was cold,” it said."))
                .containsExactly("DIRECT|It was cold,|it=Grace Church|said");
        assertThat(told("Mayor Grace Church opened a shop. “I was broke,” she said."))
                .containsExactly("DIRECT|I was broke,|she=Grace Church|said");
    }

    @Test
    void charityIsAGivenNameToo() {
        assertThat(told("Charity Finch opened a shop. “I was broke,” she said."))
                .containsExactly("DIRECT|I was broke,|she=Charity Finch|said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dominique", "Sasha"})
    void givenNameOfWomenAndMenTellsNeither(String given) {
        assertThat(told(given + " Quill was late. “I was cold,” he said."))
                .containsExactly("DIRECT|I was cold,|he=" + given + " Quill|said");
        assertThat(told(given + " Quill was late. “I was cold,” she said."))
                .containsExactly("DIRECT|I was cold,|she=" + given + " Quill|said");
    }

    @Test
    void hearingIsANounAsOften() {
        assertThat(told("“It is void,” the hearing officer said."))
                .containsExactly("DIRECT|It is void,|the hearing officer=|said");
        assertThat(told("At the hearing residents say “the quay is far too loud.”"))
                .hasSize(1);
    }

    @Test
    void nounOfABodyBehindAGivenNameIsASurname() {
        assertThat(told("Sue Hall opened a shop. “I was broke,” she said."))
                .containsExactly("DIRECT|I was broke,|she=Sue Hall|said");
        assertThat(told("Ben Quill, whose sons attend Tern Elementary, was calm. “They knew in June,” he said."))
                .containsExactly("DIRECT|They knew in June,|he=Ben Quill|said");
    }

    @Test
    void nameEndsInFrontOfAWordForAPlace() {
        assertThat(told("“He is sorry,” said attorney Ben Quill outside the court."))
                .containsExactly("DIRECT|He is sorry,|Ben Quill=Ben Quill|said");
        assertThat(told("Residents near the mill described “a boom like thunder.”"))
                .containsExactly("PARTIAL|a boom like thunder.|Residents=|described");
    }
}
