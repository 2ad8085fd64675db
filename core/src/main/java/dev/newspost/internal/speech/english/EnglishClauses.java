package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;

/** Tells whole clauses from fragments in what stands inside the marks of an English passage. */
final class EnglishClauses {
    private static final int MOST = 60;

    private final EnglishWords words;

    EnglishClauses(EnglishWords words) {
        this.words = words;
    }

    /** {@return whether the words hold a subject and its verb} */
    boolean holds(Tokens tokens) {
        int n = Math.min(tokens.count(), MOST);
        boolean noun = false;
        for (int i = 0; i < n; i++) {
            boolean pronoun = tokens.in(words.clauseStarts, i);
            boolean relative = pronoun && noun && tokens.isWord(i - 1) && !tokens.in(words.stops, i - 1);
            // "of how it was done"
            boolean object = tokens.in(words.questions, i) && tokens.in(words.attaching, i - 1);
            if (relative || object || (tokens.in(words.relatives, i) && i > 0 && !pronoun)) {
                // what follows belongs to a relative clause, up to the next pause
                while (i < n && tokens.type(i) != Token.COMMA && !tokens.stops(i)) {
                    i++;
                }
                noun = false;
                continue;
            }
            if (tokens.in(words.finites, i) && !tokens.is(i - 1, "to")) {
                if (noun) {
                    return true;
                }
                boolean contracted = tokens.in(words.clauseStarts, i);
                if (contracted) {
                    return true;
                }
                if (i == 0) {
                    return false;
                }
            } else if (isAdverb(tokens, i) && !noun) {
                // "plainly and simply does not permit": no subject stands before the verb
                if (tokens.in(words.finites, i + 1) && !tokens.in(words.clauseStarts, i + 1)) {
                    return false;
                }
            } else if (tokens.isWord(i) && (i == 0 ? pronoun || tokens.isWord(1) : !tokens.in(words.prepositions, i))) {
                noun |= (pronoun && (i == 0 || !tokens.isWord(i - 1) || tokens.in(words.stops, i - 1)))
                        || (!tokens.in(words.clauseStarts, i)
                                && !tokens.in(words.determiners, i)
                                && !tokens.is(i, "to"));
                if (pronoun && i == 0 && tokens.isWord(1) && tokens.count() > 2 && !tokens.in(words.determined, 0)) {
                    return true;
                }
            }
            if (tokens.is(i, "to") && i == 0) {
                return false;
            }
        }
        return false;
    }

    /** "try baking with less salt", "leave the shop": {@return whether the words begin as an order does} */
    boolean isOrder(Tokens tokens) {
        boolean verb = tokens.isWord(0)
                && !tokens.in(words.stops, 0)
                && !tokens.in(words.determiners, 0)
                && !tokens.in(words.prepositions, 0)
                && !tokens.in(words.pronouns, 0)
                && !tokens.in(words.copulas, 0)
                && !tokens.in(words.times, 0)
                && !tokens.endsWith(0, "ing")
                && !tokens.endsWith(0, "ed")
                && !tokens.endsWith(0, "ly");
        return verb
                && tokens.type(1) == Token.WORD
                && (tokens.in(words.determiners, 1)
                        || tokens.is(words.oblique, 1)
                        || tokens.in(words.objects, 1)
                        || tokens.endsWith(1, "ing"));
    }

    private boolean isAdverb(Tokens tokens, int i) {
        return tokens.endsWith(i, "ly") || tokens.is(i, "and") || tokens.in(words.times, i);
    }

    /** {@return whether the words begin with a pronoun and its verb in one, as in "it's fine"} */
    boolean isContracted(Tokens tokens) {
        return tokens.in(words.clauseStarts, 0) && tokens.in(words.finites, 0);
    }

    /** "married to the mill. It has been so for years": {@return whether a sentence ends and another one with a verb begins} */
    boolean areSeveral(Tokens tokens) {
        int n = Math.min(tokens.count(), MOST);
        int stop = 0;
        while (stop < n && tokens.type(stop) != Token.STOP) {
            stop++;
        }
        int verb = stop + 1;
        while (verb < n && !tokens.in(words.finites, verb) && !tokens.endsWith(verb, "ed")) {
            verb++;
        }
        return verb < n && tokens.type(stop + 1) == Token.NAME;
    }

    /** "shows “what curiosity can do”": a clause that is the object of the one outside. */
    boolean isObject(Tokens tokens) {
        if (tokens.type(0) != Token.WORD || !tokens.in(words.questions, 0)) {
            return false;
        }
        int verbs = 0;
        for (int i = 1; i < Math.min(tokens.count(), MOST); i++) {
            verbs += tokens.in(words.finites, i) && !tokens.in(words.finites, i - 1) ? 1 : 0;
        }
        return verbs < 2;
    }
}
