package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The agencies, outlets and picture sources that the packs name, with their other spellings. */
final class Bodies {
    private final WordTrie agencies;
    private final WordTrie pictureSources;
    private final WordTrie all;
    private final Map<String, String> first = new HashMap<>();

    private final Words endings;
    private final HanNames places;

    private Bodies(LanguagePacks packs) {
        endings = new Words(packs, "credit.sourceEndings");
        places = HanNames.of(packs);
        List<String> agencyNames = spellings(packs, "credit.agencies");
        List<String> names = new ArrayList<>(agencyNames);
        names.addAll(spellings(packs, "credit.pictureSources"));
        pictureSources = new WordTrie(names);
        names.addAll(spellings(packs, "credit.outlets"));
        agencies = new WordTrie(agencyNames);
        all = new WordTrie(names);
    }

    static Bodies of(LanguagePacks packs) {
        return packs.compiled(Bodies.class, Bodies::new);
    }

    private List<String> spellings(LanguagePacks packs, String list) {
        List<String> names = new ArrayList<>();
        for (String entry : packs.words(list)) {
            int start = 0;
            String head = null;
            while (start <= entry.length()) {
                int bar = entry.indexOf('|', start);
                int end = bar < 0 ? entry.length() : bar;
                String name = Letters.trim(entry.substring(start, end));
                if (!name.isEmpty()) {
                    head = head == null ? first.getOrDefault(key(name), name) : head;
                    first.putIfAbsent(key(name), head);
                    names.add(name);
                }
                start = end + 1;
            }
        }
        return names;
    }

    /** {@return the end of the longest name of a body that starts at {@code start}, or -1} */
    int at(String text, int start) {
        return whole(text, start, all.endOfLongestAt(text, start));
    }

    /** {@return the end of the longest name of an agency that starts at {@code start}, or -1} */
    int agencyAt(String text, int start) {
        return whole(text, start, agencies.endOfLongestAt(text, start));
    }

    private static int whole(String text, int start, int end) {
        return end >= 0 && Letters.wordEnds(text, start) && Letters.wordEnds(text, end) ? end : -1;
    }

    boolean isBody(String name) {
        return first.containsKey(key(name));
    }

    boolean isAgency(String name) {
        return agencies.contains(name);
    }

    /** {@return whether it is an agency or another body that pictures come from} */
    boolean isPictureSource(String name) {
        return pictureSources.contains(name);
    }

    boolean endsLikeBody(String name) {
        return endings.before(name, name.length()) > 0;
    }

    boolean isPlace(String name) {
        return places.knowsPlace(name);
    }

    /** {@return whether two names are spellings of one body} */
    boolean same(String name, String other) {
        return spelling(name).equals(spelling(other));
    }

    private String spelling(String name) {
        String head = first.get(key(name));
        return key(head == null ? name : head);
    }

    private static String key(String name) {
        return Letters.trim(name).toLowerCase(Locale.ROOT);
    }
}
