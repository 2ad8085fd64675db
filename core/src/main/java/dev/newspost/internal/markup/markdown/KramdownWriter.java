package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;
import java.util.List;
import java.util.Map;

/** Writes kramdown's blocks as HTML. */
final class KramdownWriter {
    private static final Map<Kind, String> ELEMENTS = Map.ofEntries(
            Map.entry(Kind.PARAGRAPH, "p"),
            Map.entry(Kind.QUOTE, "blockquote"),
            Map.entry(Kind.BULLETS, "ul"),
            Map.entry(Kind.NUMBERS, "ol"),
            Map.entry(Kind.ITEM, "li"),
            Map.entry(Kind.DEFINITIONS, "dl"),
            Map.entry(Kind.TERM, "dt"),
            Map.entry(Kind.DEFINITION, "dd"),
            Map.entry(Kind.TABLE, "table"),
            Map.entry(Kind.TABLE_HEAD, "thead"),
            Map.entry(Kind.TABLE_BODY, "tbody"),
            Map.entry(Kind.TABLE_FOOT, "tfoot"),
            Map.entry(Kind.ROW, "tr"));

    private final KramdownDocument document;
    private final HtmlOut out;

    KramdownWriter(KramdownDocument document, HtmlOut out) {
        this.document = document;
        this.out = out;
    }

    void write(KramdownBlock root) {
        children(root, Kind.TABLE_BODY);
    }

    /** Writes the blocks in a block; footnotes that follow each other are one list. */
    private void children(KramdownBlock parent, Kind part) {
        List<KramdownBlock> children = parent.children;
        boolean footnotes = false;
        for (KramdownBlock child : children) {
            boolean note = child.kind == Kind.FOOTNOTE;
            boolean nothing = child.kind == Kind.BLANK || child.kind == Kind.END || child.kind == Kind.DEFINITION_END;
            if (note != footnotes && !nothing) {
                out.raw(note ? "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n" : "</ol>\n</div>\n");
                footnotes = note;
            }
            if (!nothing) {
                out.line(child.line);
                block(child, part);
            }
        }
        if (footnotes) {
            out.raw("</ol>\n</div>\n");
        }
    }

    private void block(KramdownBlock block, Kind part) {
        switch (block.kind) {
            case PARAGRAPH, TERM -> paragraph(block);
            case HEADING -> heading(block);
            case CODE -> code(block);
            case RULE -> out.raw("<hr>\n");
            case HTML -> {
                out.rawLines(block.text, block.line);
                out.raw('\n');
            }
            case TAGS -> out.raw(block.text).raw('\n');
            case ELEMENT -> element(block);
            case MATH -> out.raw("<div>\\[").literal(block.text).raw("\\]</div>\n");
            case CELL -> cell(block, part);
            case FOOTNOTE -> footnote(block);
            default -> container(block, part);
        }
    }

    private void open(KramdownBlock block, String element) {
        out.raw('<').raw(element);
        block.attributes.write(out, document.attributes());
    }

    private void spans(KramdownBlock block) {
        SpanWriter.write(block.text(), block.line, document, out);
    }

    private void paragraph(KramdownBlock block) {
        if (block.bare) {
            spans(block);
            out.raw('\n');
            return;
        }
        String element = ELEMENTS.get(block.kind);
        open(block, element);
        out.raw('>');
        spans(block);
        out.raw("</").raw(element).raw(">\n");
    }

    private void heading(KramdownBlock block) {
        String element = "h" + block.level;
        open(block, element);
        out.raw('>');
        spans(block);
        out.raw("</").raw(element).raw(">\n");
    }

    private void code(KramdownBlock block) {
        open(block, "pre");
        out.raw("><code");
        if (!block.name.isEmpty()) {
            out.attribute("class", "language-" + block.name);
        }
        out.raw('>');
        out.literalLines(block.text, block.line + (block.fenced ? 1 : 0));
        out.raw("</code></pre>\n");
    }

    private void element(KramdownBlock block) {
        out.rawLines(block.text, block.line);
        children(block, Kind.TABLE_BODY);
        out.raw("</").raw(block.name).raw(">\n");
    }

    private void cell(KramdownBlock block, Kind part) {
        String element = part == Kind.TABLE_HEAD ? "th" : "td";
        open(block, element);
        out.raw('>');
        spans(block);
        out.raw("</").raw(element).raw(">\n");
    }

    private void footnote(KramdownBlock block) {
        int number = document.footnoteNumber(block.name);
        out.raw("<li").attribute("id", "fn:" + block.name).attribute("value", Integer.toString(number));
        out.raw(" role=\"doc-endnote\">\n");
        children(block, Kind.TABLE_BODY);
        out.raw("</li>\n");
    }

    private void container(KramdownBlock block, Kind part) {
        if (block.attributes.refersTo("toc") || block.attributes.refersTo("footnotes")) {
            // The list keeps the place of a table of contents, or of the footnotes.
            return;
        }
        String element = ELEMENTS.get(block.kind);
        open(block, element);
        if (block.kind == Kind.NUMBERS && block.level != 1) {
            out.attribute("start", Integer.toString(block.level));
        }
        out.raw(">\n");
        boolean tablePart = block.kind == Kind.TABLE_HEAD || block.kind == Kind.TABLE_FOOT;
        boolean row = block.kind == Kind.ROW;
        children(block, tablePart ? block.kind : row ? part : Kind.TABLE_BODY);
        out.raw("</").raw(element).raw(">\n");
    }
}
