package dev.newspost.internal.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the date of a dateline: what it leaves out is the post's. */
final class Days {
    /** A dateline can be a little later than the header's time, which may stand in another zone. */
    private static final int AHEAD = 2;

    private static final int FIRST_COMMON_YEAR = 1900;
    private static final int TAIWAN_OFFSET = 1911;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    static Optional<LocalDate> read(String words, Optional<LocalDate> published) {
        int year = -1;
        int month = -1;
        int day = -1;
        int number = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                number = number > 9999 ? number : Math.max(0, number) * 10 + digit;
                continue;
            }
            if (c == '年') {
                year = number;
            } else if (c == '月') {
                month = number;
            } else if (c == '日' || c == '号' || c == '號') {
                day = number;
            } else if (c == ' ' || c == '　') {
                continue;
            } else if (Character.isLetter(c) && month < 0 && (i == 0 || !Character.isLetter(words.charAt(i - 1)))) {
                month = month(words, i);
                continue;
            } else if (number > 31) {
                year = number;
            } else if (number > 0 && month > 0 && day < 0) {
                day = number;
            }
            number = -1;
        }
        if (number > 31) {
            year = number;
        } else if (number > 0 && month > 0 && day < 0) {
            day = number;
        }
        return date(year, month, day, published);
    }

    private static int month(String words, int start) {
        String head =
                words.substring(start, Math.min(words.length(), start + 3)).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(head) + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day, Optional<LocalDate> published) {
        if (day < 1 || day > 31 || month == 0 || month > 12) {
            return Optional.empty();
        }
        try {
            if (year > 0 && month > 0) {
                return Optional.of(LocalDate.of(year < FIRST_COMMON_YEAR ? year + TAIWAN_OFFSET : year, month, day));
            }
            if (published.isEmpty()) {
                return Optional.empty();
            }
            LocalDate post = published.get();
            LocalDate latest = post.plusDays(AHEAD);
            if (month > 0) {
                LocalDate date = LocalDate.of(post.getYear(), month, day);
                LocalDate next = LocalDate.of(post.getYear() + 1, month, day);
                return Optional.of(date.isAfter(latest) ? date.minusYears(1) : next.isAfter(latest) ? date : next);
            }
            YearMonth at = YearMonth.from(latest);
            // "31日" of a month with 30 days, or a day still to come, is of a month before.
            for (int back = 0; back < 3; back++) {
                YearMonth candidate = at.minusMonths(back);
                if (candidate.isValidDay(day) && !candidate.atDay(day).isAfter(latest)) {
                    return Optional.of(candidate.atDay(day));
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
