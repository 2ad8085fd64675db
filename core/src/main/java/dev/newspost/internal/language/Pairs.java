package dev.newspost.internal.language;

/**
 * The first two characters of words, or the last two: a look at one bit tells most pairs that no word has. Not changed
 * after it is filled.
 */
final class Pairs {
    private static final int BITS_A_PAIR = 16;

    private final long[] bits;
    private final int shift;

    /** Makes an empty set that tells well as long as it holds no more pairs than {@code most}. */
    Pairs(int most) {
        int size = Integer.highestOneBit(Math.max(Long.SIZE, most * BITS_A_PAIR - 1)) * 2;
        bits = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    }

    void add(char first, char second) {
        int at = place(first, second);
        bits[at >> 6] |= 1L << (at & 63);
    }

    /** {@return false where no word has the pair; true where one has, and for a few others} */
    boolean mayHave(char first, char second) {
        int at = place(first, second);
        return (bits[at >> 6] & (1L << (at & 63))) != 0;
    }

    private int place(char first, char second) {
        return ((first << Character.SIZE | second) * 0x9E3779B1) >>> shift;
    }
}
