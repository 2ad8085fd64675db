package dev.newspost.internal.language;

import java.util.BitSet;
import java.util.Collection;

/**
 * A set of words that finds the longest one at a place of a text, in time bounded by the longest word.
 *
 * <p>Words are compared unit by unit, through a {@link Folding}. Immutable.
 */
public final class WordTrie {
    private static final int BACKWARD_ROOT = 2;

    private final Folding folding;
    private final TrieTable table = new TrieTable(BACKWARD_ROOT);
    private final TrieTable.Chars firsts = new TrieTable.Chars();
    private final TrieTable.Chars lasts = new TrieTable.Chars();
    private final TrieTable.Chars singles = new TrieTable.Chars();
    private final Pairs firstPairs;
    private final Pairs lastPairs;
    private final boolean[] ends;

    /** Makes a trie of some words, found in either Latin case. */
    public WordTrie(Collection<String> words) {
        this(words, Folding.LATIN_CASE);
    }

    /** Makes a trie of some words, found in every form that a folding makes alike. Empty words are left out. */
    public WordTrie(Collection<String> words, Folding folding) {
        this.folding = folding;
        firstPairs = new Pairs(words.size());
        lastPairs = new Pairs(words.size());
        BitSet last = new BitSet();
        for (String word : words) {
            if (!word.isEmpty()) {
                add(word, last);
            }
        }
        ends = new boolean[table.nodes() + 1];
        last.stream().forEach(node -> ends[node] = true);
    }

    private void add(String word, BitSet last) {
        int forward = TrieTable.ROOT;
        int backward = BACKWARD_ROOT;
        int length = word.length();
        for (int i = 0; i < length; i++) {
            forward = table.child(forward, folding.fold(word.charAt(i)));
            backward = table.child(backward, folding.fold(word.charAt(length - 1 - i)));
        }
        last.set(forward);
        last.set(backward);
        firsts.addAll(folding.forms(folding.fold(word.charAt(0))));
        lasts.addAll(folding.forms(folding.fold(word.charAt(length - 1))));
        if (length == 1) {
            singles.addAll(folding.forms(folding.fold(word.charAt(0))));
        } else {
            firstPairs.add(folding.fold(word.charAt(0)), folding.fold(word.charAt(1)));
            lastPairs.add(folding.fold(word.charAt(length - 2)), folding.fold(word.charAt(length - 1)));
        }
    }

    /** {@return whether a word starts with a character} */
    public boolean startsWith(char c) {
        return firsts.has(c);
    }

    /** {@return the end of the longest word that starts at {@code start}, or -1} */
    public int endOfLongestAt(String text, int start) {
        return endOfLongestAt(text, start, text.length());
    }

    /** {@return the end of the longest word that starts at {@code start} and ends by {@code limit}, or -1} */
    public int endOfLongestAt(String text, int start, int limit) {
        if (start >= limit || !startsWith(text.charAt(start))) {
            return -1;
        }
        char first = text.charAt(start);
        if (start + 1 == limit || !firstPairs.mayHave(folding.fold(first), folding.fold(text.charAt(start + 1)))) {
            return singles.has(first) ? start + 1 : -1;
        }
        int end = -1;
        int node = TrieTable.ROOT;
        for (int i = start; i < limit; i++) {
            node = table.next(node, folding.fold(text.charAt(i)));
            if (node == 0) {
                break;
            }
            if (ends[node]) {
                end = i + 1;
            }
        }
        return end;
    }

    /** {@return the start of the longest word that ends at {@code end}, exclusive, or -1} */
    public int startOfLongestBefore(String text, int end) {
        return startOfLongestBefore(text, end, 0);
    }

    /** {@return the start of the longest word that ends at {@code end} and starts from {@code floor} on, or -1} */
    public int startOfLongestBefore(String text, int end, int floor) {
        if (end <= floor || !lasts.has(text.charAt(end - 1))) {
            return -1;
        }
        char last = text.charAt(end - 1);
        if (end - 1 == floor || !lastPairs.mayHave(folding.fold(text.charAt(end - 2)), folding.fold(last))) {
            return singles.has(last) ? end - 1 : -1;
        }
        int start = -1;
        int node = BACKWARD_ROOT;
        for (int i = end - 1; i >= floor; i--) {
            node = table.next(node, folding.fold(text.charAt(i)));
            if (node == 0) {
                break;
            }
            if (ends[node]) {
                start = i;
            }
        }
        return start;
    }

    /** {@return whether the whole text is one of the words} */
    public boolean contains(String text) {
        return endOfLongestAt(text, 0) == text.length();
    }
}
