package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Tells where a Chinese person's name ends and a place begins. */
final class HanNames {
    private static final int LONGEST_PLACE = 14;
    private static final int LONGEST_NAME = 4;
    private static final int USUAL_NAME = 3;

    private final Words places;
    private final Words countries;
    private final Words endings;
    private final Words doubleSurnames;

    private HanNames(LanguagePacks packs) {
        places = new Words(packs, "credit.places");
        countries = new Words(packs, "credit.countries");
        endings = new Words(packs, "credit.placeEndings");
        doubleSurnames = new Words(packs, "credit.doubleSurnames");
    }

    static HanNames of(LanguagePacks packs) {
        return packs.compiled(HanNames.class, HanNames::new);
    }

    /** {@return the end of the name that starts at {@code start}, a place at the text's end left out} */
    int withoutPlace(String text, int start) {
        return personEnd(text, start, text.length(), true);
    }

    /**
     * {@return the end of a person's name in a run of Han characters up to {@code end}, a place behind it left out}
     *
     * @param anyPlace whether what follows the name is surely a place, also one that no pack names
     */
    int personEnd(String text, int start, int end, boolean anyPlace) {
        for (int size = 2; size <= LONGEST_NAME && start + size < end; size++) {
            int place = Letters.skipBlanks(text, start + size);
            if (placeEnd(text, place, end) == end) {
                return start + size;
            }
        }
        int length = end - start;
        if (!anyPlace || length <= LONGEST_NAME || !allHan(text, start, end)) {
            return end;
        }
        return start + (doubleSurnames.at(text, start) > 0 ? LONGEST_NAME : USUAL_NAME);
    }

    private static boolean allHan(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Letters.han(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the end of the place that starts at {@code start}, at most {@code end}; -1 where none starts} */
    int placeEnd(String text, int start, int end) {
        int i = country(text, start);
        i = i < 0 || i > end ? start : i;
        int place = places.at(text, i);
        if (place > 0 && place <= end) {
            return tail(text, place, end);
        }
        if (i > start) {
            return tail(text, i, end);
        }
        return -1;
    }

    /** "台中市", "美国华盛顿DC": what still belongs to the place. */
    private int tail(String text, int start, int end) {
        int word = endings.at(text, start);
        int i = word > 0 && word <= end ? word : start;
        while (i < end && i < start + LONGEST_PLACE && Letters.latin(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int country(String text, int start) {
        return countries.at(text, start);
    }

    /** {@return whether a place is named as a whole, by the packs or by its ending} */
    boolean isPlace(String text) {
        int end = placeEnd(text, 0, text.length());
        return end == text.length()
                || (end > 0 && text.length() - end <= LONGEST_NAME + 1)
                || endings.before(text, text.length()) > 0
                || places.before(text, text.length()) >= 0;
    }

    boolean doubleSurname(String name) {
        return doubleSurnames.at(name, 0) > 0;
    }

    boolean knowsPlace(String text) {
        return placeEnd(text, 0, text.length()) == text.length();
    }
}
