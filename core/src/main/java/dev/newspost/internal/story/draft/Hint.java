package dev.newspost.internal.story.draft;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an element's name, class or id says of its words. The words of classes stand in the language packs, in section
 * {@code class}, a list for each constant.
 */
public enum Hint {
    NAV,
    ASIDE,
    FOOTER,
    HEADER,
    FORM,
    FIGURE,
    FIGCAPTION,
    TIME,
    SMALL,
    HIDDEN,
    SCREEN_READER,
    PLACEHOLDER,
    AD,
    RELATED,
    PROMO,
    SHARE,
    META,
    BYLINE,
    COMMENT,
    COPYRIGHT,
    CAPTION,
    CREDIT,
    TITLE,
    LEAD,
    NOTE,
    GALLERY,
    AVATAR,
    LOGO,
    ICON;

    final int bit = 1 << ordinal();

    /** {@return the hints of some bits} */
    static Set<Hint> of(int bits) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (Hint hint : values()) {
            if ((bits & hint.bit) != 0) {
                hints.add(hint);
            }
        }
        return hints;
    }

    /** {@return the name of the list of class words} */
    String list() {
        return "class." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
