package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How far apart two places of a story are for a pronoun: in sentences, where one that goes on with the same pronoun
 * and names nobody hardly counts and a caption not at all. Reads the story as far as it is asked for. Not thread-safe.
 */
final class Distances {
    /** What a sentence counts, in hundredths of a sentence. */
    private static final int SENTENCE = 100;

    private static final int GOES_ON = 30;
    private static final int FIRST_SIZE = 8;
    private static final int HE = 0;
    private static final int EITHER = 1;
    private static final int SHE = 2;
    private static final int IN_CAPTION = 3;
    private static final int WAYS = 4;
    private static final int HIS = 1;
    private static final int HERS = 2;

    private final List<Line> lines;
    private final SpeechWords words;
    private final BiPredicate<Passage, Range> namesSomebody;
    private final int[][] ends;
    /** By the way of counting: what the sentences in front count, for each sentence of a line. */
    private final int[][][] before;

    private final int[] sums = new int[WAYS];
    private int linesRead;

    /**
     * Makes a measure.
     *
     * @param namesSomebody whether a name stands in a stretch of a passage
     */
    Distances(List<Line> lines, SpeechWords words, BiPredicate<Passage, Range> namesSomebody) {
        this.lines = lines;
        this.words = words;
        this.namesSomebody = namesSomebody;
        this.ends = new int[lines.size()][];
        this.before = new int[WAYS][lines.size()][];
    }

    /**
     * {@return the way of counting for a pronoun}
     *
     * @param passage where it stands: from a caption the other captions count as well
     * @param pronoun above 0 for she, below for he, 0 for either
     */
    static int counting(Passage passage, int pronoun) {
        return passage.place() == Passage.Place.CAPTION ? IN_CAPTION : pronoun < 0 ? HE : pronoun > 0 ? SHE : EITHER;
    }

    /** {@return how far a place is behind the story's beginning, in hundredths of a sentence} */
    int at(Passage passage, int offset, int counting) {
        readTo(passage.number());
        int[] here = ends[passage.number()];
        int found = Arrays.binarySearch(here, offset);
        // what starts where a sentence ends stands in the next one
        int sentence = found < 0 ? -found - 1 : found + 1;
        return before[counting][passage.number()][Math.min(sentence, here.length - 1)];
    }

    private void readTo(int number) {
        while (linesRead <= number) {
            read(linesRead++);
        }
    }

    private void read(int number) {
        Line line = lines.get(number);
        boolean caption = line.passage().place() == Passage.Place.CAPTION;
        ends[number] = sentenceEnds(line.bare());
        for (int way = 0; way < WAYS; way++) {
            before[way][number] = new int[ends[number].length];
        }
        int start = 0;
        for (int k = 0; k < ends[number].length; k++) {
            for (int way = 0; way < WAYS; way++) {
                before[way][number][k] = sums[way];
            }
            int end = ends[number][k];
            sums[IN_CAPTION] += SENTENCE;
            if (!caption) {
                sums[EITHER] += SENTENCE;
                boolean named = namesSomebody.test(line.passage(), new Range(start, end));
                int pronouns = named ? 0 : pronouns(line, start, end);
                sums[HE] += (pronouns & HIS) != 0 ? GOES_ON : SENTENCE;
                sums[SHE] += (pronouns & HERS) != 0 ? GOES_ON : SENTENCE;
            }
            start = end;
        }
    }

    /** Where the sentences of a text end; the last one ends with the text. */
    private int[] sentenceEnds(String t) {
        int[] found = new int[FIRST_SIZE];
        int count = 0;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            boolean stop = c == '.' && words.english.endsSentence(t, i);
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

    /** {@return of which genders a sentence holds pronouns, a bit for each} */
    private int pronouns(Line line, int from, int to) {
        String t = line.bare();
        int found = 0;
        for (int i = line.nextPronoun(from, to); i < to && found != (HIS | HERS); i = line.nextPronoun(i + 1, to)) {
            char c = t.charAt(i);
            boolean starts = Chars.isHan(c) || (Chars.isLatin(c) && (i == 0 || !Chars.isLatin(t.charAt(i - 1))));
            int gender = starts ? words.gender(t, i, to) : 0;
            found |= gender > 0 ? HERS : gender < 0 ? HIS : 0;
        }
        return found;
    }
}
