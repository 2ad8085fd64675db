package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions in bold type and as small headings. */
class BoldCaptionsTest {
    private static final String TOLD =
            "<p>The harbour master closed the northern quay on Tuesday, and two ferries had to turn back, so that forty"
                    + " people spent the night on board, while the town looked for another crane on the coast.</p>";

    private static final String PICTURE = "<p><img src=1.jpg></p>";

    private static List<String> captions(String html) {
        return Posts.story(html).images().stream()
                .map(image -> image.caption().orElse("-")
                        + image.credit().map(" / "::concat).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Two ferries wait outside the northern quay.</b></p>",
                "<p><b><i>Two ferries wait outside the northern quay.</i></b></p>",
                "<h6>Two ferries wait outside the northern quay.</h6>"
            })
    void boldSentenceRightBehindThePictureIsItsCaption(String line) {
        assertThat(captions(TOLD + PICTURE + line + TOLD))
                .containsExactly("Two ferries wait outside the northern quay.");
    }

    @Test
    void creditAtItsEndLeavesTheCaption() {
        assertThat(captions(TOLD
                        + PICTURE
                        + "<p><b><i>Two ferries wait in fog. Photo by <a href=/d>Jane Doe</a>, Creative Commons licensed.</i></b></p>"
                        + TOLD))
                .containsExactly("Two ferries wait in fog. / Jane Doe");
        assertThat(captions(TOLD + PICTURE + "<h5>Ferries in fog. Photo: Jane Doe</h5>" + TOLD))
                .containsExactly("Ferries in fog. / Jane Doe");
    }

    @Test
    void smallHeadingsUnderSeveralPicturesAreTheirCaptions() {
        String one = PICTURE + "<h5>The ferries of the town on the morning behind the storm</h5>" + TOLD;
        String two = PICTURE + "<h5>Fog</h5>" + TOLD;
        assertThat(captions(one + one + two))
                .containsExactly(
                        "The ferries of the town on the morning behind the storm",
                        "The ferries of the town on the morning behind the storm",
                        "Fog");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>The quay is closed</b></p>",
                "<p><b>How did you hear of the crane?</b></p>",
                "<p><b>2. The quay is too short for it.</b></p>",
                "<p><b>This story was updated on Sunday morning.</b></p>",
                "<p><b>Subscribe to the letter of the harbour.</b></p>",
                "<p><b>这座码头星期二起关闭，直到秋天。</b></p>",
                "<h5>The Blue Crane</h5>",
                "<h4>Two ferries wait outside the northern quay.</h4>"
            })
    void headingsQuestionsPointsAndNoticesAreNoCaption(String line) {
        assertThat(captions(TOLD + PICTURE + line + TOLD)).containsExactly("-");
    }

    @Test
    void standfirstUnderTheOpeningPictureIsNoCaption() {
        assertThat(captions(PICTURE + "<p><b>Two ferries had to turn back on Tuesday.</b></p>" + TOLD))
                .containsExactly("-");
    }

    @Test
    void whereBoldSentencesStandElsewhereTooTheyAreNoCaptions() {
        String loose = "<p><b>We will not wait any longer for the crane.</b></p>" + TOLD;
        String behind = PICTURE + "<p><b>The ferries will sail again on Sunday.</b></p>" + TOLD;
        assertThat(captions(TOLD + loose + behind)).containsExactly("-");
        assertThat(captions(
                        TOLD + PICTURE + "<h6>The ferries will sail on Sunday.</h6>" + TOLD + "<h6>Bay</h6>" + TOLD))
                .containsExactly("-");
    }

    @Test
    void twoBoldSentencesInARowAreAParagraphOfTheStory() {
        String two = "<p><b>The ferries will sail on Sunday.</b></p><p><b>The crane will not be there.</b></p>";
        assertThat(captions(TOLD + PICTURE + two + TOLD)).containsExactly("-");
    }
}
