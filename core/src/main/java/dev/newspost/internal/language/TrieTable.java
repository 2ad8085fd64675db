package dev.newspost.internal.language;

import java.util.Arrays;

/**
 * The nodes of tries in one table of primitive keys: such a table is asked at every character of a story. Not changed
 * after the trie that owns it is made.
 */
final class TrieTable {
    /** The node from which words are read forwards. */
    static final int ROOT = 1;

    private static final int CHAR_BITS = 16;
    private static final int NODE_BITS = 24;
    private static final long TARGET = (1L << NODE_BITS) - 1;

    private long[] entries = new long[16];
    private int shift = Long.SIZE - 4;
    private long[] goesOn = new long[16];
    private int nodes;
    private int edges;

    TrieTable(int roots) {
        nodes = roots;
    }

    int nodes() {
        return nodes;
    }

    /** {@return the node behind a character, made where there is none} */
    int child(int node, char c) {
        int there = next(node, c);
        if (there != 0) {
            return there;
        }
        if (2 * edges >= entries.length) {
            grow();
        }
        put(key(node, c) | ++nodes);
        edges++;
        if (nodes >= goesOn.length) {
            goesOn = Arrays.copyOf(goesOn, 2 * nodes);
        }
        goesOn[node] |= 1L << (c & 63);
        return nodes;
    }

    /** {@return the node behind a character; 0 where no word goes on with it} */
    int next(int node, char c) {
        // Most words end here, and a bit for each class of characters mostly tells so.
        if ((goesOn[node] & (1L << (c & 63))) == 0) {
            return 0;
        }
        long key = key(node, c);
        int mask = entries.length - 1;
        for (int slot = slot(key); ; slot = (slot + 1) & mask) {
            long entry = entries[slot];
            if ((entry & ~TARGET) == key) {
                return (int) (entry & TARGET);
            }
            if (entry == 0) {
                return 0;
            }
        }
    }

    /** {@return the edges, each with its two nodes and its character, in the order of the first node and the character} */
    long[] sortedEdges() {
        long[] sorted = new long[edges];
        int count = 0;
        for (long entry : entries) {
            if (entry != 0) {
                sorted[count++] = entry;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** {@return the node from which an edge leads} */
    static int from(long edge) {
        return (int) (edge >>> (CHAR_BITS + NODE_BITS));
    }

    /** {@return the character of an edge} */
    static char label(long edge) {
        return (char) (edge >>> NODE_BITS);
    }

    /** {@return the node to which an edge leads} */
    static int to(long edge) {
        return (int) (edge & TARGET);
    }

    private void grow() {
        long[] old = entries;
        entries = new long[2 * old.length];
        shift--;
        for (long entry : old) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    private void put(long entry) {
        int mask = entries.length - 1;
        int slot = slot(entry & ~TARGET);
        while (entries[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        entries[slot] = entry;
    }

    /** {@return what an edge starts with that leads from a node with a character} */
    static long key(int node, char c) {
        return (((long) node << CHAR_BITS) | c) << NODE_BITS;
    }

    private int slot(long key) {
        return (int) (((key >>> NODE_BITS) * 0x9E3779B97F4A7C15L) >>> shift);
    }

    /** A set of characters. Two words of bits tell most that are not in it without a look at the others. */
    static final class Chars {
        private long[] bits = new long[4];
        private long lows;
        private long highs;

        void addAll(String chars) {
            for (int i = 0; i < chars.length(); i++) {
                add(chars.charAt(i));
            }
        }

        private void add(char c) {
            lows |= 1L << (c & 63);
            highs |= 1L << ((c >> 6) & 63);
            if (c >> 6 >= bits.length) {
                bits = Arrays.copyOf(bits, 2 * Integer.highestOneBit(c >> 6));
            }
            bits[c >> 6] |= 1L << (c & 63);
        }

        boolean has(char c) {
            long low = lows >>> (c & 63);
            long high = highs >>> ((c >> 6) & 63);
            return (low & high & 1) != 0 && c >> 6 < bits.length && (bits[c >> 6] & (1L << (c & 63))) != 0;
        }
    }
}
