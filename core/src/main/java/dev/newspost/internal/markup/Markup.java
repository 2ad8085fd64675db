package dev.newspost.internal.markup;

import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Reads bodies. */
public final class Markup {
    private Markup() {}

    /**
     * {@return the body's DOM}
     *
     * @param body the body's text
     * @param firstLine the line of the file on which it starts, from 1
     * @param headerFormat the format of the post's header, such as {@code toml}; empty where it has none
     */
    public static Dom read(
            String body, int firstLine, String headerFormat, Metadata metadata, Settings settings, Report report) {
        return new Dom(Jsoup.parseBodyFragment(body), node -> Optional.empty());
    }
}
