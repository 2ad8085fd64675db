package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Tells words that somebody might say from words that somebody has said, in a Chinese passage: essays and guides put
 * examples, suppositions and what people use to say into marks.
 */
final class ChineseImagined {
    private static final int LONGEST_CLAUSE = 40;
    private static final int MOST_LISTED = 12;
    private static final int LONGEST_EXAMPLE = 5;
    private static final int LONGEST_ROW = 16;
    private static final int MOST_BETWEEN = 3;
    private static final int LONG_ROW = 3;

    private final ChineseWords words;
    private final String t;

    ChineseImagined(ChineseWords words, String text) {
        this.words = words;
        this.t = text;
    }

    /** {@return whether a stretch that is attributed is framed as words that nobody has said} */
    boolean isImagined(Utterance u) {
        Attribution by = u.attribution().get();
        if (by.passage().number() != u.line.passage().number()) {
            return false;
        }
        Optional<Range> who = by.subject().map(Subject::range);
        boolean anybody = who.filter(this::isAnybody).isPresent();
        boolean behind = by.cue().filter(cue -> cue.start() >= u.marked.close()).isPresent();
        if (behindExample(u)
                && (behind || anybody || who.filter(one -> !isMyself(one)).isEmpty())) {
            return true;
        }
        if (advised(who, by.cue().map(Range::start).orElse(u.marked.open()))) {
            return true;
        }
        if (by.cue().isEmpty()) {
            return (by.is(Way.ORPHAN, Way.RUN_ON) && anybody)
                    || (by.is(Way.ORPHAN) && who.filter(this::isMyself).isPresent());
        }
        Range cue = by.cue().get();
        if (isSupposed(cue, who.isPresent())) {
            return true;
        }
        int clause = clauseStart(cue.start());
        int opener = openersEnd(clause, cue.start());
        boolean named = by.subject().filter(Subject::definite).isPresent();
        if (words.suppositions.endAt(t, opener, cue.start()) > 0
                || (!named && words.examples.endAt(t, opener, cue.start()) > 0)
                || example(cue)) {
            return true;
        }
        int from =
                who.filter(range -> range.end() <= cue.start()).map(Range::end).orElse(clause);
        from = Math.max(from, cue.start() - LONGEST_CLAUSE);
        boolean unnamed = anybody || who.isEmpty() || who.filter(this::isMyself).isPresent();
        boolean reader = who.isEmpty() || who.filter(this::isReader).isPresent();
        return (reader && find(words.kinds.prohibitions, Math.max(from, u.gapStart), cue.start()))
                || (!find(words.agents, from, cue.start())
                        && ((unnamed && find(words.habits, from, cue.start()))
                                || (!named && find(words.possibilities, from, cue.start()))));
    }

    /** 店主可以这样说, 可能会被人说, 应该被骂: what somebody might say in this way, or anybody of somebody. */
    private boolean isSupposed(Range cue, boolean told) {
        int passive = words.agents.endAt(t, cue.start(), cue.end()) > 0
                ? cue.start()
                : words.agents.startBefore(t, cue.start(), Math.max(0, cue.start() - 1));
        if (!told && passive > 0 && words.modals.startBefore(t, passive, Math.max(0, passive - 2)) >= 0) {
            return true;
        }
        int verb = words.manners.endAt(t, cue.start(), cue.end()) > 0 ? cue.start() : -1;
        int manner = verb < 0 ? words.manners.startBefore(t, cue.start(), Math.max(0, cue.start() - 2)) : verb;
        if (manner > 0 && words.modals.startBefore(t, manner, Math.max(0, manner - 2)) >= 0) {
            return true;
        }
        int anybody = words.bareNouns.startBefore(t, cue.start(), Math.max(0, cue.start() - 1));
        int agent = anybody < 0 ? -1 : words.agents.startBefore(t, anybody, Math.max(0, anybody - 2));
        return agent >= 0
                && (find(words.possibilities, clauseStart(agent), agent)
                        || find(words.habits, clauseStart(agent), agent));
    }

    /** 您可以问：“…”: what readers may or should say. */
    private boolean advised(Optional<Range> who, int to) {
        return who.filter(this::isReader)
                .filter(reader -> find(words.kinds.advices, reader.end(), Math.min(to, reader.end() + LONGEST_CLAUSE)))
                .isPresent();
    }

    /** 有人, 很多人, 你: nobody in particular. */
    private boolean isAnybody(Range who) {
        return words.isIndefinite(t, who.start(), who.end()) || words.anybody.contains(t, who.start(), who.end());
    }

    /** {@return whether nothing but the story of whoever tells it stands around the words} */
    boolean isMine(Utterance u) {
        Attribution by = u.attribution().get();
        return by.cue().isEmpty()
                && by.is(Way.ORPHAN)
                && by.subject().map(Subject::range).filter(this::isMyself).isPresent();
    }

    private boolean isReader(Range who) {
        return words.anybody.contains(t, who.start(), who.end());
    }

    private boolean isMyself(Range who) {
        return words.ownPronouns.contains(t, who.start(), who.end());
    }

    /** 比如，「…」或者「…」: whether a word that leads to examples is all that stands in front of the words or their list. */
    boolean behindExample(Utterance u) {
        int first = u.index;
        while (first > Math.max(0, u.index - MOST_LISTED) && isListed(between(u, first))) {
            first--;
        }
        int end = Chars.trimEnd(t, 0, u.line.pairs().get(first).open());
        end -= end > 0 && (Chars.isComma(t.charAt(end - 1)) || Chars.isColon(t.charAt(end - 1))) ? 1 : 0;
        // 例如说「…」
        int said = words.speechVerbs.startBefore(t, end, Math.max(0, end - 1));
        end = said > 0 ? said : end;
        return words.examples.startBefore(t, end, Math.max(0, end - LONGEST_EXAMPLE)) >= 0;
    }

    /** 想着「要修桥吗？」「修了谁走？」的问题: a row of questions with the noun for them, whoever may ask them. */
    boolean isRowOfQuestions(Utterance u) {
        if ("？?".indexOf(u.last()) < 0) {
            return false;
        }
        int last = lastInRow(u);
        int behind = Chars.skipBlanks(t, u.line.pairs().get(last).close(), t.length());
        int noun = words.attributive.endAt(t, behind, t.length());
        return noun > 0 && isRow(u, last) && words.kinds.questionNouns.endAt(t, noun, t.length()) > 0;
    }

    /** 「要修桥吗？」「修了谁走？」这些问题: a row of what people may ask or think, which the story only speaks of. */
    boolean inRow(Utterance u) {
        int last = lastInRow(u);
        int behind = Chars.skipBlanks(t, u.line.pairs().get(last).close(), t.length());
        return isRow(u, last)
                && (isLongRow(u, last)
                        || words.attributive.endAt(t, behind, t.length()) > 0
                        || words.kinds.suchlike.endAt(t, behind, t.length()) > 0
                        || isPointedAt(behind));
    }

    /** 这些问题: whether the noun for what people ask or say stands behind a demonstrative; not 此时. */
    private boolean isPointedAt(int at) {
        int pointer = words.demonstratives.endAt(t, at, t.length());
        // 这些问题, 这一类说法
        for (int i = pointer; pointer > 0 && i <= pointer + MOST_BETWEEN; i++) {
            if (words.kinds.questionNouns.endAt(t, i, t.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The last stretch of the row that a stretch belongs to; a row is no longer than what people read. */
    private int lastInRow(Utterance u) {
        List<Marked> pairs = u.line.pairs();
        int most = Math.min(pairs.size(), u.index + LONGEST_ROW);
        int last = u.index;
        while (last + 1 < most && touches(pairs, last)) {
            last++;
        }
        return last;
    }

    /** 「读书有何用？」「出海有何用？」「修桥有何用？」: three questions or more that nobody is told to ask. */
    private boolean isLongRow(Utterance u, int last) {
        List<Marked> pairs = u.line.pairs();
        int first = u.index;
        while (first > 0 && u.index - first < LONG_ROW && touches(pairs, first - 1) && asks(pairs.get(first - 1))) {
            first--;
        }
        int end = u.index;
        while (end < last && asks(pairs.get(end + 1))) {
            end++;
        }
        return asks(pairs.get(u.index)) && end - first >= LONG_ROW - 1;
    }

    private boolean asks(Marked marked) {
        int end = Chars.trimEnd(t, marked.start(), marked.end());
        return end > 0 && "？?".indexOf(t.charAt(end - 1)) >= 0;
    }

    private boolean isRow(Utterance u, int last) {
        return last > u.index || (u.index > 0 && touches(u.line.pairs(), u.index - 1));
    }

    private boolean touches(List<Marked> pairs, int index) {
        return pairs.get(index).close() <= pairs.get(index + 1).open()
                && Chars.blank(t, pairs.get(index).close(), pairs.get(index + 1).open());
    }

    private boolean isListed(String between) {
        return words.joins(between) || words.kinds.alternatives.contains(between.strip());
    }

    private String between(Utterance u, int index) {
        int from = u.line.pairs().get(index - 1).close();
        return t.substring(from, Math.max(from, u.line.pairs().get(index).open()));
    }

    /** 例如说「…」. */
    private boolean example(Range cue) {
        return words.examples.startBefore(t, cue.start(), Math.max(0, cue.start() - LONGEST_EXAMPLE)) >= 0;
    }

    private boolean find(Lexicon list, int from, int to) {
        for (int i = from; i < to; i++) {
            int kept = words.notBreakers.endAt(t, i, to);
            if (kept > i + 1) {
                i = kept - 1;
            } else if (list.endAt(t, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private int openersEnd(int from, int to) {
        int i = Chars.skipBlanks(t, from, to);
        boolean frame = words.suppositions.endAt(t, i, to) > 0 || words.examples.endAt(t, i, to) > 0;
        int opener = frame ? -1 : words.openers.endAt(t, i, to);
        return opener > 0 ? opener : i;
    }

    private int clauseStart(int to) {
        int floor = Math.max(0, to - LONGEST_CLAUSE);
        for (int i = to - 1; i >= floor; i--) {
            char c = t.charAt(i);
            if (Chars.isComma(c) || Chars.endsSentence(c) || Chars.isColon(c) || c == '；' || c == '\n') {
                return i + 1;
            }
        }
        return floor;
    }
}
