package dev.newspost;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A time that a header gives.
 *
 * @param value the time with its offset; the start of the day where only a day was given
 * @param dateOnly whether only a day was given
 * @param zoneAssumed whether the offset is the parser's default because none was given
 */
public record PostTime(OffsetDateTime value, boolean dateOnly, boolean zoneAssumed) {
    /** Creates a time. */
    public PostTime {
        Objects.requireNonNull(value, "value");
    }
}
