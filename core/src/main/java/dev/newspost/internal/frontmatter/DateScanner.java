package dev.newspost.internal.frontmatter;

import dev.newspost.PostTime;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one date from left to right: numbers find their place by what stands between them, words by what they mean.
 *
 * <p>Knows no fixed patterns, so that {@code Wed Jul 3 2024 08:00:00 GMT+0800 (CST)}, {@code 3 July 2024, 8 pm} and
 * {@code 2024年7月3日 08:00} need none each.
 */
final class DateScanner {
    private static final int UNSET = DateParts.UNSET;
    private static final DateWords WORDS = DateWords.builtIn();

    private final String text;
    private final DateParts parts = new DateParts();
    private int at;

    DateScanner(String text) {
        this.text = text;
    }

    Optional<PostTime> read(ZoneOffset defaultZone) {
        while (at < text.length()) {
            if (!step()) {
                return Optional.empty();
            }
        }
        return parts.time(defaultZone);
    }

    /** Reads one thing; false where it fits no date. */
    private boolean step() {
        char c = text.charAt(at);
        if (Dates.isDigit(c)) {
            return number();
        }
        if (c == ' ' || c == '\t' || c == ',' || c == '\u00A0' || c == '\u3000') {
            at++;
            return true;
        }
        if (c == '(') {
            // What browsers write behind the offset: (China Standard Time).
            int close = text.indexOf(')', at);
            at = close < 0 ? at : close + 1;
            return close >= 0 && parts.zone != null;
        }
        if ((c == '+' || c == '-') && parts.hour != UNSET && parts.zone == null) {
            return offset();
        }
        if (c == '-' && (parts.day != UNSET || parts.month != UNSET) && parts.year == UNSET) {
            // 3-Jul-2024
            at++;
            return true;
        }
        return Character.isLetter(c) && word();
    }

    private boolean number() {
        int start = at;
        int value = digits();
        int length = at - start;
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == ':' && length <= 2 && parts.hour == UNSET) {
            return clock(value);
        }
        if (parts.dayless() && isSeparator(next) && isNumberAt(at + 1)) {
            return triple(value, length, next);
        }
        if (length == 8 && parts.dayless()) {
            return set(value / 10_000, value / 100 % 100, value % 100);
        }
        if ((length == 6 || length == 4)
                && parts.year != UNSET
                && parts.day != UNSET
                && parts.hour == UNSET
                && text.charAt(start - 1) == 'T') {
            parts.hour = length == 6 ? value / 10_000 : value / 100;
            parts.minute = length == 6 ? value / 100 % 100 : value % 100;
            parts.second = length == 6 ? value % 100 : 0;
            return true;
        }
        return loose(value, length);
    }

    /** A number that stands alone: the year has four digits, the day one or two, an hour is followed by am or pm. */
    private boolean loose(int value, int length) {
        if (length == 4 && parts.year == UNSET) {
            parts.year = value;
            return true;
        }
        if (length > 2) {
            return false;
        }
        if (parts.day == UNSET && (parts.month != UNSET || parts.year == UNSET)) {
            parts.day = value;
            ordinal();
            return true;
        }
        if (parts.hour == UNSET && parts.year != UNSET && parts.month != UNSET) {
            parts.hour = value;
            // Bare numbers are no clock: "3 July 2024 8" says nothing.
            return parts.halfDay != UNSET || halfDayFollows();
        }
        return false;
    }

    private boolean halfDayFollows() {
        int from = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean follows = at < text.length() && Character.isLetter(text.charAt(at)) && word() && parts.halfDay != UNSET;
        if (!follows) {
            at = from;
        }
        return follows;
    }

    private void ordinal() {
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            return;
        }
        for (String suffix : WORDS.ordinals()) {
            if (text.regionMatches(true, at, suffix, 0, suffix.length())) {
                at += suffix.length();
                return;
            }
        }
    }

    /** Three numbers with the same sign between them, or with the East Asian words for year, month and day. */
    private boolean triple(int first, int length, char separator) {
        boolean words = separator == '年';
        at++;
        int[] second = next();
        char between = at < text.length() ? text.charAt(at) : ' ';
        if (second[1] == 0 || second[1] > 4 || between != (words ? '月' : separator)) {
            return false;
        }
        at++;
        int[] third = next();
        if (third[1] == 0) {
            return false;
        }
        if (words) {
            if (at < text.length() && (text.charAt(at) == '日' || text.charAt(at) == '号')) {
                at++;
            }
            return length == 4 && set(first, second[0], third[0]);
        }
        if (length == 4 && third[1] <= 2) {
            return set(first, second[0], third[0]);
        }
        return length <= 2 && third[1] == 4 && dayAndMonth(third[0], first, second[0], separator);
    }

    /** Day before month or month before day: read only where a number over twelve, or the German dots, tell. */
    private boolean dayAndMonth(int atYear, int first, int second, char separator) {
        if (first > 12 || separator == '.' || first == second) {
            return set(atYear, second, first);
        }
        return second > 12 && set(atYear, first, second);
    }

    private boolean set(int year, int month, int day) {
        parts.date(year, month, day);
        return true;
    }

    private int[] next() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        int value = digits();
        return new int[] {value, at - start};
    }

    private boolean clock(int hours) {
        parts.hour = hours;
        at++;
        int[] minutes = next();
        if (minutes[1] != 2) {
            return false;
        }
        parts.minute = minutes[0];
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            int[] seconds = next();
            if (seconds[1] != 2) {
                return false;
            }
            parts.second = seconds[0];
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                fraction();
            }
        }
        return true;
    }

    private void fraction() {
        int unit = 100_000_000;
        while (at < text.length() && Dates.isDigit(text.charAt(at))) {
            parts.nano += (text.charAt(at++) - '0') * unit;
            unit /= 10;
        }
    }

    /** From the sign on: {@code +8}, {@code +08}, {@code +0800}, {@code +08:00}. */
    private boolean offset() {
        int sign = text.charAt(at++) == '-' ? -1 : 1;
        int start = at;
        int value = digits();
        int length = at - start;
        int hours = length > 2 ? value / 100 : value;
        int minutes = length > 2 ? value % 100 : 0;
        if (length <= 2 && at < text.length() && text.charAt(at) == ':') {
            at++;
            int[] more = next();
            if (more[1] != 2) {
                return false;
            }
            minutes = more[0];
        }
        if (length == 0 || length > 4) {
            return false;
        }
        parts.zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        return true;
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (at < text.length() && text.charAt(at) == '.') {
            // Jan. 3, 8 p.m.
            at++;
            if (at < text.length() && Character.isLetter(text.charAt(at))) {
                return dotted(word);
            }
        }
        return means(word, start);
    }

    private boolean dotted(String first) {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        String word = first + text.substring(start, at).toLowerCase(Locale.ROOT);
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        return means(word, start);
    }

    private boolean means(String word, int start) {
        if (WORDS.month(word) > 0 && parts.month == UNSET) {
            parts.month = WORDS.month(word);
            return true;
        }
        if (WORDS.halfDay(word) >= 0 && parts.halfDay == UNSET) {
            parts.halfDay = WORDS.halfDay(word);
            return true;
        }
        if (word.equals("t") && parts.day != UNSET && parts.hour == UNSET) {
            parts.hourDue = true;
            return true;
        }
        if (WORDS.isFiller(word)) {
            return true;
        }
        if (parts.hour == UNSET || parts.zone != null) {
            return false;
        }
        return zone(word, start);
    }

    private boolean zone(String word, int start) {
        if (at < text.length() && text.charAt(at) == '/') {
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
            }
            parts.zone = ZoneId.of(text.substring(start, at));
            return true;
        }
        Optional<ZoneOffset> named = WORDS.zone(word);
        boolean more = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
        if (named.isPresent() && more && named.get().equals(ZoneOffset.UTC)) {
            // GMT+0800: what follows counts.
            return offset();
        }
        named.ifPresent(found -> parts.zone = found);
        return named.isPresent();
    }

    private boolean isNumberAt(int from) {
        int next = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        return next < text.length() && Dates.isDigit(text.charAt(next));
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '.' || c == '年';
    }

    private int digits() {
        int value = 0;
        int start = at;
        while (at < text.length() && Dates.isDigit(text.charAt(at))) {
            if (at - start == 9) {
                throw new DateTimeException("a number of more than 9 digits");
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }
}
