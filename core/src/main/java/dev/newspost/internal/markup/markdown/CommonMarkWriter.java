package dev.newspost.internal.markup.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes CommonMark's nodes as HTML. The parser bounds how deep they are nested. */
final class CommonMarkWriter {
    private static final Map<Class<?>, String> ELEMENTS = Map.ofEntries(
            Map.entry(BlockQuote.class, "blockquote"),
            Map.entry(BulletList.class, "ul"),
            Map.entry(ListItem.class, "li"),
            Map.entry(Emphasis.class, "em"),
            Map.entry(StrongEmphasis.class, "strong"),
            Map.entry(Strikethrough.class, "del"),
            Map.entry(TableBlock.class, "table"),
            Map.entry(TableHead.class, "thead"),
            Map.entry(TableBody.class, "tbody"),
            Map.entry(TableRow.class, "tr"),
            Map.entry(DefinitionBlocks.Term.class, "dt"),
            Map.entry(DefinitionBlocks.Description.class, "dd"));

    private final HtmlOut out;
    private final OpenElements elements = new OpenElements();
    private final Map<String, Integer> footnotes = new HashMap<>();

    CommonMarkWriter(HtmlOut out) {
        this.out = out;
    }

    void write(Node document) {
        children(document);
    }

    private void children(Node parent) {
        boolean footnotes = false;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean note = child instanceof FootnoteBlocks.Footnote;
            if (note != footnotes) {
                out.raw(note ? "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n" : "</ol>\n</div>\n");
                footnotes = note;
            }
            if (out.tracks() && !child.getSourceSpans().isEmpty()) {
                out.line(child.getSourceSpans().get(0).getLineIndex());
            }
            node(child);
        }
        if (footnotes) {
            out.raw("</ol>\n</div>\n");
        }
    }

    private void node(Node node) {
        String element = ELEMENTS.get(node.getClass());
        if (element != null) {
            element(element, node);
        } else if (node instanceof Text text) {
            text(text);
        } else if (node instanceof SoftLineBreak) {
            out.raw('\n');
        } else if (node instanceof HardLineBreak) {
            out.raw("<br>\n");
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading heading) {
            element("h" + heading.getLevel(), heading);
        } else if (node instanceof Code code) {
            out.raw("<code>").literal(code.getLiteral()).raw("</code>");
        } else if (node instanceof HtmlInline html) {
            out.raw(html.getLiteral());
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof HtmlBlock html) {
            html(html, html.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            code(code, code.getLiteral(), code.getInfo(), 1);
        } else if (node instanceof IndentedCodeBlock code) {
            if (elements.holds(code.getLiteral())) {
                html(code, code.getLiteral());
            } else {
                code(code, code.getLiteral(), "", 0);
            }
        } else if (node instanceof ThematicBreak) {
            out.raw("<hr>\n");
        } else if (node instanceof OrderedList list) {
            ordered(list);
        } else if (node instanceof TableCell cell) {
            element(cell.isHeader() ? "th" : "td", cell);
        } else if (node instanceof TagBlocks.Tags tags) {
            out.raw(tags.text).raw('\n');
        } else if (node instanceof DefinitionBlocks.Definitions) {
            definitions(node);
        } else if (node instanceof FootnoteBlocks.Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof FootnoteBlocks.Reference reference) {
            reference(reference);
        } else {
            children(node);
        }
    }

    private void html(Node block, String html) {
        elements.add(html);
        out.rawLines(html, out.tracks() ? block.getSourceSpans().get(0).getLineIndex() : 0);
        out.raw('\n');
    }

    /** Lists of definitions that only blank lines part are one. */
    private void definitions(Node list) {
        Node before = list.getPrevious();
        boolean goesOn = before instanceof DefinitionBlocks.Definitions || DefinitionBlocks.Definitions.isTerms(before);
        out.raw(goesOn ? "" : "<dl>");
        children(list);
        Node next = list.getNext();
        boolean ends = !(next instanceof DefinitionBlocks.Definitions) && !DefinitionBlocks.Definitions.isTerms(next);
        out.raw(ends ? "</dl>\n" : "");
    }

    /** Writes a paragraph each of whose lines is a term of the list below. */
    private void terms(Node paragraph) {
        out.raw(paragraph.getPrevious() instanceof DefinitionBlocks.Definitions ? "<dt>" : "<dl><dt>");
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof SoftLineBreak) {
                out.raw("</dt>\n<dt>");
            } else {
                node(child);
            }
        }
        out.raw("</dt>\n");
    }

    private void element(String name, Node node) {
        out.raw('<').raw(name).raw('>');
        children(node);
        out.raw("</").raw(name).raw('>');
        if (node instanceof org.commonmark.node.Block) {
            out.raw('\n');
        }
    }

    private void text(Text text) {
        String words = text.getLiteral();
        Node parent = text.getParent();
        if (parent instanceof Heading && text.getNext() == null) {
            words = HugoTexts.withoutAttributes(words);
        }
        boolean starts = text.getPrevious() == null && parent instanceof Paragraph && parent.getPrevious() == null;
        if (starts && parent.getParent() instanceof ListItem && HugoTexts.isTask(words)) {
            boolean done = words.charAt(1) != ' ';
            out.raw(done ? "<input type=\"checkbox\" disabled checked> " : "<input type=\"checkbox\" disabled> ");
            words = words.substring(4);
        }
        out.literal(words);
    }

    private void paragraph(Node paragraph) {
        Node parent = paragraph.getParent();
        Node list = parent == null ? null : parent.getParent();
        boolean tight = list instanceof ListBlock block && block.isTight();
        boolean description =
                parent instanceof DefinitionBlocks.Description && parent.getFirstChild() == parent.getLastChild();
        if (DefinitionBlocks.Definitions.isTerms(paragraph)) {
            terms(paragraph);
        } else if (tight || description) {
            children(paragraph);
            out.raw('\n');
        } else {
            element("p", paragraph);
        }
    }

    private void code(Node block, String literal, String info, int linesAbove) {
        out.raw("<pre><code");
        int blank = info == null ? -1 : info.indexOf(' ');
        String language = info == null ? "" : blank < 0 ? info : info.substring(0, blank);
        if (!language.isEmpty()) {
            out.literalAttribute("class", "language-" + language);
        }
        out.raw('>');
        int line = out.tracks() ? block.getSourceSpans().get(0).getLineIndex() + linesAbove : 0;
        out.literalLines(literal, line);
        out.raw("</code></pre>\n");
    }

    private void ordered(OrderedList list) {
        out.raw("<ol");
        Integer start = list.getMarkerStartNumber();
        if (start != null && start != 1) {
            out.literalAttribute("start", start.toString());
        }
        out.raw(">\n");
        children(list);
        out.raw("</ol>\n");
    }

    private void link(Link link) {
        out.raw("<a").literalAttribute("href", link.getDestination());
        if (link.getTitle() != null) {
            out.literalAttribute("title", link.getTitle());
        }
        out.raw('>');
        children(link);
        out.raw("</a>");
    }

    private void image(Image image) {
        StringBuilder words = new StringBuilder();
        words(image, words);
        out.raw("<img").literalAttribute("src", image.getDestination()).literalAttribute("alt", words.toString());
        if (image.getTitle() != null) {
            out.literalAttribute("title", image.getTitle());
        }
        out.raw('>');
    }

    private static void words(Node parent, StringBuilder out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                out.append(text.getLiteral());
            } else if (child instanceof Code code) {
                out.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                out.append('\n');
            }
            words(child, out);
        }
    }

    private int number(String name) {
        return footnotes.computeIfAbsent(name, key -> footnotes.size() + 1);
    }

    private void reference(FootnoteBlocks.Reference reference) {
        out.raw("<sup class=\"footnote-ref\"><a").literalAttribute("href", "#fn:" + reference.name);
        out.raw(" role=\"doc-noteref\">")
                .raw(Integer.toString(number(reference.name)))
                .raw("</a></sup>");
    }

    private void footnote(FootnoteBlocks.Footnote footnote) {
        out.raw("<li").literalAttribute("id", "fn:" + footnote.name);
        out.literalAttribute("value", Integer.toString(number(footnote.name))).raw(" role=\"doc-endnote\">\n");
        children(footnote);
        out.raw("</li>\n");
    }
}
