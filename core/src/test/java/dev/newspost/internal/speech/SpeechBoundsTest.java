package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile text costs; the clock is wide, it catches a hang and measures nothing. */
class SpeechBoundsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"“", "”", "\"", "‘", "「」", "说：“", "“a”", "“a,” he said. ", "“好。”他说。", "他说", "《", "（", "a ", "王·"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aMillionCharactersOfOneKindAreReadInLinearTime(String piece) {
        assertThatCode(() -> Told.quotes(piece.repeat(1_000_000 / piece.length())))
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manyParagraphsWithoutASpeakerAreReadInLinearTime() {
        String[] paragraphs = new String[20_000];
        java.util.Arrays.fill(paragraphs, "“谁也不知道这句话是什么人说的。”");
        assertThat(Told.quotes(paragraphs)).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者李建%c在场，", "骑手叫李建%c，", "他扶着李建%c上船，", "女儿李建%c说：“好。”她说：“好。”", "他说：“好。”镇上的人叫李建%c，"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manyNamesThatStandOnceAreReadInLinearTime(String piece) {
        StringBuilder story = new StringBuilder();
        for (char last = '\u4e00'; story.length() < 200_000; last++) {
            story.append(piece.formatted(last));
        }
        assertThatCode(() -> Told.quotes(story + "他说：“好。”")).doesNotThrowAnyException();
    }

    @Test
    void aFirstWordBeforeAColonIsReadWithoutAnException() {
        assertThatCode(() -> Told.quotes("Note: “The ferry sails at noon.”")).doesNotThrowAnyException();
    }

    @Test
    void anyMixtureOfMarksAndWordsIsReadWithoutAnException() {
        String letters = "“”‘’「」『』«»\"'＂，。：；！？、（）()《》 \n.,:;-—说他她林王长的是a bABé1日";
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String[] story = text.toString().split("\n");
            int number = seed;
            assertThatCode(() -> Told.quotes(story)).as("seed %d", number).doesNotThrowAnyException();
        }
    }
}
