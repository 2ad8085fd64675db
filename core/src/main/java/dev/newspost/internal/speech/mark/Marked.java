package dev.newspost.internal.speech.mark;

/**
 * A stretch between a pair of outer quotation marks.
 *
 * @param open where the opening mark stands; equal to {@code start} where there is none
 * @param start the first character inside
 * @param end the character behind the last one inside
 * @param close the character behind the closing mark; equal to {@code end} where there is none
 */
public record Marked(int open, int start, int end, int close) {
    boolean opened() {
        return open < start;
    }

    public boolean closed() {
        return close > end;
    }
}
