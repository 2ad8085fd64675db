package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short lines behind many pictures of a post. */
class PictureSeriesTest {
    private static final String TOLD =
            "<p>The harbour master closed the northern quay on Tuesday, and two ferries had to turn back, so that forty"
                    + " people spent the night on board, while the town looked for another crane on the coast.</p>";

    private static final String LOOSE = "<p>Nobody slept that night</p>";

    private static String picture(int i) {
        return "<p><img src=" + i + ".jpg></p>";
    }

    private static String post(int pictures, IntFunction<String> behind) {
        return TOLD
                + IntStream.range(0, pictures)
                        .mapToObj(i -> picture(i) + behind.apply(i) + TOLD)
                        .collect(Collectors.joining());
    }

    private static List<String> captions(String html) {
        return Posts.story(html).images().stream()
                .map(image -> image.caption().orElse(""))
                .filter(caption -> !caption.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The crane at night</p>",
                "<p>Quay 42 in</p>",
                "<p>The <b>crane</b> at night</p>",
                "<p>The crane <a href=/c>at nights</a></p>",
                "<p>Ab: the crane at night</p>"
            })
    void shortLineBehindEachOfThreePicturesIsItsCaption(String line) {
        assertThat(captions(post(3, i -> line))).hasSize(3);
        assertThat(captions(post(2, i -> line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The crane at night:</p>",
                "<p>港口的夜晚：</p>",
                "<p>*The crane at night</p>",
                "<p>#crane at night</p>",
                "<p>(the crane at night)</p>",
                "<p>4 cranes at night</p>",
                "<p>A：the crane at night</p>",
                "<p>A:the crane at night</p>",
                "<p>The Crane Of Quay</p>",
                "<p>quay4</p>",
                "<p><b>The crane at night</b></p>",
                "<p>The crane <a href=/c>at nights 4</a></p>",
                "<p>The crane<br>at night</p>",
                "<ul><li>The crane at night</li></ul>",
                "<p class=timestamp>The crane at night</p>",
                "<p class=byline>The crane at night</p>"
            })
    void lineOfAnotherKindIsNone(String line) {
        assertThat(captions(post(3, i -> line))).isEmpty();
    }

    @Test
    void captionOfASeriesIsNoParagraph() {
        assertThat(captions(post(3, i -> "<p>the " + "q".repeat(97) + "</p>"))).hasSize(3);
        assertThat(captions(post(3, i -> "<p>the " + "q".repeat(98) + "</p>"))).isEmpty();
        assertThat(captions(post(3, i -> "<p>" + "港".repeat(50) + "</p>"))).hasSize(3);
        assertThat(captions(post(3, i -> "<p>" + "港".repeat(50) + "4</p>"))).isEmpty();
    }

    @Test
    void aThirdOfThePicturesMayHaveLines() {
        IntFunction<String> first = i -> i < 3 ? "<p>The crane at night</p>" : "";

        assertThat(captions(post(9, first))).hasSize(3);
        assertThat(captions(post(10, first))).isEmpty();
    }

    @Test
    void picturesInARowAreOne() {
        IntFunction<String> first =
                i -> i < 3 ? "<p>The crane at night</p>" : picture(i + 100).repeat(2);

        assertThat(captions(post(9, first))).hasSize(3);
    }

    @Test
    void oneLineThatStandsByItselfDoesNoHarmAndTwoDo() {
        String series = post(3, i -> "<p>The crane at night</p>");

        assertThat(captions(series + LOOSE + TOLD)).hasSize(3);
        assertThat(captions(series + LOOSE + TOLD + LOOSE + TOLD)).isEmpty();
        assertThat(captions(LOOSE + LOOSE + series)).hasSize(3);
    }

    @Test
    void linesBelowEachOtherAreAPoem() {
        assertThat(captions(post(3, i -> "<p>The crane at night</p><p>the quay at noon</p>")))
                .isEmpty();
        assertThat(captions(post(4, i -> "<p>The crane fell.</p><p>the quay at noon</p>")))
                .isEmpty();
    }

    @Test
    void sentencesBehindFourPicturesAreCaptions() {
        IntFunction<String> sentence = i -> "<p>The crane fell at night.</p>";

        assertThat(captions(post(4, sentence))).hasSize(4);
        assertThat(captions(post(3, sentence))).isEmpty();
        assertThat(captions(post(4, i -> i == 0 ? "<p>The crane at night</p>" : sentence.apply(i))))
                .hasSize(4);
    }

    @Test
    void sentencesStandBehindTwoThirdsOfThePictures() {
        IntFunction<String> first = i -> i < 4 ? "<p>The crane fell at night.</p>" : "";

        assertThat(captions(post(6, first))).hasSize(4);
        assertThat(captions(post(7, first))).isEmpty();
    }

    @Test
    void shortSentencesOfTheStoryAreRareInASeries() {
        String series = post(4, i -> "<p>The crane fell at night.</p>");
        String brief = "<p>Nobody slept.</p>";

        assertThat(captions(series + brief + TOLD)).hasSize(4);
        assertThat(captions(series + brief + TOLD + brief + TOLD)).isEmpty();
    }
}
