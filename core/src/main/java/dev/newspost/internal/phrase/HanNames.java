package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Tells where a Chinese person's name ends and a place begins. */
final class HanNames {
    private final Words places;
    private final Words doubleSurnames;

    private HanNames(LanguagePacks packs) {
        places = new Words(packs, "credit.places");
        doubleSurnames = new Words(packs, "credit.doubleSurnames");
    }

    static HanNames of(LanguagePacks packs) {
        return packs.compiled(HanNames.class, HanNames::new);
    }

    /** {@return the end of the name that starts at {@code start}, the place at the text's end left out} */
    int withoutPlace(String text, int start) {
        int end = text.length();
        int place = places.before(text, end);
        int name = place < 0 ? -1 : Letters.skipBlanksBack(text, place);
        if (name - start >= 2) {
            return name;
        }
        return end;
    }

    /** {@return the end of a person's name that starts at {@code start} in a run of Han characters up to {@code end}} */
    int nameEnd(String text, int start, int end) {
        int length = end - start;
        if (length <= 3) {
            return end;
        }
        for (int size = 2; size <= 4 && size < length; size++) {
            if (places.at(text, start + size) == end) {
                return start + size;
            }
        }
        return start + (doubleSurnames.at(text, start) > 0 && length > 5 ? 4 : 3);
    }
}
