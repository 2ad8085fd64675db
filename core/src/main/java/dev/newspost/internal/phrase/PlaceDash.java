package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.DatelinePhrases.Found;
import java.util.List;
import java.util.Optional;

/** Reads a place and a dash at a text's start: "山城——港口今天重开。". Immutable. */
final class PlaceDash {
    /** A name that is written by sound and that no pack names is a place from so many characters on; idioms have four. */
    private static final int LEAST_SOUNDS = 5;

    private static final int LEAST_BEHIND_RULER = 3;

    private final CreditWords words;
    private final DatelineParts reader;
    private final Words rulers;
    private final Words appositions;
    private final Words sounds;
    private final Words rareSounds;

    PlaceDash(CreditWords words, DatelineParts reader, LanguagePacks packs) {
        this.words = words;
        this.reader = reader;
        rulers = new Words(packs, "credit.placeRulers");
        appositions = new Words(packs, "credit.appositions");
        sounds = Words.inEitherScript(packs, "speech.transliterating");
        rareSounds = Words.inEitherScript(packs, "speech.foreignParts");
    }

    /** {@return the place and the dash that a text starts with at {@code start}} */
    Optional<Found> at(String text, int start) {
        int limit = Math.min(text.length(), start + DatelineParts.LONGEST_PLACE);
        int i = start;
        while (i < limit && Letters.han(text.charAt(i))) {
            i++;
        }
        String place = text.substring(start, i);
        int dash = Letters.skipBlanks(text, i);
        int end = HanDatelines.dashEnd(text, dash);
        // "山城 — 港口": one dash behind a gap will do for a place that the packs name.
        int least = dash == i || words.people.knowsPlace(place) ? i + 2 : text.length();
        if (end < least || end >= text.length() || text.charAt(dash) == '-') {
            return Optional.empty();
        }
        boolean found = place.length() >= 2
                && reader.placeLike(text, start, i)
                && (words.people.isPlace(place) || soundsForeign(place))
                && !isSaidOf(text, start)
                && (words.people.knowsPlace(place) || !isSaidOf(text, Letters.skipBlanks(text, end)));
        return found
                ? Optional.of(new Found(start, end, Optional.empty(), Optional.of(place), Optional.empty(), List.of()))
                : Optional.empty();
    }

    /** "一座海港——", "山城——这座海港": {@return whether words start there that the story says of a place or of somebody} */
    private boolean isSaidOf(String text, int start) {
        return appositions.at(text, start) > 0;
    }

    /**
     * "奥尔比利亚", "印控奥尔比": {@return whether a place is written by the sound of its name, behind who rules it or not}
     * Behind a ruler one character may be of those that stand in other words as well.
     */
    private boolean soundsForeign(String place) {
        int ruler = Math.max(0, rulers.at(place, 0));
        int others = 0;
        for (int i = ruler; i < place.length(); i++) {
            if (sounds.at(place, i) != i + 1) {
                others += rareSounds.at(place, i) == i + 1 ? 1 : place.length();
            }
        }
        return ruler > 0
                ? others <= 1 && place.length() - ruler >= LEAST_BEHIND_RULER
                : others == 0 && place.length() >= LEAST_SOUNDS;
    }
}
