package dev.newspost.internal.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Up to 64 lists of words, looked for in one walk over a text instead of one for each list. A list is named by its
 * place: the first one is bit 0. Immutable after {@link Builder#build()}.
 */
public final class WordLists {
    /** How many lists fit. */
    public static final int MOST = Long.SIZE;

    private static final int LATIN_END = 0x2000;
    private static final boolean[] LATIN = latin();

    private final Folding folding;
    private final CompactTrie trie;
    private final int[] firsts;
    private final long[] starting = new long[(1 << 16) / Long.SIZE];
    private final long[] sharing;
    private final String[] words;
    private final long[] wordLists;

    private WordLists(Builder builder) {
        folding = builder.folding;
        trie = new CompactTrie(
                builder.table, builder.lists.stream().mapToLong(Long::longValue).toArray());
        firsts = trie.firsts(folding);
        for (int c = 0; c < firsts.length; c++) {
            starting[c >> 6] |= firsts[c] != 0 ? 1L << (c & 63) : 0;
        }
        sharing = new long[trie.numbers().length];
        for (int node = 0; node < Math.min(sharing.length, builder.sharing.length); node++) {
            sharing[trie.numbers()[node]] |= builder.sharing[node];
        }
        int slots = Integer.highestOneBit(Math.max(8, builder.words.size())) * 4;
        words = new String[slots];
        wordLists = new long[slots];
        builder.words.forEach(this::put);
    }

    /**
     * Notes at each place of a text which lists have a word that starts or ends there.
     *
     * @param starts takes the bits of the lists by the place of a word's first character
     * @param ends takes them by the place behind its last one
     * @param froms takes where the words begin in what is returned, by the place of their first character
     * @return the words in order, the shorter ones of a place first, in two numbers each: the bits of its lists, and its end
     *     with its number, for {@link #end} and {@link #sharingListsOf}
     */
    public long[] note(char[] text, long[] starts, long[] ends, int[] froms) {
        long[] found = new long[2 * text.length + 2];
        int count = 0;
        for (int start = 0; start < text.length; start++) {
            froms[start] = count;
            int i = start + 1;
            for (int node = firsts[text[start]]; node != 0; i++) {
                long here = trie.bits(node);
                if (here != 0) {
                    starts[start] |= here;
                    ends[i] |= here;
                    found = count + 1 < found.length ? found : Arrays.copyOf(found, 2 * found.length);
                    found[count++] = here;
                    found[count++] = ((long) i << Integer.SIZE) | node;
                }
                node = i < text.length ? trie.next(node, folding.fold(text[i])) : 0;
            }
        }
        froms[text.length] = count;
        return found;
    }

    /** {@return where a word ends that was noted} */
    public static int end(long word) {
        return (int) (word >>> Integer.SIZE);
    }

    /** {@return the bits, given by {@link Builder#share}, of the lists that share one and have a word that was noted} */
    public long sharingListsOf(long word) {
        return sharing[(int) word];
    }

    /** {@return the bits of the lists in which a stretch of a text is a word} */
    public long listsOf(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folding.fold(text.charAt(i));
        }
        int mask = words.length - 1;
        for (int slot = slot(hash, mask); words[slot] != null; slot = (slot + 1) & mask) {
            if (isWord(words[slot], text, start, end)) {
                return wordLists[slot];
            }
        }
        return 0;
    }

    private boolean isWord(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != folding.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int hash, int mask) {
        return ((hash * 0x9E3779B9) >>> 12) & mask;
    }

    private void put(String word, long bits) {
        int mask = words.length - 1;
        int slot = slot(word.hashCode(), mask);
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        wordLists[slot] = bits;
    }

    /** {@return the bits of the lists that have a word at a place behind which no Latin word runs on} */
    public long wordsAt(String text, int start) {
        long found = 0;
        int i = start + 1;
        for (int node = start < text.length() ? firsts[text.charAt(start)] : 0; node != 0; i++) {
            if (trie.bits(node) != 0 && endsWord(text, i)) {
                found |= trie.bits(node);
            }
            node = i < text.length() ? trie.next(node, folding.fold(text.charAt(i))) : 0;
        }
        return found;
    }

    /** {@return the first place from {@code from} on at which one of the words may start; the text's end without one} */
    public int next(String text, int from) {
        int i = from;
        while (i < text.length() && (!starts(text.charAt(i)) || wordsAt(text, i) == 0)) {
            i++;
        }
        return i;
    }

    /** {@return the bits of the lists of which a word stands in a text where no Latin word runs on at either end} */
    public long wordsIn(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (starts(c) && (i == 0 || !isLatin(c) || !isLatin(text.charAt(i - 1)))) {
                found |= wordsAt(text, i);
            }
        }
        return found;
    }

    /** {@return whether a word starts with a character} By a table that is small enough to stay at hand. */
    private boolean starts(char c) {
        return (starting[c >> 6] & (1L << (c & 63))) != 0;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
    }

    private static boolean isLatin(char c) {
        return c < LATIN_END && LATIN[c];
    }

    private static boolean[] latin() {
        boolean[] latin = new boolean[LATIN_END];
        for (int c = 0; c < LATIN_END; c++) {
            // an accent of its own, as in é, goes on with the word
            latin[c] = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
        return latin;
    }

    /** Collects lists. */
    public static final class Builder {
        private final Folding folding;
        private final TrieTable table = new TrieTable(TrieTable.ROOT);
        private final Map<String, Long> words = new HashMap<>();
        private final List<Long> lists = new ArrayList<>(List.of(0L, 0L));
        private long[] sharing = new long[16];
        private int count;
        private int sharers;

        /** Starts without lists. */
        public Builder(Folding folding) {
            this.folding = folding;
        }

        /**
         * Adds a list; empty words are left out.
         *
         * @return its bit
         * @throws IllegalStateException if there are {@value #MOST} lists already
         */
        public long add(Collection<String> words) {
            long bit = spare();
            for (String word : words) {
                if (!word.isEmpty()) {
                    add(word, bit);
                }
            }
            return bit;
        }

        /**
         * Adds a list to those that share a bit.
         *
         * @return its bit among them
         * @throws IllegalStateException if {@value #MOST} lists share a bit already
         */
        public long share(Collection<String> words, long bit) {
            long own = bit(sharers++);
            for (String word : words) {
                if (!word.isEmpty()) {
                    int node = add(word, bit);
                    sharing = node < sharing.length ? sharing : Arrays.copyOf(sharing, 2 * node);
                    sharing[node] |= own;
                }
            }
            return own;
        }

        /**
         * {@return a bit that no list has, for several of them or for whoever notes more of a text than words}
         *
         * @throws IllegalStateException if there are {@value #MOST} lists already
         */
        public long spare() {
            return bit(count++);
        }

        private static long bit(int number) {
            if (number >= MOST) {
                throw new IllegalStateException("more than " + MOST + " lists");
            }
            return 1L << number;
        }

        private int add(String word, long bit) {
            StringBuilder folded = new StringBuilder(word.length());
            int node = TrieTable.ROOT;
            for (int i = 0; i < word.length(); i++) {
                char c = folding.fold(word.charAt(i));
                folded.append(c);
                node = table.child(node, c);
            }
            words.merge(folded.toString(), bit, (a, b) -> a | b);
            while (lists.size() <= node) {
                lists.add(0L);
            }
            lists.set(node, lists.get(node) | bit);
            return node;
        }

        /** {@return the lists} */
        public WordLists build() {
            while (lists.size() <= table.nodes()) {
                lists.add(0L);
            }
            return new WordLists(this);
        }
    }
}
