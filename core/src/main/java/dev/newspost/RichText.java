package dev.newspost;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One plain string and the marks on it: links, emphasis and the like, each by its offsets.
 *
 * @param text the words: entities decoded, white space collapsed as a browser does, {@code <br>} as a line feed
 * @param marks the marks, ordered by where they start
 */
public record RichText(String text, List<Mark> marks) {
    /** The text without words or marks. */
    public static final RichText EMPTY = new RichText("", List.of());

    /** Creates a text; the marks are copied. */
    public RichText {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException(mark + " ends behind the text's " + text.length() + " units");
            }
        }
    }

    /**
     * {@return a text without marks}
     *
     * @param text the words
     */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(text, List.of());
    }

    /** What a mark says of the words under it. */
    public enum MarkKind {
        /** A link; {@link Mark#href()} is its address as written. */
        LINK,
        /** Strong importance, or bold type. */
        STRONG,
        /** Stress, or italic type. */
        EMPHASIS,
        /** Code. */
        CODE,
        /** Underlined or inserted words. */
        UNDERLINE,
        /** Struck out or deleted words. */
        STRIKE,
        /** Highlighted words. */
        HIGHLIGHT,
        /** Small print. */
        SMALL,
        /** Words set above the line. */
        SUPERSCRIPT,
        /** Words set below the line. */
        SUBSCRIPT,
        /** Words that the HTML element {@code q} marks as a quotation. */
        QUOTATION,
        /** Where a template tag stood in the sentence; its source is in {@link Mark#source()}. */
        TEMPLATE,
        /** Words that only a screen reader gets. */
        SCREEN_READER
    }

    /**
     * A mark on a stretch of a text.
     *
     * @param kind what it says
     * @param start the first UTF-16 unit, from 0
     * @param end the unit after the last one; equal to {@code start} where no words stand under it
     * @param href a link's address as written; only links have one
     * @param source a template tag's source; only template marks have one
     */
    public record Mark(MarkKind kind, int start, int end, Optional<String> href, Optional<String> source) {
        /**
         * Creates a mark.
         *
         * @throws IllegalArgumentException if the offsets are negative or not in order
         */
        public Mark {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(href, "href");
            Objects.requireNonNull(source, "source");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("mark " + kind + " " + start + "-" + end);
            }
        }

        /**
         * {@return a mark that is neither a link nor a template tag}
         *
         * @param kind what it says
         * @param start the first UTF-16 unit, from 0
         * @param end the unit after the last one
         */
        public static Mark of(MarkKind kind, int start, int end) {
            return new Mark(kind, start, end, Optional.empty(), Optional.empty());
        }
    }
}
