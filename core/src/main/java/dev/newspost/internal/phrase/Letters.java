package dev.newspost.internal.phrase;

/** What kind a character is, for lines of credits. */
final class Letters {
    private static final String STOPS = "。．.！？!?；;…";
    private static final String CLOSERS = "）)]】〕］」』”’\"》〉＞";
    private static final String MARKS = "：:/／｜|丨—–-·•,，、;；";

    private Letters() {}

    /** {@return whether it is a Han character of the base planes} */
    static boolean han(char c) {
        return (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || c == '〇';
    }

    static boolean latin(char c) {
        return c < '\u2000' && Character.isLetter(c);
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\n' || c == '\t';
    }

    /** {@return whether a sentence ends with it, also in the middle of a line} */
    static boolean stop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean closer(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** {@return whether it stands between a label and a name, or between names} */
    static boolean mark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** {@return whether it is a numeral in Han script} */
    static boolean hanNumeral(char c) {
        return "〇零一二三四五六七八九十".indexOf(c) >= 0;
    }

    static boolean openBracket(char c) {
        return c == '（' || c == '(' || c == '【' || c == '[' || c == '［' || c == '〔';
    }

    static boolean closeBracket(char c) {
        return c == '）' || c == ')' || c == '】' || c == ']' || c == '］' || c == '〕';
    }

    static boolean anyHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (han(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean anyDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return where the text's first unit that is neither blank nor a mark stands, from {@code start}} */
    static int skipMarks(String text, int start) {
        int i = start;
        while (i < text.length() && (blank(text.charAt(i)) || mark(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** {@return the end of the text before blanks and marks at its end} */
    static int skipMarksBack(String text, int end) {
        int i = end;
        while (i > 0 && (blank(text.charAt(i - 1)) || mark(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipBlanksBack(String text, int end) {
        int i = end;
        while (i > 0 && blank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static String trim(String text) {
        int end = skipBlanksBack(text, text.length());
        int start = skipBlanks(text, 0);
        return start >= end ? "" : text.substring(start, end);
    }

    /** {@return whether a word of Latin letters does not run on at {@code end}; true behind any other character} */
    static boolean wordEnds(String text, int end) {
        return end >= text.length() || end == 0 || !wordUnit(text.charAt(end - 1)) || !wordUnit(text.charAt(end));
    }

    private static boolean wordUnit(char c) {
        // Most characters are in Han script, and the tables of Unicode need not be asked for those.
        return !han(c) && (latin(c) || Character.isDigit(c));
    }
}
