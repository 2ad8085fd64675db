package dev.newspost.internal.speech.word;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;

/** Tells in a Chinese passage where a character that is mostly a word of its own belongs to a foreign name: 海因茨, 阿道夫. */
public final class ForeignInside {
    private static final int LEAST_LEADING = 2;
    private static final int LONGEST = 12;

    private final ChineseWords words;

    public ForeignInside(ChineseWords words) {
        this.words = words;
    }

    /** {@return whether the character at a place is a word elsewhere and here a part of a foreign name, from {@code from} on} */
    public boolean holds(Bare t, int from, int at) {
        if (words.mentions.foreignInside.endAt(t, at, at + 1) < 0) {
            return false;
        }
        int start = runStart(t, from, at);
        int end = runEnd(t, at + 1);
        if (end == at + 1) {
            return at > start && words.mentions.foreignEnds.endAt(t, at, at + 1) > 0 && isWhole(t, end);
        }
        // 道格·
        boolean pointed = end < t.length() && Chars.isNamePoint(t.charAt(end));
        boolean enough = at > start || pointed || (at == from && end - at > LEAST_LEADING);
        return enough
                && words.breakers.endAt(t, at + 1, t.length()) < at + LEAST_LEADING + 1
                && words.anyCues.endAt(t, at + 1, t.length()) < at + LEAST_LEADING + 1
                && words.lands.endAt(t, at + 1, t.length()) < 0
                && words.places.endAt(t, at + 1, t.length()) < 0
                && (words.stopsName(t, end) || words.titles.endAt(t, end, t.length()) > 0);
    }

    private int runStart(Bare t, int from, int at) {
        int start = at;
        while (start > from && at - start < LONGEST && words.transliterating.endAt(t, start - 1, start) > 0) {
            start--;
        }
        return start;
    }

    private int runEnd(Bare t, int at) {
        int end = at;
        while (end < t.length() && end - at < LONGEST && words.transliterating.endAt(t, end, end + 1) > 0) {
            end++;
        }
        return end;
    }

    /** 克莱因说, 克莱因（: whether a mark or a verb of saying stands behind, which has no object: 因批评市府 is no name. */
    private boolean isWhole(Bare t, int end) {
        if (end == t.length() || !Chars.isHan(t.charAt(end)) || words.honorifics.endAt(t, end, t.length()) > 0) {
            return true;
        }
        int time = words.surnameTimes.endAt(t, end, t.length());
        if (time > 0) {
            // 克莱因周三在会上, and 因昨天的事故
            return words.stopsName(t, time) && words.attributive.endAt(t, time, t.length()) < 0;
        }
        int cue = words.anyCues.endAt(t, end, t.length());
        return cue > 0
                && (cue == t.length()
                        || !Chars.isHan(t.charAt(cue))
                        || (words.telling(t, end) && words.partialCues.endAt(t, end, cue) < 0));
    }
}
