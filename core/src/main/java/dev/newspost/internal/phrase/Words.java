package dev.newspost.internal.phrase;

import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;

/** A list of words, found only where no Latin word runs on at either end. */
final class Words {
    private final WordTrie trie;

    Words(LanguagePacks packs, String list) {
        trie = new WordTrie(packs.words(list));
    }

    /** {@return a list whose words are found in either script} */
    static Words inEitherScript(LanguagePacks packs, String list) {
        return new Words(new WordTrie(packs.words(list), new Folding(packs.words("speech.variants"))));
    }

    private Words(WordTrie trie) {
        this.trie = trie;
    }

    /** {@return the end of the longest word that starts at {@code start}, or -1} */
    int at(String text, int start) {
        if (start >= text.length() || !trie.startsWith(text.charAt(start)) || !Letters.wordEnds(text, start)) {
            return -1;
        }
        int end = trie.endOfLongestAt(text, start);
        return end >= 0 && Letters.wordEnds(text, end) ? end : -1;
    }

    /** {@return the start of the longest word that ends at {@code end}, or -1} */
    int before(String text, int end) {
        int start = trie.startOfLongestBefore(text, end);
        return start >= 0 && Letters.wordEnds(text, start) && Letters.wordEnds(text, end) ? start : -1;
    }

    boolean contains(String text) {
        return trie.contains(text);
    }
}
