package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Passage.Place;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks between two capitals hold a nickname. */
class NicknamesTest {
    private static final SpeechWords WORDS =
            SpeechWords.of(Told.settings(100_000).languages());

    private static List<Marked> pairs(Place place, String text) {
        int open = text.indexOf('“');
        int close = text.indexOf('”');
        Passage passage = new Passage(0, 0, 0, text, List.of(), place, 0, false);
        return new Line(passage, List.of(new Marked(open, open + 1, close, close + 1)), WORDS).pairs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Walter “Buzz” Quill left",
                "John Okello “Buzz” Quill left",
                "Okello “Buzz” Quill left",
                "Mayor Okello “Buzz” Quill left"
            })
    void nicknameIsNoQuote(String text) {
        assertThat(pairs(Place.PARAGRAPH, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARAGRAPH,Finch Calls Plan “Reckless” Gamble",
        "HEADING,Finch Calls Plan “Reckless” Gamble",
        "HEADING,Harbor “Chaos” Goes On"
    })
    void marksBetweenCapitalsOfAHeadlineAreKept(Place place, String text) {
        assertThat(pairs(place, text)).hasSize(1);
    }
}
