package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.english.EnglishSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.EnglishWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names in an English passage: runs of capitalised words. */
final class EnglishNames implements NameReader {
    private static final int ROLE = 5;
    private static final int LONGEST_APART = 30;

    private final EnglishWords words;
    private final Line line;

    EnglishNames(SpeechWords words, Line line) {
        this.words = words.english;
        this.line = line;
    }

    /** "designer, Tomás Rivera,", "Tomás Rivera, a designer", "Tomás Rivera, 46,": the role or age beside a name makes it a person's. */
    private boolean isTold(Tokens tokens, int from, int to) {
        int before = tokens.type(from - 1) == Token.COMMA ? from - 2 : from - 1;
        if (before >= 0 && tokens.type(before) == Token.WORD && tokens.in(words.roles, before)) {
            return true;
        }
        if (from > 0 && tokens.is(words.aliases, from - 1)) {
            // "a man named Rivera"
            return true;
        }
        if (tokens.type(to) != Token.COMMA) {
            return false;
        }
        boolean led = tokens.is(to + 1, "at")
                || tokens.is(to + 1, "aged")
                || tokens.is(to + 1, "then")
                || tokens.is(to + 1, "now");
        int age = led ? to + 2 : to + 1;
        boolean years = tokens.type(age) == Token.NUMBER && tokens.end(age) - tokens.start(age) == 2;
        if (years && tokens.type(age + 1) == Token.COMMA) {
            return true;
        }
        for (int i = to + 1; i <= to + ROLE && (tokens.isWord(i) || tokens.isAge(i)); i++) {
            if (tokens.type(i) == Token.WORD && (tokens.in(words.roles, i) || tokens.in(words.relativePronouns, i))) {
                return true;
            }
        }
        return false;
    }

    /** "…, Okafor paused", "For Okafor it was": a verb behind a name that no preposition stands before, or a sentence about it. */
    private boolean acts(Tokens tokens, int from, int to) {
        int length = tokens.type(to) == Token.WORD ? tokens.end(to) - tokens.start(to) : 0;
        boolean verb = length > 0
                && (tokens.in(words.finites, to) || (length > 4 && line.bare().startsWith("ed", tokens.end(to) - 2)));
        boolean opener = tokens.in(words.prepositions, from - 1)
                && (tokens.stops(from - 2) || tokens.is(from - 2, "as"))
                && (tokens.type(to) == Token.COMMA
                        || (tokens.in(words.pronouns, to) && !tokens.in(words.notNames, from)));
        return opener || (verb && tokens.type(from - 1) == Token.COMMA);
    }

    /** "Ames said", "the mayor, Ada Ames, said": where a verb of saying stands behind a name, or -1. */
    private int saying(Tokens tokens, int end) {
        int verb = tokens.type(end) == Token.COMMA ? end + 1 : end;
        while (verb < end + ROLE
                && tokens.type(verb) == Token.WORD
                && !tokens.in(words.cues, verb)
                && (tokens.in(words.times, verb)
                        || tokens.endsWith(verb, "ly")
                        || (tokens.in(words.auxiliaries, verb) && !tokens.in(words.passives, verb)))) {
            // "has also said"
            verb++;
        }
        // "Thursday's order" is no cue
        return says(tokens, verb) && !tokens.possessive(end - 1) ? verb : -1;
    }

    /** "Ames, saying" speaks of somebody else as often. */
    private boolean says(Tokens tokens, int verb) {
        return tokens.type(verb) == Token.WORD && tokens.in(words.cues, verb) && !tokens.endsWith(verb, "ing");
    }

    /** "Ada Ames, a lawyer who has worked for the mayor, said": where the verb stands behind what is told of a name, or -1. */
    private int sayingApart(Tokens tokens, int end) {
        boolean apart = tokens.type(end) == Token.COMMA
                && (tokens.in(words.determiners, end + 1) || tokens.in(words.relativePronouns, end + 1));
        int limit = Math.min(tokens.count() - 1, end + LONGEST_APART);
        for (int i = end + 2; apart && i < limit && !tokens.stops(i); i++) {
            if (tokens.type(i) == Token.COMMA && says(tokens, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "in the U.S. According to": the full stop of the short form ends the sentence as well. */
    private boolean begins(Tokens tokens, int i) {
        return tokens.in(words.notNames, i) && line.bare().charAt(tokens.end(i - 1) - 1) == '.';
    }

    /** "Ada Ames PHOTO CREDIT: …": what is shouted in front of a colon labels what follows. */
    private boolean isLabel(Tokens tokens, int from) {
        int i = from;
        while (tokens.type(i) == Token.NAME && isShouted(tokens, i)) {
            i++;
        }
        return i > from && tokens.type(i) == Token.COLON && !isShouted(tokens, from - 1);
    }

    private boolean isShouted(Tokens tokens, int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (Character.isLowerCase(line.bare().charAt(at))) {
                return false;
            }
        }
        return tokens.end(i) - tokens.start(i) > 2;
    }

    @Override
    public List<Found> read() {
        Tokens tokens = line.tokens();
        EnglishSubject subjects = new EnglishSubject(words, tokens);
        List<Found> found = new ArrayList<>();
        int i = 0;
        int taken = -1;
        while (i < tokens.count()) {
            if (tokens.type(i) != Token.NAME || tokens.adjective(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.count()
                    && ((tokens.type(end) == Token.NAME
                                    && !tokens.possessive(end - 1)
                                    && !begins(tokens, end)
                                    && !isLabel(tokens, end))
                            || (subjects.isParticle(end)
                                    && (tokens.type(end + 1) == Token.NAME || subjects.isParticle(end + 1))))) {
                end++;
            }
            Optional<Subject> name = subjects.name(i, end);
            if (name.isPresent() && name.get().kind() == Subject.Kind.NAME) {
                int first = tokens.at(name.get().range().start());
                boolean titled =
                        (first > i && (tokens.in(words.personTitles, first - 1) || tokens.in(words.roles, first - 1)))
                                || isTold(tokens, i, end);
                boolean several = name.get().range().of(line.bare()).indexOf(' ') > 0;
                boolean inverted = tokens.in(words.cues, i - 1)
                        && (tokens.type(i - 2) == Token.MARKED || tokens.type(i - 2) == Token.COMMA);
                boolean source = i > 1
                        && words.sources.startBefore(line.bare(), tokens.end(i - 1), tokens.start(i - 2))
                                == tokens.start(i - 2);
                int saying = saying(tokens, end);
                int apart = saying < 0 && several ? sayingApart(tokens, end) : -1;
                boolean speaks = inverted || source || (saying >= 0 && saying != taken) || apart >= 0;
                taken = Math.max(taken, apart);
                boolean acts = acts(tokens, i, end);
                // "the Argentine", "the Guardian", "The Women's Centers", "on Thursday"
                boolean person = several
                        || !(tokens.in(words.demonyms, first)
                                || tokens.is(i - 1, "the")
                                || tokens.possessive(i - 1)
                                || tokens.in(words.notNames, end - 1));
                if (person && (several || titled || speaks || acts)) {
                    found.add(new Found(
                            new Mention(line.passage(), name.get().range()),
                            speaks,
                            i == 0 || tokens.stops(i - 1) || acts,
                            titled || speaks,
                            titled,
                            false));
                }
            }
            i = end;
        }
        return found;
    }
}
