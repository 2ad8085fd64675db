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
        boolean verb = i > from && i < limit && tokens.type(i) == Token.WORD && (tokens.in(words.cues, i) || states(i));
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
                || (tokens.endsWith(i, "ly") && !tokens.in(words.roles, i))
                || ((tokens.in(words.cues, i + 1) || tokens.in(words.auxiliaries, i + 1))
                        && tokens.is(words.whereabouts, i));
    }

    /** "Ames states that", "the law states: “…”", "the rules state that “…”", but "other states": whether the word is a verb of saying. */
    boolean states(int i) {
        boolean follows = tokens.is(i + 1, "that")
                || tokens.type(i + 1) == Token.COMMA
                || tokens.type(i + 1) == Token.COLON
                || tokens.type(i + 1) == Token.MARKED;
        int before = adverbsBefore(i, 0) - 1;
        boolean one = tokens.in(words.pronouns, before)
                || tokens.is(before, "which")
                || (tokens.type(before) == Token.COMMA && before > 0)
                || (tokens.type(before) == Token.NAME
                        && (!tokens.in(words.determiners, before - 1) || tokens.type(i + 2) == Token.MARKED))
                || tokens.in(words.bodies, before)
                || tokens.in(words.documents, before)
                || (tokens.in(words.roles, before) && !tokens.endsWith(before, "s"))
                || isHandedOver(before, i);
        boolean several = before >= 0 && tokens.endsWith(before, "s") && tokens.type(i + 2) == Token.MARKED;
        return tokens.type(i) == Token.WORD
                && tokens.is(words.stating, i)
                && follows
                && (tokens.endsWith(i, "s") ? one : several);
    }

    /** "A primer for the third grade states: “…”", but "in both states: “…”" */
    private boolean isHandedOver(int noun, int states) {
        return tokens.type(states + 1) == Token.COLON
                && tokens.type(states + 2) == Token.MARKED
                && tokens.type(noun) == Token.WORD
                && !tokens.endsWith(noun, "s")
                && !tokens.in(words.indefinites, noun)
                && !tokens.in(words.determiners, noun)
                && !tokens.in(words.stops, noun)
                && !tokens.in(words.unnamed, noun)
                && isOne(noun);
    }

    /** "the grade", "a third grade", but "other": whether an article stands near in front of a noun. */
    private boolean isOne(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
            if (tokens.is(i, "the") || tokens.is(i, "a") || tokens.is(i, "an")) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int i) {
        return isPast(i)
                || states(i)
                || takesObject(i)
                || (tokens.type(i - 1) == Token.NAME && tokens.is(i + 1, "it") && tokens.is(words.seeing, i))
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

    /** "Dwight Pell shares the view": a word in -s between a name and an article. */
    private boolean takesObject(int i) {
        return tokens.type(i) == Token.WORD
                && tokens.type(i - 1) == Token.NAME
                && tokens.endsWith(i, "s")
                && !tokens.endsWith(i, "ss")
                && tokens.in(words.determiners, i + 1)
                && !tokens.in(words.stops, i)
                && !tokens.in(words.roles, i)
                && !tokens.in(words.notNames, i - 1)
                && !tokens.possessive(i - 1);
    }

    /** "Dwight Pell defended", "Dwight Pell left": a past tense right behind a name. */
    private boolean isPast(int i) {
        return tokens.type(i) == Token.WORD
                && (tokens.endsWith(i, "ed") || tokens.in(words.pasts, i))
                && (tokens.type(i - 1) == Token.NAME
                        || tokens.in(words.roles, i - 1)
                        || tokens.in(words.documents, i - 1))
                && !tokens.in(words.notNames, i - 1)
                && !tokens.possessive(i - 1);
    }
}
