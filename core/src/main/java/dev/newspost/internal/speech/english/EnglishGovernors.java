package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Finds the noun that a phrase in front of an English verb hangs on: "one fan of the group said". */
final class EnglishGovernors {
    private static final int MOST_ATTACHED = 3;

    private final EnglishWords words;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishJoint joint;

    EnglishGovernors(EnglishWords words, Tokens tokens, EnglishSubject subjects, EnglishJoint joint) {
        this.words = words;
        this.tokens = tokens;
        this.subjects = subjects;
        this.joint = joint;
    }

    /** The preposition that a noun phrase hangs on, or -1. */
    int preposition(Subject near, int start) {
        int first = tokens.at(near.range().start());
        boolean given = near.isName() && subjects.names.isGivenName(first);
        while (first > start
                && (!given || tokens.in(words.titles, first - 1))
                && (tokens.type(first - 1) == Token.NAME
                        || tokens.is(first - 1, "the")
                        || (tokens.type(first - 1) == Token.WORD && tokens.in(words.roles, first - 1)))) {
            first--;
        }
        if (tokens.is(first - 1, "and") && !given && near.isName()) {
            // "from Alder and Wexton Heights"
            int other = first - 1;
            while (other > start && tokens.type(other - 1) == Token.NAME) {
                other--;
            }
            boolean place = tokens.is(words.placing, other - 1);
            first = other < first - 1 && place ? other : first;
        }
        if (first > start && tokens.type(first) == Token.WORD) {
            // "of the chess club Rook Street"
            int phrase = subjects.start(first, start);
            first = tokens.in(words.determiners, phrase) ? phrase : first;
        }
        boolean office = tokens.is(first - 1, "of")
                && tokens.in(words.titles, first - 2)
                && tokens.type(first - 2) == Token.NAME
                && tokens.start(first) < near.range().start();
        // "Ambassador to Norland Moin ul Aziz"
        office |= subjects.names.postingEnd(first - 1) > first;
        return first > start && tokens.in(words.attaching, first - 1) && !office ? first - 1 : -1;
    }

    /** "One fan of the group", "bakers from the hills": the noun that the phrase in front of a verb hangs on. */
    Optional<Subject> of(Subject near, int start) {
        int preposition = preposition(near, start);
        for (int n = 0; n < MOST_ATTACHED && preposition > start; n++) {
            boolean participle = subjects.isParticiple(preposition - 1);
            boolean noun =
                    participle || !(tokens.endsWith(preposition - 1, "ed") || tokens.endsWith(preposition - 1, "ing"));
            int end = participle ? preposition - 1 : preposition;
            Optional<Subject> found = noun ? subjects.before(end, start) : Optional.empty();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            preposition = preposition(found.get(), start);
            if (preposition < 0) {
                // "Ames of Wexton Mill"
                return found.filter(one -> one.kind() == Subject.Kind.DESCRIPTION
                        || (one.isName() && joint.opensClause(joint.phraseStart(one, start), start)));
            }
        }
        return Optional.empty();
    }
}
