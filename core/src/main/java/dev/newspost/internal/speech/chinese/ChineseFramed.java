package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/**
 * Reads who uses a stretch as his words for something, in a Chinese passage: 甲以「…」为由, 甲用「…」一词来形容. The word in
 * front and the verb behind stand around the stretch, and both are needed.
 */
final class ChineseFramed {
    private static final int LONGEST_MODAL = 2;

    private final ChineseWords words;
    private final Bare t;
    private final Passage passage;
    private final ChineseClauses clauses;
    private final ChineseSpeaker speakers;

    ChineseFramed(ChineseWords words, Line line, ChineseClauses clauses, ChineseSpeaker speakers) {
        this.words = words;
        this.t = line.noted();
        this.passage = line.passage();
        this.clauses = clauses;
        this.speakers = speakers;
    }

    /**
     * {@return who uses the stretch, and the verb behind it}
     *
     * @param floor how far the sentence is read back
     */
    Optional<Attribution> of(Utterance u, int floor) {
        Optional<Range> verb = verb(u);
        int end = Chars.trimEnd(t, floor, u.marked.open());
        int frame = verb.isEmpty() ? -1 : words.kinds.frames.startBefore(t, end, floor);
        if (frame < 0) {
            return Optional.empty();
        }
        int sentence = clauses.sentenceStart(floor, frame);
        if (isPermitted(clauses.clauseStart(sentence, frame), frame)) {
            return Optional.empty();
        }
        Optional<Subject> who = speakers.subjectInClause(sentence, frame)
                .or(() -> speaker(sentence, frame))
                .or(() -> speakers.subject(sentence, frame));
        return who.map(subject -> new Attribution(passage, Optional.of(subject), verb, Way.FRAMED));
    }

    /**
     * 法律容许甲以「…」为由缺席, 甲不得以「…」为由缺席: whether the clause tells what somebody may do, and not what he does, as in
     * 甲不得不以「…」为由缺席 and 被禁止入场后以「…」为由.
     */
    private boolean isPermitted(int clause, int frame) {
        int modal = Math.max(clause, frame - LONGEST_MODAL);
        if (words.kinds.compelled.startBefore(t, frame, clause) >= 0) {
            return false;
        }
        if (words.modals.startBefore(t, frame, modal) >= 0) {
            return true;
        }
        if (words.kinds.afterwards.startBefore(t, frame, modal) >= 0
                || words.moments.startBefore(t, frame, modal) >= 0) {
            return false;
        }
        for (int i = clause; i < frame; i++) {
            if (words.kinds.permitting.endAt(t, i, frame) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 甲强调，对方做法不妥，还用「…」来形容: who speaks in the clauses before goes on. */
    private Optional<Subject> speaker(int sentence, int frame) {
        return clauses.cues(sentence, frame).stream()
                .findFirst()
                .flatMap(cue -> speakers.subjectInClause(sentence, cue.start()))
                .filter(Subject::definite);
    }

    /** The verb that ends the frame, behind the noun for a word and the one that leads to it. */
    private Optional<Range> verb(Utterance u) {
        int i = Chars.skipBlanks(t, u.marked.close(), t.length());
        int noun = words.kinds.wordNouns.endAt(t, i, t.length());
        i = noun > 0 ? noun : i;
        int lead = words.kinds.frameLeads.endAt(t, i, t.length());
        i = lead > 0 ? lead : i;
        int end = words.kinds.framedVerbs.endAt(t, i, t.length());
        // 以「…」为由的报警: somebody else's, who is not told
        return end > 0 && words.attributive.endAt(t, end, t.length()) < 0
                ? Optional.of(new Range(i, end))
                : Optional.empty();
    }
}
