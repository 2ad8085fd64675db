package dev.newspost.internal.text;

/** White space as a browser takes it: an ideographic space is a character like any other. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** {@return whether the character is one that a browser collapses} */
    public static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** {@return the text with each run of white space as one blank, and none at its ends} */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (is(c)) {
                blank = out.length() > 0;
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
