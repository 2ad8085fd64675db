package dev.newspost.internal.markup.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with what Hugo adds to it: tables, strikethrough, footnotes, definition lists, tasks. */
final class CommonMark {
    private static final int MAX_OPEN_BLOCKS = 64;
    private static final int MAX_INLINE_NESTING = 64;
    private static final Parser PLAIN = parser(TagLines.NONE, false);
    private static final Parser TRACKING = parser(TagLines.NONE, true);

    private CommonMark() {}

    static void write(String text, TagLines tagLines, HtmlOut out) {
        Parser parser = tagLines == TagLines.NONE ? out.tracks() ? TRACKING : PLAIN : parser(tagLines, out.tracks());
        new CommonMarkWriter(out).write(parser.parse(text));
    }

    private static Parser parser(TagLines tagLines, boolean tracks) {
        Parser.Builder builder = Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build()))
                .customBlockParserFactory(new FootnoteBlocks.Factory())
                .customBlockParserFactory(new DefinitionBlocks.Factory())
                .customInlineContentParserFactory(new AngleMarks())
                .linkProcessor(new FootnoteBlocks.References())
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .maxInlineNesting(MAX_INLINE_NESTING)
                .includeSourceSpans(tracks ? IncludeSourceSpans.BLOCKS_AND_INLINES : IncludeSourceSpans.NONE);
        if (tagLines != TagLines.NONE) {
            builder.customBlockParserFactory(new TagBlocks.Factory(tagLines));
        }
        return builder.build();
    }
}
