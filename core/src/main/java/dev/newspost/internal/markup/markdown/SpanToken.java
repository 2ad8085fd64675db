package dev.newspost.internal.markup.markdown;

/** A part of a line of Markdown. Parts that open or close something know their partner once it is found. */
final class SpanToken {
    final Kind kind;
    final int start;
    final int end;

    /** What a part holds: code, an address, a name, attributes. */
    final String text;

    /** The index of the bracket that closes this one, or -1. */
    int partner = -1;

    SpanToken(Kind kind, int start, int end, String text) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /** What a part is. */
    enum Kind {
        TEXT,
        /** One character that was escaped. */
        ESCAPED,
        /** HTML as written. */
        RAW,
        BREAK,
        CODE,
        ADDRESS,
        FOOTNOTE,
        MATH,
        OPEN,
        OPEN_IMAGE,
        CLOSE,
        /** Marks of emphasis. */
        MARKS,
        ATTRIBUTES,
        /** Leaves nothing but the HTML that it holds. */
        NOTHING
    }
}
