package dev.newspost.internal.frontmatter;

import java.util.Optional;

/**
 * A line that assigns a value to a key, or seems to.
 *
 * @param key the key, without quotes
 * @param written the key as it is written
 * @param indent where it starts in the line
 * @param colonEnd where the line goes on behind the colon
 * @param valueStart where the value starts in the line; the line's end where it has none
 * @param fault what is wrong with the colon; empty where nothing is
 */
record YamlKey(String key, String written, int indent, int colonEnd, int valueStart, String fault) {
    /** {@return the key of a line} */
    static Optional<YamlKey> of(String line) {
        int start = start(line);
        if (start == line.length() || !opensKey(line, start)) {
            return Optional.empty();
        }
        char first = line.charAt(start);
        if (first == '"' || first == '\'') {
            int close = line.indexOf(first, start + 1);
            int colon = close < 0 ? -1 : blanksEnd(line, close + 1);
            return colon > 0 && isColon(line, colon)
                    ? Optional.of(key(line, start, close + 1, colon + 1, ""))
                    : Optional.empty();
        }
        int wordEnd = start;
        while (wordEnd < line.length() && isWord(line.charAt(wordEnd))) {
            wordEnd++;
        }
        int colon = colon(line, start);
        boolean blankInKey = colon > 0 && line.substring(start, colon).strip().indexOf(' ') >= 0;
        if (wordEnd > start && wordEnd < line.length() && (colon < 0 || blankInKey)) {
            if (line.charAt(wordEnd) == ':' && !line.startsWith("//", wordEnd + 1)) {
                return Optional.of(key(line, start, wordEnd, wordEnd + 1, "no blank stands behind the colon"));
            }
            if (line.charAt(wordEnd) == '：') {
                return Optional.of(key(line, start, wordEnd, wordEnd + 1, "the colon is a full-width one"));
            }
        }
        return colon < 0 ? Optional.empty() : Optional.of(key(line, start, colon, colon + 1, ""));
    }

    /** {@return whether the key is one word; prose with a colon in it seldom starts with one alone} */
    boolean isWord() {
        return key.indexOf(' ') < 0;
    }

    /** {@return where the text of a line starts, behind blanks and the dashes of list items} */
    static int itemStart(String line) {
        int at = start(line);
        while (at + 1 < line.length() && line.charAt(at) == '-' && line.charAt(at + 1) == ' ') {
            at = blanksEnd(line, at + 1);
        }
        return at;
    }

    private static YamlKey key(String line, int start, int end, int behindColon, String fault) {
        String written = line.substring(start, end).strip();
        boolean quoted = written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
        String key = quoted ? written.substring(1, written.length() - 1) : written;
        return new YamlKey(key, written, start, behindColon, blanksEnd(line, behindColon), fault);
    }

    private static boolean opensKey(String line, int at) {
        char c = line.charAt(at);
        boolean mark = (c == '-' || c == '?') && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
        return !mark && "#[]{},:".indexOf(c) < 0;
    }

    /** The first colon with a blank or nothing behind it; -1 where none stands. */
    private static int colon(String line, int from) {
        int colon = line.indexOf(':', from);
        while (colon >= 0 && !isColon(line, colon)) {
            colon = line.indexOf(':', colon + 1);
        }
        return colon;
    }

    private static boolean isColon(String line, int at) {
        return at < line.length()
                && line.charAt(at) == ':'
                && (at + 1 == line.length() || line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t');
    }

    private static int start(String line) {
        return blanksEnd(line, 0);
    }

    private static int blanksEnd(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c == '_' || c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}
