package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of elements that claim that running text is no part of the story. */
class RunningTextTest {
    private static final List<String> FIRST = List.of(
            "The harbour master closed the northern quay on Tuesday after a crane fell into the water in the night.",
            "Two ferries had to turn back, and forty people spent the night on board with soup and blankets.",
            "Repairs will take a week or more, the town said in a statement that it printed on its own site.");
    private static final List<String> SECOND = List.of(
            "Fishermen want the southern quay opened to them until the work is done and the crane is lifted.",
            "The council will talk about it when it meets again at the end of the month, its clerk said.",
            "Work goes on at night.",
            "Nobody was hurt, and the mail came a day later than it does in winter, which is late enough.",
            "The last crane that fell lay in the water for a year, as older people on the quay still recall.");
    private static final String LINKS = "<ul><li><a href=/1>Who pays for the new breakwater?</a></li>"
            + "<li><a href=/2>Strike of the crane drivers enters a second week</a></li></ul>";

    private static String paragraphs(List<String> texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static List<String> story(String html) {
        return Posts.story(html).blocks().stream()
                .filter(block -> block.role() == Role.STORY)
                .map(Block::text)
                .toList();
    }

    private static List<String> all() {
        return Stream.concat(FIRST.stream(), SECOND.stream()).toList();
    }

    static Stream<String> names() {
        return Stream.of(
                "<div id=read-more><div id=read-more-content>",
                "<div class=article__related-wrapper><div>",
                "<section class=newsletter-article><div>",
                "<div class=paywall><div class=subscribe-content>",
                "<div class='body js-advert-ready'><div>",
                "<div class=meta-body><div>",
                "<aside><div>",
                "<form><div class=social-share-layout>",
                "<div class=author-content><div>",
                "<div class=sidebar-navigation><div>",
                "<div style='display: none'><div>",
                "<div class=caption-body><div>");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStoryGoesOnUnderWhateverName(String open) {
        assertThat(story("<div>" + paragraphs(FIRST) + "</div>" + open + paragraphs(SECOND) + "</div></div>"))
                .isEqualTo(all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has-comments",
                "no-comments",
                "comments-open",
                "with-social-share",
                "entry author-bio-enabled",
                "ads-ready"
            })
    void whatAPageHasIsNotWhatItsElementIs(String name) {
        assertThat(story(paragraphs(FIRST) + "<div class='" + name + "'>" + paragraphs(SECOND) + "</div>"))
                .isEqualTo(all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"promo-text", "related-text", "meta-line", "share-text"})
    void aNameOnMostParagraphsSaysNothing(String name) {
        String each =
                paragraphs(all()).replace("<p>", "<div class=" + name + "><p>").replace("</p>", "</p></div>");

        assertThat(story(each)).isEqualTo(all());
    }

    @Test
    void sentencesWithoutLinksBetweenThoseOfTheStoryAreNoOtherStories() {
        String box = "<div class=related-block>" + paragraphs(SECOND.subList(0, 1)) + paragraphs(SECOND.subList(4, 5))
                + "</div>";

        assertThat(story(paragraphs(FIRST) + box + paragraphs(FIRST))).hasSize(8);
    }

    @Test
    void aListOfLinksGoesByItsName() {
        assertThat(story(paragraphs(FIRST) + "<div class=read-more-content>" + LINKS + "</div>" + paragraphs(SECOND)))
                .isEqualTo(all());
    }

    @Test
    void aListOfLinksInTheSecondHalfGoesByItsOwnName() {
        String half = paragraphs(SECOND) + "<div class=related>" + LINKS + "</div>";

        assertThat(story(paragraphs(FIRST) + "<div class=related-story>" + half + "</div>"))
                .isEqualTo(all());
    }

    @Test
    void commentsOfReadersMayBeLong() {
        assertThat(story(paragraphs(FIRST) + "<div id=comments>" + paragraphs(SECOND) + "</div>"))
                .isEqualTo(FIRST);
    }

    @Test
    void aShortBoxThatAsksForSomethingGoesByItsName() {
        String box = "<div class=newsletter-box><p>The tide comes in twice a day, and so does our letter to you.</p>"
                + "<p>It tells in five minutes what happened on the quays in the night, and what comes next.</p></div>";

        assertThat(story(paragraphs(FIRST) + box + paragraphs(SECOND))).isEqualTo(all());
    }

    @Test
    void aHiddenCopyOfTheStoryIsNotToldTwice() {
        assertThat(story(paragraphs(all()) + "<div style='display:none'>" + paragraphs(all()) + "</div>"))
                .isEqualTo(all());
    }

    @Test
    void whatSomebodySaysInATranscriptIsNoBiography() {
        String turn = "ADA HOLM: Wasted money is what all of us on the quay talk about in the winter.";

        assertThat(story("<p>By Ada Holm</p>" + paragraphs(all()) + "<p>" + turn + "</p>" + paragraphs(FIRST)))
                .contains(turn);
    }

    @Test
    void buttonsThatShareThePageAreNoCredits() {
        String share = "<ul><li><a href='https://facebook.com/sharer?u=1'>Facebook</a></li>"
                + "<li><a href='https://twitter.com/share?u=1'>Twitter</a></li></ul>";
        String picture = "<figure><img src=a.jpg width=600></figure>";

        assertThat(Posts.story(paragraphs(FIRST) + picture + share + paragraphs(SECOND))
                        .images())
                .singleElement()
                .satisfies(image -> assertThat(image.credit()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your email address will not be published.",
                "Required fields are marked with a star.",
                "您的电子邮箱地址不会被公开。",
                "發佈留言必須填寫的電子郵件地址不會公開。"
            })
    void whatAFormTellsWhoCommentsIsNoStory(String line) {
        assertThat(story(paragraphs(all()) + "<h3>Leave a Reply</h3><p>" + line + "</p>"))
                .isEqualTo(all());
    }
}
