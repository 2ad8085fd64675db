package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.english.EnglishSentence;
import dev.newspost.internal.speech.english.EnglishSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Tells whom the sentences before a place in an English passage are about: whom "he" and "she" stand for. */
final class EnglishTopics {
    private static final int SENTENCES = 4;
    private static final int SENTENCE = 70;
    private static final int APPOSITION = 8;
    private static final int TITLE = 3;

    private final EnglishWords words;
    private final Tokens tokens;
    private final EnglishSubject subjects;
    private final EnglishSentence sentences;

    EnglishTopics(EnglishWords words, Line line) {
        this.words = words;
        this.tokens = line.tokens();
        this.subjects = new EnglishSubject(words, tokens);
        this.sentences = new EnglishSentence(words, line, tokens, subjects);
    }

    /**
     * {@return the subject of the nearest sentence in front of the one that holds a place, pronouns looked past}
     *
     * @param offset a place in the passage
     */
    Optional<Subject> before(int offset) {
        int end = tokens.at(offset);
        return upTo(sentences.sentenceStart(Math.max(0, end - SENTENCE), end));
    }

    /** {@return the subject of the last sentence, pronouns looked past} */
    Optional<Subject> last() {
        return upTo(tokens.count());
    }

    private Optional<Subject> upTo(int limit) {
        int stop = limit;
        for (int n = 0; n < SENTENCES && stop > 0; n++) {
            while (stop > 0 && tokens.stops(stop - 1) && tokens.type(stop - 1) != Token.MARKED) {
                stop--;
            }
            int floor = Math.max(0, stop - SENTENCE);
            int start = sentences.sentenceStart(floor, Math.max(floor, stop - 1));
            Optional<Subject> who = of(start, stop);
            boolean marked = who.isEmpty() && marked(start, stop);
            if (!marked && who.filter(one -> one.kind() == Subject.Kind.PRONOUN).isEmpty()) {
                return who;
            }
            stop = start;
        }
        return Optional.empty();
    }

    private boolean marked(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (tokens.type(i) == Token.MARKED) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a sentence, whatever its verb. */
    private Optional<Subject> of(int start, int stop) {
        int i = start;
        while (i < stop && !tokens.isWord(i) && tokens.type(i) != Token.MARKED) {
            i++;
        }
        if (tokens.type(i) == Token.MARKED || i >= stop) {
            return Optional.empty();
        }
        boolean adverb = tokens.in(words.notNames, i)
                && (tokens.type(i + 1) == Token.COMMA || tokens.type(i + 2) == Token.COMMA)
                && !tokens.in(words.determiners, i);
        if (adverb) {
            while (i < stop && tokens.type(i) != Token.COMMA) {
                i++;
            }
            i++;
        }
        int source = sentences.cues.sourceEnd(i, stop);
        if (source > 0 && !tokens.is(i, "as")) {
            return subjects.at(source, stop).map(EnglishSubject.Phrase::subject);
        }
        i = adverb ? i : sentences.openers.behind(i, stop);
        int first = i;
        Optional<Subject> beside =
                beside(i, stop).or(() -> behindVerb(start, stop)).or(() -> named(first, stop));
        if (beside.isPresent()) {
            return beside;
        }
        return acting(i, stop)
                .or(() -> subjects.at(first, stop))
                .map(phrase -> sentences.apposition(phrase, stop).orElse(phrase.subject()))
                .map(who -> sentences.alias(who, stop));
    }

    /** "Among them is Doreen Hatch, a potter": the name behind the verb of a sentence that begins with a place. */
    private Optional<Subject> behindVerb(int start, int stop) {
        int i = start;
        while (i < stop && !tokens.isWord(i)) {
            i++;
        }
        if (!tokens.in(words.prepositions, i) && !(tokens.is(words.picking, i) && tokens.is(i + 1, "of"))) {
            return Optional.empty();
        }
        int limit = Math.min(stop, i + APPOSITION);
        int verb = i + 1;
        while (verb < limit && tokens.isWord(verb) && !tokens.in(words.passives, verb)) {
            verb++;
        }
        // "One of them is the potter Doreen Hatch"
        int name = verb + 1;
        while (name < verb + TITLE && (tokens.in(words.determiners, name) || tokens.in(words.roles, name))) {
            name++;
        }
        return verb < limit && tokens.type(name) == Token.NAME && tokens.in(words.passives, verb)
                ? subjects.at(verb + 1, stop)
                        .map(EnglishSubject.Phrase::subject)
                        .filter(Subject::isName)
                : Optional.empty();
    }

    /** "Doreen Hatch mends nets": the full name in front of a verb that no list knows. */
    private Optional<EnglishSubject.Phrase> acting(int start, int stop) {
        int verb = start;
        while (verb < stop && (tokens.type(verb) == Token.NAME || subjects.isParticle(verb))) {
            verb++;
        }
        boolean acts = verb > start + 1
                && verb < stop
                && tokens.type(verb) == Token.WORD
                && tokens.endsWith(verb, "s")
                && !tokens.possessive(verb - 1)
                && !tokens.in(words.roles, verb)
                && !isPast(verb + 1);
        return acts ? subjects.at(start, verb).filter(found -> found.subject().isName()) : Optional.empty();
    }

    /** "Harbor Light tickets sold out": whether a verb stands behind what looks like one. */
    private boolean isPast(int i) {
        return tokens.in(words.finites, i) || tokens.in(words.pasts, i) || tokens.endsWith(i, "ed");
    }

    /** "My neighbour is Doreen Hatch, a potter", "Its keeper since May has been Doreen Hatch": the name that a description is given. */
    private Optional<Subject> named(int start, int stop) {
        int limit = Math.min(stop, start + APPOSITION);
        int verb = start + 1;
        while (verb < limit
                && tokens.isWord(verb)
                && !tokens.in(words.passives, verb)
                && !tokens.in(words.cues, verb)) {
            verb++;
        }
        boolean described = tokens.in(words.determiners, start) || tokens.possessive(start);
        int name = verb + 1;
        return described && verb < limit && tokens.in(words.passives, verb) && tokens.type(name) == Token.NAME
                ? subjects.at(name, stop)
                        .filter(found -> tokens.type(found.next()) == Token.COMMA || tokens.stops(found.next()))
                        .filter(found -> found.next() > name + 1)
                        .map(EnglishSubject.Phrase::subject)
                        .filter(who -> who.isName() && who.range().start() == tokens.start(name))
                : Optional.empty();
    }

    /** "Doreen Hatch of Lower Wexton, …": where the name of a place ends behind that of somebody. */
    private int behindPlace(int from) {
        int i = tokens.is(from, "of") || tokens.is(from, "from") ? from + 1 : from;
        while (i > from && i < from + APPOSITION && tokens.type(i) == Token.NAME) {
            i++;
        }
        return i;
    }

    /** "One of them, Doreen Hatch, keeps": the name set apart behind the first words of a sentence. */
    private Optional<Subject> beside(int start, int stop) {
        int comma = start;
        while (comma < stop && comma < start + APPOSITION && tokens.isWord(comma)) {
            if (tokens.in(words.finites, comma) || tokens.in(words.cues, comma)) {
                return Optional.empty();
            }
            comma++;
        }
        if (tokens.type(comma) != Token.COMMA || comma == start || comma >= stop) {
            return Optional.empty();
        }
        boolean named = tokens.type(comma - 1) == Token.NAME && tokens.type(start) == Token.NAME && comma - start < 3;
        if (named && !tokens.in(words.notNames, start)) {
            return Optional.empty();
        }
        return subjects.at(comma + 1, stop)
                .filter(found -> found.subject().isName() && tokens.type(behindPlace(found.next())) == Token.COMMA)
                .map(EnglishSubject.Phrase::subject);
    }
}
