package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;

/** Finds verbs of saying, and phrases that give a source, in an English passage. */
public final class EnglishCues {
    private static final int COMPLEMENT = 12;
    private static final int SUBJECT = 4;
    private static final int NEAREST = 6;
    private static final int LONG_COMPLEMENT = 24;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSubject subjects;

    EnglishCues(EnglishWords words, Line line, EnglishSubject subjects) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
        this.subjects = subjects;
    }

    /** The token behind a phrase such as "according to", or -1. */
    public int sourceEnd(int i, int limit) {
        if (!tokens.isWord(i)) {
            return -1;
        }
        int end = words.sources.endAt(line.bare(), tokens.start(i), tokens.end(Math.min(limit, tokens.count()) - 1));
        if (end < 0) {
            return -1;
        }
        int behind = tokens.at(end);
        return behind > i && tokens.end(behind - 1) == end ? behind : -1;
    }

    /** "as X puts it" gives a source, "as a result" and "such as X" do not: behind a bare "as" stands a verb of saying. */
    boolean givesSource(int i, int behind, EnglishSubject.Phrase who, int limit) {
        if (!tokens.is(i, "as") || behind > i + 1) {
            return true;
        }
        int next = behindApposition(who.next(), limit);
        int adverbs = subjects.verbs.adverbs(next, limit);
        if (tokens.is(words.seeing, adverbs) && tokens.is(adverbs + 1, "it")) {
            // "as Ames sees it"
            return true;
        }
        int verb = tokens.in(words.wonts, adverbs) && tokens.is(adverbs + 1, "to") ? adverbs + 2 : adverbs;
        return verb < limit
                && tokens.type(verb) == Token.WORD
                && tokens.in(words.cues, verb)
                && !tokens.is(i - 1, "such");
    }

    /** "As Ames, the mayor, put it": where a clause between two commas ends. */
    private int behindApposition(int comma, int limit) {
        if (tokens.type(comma) != Token.COMMA) {
            return comma;
        }
        int i = comma + 1;
        while (i < limit && i < comma + COMPLEMENT && tokens.isWord(i)) {
            i++;
        }
        return tokens.type(i) == Token.COMMA ? i + 1 : comma;
    }

    /** The last verb of saying in a sentence, or -1. */
    public int lastCue(int start, int to) {
        for (int i = to - 1; i >= start; i--) {
            if (isCue(i, start)) {
                return i;
            }
        }
        return -1;
    }

    /** The last verb of saying, or the one whose complement it stands in: "Forsyth said the work shows “…”". */
    int reportingCue(int start, int to) {
        int last = lastCue(start, to);
        if (last < 0 || tokens.in(words.strongCues, last)) {
            return last;
        }
        boolean weak = tokens.in(words.weakCues, last) && !tokens.in(words.partialCues, last);
        boolean thinks = words.thinking.contains(line.bare(), tokens.start(last), tokens.end(last));
        if (thinks) {
            int report = lastCue(start, last);
            if (report >= 0 && last - report <= NEAREST && ownThought(report, last)) {
                // "Ames commented that she thinks"
                return report;
            }
        }
        if (!weak && !isThings(last, start)) {
            return last;
        }
        int floor = last - (weak ? COMPLEMENT : LONG_COMPLEMENT);
        for (int i = last - 1; i > Math.max(start, floor) && tokens.type(i) != Token.COMMA; i--) {
            if (isCue(i, start)) {
                boolean report = tokens.in(words.strongCues, i) && !tokens.in(words.pronouns, i + 1);
                if (report || weak) {
                    return report ? i : last;
                }
            }
        }
        return last;
    }

    /** "Ames said she felt", "commented that she thinks": whether the one who thinks is the speaker himself. */
    private boolean ownThought(int report, int verb) {
        int pronoun = tokens.is(report + 1, "that") ? report + 2 : report + 1;
        boolean takesUp = tokens.in(words.he, pronoun) || tokens.in(words.she, pronoun) || tokens.is(pronoun, "they");
        return takesUp
                && subjects.verbs.adverbsBefore(verb, report) == pronoun + 1
                && !tokens.in(words.weakCues, report)
                && !tokens.in(words.partialCues, report)
                && !words.addressing.contains(line.bare(), tokens.start(report), tokens.end(report))
                && tokens.type(report - 1) != Token.COMMA;
    }

    /** "because they think", "even though the letter showed": whether the subject of a verb is no person. */
    private boolean isThings(int verb, int start) {
        int before = subjects.verbs.adverbsBefore(verb, start) - 1;
        return tokens.is(before, "it")
                || tokens.is(before, "they")
                || (tokens.in(words.documents, before) && !tokens.stops(before));
    }

    /** "Ames ordered his clerks to condemn it": the verb that makes others say something in an infinitive, or -1. */
    int ordering(int verb, int start) {
        if (!tokens.is(verb - 1, "to")) {
            return -1;
        }
        for (int i = verb - 3; i > Math.max(start, verb - NEAREST) && tokens.isWord(i); i--) {
            if (tokens.type(i) == Token.WORD && tokens.is(words.addressing, i)) {
                boolean orders = !tokens.in(words.passives, i - 1) && !tokens.in(words.determiners, i - 1);
                return orders ? i : -1;
            }
        }
        return -1;
    }

    /** {@return whether a token is a verb of saying, or begins a phrase such as "went on"} */
    boolean says(int i) {
        if (tokens.type(i) != Token.WORD) {
            return false;
        }
        return tokens.in(words.cues, i) || subjects.verbs.states(i) || isPhrase(i);
    }

    /** "pointed out": whether a verb of saying is one with the word behind it. */
    boolean isPhrase(int i) {
        return tokens.type(i + 1) == Token.WORD
                && words.cuePhrases.contains(line.bare(), tokens.start(i), tokens.end(i + 1));
    }

    /** "the ruling held", "the court found" */
    boolean decides(Subject who, int verb) {
        int noun = tokens.at(who.range().end()) - 1;
        boolean decides = who.kind() == Subject.Kind.BODY
                || (who.kind() == Subject.Kind.DESCRIPTION && (isDocument(noun) || tokens.in(words.roles, noun)));
        return decides && tokens.is(words.rulings, verb);
    }

    /** "the ruling", "the rulings" */
    private boolean isDocument(int noun) {
        int end = tokens.end(noun);
        return tokens.in(words.documents, noun)
                || (tokens.endsWith(noun, "s") && words.documents.contains(tokens.text(), tokens.start(noun), end - 1));
    }

    /** "a few things called “gems”": behind a noun that is nobody, right in front of a mark. */
    private boolean names(int i) {
        return tokens.type(i + 1) == Token.MARKED
                && tokens.type(i - 1) == Token.WORD
                && !tokens.is(words.describing, i)
                && !(tokens.in(words.roles, i - 1) && isAsked(i - 1))
                && !tokens.in(words.unnamed, i - 1)
                && !tokens.in(words.documents, i - 1)
                && !tokens.in(words.pronouns, i - 1)
                && !tokens.in(words.times, i - 1)
                && !tokens.in(words.stops, i - 1)
                && !tokens.in(words.relativePronouns, i - 1);
    }

    /** "what experts call": whether a question stands before the subject of a verb, that is its object. */
    private boolean isAsked(int subject) {
        int i = subject;
        while (i > subject - SUBJECT && tokens.isWord(i) && !tokens.in(words.questions, i)) {
            i--;
        }
        return tokens.in(words.questions, i);
    }

    /** "the law, dubbed the Quay Act, is": a participle set apart between two commas. */
    private boolean isApposition(int i) {
        if (tokens.type(i - 1) != Token.COMMA || !tokens.endsWith(i, "ed")) {
            return false;
        }
        if (tokens.type(i + 1) == Token.MARKED) {
            // "the vote, pronounced “…”"
            return true;
        }
        int comma = i + 1;
        while (comma < i + COMPLEMENT && tokens.isWord(comma)) {
            comma++;
        }
        return tokens.type(comma) == Token.COMMA && comma > i + 1;
    }

    /** "often called", "is known": what stands before a participle makes it a passive. */
    private boolean isPassive(int i) {
        if (tokens.in(words.passiveAdverbs, i)) {
            // "Jones also called it" is none
            boolean actor = tokens.type(i - 1) == Token.NAME
                    || tokens.in(words.pronouns, i - 1)
                    || tokens.in(words.roles, i - 1)
                    || tokens.in(words.relativePronouns, i - 1);
            return !actor;
        }
        return tokens.in(words.passives, i) || tokens.type(i) == Token.OPEN;
    }

    /** "the same ruling", "a blog post", "a Facebook post": behind a word that is no subject of a verb in the plural. */
    private boolean isNoun(int i) {
        if (tokens.type(i - 1) == Token.NAME) {
            return !tokens.endsWith(i - 1, "s") && !tokens.is(i - 2, "and") && !tokens.is(i - 3, "and");
        }
        return tokens.type(i - 1) == Token.WORD
                && (tokens.in(words.determiners, i - 2)
                        || !(tokens.endsWith(i - 1, "s")
                                || tokens.in(words.roles, i - 1)
                                || tokens.in(words.pronouns, i - 1)
                                || tokens.in(words.indefinites, i - 1)
                                || tokens.in(words.stops, i - 1)
                                || tokens.in(words.auxiliaries, i - 1)
                                || tokens.endsWith(i - 1, "ly")));
    }

    boolean isCue(int i, int start) {
        if (!says(i)) {
            return false;
        }
        if (tokens.in(words.participles, i) && (isPassive(i - 1) || names(i) || isApposition(i))) {
            return false;
        }
        // "said volunteers felt"
        if (i == start
                || tokens.type(i - 1) == Token.OPEN
                || (tokens.type(i - 1) == Token.WORD && tokens.in(words.strongCues, i - 1))) {
            return false;
        }
        if ((tokens.in(words.documents, i) || tokens.in(words.nounCues, i)) && isNoun(i)) {
            return false;
        }
        if (tokens.in(words.copulas, i) && tokens.in(words.documents, i - 1)) {
            // "a letter feels warmer than"
            return false;
        }
        boolean noun = tokens.in(words.weakCues, i)
                && isPlural(i)
                && tokens.type(i - 1) == Token.WORD
                && (tokens.in(words.determiners, i - 2) || tokens.in(words.prepositions, i - 2));
        if (noun && (isPlural(i - 1) || tokens.endsWith(i - 1, "ed") || tokens.in(words.pasts, i - 1))) {
            // "at various points", "repeated remarks"
            return false;
        }
        if (tokens.in(words.attaching, i - 1) && !tokens.is(i - 1, "to") && tokens.endsWith(i, "s")) {
            // "with posts"
            return false;
        }
        // "the report", "a claim", "his answer" are nouns, "to say" is no report
        boolean determined =
                tokens.in(words.determiners, i - 1) && !tokens.in(words.unnamed, i - 1) && !isRelative(i - 1);
        if (tokens.endsWith(i, "ing") && tokens.in(words.passives, i + 1)) {
            // "the travel warning was raised"
            return false;
        }
        boolean owned = tokens.possessive(i - 1) && !subjects.endsOwner(i - 1);
        if (determined || owned || isAdjective(i)) {
            return false;
        }
        return !tokens.is(i - 1, "to") || tokens.in(words.partialCues, i) || isWont(i);
    }

    /** "to file detailed reports": a participle behind an infinitive, in front of a noun. */
    private boolean isAdjective(int i) {
        return tokens.is(i - 2, "to")
                && tokens.endsWith(i, "ed")
                && tokens.type(i - 1) == Token.WORD
                && !isPlural(i - 1)
                && !tokens.in(words.roles, i - 1)
                && tokens.type(i + 1) == Token.WORD
                && isPlural(i + 1)
                && !tokens.in(words.pronouns, i + 1)
                && !tokens.in(words.stops, i + 1);
    }

    /** "as she likes to say", "what she had to say": whether an infinitive tells that somebody says something. */
    boolean isWont(int verb) {
        return tokens.is(verb - 1, "to")
                && (tokens.in(words.wonts, verb - 2)
                        || (tokens.in(words.strongCues, verb) && tokens.is(words.owing, verb - 2)));
    }

    private boolean isPlural(int i) {
        return tokens.endsWith(i, "s") && !tokens.endsWith(i, "ss") && !tokens.endsWith(i, "is");
    }

    /** "a survey that called it": whether a "that" takes up a noun that can speak. */
    private boolean isRelative(int that) {
        return tokens.is(that, "that")
                && (tokens.in(words.documents, that - 1) || tokens.in(words.roles, that - 1))
                && (tokens.endsWith(that + 1, "ed")
                        || tokens.in(words.pasts, that + 1)
                        || tokens.in(words.strongCues, that + 1));
    }

    /** "is accused of", "was told": whether a verb says what others said of its subject. */
    boolean isSuffered(int i) {
        int before = i - 1;
        while (before >= 0 && (tokens.in(words.times, before) || tokens.endsWith(before, "ly"))) {
            before--;
        }
        boolean participle = tokens.endsWith(i, "ed") || tokens.in(words.pasts, i);
        boolean certain = !tokens.in(words.weakCues, i) || tokens.in(words.partialCues, i);
        return participle && certain && tokens.in(words.passives, before);
    }

    Range range(int token) {
        boolean phrase = says(token) && !tokens.in(words.cues, token) && !subjects.verbs.states(token);
        return new Range(tokens.start(token), tokens.end(phrase ? token + 1 : token));
    }
}
