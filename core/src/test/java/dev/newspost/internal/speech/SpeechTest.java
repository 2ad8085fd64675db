package dev.newspost.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.Decision;
import dev.newspost.Metadata;
import dev.newspost.Problem;
import dev.newspost.Quote;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.Span;
import dev.newspost.internal.report.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final Optional<dev.newspost.Lines> NO_LINES = Optional.empty();

    @Test
    void everySpanPointsAtItsWordsHoweverDeepTheyStand() {
        Block first = Told.paragraph(0, "馆长林知秋走上台。");
        Block second = Told.paragraph(0, "她说：“门开着。”");
        Block list = new Block.ListBlock(0, Role.STORY, NO_LINES, false, List.of(List.of(first), List.of(second)));
        Quote quote = Told.read(List.of(list)).get(0);
        assertThat(List.of(
                        words(list, quote.span()),
                        words(list, quote.speakerSpan().orElseThrow()),
                        words(list, quote.cueSpan().orElseThrow()),
                        words(list, quote.nameSpan().orElseThrow())))
                .containsExactly("门开着。", "她", "说", "林知秋");
    }

    @Test
    void wordsInTheCellsOfATableAreFoundWhereTheyStand() {
        Block.Cell left = new Block.Cell(true, 1, 1, List.of(Told.paragraph(0, "门")));
        Block.Cell right = new Block.Cell(false, 1, 1, List.of(Told.paragraph(0, "林知秋说：“门开着。”")));
        Block table = new Block.Table(0, Role.STORY, NO_LINES, List.of(List.of(left, right), List.of(left, right)));
        assertThat(Told.read(List.of(table)).stream().map(quote -> words(table, quote.span())))
                .containsExactly("门开着。", "门开着。");
    }

    @Test
    void wordsInACaptionAndANoteAreFound() {
        Block figure = new Block.Figure(0, Role.STORY, NO_LINES, List.of(), RichText.of("林知秋说：“门开着。”\n海港报"));
        Block note = new Block.Paragraph(1, Role.NOTE, NO_LINES, RichText.of("林知秋说：“门关了。”"));
        assertThat(Told.read(List.of(figure, note))).extracting(Quote::text).containsExactly("门开着。", "门关了。");
    }

    @Test
    void wordsOutsideTheStoryAreNoQuotes() {
        Block related = new Block.Paragraph(0, Role.RELATED, NO_LINES, RichText.of("林知秋说：“门开着。”"));
        assertThat(Told.read(List.of(related))).isEmpty();
    }

    @Test
    void codeIsReadPastWithoutLosingTheCount() {
        Block code = new Block.CodeBlock(0, Role.STORY, NO_LINES, Optional.empty(), "say(“no”)");
        Block after = Told.paragraph(0, "林知秋说：“门开着。”");
        Block quote = new Block.BlockQuote(0, Role.STORY, NO_LINES, List.of(code, after), Optional.empty());
        assertThat(words(quote, Told.read(List.of(quote)).get(0).span())).isEqualTo("门开着。");
    }

    @Test
    void aBlockQuoteWithoutMarksIsAQuoteOfKindBlock() {
        Block quote = new Block.BlockQuote(
                0,
                Role.STORY,
                NO_LINES,
                List.of(Told.paragraph(0, "门开着。"), Told.paragraph(0, "请进。")),
                Optional.empty());
        assertThat(Told.read(List.of(quote)))
                .extracting(Quote::kind, Quote::text, Quote::span)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Quote.Kind.BLOCK, "门开着。\n请进。", new Span(0, 0, 8)));
    }

    @Test
    void aBlockQuoteThatHoldsAMarkedQuoteIsNotOneMore() {
        Block quote = new Block.BlockQuote(
                0, Role.STORY, NO_LINES, List.of(Told.paragraph(0, "林知秋说：“门开着。”")), Optional.empty());
        assertThat(Told.read(List.of(quote))).extracting(Quote::kind).containsExactly(Quote.Kind.DIRECT);
    }

    @Test
    void theSecondPartOfInterruptedWordsContinuesTheFirst() {
        assertThat(Told.quotes("“桥要修，”林知秋说。“路也要修。”"))
                .extracting(Quote::continues)
                .containsExactly(false, true);
    }

    @Test
    void aParagraphThatGoesOnContinuesTheQuoteBefore() {
        assertThat(Told.quotes("林知秋说：“桥要修。", "“路也要修，请大家帮忙。”"))
                .extracting(Quote::continues)
                .containsExactly(false, true);
    }

    @Test
    void wordsUnderANewCueContinueNothing() {
        assertThat(Told.quotes("林知秋说：“桥要修。”郑阿满说：“路也要修。”"))
                .extracting(Quote::continues)
                .containsExactly(false, false);
    }

    @Test
    void nothingIsResolvedFromOneItemOfADigestToAnother() {
        List<Block> story = new java.util.ArrayList<>();
        for (String name : List.of("林知秋", "郑阿满", "陆远山")) {
            story.add(new Block.Heading(story.size(), Role.STORY, NO_LINES, 2, RichText.of("新闻一则")));
            story.add(Told.paragraph(story.size(), "馆长" + name + "表示，门开着。"));
        }
        story.add(new Block.Heading(story.size(), Role.STORY, NO_LINES, 2, RichText.of("又一则")));
        story.add(Told.paragraph(story.size(), "她说：“门关了。”"));
        assertThat(Told.read(story)).extracting(Quote::speakerName).containsExactly(Optional.empty());
    }

    @Test
    void aPronounIsResolvedOverTheHeadingsOfOneStory() {
        List<Block> story = List.of(
                new Block.Heading(0, Role.STORY, NO_LINES, 2, RichText.of("起因")),
                Told.paragraph(1, "馆长林知秋表示，门开着。"),
                new Block.Heading(2, Role.STORY, NO_LINES, 2, RichText.of("经过")),
                Told.paragraph(3, "她说：“门关了。”"));
        assertThat(Told.read(story)).extracting(Quote::speakerName).containsExactly(Optional.of("林知秋"));
    }

    @Test
    void quotesPastTheLimitAreLeftOutAndReported() {
        Report report = new Report(10, false);
        List<Quote> quotes = Speech.read(
                Told.paragraphs("林知秋说：“门开着。”", "林知秋说：“门关了。”", "林知秋说：“门没了。”"),
                Metadata.empty(),
                Told.settings(2),
                report);
        assertThat(quotes).hasSize(2);
        assertThat(report.problems())
                .containsExactly(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.LIMIT_REACHED,
                        "the post has 3 quotes, more than the limit of 2; the others are left out",
                        1,
                        1));
    }

    @Test
    void quotesAtTheLimitAreKeptWithoutAProblem() {
        Report report = new Report(10, false);
        List<Quote> quotes =
                Speech.read(Told.paragraphs("林知秋说：“门开着。”", "林知秋说：“门关了。”"), Metadata.empty(), Told.settings(2), report);
        assertThat(quotes).hasSize(2);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aDecisionTellsTheRule() {
        Report report = new Report(10, true);
        Speech.read(Told.paragraphs("馆长林知秋说：“门开着。”"), Metadata.empty(), Told.settings(10), report);
        assertThat(report.decisions())
                .containsExactly(new Decision("quote 1", "DIRECT by 林知秋", "a colon hands it over", Optional.empty()));
    }

    private static String words(Block block, Span span) {
        return block.text().substring(span.start(), span.end());
    }
}
