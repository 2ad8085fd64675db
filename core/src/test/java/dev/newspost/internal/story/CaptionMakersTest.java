package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Image;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makers that markup sets apart inside a caption. */
class CaptionMakersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            The old quay. <small>Mara Lind</small>; The old quay.; Mara Lind
            The old quay. <cite>Mara Lind</cite>; The old quay.; Mara Lind
            <b>The old quay.</b> <em>Mara Lind</em>; The old quay.; Mara Lind
            The old quay.<span class="photo__author">Mara Lind</span>; The old quay.; Mara Lind
            The old quay. <span class="byline">Mara Lind</span>; The old quay.; Mara Lind
            <span class="visually-hidden">Image source, </span><span>Mara Lind</span>;; Mara Lind
            <span class="visually-hidden">Image caption, </span>The old quay; The old quay;
            The old quay and <em>Mara Lind</em>; The old quay and Mara Lind;
            The old quay as it was in winter. Mara Lind; The old quay as it was in winter.; Mara Lind
            The old quay in winter. Both like Mara Lind.; The old quay in winter. Both like Mara Lind.;
            A scene of the play. <em>Salt Winter</em>; A scene of the play. Salt Winter;
            The old quay. <b>See More</b>; The old quay. See More;
            The old quay. <em>It was built by hand.</em>; The old quay. It was built by hand.;
            """)
    void makerInACaption(String inner, String caption, String credit) {
        List<Image> images = Posts.story(
                        "<p>The company sold both of its old ships to a yard up the coast on Monday.</p>"
                                + "<figure><img src=a.jpg width=600 height=400><figcaption>" + inner
                                + "</figcaption></figure>")
                .images();
        assertOne(images, caption, credit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            <figure><img src=a.jpg></figure><p>The old quay, seen from a ferry. <a href=/x>Wikimedia/Mara Lind</a></p>; The old quay, seen from a ferry.; Wikimedia/Mara Lind
            <p><img src=a.jpg></p><p>The old quay[/caption]</p>; The old quay;
            <p><img src=a.jpg></p><p>gull_88/Getty Images</p>;; gull_88/Getty Images
            <p><img src=a.jpg></p><p>The old quay is to be torn down in the spring, the town said.</p>;;
            """)
    void wordsRightUnderAPicture(String html, String caption, String credit) {
        String story = "<p>The company sold both of its old ships to a yard up the coast on Monday.</p>";
        assertOne(Posts.story(story + html + story).images(), caption, credit);
    }

    private static void assertOne(List<Image> images, String caption, String credit) {
        assertThat(images).hasSize(1);
        assertThat(images.get(0).caption().orElse(null)).isEqualTo(caption);
        assertThat(images.get(0).credit().orElse(null)).isEqualTo(credit);
    }
}
