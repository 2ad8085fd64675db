package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.story.Posts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names under a label, and dates that head parts of a story or tell of an event. */
class LabelsAndDatesTest {
    private static final String STORY = "<p>The harbour master closed the northern quay on Tuesday.</p>"
            + "<p>Two ferries had to turn back, and forty people spent the night on board.</p>"
            + "<p>Repairs will take a week, the town said in a statement on its own site.</p>"
            + "<p>Fishermen want the southern quay opened to them until the work is done.</p>"
            + "<p>The council will talk about it when it meets again at the end of the month.</p>"
            + "<p>Nobody was hurt, and the mail came a day later than it does in winter.</p>";

    private static List<String> roles(String html) {
        return Posts.roles(Posts.story(html)).stream()
                .filter(line -> !STORY.contains(line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>Authors</h3>", "<p><b>Authors</b></p>", "<p>Authors:</p>"})
    void namesUnderARoleWordAreCredits(String label) {
        assertThat(roles(STORY + label + "<p>Ada Holm</p><p>Finn Berg</p>" + STORY))
                .containsExactly("CREDIT " + label.replaceAll("<[^>]*>", ""), "CREDIT Ada Holm", "CREDIT Finn Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a word inside the story that is no label
                "<p>Authors</p><p>Ada Holm</p>",
                "<h3>The cranes</h3><p>Ada Holm</p>",
                "<h3>Authors<br>and cranes</h3><p>Ada Holm</p>",
                "<h3>Authors of the books about the cranes of the old quay</h3><p>Ada Holm</p>",
                "<h3>Authors</h3><h3>Ada Holm</h3>",
                "<h3>Authors</h3><p>Ada Holm!</p>",
                "<h3>Authors</h3><p>Many wrote about the quay in those years, and few of them were read.</p>"
            })
    void otherWordsOverOrUnderALabelAreNone(String html) {
        assertThat(roles(STORY + html + STORY)).isNotEmpty().noneMatch(line -> line.startsWith("CREDIT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Date: May 4, 2021</p><p>Place: the hall at the northern quay</p>",
                "<p>Place: the hall at the northern quay</p><p>Date: May 4, 2021</p>",
                "<p>日期：2021年5月4日</p><p>地点：北码头的大厅</p>"
            })
    void dateOfAnEventIsOneOfItsLines(String html) {
        assertThat(roles(STORY + html + STORY)).hasSize(2).allMatch(line -> line.startsWith("STORY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Date: May 4, 2021</p>",
                "<p>Date: May 4, 2021</p><p>Posted: May 5, 2021</p>",
                "<p>Date: May 4, 2021</p><p>12: the hall at the northern quay</p>",
                "<p>Date: May 4, 2021</p><p>The hall</p>"
            })
    void dateWithoutAnEventIsThatOfThePage(String html) {
        assertThat(roles(STORY + html + STORY)).first().isEqualTo("META Date: May 4, 2021");
    }

    @Test
    void dateOfAnEventStandsInsideTheStory() {
        String event = "<p>Date: May 4, 2021</p><p>Place: the hall</p>";

        assertThat(roles(STORY + event)).first().isEqualTo("META Date: May 4, 2021");
        assertThat(roles(event + STORY)).first().isEqualTo("META Date: May 4, 2021");
    }

    @Test
    void datesOverThePartsOfADiaryAreHeadings() {
        String diary = "<h3>May 4, 2021</h3>" + STORY + "<h3>May 5, 2021</h3>" + STORY;

        assertThat(roles(diary)).containsExactly("STORY May 4, 2021", "STORY May 5, 2021");
        assertThat(roles("<h3>May 4, 2021</h3>" + STORY)).containsExactly("META May 4, 2021");
        assertThat(roles(STORY + "<h3>May 4, 2021</h3>")).containsExactly("META May 4, 2021");
        assertThat(roles(STORY + "<p>May 4, 2021</p>" + STORY)).containsExactly("META May 4, 2021");
    }
}
