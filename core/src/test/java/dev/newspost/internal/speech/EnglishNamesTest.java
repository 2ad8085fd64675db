package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
