package dev.newspost.internal.frontmatter;

import dev.newspost.PostTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a date has told so far. Not thread-safe. */
final class DateParts {
    static final int UNSET = -1;

    int year = UNSET;
    int month = UNSET;
    int day = UNSET;
    int hour = UNSET;
    int minute;
    int second;
    int nano;
    int halfDay = UNSET;
    boolean hourDue;
    ZoneId zone;

    /** {@return whether nothing of the calendar has been told} */
    boolean dayless() {
        return year == UNSET && month == UNSET && day == UNSET;
    }

    void date(int atYear, int atMonth, int atDay) {
        year = atYear;
        month = atMonth;
        day = atDay;
    }

    /**
     * {@return the time; empty where a part of it is missing}
     *
     * @param defaultZone the zone where the date names none
     * @throws DateTimeException if there is no such day or hour
     */
    Optional<PostTime> time(ZoneOffset defaultZone) {
        boolean incomplete = year == UNSET || month == UNSET || day == UNSET;
        if (incomplete || (hour == UNSET && (hourDue || halfDay != UNSET || zone != null))) {
            return Optional.empty();
        }
        if (hour == UNSET) {
            LocalDateTime start = LocalDateTime.of(year, month, day, 0, 0);
            return Optional.of(new PostTime(start.atOffset(defaultZone), true, true));
        }
        if (halfDay != UNSET && (hour > 12 || hour == 0)) {
            return Optional.empty();
        }
        int clock = halfDay == UNSET ? hour : hour % 12 + halfDay;
        LocalDateTime time = LocalDateTime.of(year, month, day, clock, minute, second, nano);
        ZoneId where = zone == null ? defaultZone : zone;
        return Optional.of(new PostTime(time.atZone(where).toOffsetDateTime(), false, zone == null));
    }
}
