package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.Lexicon;
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
    private static final int FIRST_SIZE = 8;

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

    /**
     * {@return who is brought in last before a place, in its passage or the one before, as far as a pronoun fits}
     *
     * @param pronoun above 0 for she, below for he
     */
    Optional<Mention> before(Passage passage, int offset, int pronoun) {
        for (int number = passage.number(); number >= Math.max(0, passage.number() - 1); number--) {
            int[] here = starts.computeIfAbsent(number, this::read);
            int found = number < passage.number() ? -1 : Arrays.binarySearch(here, offset);
            int last = number < passage.number() ? here.length - 1 : (found < 0 ? -found - 1 : found) - 1;
            if (last >= 0) {
                String t = lines.get(number).bare();
                boolean fits = pronoun * words.genderOf(t, here[last], nounEnd(t, here[last])) >= 0;
                Range range = new Range(here[last], here[last] + 1);
                return fits ? Optional.of(new Mention(lines.get(number).passage(), range)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 一位渔民带着女儿来了: where the newcomer's own noun ends, before anybody who comes along. */
    private int nounEnd(String t, int start) {
        int limit = clauseEnd(t, start);
        for (int i = start; i < limit; i++) {
            int end = words.chinese.titles.endAt(t, i, limit);
            if (end > 0) {
                return end;
            }
        }
        return limit;
    }

    private int[] read(int number) {
        Line line = lines.get(number);
        String t = line.bare();
        int[] found = new int[FIRST_SIZE];
        int count = 0;
        for (int i = 0; i < t.length() && line.passage().chinese(); i++) {
            boolean starts = i == 0 || ChineseClauses.isClauseBreak(t.charAt(i - 1)) || isAttributed(line, i);
            if (starts && words.chinese.single.endAt(t, i, t.length()) > 0 && isSomebody(line, i)) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** 曾在船厂工作的一名工人: whether nothing but an attribute, which names nobody, stands in front of a place in its clause. */
    private boolean isAttributed(Line line, int at) {
        String t = line.bare();
        if (words.chinese.attributive.startBefore(t, at, at - 1) < 0) {
            return false;
        }
        int start = at;
        while (start > Math.max(0, at - LONGEST) && !ChineseClauses.isClauseBreak(t.charAt(start - 1))) {
            start--;
        }
        boolean opens = start == 0 || ChineseClauses.isClauseBreak(t.charAt(start - 1));
        return opens
                && line.nextPronoun(start, at) >= at
                && !holds(words.chinese.beings, t, start, at)
                && !namesSomebody.test(line.passage(), new Range(start, at));
    }

    /**
     * {@return whether a clause begins with a noun for a person, and names nobody; 一位出于安全原因，要求匿名的职工: what stands
     * behind one comma belongs to it where it tells that he stays without a name}
     */
    private boolean isSomebody(Line line, int from) {
        String t = line.bare();
        int end = clauseEnd(t, from);
        int next = end < t.length() ? clauseEnd(t, end + 1) : end;
        boolean withheld = holds(words.chinese.withheld, t, from, next);
        return (withheld || holds(words.chinese.titles, t, from + 1, end))
                && !namesSomebody.test(line.passage(), new Range(from, withheld ? next : end));
    }

    private static int clauseEnd(String t, int from) {
        int end = from;
        while (end < Math.min(t.length(), from + LONGEST) && !ChineseClauses.isClauseBreak(t.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean holds(Lexicon list, String t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (list.endAt(t, i, to) > 0) {
                return true;
            }
        }
        return false;
    }
}
