package dev.newspost.internal.speech.word;

import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.WordTrie;
import dev.newspost.internal.speech.text.Bare;
import java.util.Collection;

/** A list of words, found in either script and case. Immutable. */
public final class Lexicon {
    private final WordTrie trie;
    private final long bit;
    private final long own;
    private final boolean single;

    /**
     * Makes a lexicon.
     *
     * @param bit its bit in what {@link Bare} and tokens note; 0 where they note nothing of it
     * @param own its bit among the lists that share the other one; 0 where it is the only one to have that
     */
    public Lexicon(Collection<String> words, Folding folding, long bit, long own) {
        this.trie = new WordTrie(words, folding);
        this.bit = bit;
        this.own = own;
        this.single = own == 0 && words.stream().allMatch(word -> word.length() == 1);
    }

    public Lexicon(Collection<String> words, Folding folding) {
        this(words, folding, 0, 0);
    }

    /** {@return its bit in what is noted of a text} */
    public long bit() {
        return bit;
    }

    /** {@return the end of the longest word that starts at {@code start} and ends by {@code limit}, or -1} */
    public int endAt(Bare text, int start, int limit) {
        if (start >= limit || !text.mayStart(start, bit)) {
            return -1;
        }
        if (single) {
            return bit != 0 || trie.startsWith(text.charAt(start)) ? start + 1 : -1;
        }
        return bit == 0 ? trie.endOfLongestAt(text.text(), start, limit) : text.endAt(start, limit, bit, own);
    }

    /** {@return the end of the longest word that starts at {@code start} and ends by {@code limit}, or -1} */
    public int endAt(String text, int start, int limit) {
        return trie.endOfLongestAt(text, start, limit);
    }

    /** {@return the start of the longest word that ends at {@code end} and starts from {@code floor} on, or -1} */
    public int startBefore(Bare text, int end, int floor) {
        if (end <= floor || !text.mayEnd(end, bit)) {
            return -1;
        }
        if (single) {
            return bit != 0 || trie.startsWith(text.charAt(end - 1)) ? end - 1 : -1;
        }
        return trie.startOfLongestBefore(text.text(), end, floor);
    }

    /** {@return the start of the longest word that ends at {@code end} and starts from {@code floor} on, or -1} */
    public int startBefore(String text, int end, int floor) {
        return trie.startOfLongestBefore(text, end, floor);
    }

    /** {@return whether a stretch of the text is one of the words} */
    public boolean contains(Bare text, int start, int end) {
        return start < end && endAt(text, start, end) == end;
    }

    public boolean contains(String word) {
        return trie.contains(word);
    }

    public boolean contains(String text, int start, int end) {
        return start < end && endAt(text, start, end) == end;
    }

    /** {@return whether a word starts with a character} */
    public boolean startsWith(char c) {
        return trie.startsWith(c);
    }
}
