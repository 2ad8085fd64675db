package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.List;
import java.util.Optional;

/**
 * Tells which name of an English story an acronym shortens: the first whose words begin with its letters, small words
 * between them left out, as "Harbour and Quays Authority" for "HQA". Not thread-safe.
 */
final class Acronyms {
    private static final int LEAST = 3;
    private static final int LONGEST = 7;
    private static final int MOST_SMALL = 2;
    private static final int MOST_SEARCHES = 100;

    private final List<Line> lines;
    private final EnglishWords words;
    private final Searches<Optional<Mention>> full = new Searches<>(MOST_SEARCHES, Optional.empty(), this::find);

    Acronyms(List<Line> lines, EnglishWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** {@return the name that an acronym stands for, where the story has it before the acronym} */
    Optional<Mention> of(Mention acronym) {
        String text = acronym.text();
        return isAcronym(text) ? full.of(text).filter(one -> one.isBefore(acronym)) : Optional.empty();
    }

    private static boolean isAcronym(String text) {
        if (text.length() < LEAST || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private Optional<Mention> find(String letters) {
        for (Line line : lines) {
            Tokens tokens = line.passage().chinese() ? null : line.tokens();
            for (int i = 0; tokens != null && i < tokens.count(); i++) {
                int end = end(tokens, i, letters);
                if (end > 0) {
                    return Optional.of(new Mention(line.passage(), new Range(tokens.start(i), wordEnd(tokens, end))));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the last word of the name that begins at a word and has the letters; -1 where none does} */
    private int end(Tokens tokens, int first, String letters) {
        int at = first;
        for (int k = 0; k < letters.length(); k++) {
            int small = 0;
            while (k > 0 && small < MOST_SMALL && isSmall(tokens, at)) {
                small++;
                at++;
            }
            boolean fits = tokens.type(at) == Token.NAME && tokens.text().charAt(tokens.start(at)) == letters.charAt(k);
            if (!fits || (k < letters.length() - 1 && tokens.possessive(at))) {
                return -1;
            }
            at++;
        }
        return at - 1;
    }

    private boolean isSmall(Tokens tokens, int at) {
        return tokens.type(at) == Token.WORD
                && (tokens.in(words.nameParticles, at) || tokens.in(words.prepositions, at));
    }

    private static int wordEnd(Tokens tokens, int at) {
        return tokens.possessive(at) ? tokens.possessiveStart(at) : tokens.end(at);
    }
}
