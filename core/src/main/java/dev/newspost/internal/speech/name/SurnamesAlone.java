package dev.newspost.internal.speech.name;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which surnames a Chinese story calls people by alone, as 裘 in 裘指…裘同意…: they stand in front of a verb of saying
 * or an adverb again and again. Not thread-safe.
 */
public final class SurnamesAlone {
    private static final int LEAST = 2;

    private final List<Line> lines;
    private final ChineseWords words;
    private Map<String, Integer> counts;

    /** Makes a view of a story's surnames. */
    public SurnamesAlone(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words.chinese;
    }

    /** {@return whether the story calls somebody by a surname of one character} */
    public boolean isCalled(String surname) {
        if (counts == null) {
            counts = new HashMap<>();
            for (Line line : lines) {
                if (line.passage().chinese()) {
                    read(line.noted());
                }
            }
        }
        return counts.getOrDefault(surname, 0) >= LEAST;
    }

    private void read(Bare t) {
        long bit = words.surnames.bit();
        for (int i = t.next(bit, 0, t.length()); i < t.length(); i = t.next(bit, i + 1, t.length())) {
            boolean starts = i == 0 || !Chars.isWord(t.charAt(i - 1));
            if (starts && words.surnames.endAt(t, i, i + 1) > 0 && speaks(t, i)) {
                counts.merge(t.substring(i, i + 1), 1, Integer::sum);
            }
        }
    }

    /** {@return whether a character is no word with the next one, and a verb of saying or an adverb stands behind it} */
    private boolean speaks(Bare t, int at) {
        int surname = at + 1;
        boolean word = words.anyCues.endAt(t, at, t.length()) > 0
                || words.breakers.endAt(t, at, t.length()) > 0
                || words.notNames.endAt(t, at, t.length()) > 0
                || words.titles.endAt(t, at, t.length()) > 0;
        return !word
                && (isVerb(t, surname)
                        || isVerb(t, words.surnameAdverbs.endAt(t, surname, t.length()))
                        || (words.breakers.endAt(t, surname, t.length()) > surname + 1
                                && words.coverbs.endAt(t, at, surname) < 0
                                && words.circumstanceStarts.endAt(t, at, surname) < 0));
    }

    private boolean isVerb(Bare t, int at) {
        int cue = at < 0 ? -1 : words.cues.endAt(t, at, t.length());
        return cue > 0
                && (cue > at + 1 || words.looseCues.endAt(t, at, cue) < 0)
                && words.falseCues.endAt(t, at, t.length()) <= cue;
    }
}
