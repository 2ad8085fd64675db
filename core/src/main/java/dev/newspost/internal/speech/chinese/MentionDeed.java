package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells what somebody does behind his title from a name, in a Chinese phrase that a comma ends: 店主翻开账本，. */
final class MentionDeed {
    private static final int LEAST_LONG = 4;
    private static final int LONGEST_TITLE = 4;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final MentionStart starts;

    MentionDeed(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known, MentionStart starts) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.starts = starts;
    }

    /** Who has a title that a verb follows: a foreign name in front of the verb, a surname with its title, or nobody with a name. */
    Subject doer(int start, int title, int from, int end) {
        int foreign = from;
        while (foreign < end && words.transliterating.endAt(t, foreign, end) > 0) {
            foreign++;
        }
        if (foreign - from >= 2) {
            return new Subject(new Range(from, foreign), Subject.Kind.NAME);
        }
        int surname = words.surnames.endAt(t, start, title);
        return surname > start && words.honorifics.contains(t, surname, title)
                ? new Subject(new Range(start, title), Subject.Kind.SURNAMED)
                : new Subject(new Range(starts.someone(start, title), title), Subject.Kind.DESCRIPTION);
    }

    /** 翻开账本: whether words behind a title that a comma follows have nothing of a name, and are what somebody does. */
    boolean isDeed(int start, int end) {
        if (isTime(start, end)) {
            return true;
        }
        boolean ends = end - start > 2 && end < t.length() && Chars.isComma(t.charAt(end));
        if (!(ends || isLong(start, end))
                || words.surnames.endAt(t, start, end) > 0
                || words.rareSurnames.endAt(t, start, end) > 0
                || words.familiarStarts.endAt(t, start, end) > 0
                || known.contains(start, end)
                || shapes.transliterated(start, end)) {
            return false;
        }
        int foreign = 0;
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(t.charAt(i)) && !(i > start && Chars.isDigit(t.charAt(i)))) {
                return false;
            }
            foreign += words.transliterating.endAt(t, i, i + 1) > 0 ? 1 : 0;
        }
        return 2 * foreign < end - start && shapes.foreignStart(start, end) < 0;
    }

    /** 路过时: whether words behind a title tell when he does something. */
    private boolean isTime(int start, int end) {
        return end - start > 2
                && words.moments.startBefore(t, end, start) == end - 1
                && words.notMoments.startBefore(t, end, start) < 0
                && words.surnames.endAt(t, start, end) < 0
                && !known.contains(start, end);
    }

    /**
     * 示范浇花动作: whether words that nothing marks off are longer than names are, stand nowhere else in the story, and have
     * hardly a character that names are written with.
     */
    private boolean isLong(int start, int end) {
        if (end - start < LEAST_LONG
                || !known.isOnce(start, end)
                || shapes.known(start, end)
                || words.mentions.nicknamed.startBefore(t, start, Math.max(0, start - LONGEST_TITLE)) >= 0) {
            return false;
        }
        int ofNames = 0;
        boolean counts = false;
        for (int i = start; i < end; i++) {
            counts |= i > start && Chars.isDigit(t.charAt(i));
            boolean foreign = words.transliterating.endAt(t, i, i + 1) > 0 || words.foreignParts.endAt(t, i, i + 1) > 0;
            ofNames += foreign || words.isGivenCharacter(t, i) ? 1 : 0;
        }
        return counts || 2 * ofNames < end - start;
    }
}
