package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.Metadata;
import dev.newspost.Quote;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.util.List;

/** Finds who said what. */
public final class Speech {
    private Speech() {}

    /** {@return the quotes in a story's blocks, in order} */
    public static List<Quote> read(List<Block> blocks, Metadata metadata, Settings settings, Report report) {
        return List.of();
    }
}
