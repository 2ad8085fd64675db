package dev.newspost.internal.phrase;

/** Finds where a time stamp ends. */
final class Times {
    private static final String PARTS = "年月日号號时時分秒:：./-,，+ \u00a0TZ";
    private static final int LONGEST = 45;

    private Times() {}

    /** {@return the end of the date or time that starts at {@code start}; {@code start} where there is none} */
    static int end(String text, int start, int limit, Words months) {
        int i = start;
        int month = months.at(text, start);
        if (month > 0) {
            i = month;
            while (i < limit && (text.charAt(i) == '.' || Letters.blank(text.charAt(i)))) {
                i++;
            }
        }
        if (i >= limit || !Character.isDigit(text.charAt(i))) {
            return start;
        }
        int digits = 0;
        int last = i;
        while (i < limit && i < start + LONGEST) {
            char c = text.charAt(i);
            int word = months.at(text, i);
            if (Character.isDigit(c)) {
                digits++;
                last = i + 1;
            } else if (word > 0) {
                i = word - 1;
                last = word;
            } else if (PARTS.indexOf(c) < 0) {
                break;
            } else if (!Letters.blank(c) && "-.,，:：/+".indexOf(c) < 0) {
                last = i + 1;
            }
            i++;
        }
        return digits >= 4 || (digits > 0 && month > 0) ? Math.min(last, limit) : start;
    }
}
