package dev.newspost;

/**
 * The lines of the file on which something stands.
 *
 * @param first the first line, from 1
 * @param last the last line, from 1, at least {@code first}
 */
public record Lines(int first, int last) {
    /**
     * Creates a range of lines.
     *
     * @throws IllegalArgumentException if {@code first} is below 1 or {@code last} before it
     */
    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("lines " + first + "-" + last);
        }
    }
}
