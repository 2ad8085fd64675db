package dev.newspost;

/**
 * A stretch of words in an article: a top-level block and offsets into its {@link Block#text()}.
 *
 * <p>{@link Article#text(Span)} gives the words, {@link Article#offset(Span)} the place in the whole article's text.
 *
 * @param block the block's place in {@link Article#blocks()}, from 0
 * @param start the first UTF-16 unit, from 0
 * @param end the unit after the last one
 */
public record Span(int block, int start, int end) {
    /**
     * Creates a span.
     *
     * @throws IllegalArgumentException if a number is negative or {@code end} is before {@code start}
     */
    public Span {
        if (block < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("span " + block + ":" + start + "-" + end);
        }
    }

    /** {@return how many UTF-16 units it covers} */
    public int length() {
        return end - start;
    }
}
