package dev.newspost.internal.story.role;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;

/** Knows lines that hold nothing but numbers and the words of dates, times and counters. */
final class Times {
    private static final int LONGEST = 80;
    private static final int YEAR = 4;
    /** No date or counter holds them, but sums and rows of numbers do. */
    private static final String SUMS = "=^\\*";

    private final WordTrie words;

    Times(LanguagePacks packs) {
        words = new WordTrie(packs.words("role.time-words"));
    }

    boolean isTime(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int numbers = 0;
        int others = 0;
        int loose = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers++;
                int end = numberEnd(text, i);
                loose += isLoose(text, i, end) ? 1 : 0;
                i = end;
            } else if (SUMS.indexOf(c) >= 0 || (c == '&' && followsDigit(text, i) && !isBlankAt(text, i + 1))) {
                // "12 likes & 3 comments" is a counter, "0.7&0.1" a row
                return false;
            } else if (!Character.isLetter(c)) {
                i++;
            } else {
                int end = words.endOfLongestAt(text, i);
                if (end < 0
                        || (c < 0x250 && end < text.length() && isLatin(text.charAt(end)))
                        || (end == i + 1 && isLatin(c) && !followsDigit(text, i))) {
                    return false;
                }
                others++;
                i = end;
            }
        }
        // "11月 4 0.1": a row of a table, which only starts with a time.
        return numbers > 0 && (others > 0 || numbers > 1) && (others == 0 || loose < 2);
    }

    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        boolean decimal = end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isDigit(text.charAt(end + 1))
                && (start == 0 || text.charAt(start - 1) != '.');
        int fraction = decimal ? digitsEnd(text, end + 1) : end;
        boolean date = fraction < text.length() && text.charAt(fraction) == '.';
        return decimal && !date && end - start < YEAR ? fraction : end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return whether a number stands by itself behind a Chinese word or another number} */
    private static boolean isLoose(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u3000')) {
            before--;
        }
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\u3000')) {
            after++;
        }
        char last = before < 0 ? 'a' : text.charAt(before);
        boolean apart = before < start - 1 && (last >= 0x2e80 || Character.isDigit(last) || last == '%');
        return apart && (after == text.length() || (after > end && Character.isDigit(text.charAt(after))));
    }

    /** {@return whether a digit stands right before: "2020-11-03T14:05Z"; "5. t z" is no time} */
    private static boolean followsDigit(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isBlankAt(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ';
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
