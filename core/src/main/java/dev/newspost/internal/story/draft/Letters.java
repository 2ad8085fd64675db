package dev.newspost.internal.story.draft;

/** What the characters of a text are to a reader. */
public final class Letters {
    private Letters() {}

    /** {@return whether a browser collapses it with its neighbours} */
    static boolean collapses(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** {@return whether no reader sees it: any kind of space, and the marks of no width} */
    public static boolean blank(char c) {
        return c <= ' ' || (c >= 0x85 && (c <= 0x3000 ? rareBlank(c) : c == '\ufeff'));
    }

    private static boolean rareBlank(char c) {
        return c == '\u200b' || c == '\u0085' || Character.isSpaceChar(c);
    }

    /** {@return whether no reader sees any of it} */
    public static boolean blank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether it is as wide as a Chinese character, Hangul left out (CSS Text 3, segment breaks)} */
    public static boolean wide(int c) {
        if (c < 0x2e80) {
            return false;
        }
        return c <= 0x303e
                || (c >= 0x3041 && c <= 0x3130)
                || (c >= 0x3190 && c <= 0xa4cf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff01 && c <= 0xff9f)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1f64f)
                || (c >= 0x1f900 && c <= 0x1f9ff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }

    /** {@return how wide a text is in Latin letters, blanks left out; a Chinese character counts for two} */
    public static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += blank(text.charAt(i)) ? 0 : wide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** {@return whether it ends like a sentence, marks that close brackets and quotes left out} */
    public static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ("。！？.!?…；;：:".indexOf(c) >= 0) {
                return true;
            }
            if ("”’」』\"')）】*".indexOf(c) < 0 && !blank(c)) {
                return false;
            }
        }
        return false;
    }

    /** {@return the number from 1 to 10 that a character is in Han script, 0 for any other} */
    public static int hanNumber(char c) {
        return "一二三四五六七八九十".indexOf(c) + 1;
    }
}
