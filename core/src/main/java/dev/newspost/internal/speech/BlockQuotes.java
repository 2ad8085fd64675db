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
    private static final int LONGEST_SIGNATURE = 80;
    private static final String DASHES = "—–―－-~";
    private static final String BEHIND_NAME = ",，(（、/|\n";

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
            if (block instanceof Block.BlockQuote quote
                    && !any
                    && story
                    && !quote.text().isBlank()) {
                quotes.add(quote(block.index(), quote.text()));
            }
        }
        return quotes;
    }

    private static Quote quote(int block, String text) {
        int dash = signature(text);
        int end = dash < 0 ? text.length() : Chars.trimEnd(text, 0, dash);
        Optional<Span> signed = dash < 0 ? Optional.empty() : Optional.of(name(block, text, dash));
        Optional<String> speaker = signed.map(span -> text.substring(span.start(), span.end()));
        return new Quote(
                text.substring(0, end),
                Quote.Kind.BLOCK,
                speaker,
                speaker,
                Optional.empty(),
                new Span(block, 0, end),
                signed,
                Optional.empty(),
                signed,
                false);
    }

    /** Where the dash stands in front of the name that signs the words, on a line of its own or behind the last sentence; or -1. */
    private static int signature(String text) {
        int floor = Math.max(1, text.length() - LONGEST_SIGNATURE);
        for (int i = text.length() - 2; i >= floor; i--) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) {
                int behind = Chars.skipBlanks(text, i + 1, text.length());
                int before = Chars.trimEnd(text, 0, i);
                boolean line = before < i && text.substring(before, i).indexOf('\n') >= 0;
                boolean sentence = before > 0
                        && (Chars.endsSentence(text.charAt(before - 1)) || text.charAt(before - 1) == '.')
                        && before < i;
                boolean name = behind < text.length()
                        && (Character.isUpperCase(text.charAt(behind)) || Chars.isHan(text.charAt(behind)));
                if (name && (line || sentence) && !Chars.endsSentence(text.charAt(text.length() - 1))) {
                    return dashes(text, i);
                }
            }
        }
        return -1;
    }

    private static int dashes(String text, int last) {
        int i = last;
        while (i > 1 && DASHES.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static Span name(int block, String text, int dash) {
        int start = dash;
        while (DASHES.indexOf(text.charAt(start)) >= 0 || Chars.isBlankOrBreak(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && BEHIND_NAME.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(block, start, Chars.trimEnd(text, start, end));
    }
}
