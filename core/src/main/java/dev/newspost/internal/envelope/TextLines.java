package dev.newspost.internal.envelope;

/** Lines of a text. A line ends with a line feed, a carriage return, or both in this order. */
final class TextLines {
    private TextLines() {}

    /** {@return the text with every line end as a line feed} */
    static String normalise(String text) {
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\r') {
                out.append(c);
            } else if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                out.append('\n');
            }
        }
        return out.toString();
    }

    /** {@return where the line that holds {@code from} ends, its line end not counted} */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return where the line after the one that holds {@code from} starts; the text's end where there is none} */
    static int next(String text, int from) {
        int end = end(text, from);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** {@return how many line feeds stand in a part of the text} */
    static int count(String text, int from, int to) {
        int count = 0;
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    /** {@return whether the line that starts at {@code from} has a key of a header: words and a colon or an equals sign} */
    static boolean hasKey(String text, int from) {
        int end = end(text, from);
        if (from == end || isBlankAt(text, from)) {
            return false;
        }
        int at = from;
        while (at < end && text.charAt(at) != ':' && text.charAt(at) != '=') {
            at++;
        }
        return at > from && at < end;
    }

    /** {@return whether only white space stands in a part of the text} */
    static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isBlankAt(text, at)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the character is white space in the sense of Jekyll's expression for fences} */
    static boolean isBlankAt(String text, int at) {
        char c = text.charAt(at);
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
