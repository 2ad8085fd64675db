package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Finds times and dates in a Chinese passage. */
final class ChineseTimes {
    private static final int LONGEST_DATE = 12;

    private final ChineseWords words;
    private final Bare t;

    ChineseTimes(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** {@return where a time ends that starts at a place, or -1} */
    int endAt(int from, int to) {
        int date = dateEnd(from, to);
        if (date > 0) {
            return isGrade(date - 1, to) ? -1 : date;
        }
        int i = from;
        while (i < to
                && ((Chars.isBlank(t.charAt(i)) && i > from)
                        || Chars.isDigit(t.charAt(i))
                        || (words.numerals.endAt(t, i, i + 1) > 0 && i > from))) {
            i++;
        }
        if (i > from && i < to && words.timeUnits.endAt(t, i, i + 1) > 0 && !isGrade(i, to)) {
            int more = endAt(i + 1, to);
            return more > 0 ? more : i + 1;
        }
        return -1;
    }

    /** 三年级, 3年级: whether the unit of time is the beginning of a longer word. */
    private boolean isGrade(int unit, int to) {
        return words.mentions.grades.endAt(t, unit, to) > 0;
    }

    /** 林知秋今（8日）: whether a bracket holds nothing but a date. */
    boolean isDay(int from, int to) {
        return endAt(from, to) == to && words.dateUnits.startBefore(t, to, from) == to - 1;
    }

    /** 林知秋今: where a phrase ends in front of the word for the day that a bracket behind it tells. */
    int withoutDay(int from, int to) {
        int day = words.endAdverbs.startBefore(t, to, from + 1);
        return day > from ? day : to;
    }

    /** 五日, 三月十五日: where a date ends that is written without digits, or -1. */
    private int dateEnd(int from, int to) {
        int i = from;
        int end = -1;
        while (i < to && i - from < LONGEST_DATE) {
            boolean numeral = words.numerals.endAt(t, i, i + 1) > 0;
            if (!numeral && (i == from || words.dateUnits.endAt(t, i, i + 1) < 0)) {
                break;
            }
            end = numeral ? end : i + 1;
            i++;
        }
        return end == i ? end : -1;
    }
}
