package dev.newspost.internal.speech;

import java.util.List;

/**
 * A passage with its marked stretches, and its text without what stands inside them.
 *
 * @param passage the passage
 * @param pairs its marked stretches, in order
 * @param noted its text, of the same length, the inside of each stretch blanked out
 */
record Line(Passage passage, List<Marked> pairs, Bare noted) {
    /** Stands for a character inside a stretch. */
    static final char INSIDE = '\uFFFC';

    /** Stands for a closing mark whose stretch ends a sentence. */
    static final char SENTENCE_CLOSED = '\uE000';

    /** Stands for a closing mark whose stretch ends with a comma. */
    static final char CLAUSE_CLOSED = '\uE001';

    static Line of(Passage passage, List<Marked> pairs, SpeechWords words) {
        String bare = pairs.isEmpty() ? passage.text() : bare(passage, pairs);
        return new Line(passage, pairs, passage.chinese() ? words.chinese.note(bare) : new Bare(bare));
    }

    private static String bare(Passage passage, List<Marked> pairs) {
        char[] bare = passage.text().toCharArray();
        for (Marked pair : pairs) {
            char last = 0;
            for (int i = pair.start(); i < pair.end(); i++) {
                if (!Chars.isBlank(bare[i])) {
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

    String text() {
        return passage.text();
    }

    String bare() {
        return noted.text();
    }

    static boolean endsSentence(char c) {
        return c == SENTENCE_CLOSED || Chars.endsSentence(c);
    }
}
