package dev.newspost.internal.markup.markdown;

import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;

/** Reads Markdown. */
public final class Markdown {
    private Markdown() {}

    /**
     * {@return a text as HTML}
     *
     * @param flavour kramdown or CommonMark
     * @param tagLines tells which lines hold only template tags
     * @param tracks whether the result knows on which line of the text each part of it stands
     */
    public static HtmlOut html(String text, MarkdownFlavour flavour, TagLines tagLines, boolean tracks) {
        HtmlOut out = new HtmlOut(tracks, text.length() + text.length() / 4 + 64);
        if (flavour == MarkdownFlavour.KRAMDOWN) {
            KramdownDocument document = new KramdownDocument(tagLines);
            KramdownBlock root = new KramdownBlock(Kind.ROOT, 0);
            KramdownBlocks.read(document, text, 0, 0, root);
            new KramdownWriter(document, out).write(root);
        } else {
            CommonMark.write(text, tagLines, out);
        }
        return out;
    }

    /** {@return the HTML of words that stand inside a block} */
    public static String inlineHtml(String words) {
        HtmlOut out = new HtmlOut(false, words.length() + 32);
        SpanWriter.write(words.strip(), 0, new KramdownDocument(TagLines.NONE), out);
        return out.html();
    }
}
