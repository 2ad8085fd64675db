package dev.newspost.internal.phrase;

/** Finds a date at the edge of a text. */
final class Dates {
    private static final int LONGEST = 30;

    private Dates() {}

    /** {@return the end of the text before a date in digits at its end; the text's length where there is none} */
    static int beforeDate(String text) {
        int end = Letters.skipMarksBack(text, text.length());
        int i = end;
        int floor = Math.max(0, end - LONGEST);
        boolean digits = false;
        boolean units = false;
        while (i > floor && part(text.charAt(i - 1))) {
            char c = text.charAt(--i);
            digits |= Character.isDigit(c);
            units |= unit(c);
        }
        while (i < end && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return digits && units ? Letters.skipMarksBack(text, i) : text.length();
    }

    /** {@return the start of the text behind a date in digits at its start; 0 where there is none} */
    static int afterDate(String text) {
        int i = 0;
        int ceiling = Math.min(text.length(), LONGEST);
        boolean digits = false;
        int last = 0;
        while (i < ceiling && part(text.charAt(i))) {
            char c = text.charAt(i++);
            digits |= Character.isDigit(c);
            if (unit(c)) {
                last = i;
            }
        }
        return digits && last > 0 ? Letters.skipMarks(text, last) : 0;
    }

    /** {@return the end of a date in Han numerals at {@code start}, as in "二〇二〇年三月四日"; {@code start} without one} */
    static int afterWords(String text, int start) {
        String units = "年月日";
        int unit = 0;
        int since = 0;
        for (int i = start; i < text.length() && i < start + LONGEST / 2; i++) {
            char c = text.charAt(i);
            if (since > (unit == 0 ? 1 : 0) && c == units.charAt(unit)) {
                since = 0;
                if (++unit == units.length()) {
                    return i + 1;
                }
            } else if (!Letters.han(c) || ++since > 4) {
                return start;
            }
        }
        return start;
    }

    private static boolean part(char c) {
        return Character.isDigit(c) || unit(c) || Letters.blank(c) || c == '/' || c == '-' || c == '.';
    }

    private static boolean unit(char c) {
        return c == '年' || c == '月' || c == '日' || c == '号' || c == '號';
    }
}
