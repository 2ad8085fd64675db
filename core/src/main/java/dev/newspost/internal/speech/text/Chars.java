package dev.newspost.internal.speech.text;

/** What single characters are, for both grammars. */
public final class Chars {
    private static final char LEAST_ALONE = 0x2B0;
    private static final char LEAST_COMBINING = 0x300;

    private Chars() {}

    public static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇' || c == '々';
    }

    /** {@return whether it is a letter of any language that is written in Latin letters, or a part of one} */
    public static boolean isLatin(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c <= 0x24F) {
            return c >= 0xC0 && c != 0xD7 && c != 0xF7;
        }
        return c < 0x370 ? c < LEAST_ALONE || isModifier(c) || isCombining(c) : isRareLatin(c);
    }

    /** Ễ and ạ of Vietnamese, ḥ of transcriptions, and what few languages write. */
    private static boolean isRareLatin(char c) {
        return c >= 0x1D00
                && c < 0xA7D0
                && (c < 0x1F00 || (c >= 0x2C60 && c < 0x2C80) || c >= 0xA722)
                && Character.isLetter(c);
    }

    /** {@return whether it is a letter of names that stands for a catch of the breath: ʻ, ʼ} */
    public static boolean isModifier(char c) {
        return c >= LEAST_ALONE && c < LEAST_COMBINING && Character.isLetter(c);
    }

    /** {@return whether it is an accent that is written as a character of its own behind the letter that bears it} */
    public static boolean isCombining(char c) {
        return c >= LEAST_COMBINING && c < 0x370;
    }

    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200B);
    }

    public static boolean isBlankOrBreak(char c) {
        return c == '\n' || isBlank(c);
    }

    public static boolean isWord(char c) {
        return isHan(c) || isLatin(c) || isDigit(c);
    }

    /** {@return whether a sentence may end at this character} */
    public static boolean endsSentence(char c) {
        if (c < 0x80) {
            return c == '!' || c == '?' || c == '\n';
        }
        return c < 0x4E00 ? c == '。' || c == '…' : c > 0xFE00 && (c == '！' || c == '？' || c == '﹖' || c == '｡');
    }

    public static boolean isComma(char c) {
        return c == '，' || c == ',' || c == '﹐';
    }

    public static boolean isColon(char c) {
        return c == '：' || c == ':' || c == '﹕' || c == '∶' || c == '︰';
    }

    /** {@return whether it is a long dash, as two of them stand in front of a source: ——, ──} */
    public static boolean isDash(char c) {
        return c == '—' || c == '─' || c == '―' || c == '–' || c == '－';
    }

    /** {@return whether it stands between the parts of a foreign name in Chinese} */
    public static boolean isNamePoint(char c) {
        return c == '·' || c == '・' || c == '‧' || c == '•' || c == '．';
    }

    /** {@return the place of the first such point, or -1} */
    public static int namePoint(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isNamePoint(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    public static boolean isOpeningBracket(char c) {
        return c == '（' || c == '(' || c == '［' || c == '[' || c == '〔';
    }

    public static boolean isClosingBracket(char c) {
        return c == '）' || c == ')' || c == '］' || c == ']' || c == '〕';
    }

    /** {@return the first place from {@code from} on, before {@code to}, that is not blank, else {@code to}} */
    public static int skipBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isBlankOrBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@return the end of what stands between {@code from} and {@code to} without blanks behind it} */
    public static int trimEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && isBlankOrBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** {@return whether nothing but blanks stands in a part of a text} */
    public static boolean blank(String text, int from, int to) {
        return skipBlanks(text, from, to) == to;
    }

    /** {@return how many sentences end in a text} The stop behind an initial ("Tom S. Reed") ends none, nor does one in front of a number. */
    public static int sentences(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stop = text.charAt(i) == '.'
                    && (i + 1 == text.length() || (text.charAt(i + 1) == ' ' && !goesOn(text, i + 2)));
            count += endsSentence(text.charAt(i)) || (stop && !isInitial(text, i)) ? 1 : 0;
        }
        return count;
    }

    /** "Dec. 2", "4 p.m. on": whether what follows begins no sentence. */
    private static boolean goesOn(String text, int at) {
        return at < text.length() && (isDigit(text.charAt(at)) || Character.isLowerCase(text.charAt(at)));
    }

    /** {@return whether a stop stands behind an initial, as in "Tom S. Reed"} */
    public static boolean isInitial(String text, int stop) {
        return stop > 0
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !isWord(text.charAt(stop - 2)));
    }
}
