package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds who gives the answer that somebody else is told to get, in a Chinese passage: 本报向甲查询，获回复称「…」. */
final class ChineseAsked {
    private static final int MOST_ADVERBS = 6;
    private static final int MOST_CLAUSES = 4;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;

    ChineseAsked(ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** {@return who is asked in the clauses in front of the one that tells of an answer and that a cue closes} */
    Optional<Subject> of(int sentence, int cue) {
        int clause = clauses.clauseStart(sentence, cue);
        int start = behindLeads(subjects.skipOpeners(clause, cue), cue);
        // 你得到的回答是
        start = Math.max(start, words.pronouns.endAt(t, start, cue));
        int replied = words.owners.replied.endAt(t, start, t.length());
        if (replied < 0 || cue - replied > MOST_ADVERBS) {
            return Optional.empty();
        }
        int end = clause;
        for (int n = 0; n < MOST_CLAUSES && end > sentence; n++) {
            int stop = end - 1;
            int from = clauses.clauseStart(sentence, stop);
            Optional<Subject> who = asked(from, stop);
            if (who.isPresent()) {
                return who;
            }
            end = from;
        }
        return Optional.empty();
    }

    /** 却只得到: the place behind the adverbs that a clause begins with. */
    private int behindLeads(int from, int to) {
        int start = from;
        for (int lead = from; lead > 0; lead = words.owners.leads.endAt(t, start, to)) {
            start = lead;
        }
        return start;
    }

    /** 向店家求助, 向镇上反映过情况: where the verb of asking starts behind whoever is asked, or -1. */
    private int asks(int from, int to) {
        int last = words.owners.asks.startBefore(t, to, from);
        for (int i = from + 2; i < to && last < 0; i++) {
            boolean verb = words.owners.asks.endAt(t, i, to) > 0 && words.attributive.endAt(t, i - 1, i) < 0;
            last = verb ? i : -1;
        }
        return last;
    }

    private Optional<Subject> asked(int from, int to) {
        for (int i = from; i < to; i++) {
            int end = words.owners.inquiring.endAt(t, i, to);
            if (words.referents.notAddressing.endAt(t, i, to) > 0) {
                // 访问, 问题
                i++;
                continue;
            }
            end = Math.max(end, words.referents.addressing.endAt(t, i, to));
            if (end > 0) {
                // 向店家求助: the verb is no part of whoever is asked
                end = Math.max(end, words.aspects.endAt(t, end, to));
                int asks = asks(end, to);
                int whom = end;
                return subjects.in(end, asks > end ? asks : to)
                        .filter(who ->
                                who.known() || (asks > whom && who.range().equals(new Range(whom, asks))));
            }
        }
        return Optional.empty();
    }
}
