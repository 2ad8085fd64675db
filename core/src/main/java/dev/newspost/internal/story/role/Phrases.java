package dev.newspost.internal.story.role;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a kind of line, of all language packs: whole lines, openers that a line starts with, and phrases that
 * stand anywhere in it. An opener may hold {@code …} for words that differ.
 */
final class Phrases {
    private static final int REACH = 400;

    private final Set<String> lines = new HashSet<>();
    private final WordTrie openers;
    private final WordTrie phrases;
    private final List<String[]> patterns = new ArrayList<>();

    /** Reads the lists {@code role.NAME-lines}, {@code role.NAME-openers} and {@code role.NAME-phrases}. */
    Phrases(LanguagePacks packs, String name) {
        for (String line : packs.words("role." + name + "-lines")) {
            lines.add(Plain.of(line));
        }
        List<String> plain = new ArrayList<>();
        for (String opener : packs.words("role." + name + "-openers")) {
            if (opener.indexOf('…') > 0) {
                patterns.add(opener.split("…", -1));
            } else {
                plain.add(opener);
            }
        }
        openers = new WordTrie(plain);
        phrases = new WordTrie(packs.words("role." + name + "-phrases"));
    }

    boolean isLine(String text) {
        return text.length() <= REACH && lines.contains(Plain.of(text));
    }

    boolean opens(String text) {
        int start = start(text);
        int end = openers.endOfLongestAt(text, start);
        return (end > 0 && endsWord(text, end)) || opensPattern(text, start);
    }

    /** {@return where the words start, behind brackets, arrows and the like} */
    private static int start(String text) {
        int start = 0;
        while (start < text.length() && start < 6 && Plain.isSign(text.charAt(start)) && text.charAt(start) != '©') {
            start++;
        }
        return start;
    }

    /** {@return whether a word that ends in a Latin letter is a whole one} */
    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private boolean opensPattern(String text, int start) {
        for (String[] parts : patterns) {
            if (text.startsWith(parts[0], start) && follows(text, start + parts[0].length(), parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String text, int from, String[] parts) {
        String near = text.substring(from, Math.min(text.length(), from + REACH));
        int at = 0;
        for (int i = 1; i < parts.length; i++) {
            at = near.indexOf(parts[i], at);
            if (at < 0) {
                return false;
            }
            at += parts[i].length();
        }
        return true;
    }

    /** {@return whether a phrase stands in the text} */
    boolean standsIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            int end = phrases.endOfLongestAt(text, i);
            if (end > 0
                    && endsWord(text, end)
                    && (i == 0 || !isLatin(text.charAt(i - 1)) || !isLatin(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
