package dev.newspost.internal.speech.name;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;

/**
 * Tells where Chinese names end whose last character is a word of its own elsewhere, as 李青云 in front of 说: the story
 * writes that character behind the two others wherever they stand. Not thread-safe.
 */
public final class GivenNames {
    private static final int LEAST = 2;
    private static final int LEAST_OF_ADVERBS = 4;
    private static final int MOST_SEARCHES = 40;

    private final List<Line> lines;
    private final ChineseWords words;
    private final Searches<Boolean> whole = new Searches<>(MOST_SEARCHES, false, this::isWhole);
    private final Searches<Boolean> namelessWhole = new Searches<>(MOST_SEARCHES, false, this::isSame);

    public GivenNames(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words.chinese;
    }

    /** {@return whether a surname and a character, from {@code start} to {@code end}, have one more behind them} */
    public boolean goesOn(Bare t, int start, int end, int to) {
        if (end >= to || end - start != 2 || !Chars.isHan(t.charAt(end)) || isVerb(t, end, to)) {
            return false;
        }
        return whole.of(t.substring(start, end + 1));
    }

    /** 杨某宁: whether the story writes the same character behind a name of which it leaves out a part, and more than once. */
    public boolean goesOnNameless(Bare t, int start, int end, int to) {
        return end < to && Chars.isHan(t.charAt(end)) && namelessWhole.of(t.substring(start, end + 1));
    }

    private boolean isSame(String name) {
        int places = 0;
        for (Line line : lines) {
            String t = line.bare();
            String front = name.substring(0, name.length() - 1);
            for (int at = t.indexOf(front); at >= 0; at = t.indexOf(front, at + 1)) {
                if (!t.startsWith(name, at)) {
                    return false;
                }
                places++;
            }
        }
        return places >= LEAST;
    }

    /** {@return whether a verb of saying starts at a place that no name ends with} */
    private boolean isVerb(Bare t, int at, int to) {
        int cue = words.anyCues.endAt(t, at, to);
        return cue > at + 1 || (cue > 0 && words.looseCues.endAt(t, at, to) < 0);
    }

    /** {@return whether the last character follows the others everywhere, and a verb or the mark of an attribute stands behind it somewhere} */
    private boolean isWhole(String name) {
        String front = name.substring(0, 2);
        int places = 0;
        boolean speaks = false;
        for (Line line : lines) {
            String t = line.bare();
            for (int at = t.indexOf(front); at >= 0; at = t.indexOf(front, at + 1)) {
                int end = at + name.length();
                if (!t.startsWith(name, at)) {
                    return false;
                }
                places++;
                speaks |=
                        words.anyCues.endAt(t, end, t.length()) > 0 || words.attributive.endAt(t, end, t.length()) > 0;
            }
        }
        // 谢广才: some adverbs are characters of given names as well
        boolean adverb = words.adverbs.contains(name, 2, 3) && words.nameCharacters.endAt(name, 2, 3) < 0;
        return speaks && places >= (adverb ? LEAST_OF_ADVERBS : LEAST);
    }
}
