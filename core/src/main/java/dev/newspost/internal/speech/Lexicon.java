package dev.newspost.internal.speech;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of words that finds the longest one that starts or ends at a place of a text, in time bounded by that word.
 *
 * <p>Characters are compared through a {@link Folding}, so that a word listed once is found in either script and case.
 * All nodes of the trie stand in one table of primitive keys: this is asked at every character of a story. Immutable.
 */
final class Lexicon {
    private static final int ROOT = 1;
    private static final int BACKWARD_ROOT = 2;

    private final Folding folding;
    private final long[] firsts = new long[1024];
    private final long[] lasts = new long[1024];
    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private boolean[] ends = new boolean[64];
    private int nodes = 2;
    private int edges;

    Lexicon(Collection<String> words, Folding folding) {
        this.folding = folding;
        for (String word : words) {
            if (!word.isEmpty()) {
                add(word);
            }
        }
    }

    private void add(String word) {
        int forward = ROOT;
        for (int i = 0; i < word.length(); i++) {
            forward = child(forward, folding.fold(word.charAt(i)));
        }
        end(forward);
        int backward = BACKWARD_ROOT;
        for (int i = word.length() - 1; i >= 0; i--) {
            backward = child(backward, folding.fold(word.charAt(i)));
        }
        end(backward);
        set(firsts, folding.fold(word.charAt(0)));
        set(lasts, folding.fold(word.charAt(word.length() - 1)));
    }

    /** {@return the end of the longest word that starts at {@code start} and ends by {@code limit}, or -1} */
    int endAt(String text, int start, int limit) {
        if (start >= limit || !has(firsts, folding.fold(text.charAt(start)))) {
            return -1;
        }
        int end = -1;
        int node = ROOT;
        for (int i = start; i < limit; i++) {
            node = next(node, folding.fold(text.charAt(i)));
            if (node == 0) {
                break;
            }
            if (ends[node]) {
                end = i + 1;
            }
        }
        return end;
    }

    /** {@return the start of the longest word that ends at {@code end} and starts from {@code floor} on, or -1} */
    int startBefore(String text, int end, int floor) {
        if (end <= floor || !has(lasts, folding.fold(text.charAt(end - 1)))) {
            return -1;
        }
        int start = -1;
        int node = BACKWARD_ROOT;
        for (int i = end - 1; i >= floor; i--) {
            node = next(node, folding.fold(text.charAt(i)));
            if (node == 0) {
                break;
            }
            if (ends[node]) {
                start = i;
            }
        }
        return start;
    }

    /** {@return whether a stretch of the text is one of the words} */
    boolean contains(String text, int start, int end) {
        return start < end && endAt(text, start, end) == end;
    }

    boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    private int child(int node, char c) {
        int there = next(node, c);
        if (there != 0) {
            return there;
        }
        if (2 * edges >= keys.length) {
            grow();
        }
        int made = ++nodes;
        if (made >= ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        put(keys, targets, key(node, c), made);
        edges++;
        return made;
    }

    private void end(int node) {
        ends[node] = true;
    }

    private int next(int node, char c) {
        long key = key(node, c);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    private void grow() {
        long[] moreKeys = new long[2 * keys.length];
        int[] moreTargets = new int[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                put(moreKeys, moreTargets, keys[i], targets[i]);
            }
        }
        keys = moreKeys;
        targets = moreTargets;
    }

    private static void put(long[] keys, int[] targets, long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    private static void set(long[] bits, char c) {
        bits[c >> 6] |= 1L << (c & 63);
    }

    private static boolean has(long[] bits, char c) {
        return (bits[c >> 6] & 1L << (c & 63)) != 0;
    }
}
