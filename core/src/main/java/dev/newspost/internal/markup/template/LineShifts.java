package dev.newspost.internal.markup.template;

import java.util.Arrays;

/** Remembers where lines went missing while tags over several lines were taken out. */
final class LineShifts {
    private int[] offsets = new int[16];
    private int[] counts = new int[16];
    private int size;

    /** Notes that the lines of a tag are gone from the output before an offset. */
    void lost(int offset, String body, int start, int end, String replacement) {
        int lines =
                newlines(body, start, end) - (replacement == null ? 0 : newlines(replacement, 0, replacement.length()));
        if (lines != 0) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            offsets[size] = offset;
            counts[size] = lines;
            size++;
        }
    }

    /** {@return for each line of the output how many lines were lost above it} */
    int[] perLine(CharSequence out) {
        int[] lines = new int[1 + newlines(out, 0, out.length())];
        int line = 0;
        int lost = 0;
        int next = 0;
        for (int i = 0; i < out.length(); i++) {
            while (next < size && offsets[next] <= i) {
                lost += counts[next++];
            }
            if (out.charAt(i) == '\n') {
                lines[++line] = lost;
            }
        }
        return lines;
    }

    private static int newlines(CharSequence text, int start, int end) {
        int lines = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
