package dev.newspost.internal.markup.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown. */
public final class Markdown {
    private static final int MAX_OPEN_BLOCKS = 100;
    private static final int MAX_INLINE_NESTING = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .maxInlineNesting(MAX_INLINE_NESTING)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private Markdown() {}

    /** {@return the HTML of a text} */
    public static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    /** {@return the HTML of words that stand inside a block} */
    public static String inlineHtml(String words) {
        String html = html(words.strip()).strip();
        return html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0
                ? html.substring(3, html.length() - 4)
                : html;
    }
}
