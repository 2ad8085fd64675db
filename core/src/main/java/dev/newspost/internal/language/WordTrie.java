package dev.newspost.internal.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of words that finds the longest one at a place of a text, in time bounded by the longest word.
 *
 * <p>Words are compared unit by unit, Latin letters without regard to case. Immutable after it is made.
 */
public final class WordTrie {
    private final Node forward = new Node();
    private final Node backward = new Node();

    /** Makes a trie of some words. */
    public WordTrie(Collection<String> words) {
        for (String word : words) {
            Node node = forward;
            for (int i = 0; i < word.length(); i++) {
                node = node.next.computeIfAbsent(fold(word.charAt(i)), key -> new Node());
            }
            node.word = true;
            node = backward;
            for (int i = word.length() - 1; i >= 0; i--) {
                node = node.next.computeIfAbsent(fold(word.charAt(i)), key -> new Node());
            }
            node.word = true;
        }
    }

    /** {@return the end of the longest word that starts at {@code start}, or -1} */
    public int endOfLongestAt(CharSequence text, int start) {
        int end = -1;
        Node node = forward;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(fold(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (node.word) {
                end = i + 1;
            }
        }
        return end;
    }

    /** {@return the start of the longest word that ends at {@code end}, exclusive, or -1} */
    public int startOfLongestBefore(CharSequence text, int end) {
        int start = -1;
        Node node = backward;
        for (int i = end - 1; i >= 0; i--) {
            node = node.next.get(fold(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (node.word) {
                start = i;
            }
        }
        return start;
    }

    /** {@return whether the whole text is one of the words} */
    public boolean contains(CharSequence text) {
        return endOfLongestAt(text, 0) == text.length();
    }

    private static Character fold(char c) {
        return c < 0x80 ? Character.toLowerCase(c) : c;
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private boolean word;
    }
}
