package dev.newspost.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every look-up finds what a plain search for each word finds. */
class WordSearchTest {
    private static final String LETTERS = "abÄ水电樂乐。";
    private static final Folding FOLDING = new Folding(List.of("樂乐"));

    private final Random random = new Random(7);

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private Set<String> words(int longest) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < 12; i++) {
            words.add(text(1 + random.nextInt(longest)));
        }
        return words;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            folded.append(FOLDING.fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static int longestAt(Collection<String> words, String text, int start, int limit) {
        return words.stream()
                .filter(word -> folded(text).startsWith(folded(word), start) && start + word.length() <= limit)
                .mapToInt(word -> start + word.length())
                .max()
                .orElse(-1);
    }

    private static int longestBefore(Collection<String> words, String text, int end, int floor) {
        return words.stream()
                .filter(word -> end - word.length() >= floor)
                .filter(word -> folded(text).startsWith(folded(word), end - word.length()))
                .mapToInt(word -> end - word.length())
                .min()
                .orElse(-1);
    }

    @Test
    void triesFindTheLongestWordOnEitherSideOfAPlace() {
        for (int round = 0; round < 60; round++) {
            Set<String> words = words(1 + round % 4);
            WordTrie trie = new WordTrie(words, FOLDING);
            String text = text(12);
            for (int i = 0; i <= text.length(); i++) {
                for (int j = i; j <= text.length(); j++) {
                    assertThat(trie.endOfLongestAt(text, i, j)).isEqualTo(longestAt(words, text, i, j));
                    assertThat(trie.startOfLongestBefore(text, j, i)).isEqualTo(longestBefore(words, text, j, i));
                }
            }
        }
    }

    @Test
    void listsNoteTheWordsOfEachPlace() {
        for (int round = 0; round < 60; round++) {
            List<Set<String>> lists = List.of(words(1), words(2), words(4));
            WordLists.Builder builder = new WordLists.Builder(FOLDING);
            List<Long> bits = new ArrayList<>();
            lists.forEach(list -> bits.add(builder.add(list)));
            String text = text(12);
            long[] starts = new long[text.length() + 1];
            int[] froms = new int[text.length() + 1];
            long[] found = builder.build().note(text.toCharArray(), starts, new long[text.length() + 1], froms);

            for (int i = 0; i < text.length(); i++) {
                for (int list = 0; list < lists.size(); list++) {
                    int end = -1;
                    for (int k = froms[i]; k < froms[i + 1]; k += 2) {
                        end = (found[k] & bits.get(list)) != 0 ? WordLists.end(found[k + 1]) : end;
                    }
                    assertThat(end).isEqualTo(longestAt(lists.get(list), text, i, text.length()));
                    assertThat((starts[i] & bits.get(list)) != 0).isEqualTo(end > 0);
                }
            }
        }
    }
}
