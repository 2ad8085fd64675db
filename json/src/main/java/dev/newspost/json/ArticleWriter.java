package dev.newspost.json;

import dev.newspost.Article;
import dev.newspost.Credit;
import dev.newspost.Dateline;
import dev.newspost.Decision;
import dev.newspost.Headline;
import dev.newspost.Image;
import dev.newspost.Problem;
import dev.newspost.Quote;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes an article's parts, each component under its own name. */
final class ArticleWriter {
    private final JsonSink out;

    ArticleWriter(JsonSink out) {
        this.out = out;
    }

    void write(Optional<String> file, Article article) throws IOException {
        out.open();
        out.text("file", file);
        new MetadataWriter(out).write(article.metadata());
        if (article.headline().isPresent()) {
            headline(article.headline().get());
        }
        out.text("originalTime", article.originalTime().map(Object::toString));
        if (article.dateline().isPresent()) {
            dateline(article.dateline().get());
        }
        new BlockWriter(out, article.images()).write(article.blocks());
        out.list("images", article.images(), this::image);
        out.list("quotes", article.quotes(), this::quote);
        out.list("credits", article.credits(), this::credit);
        out.list("problems", article.problems(), this::problem);
        out.list("decisions", article.decisions(), this::decision);
        out.close();
    }

    private void headline(Headline headline) throws IOException {
        out.open("headline");
        out.text("text", headline.text());
        out.text("href", headline.href());
        out.close();
    }

    private void dateline(Dateline dateline) throws IOException {
        out.open("dateline");
        out.text("text", dateline.text());
        out.text("agency", dateline.agency());
        out.text("place", dateline.place());
        out.text("date", dateline.date().map(Object::toString));
        out.span(dateline.span());
        out.close();
    }

    private void image(Image image) throws IOException {
        out.open();
        out.text("src", image.src());
        out.text("url", image.url());
        out.text("original", image.original());
        out.texts("sizes", image.sizes());
        out.text("full", image.full());
        out.text("alt", image.alt());
        out.text("title", image.title());
        out.text("caption", image.caption());
        out.text("credit", image.credit());
        pixels("width", image.width());
        pixels("height", image.height());
        out.flag("lead", image.lead());
        out.number("block", image.block());
        out.close();
    }

    private void pixels(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            out.number(name, value.getAsInt());
        }
    }

    private void quote(Quote quote) throws IOException {
        out.open();
        out.constant("kind", quote.kind());
        out.text("text", quote.text());
        out.text("speaker", quote.speaker());
        out.text("speakerName", quote.speakerName());
        out.text("cue", quote.cue());
        out.span(quote.span());
        out.span("speakerSpan", quote.speakerSpan());
        out.span("cueSpan", quote.cueSpan());
        out.span("nameSpan", quote.nameSpan());
        out.flag("continues", quote.continues());
        out.close();
    }

    private void credit(Credit credit) throws IOException {
        out.open();
        out.constant("role", credit.role());
        out.text("label", credit.label());
        out.text("name", credit.name());
        out.span(credit.span());
        out.close();
    }

    private void problem(Problem problem) throws IOException {
        out.open();
        out.constant("severity", problem.severity());
        out.constant("code", problem.code());
        out.text("message", problem.message());
        out.number("line", problem.line());
        out.number("column", problem.column());
        out.close();
    }

    private void decision(Decision decision) throws IOException {
        out.open();
        out.text("subject", decision.subject());
        out.text("outcome", decision.outcome());
        out.text("rule", decision.rule());
        out.lines(decision.lines());
        out.close();
    }
}
