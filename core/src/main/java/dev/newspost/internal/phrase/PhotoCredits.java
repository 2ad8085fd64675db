package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import java.util.Optional;

/** Tells a picture's caption from its credit. Immutable; made once for a set of packs. */
public final class PhotoCredits {

    private PhotoCredits(LanguagePacks packs) {}

    /** {@return the reader for some packs} */
    public static PhotoCredits of(LanguagePacks packs) {
        return packs.compiled(PhotoCredits.class, PhotoCredits::new);
    }

    /**
     * A caption line taken apart.
     *
     * @param caption the words without the credit
     * @param credit photographer, agency or provider as written, without brackets and role words
     */
    public record Split(Optional<String> caption, Optional<String> credit) {}

    /** {@return a caption line's parts} */
    public Split split(String line) {
        return new Split(line.isEmpty() ? Optional.empty() : Optional.of(line), Optional.empty());
    }

    /** {@return the names of a line that holds nothing but a photo credit; empty where it holds anything else} */
    public Optional<String> wholeLine(String line) {
        return Optional.empty();
    }
}
