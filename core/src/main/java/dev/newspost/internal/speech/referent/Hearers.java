package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom the clause in front of a Chinese pronoun asks or tells something, so that the pronoun answers for him:
 * 我问船工，他说, 我问船工船开不开？他说.
 */
final class Hearers {
    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_OPENER = 3;
    private static final int LONGEST_ANSWER = 8;

    private final List<Line> lines;
    private final ChineseWords words;
    private final KnownNames known;

    Hearers(List<Line> lines, ChineseWords words, KnownNames known) {
        this.lines = lines;
        this.words = words;
        this.known = known;
    }

    /** {@return the words for whoever hears, right behind the verb and up to the comma in front of the pronoun} */
    Optional<Range> before(Passage passage, int pronoun) {
        String t = lines.get(passage.number()).bare();
        int comma = passage.chinese() ? commaBefore(t, pronoun) : -1;
        int start = comma < 0 ? -1 : clauseStart(t, comma);
        for (int i = comma - 2; i > start; i--) {
            int verb = words.referents.addressing.endAt(t, i, comma);
            if (verb > 0 && verb < comma && !isOtherWord(t, i, comma)) {
                boolean answers = asks(t, start, i) || answers(t, pronoun);
                int end = Chars.isComma(t.charAt(comma)) ? comma : words.titles.endAt(t, verb, comma);
                return answers && end > 0 ? Optional.of(new Range(verb, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 访问, 问题: whether the verb is part of another word. */
    private boolean isOtherWord(String t, int verb, int to) {
        return words.referents.notAddressing.endAt(t, verb, to) > 0
                || (verb > 0 && words.referents.notAddressing.endAt(t, verb - 1, to) > 0);
    }

    /** The comma or question mark in front of a pronoun, or of the short word that its clause begins with; or -1. */
    private static int commaBefore(String t, int pronoun) {
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - 1 - LONGEST_OPENER); i--) {
            if (Chars.isComma(t.charAt(i)) || t.charAt(i) == '？') {
                return i;
            }
            if (!Chars.isHan(t.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static int clauseStart(String t, int end) {
        int floor = Math.max(0, end - LONGEST_CLAUSE);
        int start = end;
        while (start > floor && !ChineseClauses.isClauseBreak(t.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** 我, 记者: whether whoever tells the story is the one who asks. */
    private boolean asks(String t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.referents.tellers.endAt(t, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 他回答说: whether the verb behind the pronoun is one of answering. */
    private boolean answers(String t, int pronoun) {
        int limit = Math.min(t.length(), pronoun + LONGEST_ANSWER);
        for (int i = pronoun + 1; i < limit && !ChineseClauses.isClauseBreak(t.charAt(i)); i++) {
            if (words.referents.replies.endAt(t, i, limit) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 沈月问她：「…？」她说: {@return whether a pronoun answers words that are said to whom it stands for, and not by him} */
    boolean repliesToLast(Passage passage, int pronoun) {
        Line here = lines.get(passage.number());
        boolean opens = Chars.blank(here.text(), 0, pronoun);
        Line line = opens && passage.number() > 0 ? lines.get(passage.number() - 1) : here;
        int end = line == here ? pronoun : line.text().length();
        for (Marked marked : line.pairs()) {
            if (marked.close() <= end && Chars.blank(line.text(), marked.close(), end)) {
                return isSaidTo(line.bare(), marked.open(), here.text().charAt(pronoun));
            }
        }
        return false;
    }

    /** 问她：, 对她说：: whether somebody is told with a pronoun to whom words are said, in the clause that hands them over. */
    private boolean isSaidTo(String t, int to, char pronoun) {
        int end = Chars.trimEnd(t, 0, to);
        boolean paused = end > 0 && (Chars.isColon(t.charAt(end - 1)) || Chars.isComma(t.charAt(end - 1)));
        int start = paused ? clauseStart(t, end - 1) : end;
        for (int i = end - 2; i > start; i--) {
            if (t.charAt(i) == pronoun && words.plurals.endAt(t, i + 1, end) < 0) {
                return words.referents.addressing.startBefore(t, i, start) >= 0
                        || words.adjuncts.startBefore(t, i, start) >= 0;
            }
        }
        return false;
    }

    /** 裘文告诉船工孙文海，他回答说: {@return the name that the words for whoever hears end with} */
    Optional<Mention> named(Passage passage, Range who) {
        return new ChineseSubject(words, lines.get(passage.number()).noted(), known)
                .reduce(who.start(), who.end())
                .filter(one -> one.kind() == Subject.Kind.NAME && one.range().end() == who.end())
                .map(one -> new Mention(passage, one.range()));
    }

    /** {@return whether words tell somebody by what he is, but no reporter: 老渔民, 朋友B} */
    boolean isSomebody(Passage passage, Range who) {
        String t = lines.get(passage.number()).bare();
        int end = who.end();
        while (end > who.start() + 1 && Chars.isLatin(t.charAt(end - 1))) {
            end--;
        }
        return words.titles.startBefore(t, end, who.start()) >= 0
                && words.referents.tellers.startBefore(t, end, who.start()) < 0;
    }
}
