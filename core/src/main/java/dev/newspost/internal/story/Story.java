package dev.newspost.internal.story;

import dev.newspost.Block;
import dev.newspost.Headline;
import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a body and its images.
 *
 * @param blocks the blocks, in order, each with its role
 * @param images the images, in order
 */
public record Story(List<Block> blocks, List<Image> images) {

    /** {@return the story that a body tells} */
    public static Story read(
            Dom dom, Metadata metadata, Optional<Headline> headline, Settings settings, Report report) {
        return new Story(List.of(), List.of());
    }
}
