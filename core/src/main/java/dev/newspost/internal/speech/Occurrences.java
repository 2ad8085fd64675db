package dev.newspost.internal.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each marked stretch stands in a story: a term is marked again and again, what somebody said is not. */
final class Occurrences {
    private static final int LONGEST = 16;

    private final Map<String, Integer> counts = new HashMap<>();

    Occurrences(List<Line> lines) {
        for (Line line : lines) {
            for (Marked pair : line.pairs()) {
                if (pair.end() - pair.start() <= LONGEST) {
                    counts.merge(line.text().substring(pair.start(), pair.end()).strip(), 1, Integer::sum);
                }
            }
        }
    }

    /** {@return how often the words are marked in the story; 1 for long ones} */
    int of(String words) {
        return counts.getOrDefault(words.strip(), 1);
    }
}
