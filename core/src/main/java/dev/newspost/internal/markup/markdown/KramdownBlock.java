package dev.newspost.internal.markup.markdown;

import java.util.ArrayList;
import java.util.List;

/** A block of kramdown's tree: what it is, its attributes, and its content: blocks or text. */
final class KramdownBlock {
    final Kind kind;
    final int line;
    final List<KramdownBlock> children = new ArrayList<>(4);

    /** Its text: Markdown, code or HTML. */
    String text = "";

    /** What was added to the text since, or null. */
    private StringBuilder added;

    /** A heading's level, or a footnote's or an element's name. */
    int level;

    String name = "";
    KramdownAttributes attributes = KramdownAttributes.NONE;

    /** Whether a paragraph shows its text without being one, as in a list without blank lines. */
    boolean bare;

    /** Whether code has a line above it that opens it. */
    boolean fenced;

    KramdownBlock(Kind kind, int line) {
        this.kind = kind;
        this.line = line;
    }

    /** What a block is. */
    enum Kind {
        ROOT,
        BLANK,
        /** Ends a paragraph and leaves nothing. */
        END,
        /** Ends a paragraph like {@link #END}, and takes an attribute line that follows. */
        DEFINITION_END,
        PARAGRAPH,
        HEADING,
        QUOTE,
        BULLETS,
        NUMBERS,
        ITEM,
        DEFINITIONS,
        TERM,
        DEFINITION,
        CODE,
        RULE,
        /** HTML as written. */
        HTML,
        /** An element whose content is Markdown. */
        ELEMENT,
        MATH,
        TABLE,
        TABLE_HEAD,
        TABLE_BODY,
        TABLE_FOOT,
        ROW,
        CELL,
        FOOTNOTE,
        TAGS
    }

    /** Adds to its text. */
    void add(String more) {
        added = added == null ? new StringBuilder(text) : added;
        added.append(more);
    }

    /** {@return its text with all that was added} */
    String text() {
        return added == null ? text : added.toString();
    }

    /** Gives it another text. */
    void replace(String other) {
        text = other;
        added = null;
    }

    KramdownBlock last() {
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }

    boolean lastIs(Kind kind) {
        return !children.isEmpty() && last().kind == kind;
    }
}
