package dev.newspost.internal.phrase;

import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.List;

/** Reads names whose role word stands in a line or an element of its own before them: "文/", then "何七". */
public final class NamesBelow {
    private static final int LONGEST_LABEL = 40;
    private static final String MARKS = "/／:：|｜丨";

    private NamesBelow() {}

    /** {@return whether words end in a mark that stands between a role and a name} */
    public static boolean endsAsLabel(String words) {
        String label = Letters.trim(words);
        return label.length() > 1 && MARKS.indexOf(label.charAt(label.length() - 1)) >= 0;
    }

    /**
     * {@return the credits of a line of names; empty where the line before it is no role word, or holds names itself}
     *
     * @param phrases reads both as one line
     * @param label the line before
     * @param names the line of names
     */
    public static List<Phrase> read(CreditPhrases phrases, String label, String names) {
        String word = Letters.trim(label);
        if (word.isEmpty() || word.length() > LONGEST_LABEL || word.indexOf('\n') >= 0) {
            return List.of();
        }
        String mark = endsAsLabel(word) ? "" : Letters.anyHan(word) ? "：" : ": ";
        int start = word.length() + mark.length();
        List<Phrase> found = phrases.wholeLine(word + mark + names);
        boolean below = found.stream()
                .allMatch(phrase -> phrase.start() >= start
                        && phrase.label().filter(word::startsWith).isPresent());
        return below ? found.stream().map(phrase -> phrase.moved(-start)).toList() : List.of();
    }
}
