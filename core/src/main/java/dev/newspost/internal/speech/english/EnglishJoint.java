package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Tells who speaks together with the one whose name stands nearest to an English verb: "Finch and Tom Abara argue". */
final class EnglishJoint {
    private static final int MOST = 6;
    private static final int LONGEST_BRACKET = 8;

    private final EnglishWords words;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishOpeners openers;

    EnglishJoint(EnglishWords words, Tokens tokens, EnglishSubject subjects, EnglishOpeners openers) {
        this.words = words;
        this.tokens = tokens;
        this.subjects = subjects;
        this.openers = openers;
    }

    /** "Finch and her colleague Tom Abara", "In May, Ames, Finch and Abara": all that speak at once, from where their clause begins. */
    Subject all(int start, Subject near) {
        int and = unitStart(near, start) - 1;
        if (and <= start || !tokens.joins(and) || !near.isName()) {
            return near;
        }
        int end = behindName(tokens.type(and - 1) == Token.COMMA ? and - 1 : and, start);
        Subject first = near;
        int from = end;
        for (int n = 0; n < MOST; n++) {
            Optional<Subject> before = subjects.endingAt(end, start).filter(Subject::isNamed);
            if (before.isEmpty()) {
                break;
            }
            first = before.get();
            from = unitStart(first, start);
            if (tokens.type(from - 1) != Token.COMMA || opensClause(from, start)) {
                break;
            }
            end = behindName(from - 1, start);
        }
        // "Chamber of Trade and Industry CEO Nils Aune" is one
        boolean office = !first.isName() && and + 1 < tokens.at(near.range().start());
        return !first.equals(near) && !office && opensClause(from, start)
                ? new Subject(new Range(first.range().start(), near.range().end()), near.kind())
                : near;
    }

    /** "Ada Finch (D-Iowa) and", "Ada Finch, D-Iowa, and": where a name ends that a bracket or a party stands behind. */
    private int behindName(int end, int start) {
        int party = tokens.isParty(end - 1) ? end - 1 : end;
        if (party < end && tokens.type(party - 1) == Token.COMMA) {
            return party - 1;
        }
        int open = end - 1;
        while (tokens.type(end - 1) == Token.CLOSE
                && open > Math.max(start, end - LONGEST_BRACKET)
                && tokens.type(open) != Token.OPEN) {
            open--;
        }
        return tokens.type(open) == Token.OPEN && open > start && open < end - 1 ? open : end;
    }

    /** "the treasurer, Tom Abara", "chess coaches Ada Ames": where the description begins in front of a name, else its title. */
    private int unitStart(Subject name, int start) {
        int first = phraseStart(name, start);
        if (tokens.type(first - 1) == Token.COMMA && first - 1 > start && !opensClause(first, start)) {
            Optional<Subject> office = subjects.endingAt(first - 1, start)
                    .filter(one -> one.kind() == Subject.Kind.DESCRIPTION)
                    .filter(one ->
                            tokens.in(words.determiners, tokens.at(one.range().start())));
            return office.map(one -> tokens.at(one.range().start())).orElse(first);
        }
        boolean titled = first < tokens.at(name.range().start());
        while (titled && first > start && goesBefore(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean goesBefore(int i) {
        boolean noun = tokens.type(i) == Token.WORD
                && !tokens.in(words.stops, i)
                && !tokens.in(words.finites, i)
                && !tokens.in(words.cues, i)
                && !tokens.in(words.pasts, i)
                && !tokens.endsWith(i, "ed")
                && !isSubordinator(i);
        return noun || tokens.type(i) == Token.NUMBER || tokens.type(i) == Token.NAME;
    }

    /** Where the title begins in front of a name, else the name. */
    int phraseStart(Subject name, int start) {
        int first = tokens.at(name.range().start());
        while (first > start
                && (tokens.type(first - 1) == Token.NAME
                        || (tokens.type(first - 1) == Token.WORD && tokens.in(words.roles, first - 1))
                        || tokens.in(words.determiners, first - 1))) {
            first--;
        }
        return first;
    }

    /** {@return whether the subject of a clause may begin here} */
    boolean opensClause(int i, int start) {
        int before = i - 1;
        return i <= start
                || tokens.stops(before)
                || tokens.type(before) == Token.COLON
                || tokens.type(before) == Token.MARKED
                || tokens.type(before) == Token.OPEN
                || openers.behind(start, i) == i
                || isSubordinator(before);
    }

    /** "after", "what", "but": whether a word begins a clause */
    boolean isSubordinator(int i) {
        return tokens.isWord(i) && tokens.is(words.subordinators, i);
    }
}
