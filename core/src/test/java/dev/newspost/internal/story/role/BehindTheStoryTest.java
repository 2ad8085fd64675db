package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbered links to the parts of a series, the outlet's accounts, and the header's description in lines. */
class BehindTheStoryTest {
    private static final String STORY = "<p>灯塔昨夜又亮了起来，守塔人把三层窗子都擦得干干净净，岸上的孩子们看了很久才肯回家睡觉。</p>";

    private static List<String> roles(String header, String html) {
        return ArticleParser.create().parse("---\ntitle: 灯塔又亮了\n" + header + "---\n\n" + html).blocks().stream()
                .filter(block -> !STORY.contains(block.text()) && !block.text().isEmpty())
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    private static String link(String number, String host) {
        return "<p>" + number + ".<a href=https://" + host + "/" + number + ">守塔人的第几个冬天和他的船</a></p>";
    }

    @Test
    void numberedLinksBehindTheStoryAreRelatedWithWhatStandsAmongThem() {
        String series = link("1", "a.example") + "<p>…</p>" + link("98", "a.example") + link("99", "a.example");
        assertThat(roles("", STORY + series + "<p>100.（待補）</p>"))
                .containsExactly(
                        "RELATED 1.守塔人的第几个冬天和他的船",
                        "RELATED …",
                        "RELATED 98.守塔人的第几个冬天和他的船",
                        "RELATED 99.守塔人的第几个冬天和他的船",
                        "RELATED 100.（待補）");
    }

    @Test
    void numberedLinksThatAreSourcesOrInsideTheStoryAreTheStorys() {
        String one = link("1", "a.example") + link("2", "a.example") + link("3", "a.example");
        String many = link("1", "a.example") + link("2", "b.example") + link("3", "c.example");
        String few = link("1", "a.example") + link("2", "a.example");
        for (String html : List.of(
                STORY + "<p>参考资料</p>" + one,
                STORY + "<p>三座灯塔：</p>" + one,
                STORY + one + STORY,
                STORY + many,
                STORY + few)) {
            assertThat(roles("", html)).isNotEmpty().allMatch(line -> line.startsWith("STORY"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=https://www.facebook.com/dengta>灯塔周报 Facebook</a></p>",
                "<p><a href=https://www.instagram.com/dengta/>IG</a></p>",
                "<p>臉書：<a href=https://www.facebook.com/dengta>燈塔週報</a></p>",
                "<p><a href=https://www.youtube.com/channel/x12>灯塔周报 YouTube</a></p>"
            })
    void linkToAnAccountThatNamesItsNetworkIsPromotion(String html) {
        assertThat(roles("", STORY + html)).hasSize(1).allMatch(line -> line.startsWith("PROMO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>他的脸书：<a href=https://www.facebook.com/dengta>林知秋</a></p>",
                "<p>他在 <a href=https://www.facebook.com/dengta>Facebook</a> 上说，灯塔不会再熄灭了。</p>",
                "<p><a href=https://www.facebook.com/dengta/posts/12>灯塔周报 Facebook</a></p>"
            })
    void otherLinksToNetworksAreNoAccountsOfTheOutlet(String html) {
        assertThat(roles("", STORY + html)).hasSize(1).noneMatch(line -> line.startsWith("PROMO"));
    }

    @Test
    void boldLineOverTheAccountsSaysWhatTheOutletIs() {
        String account = "<p><a href=https://www.facebook.com/dengta>灯塔周报 Facebook</a></p>";
        String about = "<p><b>《灯塔周报》讲述海边人家的日子，每个周末出版🌊</b></p>";
        assertThat(roles("", STORY + "<hr>" + about + account))
                .containsExactly("PROMO 《灯塔周报》讲述海边人家的日子，每个周末出版🌊", "PROMO 灯塔周报 Facebook");
        assertThat(roles("", STORY + "<hr>" + "<p><b>《灯塔来信》讲述海边人家的日子，每个周末出版🌊</b></p>" + account))
                .containsExactly("STORY 《灯塔来信》讲述海边人家的日子，每个周末出版🌊", "PROMO 灯塔周报 Facebook");
    }

    @Test
    void descriptionInTheLinesOfAnOpeningQuoteIsTheLead() {
        String header = "description: “塔灭了十几个晚上，我们得先修好窗子，然后再请他回来”\n";
        String quote = "<blockquote><p>“塔灭了十几个晚上</p><p>我们得先修好窗子</p><p>然后再请他回来”</p></blockquote>";
        assertThat(roles(header, quote + STORY)).containsExactly("LEAD “塔灭了十几个晚上\n我们得先修好窗子\n然后再请他回来”");
        assertThat(roles(header, quote.replace("然后", "最后") + STORY))
                .containsExactly("STORY “塔灭了十几个晚上\n我们得先修好窗子\n最后再请他回来”");
    }

    @Test
    void questionsInBoldBehindTheFirstParagraphAreNoLead() {
        String asked = "<p><b>守塔人说港口的冬天比往年来得都早。</b></p><p><b>您今年冬天还打算留在这座岛上吗？</b></p>";
        assertThat(roles("", asked + STORY)).noneMatch(role -> role.startsWith("LEAD"));
    }
}
