package dev.newspost.internal.story.role;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;

/** Knows lines that hold nothing but numbers and the words of dates, times and counters. */
final class Times {
    private static final int LONGEST = 80;

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
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers++;
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
            } else if (!Character.isLetter(c)) {
                i++;
            } else {
                int end = words.endOfLongestAt(text, i);
                if (end < 0 || (c < 0x250 && end < text.length() && isLatin(text.charAt(end)))) {
                    return false;
                }
                others++;
                i = end;
            }
        }
        return numbers > 0 && (others > 0 || numbers > 1);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
