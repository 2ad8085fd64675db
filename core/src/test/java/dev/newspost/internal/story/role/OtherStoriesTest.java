package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import dev.newspost.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherStoriesTest {
    private static final String STORY = "<p>The harbour master closed the northern quay on Tuesday.</p>"
            + "<p>Two ferries had to turn back, and forty people spent the night on board.</p>"
            + "<p>Repairs will take a week, the town said in a statement on its own site.</p>"
            + "<p>Fishermen want the southern quay opened to them until the work is done.</p>";

    /** {@return the roles of the blocks that are not those of the story around them} */
    private static List<String> roles(String html) {
        String post = "---\ntitle: Storm shuts the old harbour\nfrom: https://news.quay.co.uk/2021/storm\n---\n\n"
                + STORY + html + STORY;
        return ArticleParser.create().parse(post).blocks().stream()
                .filter(block -> !STORY.contains(block.text()))
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=/2020/crane>How the crane fell into the sea</a></p>",
                "<p><b><a href=https://www.quay.co.uk/crane>How the crane fell into the sea</a></b></p>",
                "<ul><li><a href=https://sport.quay.example/crane>How the crane fell into the sea</a></li></ul>"
            })
    void headlineThatLeadsToTheOutletsPagesIsRelated(String html) {
        assertThat(roles(html)).containsExactly("RELATED How the crane fell into the sea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=https://www.lowerquay.example/crane>How the crane fell into the sea</a></p>",
                "<p><a href=https://archive.example/quay.co.uk-crane>How the crane fell into the sea</a></p>",
                "<p><a href=#crane>How the crane fell into the sea</a></p>",
                "<p><a href=tel:12345>How the crane fell into the sea</a></p>"
            })
    void headlineThatLeadsElsewhereInsideTheStoryIsTheStorys(String html) {
        assertThat(roles(html)).containsExactly("STORY How the crane fell into the sea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=/2020/crane>They rarely fail to turn back.</a></p>",
                "<p><a href=/2020/crane>On Monday, the harbour master said:</a></p>",
                "<p><a href=https://qy.example/4ab>qy.example/4ab7cd09ef</a></p>",
                "<p><a href=/tables/tides.pdf>The tables of the tides of the quay</a></p>",
                "<p><a href=https://maps.example/harbour>The harbour as a painter saw it</a></p>",
                "<p>Tables of the tides:</p><p><a href=/a>The tables of the northern quay</a></p>"
                        + "<p><a href=/b>The tables of the southern quay</a></p>",
                "<ul><li>The tables of the tides, which the town <a href=/a>prints</a> each year</li>"
                        + "<li><a href=/b>The list of cranes</a></li></ul>",
                "<h3>Five pages to read first</h3><ul><li><a href=https://a.example/1>Cranes of the north</a></li>"
                        + "<li><a href=https://b.example/2>Ferries of the south</a></li></ul>"
            })
    void linksOfTheStoryStayInIt(String html) {
        assertThat(roles(html)).isNotEmpty().allMatch(line -> line.startsWith(Role.STORY.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=/2020/crane>How the crane fell and/or sank...</a></p>",
                "<p><a href=/2020/crane>How quay.example and/or others lost a crane</a></p>",
                "<p><a href=/2020/crane>起重机.倒了/渡轮停在石板港里</a></p>",
                "<p><a href=/2020/crane>.harbour/crane-and-ferry-of-the-quay</a></p>",
                "<p><a href=/2020/crane>Crane/ferry/harbour/northern.quay</a></p>",
                "<p><a href=/2020/crane?list=tides.pdf>How the crane fell into the sea</a></p>",
                "<p><a href=/2020/crane#tides.pdf>How the crane fell into the sea</a></p>"
            })
    void headlineMayHoldDotsAndItsAddressTheNameOfAFile(String html) {
        assertThat(roles(html)).singleElement().asString().startsWith(Role.RELATED.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tables/tides.pdf?page=2", "/tables/tides.PDF", "/tables/tides.pdf#page=2", "/tides.mp3"})
    void fileIsNoStory(String address) {
        assertThat(roles("<p><a href='" + address + "'>The tables of the tides of the quay</a></p>"))
                .containsExactly("STORY The tables of the tides of the quay");
    }

    @Test
    void abbreviationMayEndAHeadline() {
        assertThat(roles("<p><a href=/2020/crane>Cranes rust all over the U.S.</a></p>"))
                .containsExactly("RELATED Cranes rust all over the U.S.");
    }

    @Test
    void picturesBehindTheStoryThatLeadToPagesAreTeasers() {
        String teasers = "<ul><li><a href=/a><img src=a.jpg></a></li><li><a href=/b><img src=b.jpg></a></li></ul>";

        assertThat(ArticleParser.create().parse(STORY + teasers).images()).isEmpty();
        assertThat(ArticleParser.create()
                        .parse(STORY + "<p><a href=/a><img src=a.jpg></a></p>")
                        .images())
                .hasSize(1);
    }

    @Test
    void tabsAreNoStories() {
        String tabs = "<ul><li><a href=\"https://news.quay.co.uk/storm#\">In winter</a></li>"
                + "<li><a href=\"https://news.quay.co.uk/storm#\">In summer</a></li></ul>";

        assertThat(roles(tabs)).containsExactly("META In winter\nIn summer");
    }
}
