package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Arrays;
import java.util.List;

/**
 * How far apart two places of a story are for a pronoun: in sentences, where one that goes on with the same pronoun hardly
 * counts and a caption not at all. Reads the story when first asked. Not thread-safe.
 */
final class Distances {
    static final int IN_CAPTIONS = 3;
    /** What a sentence counts, in hundredths of a sentence. */
    private static final int SENTENCE = 100;

    private static final int GOES_ON = 30;

    private final List<Line> lines;
    private final SpeechWords words;
    private int[][] ends;
    /** For he, either, she, and either in a caption: what the sentences in front count, for each sentence of a line. */
    private final int[][][] before = new int[4][][];

    Distances(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words;
    }

    /**
     * {@return how far a place is behind the story's beginning, in hundredths of a sentence}
     *
     * @param which above 0 for she, below for he, 0 for either, {@link #IN_CAPTIONS} where captions count as well
     */
    int at(Passage passage, int offset, int which) {
        read();
        int[] here = ends[passage.number()];
        int found = Arrays.binarySearch(here, offset);
        int sentence = found < 0 ? -found - 1 : found;
        return before[which == IN_CAPTIONS ? which : 1 + Integer.signum(which)][passage.number()][
                Math.min(sentence, here.length - 1)];
    }

    private void read() {
        if (ends != null) {
            return;
        }
        ends = new int[lines.size()][];
        for (int which = 0; which < before.length; which++) {
            before[which] = new int[lines.size()][];
        }
        int[] sums = new int[before.length];
        for (int i = 0; i < lines.size(); i++) {
            String t = lines.get(i).bare();
            ends[i] = sentenceEnds(t);
            for (int which = 0; which < before.length; which++) {
                before[which][i] = new int[ends[i].length];
            }
            boolean caption = lines.get(i).passage().place() == Passage.Place.CAPTION;
            int start = 0;
            for (int k = 0; k < ends[i].length; k++) {
                for (int which = 0; which < before.length; which++) {
                    before[which][i][k] = sums[which];
                }
                int held = caption ? 0 : pronouns(t, start, ends[i][k]);
                sums[IN_CAPTIONS] += SENTENCE;
                sums[0] += caption ? 0 : (held & 1) != 0 ? GOES_ON : SENTENCE;
                sums[1] += caption ? 0 : SENTENCE;
                sums[2] += caption ? 0 : (held & 2) != 0 ? GOES_ON : SENTENCE;
                start = ends[i][k];
            }
        }
    }

    /** Where the sentences of a text end; the last one ends with the text. */
    private int[] sentenceEnds(String t) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            boolean stop = c == '.'
                    && i + 1 < t.length()
                    && Chars.isBlank(t.charAt(i + 1))
                    && !words.english.abbreviates(t, i);
            if ((stop || Line.endsSentence(c)) && i + 1 < t.length()) {
                if (count + 1 == found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                found[count++] = i + 1;
            }
        }
        found[count++] = t.length();
        return Arrays.copyOf(found, count);
    }

    /** {@return which pronouns a sentence holds: 1 for he, 2 for she} */
    private int pronouns(String t, int from, int to) {
        int held = 0;
        for (int i = from; i < to; i++) {
            char c = t.charAt(i);
            if (Chars.isHan(c) || (Chars.isLatin(c) && (i == 0 || !Chars.isLatin(t.charAt(i - 1))))) {
                int gender = words.gender(t, i, to);
                held |= gender < 0 ? 1 : gender > 0 ? 2 : 0;
            }
        }
        return held;
    }
}
