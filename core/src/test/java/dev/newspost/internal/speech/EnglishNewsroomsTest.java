package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishNewsroomsTest {
    @Test
    void bodyMayBeJoinedByASign() {
        assertThat(told("“Nobody saw it coming,” Hugo Brand of Crane & Sons said in a note."))
                .containsExactly("DIRECT|Nobody saw it coming,|Hugo Brand=Hugo Brand|said");
    }

    @Test
    void reflexiveThatStressesANounTakesNoWords() {
        assertThat(told("Tor Berg described the wells themselves as “modest but honest.”"))
                .containsExactly("PARTIAL|modest but honest.|Tor Berg=Tor Berg|described");
        assertThat(told("Ada Ames herself said the wells “will not last the year.”"))
                .containsExactly("PARTIAL|will not last the year.|Ada Ames=Ada Ames|said");
        assertThat(told("If you ask yourself “What do I want?”, you will know."))
                .isEmpty();
    }

    @Test
    void officeStandsInFrontOfHowItsHolderIsAddressed() {
        String words = "“We failed you,” the bishop said.";
        assertThat(told("The bishop, the Rev. Alan Berg, asked for forgiveness. " + words))
                .containsExactly("DIRECT|We failed you,|the bishop=Alan Berg|said");
        assertThat(told("The bishop came late. Rev. Alan Berg, the sexton, waited. " + words))
                .containsExactly("DIRECT|We failed you,|the bishop=|said");
    }

    @Test
    void verbSetInWithItsSubjectHandsOverWhatTheSentenceGoesOnWith() {
        assertThat(told("“It is mud,” said Tor Berg. The rest, he allowed, is “more mud, with labels.”"))
                .containsExactly(
                        "DIRECT|It is mud,|Tor Berg=Tor Berg|said",
                        "PARTIAL|more mud, with labels.|he=Tor Berg|allowed");
        assertThat(told("What is meant for all is allowed, as groups like “bakers” or “rowers in spring” know."))
                .isEmpty();
    }

    @Test
    void companyIsMeantByWhatItsNameSays() {
        assertThat(told("Vantara Labs disputes that. “We stand behind our wells,” the company said."))
                .containsExactly("DIRECT|We stand behind our wells,|the company=Vantara Labs|said");
    }

    @Test
    void twoRemember() {
        assertThat(speakers("“He taught us to fish and to vote,” Lars Berg and his sister Maja reminisced."))
                .containsExactly("[Lars Berg and his sister Maja]");
    }

    @Test
    void paperGoesOnForItself() {
        assertThat(
                        told("The letter accuses the board of “a pattern of secrecy.” It goes on: “We learned of it from the news.”")
                                .get(1))
                .isEqualTo("DIRECT|We learned of it from the news.|It=The letter|goes on");
        assertThat(told("The boat belongs to the board. It goes on: “We learned of it from the news.”")
                        .get(0))
                .contains("|It=|");
    }
}
