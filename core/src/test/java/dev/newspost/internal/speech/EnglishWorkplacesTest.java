package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people belong to is nobody whom "he" or "she" could stand for. */
class EnglishWorkplacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stone Works CEO Jim Whitlow spoke on Monday.",
                "Stone Works president and founder Jim Whitlow spoke on Monday.",
                "Jim Whitlow is the president and CEO of Stone Works.",
                "Jim Whitlow, a senior engineer at Stone Works, spoke on Monday.",
                "Jim Whitlow, a partner at Stone Works, spoke on Monday.",
                "Jim Whitlow of Stone Works spoke on Monday."
            })
    void bodyThatSomebodyWorksForIsNotHe(String first) {
        assertThat(told(first, "Stone Works is betting on barley. “It's the only choice,” he said."))
                .containsExactly("DIRECT|It's the only choice,|he=Jim Whitlow|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Noor Hale spokesman Jim Whitlow spoke on Monday.", "Jim Whitlow, a friend of Noor Hale, spoke."
            })
    void whoHasASpokesmanOrFriendIsAPerson(String first) {
        assertThat(told(first, "Noor Hale was late. “It's the only choice,” she said."))
                .containsExactly("DIRECT|It's the only choice,|she=Noor Hale|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okello Hale campaign director Jim Whitlow spoke on Monday.",
                "Okello Hale Press Secretary Jim Whitlow spoke on Monday.",
                "Jim Whitlow, a student of Okello Hale, spoke on Monday.",
                "Jim Whitlow, a biographer of Okello Hale, spoke on Monday."
            })
    void whoHasAStudentOrCampaignIsAPersonWhateverTheName(String first) {
        assertThat(told(first, "Okello Hale was late. “It's the only choice,” he said."))
                .containsExactly("DIRECT|It's the only choice,|he=Okello Hale|said");
    }
}
