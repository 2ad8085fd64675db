package dev.newspost.internal.story.draft;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads picture elements. */
@FunctionalInterface
public interface PictureReader {
    /**
     * {@return the picture; empty where it is none that tells the story}
     *
     * @param image the element
     * @param region the region in which it stands; what the regions around it say is not known yet
     */
    Optional<Picture> read(Element image, Region region);
}
