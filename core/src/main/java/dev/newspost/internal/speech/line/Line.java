package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage with its marked stretches, and its text without what stands inside them. What the grammars note of the text
 * is made when it is first asked for: most stories have passages that nobody asks about. Not thread-safe.
 */
public final class Line {
    /** Stands for a character inside a stretch. */
    public static final char INSIDE = '\uFFFC';

    /** Stands for a closing mark whose stretch ends a sentence. */
    static final char SENTENCE_CLOSED = '\uE000';

    /** Stands for a closing mark whose stretch ends with a comma. */
    public static final char CLAUSE_CLOSED = '\uE001';

    /** The most blanks that a nickname leaves behind the name's first part: its inside, two marks and the blank in front. */
    public static final int LONGEST_NICKNAME = Nicknames.LONGEST + 3;

    private final Passage passage;
    private final List<Marked> pairs;
    private final SpeechWords words;
    private final String bare;
    private final String named;
    private Bare noted;
    private Tokens tokens;

    /**
     * Makes a line.
     *
     * @param pairs the passage's marked stretches, in order
     */
    public Line(Passage passage, List<Marked> pairs, SpeechWords words) {
        this.passage = passage;
        List<Marked> nicknames = passage.chinese() ? List.of() : Nicknames.among(pairs, passage, words.english);
        this.pairs = nicknames.isEmpty() ? pairs : others(pairs, nicknames);
        this.words = words;
        this.named = this.pairs.isEmpty() ? passage.text() : bare(passage.text().toCharArray(), this.pairs);
        this.bare = nicknames.isEmpty() ? named : without(nicknames, named.toCharArray());
    }

    private Line(Line line, Marked end) {
        passage = line.passage;
        pairs = List.of(end);
        words = line.words;
        bare = line.bare;
        named = line.named;
    }

    /** {@return this line, its marked stretches forgotten but for one at its end} */
    public Line endingIn(Marked end) {
        return new Line(this, end);
    }

    private static List<Marked> others(List<Marked> pairs, List<Marked> nicknames) {
        Set<Marked> left = new HashSet<>(nicknames);
        return pairs.stream().filter(pair -> !left.contains(pair)).toList();
    }

    private static String without(List<Marked> nicknames, char[] bare) {
        for (Marked nickname : nicknames) {
            Arrays.fill(bare, nickname.open(), nickname.close(), ' ');
        }
        return new String(bare);
    }

    private static String bare(char[] bare, List<Marked> pairs) {
        for (Marked pair : pairs) {
            char last = 0;
            for (int i = pair.start(); i < pair.end(); i++) {
                if (!Chars.isBlank(bare[i]) && MarkSign.of(bare[i]) < 0) {
                    last = bare[i];
                }
                bare[i] = INSIDE;
            }
            if (!pair.closed() && pair.end() > pair.start() && pair.end() < bare.length) {
                bare[pair.end() - 1] = SENTENCE_CLOSED;
            }
            if (pair.closed() && (Chars.endsSentence(last) || last == '.')) {
                bare[pair.end()] = SENTENCE_CLOSED;
            } else if (pair.closed() && Chars.isComma(last)) {
                bare[pair.end()] = CLAUSE_CLOSED;
            }
        }
        return new String(bare);
    }

    public Passage passage() {
        return passage;
    }

    public List<Marked> pairs() {
        return pairs;
    }

    public String text() {
        return passage.text();
    }

    /** {@return the text, of the same length, the inside of each stretch blanked out} */
    public String bare() {
        return bare;
    }

    /** {@return the bare text, the nicknames inside names kept} */
    public String named() {
        return named;
    }

    /** {@return the bare text with notes of where words of Chinese stand} */
    public Bare noted() {
        if (noted == null) {
            noted = words.chinese.note(bare);
        }
        return noted;
    }

    /** {@return the first place from {@code from} on at which a Chinese pronoun may start, or {@code limit}; in English {@code from} itself} */
    public int nextPronoun(int from, int limit) {
        return passage.chinese() ? noted().next(words.chinese.pronounMarks, from, limit) : from;
    }

    /** {@return the bare text's words and punctuation, read as English} */
    public Tokens tokens() {
        if (tokens == null) {
            tokens = new Tokens(bare, words.english);
        }
        return tokens;
    }

    public static boolean endsSentence(char c) {
        return c == SENTENCE_CLOSED || Chars.endsSentence(c);
    }
}
