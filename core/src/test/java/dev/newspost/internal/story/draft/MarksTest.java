package dev.newspost.internal.story.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.Posts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final Mark TAG_AT_4 = new Mark(MarkKind.TEMPLATE, 4, 4, Optional.empty(), Optional.of("{{ port }}"));

    private static Mark strong(int start, int end) {
        return Mark.of(MarkKind.STRONG, start, end);
    }

    private static RichText text(String words, Mark... marks) {
        return new RichText(words, List.of(marks));
    }

    @Test
    void wordsUnderTwoMarksCountOnce() {
        RichText text = text("Quay 4 north", strong(0, 6), strong(2, 6), strong(5, 8), Mark.of(MarkKind.LINK, 7, 12));

        assertThat(Marks.under(text, MarkKind.STRONG)).isEqualTo(6);
        assertThat(Marks.under(text, MarkKind.LINK)).isEqualTo(5);
        assertThat(Marks.under(text, MarkKind.CODE)).isZero();
    }

    @Test
    void signsOutsideOfMarksAreLoose() {
        RichText text = text("«Quay» – 4, ☞north!", strong(0, 6), strong(2, 6), Mark.of(MarkKind.LINK, 12, 18));

        assertThat(Marks.loose(text, MarkKind.STRONG)).isEqualTo(4);
        assertThat(Marks.loose(text, MarkKind.LINK)).isEqualTo(5);
        assertThat(Marks.loose(text, MarkKind.CODE)).isEqualTo(6);
        assertThat(Marks.loose(text("- Quay -", strong(2, 6)), MarkKind.STRONG)).isEqualTo(2);
    }

    @Test
    void markOverALineBreakIsOnBothLines() {
        assertThat(Marks.lines(text("Quay\ncrane", strong(2, 8))))
                .containsExactly(text("Quay", strong(2, 4)), text("crane", strong(0, 3)));
        assertThat(Marks.lines(text("Quay\ncrane", strong(0, 4))))
                .containsExactly(text("Quay", strong(0, 4)), text("crane"));
    }

    @Test
    void tagAtTheEndOfALineStandsOnThatLineOnly() {
        assertThat(Marks.lines(text("Quay\ncrane\nferry", TAG_AT_4)))
                .containsExactly(text("Quay", TAG_AT_4), text("crane"), text("ferry"));
    }

    @Test
    void lineMayBeEmpty() {
        assertThat(Marks.lines(text(""))).containsExactly(text(""));
        assertThat(Marks.lines(text("\nQuay\n\n"))).containsExactly(text(""), text("Quay"), text(""), text(""));
    }

    @Test
    void partHasTheMarksOfItsWords() {
        assertThat(Marks.part(text("The quay", strong(2, 6)), 4, 8)).isEqualTo(text("quay", strong(0, 2)));
        assertThat(Marks.part(text("The quay", strong(0, 4)), 4, 8)).isEqualTo(text("quay"));
        assertThat(Marks.part(text("The quay", TAG_AT_4), 4, 8).marks()).hasSize(1);
        assertThat(Marks.part(text("The quay", TAG_AT_4), 5, 8)).isEqualTo(text("uay"));
        assertThat(Marks.part(text("The quay", TAG_AT_4), 0, 3)).isEqualTo(text("The"));
    }

    @Test
    void tagInASentenceStaysThereWhereCodeEndsItsParagraph() {
        String tag = "<newspost-template source='{{ port }}'></newspost-template>";
        String story = "<p>The harbour master closed the northern quay on Tuesday, as the town says.</p>".repeat(3);
        String html = story + "<p>The crane of" + tag + " fell into the sea at night. {% quay %}</p>" + story;

        assertThat(Posts.roles(Posts.story(html)))
                .contains("STORY The crane of fell into the sea at night.", "META {% quay %}");
    }
}
