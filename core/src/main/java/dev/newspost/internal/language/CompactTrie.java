package dev.newspost.internal.language;

import java.util.Arrays;

/**
 * A trie with a set of bits at each node, laid out so that a walk over a text touches little memory: the nodes are
 * numbered by their depth, those behind one node in a row. Immutable.
 */
final class CompactTrie {
    /** The node from which words are read; 0 stands for none. */
    static final int ROOT = TrieTable.ROOT;

    /** For each node a bit for each class of characters that go on from it, and the bits that it has. */
    private final long[] nodes;

    private final char[] labels;
    private final int[] behind;
    /** The number that each node of the table has here. */
    private final int[] numbers;

    /**
     * Lays out a trie.
     *
     * @param bits the bits of each node of the table
     */
    CompactTrie(TrieTable table, long[] bits) {
        int count = table.nodes();
        long[] edges = table.sortedEdges();
        int[] order = new int[count + 1];
        nodes = new long[2 * count + 2];
        labels = new char[count + 1];
        behind = new int[count + 2];
        numbers = new int[count + 1];
        order[ROOT] = ROOT;
        numbers[ROOT] = ROOT;
        int last = ROOT;
        for (int node = ROOT; node <= count; node++) {
            behind[node] = last + 1;
            nodes[2 * node + 1] = bits[order[node]];
            for (int i = firstOf(edges, order[node]);
                    i < edges.length && TrieTable.from(edges[i]) == order[node];
                    i++) {
                char c = TrieTable.label(edges[i]);
                order[++last] = TrieTable.to(edges[i]);
                numbers[order[last]] = last;
                labels[last] = c;
                nodes[2 * node] |= 1L << (c & 63);
            }
        }
        behind[count + 1] = last + 1;
    }

    private static int firstOf(long[] edges, int node) {
        int at = Arrays.binarySearch(edges, TrieTable.key(node, (char) 0));
        return at < 0 ? -at - 1 : at;
    }

    /** {@return the numbers that the nodes of the table have here} */
    int[] numbers() {
        return numbers;
    }

    /** {@return the bits that a node has} */
    long bits(int node) {
        return nodes[2 * node + 1];
    }

    /** {@return the node behind a character; 0 where no word goes on with it} */
    int next(int node, char c) {
        // Most words end here, and a bit for each class of characters mostly tells so.
        if ((nodes[2 * node] & (1L << (c & 63))) == 0) {
            return 0;
        }
        int low = behind[node];
        int high = behind[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (labels[middle] < c) {
                low = middle + 1;
            } else if (labels[middle] > c) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return 0;
    }

    /** {@return for each character the node behind {@link #ROOT}; 0 where no word starts with it} */
    int[] firsts(Folding folding) {
        int[] firsts = new int[1 << Character.SIZE];
        for (int c = 0; c < firsts.length; c++) {
            firsts[c] = next(ROOT, folding.fold((char) c));
        }
        return firsts;
    }
}
