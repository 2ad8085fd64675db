package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line under a picture that looks unlike the story. */
class CaptionLookTest {
    private static final String STORY =
            "<p>The company said on Monday that it would sell both of its old ships to a yard up the coast.</p>";

    private static final String FERRY = "The last ferry leaves the old harbour";

    private static Optional<String> caption(String line) {
        return Posts.story(STORY + "<p><img src=a.jpg></p>" + line + STORY)
                .images()
                .get(0)
                .caption();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-align:center",
                "Text-Align : Center",
                "font-size:13px",
                "font-size:9pt",
                "font-size:0.9em",
                "font-size:.8rem",
                "font-size:90%",
                "font-size:small",
                "font-size:smaller",
                "font-size:x-small",
                "font-size:xx-small",
                "color:gray",
                "color:DarkGrey",
                "color:silver",
                "color:#999",
                "color:#666666",
                "color:#cccccc",
                "color:rgb(110,120,134)",
                "color:rgb(102, 102, 102)",
                "color:rgba(204,204,204,1)",
                "width:90%;color:#888;font-family:serif",
                "line-height:20px;font-size:13px"
            })
    void styleOfItsOwnTellsACaption(String style) {
        assertThat(caption("<p style='" + style + "'>" + FERRY + "</p>")).contains(FERRY);
        assertThat(caption("<p><span style='" + style + "'>" + FERRY + "</span><br></p>"))
                .contains(FERRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-align:left",
                "font-size:14px",
                "font-size:10pt",
                "font-size:1em",
                "font-size:1.0rem",
                "font-size:100%",
                "font-size:medium",
                "font-size:px",
                "font-size:.px",
                "font-size:",
                "color:black",
                "color:#333",
                "color:#656565",
                "color:#cdcdcd",
                "color:#fff",
                "color:#9999",
                "color:#99a9b9",
                "color:rgb(110,120,135)",
                "color:rgb(128,128)",
                "color:rgb(1280,1280,1280)",
                "color:var(--pale)",
                "background-color:#999",
                "border-color:gray;width:9px"
            })
    void styleOfTheStoryTellsNone(String style) {
        assertThat(caption("<p style='" + style + "'>" + FERRY + "</p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p align=center>" + FERRY + "</p>",
                "<center>" + FERRY + "</center>",
                "<center><p>" + FERRY + "</p></center>",
                "<p><font size=2>" + FERRY + "</font></p>",
                "<p><font size=1>" + FERRY + "</font></p>",
                "<p><font size=-1>" + FERRY + "</font></p>",
                "<p><font color='#888888'>" + FERRY + "</font></p>",
                "<p><u><font color=gray>" + FERRY + "</font></u><br></p>"
            })
    void elementsOfOldPagesTellACaption(String line) {
        assertThat(caption(line)).contains(FERRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>" + FERRY + "</p>",
                "<p align=left>" + FERRY + "</p>",
                "<p><font size=3>" + FERRY + "</font></p>",
                "<p><font size=+1>" + FERRY + "</font></p>",
                "<p><font color=red>" + FERRY + "</font></p>",
                "<p color=gray size=1>" + FERRY + "</p>",
                "<p><font color=gray>The last ferry</font> leaves the old harbour</p>",
                "<p>The last ferry <font color=gray>leaves the old harbour</font></p>",
                "<p><font color=gray>The last</font><font color=gray> ferry leaves</font></p>"
            })
    void elementsOfPartOfALineOrOfOtherLooksTellNone(String line) {
        assertThat(caption(line)).isEmpty();
    }

    @Test
    void lineThatLooksLikeTheNextIsNoCaption() {
        String line = "<p style='color:#999'>" + FERRY + "</p>";
        String next = "<p style='color:#888'>Nobody slept that night, and the mail came late.</p>";

        assertThat(caption(line + next)).isEmpty();
        assertThat(caption(line + next.replace("color:#888", "font-size:12px"))).contains(FERRY);
        assertThat(Posts.story(STORY + "<p><img src=a.jpg></p>" + line)
                        .images()
                        .get(0)
                        .caption())
                .contains(FERRY);
    }
}
