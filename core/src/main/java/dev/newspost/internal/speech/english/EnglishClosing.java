package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Reads who hands over a stretch at the end of its sentence: "The plan was “rushed” and would be redrawn, Ames said." */
final class EnglishClosing {
    private static final int SENTENCE = 70;
    private static final int LONGEST_END = 6;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishCues cues;

    EnglishClosing(EnglishWords words, Line line, EnglishSubject subjects, EnglishCues cues) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
        this.subjects = subjects;
        this.cues = cues;
    }

    /** {@return what hands a stretch over from the end of its sentence} */
    Optional<Attribution> of(Utterance u) {
        int from = tokens.at(u.marked.close());
        int limit = from > 0 && tokens.stops(from - 1) ? from : Math.min(tokens.count(), from + SENTENCE);
        Optional<Attribution> found = Optional.empty();
        for (int i = from; i < limit && found.isEmpty() && !tokens.stops(i); i++) {
            if (tokens.type(i) == Token.COMMA && i > from) {
                int behind = i + 1;
                found = source(behind, limit).or(() -> said(behind, limit));
            }
        }
        return found;
    }

    /** "…, according to Ames." */
    private Optional<Attribution> source(int from, int limit) {
        int behind = tokens.is(from, "according") ? cues.sourceEnd(from, limit) : -1;
        return behind < 0
                ? Optional.empty()
                : subjects.at(behind, limit)
                        .map(who -> inline(named(who, limit), new Range(tokens.start(from), tokens.end(behind - 1))));
    }

    /** "his lawyer, Dora Finch" */
    private Subject named(EnglishSubject.Phrase who, int limit) {
        boolean described = who.subject().kind() == Subject.Kind.DESCRIPTION && tokens.type(who.next()) == Token.COMMA;
        return !described
                ? who.subject()
                : subjects.at(who.next() + 1, limit)
                        .filter(found -> found.subject().isName())
                        .filter(found -> found.next() >= limit
                                || tokens.stops(found.next())
                                || tokens.type(found.next()) == Token.COMMA)
                        .map(EnglishSubject.Phrase::subject)
                        .orElse(who.subject());
    }

    /** "…, Ames said." and "…, said Ames, the mayor." */
    private Optional<Attribution> said(int from, int limit) {
        if (tokens.in(words.strongCues, from)) {
            return subjects.at(from + 1, limit)
                    .filter(who -> known(who.subject()))
                    .map(who -> inline(named(who, limit), cues.range(from)));
        }
        Optional<EnglishSubject.Phrase> who = subjects.at(from, limit).filter(one -> known(one.subject()));
        int cue = who.map(one -> subjects.verbs.adverbs(one.next(), limit)).orElse(limit);
        boolean says = cue < limit
                && tokens.type(cue) == Token.WORD
                && (tokens.in(words.cues, cue) || cues.decides(who.get().subject(), cue));
        return says && !tokens.in(words.weakCues, cue) && closes(cue + 1, limit)
                ? who.map(one -> inline(one.subject(), cues.range(cue)))
                : Optional.empty();
    }

    private static boolean known(Subject who) {
        return who.kind() != Subject.Kind.UNKNOWN;
    }

    /** {@return whether a sentence ends a few words behind its cue: no clause of its own hangs on it} */
    private boolean closes(int from, int limit) {
        int i = from;
        while (i < limit && i < from + LONGEST_END && !tokens.stops(i) && tokens.type(i) != Token.COMMA) {
            boolean clause = tokens.is(i, "that")
                    || tokens.in(words.finites, i)
                    || tokens.in(words.pronouns, i)
                    || tokens.type(i) == Token.MARKED;
            if (clause) {
                return false;
            }
            i++;
        }
        return i == from
                || ((i >= tokens.count() || tokens.stops(i) || tokens.type(i) == Token.COMMA)
                        && (tokens.in(words.attaching, from) || tokens.in(words.times, from)));
    }

    private Attribution inline(Subject who, Range cue) {
        return new Attribution(line.passage(), Optional.of(who), Optional.of(cue), Way.INLINE);
    }
}
