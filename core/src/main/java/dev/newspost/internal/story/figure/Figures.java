package dev.newspost.internal.story.figure;

import dev.newspost.internal.story.draft.Picture;
import dev.newspost.internal.story.draft.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Reads pictures and gathers them with their words. */
public final class Figures {
    public Optional<Picture> read(Element image, Region region) {
        String src = image.attr("src").trim();
        return src.isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture(
                        src,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }
}
