package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;

/**
 * Tells who is named in nothing but the circumstance that a Chinese sentence begins with, as 甲 in 在甲宣布参赛后，联盟改了规则:
 * the sentence is about somebody else.
 */
final class FrontedClauses {
    private static final int FURTHEST = 80;
    private static final int LONGEST_OPENER = 3;

    private final List<Line> lines;
    private final ChineseWords words;

    FrontedClauses(List<Line> lines, ChineseWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** {@return whether a name stands in such a clause; 当甲走来时，他说: the pronoun that goes on from it stands for him} */
    boolean hold(Mention name, Passage passage, int pronoun) {
        String t = lines.get(name.passage().number()).bare();
        int at = name.range().start();
        int from = name.passage().chinese() ? sentenceStart(t, at) : at;
        int front = words.notBreakers.endAt(t, from, at) < 0 ? words.referents.fronts.endAt(t, from, at) : -1;
        boolean wide = front >= 0 && words.referents.wideFronts.endAt(t, from, at) > 0;
        int end = front < 0 ? -1 : end(t, name.range().end(), wide);
        if (end < 0) {
            return false;
        }
        boolean here = passage.number() == name.passage().number();
        boolean goesOn = here && pronoun > end && pronoun - end <= LONGEST_OPENER + 1;
        return !goesOn && !(here && pronoun <= end);
    }

    /** Where the sentence begins, if its first clause holds the place; else the place. */
    private static int sentenceStart(String t, int at) {
        int floor = Math.max(0, at - FURTHEST);
        int start = at;
        while (start > floor && !ChineseClauses.isClauseBreak(t.charAt(start - 1))) {
            start--;
        }
        boolean begins = start == 0 || Line.endsSentence(t.charAt(start - 1));
        return begins ? Chars.skipBlanks(t, start, at) : at;
    }

    /** The comma behind 之后 or 时 with which the circumstance ends that a place stands in, or -1; a wide one holds several clauses. */
    private int end(String t, int from, boolean wide) {
        int limit = Math.min(t.length(), from + FURTHEST);
        for (int i = from; i < limit && !Line.endsSentence(t.charAt(i)); i++) {
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                boolean ends = words.referents.frontEnds.startBefore(t, i, from) >= 0;
                if (ends || !wide) {
                    return ends ? i : -1;
                }
            }
        }
        return -1;
    }
}
