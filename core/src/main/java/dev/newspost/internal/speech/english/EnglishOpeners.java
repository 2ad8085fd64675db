package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Locale;

/** Tells where an English sentence begins behind its dateline and its first circumstance. */
public final class EnglishOpeners {
    /** How many words tell a time: "two years ago". */
    private static final int TIME = 3;

    private static final int LONGEST_TIME = 8;
    private static final int LONGEST_DATELINE = 14;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;

    EnglishOpeners(EnglishWords words, Line line) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
    }

    /** "In May, …", "Asked if it worked, …", "Sentencing, …", "A month later, …": where a sentence begins behind its circumstance. */
    public int behind(int from, int to) {
        int comma = from;
        while (comma < to && tokens.type(comma) != Token.COMMA) {
            comma++;
        }
        // "Here at the mill, …"
        boolean place = comma < to
                && comma - from <= LONGEST_TIME
                && tokens.in(words.notNames, from)
                && !tokens.in(words.pronouns, from)
                && !tokens.in(words.determiners, from)
                && tokens.in(words.attaching, from + 1)
                && !tokens.is(from + 1, "for");
        // "But when the mill closed, …"
        boolean joined = comma < to
                && tokens.is(words.joining, from)
                && tokens.type(from + 1) == Token.WORD
                && tokens.in(words.prepositions, from + 1)
                && !tokens.is(words.topical, from + 1);
        // "There, a guard walked along the row and shouted"
        boolean adverb = comma == from + 1
                && comma < to
                && tokens.in(words.notNames, from)
                && tokens.in(words.indefinites, comma + 1)
                && !tokens.in(words.pronouns, from);
        boolean opener = tokens.in(words.prepositions, from) || adverb || place || joined || isParticiple(from, comma);
        boolean time = comma < to
                && comma - from <= LONGEST_TIME
                && (comma - from == 2
                        || tokens.type(from) == Token.NUMBER
                        || tokens.in(words.determiners, from)
                        || tokens.in(words.notNames, from))
                && tokens.is(words.after, comma - 1);
        if (opener || time) {
            return opener ? clauseEnd(from, comma, to) + 1 : comma + 1;
        }
        return isTime(from) ? from + TIME : from;
    }

    /** "Two years ago she": a time without a comma behind it. */
    private boolean isTime(int from) {
        int behind = from + TIME;
        return tokens.is(words.after, behind - 1)
                && (tokens.in(words.notNames, from) || tokens.type(from) == Token.NUMBER)
                && (tokens.in(words.pronouns, behind)
                        || tokens.in(words.determiners, behind)
                        || tokens.type(behind) == Token.NAME);
    }

    /** "After Ada Finch, a baker, left, she": the comma behind a clause whose subject is told of between two others. */
    private int clauseEnd(int from, int comma, int to) {
        boolean told = tokens.type(comma - 1) == Token.NAME
                && tokens.in(words.determiners, comma + 1)
                && tokens.is(words.subordinators, from);
        int second = told ? nextComma(comma + 1, to) : to;
        int verb = second + 1;
        boolean goesOn = verb < to
                && tokens.type(verb) == Token.WORD
                && (tokens.endsWith(verb, "ed") || tokens.in(words.pasts, verb) || tokens.in(words.finites, verb));
        int third = goesOn ? nextComma(verb, to) : to;
        return third < to ? third : comma;
    }

    private int nextComma(int from, int to) {
        int i = from;
        while (i < to && tokens.type(i) != Token.COMMA) {
            i++;
        }
        return i;
    }

    private boolean isParticiple(int i, int comma) {
        boolean adjoins = i + 1 == comma
                ? tokens.type(comma + 1) == Token.NAME || tokens.in(words.pronouns, comma + 1)
                : tokens.in(words.prepositions, i + 1)
                        || tokens.in(words.determiners, i + 1)
                        || tokens.in(words.conditions, i + 1)
                        || tokens.in(words.times, i + 1);
        // "Joined by the crew, Ames said", but "Ahmed of Wexton, who"
        boolean past = tokens.endsWith(i, "ed")
                && (tokens.type(comma + 1) == Token.NAME
                        || tokens.in(words.pronouns, comma + 1)
                        || tokens.in(words.determiners, comma + 1))
                && !tokens.in(words.relativePronouns, comma + 1);
        return adjoins
                && tokens.type(i) == Token.NAME
                && (tokens.endsWith(i, "ing") || past || tokens.is(words.pressed, i));
    }

    /** {@return whether a token is a semicolon, behind which a clause has a subject of its own} */
    boolean parts(int i) {
        return tokens.type(i) == Token.OTHER && line.bare().charAt(tokens.start(i)) == ';';
    }

    /** "PARIS, March 9 (Agency) - …": where the first sentence of a passage begins behind its dateline. */
    int behindDateline(int to) {
        int dash = 0;
        while (dash < Math.min(to, LONGEST_DATELINE)
                && tokens.type(dash) != Token.DASH
                && tokens.type(dash) != Token.WORD
                && tokens.type(dash) != Token.MARKED) {
            dash++;
        }
        boolean behind = dash > 0 && tokens.type(dash) == Token.DASH;
        return behind && (tokens.type(dash - 1) == Token.CLOSE || isShouted(0)) ? dash + 1 : 0;
    }

    private boolean isShouted(int i) {
        String word = line.bare().substring(tokens.start(i), tokens.end(i));
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
