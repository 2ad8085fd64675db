package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;
import java.util.Optional;

/** Finds who answers in a Chinese sentence that leads to words with a colon and tells of a question first. */
final class ChineseAnswering {
    private static final int MOST_CLAUSES = 3;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseActors actors;

    ChineseAnswering(ChineseWords words, Bare bare, ChineseClauses clauses, ChineseActors actors) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.actors = actors;
    }

    /** 顾客问他贵不贵，他摇头：「…」: whom a verb of asking has right behind it, where a clause begins with that pronoun. */
    Optional<Subject> asked(Range cue, int end) {
        int asked = words.asking.contains(t, cue.start(), cue.end()) ? singleEnd(cue.end(), end) : -1;
        int clause = asked < 0 ? end : clauses.clauseEnd(asked, end) + 1;
        for (int n = 0; n < MOST_CLAUSES && clause < end; n++) {
            int start = Chars.skipBlanks(t, clause, end);
            int pronoun = singleEnd(start, end);
            if (pronoun > 0 && t.charAt(start) == t.charAt(cue.end())) {
                return Optional.of(new Subject(new Range(start, pronoun), Subject.Kind.PRONOUN));
            }
            clause = clauses.clauseEnd(start, end) + 1;
        }
        return Optional.empty();
    }

    /** "甲问他怕不怕，乙摇摇头：「…」": who acts in the last clause, behind verbs of saying that have their object with them. */
    Optional<Subject> reacting(List<Range> cues, int sentence, int end) {
        int start = clauses.clauseStart(sentence, end);
        Range last = cues.get(cues.size() - 1);
        boolean asks = words.asking.contains(t, last.start(), last.end());
        boolean handsOver = last.end() > start
                || start == sentence
                || (!asks && words.telling.contains(t, last.start(), last.end()))
                || (clauses.followedByBreak(last.end(), end) && "；;".indexOf(t.charAt(start - 1)) < 0);
        return handsOver ? Optional.empty() : actors.reacting(start, end, asks);
    }

    /** {@return where he or she ends that stands at a place, and not they; or -1} */
    private int singleEnd(int at, int to) {
        int end = Math.max(words.he.endAt(t, at, to), words.she.endAt(t, at, to));
        return end > 0 && words.pronouns.endAt(t, at, to) == end && words.notPronouns.endAt(t, at, to) < 0 ? end : -1;
    }
}
