package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;
import java.util.List;

/** Gathers the lines of a list item and reads them. */
final class KramdownItem {
    private final KramdownBlock block;
    private final KramdownBlocks blocks;
    private StringBuilder segment = new StringBuilder();
    private int segmentLine;
    private boolean startsList;

    KramdownItem(KramdownBlock block, KramdownBlocks blocks) {
        this.block = block;
        this.blocks = blocks;
        segmentLine = block.line;
    }

    KramdownBlock block() {
        return block;
    }

    /**
     * Takes the first line.
     *
     * @param content what stands behind the mark
     * @param markWidth how wide the mark is with the blanks before it
     * @return how far the item's content is indented
     */
    int first(String content, int markWidth) {
        int columns = markWidth;
        int i = 0;
        while (i < content.length() && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
            columns += content.charAt(i) == '\t' ? 4 - columns % 4 : 1;
            i++;
        }
        String rest = withoutAttributes(content.substring(i), block);
        if (rest.isBlank()) {
            columns = 4;
        }
        startsList = new KramdownLines(rest, TagLines.NONE).isListStart(0);
        segment.append(rest);
        return columns;
    }

    /** {@return a text without the attributes that it starts with; these go to a block} */
    static String withoutAttributes(String text, KramdownBlock block) {
        String attributes = attributes(text);
        if (attributes == null) {
            return text;
        }
        block.attributes = block.attributes.plus(attributes);
        String rest = text.substring(text.indexOf('}') + 1).stripLeading();
        return rest.isEmpty() ? "\n" : rest;
    }

    private static String attributes(String rest) {
        int close = rest.startsWith("{:") ? rest.indexOf('}') : -1;
        if (close < 3 || rest.charAt(2) == ':' || rest.charAt(2) == '/') {
            return null;
        }
        return rest.substring(2, close);
    }

    boolean startsList() {
        return startsList;
    }

    void add(String line) {
        segment.append(line);
    }

    /** A list in an item starts a segment: it ends the paragraph before it. */
    void newSegment(int line) {
        blocks.readInner(segment.toString(), segmentLine, block);
        segment = new StringBuilder();
        segmentLine = line;
    }

    void finish() {
        newSegment(0);
    }

    /** Decides which paragraphs of a list are bare, and takes the blank line at its end. {@return that line, or null} */
    static KramdownBlock arrange(KramdownBlock list, boolean ended) {
        List<KramdownBlock> items = list.children;
        KramdownBlock rest = null;
        boolean anyBare = false;
        for (int i = 0; i < items.size(); i++) {
            KramdownBlock item = items.get(i);
            List<KramdownBlock> children = item.children;
            rest = null;
            if (children.isEmpty()) {
                anyBare = true;
                continue;
            }
            boolean last = i == items.size() - 1;
            markTask(children.get(0));
            if (children.get(0).kind == Kind.PARAGRAPH) {
                boolean tight = children.size() < 2
                        || children.get(1).kind != Kind.BLANK
                        || (last && children.size() == 2 && !ended);
                if (tight && (!last || items.size() == 1 || anyBare)) {
                    bare(children.get(0), children.size() > 1 && children.get(1).kind != Kind.BLANK);
                    anyBare = true;
                }
            } else {
                anyBare = true;
            }
            if (item.lastIs(Kind.BLANK)) {
                rest = children.remove(children.size() - 1);
            }
        }
        return rest;
    }

    /** Makes a paragraph bare. A mark at its end that would break its last line is gone where blocks follow it. */
    private static void bare(KramdownBlock paragraph, boolean blocksFollow) {
        paragraph.bare = true;
        String text = paragraph.text();
        if (blocksFollow && text.endsWith("\\") && !text.endsWith("\\\\")) {
            paragraph.replace(text.substring(0, text.length() - 1));
        }
    }

    /** Makes a box of the brackets in front of a task: {@code [ ]} or {@code [x]}. */
    private static void markTask(KramdownBlock first) {
        String text = first.kind == Kind.PARAGRAPH ? first.text() : "";
        boolean task = text.length() > 4
                && text.charAt(0) == '['
                && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && Character.isWhitespace(text.charAt(3));
        if (task) {
            String box = text.charAt(1) == ' ' ? "" : " checked";
            first.replace("<input type=\"checkbox\" disabled" + box + "> "
                    + text.substring(4).stripLeading());
        }
    }

    static KramdownBlock arrangeDefinitions(KramdownBlock list) {
        KramdownBlock rest = null;
        for (KramdownBlock item : list.children) {
            List<KramdownBlock> children = item.children;
            if (item.kind != Kind.DEFINITION || children.isEmpty()) {
                continue;
            }
            rest = item.lastIs(Kind.BLANK) ? children.remove(children.size() - 1) : null;
            if (item.level == 0 && !children.isEmpty() && children.get(0).kind == Kind.PARAGRAPH) {
                bare(children.get(0), children.size() > 1 && children.get(1).kind != Kind.BLANK);
            }
        }
        return rest;
    }
}
