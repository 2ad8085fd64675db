package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/**
 * Finds who speaks on behind an English sentence that brings somebody in otherwise than as its subject: "For Finch, the
 * choice was easy. “…”", "One of them is Ada Ames, who rows. “…”", "It was Ames who rang. “…”".
 */
final class EnglishBroughtIn {
    private static final int LONGEST_GROUP = 12;

    private final EnglishWords words;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishSentence sentences;

    EnglishBroughtIn(EnglishWords words, Tokens tokens, EnglishSubject subjects, EnglishSentence sentences) {
        this.words = words;
        this.tokens = tokens;
        this.subjects = subjects;
        this.sentences = sentences;
    }

    /** {@return who is brought in by the sentence between two tokens} */
    Optional<Subject> of(int start, int to) {
        return source(start, to)
                .or(() -> concerned(start, to))
                .or(() -> singledOut(start, to))
                .or(() -> oneOfThem(start, to))
                .or(() -> owner(start, to));
    }

    /** "According to Finch, the mill loses money." */
    private Optional<Subject> source(int start, int to) {
        int behind = sentences.cues.sourceEnd(start, to);
        return behind < 0 || tokens.is(start, "as") ? Optional.empty() : name(behind, to);
    }

    /** "For Finch, the choice was easy." */
    private Optional<Subject> concerned(int start, int to) {
        boolean leads = tokens.is(words.concerning, start);
        Optional<EnglishSubject.Phrase> who = leads ? subjects.at(start + 1, to) : Optional.empty();
        return who.filter(found -> found.subject().isName() && tokens.type(found.next()) == Token.COMMA)
                // "For Finch, Ames was a hero": the subject may speak as well
                .filter(found -> tokens.type(found.next() + 1) != Token.NAME)
                .map(EnglishSubject.Phrase::subject);
    }

    /** "It was Finch who rang." */
    private Optional<Subject> singledOut(int start, int to) {
        boolean leads = tokens.is(start, "it") && tokens.in(words.copulas, start + 1);
        Optional<EnglishSubject.Phrase> who = leads ? subjects.at(start + 2, to) : Optional.empty();
        return who.filter(found -> found.subject().isName() && tokens.is(found.next(), "who"))
                .map(EnglishSubject.Phrase::subject);
    }

    /** "Among the first was Ada Ames, a baker", "One of those neighbors is Ada Ames, who rows". */
    private Optional<Subject> oneOfThem(int start, int to) {
        if (!tokens.is(words.picking, start)) {
            return Optional.empty();
        }
        int copula = start + 1;
        int limit = Math.min(to, start + LONGEST_GROUP);
        while (copula < limit && tokens.isWord(copula) && !isBeing(copula)) {
            copula++;
        }
        return copula < limit && isBeing(copula) ? name(copula + 1, to) : Optional.empty();
    }

    private boolean isBeing(int i) {
        return tokens.is(i, "is") || tokens.is(i, "was");
    }

    /** "Finch’s answer came quickly": whose words they are. */
    private Optional<Subject> owner(int start, int to) {
        int last = start;
        while (last < to && tokens.type(last) == Token.NAME && !tokens.possessive(last)) {
            last++;
        }
        boolean owns = last < to
                && tokens.type(last) == Token.NAME
                && tokens.possessive(last)
                && tokens.type(last + 1) == Token.WORD
                && (tokens.in(words.nounCues, last + 1) || tokens.in(words.utterances, last + 1));
        return owns ? subjects.name(start, last + 1).filter(Subject::isName) : Optional.empty();
    }

    private Optional<Subject> name(int from, int to) {
        return subjects.at(from, to)
                .map(found -> sentences.apposition(found, to).orElse(found.subject()))
                .filter(Subject::isName);
    }
}
