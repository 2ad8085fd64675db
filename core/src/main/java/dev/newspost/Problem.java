package dev.newspost;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that was wrong with a post. The rest of the post was read all the same.
 *
 * @param severity how bad it is
 * @param code what it is; stable from version to version
 * @param message what stands there and what was expected
 * @param line the line in the file, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Problem(Severity severity, Code code, String message, int line, int column) implements Serializable {
    /**
     * Creates a problem.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a problem at " + line + ":" + column);
        }
    }

    /** How bad a problem is. */
    public enum Severity {
        /** Something was guessed that most likely is right. */
        INFO,
        /** A value could not be read as meant; it is kept as text. */
        WARNING,
        /** A part of the file could not be read; it is kept as text. In strict mode the post is refused. */
        ERROR
    }

    /** What kind of problem it is. The JSON form writes the name in kebab case. */
    public enum Code {
        /** The bytes are not UTF-8; the fallback or the detected charset was taken. */
        CHARSET_GUESSED,
        /** Bytes that their charset does not know; each was read as U+FFFD. */
        BYTES_MALFORMED,
        /** A header was opened and never closed; the file was read as body. */
        HEADER_UNCLOSED,
        /** Blank lines stand before the header; it was read all the same. */
        HEADER_LATE,
        /** The header's format has no reader; the message names the artifact to add. */
        HEADER_FORMAT_MISSING,
        /** The header breaks the rules of its format; what could be saved was saved. */
        HEADER_SYNTAX,
        /** The header is no mapping of keys to values. */
        HEADER_NOT_A_MAPPING,
        /** A key stands twice; the last one counts, as in Jekyll. */
        KEY_DUPLICATE,
        /** A value of another kind than its key wants; kept as read in the front matter. */
        VALUE_INVALID,
        /** A date that cannot be read. */
        DATE_INVALID,
        /** A limit was reached; what lies behind it was not collected. */
        LIMIT_REACHED,
        /** Markup that is nested deeper than the limit; it was flattened. */
        MARKUP_TOO_DEEP,
        /** A template tag that is never closed; it was read as text. */
        TEMPLATE_UNCLOSED
    }
}
