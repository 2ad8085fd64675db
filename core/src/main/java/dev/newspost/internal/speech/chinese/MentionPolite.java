package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells where a Chinese mention ends with what honours somebody or his office, in front of what he does. */
final class MentionPolite {
    private static final int LONGEST_POLITE = 6;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;

    MentionPolite(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
    }

    /** 林小姐抱歉, 林太太摆摆手: where a polite word behind a name ends, in front of what no name is; or -1. */
    int end(int start, int to) {
        for (int i = start + 1; i < Math.min(to - 1, start + LONGEST_POLITE); i++) {
            int polite = Math.max(words.honorificsShe.endAt(t, i, to), words.honorificsHe.endAt(t, i, to));
            polite = polite < 0 ? officeEnd(start, i, to) : polite;
            boolean whose = polite > i + 1 && (words.surnames.contains(t, start, i) || known.contains(start, i));
            if (whose && polite < to) {
                return isSomebodys(polite, to) ? -1 : polite;
            }
        }
        return -1;
    }

    /** 林队长口罩: where a title ends right behind a surname that begins no title, in front of what is no name; or -1. */
    private int officeEnd(int start, int at, int to) {
        int title = words.surnames.endAt(t, start, to) == at ? words.titles.endAt(t, at, to) : -1;
        boolean whole = title > at + 1
                && title < to
                && words.titles.endAt(t, start, to) < 0
                && words.plurals.endAt(t, title, to) < 0
                && words.surnames.endAt(t, title, to) < 0
                && words.rareSurnames.endAt(t, title, to) < 0
                && words.notNames.endAt(t, start, to) < 0;
        return whole && !shapes.transliterated(title, to) ? title : -1;
    }

    /** 林先生的妻子, 林先生夫妇: whether somebody else stands behind whose he is. */
    boolean isSomebodys(int start, int end) {
        return !Chars.isHan(t.charAt(start))
                || words.attributive.endAt(t, start, end) > 0
                || words.joints.endAt(t, start, end) > 0
                || holdsTitle(start, end)
                || words.companions.startBefore(t, end, start) >= 0
                || words.referents.couples.startBefore(t, end, start) >= 0
                || words.abstracts.startBefore(t, end, start) >= 0
                || shapes.isBody(start, end);
    }

    private boolean holdsTitle(int start, int end) {
        for (int i = t.next(words.titles.bit(), start, end); i < end; i = t.next(words.titles.bit(), i + 1, end)) {
            if (words.titles.endAt(t, i, end) > i + 1) {
                return true;
            }
        }
        return false;
    }
}
