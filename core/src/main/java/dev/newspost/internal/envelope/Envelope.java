package dev.newspost.internal.envelope;

import dev.newspost.Headline;
import java.time.Instant;
import java.util.Optional;

/**
 * A post taken apart: its header, the original time, the headline link, and the body.
 *
 * @param header the header, where there is one
 * @param originalTime the time of the epoch comment
 * @param headline the heading link above the body
 * @param body the body, its line ends as line feeds
 * @param bodyLine the line of the file on which the body's first character stands, from 1
 */
public record Envelope(
        Optional<Header> header,
        Optional<Instant> originalTime,
        Optional<Headline> headline,
        String body,
        int bodyLine) {

    /**
     * A header between its fences.
     *
     * @param format the format's name in lower case: {@code yaml}, {@code toml}, {@code json}, or what stands behind the
     *     fence
     * @param text the text between the fences, its line ends as line feeds
     * @param firstLine the line of the file on which the text starts, from 1
     */
    public record Header(String format, String text, int firstLine) {}

    /**
     * Where a header stands in a post.
     *
     * @param format the format's name
     * @param start where the line after the opening fence starts
     * @param end where the closing fence starts
     */
    public record Place(String format, int start, int end) {}
}
