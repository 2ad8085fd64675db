package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.Quote;
import dev.newspost.Role;
import dev.newspost.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the passages that the markup alone sets apart as quotations. */
final class BlockQuotes {
    private BlockQuotes() {}

    /** {@return the quotes, and between them the block quotes that hold no marked quotation of their own} */
    static List<Quote> among(List<Block> blocks, List<Quote> marked) {
        List<Quote> quotes = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            boolean any = false;
            while (next < marked.size() && marked.get(next).span().block() <= block.index()) {
                any |= marked.get(next).span().block() == block.index();
                quotes.add(marked.get(next++));
            }
            boolean story = block.role() == Role.STORY || block.role() == Role.LEAD;
            if (block instanceof Block.BlockQuote quote && !any && story) {
                String text = quote.text();
                if (!text.isBlank()) {
                    quotes.add(new Quote(
                            text,
                            Quote.Kind.BLOCK,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            new Span(block.index(), 0, text.length()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false));
                }
            }
        }
        return quotes;
    }
}
