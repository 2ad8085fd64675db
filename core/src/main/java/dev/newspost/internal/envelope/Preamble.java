package dev.newspost.internal.envelope;

import dev.newspost.Headline;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What mirrored posts carry between header and body: the comment with the original time and the headline's link.
 *
 * @param end where the body starts
 */
record Preamble(Optional<Instant> originalTime, Optional<Headline> headline, int end) {
    /** What the scripts of mirrors write where they know no time. */
    private static final Set<String> NO_TIME = Set.of("NaN", "null", "undefined", "Invalid Date");

    /** From 1973 to 5138; a shorter number is none of milliseconds. */
    private static final int FEWEST_DIGITS = 11;

    private static final int MOST_DIGITS = 14;

    /**
     * Reads it.
     *
     * @param post the post, its line ends as line feeds
     * @param from where the header ended
     * @param header the header's text, which the headline's words or address repeat
     */
    static Preamble read(String post, int from, String header) {
        int at = blankLinesEnd(post, from);
        Optional<Instant> time = Optional.empty();
        boolean comment = false;
        if (post.startsWith("<!--", at)) {
            int close = post.indexOf("-->", at + 4);
            // Never looked for beyond the line: the comment is one short word.
            if (close > 0 && close < TextLines.end(post, at)) {
                String word = post.substring(at + 4, close).strip();
                time = time(word);
                comment = time.isPresent() || NO_TIME.contains(word);
            }
            if (comment) {
                int end = TextLines.end(post, close);
                int behind = close + 3;
                from = TextLines.isBlank(post, behind, end) ? TextLines.next(post, end) : behind;
                at = blankLinesEnd(post, from);
            }
        }
        Optional<HeadingLink> link = HeadingLink.at(post, at);
        if (link.isPresent() && (comment || isHeadline(link.get(), post, header))) {
            return new Preamble(
                    time, Optional.of(link.get().headline()), link.get().end());
        }
        return new Preamble(time, Optional.empty(), from);
    }

    /**
     * Without the comment a digest of links opens in the same way. It then goes on with a second such heading, and the
     * header repeats neither the words nor the address of the first.
     */
    private static boolean isHeadline(HeadingLink link, String post, String header) {
        Headline headline = link.headline();
        if (header.contains(headline.text()) || header.contains(headline.href())) {
            return true;
        }
        return !link.repeats(post);
    }

    private static Optional<Instant> time(String word) {
        if (word.length() < FEWEST_DIGITS || word.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < '0' || word.charAt(at) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(word)));
    }

    private static int blankLinesEnd(String post, int from) {
        int at = from;
        while (at < post.length() && TextLines.isBlank(post, at, TextLines.end(post, at))) {
            at = TextLines.next(post, at);
        }
        return at;
    }
}
