package dev.newspost.internal.story;

import dev.newspost.Block.QuoteSource;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads who wrote a quoted passage, where and when. */
final class QuoteSources {
    private static final int MOST_NODES = 12;
    private static final int LONGEST_WHO = 120;

    private QuoteSources() {}

    static Optional<QuoteSource> of(Element quote) {
        Optional<QuoteSource> signed = signed(quote);
        if (signed.isPresent()) {
            return signed;
        }
        String address = address(quote);
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteSource(Optional.empty(), Optional.of(address), Optional.empty()));
    }

    private static String address(Element quote) {
        for (String name : new String[] {"cite", "data-instgrm-permalink", "data-href"}) {
            String address = quote.attr(name).trim();
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    /** A message of a social network ends in a dash, who wrote it, and a link with the time. */
    private static Optional<QuoteSource> signed(Element quote) {
        StringBuilder who = new StringBuilder();
        Node node = quote.lastChild();
        Element link = null;
        for (int i = 0; i < MOST_NODES && node != null; i++) {
            if (node instanceof TextNode text) {
                String words = text.text();
                int dash = words.indexOf('—');
                who.insert(0, dash < 0 ? words : words.substring(dash + 1));
                if (dash >= 0) {
                    return link == null
                            ? Optional.empty()
                            : source(who.toString().strip(), link);
                }
            } else if (node instanceof Element element && element.normalName().equals("a")) {
                who.insert(0, link == null ? "" : element.text());
                link = link == null ? element : link;
            }
            node = node.previousSibling();
        }
        return Optional.empty();
    }

    private static Optional<QuoteSource> source(String who, Element link) {
        String address = link.attr("href").trim();
        String time = link.text().strip();
        if (who.isEmpty() || who.length() > LONGEST_WHO || address.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuoteSource(Optional.of(who), Optional.of(address), Optional.of(time)));
    }
}
