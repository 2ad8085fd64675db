package dev.newspost.internal.story.role;

import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordLists;
import dev.newspost.internal.phrase.DatelinePhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words that the rules know. Immutable; made once for a set of packs. */
final class Lexicon {
    private static final int REACH = 400;
    private static final int MOST_SIGNS = 6;
    private static final int LINE_SIGNS = 40;
    private static final int SLOTS = 1 << 10;

    final DatelinePhrases datelines;
    final Times times;
    final List<String> widgets;
    final List<String> giving;
    final List<String> sharing;
    final List<String> networks;
    final List<String> networkPaths;
    /** The characters that alone stand between a name and what its bearer is. */
    final String joints;

    private final Map<String, Long> lines = new HashMap<>();
    /** For each first character of lines, several in a slot, a bit for each length: it tells most words to be no line. */
    private final long[] lengths = new long[SLOTS];

    private final int longestLine;
    private final WordLists openers;
    private final WordLists phrases;
    private final WordLists formulas;
    private final Map<Character, List<Pattern>> patterns = new HashMap<>();

    /** An opener with gaps. */
    private record Pattern(List<String> parts, long bit) {}

    private Lexicon(LanguagePacks packs) {
        datelines = DatelinePhrases.of(packs);
        times = new Times(packs);
        widgets = packs.words("role.widget-addresses");
        giving = packs.words("role.giving-addresses");
        sharing = packs.words("picture.share-addresses");
        networks = packs.words("role.network-hosts");
        networkPaths = packs.words("role.network-paths");
        joints = packs.words(Topic.BIO_JOINT.list("lines")).stream()
                .filter(word -> word.length() == 1)
                .collect(Collectors.joining());
        WordLists.Builder opening = new WordLists.Builder(Folding.LATIN_CASE);
        WordLists.Builder anywhere = new WordLists.Builder(Folding.LATIN_CASE);
        int longest = 0;
        for (Topic topic : Topic.values()) {
            for (String line : packs.words(topic.list("lines"))) {
                String plain = Plain.of(line);
                lines.merge(plain, topic.bit, (a, b) -> a | b);
                lengths[slot(plain)] |= 1L << plain.length();
                longest = Math.max(longest, plain.length());
            }
            List<String> plain = new ArrayList<>();
            for (String opener : packs.words(topic.list("openers"))) {
                if (opener.indexOf('…') > 0) {
                    patterns.computeIfAbsent(opener.charAt(0), key -> new ArrayList<>())
                            .add(new Pattern(List.of(opener.split("…", -1)), topic.bit));
                } else {
                    plain.add(opener.substring(signsEnd(opener)));
                }
            }
            opening.add(plain);
            List<String> words = packs.words(topic.list("phrases"));
            anywhere.add(topic == Topic.PROMO_FORMULA ? List.of() : words);
        }
        longestLine = longest + LINE_SIGNS;
        openers = opening.build();
        phrases = anywhere.build();
        WordLists.Builder formula = new WordLists.Builder(Folding.LATIN_CASE);
        formula.add(packs.words(Topic.PROMO_FORMULA.list("phrases")));
        formulas = formula.build();
    }

    static Lexicon of(LanguagePacks packs) {
        return packs.compiled(Lexicon.class, Lexicon::new);
    }

    /** {@return the bits of the topics that have a whole line, given as {@link Plain#of} makes it} */
    long lines(String plain) {
        boolean may = (lengths[slot(plain)] & (1L << plain.length())) != 0;
        return may ? lines.getOrDefault(plain, 0L) : 0;
    }

    private static int slot(String plain) {
        return plain.isEmpty() ? 0 : plain.charAt(0) & (SLOTS - 1);
    }

    /** {@return how many visible characters a text has at most that is one of the lines, signs at its edges included} */
    int longestLine() {
        return longestLine;
    }

    /** {@return the bits of the topics that have an opener of a text, brackets, arrows and the like in front left out} */
    long openers(String text) {
        int start = signsEnd(text);
        long found = openers.wordsAt(text, start);
        if (start < text.length()) {
            for (Pattern pattern : patterns.getOrDefault(text.charAt(start), List.of())) {
                found |= opens(text, start, pattern.parts) ? pattern.bit : 0;
            }
        }
        return found;
    }

    /** {@return where the signs end that a text may have in front of an opener} */
    private static int signsEnd(String text) {
        int end = 0;
        while (end < text.length() && end < MOST_SIGNS && Plain.isSign(text.charAt(end)) && text.charAt(end) != '©') {
            end++;
        }
        return end;
    }

    private static boolean opens(String text, int start, List<String> parts) {
        if (!text.startsWith(parts.get(0), start)) {
            return false;
        }
        int from = start + parts.get(0).length();
        String near = text.substring(from, Math.min(text.length(), from + REACH));
        int at = 0;
        for (int i = 1; i < parts.size(); i++) {
            at = near.indexOf(parts.get(i), at);
            if (at < 0) {
                return false;
            }
            at += parts.get(i).length();
        }
        return true;
    }

    /** {@return whether a formula of promotion stands in a text; by itself, as it is asked of every paragraph} */
    boolean holdsFormula(String text) {
        return formulas.wordsIn(text) != 0;
    }

    /** {@return the bits of the topics, formulas of promotion left out, of which a phrase stands in a text} */
    long phrases(String text) {
        return phrases.wordsIn(text);
    }
}
