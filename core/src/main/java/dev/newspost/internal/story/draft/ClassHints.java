package dev.newspost.internal.story.draft;

import dev.newspost.internal.language.LanguagePacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads classes and ids: {@code o-self-promo--nl} is the words o, self, promo, nl, and one to three of them in a row,
 * joined by a hyphen, may stand in a list of the packs.
 */
final class ClassHints {
    private static final int MAX_WORDS = 3;
    private static final int MAX_LENGTH = 2_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();

    private ClassHints(LanguagePacks packs) {
        for (Hint hint : Hint.values()) {
            for (String word : packs.words(hint.list())) {
                String phrase = word.toLowerCase(Locale.ROOT);
                words.merge(phrase, hint.bit, (a, b) -> a | b);
                int hyphen = phrase.indexOf('-');
                firsts.add(hyphen < 0 ? phrase : phrase.substring(0, hyphen));
            }
        }
    }

    static ClassHints of(LanguagePacks packs) {
        return packs.compiled(ClassHints.class, ClassHints::new);
    }

    /** {@return the bits of the hints in some classes or an id} */
    int of(String names) {
        int bits = 0;
        if (names.isEmpty() || names.length() > MAX_LENGTH) {
            return bits;
        }
        boolean post = names.contains("hentry");
        int start = 0;
        while (start < names.length()) {
            int end = start;
            while (end < names.length() && names.charAt(end) > ' ') {
                end++;
            }
            // WordPress writes a post's subjects into its class.
            boolean subject = post && (names.startsWith("category-", start) || names.startsWith("tag-", start));
            if (end > start && !subject) {
                bits |= ofName(names.substring(start, end));
            }
            start = end + 1;
        }
        return bits;
    }

    private int ofName(String name) {
        int bits = 0;
        List<String> parts = parts(name);
        for (int i = 0; i < parts.size(); i++) {
            if (!firsts.contains(parts.get(i))) {
                continue;
            }
            String phrase = parts.get(i);
            bits |= words.getOrDefault(phrase, 0);
            for (int k = i + 1; k < Math.min(i + MAX_WORDS, parts.size()); k++) {
                phrase = phrase + "-" + parts.get(k);
                bits |= words.getOrDefault(phrase, 0);
            }
        }
        return bits;
    }

    /** {@return whether a word starts at {@code i} behind one in capitals} */
    private static boolean endsCapitals(String name, int i) {
        return Character.isUpperCase(name.charAt(i - 1))
                && i + 1 < name.length()
                && Character.isLowerCase(name.charAt(i + 1));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            // "articleLead", "HTMLSubtitle"
            boolean hump = i > 0
                    && Character.isUpperCase(c)
                    && (Character.isLowerCase(name.charAt(i - 1)) || endsCapitals(name, i));
            if ((hump || !Character.isLetter(c)) && part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (Character.isLetter(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }
}
