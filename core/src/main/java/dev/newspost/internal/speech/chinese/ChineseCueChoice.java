package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.ArrayList;
import java.util.List;

/** Chooses among the verbs of saying in a Chinese sentence the one that hands over what stands at its end. */
final class ChineseCueChoice {
    private static final int LONGEST_NEAR = 4;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseSpeaker speakers;

    ChineseCueChoice(
            ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects, ChineseSpeaker speakers) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
    }

    /** 甲批评乙称不必修桥的说法，「…」: without the verbs of saying that tell of another's view, behind one that does not. */
    List<Range> withoutAttributes(List<Range> cues, int end) {
        List<Range> kept = new ArrayList<>();
        for (Range cue : cues) {
            int stop = clauses.clauseEnd(cue.end(), end);
            boolean view = !kept.isEmpty()
                    && (words.tails.startBefore(t, stop, cue.end()) > cue.end()
                            || isOfText(cue, stop)
                            || (stop == end && isOfThing(cue, stop)));
            if (!view) {
                kept.add(cue);
            }
        }
        return kept;
    }

    /** 甲称乙所写的文章「…」: whether a verb of saying tells no more than whose the text is that the words are of. */
    private boolean isOfText(Range cue, int stop) {
        int mark = markBehind(cue, stop);
        return mark > 0 && words.documents.startBefore(t, stop, mark) >= mark;
    }

    /** 甲称乙所说的内幕「…」: whether it tells no more than who calls a thing so; not 乙所说的更好的「…」, 乙所说的那句话「…」. */
    private boolean isOfThing(Range cue, int stop) {
        int mark = markBehind(cue, stop);
        int noun = Chars.trimEnd(t, Math.max(mark, 0), stop);
        return mark > 0
                && noun > mark
                && words.attributive.startBefore(t, noun, mark) < 0
                && words.speechNouns.startBefore(t, noun, mark) < 0
                && words.mentions.sayings.startBefore(t, noun, mark) < 0
                && words.owners.countedWords.startBefore(t, noun, mark) < 0;
    }

    /** Where the mark of the attribute ends behind a verb of saying that makes one: 所说的; or -1. */
    private int markBehind(Range cue, int stop) {
        return words.relativizers.endAt(t, cue.start(), cue.end()) > 0
                ? words.attributive.endAt(t, cue.end(), stop)
                : -1;
    }

    /** 因批评市府，甲被「…」: without the verbs in clauses that tell why or when, unless they are all and hand over words in front. */
    List<Range> withoutCircumstances(List<Range> cues, int sentence, int end) {
        List<Range> kept = new ArrayList<>();
        boolean handsOver = false;
        for (Range cue : cues) {
            handsOver |= clauses.followedByBreak(cue.end(), end);
            if (!clauses.isCircumstance(sentence, cue, end)) {
                kept.add(cue);
            }
        }
        return kept.isEmpty() && handsOver ? cues : kept;
    }

    /** Of the cues in a sentence, the one that hands over what stands at its end. */
    Range best(List<Range> cues, int sentence, int end, Way way) {
        Range last = cues.get(cues.size() - 1);
        if (cues.size() == 1) {
            return last;
        }
        boolean maybe = words.modals.startBefore(t, last.start(), Math.max(sentence, last.start() - 4)) >= 0
                || (way == Way.RUN_ON && last.end() < end && speakers.deeds().isAdvised(sentence, last));
        if (!maybe
                && !clauses.clauseBreak(last.end(), end)
                && (speakers.subjectInClause(sentence, last.start())
                                .filter(who -> who.known() || isNear(sentence, who, last))
                                .isPresent()
                        || words.continuers.endAt(t, clauses.clauseStart(sentence, last.start()), last.start()) > 0)) {
            return last;
        }
        for (int i = cues.size() - 1; i >= 0; i--) {
            Range cue = cues.get(i);
            if (clauses.followedByBreak(cue.end(), end)
                    && speakers.subjectInClause(sentence, cue.start()).isPresent()) {
                return cue;
            }
        }
        return last;
    }

    /** 报道显示，甲强调要「…」: whether a short name that no list knows is all that stands in front of a verb in its clause. */
    private boolean isNear(int sentence, Subject who, Range cue) {
        int start = who.range().start();
        return who.range().end() == cue.start()
                && who.range().length() >= 2
                && who.range().length() <= LONGEST_NEAR
                && start == subjects.skipOpeners(clauses.clauseStart(sentence, cue.start()), cue.start())
                && (subjects.shapes().shapedAsName(who.range())
                        || words.mentions.confessing.contains(t, cue.start(), cue.end())
                        || words.rareSurnames.endAt(t, start, cue.start()) > 0);
    }
}
