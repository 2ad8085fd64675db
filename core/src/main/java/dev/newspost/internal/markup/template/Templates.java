package dev.newspost.internal.markup.template;

import dev.newspost.internal.report.Report;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;

/** Takes template tags out of bodies and puts what they stand for into DOMs. */
public final class Templates {
    private Templates() {}

    /**
     * {@return a body without its tags}
     *
     * @param body the body
     * @param firstLine the line of the file on which it starts
     * @param tracksLines whether the result knows which line of the body stands where
     */
    public static TaggedText takeOut(String body, int firstLine, boolean tracksLines, Report report) {
        boolean any = body.contains("{{") || body.contains("{%") || body.contains("[caption");
        return any ? TagScanner.scan(body, firstLine, tracksLines, report) : TaggedText.untagged(body);
    }

    /**
     * Puts what the tags of a text stand for into its DOM.
     *
     * @param inlineMarkdown Markdown of one line to HTML, for the words in tags
     * @param markdown Markdown to HTML, for what stands between tags
     * @return which nodes come from which tags
     */
    public static PlacedTags putBack(
            TaggedText text, Document document, UnaryOperator<String> inlineMarkdown, UnaryOperator<String> markdown) {
        PlacedTags placed = new PlacedTags();
        if (text.hasTags()) {
            new TagPlacer(text, new TagNodes(inlineMarkdown, markdown), placed).place(document);
        }
        return placed;
    }
}
