package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each marked stretch stands in a story: a term is marked again and again, what somebody said is not. */
public final class Occurrences {
    private static final int LONGEST = 16;
    private static final int MOST_SEARCHES = 40;

    private final Map<String, Integer> counts = new HashMap<>();

    private final List<Line> lines;
    private int searches;

    public Occurrences(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            // a heading says again what a paragraph quotes
            boolean again = line.passage().place() == Passage.Place.HEADING;
            for (Marked pair : again ? List.<Marked>of() : line.pairs()) {
                if (pair.end() - pair.start() <= LONGEST) {
                    counts.merge(line.text().substring(pair.start(), pair.end()).strip(), 1, Integer::sum);
                }
            }
        }
    }

    /** {@return how often the words are marked in the story; 1 for long ones} */
    public int of(String words) {
        return counts.getOrDefault(words.strip(), 1);
    }

    /** {@return whether the story holds some words in a place where they do not go on as given; asked a few times only} */
    public boolean elsewhere(String words, String longer) {
        if (searches++ >= MOST_SEARCHES) {
            return false;
        }
        for (Line line : lines) {
            String t = line.bare();
            for (int at = t.indexOf(words); at >= 0; at = t.indexOf(words, at + 1)) {
                if (!t.startsWith(longer, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
