package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;

/** Tells verbs and their adverbs from the noun phrases beside them, in an English passage. */
final class EnglishVerbs {
    private static final int ADVERBS = 4;

    private final EnglishWords words;
    private final Tokens tokens;

    EnglishVerbs(EnglishWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** "Finch only said", "Aune reportedly told": where the adverbs end that stand between a name and its verb. */
    int adverbs(int from, int limit) {
        int i = from;
        while (i < limit && i < from + ADVERBS && tokens.type(i) == Token.WORD && isAdverb(i)) {
            i++;
        }
        boolean verb = i > from && i < limit && tokens.in(words.cues, i) && tokens.type(i) == Token.WORD;
        return verb ? i : from;
    }

    /** {@return where the adverbs start that stand right before a verb} */
    int adverbsBefore(int verb, int floor) {
        int i = verb;
        while (i > floor && tokens.type(i - 1) == Token.WORD && isAdverb(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isAdverb(int i) {
        return tokens.in(words.times, i)
                || tokens.in(words.auxiliaries, i)
                || (tokens.endsWith(i, "ly") && !tokens.in(words.roles, i));
    }

    boolean isVerb(int i) {
        return isPast(i)
                || (tokens.in(words.wonts, i) && tokens.is(i + 1, "to"))
                || (tokens.type(i) == Token.WORD
                        && tokens.in(words.cues, i)
                        && !tokens.in(words.documents, i)
                        && !tokens.in(words.roles, i))
                || (tokens.type(i) == Token.WORD
                        && tokens.in(words.cues, i)
                        && (tokens.in(words.documents, i - 1)
                                || tokens.in(words.roles, i - 1)
                                || tokens.type(i - 1) == Token.NAME));
    }

    /** "Dwight Pell defended", "Dwight Pell left": a past tense right behind a name. */
    private boolean isPast(int i) {
        return tokens.type(i) == Token.WORD
                && (tokens.endsWith(i, "ed") || tokens.in(words.pasts, i))
                && (tokens.type(i - 1) == Token.NAME || tokens.in(words.roles, i - 1))
                && !tokens.in(words.notNames, i - 1)
                && !tokens.possessive(i - 1);
    }
}
