package dev.newspost.internal.markup;

import java.util.Arrays;

/** Where the lines of a text start. */
final class LineStarts {
    private final int[] starts;

    LineStarts(String text) {
        int[] found = new int[64];
        int size = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
            found[size++] = i + 1;
        }
        starts = Arrays.copyOf(found, size);
    }

    /** {@return the line of an offset, from 0} */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
