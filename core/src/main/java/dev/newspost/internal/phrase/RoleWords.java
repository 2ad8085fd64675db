package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.Folding;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordLists;
import dev.newspost.internal.language.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that tell a maker's role, of one kind: before a name, behind it, or needing no mark between. */
final class RoleWords {
    private final Map<String, Role> roles = new HashMap<>();
    private final WordTrie trie;

    RoleWords(LanguagePacks packs, String section) {
        List<String> words = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String word : words(packs, section, role)) {
                roles.putIfAbsent(key(word), role);
                words.add(word);
            }
        }
        trie = new WordTrie(words);
    }

    private static List<String> words(LanguagePacks packs, String section, Role role) {
        return packs.words(section + "." + role.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the words of several sections and of a list as one list, to tell whether any stands in a line} */
    static WordLists all(LanguagePacks packs, String list, String... sections) {
        List<String> words = new ArrayList<>(packs.words(list));
        for (String section : sections) {
            for (Role role : Role.values()) {
                words.addAll(words(packs, section, role));
            }
        }
        WordLists.Builder lists = new WordLists.Builder(Folding.LATIN_CASE);
        lists.add(words);
        return lists.build();
    }

    /** A word where it stands. */
    record Found(Role role, int start, int end) {}

    /** {@return the longest word that starts at {@code start}} */
    Optional<Found> at(String text, int start) {
        boolean may = start < text.length() && trie.startsWith(text.charAt(start)) && Letters.wordEnds(text, start);
        return may ? found(text, start, trie.endOfLongestAt(text, start)) : Optional.empty();
    }

    /** {@return the longest word that ends at {@code end}} */
    Optional<Found> before(String text, int end) {
        return found(text, trie.startOfLongestBefore(text, end), end);
    }

    private Optional<Found> found(String text, int start, int end) {
        if (start < 0 || end < 0 || !Letters.wordEnds(text, start) || !Letters.wordEnds(text, end)) {
            return Optional.empty();
        }
        Role role = roles.get(key(text.substring(start, end)));
        return role == null ? Optional.empty() : Optional.of(new Found(role, start, end));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
