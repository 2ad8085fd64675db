package dev.newspost.internal.markup;

import dev.newspost.MarkdownFlavour;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.markup.markdown.Markdown;
import dev.newspost.internal.markup.template.TaggedText;
import dev.newspost.internal.markup.template.Templates;
import dev.newspost.internal.report.Report;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads bodies. */
public final class Markup {
    private Markup() {}

    /**
     * {@return the body's DOM}
     *
     * @param body the body's text
     * @param firstLine the line of the file on which it starts, from 1
     * @param headerFormat the format of the post's header, such as {@code toml}; empty where it has none
     */
    public static Dom read(
            String body, int firstLine, String headerFormat, Metadata metadata, Settings settings, Report report) {
        MarkdownFlavour flavour = flavour(body, headerFormat, settings.flavour());
        TaggedText tagged = Templates.takeOut(body, firstLine, false, report);
        String text = tagged.text();
        String html = HtmlBody.is(text, flavour == MarkdownFlavour.KRAMDOWN) ? text : Markdown.html(text);
        Document document = parse(html, settings.limits().maxMarkupDepth());
        Templates.putBack(tagged, document, Markdown::inlineHtml);
        return new Dom(document, node -> Optional.empty());
    }

    private static Document parse(String html, int maxDepth) {
        Document document = Document.createShell("");
        Element body = document.body();
        Parser parser = Parser.htmlParser().setMaxDepth(maxDepth + 2);
        body.insertChildren(0, parser.parseFragmentInput(html, body, ""));
        return document;
    }

    private static MarkdownFlavour flavour(String body, String headerFormat, MarkdownFlavour wanted) {
        if (wanted != MarkdownFlavour.AUTO) {
            return wanted;
        }
        boolean hugo = headerFormat.equals("toml")
                || headerFormat.equals("json")
                || body.contains("{{<")
                || body.contains("{{%");
        return hugo ? MarkdownFlavour.COMMONMARK : MarkdownFlavour.KRAMDOWN;
    }
}
