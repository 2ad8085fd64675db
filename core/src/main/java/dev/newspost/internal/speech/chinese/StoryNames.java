package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.name.ForeignNames;
import dev.newspost.internal.speech.name.GivenNames;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Finds names that a story is known to hold in a Chinese passage; reads the story for them when first asked. */
final class StoryNames {
    private static final int LONGEST = 6;
    private static final int LONGEST_HAN = 4;
    private static final int LONG_FAMILY = 2;
    private static final int LONGEST_BEHIND = 8;
    private static final int LONGEST_FOREIGN = 12;
    private static final int LONGEST_POINTED = 24;
    private static final int LEAST_FOREIGN = 3;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final KnownNames names;
    private final ForeignNames foreign;
    private final GivenNames given;

    StoryNames(ChineseWords words, Bare bare, ChineseShapes shapes, KnownNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.names = known;
        this.foreign = known.foreign();
        this.given = known.given();
    }

    boolean isEmpty() {
        return names.names().isEmpty();
    }

    /** {@return whether one more character belongs to a surname and a character wherever the story has them} */
    boolean goesOn(int start, int end, int to) {
        return given.goesOn(t, start, end, to);
    }

    /** {@return whether a name of which a part is left out has one more character wherever the story has it} */
    boolean goesOnNameless(int start, int end, int to) {
        return given.goesOnNameless(t, start, end, to);
    }

    /** {@return whether a stretch is the first part of a foreign name of one character} */
    boolean isFirstPart(int start, int end) {
        return end - start == 1 && names.isFirstPart(t.charAt(start));
    }

    /** {@return whether a stretch is the last part of a foreign name of one character} */
    boolean isLastPart(int start, int end) {
        return end - start == 1 && foreign.isLastPart(t.charAt(start));
    }

    /** {@return whether a surname is that of somebody whom the story names in full} */
    boolean isFamily(int start, int end) {
        return names.isFamily(t.substring(start, end));
    }

    /** {@return whether a stretch is a surname that the story calls somebody by alone} */
    boolean isAlone(int start, int end) {
        return end - start == 1 && names.alone().isCalled(t.substring(start, end));
    }

    /** {@return whether a stretch is a surname of two characters, that of somebody whom the story names in full} */
    boolean isLongFamily(int start, int end) {
        return end - start == LONG_FAMILY
                && Chars.isHan(t.charAt(start))
                && Chars.isHan(t.charAt(start + 1))
                && names.isLongFamily(t.substring(start, end));
    }

    boolean contains(int start, int end) {
        return names.contains(t, start, end);
    }

    /** {@return where the longest name ends that starts here, or -1} */
    int endAt(int at, int to) {
        if (at >= to || !Chars.isHan(t.charAt(at))) {
            return -1;
        }
        for (int size = Math.min(LONGEST, to - at); size >= 2; size--) {
            if (contains(at, at + size)) {
                return at + size;
            }
        }
        return -1;
    }

    /** 裘明指: where a name ends of which a verb took the given name as its own, in front of the rest of the verb; or -1. */
    int endInFront(int surname, int end) {
        int name = endAt(surname, Math.min(t.length(), surname + LONGEST_HAN));
        return name > end && words.cues.endAt(t, name, t.length()) > 0 ? name : -1;
    }

    /** {@return where a name starts that a phrase ends with, or -1} */
    int startBefore(int start, int end) {
        for (int at = Math.max(start, end - LONGEST_BEHIND); at <= end - 2; at++) {
            if (contains(at, end) && (at == start || shapes.isBody(start, at) || at == end - 3 || at == end - 2)) {
                return at;
            }
        }
        return -1;
    }

    /** {@return where a Chinese name ends that a phrase begins with and that runs on into other words, or -1} */
    int runOn(int start, int end) {
        if (words.surnames.endAt(t, start, end) < 0) {
            return -1;
        }
        int surname = words.surnames.endAt(t, start, end) - start;
        for (int size = Math.min(LONGEST_HAN, end - start - 1); size > Math.max(1, surname); size--) {
            if (contains(start, start + size)) {
                boolean whole = contains(start, end)
                        || (shapes.transliterated(start, end) && !isOnceBeside(start, end, start + size));
                return whole ? -1 : start + size;
            }
        }
        return -1;
    }

    /** {@return whether the story has a short name more often than with the words that stand in front of it here} */
    boolean standsAlone(int start, int name, int end) {
        return end - name <= LEAST_FOREIGN
                && names.counts().of(t.substring(name, end)) > names.counts().of(t.substring(start, end));
    }

    /** {@return whether the story has a name so many times as often as with the character behind it here} */
    boolean isOften(int start, int name, int times) {
        return names.counts().isOften(t.substring(start, name), t.substring(start, name + 1), times);
    }

    /** {@return whether a bracket of the story ends with a stretch, as （渔促会） and （下称渔促会） with 渔促会} */
    boolean isShortForm(int start, int end) {
        return names.counts().of(t.substring(start, end) + '）') > 0;
    }

    /** {@return whether the story has a stretch here only} */
    boolean isOnce(int start, int end) {
        return names.counts().isOnce(t.substring(start, end));
    }

    /** 卡列金白: whether a name stands once only, where the story has it without the last character again and again. */
    private boolean isOnceBeside(int start, int end, int front) {
        return end - front == 1
                && front - start >= LEAST_FOREIGN
                && names.counts().isOnceBeside(t.substring(start, end), t.substring(start, front));
    }

    /** {@return where a foreign name ends that a phrase begins with and that has a point in it, or -1} */
    int pointedEnd(int start, int end) {
        for (int i = Math.min(end - 2, start + LONGEST_POINTED); i > start; i--) {
            if (Chars.isNamePoint(t.charAt(i))) {
                return foreign.endAt(t, i, end);
            }
        }
        return -1;
    }

    /** {@return where a foreign name ends that has its last point in a place, or -1} */
    int pointedEndAt(int point, int to) {
        return foreign.endAt(t, point, to);
    }

    /** {@return where a foreign name starts in a phrase that has a point in it, or -1} */
    int pointedStart(int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (Chars.isNamePoint(t.charAt(i))) {
                return foreign.startAt(t, i, start);
            }
        }
        return -1;
    }

    /** {@return where a name starts whose first part is cut, as 亚历杭森 in 杭森·卡列金; or -1} */
    int wholeStart(int from, int cut, int end) {
        int point = from + 1;
        while (point < end - 1 && !Chars.isNamePoint(t.charAt(point))) {
            point++;
        }
        // 卡尔·道格拉斯: the last part may begin with a word of its own
        boolean whole = point < end - 1 && cut - point == 2 && foreign.endAt(t, point, end) == end;
        for (int i = point; i < cut && !whole; i++) {
            if (Chars.isHan(t.charAt(i))) {
                return -1;
            }
        }
        boolean titled = words.titles.startBefore(t, Math.min(point, end), from) >= 0;
        int start = point < end - 1 && from < cut && !titled ? foreign.startAt(t, point, from) : -1;
        boolean leads = start >= 0
                && (words.coverbs.endAt(t, start, start + 1) > 0 || words.openers.endAt(t, start, start + 1) > 0);
        return leads ? -1 : start;
    }

    /** 卡列金面: where a foreign name ends that a phrase begins with and that runs on into other words, or -1. */
    int foreignRunOn(int start, int end) {
        if (end - start <= LEAST_FOREIGN
                || !shapes.transliterated(start, start + LEAST_FOREIGN)
                || shapes.isBody(start, end)
                || contains(start, end)) {
            return -1;
        }
        for (int size = Math.min(LONGEST_FOREIGN, end - start - 1); size >= LEAST_FOREIGN; size--) {
            if (shapes.transliterated(start, start + size) && contains(start, start + size)) {
                return start + size;
            }
        }
        return -1;
    }
}
