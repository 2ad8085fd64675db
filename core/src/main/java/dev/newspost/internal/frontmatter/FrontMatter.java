package dev.newspost.internal.frontmatter;

import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.util.Optional;

/** Reads headers. */
public final class FrontMatter {
    private FrontMatter() {}

    /**
     * {@return what a header says}
     *
     * @param header the header, where there is one
     * @param fileName the file's name without folders, which may hold the date; empty where there is none
     */
    public static Metadata read(Optional<Envelope.Header> header, String fileName, Settings settings, Report report) {
        return Metadata.empty();
    }
}
