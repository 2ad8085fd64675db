package dev.newspost.internal.phrase;

import java.util.Set;

/** Tells words that look like names from others. */
final class NameShapes {
    private static final int MOST_WORDS = 6;
    private static final Set<String> JOINERS = Set.of(
            "via", "for", "of", "the", "and", "de", "la", "van", "von", "der", "on", "bin", "al", "da", "di", "du",
            "del", "&");

    private NameShapes() {}

    /** {@return whether every word starts with a capital, but for such as "of" and "van"; at most six words} */
    static boolean latinName(String text) {
        int words = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Letters.blank(text.charAt(end))) {
                end++;
            }
            String word = text.substring(start, end);
            if (!word.isEmpty()) {
                words++;
                char c = word.charAt(0);
                if ((!Character.isUpperCase(c) && !JOINERS.contains(word)) || words > MOST_WORDS || c == 0) {
                    return false;
                }
            }
            start = end + 1;
        }
        return words > 0 && !Letters.anyDigit(text) && text.indexOf('?') < 0 && text.indexOf(':') < 0;
    }

    /** {@return whether it is names with slashes or "via" between} */
    static boolean namesWithSlash(String text, boolean known) {
        int slash = text.indexOf('/');
        slash = slash < 0 ? text.indexOf('／') : slash;
        boolean via = text.contains(" via ");
        if ((slash <= 0 && !via) || Letters.anyDigit(text)) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '/' || text.charAt(i) == '／') {
                String part = Letters.trim(text.substring(start, i));
                boolean lead = part.startsWith("for ") || part.startsWith("For ");
                if (!latinName(lead ? part.substring(4) : part)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return known || (slash > 0 && text.substring(0, slash).trim().indexOf(' ') > 0);
    }

    static int wordLengthBefore(String text, int end) {
        int i = end;
        while (i > 0 && Letters.latin(text.charAt(i - 1))) {
            i--;
        }
        return end - i;
    }
}
