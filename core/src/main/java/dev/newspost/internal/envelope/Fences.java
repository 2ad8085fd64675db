package dev.newspost.internal.envelope;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where a header stands in a post. Offsets count in the text that was given, whatever its line ends.
 *
 * @param state whether there is a header
 * @param format the format's name
 * @param textStart where the line after the opening fence starts
 * @param textEnd where the closing fence starts
 * @param end where the line after the closing fence starts
 */
record Fences(State state, String format, int textStart, int textEnd, int end) {
    /** Whether there is a header. */
    enum State {
        FOUND,
        UNCLOSED,
        ABSENT
    }

    private static final Fences ABSENT = new Fences(State.ABSENT, "", 0, 0, 0);
    private static final Fences UNCLOSED = new Fences(State.UNCLOSED, "", 0, 0, 0);
    private static final int LONGEST_LANGUAGE = 20;

    /**
     * {@return where the header stands}
     *
     * <p>Blank lines may stand before it, as Hugo reads it, if it is closed and its first line has a key: archives write
     * them, and Jekyll then shows the whole header to its readers.
     *
     * @param text the post, without byte order mark
     * @param languages tells the names that may follow the opening dashes
     */
    static Fences find(String text, Predicate<String> languages) {
        int first = 0;
        while (first < text.length() && TextLines.isBlank(text, first, TextLines.end(text, first))) {
            first = TextLines.next(text, first);
        }
        if (first == 0) {
            return text.startsWith("{") ? object(text) : at(text, 0, languages);
        }
        Fences late = at(text, first, languages);
        return late.state() == State.FOUND && TextLines.hasKey(text, late.textStart()) ? late : ABSENT;
    }

    private static Fences at(String text, int from, Predicate<String> languages) {
        if (text.startsWith("---", from)) {
            String language = rest(text, from + 3);
            if (language.isEmpty()) {
                return fenced(text, from, "yaml", "---", "...");
            }
            if (languages.test(language)) {
                return fenced(text, from, language.equals("yml") ? "yaml" : language, "---", "---");
            }
        } else if (text.startsWith("+++", from) && rest(text, from + 3).isEmpty()) {
            return fenced(text, from, "toml", "+++", "+++");
        } else if (text.startsWith(";;;", from) && rest(text, from + 3).isEmpty()) {
            return fenced(text, from, "json", ";;;", ";;;");
        }
        return ABSENT;
    }

    /** What follows the dashes on their line: nothing, a language, or anything else as "?". */
    private static String rest(String text, int from) {
        int end = TextLines.end(text, from);
        if (TextLines.isBlank(text, from, end)) {
            return "";
        }
        // A blank before the word makes it text: "--- x" is no fence.
        if (end - from > LONGEST_LANGUAGE || TextLines.isBlankAt(text, from)) {
            return "?";
        }
        return text.substring(from, end).strip().toLowerCase(Locale.ROOT);
    }

    private static Fences fenced(String text, int from, String format, String fence, String other) {
        int start = TextLines.next(text, from);
        for (int line = start; line < text.length(); line = TextLines.next(text, line)) {
            if ((text.startsWith(fence, line) || text.startsWith(other, line))
                    && TextLines.isBlank(text, line + 3, TextLines.end(text, line))) {
                return new Fences(State.FOUND, format, start, line, TextLines.next(text, line));
            }
        }
        return UNCLOSED;
    }

    /** A bare JSON object; a template tag or a kramdown attribute list opens with a brace too. */
    private static Fences object(String text) {
        int first = 1;
        while (first < text.length() && TextLines.isBlankAt(text, first)) {
            first++;
        }
        if (first == text.length() || (text.charAt(first) != '"' && text.charAt(first) != '}')) {
            return ABSENT;
        }
        int end = objectEnd(text);
        if (end < 0) {
            return UNCLOSED;
        }
        int lineEnd = TextLines.end(text, end);
        if (!TextLines.isBlank(text, end, lineEnd)) {
            return ABSENT;
        }
        return new Fences(State.FOUND, "json", 0, end, TextLines.next(text, lineEnd));
    }

    /** Behind the brace that closes the first one; -1 where none does. */
    private static int objectEnd(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                if (c == '\\') {
                    at++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
