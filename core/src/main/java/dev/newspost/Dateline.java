package dev.newspost;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The mark at the story's start that tells agency, place and date.
 *
 * @param text the words as written, with their brackets
 * @param agency the agency or outlet that it names
 * @param place the place that it names
 * @param date the date that it names; the year is the post's where the text gives only month and day
 * @param span where it stands
 */
public record Dateline(
        String text, Optional<String> agency, Optional<String> place, Optional<LocalDate> date, Span span) {
    /** Creates a dateline. */
    public Dateline {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(span, "span");
    }
}
