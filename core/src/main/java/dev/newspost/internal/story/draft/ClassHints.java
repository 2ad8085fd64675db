package dev.newspost.internal.story.draft;

import dev.newspost.internal.language.LanguagePacks;
import java.util.HashMap;
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
    private static final int LEAST_HASH = 5;
    private static final int LEAST_TURNS = 3;
    private static final int CAPTION_OR_CREDIT = Hint.CAPTION.bit | Hint.CREDIT.bit;

    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> statesFirst;
    private final Set<String> statesLast;
    private final Set<String> plain;
    /** For each letter of ASCII a bit for each length of a word that begins with it and that a phrase begins with. */
    private final long[] firsts = new long[0x80];

    private ClassHints(LanguagePacks packs) {
        statesFirst = Set.copyOf(packs.words("class.state-openers"));
        statesLast = Set.copyOf(packs.words("class.state-ends"));
        plain = Set.copyOf(packs.words("class.plain"));
        for (Hint hint : Hint.values()) {
            for (String word : packs.words(hint.list())) {
                String phrase = word.toLowerCase(Locale.ROOT);
                words.merge(phrase, hint.bit, (a, b) -> a | b);
                int hyphen = phrase.indexOf('-');
                if (!phrase.isEmpty() && phrase.charAt(0) < firsts.length) {
                    firsts[phrase.charAt(0)] |= bit(hyphen < 0 ? phrase.length() : hyphen);
                }
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
                bits |= ofName(names, start, end);
            }
            start = end + 1;
        }
        return bits;
    }

    /** A name such as {@code attribution__caption} is that of its last word: the others say what it is a part of. */
    private int ofName(String names, int start, int end) {
        int[] parts = new int[2 * (end - start)];
        int count = parts(names, start, end, parts);
        if (count > 1 && tellsState(names, parts, count)) {
            return 0;
        }
        int bits = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            if (!mayBeFirst(names, parts[2 * i], parts[2 * i + 1])) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < Math.min(i + MAX_WORDS, count); k++) {
                append(phrase, names, parts[2 * k], parts[2 * k + 1]);
                if (k == i + 1 && plain.contains(phrase.toString())) {
                    return 0;
                }
                int found = words.getOrDefault(phrase.toString(), 0);
                bits |= found;
                last = oneOf(found, last);
            }
        }
        return (bits & CAPTION_OR_CREDIT) == CAPTION_OR_CREDIT ? (bits & ~CAPTION_OR_CREDIT) | last : bits;
    }

    /** "has-comments", "author-bio-enabled": {@return whether a name tells what the page has and not what its element is} */
    private boolean tellsState(String names, int[] parts, int count) {
        String first = names.substring(parts[0], parts[1]).toLowerCase(Locale.ROOT);
        String last =
                names.substring(parts[2 * count - 2], parts[2 * count - 1]).toLowerCase(Locale.ROOT);
        return statesFirst.contains(first) || statesLast.contains(last);
    }

    private static int oneOf(int bits, int last) {
        int found = bits & CAPTION_OR_CREDIT;
        return found == 0 ? last : found;
    }

    /** {@return whether a phrase may begin with a word, by its first letter and how long it is} Most words begin none. */
    private boolean mayBeFirst(String names, int start, int end) {
        char c = Character.toLowerCase(names.charAt(start));
        return c >= firsts.length || (firsts[c] & bit(end - start)) != 0;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }

    private static void append(StringBuilder phrase, String names, int start, int end) {
        if (phrase.length() > 0) {
            phrase.append('-');
        }
        for (int i = start; i < end; i++) {
            phrase.append(Character.toLowerCase(names.charAt(i)));
        }
    }

    /** {@return whether a word starts at {@code i}: "articleLead", "HTMLSubtitle"} */
    private static boolean isHump(String name, int i, int end) {
        return Character.isUpperCase(name.charAt(i))
                && (Character.isLowerCase(name.charAt(i - 1)) || endsCapitals(name, i, end));
    }

    /** {@return whether a word starts at {@code i} behind one in capitals} */
    private static boolean endsCapitals(String name, int i, int end) {
        return Character.isUpperCase(name.charAt(i - 1)) && i + 1 < end && Character.isLowerCase(name.charAt(i + 1));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_';
    }

    private static int partEnd(String name, int start, int end) {
        int part = start;
        while (part < end && !isJoint(name.charAt(part))) {
            part++;
        }
        return part;
    }

    /** {@return whether a machine made up a part of a name, as in {@code sc-f98b1ad2-0 fvJSfO}: its letters are no words} */
    private static boolean isHash(String name, int start, int end) {
        if (end - start < LEAST_HASH) {
            return false;
        }
        int turns = 0;
        int humps = 1;
        for (int i = start + 1; i < end; i++) {
            char c = name.charAt(i);
            turns += Character.isDigit(c) == Character.isDigit(name.charAt(i - 1)) ? 0 : 1;
            humps += isHump(name, i, end) ? 1 : 0;
        }
        boolean numbered = turns >= LEAST_TURNS || (turns > 1 && Character.isDigit(name.charAt(start)));
        return numbered || (humps >= LEAST_TURNS && end - start < LEAST_TURNS * humps);
    }

    /** Finds where the words of a name start and end; {@return how many there are} */
    private static int parts(String name, int start, int end, int[] parts) {
        int count = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == start || isJoint(name.charAt(i - 1))) {
                int part = partEnd(name, i, end);
                if (isHash(name, i, part)) {
                    from = part + 1;
                    i = part;
                    continue;
                }
            }
            char c = i < end ? name.charAt(i) : ' ';
            boolean hump = i > from && i < end && isHump(name, i, end);
            boolean letter = Character.isLetter(c);
            if ((hump || !letter) && i > from) {
                parts[2 * count] = from;
                parts[2 * count + 1] = i;
                count++;
            }
            if (hump || !letter) {
                from = letter ? i : i + 1;
            }
        }
        return count;
    }
}
