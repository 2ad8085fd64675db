package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds whom a Chinese story brings in without a name, as 一位律师并不赞成: a pronoun behind stands for him. Not thread-safe. */
final class Newcomers {
    private static final int LONGEST = 24;
    /** In one passage more than so many are not looked at. */
    private static final int MOST = 64;

    private final List<Line> lines;
    private final SpeechWords words;
    private final BiPredicate<Passage, Range> namesSomebody;
    private final Map<Integer, int[]> starts = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param namesSomebody whether a name stands in a stretch of a passage
     */
    Newcomers(List<Line> lines, SpeechWords words, BiPredicate<Passage, Range> namesSomebody) {
        this.lines = lines;
        this.words = words;
        this.namesSomebody = namesSomebody;
    }

    /** {@return who is brought in last before a place, in its passage or the one before} */
    Optional<Mention> before(Passage passage, int offset) {
        for (int number = passage.number(); number >= Math.max(0, passage.number() - 1); number--) {
            int found = -1;
            for (int start : starts.computeIfAbsent(number, this::read)) {
                found = number < passage.number() || start < offset ? start : found;
            }
            if (found >= 0) {
                return Optional.of(new Mention(lines.get(number).passage(), new Range(found, found + 1)));
            }
        }
        return Optional.empty();
    }

    private int[] read(int number) {
        Line line = lines.get(number);
        String t = line.bare();
        int[] found = new int[MOST];
        int count = 0;
        for (int i = 0; i < t.length() && count < MOST && line.passage().chinese(); i++) {
            boolean starts = i == 0 || ChineseClauses.isClauseBreak(t.charAt(i - 1));
            if (starts && words.chinese.single.endAt(t, i, t.length()) > 0 && isSomebody(line, i)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** {@return whether a clause begins with a noun for a person, and names nobody} */
    private boolean isSomebody(Line line, int from) {
        String t = line.bare();
        int end = from;
        int title = -1;
        while (end < Math.min(t.length(), from + LONGEST) && !ChineseClauses.isClauseBreak(t.charAt(end))) {
            end++;
        }
        for (int i = from + 1; i < end; i++) {
            title = Math.max(title, words.chinese.titles.endAt(t, i, end));
        }
        return title > 0 && !namesSomebody.test(line.passage(), new Range(from, end));
    }
}
