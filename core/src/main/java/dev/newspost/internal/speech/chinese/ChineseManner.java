package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells where an adverb begins that says how somebody does something and ends with its mark: 悲伤地, 静悄悄地. */
final class ChineseManner {
    private static final int PLAIN = 3;
    private static final int THREE = 4;
    private static final int FOUR = 5;

    private final ChineseWords words;
    private final Bare t;

    ChineseManner(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** {@return how long the adverb is whose mark a stretch ends with, by the characters that come twice in it} */
    int size(int from, int end) {
        int doubled = doubledSize(from, end);
        return doubled > 0 ? doubled : isIdiom(from, end) ? FOUR : PLAIN;
    }

    /** 店主端端|正正地: where a doubled adverb begins that a place stands in, else the place. */
    int start(int from, int at, int to) {
        for (int i = at + 1; i < Math.min(to, at + FOUR - 1); i++) {
            if (words.mannerEnds.endAt(t, i, to) > 0) {
                int start = i + 1 - Math.max(0, doubledSize(from, i + 1));
                return start < at ? start : at;
            }
        }
        return at;
    }

    /** 静悄悄地, 端端正正地, 一字一句地 */
    private int doubledSize(int from, int end) {
        int last = end - 2;
        int first = last - 3;
        boolean twice = last - 2 >= from && t.charAt(last) == t.charAt(last - 1);
        boolean four = first >= from
                && (twice
                        ? t.charAt(first) == t.charAt(first + 1)
                        : t.charAt(first) == t.charAt(last - 1) || t.charAt(first + 1) == t.charAt(last));
        return four ? FOUR : twice ? THREE : -1;
    }

    /** 慢条斯理地: whether four characters are all that stands in front of the mark, and the first two are nobody. */
    private boolean isIdiom(int from, int end) {
        return end - from == FOUR
                && words.roleEndings.startBefore(t, from + 2, from) < 0
                && words.bodyEndings.startBefore(t, from + 2, from) < 0;
    }
}
