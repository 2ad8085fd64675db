package dev.newspost.internal.story.draft;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads picture elements. */
@FunctionalInterface
public interface PictureReader {
    /**
     * {@return the picture; empty where the element by itself shows that it is none that tells the story}
     *
     * @param image the element
     * @param hints what its classes say
     */
    Optional<Picture> read(Element image, Set<Hint> hints);
}
