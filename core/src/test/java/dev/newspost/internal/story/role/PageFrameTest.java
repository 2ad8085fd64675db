package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.Block;
import dev.newspost.Credit;
import dev.newspost.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages that a crawler made Markdown of. */
class PageFrameTest {
    private static final String HAN = """


            北码头的起重机昨天夜里倒进了海里，两艘渡轮只好掉头，四十名旅客在船上过了一夜，邮件晚到了一天。

            镇上说修理要花一个星期，渔民希望南码头先给他们用，议会月底开会的时候会再谈这件事。

            """;
    private static final String LATIN = "\n\nThe harbour master closed the northern quay on Tuesday after a crane fell"
            + " into the sea.\n\nRepairs will take a week, the town said, and fishermen want the southern quay.\n\n";

    private static Article parse(String title, String source, String body) {
        return ArticleParser.create()
                .parse("---\ntitle: " + title + "\nurl: https://www.bay.example/a/1.html\nsource: " + source
                        + "\n---\n\n" + body);
    }

    private static List<String> of(Article article, Role role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role && !(block instanceof Block.Figure))
                .flatMap(block -> block.text().lines())
                .toList();
    }

    @Test
    void menusAboveTheHeadlineThatComesAgainAreOfThePage() {
        Article article = parse(
                "起重机倒塌之后",
                "海风网",
                "# 起重机倒塌之后\n\n[![海风](/i/top.png)](/)\n\n首页\n\n渔业\n\n船期\n\n* [论坛](/bbs)\n* [地图](/map)\n\n"
                        + "# 起重机倒塌之后\n\n2025-03-04 10:20" + HAN);
        assertThat(of(article, Role.PROMO)).containsExactly("首页", "渔业", "船期", "论坛", "地图");
        assertThat(of(article, Role.TITLE)).hasSize(2);
        assertThat(article.images()).isEmpty();
    }

    @Test
    void bylineAndPictureAboveTheHeadlineStay() {
        Article article = parse(
                "After the Fall",
                "Quay Post",
                "# After the Fall\n\n* [Home](/)\n* [Ports](/p)\n* [Fish](/f)\n* [Shop](/s)\n\nBy Ada Holm\n\n"
                        + "![](https://img.bay.example/hero.jpg)\n\n## After the Fall" + LATIN);
        assertThat(of(article, Role.CREDIT)).containsExactly("By Ada Holm");
        assertThat(article.images()).singleElement().matches(image -> image.lead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Key points**\n\n* The crane fell on Monday night\n* Two ferries had to turn back\n* Repairs cost a lot",
                "* The fall\n* The wait\n* The end",
                "* [Fall](#a)\n* [Wait](#b)\n* [Money](#c)\n* [Law](#d)\n* [End](#e)",
                "It was dark\n\nNobody spoke"
            })
    void fewLinesUnderTheHeadlineAreTheStorys(String lines) {
        Article article = parse("After the Fall", "Quay Post", "# After the Fall\n\n" + lines + LATIN);
        assertThat(of(article, Role.PROMO)).isEmpty();
    }

    @Test
    void footLeadsToPagesAboutTheSite() {
        Article article = parse(
                "新码头",
                "海风网",
                HAN + HAN + "### 相关文章\n\n* [渔民说他们等了一个冬天的新码头](/2)\n* [渡轮公司公布新的冬季船期和票价](/3)\n\n"
                        + "### 用户服务\n\n* [商城](/m)\n* [联系我们](/c)\n* [隐私政策](/p)\n\n![](/i/qr.jpg)\n\n"
                        + "© 2025 山城海风传媒有限公司 山ICP备123号\n\n由海云提供服务");
        assertThat(of(article, Role.PROMO)).containsExactly("用户服务", "商城", "联系我们", "隐私政策", "由海云提供服务");
        assertThat(of(article, Role.RELATED)).hasSize(3);
        assertThat(article.images()).isEmpty();
        assertThat(article.credits()).extracting(Credit::name).containsExactly("山城海风传媒有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The winners:\n\n* Ada Holm, Northern Quay\n* Bo Lind, Southern Quay\n\n© 2025 Quay Post",
                "The tide went out\n\nThe lamps burned on\n\n© 2025 Quay Post"
            })
    void shortLinesOverANoticeOfRightsAreTheStorys(String lines) {
        assertThat(of(parse("New Quay", "Quay Post", LATIN + LATIN + lines), Role.PROMO))
                .isEmpty();
    }

    @Test
    void authorStandsOverTheAccountThatTheHeaderNames() {
        Article article = parse("码头的夜", "海风周刊", "# 码头的夜\n\n原创\n\n何七\n\n海风周刊" + HAN);
        assertThat(article.credits()).extracting(Credit::name).containsExactly("何七");
        assertThat(of(article, Role.META)).containsExactly("原创", "海风周刊");
        assertThat(of(parse("码头的夜", "海风周刊", "# 码头的夜\n\n夜色很好" + HAN), Role.CREDIT))
                .isEmpty();
    }

    @Test
    void boxInTheMidstGoesFromItsHeadingToItsButton() {
        Article article = parse(
                "New Quay",
                "Quay Post",
                LATIN
                        + "#### Newsletters\n\nQuay Weekly\n\nIt brings you the news of three harbours.\n\n[Subscribe](/n)"
                        + LATIN);
        assertThat(of(article, Role.PROMO))
                .containsExactly(
                        "Newsletters", "Quay Weekly", "It brings you the news of three harbours.", "Subscribe");
    }

    @Test
    void quotesOfASectionsNameAreHeadingsInADigest() {
        String digest = """
                > 船厂

                [两家船厂宣布合并，工人说没有听说](/1)

                > 渔业

                [渔民等了一个冬天的新码头开工了](/2)

                > 天气

                [风暴星期二到达，渡轮取消全部航班](/3)
                """;
        assertThat(parse("导览", "海风网", digest).blocks().stream().filter(Block.Heading.class::isInstance))
                .hasSize(3);
        String quotes = LATIN + "> The sea is patient" + LATIN + "> The crane was not" + LATIN + "> Nor was I" + LATIN;
        assertThat(parse("Quay", "Quay Post", quotes).blocks().stream().filter(Block.Heading.class::isInstance))
                .isEmpty();
    }

    @Test
    void translationNoticesAreNotesOrNoticesOfRights() {
        Article article = parse(
                "新码头", "海风网", "##### 译文声明\n\n本文是翻译文章，文章来源：Quay Post\n\n译文仅供参考，一切以原文为准。" + HAN + HAN + "如若转载，请注明原文地址");
        assertThat(of(article, Role.NOTE)).containsExactly("译文声明", "本文是翻译文章，文章来源：Quay Post", "译文仅供参考，一切以原文为准。");
        assertThat(of(article, Role.COPYRIGHT)).containsExactly("如若转载，请注明原文地址");
        assertThat(article.credits()).extracting(Credit::name).containsExactly("Quay Post");
    }

    @Test
    void counterBesideAnIconIsNoCaption() {
        Article article = parse("新码头", "海风网", "# 新码头\n\n![](https://img.bay.example/eye.png)10233" + HAN);
        assertThat(article.images()).isEmpty();
        assertThat(of(article, Role.META)).containsExactly("10233");
    }
}
