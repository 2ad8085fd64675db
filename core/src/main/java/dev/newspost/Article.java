package dev.newspost;

import dev.newspost.internal.credit.Makers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One post, read whole: what its header says, every block of its body, its pictures, quotes and makers, and what was
 * wrong with the file. Immutable to the bottom; safe to share between threads.
 *
 * @param metadata what the header says
 * @param headline the heading link above the body
 * @param originalTime the original time that a comment above the body gives
 * @param dateline the story's opening mark of agency, place and date
 * @param blocks everything in the body, in order
 * @param images the pictures of the story, in order
 * @param quotes who said what, in order
 * @param credits who made the story, as the body says, in order
 * @param problems what was wrong with the file, in order of line and column
 * @param decisions which rule decided what; empty unless the parser explains
 */
public record Article(
        Metadata metadata,
        Optional<Headline> headline,
        Optional<Instant> originalTime,
        Optional<Dateline> dateline,
        List<Block> blocks,
        List<Image> images,
        List<Quote> quotes,
        List<Credit> credits,
        List<Problem> problems,
        List<Decision> decisions) {
    /** Creates an article; the lists are copied. */
    public Article {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(originalTime, "originalTime");
        Objects.requireNonNull(dateline, "dateline");
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        quotes = List.copyOf(quotes);
        credits = List.copyOf(credits);
        problems = List.copyOf(problems);
        decisions = List.copyOf(decisions);
    }

    /** {@return the blocks that tell the story: those in {@link Role#STORY} and {@link Role#LEAD}, figures among them} */
    public List<Block> story() {
        return blocks.stream()
                .filter(block -> block.role() == Role.STORY || block.role() == Role.LEAD)
                .toList();
    }

    /** {@return all blocks' texts, joined by a line feed} */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /**
     * {@return the words that a span covers}
     *
     * @param span a span of this article
     * @throws IndexOutOfBoundsException if the span is not one of this article
     */
    public String text(Span span) {
        return blocks.get(span.block()).text().substring(span.start(), span.end());
    }

    /**
     * {@return where a span starts in {@link #text()}, in UTF-16 units from 0}
     *
     * @param span a span of this article
     * @throws IndexOutOfBoundsException if the span is not one of this article
     */
    public int offset(Span span) {
        Objects.checkIndex(span.block(), blocks.size());
        int offset = span.start();
        for (Block block : blocks.subList(0, span.block())) {
            offset += block.text().length() + 1;
        }
        return offset;
    }

    /**
     * {@return who made the post, header and body joined: those of the header first, none twice}
     *
     * <p>Whom both name is listed once, in the role that the body tells, with its place there. An id such as
     * {@code jane-doe} stays one ({@link Maker#id()}); it is the same maker as the "Jane Doe" of a byline.
     */
    public List<Maker> makers() {
        return makers(Map.of());
    }

    /**
     * {@return who made the post, as {@link #makers()}, with names for the ids that the header has in their place}
     *
     * @param names names by id, such as {@code jane-doe} to {@code Jane Doe}
     */
    public List<Maker> makers(Map<String, String> names) {
        return Makers.of(this, names);
    }
}
