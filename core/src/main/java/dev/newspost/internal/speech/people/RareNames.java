package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.name.NameCounts;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds Chinese names that begin with a word, as 向蓉 in 律师向蓉: they stand behind a title once, and again and again in the
 * story.
 */
final class RareNames {
    private static final int LONGEST = 3;
    private static final int LONGEST_TITLE = 8;
    private static final int LEAST_PLACES = 3;

    private final NameCounts places;
    private final ChineseWords words;

    private RareNames(NameCounts places, SpeechWords words) {
        this.places = places;
        this.words = words.chinese;
    }

    /** {@return the names, each with its first place behind a title} */
    static Map<String, Mention> of(List<Line> lines, NameCounts places, SpeechWords words) {
        RareNames rare = new RareNames(places, words);
        Map<String, Mention> found = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.passage().chinese()) {
                rare.read(line, found);
            }
        }
        return found;
    }

    private void read(Line line, Map<String, Mention> found) {
        Bare t = line.noted();
        long bit = words.rareSurnames.bit();
        for (int i = t.next(bit, 0, t.length()); i < t.length(); i = t.next(bit, i + 1, t.length())) {
            boolean titled = words.rareSurnames.endAt(t, i, i + 1) > 0
                    && words.joints.endAt(t, i, i + 1) < 0
                    && words.titles.startBefore(t, i, Math.max(0, i - LONGEST_TITLE)) >= 0;
            int end = titled ? end(t, i) : -1;
            if (end > 0) {
                found.putIfAbsent(t.substring(i, end), new Mention(line.passage(), new Range(i, end)));
            }
        }
    }

    /** Where the name ends: behind two more characters, or behind one where the story goes on differently elsewhere. */
    private int end(Bare t, int start) {
        for (int end = Math.min(t.length(), start + LONGEST); end > start + 1; end--) {
            String name = t.substring(start, end);
            int all = words.mayEndName(t, end - 1) && words.notNames.endAt(name, 0, name.length()) < 0
                    ? places.of(name)
                    : 0;
            if (all >= LEAST_PLACES && (end == start + 2 || all == places.of(name.substring(0, 2)))) {
                return end;
            }
        }
        return -1;
    }
}
