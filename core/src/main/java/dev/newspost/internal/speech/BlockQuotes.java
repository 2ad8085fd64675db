package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.Quote;
import dev.newspost.Span;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the passages that the markup alone sets apart as quotations. */
final class BlockQuotes {
    private static final int FURTHEST_BELOW = 8;
    private static final int LEAST_AGAIN = 12;
    private static final int MOST_AGAIN = 32;
    private static final String SIGNS = "，,。.！!？?…— \n";

    private final List<Block> blocks;
    private final Signature signatures;
    private final SetApart apart;

    BlockQuotes(List<Block> blocks, SpeechWords words) {
        this.blocks = blocks;
        this.signatures = new Signature(words);
        this.apart = new SetApart(blocks, words);
    }

    /**
     * Who hands a block over, in the paragraph in front of it.
     *
     * @param speaker the mention
     * @param name whom it refers to
     * @param cue the verb
     */
    record HandedOver(Mention speaker, Optional<Mention> name, Optional<Mention> cue) {}

    /** Words and where they stand. */
    private record Words(String text, Span span) {
        static Words of(Mention mention) {
            return new Words(mention.text(), mention.span());
        }

        static Words of(Block block, Range range) {
            return new Words(range.of(block.text()), new Span(block.index(), range.start(), range.end()));
        }
    }

    /** {@return the indexes of the blocks that may be quotations, in order} */
    List<Integer> indexes() {
        List<Integer> indexes = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (apart.holdsQuotation(at) || apart.isListed(at)) {
                indexes.add(blocks.get(at).index());
            }
        }
        return indexes;
    }

    /**
     * {@return the quotes, and between them the block quotes that hold no marked quotation of their own}
     *
     * @param handed who hands over the blocks, by their index, where the paragraph in front tells
     */
    List<Quote> among(List<Quote> marked, Map<Integer, HandedOver> handed) {
        List<Quote> quotes = new ArrayList<>();
        int next = 0;
        int asked = 0;
        for (int at = 0; at < blocks.size(); at++) {
            int index = blocks.get(at).index();
            List<Quote> inside = new ArrayList<>();
            while (next < marked.size() && marked.get(next).span().block() <= index) {
                inside.add(marked.get(next++));
            }
            Optional<HandedOver> by = Optional.ofNullable(handed.get(index));
            boolean quotation = apart.holdsQuotation(at) || (apart.isListed(at) && by.isPresent());
            if (quotation && (inside.isEmpty() || isOfOne(at, inside, by))) {
                Quote quote = quote(at, by);
                boolean again = quote.speaker().isEmpty() && asked++ < MOST_AGAIN;
                quotes.add(again ? again(quote, marked) : quote);
            } else {
                quotes.addAll(inside);
            }
        }
        return quotes;
    }

    /** Words over a story that somebody says in it are his. */
    private static Quote again(Quote block, List<Quote> marked) {
        String text = block.text();
        int end = text.length();
        while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < LEAST_AGAIN) {
            return block;
        }
        String said = text.substring(0, end);
        return marked.stream()
                .filter(quote -> quote.speaker().isPresent() && quote.text().contains(said))
                .findFirst()
                .map(quote -> new Quote(
                        text,
                        block.kind(),
                        quote.speaker(),
                        quote.speakerName(),
                        Optional.empty(),
                        block.span(),
                        quote.speakerSpan(),
                        Optional.empty(),
                        quote.nameSpan(),
                        false))
                .orElse(block);
    }

    /** {@return whether a block is one person's words, who only mentions words that nobody says} */
    private boolean isOfOne(int at, List<Quote> inside, Optional<HandedOver> by) {
        String text = blocks.get(at).text();
        boolean told = by.isPresent() || signatures.in(text).isPresent();
        int length = 0;
        for (Quote quote : inside) {
            length += quote.text().length();
            told &= quote.speaker().isEmpty();
        }
        return told && 2 * length < text.length();
    }

    private Quote quote(int at, Optional<HandedOver> by) {
        Block block = blocks.get(at);
        Optional<Signature.Signed> signed = signatures.in(block.text());
        int end = signed.map(one -> Chars.trimEnd(block.text(), 0, one.dash()))
                .orElse(block.text().length());
        Optional<Words> name =
                signed.isPresent() ? signed.get().name().map(range -> Words.of(block, range)) : signedBelow(at);
        Optional<HandedOver> handed = signed.isPresent() || name.isPresent() ? Optional.empty() : by;
        Optional<Words> speaker = handed.map(one -> Words.of(one.speaker())).or(() -> name);
        Optional<Words> who = handed.isPresent() ? handed.get().name().map(Words::of) : name;
        Optional<Words> cue = handed.flatMap(HandedOver::cue).map(Words::of);
        return new Quote(
                block.text().substring(0, end),
                Quote.Kind.BLOCK,
                speaker.map(Words::text),
                who.map(Words::text),
                cue.map(Words::text),
                new Span(block.index(), 0, end),
                speaker.map(Words::span),
                cue.map(Words::span),
                who.map(Words::span),
                false);
    }

    /** The name that signs a block from below, in the markup of a quotation or as a paragraph. */
    private Optional<Words> signedBelow(int at) {
        int below = at + 1;
        int floor = Math.min(blocks.size(), at + FURTHEST_BELOW);
        while (below < floor && apart.holdsQuotation(below)) {
            if (signatures.in(blocks.get(below).text()).isPresent()) {
                return Optional.empty();
            }
            below++;
        }
        if (below >= floor) {
            return Optional.empty();
        }
        Block signing = blocks.get(below);
        return signatures.under(signing).flatMap(Signature.Signed::name).map(range -> Words.of(signing, range));
    }
}
