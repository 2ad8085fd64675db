package dev.newspost.internal.credit;

import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.List;

/** Reads a byline between bars, beside when it was published and how long it takes to read: "Jane Doe • 4 May 2021 • 5 min read". */
final class BarredByline {
    private static final int LONGEST = 120;
    private static final String BARS = "|｜丨";
    private static final String DOTS = "•·";

    private BarredByline() {}

    /** {@return the makers of the first part that names any, where another part holds a number} */
    static List<Phrase> read(String line, CreditPhrases phrases) {
        List<Phrase> makers = List.of();
        boolean numbered = false;
        int start = 0;
        for (int i = 0; line.length() <= LONGEST && i <= line.length(); i++) {
            if (i < line.length() && !parts(line, i)) {
                continue;
            }
            String part = line.substring(start, i);
            int from = start;
            boolean number = part.chars().anyMatch(Character::isDigit);
            numbered |= number && part.length() < line.length();
            if (!number && makers.isEmpty() && !part.isBlank()) {
                makers = phrases.makers(part).stream()
                        .map(phrase -> phrase.moved(from))
                        .toList();
            }
            start = i + 1;
        }
        return numbered ? makers : List.of();
    }

    /** {@return whether a bar stands there; a dot between the parts of a foreign name has no blanks beside it} */
    private static boolean parts(String line, int at) {
        boolean apart = at > 0
                && at + 1 < line.length()
                && Character.isSpaceChar(line.charAt(at - 1))
                && Character.isSpaceChar(line.charAt(at + 1));
        return BARS.indexOf(line.charAt(at)) >= 0 || (apart && DOTS.indexOf(line.charAt(at)) >= 0);
    }
}
