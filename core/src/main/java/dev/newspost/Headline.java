package dev.newspost;

import java.util.Objects;

/**
 * The heading link that mirrored posts carry above the body: the original headline and its address.
 *
 * @param text the headline's words
 * @param href the address as written
 */
public record Headline(String text, String href) {
    /** Creates a headline. */
    public Headline {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(href, "href");
    }
}
