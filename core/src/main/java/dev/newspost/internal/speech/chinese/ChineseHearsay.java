package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds whose report a sentence goes by that no verb of saying holds, in a Chinese passage: 据甲通报，乙「…」. */
final class ChineseHearsay {
    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;

    ChineseHearsay(ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** {@return the source that a clause of a sentence names, with another clause behind it} */
    Optional<Subject> source(int sentence, int end) {
        int clause = sentence;
        while (clause < end) {
            int start = Chars.skipBlanks(t, clause, end);
            int stop = clauses.clauseEnd(start, end);
            int opener = words.openers.endAt(t, start, stop);
            int lead = words.hearsay.endAt(t, start, stop);
            // 另据甲通报: the opener holds it
            lead = lead < 0 && opener > 0 && words.hearsay.startBefore(t, opener, start) >= 0 ? opener : lead;
            if (lead > 0 && stop < end && Chars.isComma(t.charAt(stop))) {
                return source(new Range(lead, stop));
            }
            clause = stop + 1;
        }
        return Optional.empty();
    }

    private Optional<Subject> source(Range clause) {
        int noun = Math.max(
                words.documents.startBefore(t, clause.end(), clause.start()),
                words.tails.startBefore(t, clause.end(), clause.start()));
        return noun <= clause.start()
                ? Optional.empty()
                : subjects.in(clause.start(), noun)
                        .filter(who -> who.known() && who.range().end() == noun);
    }
}
