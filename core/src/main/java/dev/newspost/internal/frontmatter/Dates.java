package dev.newspost.internal.frontmatter;

import dev.newspost.PostTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads times as people and scripts write them into headers. */
final class Dates {
    /** What is longer is a sentence. */
    private static final int LONGEST = 80;

    private static final int DIGITS_OF_SECONDS = 10;
    private static final int DIGITS_OF_MILLISECONDS = 13;

    private Dates() {}

    /**
     * {@return the time that a text gives; empty where it gives none, or none that one reading alone fits}
     *
     * @param text the text, without quotes
     * @param zone the offset of a time without one
     */
    static Optional<PostTime> read(String text, ZoneOffset zone) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Optional<PostTime> epoch = epoch(date);
            return epoch.isPresent() ? epoch : new DateScanner(date).read(zone);
        } catch (DateTimeException e) {
            // 31 June, 25 o'clock.
            return Optional.empty();
        }
    }

    /** {@return the day that a file's name starts with, as {@code 2024-07-03-summit.md} does} */
    static Optional<PostTime> ofFileName(String name, ZoneOffset zone) {
        int at = 0;
        int[] numbers = new int[3];
        int[] digits = {4, 2, 2};
        for (int part = 0; part < 3; part++) {
            int start = at;
            while (at < name.length() && at < start + digits[part] && isDigit(name.charAt(at))) {
                numbers[part] = numbers[part] * 10 + name.charAt(at++) - '0';
            }
            boolean complete = part == 0 ? at == start + digits[0] : at > start;
            if (!complete || (part < 2 && (at == name.length() || name.charAt(at++) != '-'))) {
                return Optional.empty();
            }
        }
        if (at < name.length() && Character.isLetterOrDigit(name.charAt(at))) {
            return Optional.empty();
        }
        try {
            OffsetDateTime day =
                    LocalDateTime.of(numbers[0], numbers[1], numbers[2], 0, 0).atOffset(zone);
            return Optional.of(new PostTime(day, true, true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<PostTime> epoch(String text) {
        if (text.length() != DIGITS_OF_SECONDS && text.length() != DIGITS_OF_MILLISECONDS) {
            return Optional.empty();
        }
        for (int at = 0; at < text.length(); at++) {
            if (!isDigit(text.charAt(at))) {
                return Optional.empty();
            }
        }
        long value = Long.parseLong(text);
        Instant instant =
                text.length() == DIGITS_OF_SECONDS ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
        return Optional.of(new PostTime(instant.atOffset(ZoneOffset.UTC), false, false));
    }
}
