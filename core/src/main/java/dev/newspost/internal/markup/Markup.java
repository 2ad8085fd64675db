package dev.newspost.internal.markup;

import dev.newspost.MarkdownFlavour;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.markup.markdown.HtmlOut;
import dev.newspost.internal.markup.markdown.Markdown;
import dev.newspost.internal.markup.markdown.TagLines;
import dev.newspost.internal.markup.template.PlacedTags;
import dev.newspost.internal.markup.template.TaggedText;
import dev.newspost.internal.markup.template.Templates;
import dev.newspost.internal.report.Report;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Reads bodies: takes template tags out, makes Markdown HTML, reads the HTML as a browser does, and puts what the tags
 * stand for in their places.
 *
 * <p>Made for the DOM by this step, besides what the post holds: {@code <figure data-newspost-tag="…">} with its
 * {@code <img>}, {@code <figcaption>} and {@code <small class="newspost-credit">} for a tag that is a picture;
 * {@code iframe}, {@code audio} and {@code blockquote} with the same attribute for players and posts; {@code
 * <p class="newspost-credit-tag">} for a tag that names makers; {@code <newspost-template source="…">}, empty, for any
 * other tag: in a paragraph or heading it is part of the sentence, elsewhere it stands alone.
 */
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
        boolean tracks = settings.positions() || settings.explain();
        MarkdownFlavour flavour = flavour(body, headerFormat, settings.flavour());
        TaggedText tagged = Templates.takeOut(body, firstLine, tracks, report);
        int maxDepth = settings.limits().maxMarkupDepth();
        if (HtmlBody.is(tagged.text(), flavour == MarkdownFlavour.KRAMDOWN)) {
            Document document = HtmlReader.read(tagged.text(), maxDepth, tracks, firstLine, report);
            PlacedTags tags = putBack(tagged, document, flavour);
            return tracks
                    ? withLines(document, tagged, tags, firstLine, new LineStarts(tagged.text()))
                    : plain(document);
        }
        TagLines tagLines = tagged.hasTags() ? tagged::isTagLine : TagLines.NONE;
        HtmlOut html = Markdown.html(tagged.text(), flavour, tagLines, tracks);
        Document document = HtmlReader.read(html.html(), maxDepth, tracks, firstLine, report);
        openRests(document, tagged.text(), flavour);
        PlacedTags tags = putBack(tagged, document, flavour);
        return tracks
                ? new Dom(document, new Positions(offset -> firstLine + tagged.bodyLine(html.lineAt(offset)), tags))
                : plain(document);
    }

    /** Opens what other readers of Markdown know and the two here do not. */
    private static void openRests(Document document, String text, MarkdownFlavour flavour) {
        if (Admonitions.mayStandIn(text)) {
            Admonitions.open(
                    document,
                    inside ->
                            Markdown.html(inside, flavour, TagLines.NONE, false).html());
        }
        if (LinkAttributes.mayStandIn(text)) {
            LinkAttributes.drop(document);
        }
    }

    private static PlacedTags putBack(TaggedText tagged, Document document, MarkdownFlavour flavour) {
        return Templates.putBack(
                tagged,
                document,
                Markdown::inlineHtml,
                text -> Markdown.html(text, flavour, TagLines.NONE, false).html());
    }

    private static Dom plain(Document document) {
        return new Dom(document, node -> Optional.empty());
    }

    private static Dom withLines(
            Document document, TaggedText tagged, PlacedTags tags, int firstLine, LineStarts starts) {
        return new Dom(document, new Positions(offset -> firstLine + tagged.bodyLine(starts.line(offset)), tags));
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
