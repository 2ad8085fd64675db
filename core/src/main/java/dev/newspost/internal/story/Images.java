package dev.newspost.internal.story;

import dev.newspost.Image;
import dev.newspost.Lines;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.story.draft.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the article's images of pictures, up to the limit. */
final class Images {
    private final List<Image> images = new ArrayList<>();
    private final int max;
    private final Report report;
    private boolean full;

    Images(Metadata metadata, boolean mirrored, Settings settings, Report report) {
        this.report = report;
        this.max = settings.limits().maxImages();
    }

    /** {@return the image of a picture; empty past the limit} */
    Optional<Image> add(Picture picture, int block, Optional<Lines> lines) {
        if (images.size() >= max) {
            full = true;
            return Optional.empty();
        }
        Image image = new Image(
                picture.src(),
                Optional.empty(),
                Optional.empty(),
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
        if (picture.lead() && report.explains()) {
            report.decide("image " + images.size(), "LEAD", "opens-story", lines);
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
