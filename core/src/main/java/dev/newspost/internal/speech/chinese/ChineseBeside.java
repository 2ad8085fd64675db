package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds in the sentences beside words that no verb hands over in Chinese who may have said them. */
final class ChineseBeside {
    private static final int WINDOW = 240;
    private static final int MOST_TOLD = 3;

    private final ChineseWords words;
    private final Line line;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseSpeaker speakers;
    private final ChineseDoers doers;

    ChineseBeside(
            ChineseWords words, Line line, ChineseClauses clauses, ChineseSubject subjects, ChineseSpeaker speakers) {
        this.words = words;
        this.line = line;
        this.t = line.noted();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.doers = speakers.actors().doers();
    }

    /** “太意外了。”甲至今记得那一天: whom the sentence behind words is about that a passage begins with, as far as he is a person. */
    Optional<Subject> following(Utterance u) {
        int limit = Math.min(u.gapEnd, u.marked.close() + WINDOW);
        int from = clauses.skipPauses(u.marked.close(), limit);
        if (from >= limit || !(Chars.isHan(t.charAt(from)) || Chars.isDigit(t.charAt(from)))) {
            return Optional.empty();
        }
        for (int n = 0; n < 2 && from < limit; n++) {
            int end = clauses.clauseEnd(from, limit);
            Optional<Subject> who = end < limit || end == t.length() ? doers.of(from, end) : Optional.empty();
            if (who.isPresent() && (who.get().known() || !isSetting(from, end))) {
                boolean acts = who.get().range().end() < end
                        && (subjects.shapes().isSomebody(who.get()) || isOne(who.get(), from, end))
                        && !answers(u, who.get().range().end(), end)
                        && !clauses.inTitle(who.get().range().start());
                return who.filter(any -> acts);
            }
            if (end >= limit || !Chars.isComma(t.charAt(end))) {
                break;
            }
            from = end + 1;
        }
        return Optional.empty();
    }

    /** 店主也, 店主没有回答, 店主不在: whether somebody answers the words in front or hears none; not 店主随即, where no other words are asked for or follow. */
    private boolean answers(Utterance u, int at, int end) {
        if ((u.last() == '？' && reacts(at, end)) || words.owners.absent.contains(t, at, end)) {
            return true;
        }
        int answer = words.owners.answering.endAt(t, at, end);
        boolean goesOn = answer > 0
                && words.owners.thereupon.contains(t, at, answer)
                && u.last() != '？'
                && clauses.sentenceStop(at, t.length()) <= u.gapEnd
                && u.gapEnd == t.length();
        return answer > 0 && !goesOn;
    }

    /** 店主摇摇头, 店主低头不语: whether somebody does what is done at another's question, in place of words. */
    private boolean reacts(int at, int end) {
        for (int i = at; i < end; i++) {
            if (words.owners.reactions.endAt(t, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 每逢清明, 电话那头: whether a clause tells nothing but when or where, so that whoever acts stands behind it. */
    private boolean isSetting(int from, int end) {
        return words.owners.settingStarts.endAt(t, from, end) > 0
                || words.owners.settingEnds.startBefore(t, end, from) > from;
    }

    /** 一位船工蹲在岸边: whether a clause begins with one who has no name, and is about nobody else. */
    private boolean isOne(Subject who, int from, int end) {
        Range range = who.range();
        return who.kind() == Subject.Kind.DESCRIPTION
                && doers.begins(who, from, end)
                && words.indefinites.startBefore(t, range.end(), range.start()) < 0
                && words.plurals.startBefore(t, range.end(), range.start()) < 0;
    }

    /** “没有想到。”谈到渡船，店主表示，…: who says something in the sentence behind words that a passage begins with. */
    Optional<Subject> telling(Utterance u) {
        int limit = Math.min(u.gapEnd, u.marked.close() + WINDOW);
        int from = clauses.skipPauses(u.marked.close(), limit);
        int to = clauses.sentenceStop(from, limit);
        for (Range cue : clauses.cues(from, to)) {
            if (clauses.followedByBreak(cue.end(), to)) {
                return speakers.subjectInClause(from, cue.start())
                        .filter(Subject::known)
                        .filter(who -> who.kind() != Subject.Kind.PRONOUN)
                        .filter(who ->
                                words.owners.answering.endAt(t, who.range().end(), to) < 0);
            }
        }
        return Optional.empty();
    }

    /** {@return whether words speak of him or her} */
    boolean speaksOfSomebody(Utterance u) {
        String text = line.text();
        Range inner = u.words();
        for (int i = inner.start(); i < inner.end(); i++) {
            if (words.he.endAt(text, i, inner.end()) > 0 || words.she.endAt(text, i, inner.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether somebody tells of himself in words} */
    boolean speaksOfOneself(Utterance u) {
        Range inner = u.words();
        for (int i = inner.start(); i < inner.end(); i++) {
            if (words.ownPronouns.endAt(line.text(), i, inner.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "甲记得，…。乙总在甲板上，「…也没等到她」": who tells it in a sentence in front. */
    Optional<Subject> teller(int floor, int to) {
        int stop = to;
        for (int n = 0; n < MOST_TOLD && stop > floor; n++) {
            stop = clauses.sentenceEnd(floor, stop);
            int from = clauses.sentenceStart(floor, stop);
            for (Range verb : clauses.reports(from, stop)) {
                Optional<Subject> who =
                        speakers.subjectInClause(from, verb.start()).filter(Subject::isName);
                if (who.isPresent()) {
                    return who;
                }
            }
            stop = from;
        }
        return Optional.empty();
    }
}
