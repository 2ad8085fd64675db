package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The main job on one post, from end to end: posts/rfa-pictures-quotes-credits. */
class SeedPostTest {
    private static final Article ARTICLE = parse("/posts/rfa-pictures-quotes-credits/post.md");

    @Test
    void theHeaderHasEightKeysWithAnOffsetDateFlowListsAndTrue() {
        Metadata metadata = ARTICLE.metadata();

        assertThat(metadata.frontMatter())
                .containsOnlyKeys("layout", "title", "date", "author", "from", "tags", "comments", "categories");
        assertThat(metadata.title()).contains("渔业协定重启谈判 两岛渔政首长再度握手");
        assertThat(metadata.published())
                .contains(new PostTime(OffsetDateTime.parse("2023-05-11T22:41:07.318Z"), false, false));
        assertThat(metadata.author()).contains("潮声电台");
        assertThat(metadata.from()).contains("https://www.chaosheng.example/news/yuye/lw-05112023091422.html");
        assertThat(metadata.tags()).containsExactly("潮声电台");
        assertThat(metadata.categories()).containsExactly("潮声电台");
        assertThat(metadata.layout()).contains("post");
        assertThat(metadata.comments()).contains(true);
        assertThat(metadata.frontMatter().get("comments")).isEqualTo(new FrontMatterValue.Bool(true, "True"));
    }

    @Test
    void theCommentThatIsNoNumberIsNoTime() {
        assertThat(ARTICLE.originalTime()).isEmpty();
    }

    @Test
    void theSetextHeadingLinkIsTheHeadline() {
        assertThat(ARTICLE.headline())
                .contains(new Headline(
                        "渔业协定重启谈判 两岛渔政首长再度握手", "https://www.chaosheng.example/news/yuye/lw-05112023091422.html"));
        assertThat(ARTICLE.blocks()).noneMatch(block -> block.text().contains("再度握手"));
    }

    @Test
    void theTwoPicturesHaveTheirCaptionsAndCreditsAndTheZoomIconsAreNone() {
        assertThat(ARTICLE.images())
                .extracting(Image::lead, Image::caption, Image::credit)
                .containsExactly(
                        tuple(true, Optional.of("2023年5月11日，北屿渔政首长葛兰与南屿渔政首长易宁在银滩港会面时握手。"), Optional.of("路透社")),
                        tuple(false, Optional.of("2023年5月11日，两岛渔政官员在银滩港会议厅举行第一轮会谈。"), Optional.of("法新社")));
        assertThat(ARTICLE.images()).allMatch(image -> image.src().endsWith(".jpeg"));
        assertThat(ARTICLE.images())
                .extracting(image -> ARTICLE.blocks().get(image.block()).text())
                .containsExactly(
                        "2023年5月11日，北屿渔政首长葛兰与南屿渔政首长易宁在银滩港会面时握手。\n路透社", "2023年5月11日，两岛渔政官员在银滩港会议厅举行第一轮会谈。（法新社）");
    }

    @Test
    void theListWithOneLinkIsRelated() {
        assertThat(ARTICLE.blocks())
                .filteredOn(block -> block.role() == Role.RELATED)
                .extracting(Block::text)
                .containsExactly("渔业谈判周四登场　两岛渔船先行退出争议海域");
    }

    @Test
    void theStoryHasFourteenParagraphsAndNoneIsEmpty() {
        assertThat(ARTICLE.story().stream().filter(Block.Paragraph.class::isInstance))
                .hasSize(14)
                .allMatch(block -> !block.text().isBlank());
        assertThat(ARTICLE.story().stream().filter(block -> !(block instanceof Block.Paragraph)))
                .hasOnlyElementsOfType(Block.Figure.class);
    }

    @Test
    void sixQuotesAreDirectAndTermsInMarksAreNone() {
        assertThat(ARTICLE.quotes()).extracting(Quote::kind).containsOnly(Quote.Kind.DIRECT);
        assertThat(ARTICLE.quotes())
                .extracting(quote -> quote.text().substring(0, 4))
                .containsExactly("对南屿来", "很明显，", "我看南屿", "要是它心", "他们也许", "连北屿自");
    }

    @Test
    void nestedMarksStayInsideTheirQuote() {
        assertThat(ARTICLE.quotes().get(1).text()).contains("‘蓝色走廊’").contains("‘岛屿带头人’");
        assertThat(ARTICLE.quotes().get(4).text()).contains("‘照顾各方渔民’、‘大海不分你我’");
    }

    @Test
    void everyQuoteHasItsSpeaker() {
        assertThat(ARTICLE.quotes())
                .extracting(
                        quote -> quote.speaker().orElse("-"),
                        quote -> quote.speakerName().orElse("-"))
                .containsExactly(
                        tuple("他", "骆启明"),
                        tuple("魏博", "魏博"),
                        tuple("马克森", "马克森"),
                        tuple("马克森", "马克森"),
                        tuple("他", "魏博"),
                        tuple("他", "魏博"));
    }

    @Test
    void everySpanPointsToItsWords() {
        for (Quote quote : ARTICLE.quotes()) {
            assertThat(ARTICLE.text(quote.span())).isEqualTo(quote.text());
            assertThat(quote.speakerSpan().map(ARTICLE::text)).isEqualTo(quote.speaker());
            assertThat(quote.cueSpan().map(ARTICLE::text)).isEqualTo(quote.cue());
            assertThat(quote.nameSpan().map(ARTICLE::text)).isEqualTo(quote.speakerName());
        }
        for (Credit credit : ARTICLE.credits()) {
            assertThat(ARTICLE.text(credit.span())).isEqualTo(credit.name());
        }
    }

    @Test
    void theLastLineNamesThreeMakers() {
        assertThat(ARTICLE.credits())
                .extracting(Credit::role, Credit::label, Credit::name)
                .containsExactly(
                        tuple(Credit.Role.REPORTER, Optional.of("记者"), "江月"),
                        tuple(Credit.Role.EDITOR, Optional.of("责编"), "许亦然"),
                        tuple(Credit.Role.WEB_EDITOR, Optional.of("网编"), "孟川"));
        assertThat(ARTICLE.blocks().get(ARTICLE.blocks().size() - 1).role()).isEqualTo(Role.CREDIT);
        assertThat(ARTICLE.dateline()).isEmpty();
    }

    @Test
    void nothingWasWrongWithThePost() {
        assertThat(ARTICLE.problems()).isEmpty();
        assertThat(ARTICLE.metadata().makers()).isEqualTo(Map.of());
        assertThat(ARTICLE.decisions()).isEqualTo(List.of());
    }

    private static Article parse(String resource) {
        try (InputStream post = SeedPostTest.class.getResourceAsStream(resource)) {
            return ArticleParser.create().parse(post.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
