package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.ChineseOwnerWords;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.Lexicon;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Tells whose a ruling is that speaks in a Chinese story, or a bill of indictment: the court that ruled last. */
final class Rulings {
    private static final int FURTHEST = 8;
    private static final int LONGEST_CLAUSE = 60;
    /** How many characters are looked back at most. */
    private static final int MOST = 2000;

    private static final int LONGEST_POINTING = 3;

    private final List<Line> lines;
    private final ChineseWords words;
    private final KnownNames known;

    Rulings(List<Line> lines, SpeechWords words, KnownNames known) {
        this.lines = lines;
        this.words = words.chinese;
        this.known = known;
    }

    /** {@return the court, or whoever brings charges, that is told last before a text of theirs to have done so} */
    Optional<Mention> of(Mention text) {
        ChineseOwnerWords owners = words.owners;
        if (isOf(text, owners.rulings)) {
            return last(text, owners.courts, owners.judging);
        }
        return isOf(text, owners.charges) ? last(text, owners.prosecutors, owners.charging) : Optional.empty();
    }

    /** 判决书, 这份判决书 */
    private boolean isOf(Mention text, Lexicon nouns) {
        String t = text.text();
        int noun = nouns.startBefore(t, t.length(), 0);
        return text.passage().chinese()
                && noun >= 0
                && noun <= LONGEST_POINTING
                && (noun == 0 || words.demonstratives.endAt(t, 0, noun) > 0);
    }

    private Optional<Mention> last(Mention text, Lexicon bodies, Lexicon deeds) {
        int number = text.passage().number();
        int left = MOST;
        for (int i = number; i >= Math.max(0, number - FURTHEST); i--) {
            Line line = lines.get(i);
            if (line.passage().section() != text.passage().section()) {
                break;
            }
            String t = line.bare();
            for (int end = i == number ? text.range().start() : t.length(); end > 1 && left-- > 0; end--) {
                if (bodies.startBefore(t, end, Math.max(0, end - LONGEST_CLAUSE)) >= 0 && rules(t, end, deeds)) {
                    Optional<Mention> body = body(line, end);
                    if (body.isPresent()) {
                        return body;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a verb of ruling stands behind a court's name in its clause. */
    private static boolean rules(String t, int from, Lexicon deeds) {
        int limit = Math.min(t.length(), from + LONGEST_CLAUSE);
        for (int i = from; i < limit && !ChineseClauses.isClauseBreak(t.charAt(i)); i++) {
            if (deeds.endAt(t, i, limit) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The body whose name ends at a place and begins its clause. */
    private Optional<Mention> body(Line line, int end) {
        String t = line.bare();
        int start = end;
        while (start > Math.max(0, end - LONGEST_CLAUSE)
                && !ChineseClauses.isClauseBreak(t.charAt(start - 1))
                && t.charAt(start - 1) != Line.INSIDE) {
            start--;
        }
        ChineseSubject subjects = new ChineseSubject(words, line.noted(), known);
        return subjects.reduce(subjects.skipOpeners(start, end), end)
                .filter(one -> one.kind() == Subject.Kind.BODY && one.range().end() == end)
                .map(one -> new Mention(line.passage(), one.range()));
    }
}
