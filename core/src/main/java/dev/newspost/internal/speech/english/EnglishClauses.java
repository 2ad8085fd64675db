package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;

/** Tells whole clauses from fragments in what stands inside the marks of an English passage. */
final class EnglishClauses {
    private static final int MOST = 60;
    private static final int LONGEST_NOUN = 4;
    private static final int LONGEST_RELATIVE = 7;

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
                if (relative && goesOn(tokens, i, n)) {
                    return true;
                }
                while (i < n && tokens.type(i) != Token.COMMA && !tokens.stops(i)) {
                    i++;
                }
                noun = false;
                continue;
            }
            if (tokens.in(words.finites, i) && !tokens.is(i - 1, "to")) {
                if (noun && !isNoun(tokens, i)) {
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
                // "plainly and simply does not permit", "just doesn't work": no subject stands before the verb
                boolean verb = tokens.in(words.finites, i + 1);
                if (verb && (!tokens.in(words.clauseStarts, i + 1) || isDenial(tokens, i + 1))) {
                    return false;
                }
            } else if (tokens.isWord(i)
                    && (i == 0 ? pronoun || beginsNoun(tokens) : !tokens.in(words.prepositions, i))) {
                noun |= (pronoun
                                && (i == 0
                                        || !tokens.isWord(i - 1)
                                        || tokens.in(words.stops, i - 1)
                                        || tokens.in(words.prepositions, i - 1)))
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
            if (noun && acts(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsNoun(Tokens tokens) {
        // "like somebody could hear"
        return tokens.isWord(1) && !(tokens.in(words.prepositions, 0) && tokens.in(words.clauseStarts, 1));
    }

    /** "the housing that's coming is dear": whether a second verb stands behind a relative clause, for the noun in front. */
    private boolean goesOn(Tokens tokens, int relative, int n) {
        int first = tokens.in(words.finites, relative) ? relative : relative + 1;
        if (!tokens.in(words.finites, first)
                || !(tokens.in(words.auxiliaries, first) || first == relative)
                || tokens.in(words.prepositions, 0)) {
            return false;
        }
        for (int i = first + 2; i < Math.min(n, first + LONGEST_RELATIVE) && tokens.isWord(i); i++) {
            if (tokens.in(words.finites, i) && !tokens.in(words.clauseStarts, i)) {
                return true;
            }
            if (tokens.in(words.clauseStarts, i)
                    || tokens.in(words.relatives, i)
                    || tokens.in(words.cues, i)
                    || tokens.joins(i)) {
                return false;
            }
        }
        return false;
    }

    /** "doesn't", "can't": whether a verb is denied whose subject may stand in front of the marks. */
    private boolean isDenial(Tokens tokens, int i) {
        int end = tokens.end(i);
        String text = tokens.text();
        return end - tokens.start(i) > 3
                && text.charAt(end - 1) == 't'
                && "'’".indexOf(text.charAt(end - 2)) >= 0
                && !tokens.in(words.pronouns, i + 1)
                && !tokens.in(words.determiners, i + 1);
    }

    /** "an iron will": whether the last word is a noun, though it looks like a verb. */
    private boolean isNoun(Tokens tokens, int i) {
        return tokens.is(words.finiteNouns, i) && !tokens.isWord(i + 1) && article(tokens, i) >= 0;
    }

    /** "the homework never ends", "the fee hurts the poor": whether a word is the verb of the noun in front of it. */
    private boolean acts(Tokens tokens, int i) {
        boolean present = tokens.endsWith(i, "s") && !tokens.endsWith(i, "ss");
        boolean past = tokens.endsWith(i, "ed") || tokens.in(words.pasts, i);
        if (tokens.type(i) != Token.WORD || !(present || past) || article(tokens, i) < 0) {
            return false;
        }
        boolean adverb = i > 2 && (tokens.in(words.times, i - 1) || tokens.endsWith(i - 1, "ly"));
        boolean object = tokens.in(words.determiners, i + 1) && !tokens.in(words.determined, i + 1);
        // "budgets just months", "the school days the"
        boolean several = present && tokens.endsWith(adverb ? i - 2 : i - 1, "s");
        return !several && (adverb ? article(tokens, i - 1) >= 0 : object);
    }

    /** Where the article of a short noun phrase stands that ends in front of a word; -1 where none does. */
    private int article(Tokens tokens, int end) {
        for (int i = end - 2; i >= Math.max(0, end - LONGEST_NOUN) && isInNoun(tokens, i + 1); i--) {
            if (tokens.in(words.determiners, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInNoun(Tokens tokens, int i) {
        return tokens.isWord(i) && !tokens.in(words.relatives, i);
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
                && !tokens.endsWith(0, "s")
                && !tokens.endsWith(0, "ing")
                && !tokens.endsWith(0, "ed")
                && !tokens.endsWith(0, "ly");
        return verb
                && tokens.type(1) == Token.WORD
                && (tokens.in(words.determiners, 1)
                        || tokens.is(words.oblique, 1)
                        || tokens.in(words.objects, 1)
                        || (tokens.endsWith(1, "ing") && !tokens.endsWith(1, "thing")));
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

    /** "shows “what curiosity can do”": a clause that is the object of the one outside; "when it rains, we row" is none. */
    boolean isObject(Tokens tokens) {
        if (tokens.type(0) != Token.WORD || !tokens.in(words.questions, 0)) {
            return false;
        }
        int verbs = 0;
        for (int i = 1; i < Math.min(tokens.count(), MOST); i++) {
            if (tokens.type(i) == Token.COMMA && tokens.in(words.conditions, 0) && tokens.in(words.pronouns, i + 1)) {
                return false;
            }
            verbs += tokens.in(words.finites, i) && !tokens.in(words.finites, i - 1) ? 1 : 0;
        }
        return verbs < 2;
    }
}
