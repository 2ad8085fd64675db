package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Finds the name that a Chinese noun phrase ends with by its shape alone, whatever trade stands in front that no list knows. */
final class MentionLast {
    private static final int LEAST_PHRASE = 5;
    private static final int NAME = 3;
    private static final int PAIR = 4;
    private static final int LONGEST_PARTS = 8;
    private static final int LONGEST_PART = 4;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;

    MentionLast(ChineseWords words, Bare bare, ChineseShapes shapes) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
    }

    /** {@return where a name starts that a phrase ends with and whose shape nothing else has, or -1} */
    int sureStart(int start, int end) {
        int parts = partsStart(start, end);
        return parts >= 0 ? parts : maidenStart(start, end);
    }

    /** {@return whether behind a title all of a stretch is a name that is longer than most: 叶区慧芳, 卡列金三世} */
    boolean isWhole(int start, int end) {
        return sureStart(start, end) == start || isMarried(start, end) || isRuler(start, end);
    }

    /** {@return where a name starts at the end of a phrase that no list knows, or -1} */
    int start(int start, int end) {
        int sure = sureStart(start, end);
        if (sure >= 0) {
            return sure;
        }
        int two = end - NAME + 1;
        if (two > start + 1 && isBehindRole(start, two) && isFamiliar(two, end)) {
            // 渔工阿迪
            return two;
        }
        for (int at = Math.max(start + 2, end - PAIR - 1); at <= two; at++) {
            if (isNamed(start, at, end)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isFamiliar(int at, int end) {
        return words.familiarAlone.endAt(t, at, end) == at + 1
                && end - at == 2
                && Chars.isHan(t.charAt(at + 1))
                && words.titles.startBefore(t, end, at) < 0;
    }

    private boolean isBehindRole(int start, int at) {
        return words.roleEndings.startBefore(t, at, start) >= 0 || words.titles.startBefore(t, at, start) >= 0;
    }

    private boolean isBehindPerson(int start, int at) {
        return words.mentions.personEndings.startBefore(t, at, start) >= 0
                || words.titles.startBefore(t, at, start) >= 0;
    }

    /** Whether a surname and a given name stand from a place on to the end: any behind a trade, a common one of three characters elsewhere. */
    private boolean isNamed(int start, int at, int end) {
        int japanese = words.japaneseSurnames.endAt(t, at, end);
        if (japanese > at + 1 && end - japanese == 2) {
            return isGiven(japanese, end) && !shapes.isBody(at, end);
        }
        int common = words.surnames.endAt(t, at, end);
        int surname = common > 0 ? common : words.rareSurnames.endAt(t, at, end);
        int size = end - surname;
        boolean fits = surname > 0
                && size >= 1
                && size <= 2
                && words.notNames.endAt(t, at, end) < 0
                && words.titles.startBefore(t, end, at) < 0
                && !shapes.isBody(at, end)
                && words.abstracts.startBefore(t, end, at) < 0
                && isGiven(surname, end);
        boolean role = common > 0 ? isBehindRole(start, at) : isBehindPerson(start, at);
        boolean shaped = common > 0 && size == 2 && end - start >= LEAST_PHRASE;
        return fits && (role || shaped) && isFree(start, at, end);
    }

    /** Whether no word that a list knows begins in front of a name and ends in it. */
    private boolean isFree(int start, int at, int end) {
        if (!Chars.isHan(t.charAt(at - 1)) || words.mentions.surnameTails.startBefore(t, at + 1, start) >= 0) {
            return false;
        }
        for (int i = Math.max(start, at - 2); i < at; i++) {
            int word = Math.max(
                    Math.max(words.titles.endAt(t, i, end), words.bodyEndings.endAt(t, i, end)),
                    Math.max(
                            Math.max(words.places.endAt(t, i, end), words.notSubjects.endAt(t, i, end)),
                            words.documents.endAt(t, i, end)));
            if (word > at) {
                return false;
            }
        }
        return words.documents.startBefore(t, end, at) < 0 && words.notSubjects.startBefore(t, end, at) < 0;
    }

    /** Whether characters behind a surname may be a given name: none is a word of a clause, one at least is common in names. */
    private boolean isGiven(int from, int end) {
        boolean given = false;
        for (int i = from; i < end; i++) {
            given |= words.isGivenCharacter(t, i);
            if (!words.isGivenCharacter(t, i) && !shapes.isGiven(i)) {
                return false;
            }
        }
        return given;
    }

    /** 尼玛次仁, 海来有铁: where two or more parts of such names start that a phrase ends with, or -1. */
    private int partsStart(int start, int end) {
        int at = end;
        int parts = 0;
        while (at > start && end - at < LONGEST_PARTS) {
            int part = words.mentions.givenParts.startBefore(t, at, Math.max(start, at - LONGEST_PART));
            if (part < 0) {
                break;
            }
            at = part;
            parts++;
        }
        return parts > 1 ? at : -1;
    }

    /** 阮氏金凤: where a surname starts with the mark of a woman's behind it and a given name, or -1. */
    private int maidenStart(int start, int end) {
        for (int i = end - 1; i > Math.max(start, end - PAIR); i--) {
            if (words.mentions.maidenMarks.endAt(t, i, end) > 0) {
                boolean name = i + 1 < end
                        && shapes.isGiven(i + 1)
                        && words.titles.startBefore(t, end, i) < 0
                        && !shapes.isBody(i, end);
                return name && words.surnames.endAt(t, i - 1, i) == i ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** 叶区慧芳: whether a stretch is the surnames of husband and wife with a given name of two characters. */
    private boolean isMarried(int start, int end) {
        return end - start == PAIR
                && isSurname(start)
                && isSurname(start + 1)
                && isGiven(start + 2, end)
                && !shapes.isBody(start, end);
    }

    private boolean isSurname(int at) {
        return words.surnames.endAt(t, at, at + 1) > 0 || words.rareSurnames.endAt(t, at, at + 1) > 0;
    }

    /** 卡列金三世: whether a foreign name is counted. */
    private boolean isRuler(int start, int end) {
        int mark = words.mentions.reigns.startBefore(t, end, start);
        int number = mark;
        while (number > start && words.numerals.endAt(t, number - 1, mark) > 0) {
            number--;
        }
        return mark > 0 && number < mark && number - start >= 2 && shapes.transliterated(start, number);
    }
}
