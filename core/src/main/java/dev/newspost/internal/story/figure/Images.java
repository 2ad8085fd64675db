package dev.newspost.internal.story.figure;

import dev.newspost.Image;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the article's images of pictures, up to a limit. */
final class Images {
    private final List<Image> images = new ArrayList<>();
    private final Bases bases;
    private final Proxies proxies;
    private final int max;
    private final Journal journal;
    private boolean full;

    Images(Bases bases, Proxies proxies, int max, Journal journal) {
        this.journal = journal;
        this.bases = bases;
        this.proxies = proxies;
        this.max = max;
    }

    /** {@return the image of a picture in a block; empty past the limit} */
    Optional<Image> add(Picture picture, int block, Draft figure) {
        if (images.size() >= max) {
            full = true;
            return Optional.empty();
        }
        Optional<String> url = bases.absolute(picture.src());
        Image image = new Image(
                picture.src(),
                url,
                proxies.original(url.orElse(picture.src())),
                picture.sizes(),
                picture.full(),
                picture.alt(),
                picture.title(),
                picture.caption(),
                picture.credit(),
                picture.width(),
                picture.height(),
                picture.lead(),
                block);
        if (picture.lead()) {
            journal.lead(images.size(), figure);
        }
        images.add(image);
        return Optional.of(image);
    }

    List<Image> images() {
        return images;
    }

    boolean isFull() {
        return full;
    }
}
