package dev.newspost;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A picture of the story. Icons, spacers, trackers, avatars and adverts are none.
 *
 * @param src the address as written
 * @param url the absolute address; empty where the post gives no base for it
 * @param original the original address behind an image proxy
 * @param sizes the addresses of other sizes, as written
 * @param full the address of the full size that the picture links to, as written
 * @param alt the words for those who cannot see it
 * @param title the words shown when a pointer rests on it
 * @param caption the words a reader sees with it, without the credit
 * @param credit the photographer, agency or provider as written, without words like "Photo by"
 * @param width the width in CSS pixels
 * @param height the height in CSS pixels
 * @param lead whether it opens the story; at most one picture does
 * @param block the place of its top-level block in {@link Article#blocks()}, from 0
 */
public record Image(
        String src,
        Optional<String> url,
        Optional<String> original,
        List<String> sizes,
        Optional<String> full,
        Optional<String> alt,
        Optional<String> title,
        Optional<String> caption,
        Optional<String> credit,
        OptionalInt width,
        OptionalInt height,
        boolean lead,
        int block) {
    /**
     * Creates an image; the sizes are copied.
     *
     * @throws IllegalArgumentException if {@code block} is negative
     */
    public Image {
        Objects.requireNonNull(src, "src");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(original, "original");
        sizes = List.copyOf(sizes);
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(height, "height");
        if (block < 0) {
            throw new IllegalArgumentException("block " + block);
        }
    }
}
