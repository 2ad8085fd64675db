package dev.newspost.internal.speech.english;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.Optional;

/** Reads who gives words that a noun and a colon announce: "Ames had one piece of advice for bakers: “…”". */
final class EnglishGivers {
    private static final int FURTHEST = 16;
    private static final int OBJECT = 7;

    private final EnglishWords words;
    private final Line line;
    private final Tokens tokens;
    private final EnglishSentence sentences;

    EnglishGivers(EnglishWords words, Line line, EnglishSentence sentences) {
        this.words = words;
        this.line = line;
        this.tokens = line.tokens();
        this.sentences = sentences;
    }

    /**
     * {@return who gives what a noun of saying announces}
     *
     * @param start where the sentence begins
     * @param to where its colon stands
     * @param cue the last verb of saying in it, or -1
     */
    Optional<Attribution> of(int start, int to, int cue) {
        if (tokens.type(to) != Token.COLON && tokens.type(to) != Token.DASH) {
            return Optional.empty();
        }
        for (int noun = to - 1; noun > Math.max(start, to - FURTHEST); noun--) {
            if (tokens.type(noun) == Token.MARKED || tokens.type(noun) == Token.COMMA) {
                return Optional.empty();
            }
            boolean says = tokens.in(words.utterances, noun) || tokens.is(words.announced, noun);
            if (tokens.type(noun) == Token.WORD && says && noun != cue) {
                int verb = giving(noun, start);
                Optional<Subject> who = verb < 0 ? Optional.empty() : giver(verb, start);
                if (who.isPresent()) {
                    Range range = new Range(tokens.start(noun), tokens.end(noun));
                    Way way = noun + 1 == to ? Way.COLON : Way.LATE_COLON;
                    return Optional.of(new Attribution(line.passage(), who, Optional.of(range), way));
                }
            }
        }
        return Optional.empty();
    }

    /** "had one piece of advice", "giving a suggestion": the verb whose object a noun is, or -1. */
    private int giving(int noun, int start) {
        for (int i = noun - 1; i > Math.max(start - 1, noun - OBJECT) && tokens.isWord(i); i--) {
            if (tokens.is(words.giving, i)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Subject> giver(int verb, int start) {
        // "by giving a suggestion"
        return tokens.endsWith(verb, "ing") ? sentences.first(start, verb) : sentences.subject(start, verb);
    }
}
