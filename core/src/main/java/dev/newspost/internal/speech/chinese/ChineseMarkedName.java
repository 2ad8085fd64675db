package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Reads whoever's name stands in marks in front of a verb of saying or a colon, in a Chinese passage. */
final class ChineseMarkedName {
    private static final int LONGEST_MARKED = 14;

    private final ChineseWords words;
    private final Bare t;

    ChineseMarkedName(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** 网友「甲」说：「…」: a name in marks right before the verb. */
    Optional<Subject> of(int sentence, int cue) {
        int end = cue - 1;
        if (end <= sentence
                || MarkSign.of(t.charAt(end)) < 0
                || (words.objectCues.endAt(t, cue, t.length()) > 0
                        && words.speechVerbs.endAt(t, cue, t.length()) < 0)) {
            return Optional.empty();
        }
        int start = end;
        while (start > sentence && t.charAt(start - 1) == Line.INSIDE && end - start <= LONGEST_MARKED) {
            start--;
        }
        boolean name = end - start > 1 && end - start <= LONGEST_MARKED && mayBeCalled(sentence, start - 1);
        return name ? Optional.of(new Subject(new Range(start, end), Subject.Kind.NAME)) : Optional.empty();
    }

    /** 「青山之声」昨天对甲说：「…」: a name in marks that the clause begins with, in front of what tells when, how or to whom. */
    Optional<Subject> leading(int clause, int cue) {
        int open = Chars.skipBlanks(t, clause, cue);
        if (open >= cue || MarkSign.of(t.charAt(open)) < 0) {
            return Optional.empty();
        }
        int end = open + 1;
        while (end < cue && t.charAt(end) == Line.INSIDE && end - open <= LONGEST_MARKED) {
            end++;
        }
        boolean name = end - open > 2
                && end + 1 < cue
                && MarkSign.of(t.charAt(end)) >= 0
                && words.breakers.endAt(t, end + 1, cue) > 0
                && !isMoved(end + 1, cue)
                && words.cues.endAt(t, cue, t.length()) > 0
                && words.objectCues.endAt(t, cue, t.length()) < words.cues.endAt(t, cue, t.length());
        return name ? Optional.of(new Subject(new Range(open + 1, end), Subject.Kind.NAME)) : Optional.empty();
    }

    /** 「修桥」昨天让人说, 「修桥」被人说: whether what stands in front of the verb makes another one speak. */
    private boolean isMoved(int from, int cue) {
        for (int i = from; i < cue; i++) {
            boolean moved = words.causatives.endAt(t, i, cue) > 0 || words.agents.endAt(t, i, cue) > 0;
            if (moved && words.notBreakers.endAt(t, i, cue) < 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether what stands in front of a mark leaves room for a name: nothing, or the noun for somebody} */
    private boolean mayBeCalled(int sentence, int open) {
        int end = Chars.trimEnd(t, sentence, open);
        // 然而「甲」说
        int opener = words.openers.startBefore(t, end, sentence);
        end = opener < 0 ? end : Chars.trimEnd(t, sentence, opener);
        return end <= sentence
                || ChineseClauses.isClauseBreak(t.charAt(end - 1))
                || Chars.isLatin(t.charAt(end - 1))
                || words.attributive.startBefore(t, end, end - 1) >= 0
                || words.titles.startBefore(t, end, sentence) >= 0
                || isKind(sentence, end);
    }

    /** 民谣乐队「青瓦」: whether the noun for what is called so stands in front, and nothing that points back at it: 该乐队. */
    private boolean isKind(int sentence, int end) {
        int kind = words.mentions.markedKinds.startBefore(t, end, sentence);
        return kind >= 0 && words.demonstratives.startBefore(t, kind, sentence) < 0 && !isMeans(sentence, kind);
    }

    /** 甲在频道「青瓦」说, 甲用软件「青瓦」说: whether a preposition in the clause tells where or by what somebody else says it. */
    private boolean isMeans(int sentence, int kind) {
        for (int i = kind - 1; i >= Math.max(sentence, kind - LONGEST_MARKED); i--) {
            if (ChineseClauses.isClauseBreak(t.charAt(i)) || words.attributive.endAt(t, i, i + 1) > 0) {
                return false;
            }
            boolean preposition = words.coverbs.endAt(t, i, kind) > 0
                    || words.circumstanceStarts.endAt(t, i, kind) > 0
                    || words.viewStarts.endAt(t, i, kind) > 0;
            if (preposition && words.notBreakers.endAt(t, i, kind) < 0) {
                return true;
            }
        }
        return false;
    }
}
