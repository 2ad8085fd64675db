package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/**
 * Reads who hands over a stretch that stands before its sentence's subject: "Chanting “…,” two hundred ringers marched",
 * and by a verb of seeing in front: "Ames sees the plan as “…”".
 */
final class EnglishFronted {
    private static final int LONGEST_OPENER = 14;
    private static final int LONGEST_SUBJECT = 24;
    private static final int LONGEST_OBJECT = 16;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSentence sentences;

    EnglishFronted(EnglishWords words, Line line, EnglishSentence sentences) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
        this.sentences = sentences;
    }

    /** {@return who does what a participle tells at the start of the sentence} */
    Optional<Attribution> of(Utterance u) {
        int open = tokens.at(u.marked.open());
        int start = start(open);
        boolean participle = open > start
                && tokens.type(start) == Token.NAME
                && tokens.endsWith(start, "ing")
                && tokens.in(words.cues, start)
                && (start == 0 || tokens.stops(start - 1) || tokens.type(start - 1) == Token.DASH);
        if (!participle || !opens(start + 1, open)) {
            return Optional.empty();
        }
        int from = behindList(tokens.at(u.marked.close()));
        if (isVerb(from)) {
            // "Calling it “…” pleased the council": the participle is no deed of whoever stands behind
            return Optional.empty();
        }
        int limit = Math.min(tokens.count(), from + LONGEST_SUBJECT);
        for (int i = from + 1; i < limit && !tokens.stops(i); i++) {
            if (isVerb(i)) {
                return sentences
                        .subject(from, i)
                        .filter(who -> who.kind() != Subject.Kind.UNKNOWN)
                        .map(who -> new Attribution(
                                line.passage(), Optional.of(who), Optional.of(sentences.cues.range(start)), Way.CUE));
            }
        }
        return Optional.empty();
    }

    /** "HARBOR--Chanting": where the sentence begins, behind the dashes of a dateline. */
    private int start(int open) {
        int start = sentences.sentenceStart(Math.max(0, open - LONGEST_OPENER), open);
        while (start < open && tokens.type(start) == Token.DASH) {
            start++;
        }
        return start;
    }

    private boolean opens(int from, int open) {
        for (int i = from; i < open; i++) {
            boolean told = tokens.type(i) == Token.WORD
                    && (tokens.in(words.strongCues, i) || tokens.in(words.relativePronouns, i));
            if (told || tokens.type(i) == Token.COMMA || tokens.type(i) == Token.COLON) {
                return false;
            }
        }
        return true;
    }

    /** “…” and “…,”: where the sentence goes on behind the marks. */
    private int behindList(int close) {
        int i = close;
        while (tokens.type(i) == Token.MARKED
                || tokens.type(i) == Token.COMMA
                || (tokens.joins(i) && tokens.type(i + 1) == Token.MARKED)) {
            i++;
        }
        return i;
    }

    private boolean isVerb(int i) {
        return tokens.type(i) == Token.WORD
                && (tokens.in(words.finites, i)
                        || tokens.in(words.cues, i)
                        || tokens.in(words.pasts, i)
                        || tokens.endsWith(i, "ed"));
    }

    /** "Said Ames of the long trip: “…”": {@return who stands behind a verb of saying that begins its sentence} */
    Optional<Attribution> inverted(int start, int to) {
        boolean colon = tokens.type(to) == Token.COLON;
        boolean verb = tokens.type(start) == Token.NAME
                && (tokens.in(words.strongCues, start) || (colon && isReport(start)))
                && (colon || !tokens.is(words.addressing, start))
                && sentences.cues.lastCue(start + 1, to) < 0;
        return !verb || (!colon && tokens.type(to) != Token.COMMA)
                ? Optional.empty()
                : sentences
                        .behind(start + 1, to)
                        .map(who -> new Attribution(
                                line.passage(), Optional.of(who), Optional.of(sentences.cues.range(start)), Way.COLON));
    }

    /** "Laughed Ames: “…”": a verb of saying in the past right in front of who says so. */
    private boolean isReport(int i) {
        return tokens.in(words.cues, i)
                && !tokens.in(words.weakCues, i)
                && !tokens.in(words.partialCues, i)
                && tokens.endsWith(i, "ed")
                && tokens.isWord(i + 1)
                && !tokens.in(words.stops, i + 1);
    }

    /** "Ames sees the plan as “…”", but "sees it used as “…”": {@return who sees something so, in front of a stretch} */
    Optional<Attribution> seen(int start, int end) {
        int as = tokens.in(words.single, end - 1) ? end - 2 : end - 1;
        if (!tokens.is(as, "as")) {
            return Optional.empty();
        }
        for (int i = as - 2; i > Math.max(start, end - LONGEST_OBJECT); i--) {
            if (tokens.type(i) == Token.WORD && is(i) && !tokens.in(words.determiners, i - 1)) {
                int verb = i;
                return sentences
                        .subject(start, i)
                        .filter(Subject::known)
                        .map(who -> new Attribution(
                                line.passage(), Optional.of(who), Optional.of(sentences.cues.range(verb)), Way.INLINE));
            }
            if (!tokens.isWord(i) || tokens.in(words.finites, i) || tokens.in(words.relatives, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean is(int i) {
        return words.seeing.contains(line.bare(), tokens.start(i), tokens.end(i)) && !tokens.in(words.passives, i - 1);
    }
}
