package dev.newspost.internal.story;

import dev.newspost.Block.QuoteSource;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads who wrote a quoted passage, where and when. */
final class QuoteSources {
    private QuoteSources() {}

    static Optional<QuoteSource> of(Element quote) {
        String cite = quote.attr("cite").trim();
        return cite.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteSource(Optional.empty(), Optional.of(cite), Optional.empty()));
    }
}
