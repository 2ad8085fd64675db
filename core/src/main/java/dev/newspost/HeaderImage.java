package dev.newspost;

import java.util.Objects;
import java.util.Optional;

/**
 * The picture that a header names.
 *
 * @param src the address as written
 * @param alt the words for those who cannot see it
 * @param caption the words shown with it
 * @param credit the photographer, agency or provider as written
 */
public record HeaderImage(String src, Optional<String> alt, Optional<String> caption, Optional<String> credit) {
    /** Creates a header image. */
    public HeaderImage {
        Objects.requireNonNull(src, "src");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(credit, "credit");
    }
}
