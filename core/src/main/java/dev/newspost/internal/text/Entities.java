package dev.newspost.internal.text;

import org.jsoup.parser.Parser;

/** Character references of HTML in text that is no HTML. */
public final class Entities {
    /** The longest name has 31 letters. */
    private static final int LONGEST = 34;

    private Entities() {}

    /**
     * {@return the text with its character references decoded}
     *
     * <p>Only those that end in a semicolon, as in Markdown: an address may hold {@code &copy=1}.
     */
    public static String decode(String text) {
        int mark = text.indexOf('&');
        if (mark < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (mark >= 0) {
            int end = end(text, mark);
            if (end < 0) {
                mark = text.indexOf('&', mark + 1);
                continue;
            }
            out.append(text, done, mark).append(Parser.unescapeEntities(text.substring(mark, end), false));
            done = end;
            mark = text.indexOf('&', end);
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Behind the semicolon of the reference that starts here; -1 where none does. */
    private static int end(String text, int mark) {
        int last = Math.min(text.length(), mark + LONGEST);
        for (int at = mark + 1; at < last; at++) {
            char c = text.charAt(at);
            if (c == ';') {
                return at > mark + 1 ? at + 1 : -1;
            }
            if (!(c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
                return -1;
            }
        }
        return -1;
    }
}
