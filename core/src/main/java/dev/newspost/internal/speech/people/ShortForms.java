package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of a story by the parts of them that a shorter name may consist of, so that a name is compared with the few
 * that it can be short for and not with all: time grows with the number of people and not with its square. Not thread-safe.
 */
final class ShortForms {
    /** So many characters at most are left out in front of the end of a name, but for the last part behind a point. */
    static final int MOST_LEFT_OUT = 4;

    private static final int SHORTEST_SUFFIX = 2;
    private static final int LONGEST_GIVEN = 2;
    private static final int MOST_WORDS = 8;

    private final List<Mention> names;
    private final Map<String, List<Integer>> placesByPart = new HashMap<>();
    private final Map<String, List<Integer>> placesByWords = new HashMap<>();

    /**
     * Makes an index.
     *
     * @param names where each name of the story stands first, in their order
     */
    ShortForms(Collection<Mention> names) {
        this.names = List.copyOf(names);
        for (int place = 0; place < this.names.size(); place++) {
            String known = this.names.get(place).text();
            addStarts(known, place);
            addEnds(known, place);
            addWords(known, place);
        }
    }

    /** {@return the names that begin or end with a name or with a surname, in their order} */
    List<Mention> longerThan(String name, String surname) {
        List<Integer> of = placesByPart.getOrDefault(name, List.of());
        if (surname.isEmpty() || surname.equals(name)) {
            return of.stream().map(names::get).toList();
        }
        SortedSet<Integer> places = new TreeSet<>(of);
        places.addAll(placesByPart.getOrDefault(surname, List.of()));
        return places.stream().map(names::get).toList();
    }

    /** {@return the names of three or more words that hold some words behind the first, in their order} */
    List<Mention> holding(String words) {
        return placesByWords.getOrDefault(words, List.of()).stream()
                .map(names::get)
                .toList();
    }

    /** Maya for Maya Ortiz, 裘 for 裘立民. */
    private void addStarts(String known, int place) {
        for (int i = 1; i < known.length(); i++) {
            if (known.length() <= i + LONGEST_GIVEN || known.charAt(i) == ' ' || Chars.isNamePoint(known.charAt(i))) {
                add(placesByPart, known.substring(0, i), place);
            }
        }
    }

    /** 金 for 戴恩·金, 立民 for 裘立民. */
    private void addEnds(String known, int place) {
        boolean han = Chars.isHan(known.charAt(0));
        for (int i = 1; i < known.length(); i++) {
            boolean near = han && i <= MOST_LEFT_OUT && known.length() - i >= SHORTEST_SUFFIX;
            if (near || Chars.isNamePoint(known.charAt(i - 1))) {
                add(placesByPart, known.substring(i), place);
            }
        }
    }

    /** "Ruiz" and "Ruiz Ferrán" for "Oriol Ruiz Ferrán". */
    private void addWords(String known, int place) {
        int second = known.indexOf(' ') + 1;
        int last = known.lastIndexOf(' ') + 1;
        for (int from = second; from < last; from = known.indexOf(' ', from) + 1) {
            int to = known.indexOf(' ', from);
            for (int words = 1; words < MOST_WORDS && to > 0; words++) {
                add(placesByWords, known.substring(from, to), place);
                to = known.indexOf(' ', to + 1);
            }
            if (to < 0) {
                add(placesByWords, known.substring(from), place);
            }
        }
    }

    private static void add(Map<String, List<Integer>> places, String part, int place) {
        List<Integer> all = places.computeIfAbsent(part, key -> new ArrayList<>(1));
        if (all.isEmpty() || all.get(all.size() - 1) != place) {
            all.add(place);
        }
    }
}
