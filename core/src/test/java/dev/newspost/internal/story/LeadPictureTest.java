package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.internal.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadPictureTest {
    private static final String PICTURE = "<img src='harbour.jpg'>";
    private static final String STORY = "<p>The ferry company said on Monday that it would sell both of its ships.</p>";

    @Test
    void pictureBeforeTheFirstParagraphIsTheLead() {
        assertThat(leads(PICTURE + STORY)).containsExactly("harbour.jpg");
    }

    @Test
    void pictureBehindTheFirstParagraphIsNone() {
        assertThat(leads(STORY + PICTURE)).isEmpty();
    }

    @Test
    void onlyTheFirstOfSeveralIsTheLead() {
        assertThat(leads("<img src='bridge.jpg'>" + PICTURE + STORY)).containsExactly("bridge.jpg");
    }

    @Test
    void shortLineAboveThePictureIsNoParagraph() {
        assertThat(leads("<p>石板港</p>" + PICTURE + "<p>轮渡公司星期一宣布，将把两艘旧船一并出售给邻市的船厂。</p>"))
                .containsExactly("harbour.jpg");
    }

    @Test
    void chineseCharacterIsAsWideAsTwoLetters() {
        assertThat(leads("<p>轮渡公司星期一宣布出售两艘船。</p>" + PICTURE)).isEmpty();
    }

    @Test
    void listBeforeThePictureOpensTheStory() {
        assertThat(leads("<ul><li>Both ships of the ferry company are for sale</ul>" + PICTURE + STORY))
                .isEmpty();
    }

    @Test
    void remarkAboveThePictureOpensNothing() {
        String remark = "<ul><li><b><em>This is what the old harbour looked like at night.</em></b></li></ul>";

        assertThat(leads(remark + PICTURE + STORY)).containsExactly("harbour.jpg");
    }

    @Test
    void lineWithoutAStopAboveThePictureIsAStandfirst() {
        assertThat(leads("<p>Both ships of the ferry company are for sale</p>" + PICTURE + STORY))
                .containsExactly("harbour.jpg");
    }

    @Test
    void theDecisionNamesItsRule() {
        Report report = Posts.report();
        Posts.story(PICTURE + STORY, Metadata.empty(), Posts.settings(10, 10), report);

        assertThat(report.decisions()).anySatisfy(decision -> {
            assertThat(decision.subject()).isEqualTo("image 0");
            assertThat(decision.outcome()).isEqualTo("LEAD");
            assertThat(decision.rule()).isEqualTo("opens-story");
        });
    }

    private static List<String> leads(String html) {
        return Posts.story(html).images().stream()
                .filter(Image::lead)
                .map(Image::src)
                .toList();
    }
}
