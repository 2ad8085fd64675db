package dev.newspost.internal.speech.mark;

import dev.newspost.internal.speech.text.Chars;

/**
 * What it costs to read a quotation mark of a passage as opening, as closing or as nothing, told by the characters beside
 * it. Prices are in tenths of nothing in particular; only their order matters. Immutable.
 */
final class MarkPrices {
    /** What a mark costs that means nothing. */
    static final int IGNORED = 40;

    private static final int WRONG_SIDE = 25;
    private static final int FRAGMENT = 60;

    private final String text;
    private final boolean chinese;
    private final int end;
    private final boolean speaks;

    MarkPrices(String text, boolean chinese) {
        this.text = text;
        this.chinese = chinese;
        this.end = Chars.trimEnd(text, 0, text.length());
        this.speaks = !chinese && (opensSpeech(0) || opensSpeech(text.indexOf(": ") + 2));
    }

    /** {@return what a character is as a mark, or -1: an apostrophe is none} */
    int sign(int i) {
        int sign = MarkSign.of(text.charAt(i));
        if (sign < 0 || sign >> 2 != MarkSign.SINGLE) {
            return sign;
        }
        char before = charAt(i - 1);
        char after = charAt(i + 1);
        boolean wordBefore = Chars.isLatin(before) || Chars.isDigit(before);
        boolean wordAfter = Chars.isLatin(after) || Chars.isDigit(after);
        if (wordBefore && wordAfter) {
            return -1;
        }
        if ((sign & 3) == MarkSign.EITHER && !chinese) {
            // 'tis and dogs' would open and close: only a blank before or none behind tells
            return wordAfter && !wordBefore
                    ? Chars.isLatin(after) ? MarkSign.SINGLE << 2 | MarkSign.OPENS : sign
                    : wordBefore || isPunctuation(before) || closesLate(i)
                            ? MarkSign.SINGLE << 2 | MarkSign.CLOSES
                            : -1;
        }
        return sign;
    }

    /** {@return the price of a mark that means nothing} */
    int ignored(int at, int sign) {
        int family = sign >> 2;
        int side = sign & 3;
        if (family == MarkSign.SINGLE) {
            return side == MarkSign.OPENS ? speaks && opensSpeech(at) ? IGNORED : 10 : 0;
        }
        // 5'10" and 12" are measures
        return side == MarkSign.EITHER && Chars.isDigit(charAt(at - 1)) ? 12 : IGNORED;
    }

    /** {@return the price of a mark that opens} */
    int opening(int at, int sign) {
        char before = charAt(at - 1);
        char after = charAt(at + 1);
        int side = sign & 3;
        int price = side == MarkSign.CLOSES ? WRONG_SIDE : 0;
        if (after == 0) {
            price += 40;
        } else if (closes(after)) {
            price += 20;
        } else if (Chars.isBlankOrBreak(after)) {
            price += chinese || (!Chars.isBlankOrBreak(before) && before != 0) ? 10 : 15;
        }
        if (!chinese && Chars.isWord(before)) {
            price += 20;
        }
        return price;
    }

    /** {@return the price of a mark that closes} */
    int closing(int at, int sign) {
        char before = charAt(at - 1);
        char after = charAt(at + 1);
        int price = (sign & 3) == MarkSign.OPENS ? WRONG_SIDE : 0;
        if (before == 0) {
            price += 40;
        } else if (Chars.isColon(before)) {
            price += 30;
        } else if (Chars.isOpeningBracket(before)) {
            price += 20;
        } else if (Chars.isBlankOrBreak(before)) {
            price += closes(after) || after == 0 ? 3 : chinese ? 10 : 20;
        }
        if (!chinese && Chars.isWord(after)) {
            price += 20;
        }
        if (sign >> 2 == MarkSign.SINGLE && before == 's' && Chars.isBlank(after)) {
            // 'Our users' privacy matters,' he said
            boolean goesOn = speaks && Character.isLowerCase(charAt(at + 2));
            price += endsFragment(at) ? 5 : goesOn ? IGNORED : 10;
        }
        return price;
    }

    /** "had ‘no plans’ to": whether the single mark in front is one that opens, and a small letter stands behind it. */
    private boolean endsFragment(int at) {
        int i = at - 1;
        while (i >= 0 && i > at - FRAGMENT && (MarkSign.of(text.charAt(i)) >> 2 != MarkSign.SINGLE || sign(i) < 0)) {
            i--;
        }
        return i >= 0
                && MarkSign.of(text.charAt(i)) >> 2 == MarkSign.SINGLE
                && (sign(i) & 3) == MarkSign.OPENS
                && Character.isLowerCase(charAt(i + 1));
    }

    /** {@return whether a paragraph begins with a single mark and a capital, or goes on so behind its first colon} */
    boolean speaks() {
        return speaks;
    }

    /** "It was late,” said Finch": whether the first mark of a passage closes words whose opening one is missing. */
    boolean closesWords(int at, int sign) {
        return !chinese
                && sign >> 2 != MarkSign.SINGLE
                && (sign & 3) != MarkSign.OPENS
                && charAt(at - 1) == ','
                && Chars.isBlank(charAt(at + 1))
                && Chars.isWord(charAt(at + 2));
    }

    /** "… any user. '": a mark at the end of a paragraph, behind a full stop and a blank. */
    private boolean closesLate(int i) {
        return i > 0 && i + 1 == end && isPunctuation(beforeBlanks(i));
    }

    private boolean opensSpeech(int at) {
        int sign = at < text.length() ? MarkSign.of(text.charAt(at)) : -1;
        return sign >> 2 == MarkSign.SINGLE
                && (sign & 3) != MarkSign.CLOSES
                && Character.isUpperCase(charAt(at + 1))
                && (at == 0 || Chars.isBlank(charAt(at - 1)));
    }

    /** {@return the price of a mark that closes what a reversed one has opened: so is its partner as a rule} */
    int closingReversed(int at, int sign) {
        int price = closing(at, sign);
        return (sign & 3) == MarkSign.OPENS ? price - WRONG_SIDE + 5 : price;
    }

    /** {@return the character in front of a mark and of the blanks there; 0 at the start} */
    char beforeBlanks(int i) {
        int j = i - 1;
        while (j >= 0 && j > i - 4 && Chars.isBlank(text.charAt(j))) {
            j--;
        }
        return charAt(j);
    }

    private char charAt(int i) {
        return i < 0 || i >= text.length() ? 0 : text.charAt(i);
    }

    private static boolean closes(char c) {
        return "，。！？；：、）,.;:?!)】》…".indexOf(c) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return ",.;:?!)".indexOf(c) >= 0;
    }
}
