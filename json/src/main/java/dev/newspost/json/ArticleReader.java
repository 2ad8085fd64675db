package dev.newspost.json;

import dev.newspost.Article;
import dev.newspost.Credit;
import dev.newspost.Dateline;
import dev.newspost.Decision;
import dev.newspost.Headline;
import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.Problem;
import dev.newspost.Quote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads an article's parts; fields that it does not know are passed over. */
final class ArticleReader {
    private ArticleReader() {}

    static Article article(JsonSource json) {
        List<Image> images = json.list("images", ArticleReader::image);
        return new Article(
                json.object("metadata", MetadataReader::metadata).orElse(Metadata.empty()),
                json.object("headline", headline -> new Headline(headline.text("text"), headline.text("href"))),
                json.optional("originalTime", Instant::parse),
                json.object("dateline", ArticleReader::dateline),
                new BlockReader(images).blocks(json),
                images,
                json.list("quotes", ArticleReader::quote),
                json.list("credits", ArticleReader::credit),
                json.list("problems", ArticleReader::problem),
                json.list("decisions", ArticleReader::decision));
    }

    private static Dateline dateline(JsonSource json) {
        return new Dateline(
                json.text("text"),
                json.optional("agency"),
                json.optional("place"),
                json.optional("date", LocalDate::parse),
                json.span());
    }

    private static Image image(JsonSource json) {
        return new Image(
                json.text("src"),
                json.optional("url"),
                json.optional("original"),
                json.texts("sizes"),
                json.optional("full"),
                json.optional("alt"),
                json.optional("title"),
                json.optional("caption"),
                json.optional("credit"),
                json.optionalNumber("width"),
                json.optionalNumber("height"),
                json.flag("lead"),
                json.number("block"));
    }

    private static Quote quote(JsonSource json) {
        return new Quote(
                json.text("text"),
                json.constant("kind", Quote.Kind.class),
                json.optional("speaker"),
                json.optional("speakerName"),
                json.optional("cue"),
                json.span(),
                json.span("speakerSpan"),
                json.span("cueSpan"),
                json.span("nameSpan"),
                json.flag("continues"));
    }

    private static Credit credit(JsonSource json) {
        return new Credit(
                json.constant("role", Credit.Role.class), json.optional("label"), json.text("name"), json.span());
    }

    private static Problem problem(JsonSource json) {
        return new Problem(
                json.constant("severity", Problem.Severity.class),
                json.constant("code", Problem.Code.class),
                json.text("message"),
                json.number("line"),
                json.number("column"));
    }

    private static Decision decision(JsonSource json) {
        return new Decision(json.text("subject"), json.text("outcome"), json.text("rule"), json.lines());
    }
}
