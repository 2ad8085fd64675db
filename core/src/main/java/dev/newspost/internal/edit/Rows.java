package dev.newspost.internal.edit;

/** Lines of a header that is edited, whatever ends them. */
final class Rows {
    private Rows() {}

    /** {@return where the line of an offset starts} */
    static int start(String text, int offset) {
        int at = offset;
        while (at > 0 && !isEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@return where the line of an offset ends, before its line end} */
    static int end(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return where the next line starts} */
    static int next(String text, int offset) {
        int end = end(text, offset);
        return end == text.length() ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** {@return the first line end of a text; a line feed where it has none} */
    static String lineEnd(String text) {
        int end = end(text, 0);
        return end == text.length() ? "\n" : text.substring(end, next(text, 0));
    }

    static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
