package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures beside what is told of an author behind the story. */
class PortraitsTest {
    private static final String STORY = "<p>The harbour master closed the northern quay on Tuesday, and two ferries had"
            + " to turn back, so that forty people spent the night on board.</p>";
    private static final String BIOGRAPHY =
            "<p><strong>Mara Lind</strong> is a reporter at Bay News who covers the harbour.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<hr><p><img src=x.jpg></p>" + BIOGRAPHY,
                "<p><img src=x.jpg alt='Mara Lind'></p>" + BIOGRAPHY,
                "<p><img src=x.jpg width=150></p>" + BIOGRAPHY,
                BIOGRAPHY + "<p><img src=x.jpg></p>",
                "<p><img src=x.jpg alt=林一山></p><p>作者简介：林一山，海风大学教授，著有《渡轮史》。</p>",
                "<p><img src=x.jpg width=150></p><p>作者简介：林一山，海风大学教授，著有《渡轮史》。</p>"
            })
    void portraitIsNoPictureOfTheStory(String html) {
        assertThat(Posts.story(STORY + STORY + html).images()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src=x.jpg></p>" + BIOGRAPHY,
                "<p><img src=x.jpg alt=harbour></p>" + BIOGRAPHY,
                "<p><img src=x.jpg alt=海风></p><p>作者简介：林一山，海风大学教授，著有《渡轮史》。</p>",
                "<p><img src=x.jpg alt='Mara Lin'></p>" + BIOGRAPHY,
                "<hr><figure><img src=x.jpg><figcaption>The old quay</figcaption></figure>" + BIOGRAPHY,
                "<p><img src=x.jpg></p><p>（本文仅代表作者观点，不代表本刊立场）</p>",
                "<p><img src=x.jpg></p><p><em>Correction: An earlier version gave a wrong year.</em></p>"
            })
    void lastPictureOfTheStoryStays(String html) {
        assertThat(Posts.story(STORY + STORY + html).images()).hasSize(1);
    }
}
