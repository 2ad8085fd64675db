package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Tells which body of a Chinese story 该报 or 该组织 points back at: the last that a sentence before is about. */
final class PointedBodies {
    private static final int NEAREST = 2;
    private static final int MOST_SENTENCES = 8;
    private static final int LONGEST_CLAUSE = 120;

    private final List<Line> lines;
    private final SpeechWords words;
    private final KnownNames known;

    PointedBodies(List<Line> lines, SpeechWords words, KnownNames known) {
        this.lines = lines;
        this.words = words;
        this.known = known;
    }

    /** {@return the body that the sentences before are about, of the kind that the mention tells} */
    Optional<Mention> of(Mention pointing) {
        if (isDocument(pointing.text())) {
            return Optional.empty();
        }
        int number = pointing.passage().number();
        int left = MOST_SENTENCES;
        for (int i = number; i >= Math.max(0, number - NEAREST) && left > 0; i--) {
            Line line = lines.get(i);
            String t = line.bare();
            int end = i == number ? pointing.range().start() : t.length();
            while (end > 0 && left-- > 0) {
                int start = sentenceStart(t, end);
                Optional<Mention> body = subject(line, start, end).filter(one -> fits(pointing.text(), one.text()));
                if (body.isPresent()) {
                    return body;
                }
                end = start - 1;
            }
        }
        return Optional.empty();
    }

    private boolean isDocument(String pointing) {
        return words.chinese.documents.contains(pointing, 1, pointing.length());
    }

    private static int sentenceStart(String t, int end) {
        int floor = Math.max(0, end - 4 * LONGEST_CLAUSE);
        int start = end;
        while (start > floor && !Line.endsSentence(t.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private Optional<Mention> subject(Line line, int start, int end) {
        if (!line.passage().chinese() || start >= end) {
            return Optional.empty();
        }
        String t = line.bare();
        ChineseSubject subjects = new ChineseSubject(words.chinese, line.noted(), known);
        int from = subjects.skipOpeners(start, end);
        int limit = Math.min(end, from + LONGEST_CLAUSE);
        int to = from;
        while (to < limit && !ChineseClauses.isClauseBreak(t.charAt(to)) && t.charAt(to) != Line.INSIDE) {
            to++;
        }
        return to > from
                ? subjects.in(from, to)
                        .filter(one -> one.kind() == Subject.Kind.BODY)
                        .map(one -> new Mention(line.passage(), one.range()))
                : Optional.empty();
    }

    /** {@return whether a body is of the kind that 该报, 该部门 or 该公司 tells of} */
    boolean fits(String pointing, String body) {
        int end = body.length();
        ChineseWords chinese = words.chinese;
        boolean none = words.pointsToBody(body)
                || words.names.isPlace(body)
                || chinese.pronouns.contains(body)
                || chinese.documents.startBefore(body, end, 0) >= 0;
        boolean firm = chinese.firms.endAt(pointing, 1, pointing.length()) > 0;
        // 国际组织: no name of any; 港务局 is one for 该局
        boolean common = !firm
                && body.endsWith(pointing.substring(1))
                && end <= pointing.length() + (pointing.length() > 2 ? 1 : 0);
        if (none || common) {
            return false;
        }
        char last = pointing.charAt(pointing.length() - 1);
        if (isDocument(pointing)) {
            return false;
        }
        if (pointing.length() == 2) {
            return body.endsWith("》") ? body.charAt(end - 2) == last : body.charAt(end - 1) == last;
        }
        return !firm || chinese.authorities.startBefore(body, end, 0) < 0;
    }
}
