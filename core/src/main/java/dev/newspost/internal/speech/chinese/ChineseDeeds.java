package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.ArrayList;
import java.util.List;

/** Tells what somebody in a Chinese clause is only seen to do, or ought to do, from what he does. */
final class ChineseDeeds {
    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;

    ChineseDeeds(ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** 发现甲睡着了: whether a verb of seeing or bringing begins the clause, so that who is named behind it does nothing. */
    boolean isPerceived(int clause, int who) {
        int start = subjects.skipOpeners(clause, who);
        int adverb = words.owners.leads.endAt(t, start, who);
        int verb = words.owners.perceiving.endAt(t, adverb > 0 ? adverb : start, who);
        return verb > 0 && verb <= who && words.attributive.startBefore(t, who, verb) < 0;
    }

    /**
     * 跟坐在前排的甲商量, 冲着甲摆手: whether a clause begins with a preposition, so that whoever stands behind it is only
     * spoken to.
     */
    boolean isAddressed(int clause, int who) {
        int start = subjects.skipOpeners(clause, who);
        int adverb = words.owners.leads.endAt(t, start, who);
        int from = adverb > 0 ? adverb : start;
        int behind = Math.max(words.mentions.toSomebody.endAt(t, from, who), words.owners.towards.endAt(t, from, who));
        return behind > 0 && (behind == who || words.owners.postures.endAt(t, behind, who) > 0);
    }

    /** 他不认为甲有错，但看到乙痛斥丙，「…」: without the verbs of what somebody is only seen to do. */
    List<Range> withoutPerceived(List<Range> cues, int sentence) {
        List<Range> kept = new ArrayList<>();
        for (Range cue : cues) {
            if (clauses.followedByBreak(cue.end(), t.length()) || !isSeen(sentence, cue.start())) {
                kept.add(cue);
            }
        }
        return kept;
    }

    /** 但看到甲痛斥: whether a verb of seeing begins the clause, in front of somebody and what he does. */
    private boolean isSeen(int sentence, int deed) {
        int start = subjects.skipOpeners(clauses.clauseStart(sentence, deed), deed);
        int verb = words.owners.perceiving.endAt(t, start, deed);
        return verb > 0
                && subjects.in(verb, deed)
                        .filter(who -> who.range().start() == verb)
                        .isPresent();
    }

    /** 甲认为，政府应清楚解释理据，「…」: whether a verb of saying is what its subject ought to do. */
    boolean isAdvised(int sentence, Range cue) {
        int clause = clauses.clauseStart(sentence, cue.start());
        for (int i = cue.start() - 1; i > clause; i--) {
            int advice = words.kinds.advices.endAt(t, i, cue.start());
            if (advice > 0 && (advice == cue.start() || words.owners.textAdverbs.contains(t, advice, cue.start()))) {
                return words.notBreakers.endAt(t, i, cue.start()) < advice;
            }
        }
        return false;
    }
}
