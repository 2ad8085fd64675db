package dev.newspost.internal.story.draft;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an element's name, class or id says of its words. The words of classes stand in the language packs, in section
 * {@code class}, a list for each constant.
 */
public enum Hint {
    NAV(0),
    ASIDE(1),
    FOOTER(2),
    HEADER(3),
    FORM(4),
    FIGURE(5),
    FIGCAPTION(6),
    TIME(7),
    SMALL(8),
    HIDDEN(9),
    SCREEN_READER(10),
    PLACEHOLDER(11),
    AD(12),
    RELATED(13),
    PROMO(14),
    SHARE(15),
    META(16),
    BYLINE(17),
    COMMENT(18),
    COPYRIGHT(19),
    CAPTION(20),
    CREDIT(21),
    TITLE(22),
    LEAD(23),
    NOTE(24),
    GALLERY(25),
    AVATAR(26),
    LOGO(27),
    ICON(28),
    HEADING(29),
    SOCIAL_POST(30),
    FOOTNOTE(31);

    final int bit;

    Hint(int place) {
        bit = 1 << place;
    }

    /** {@return the hints of some bits} */
    static Set<Hint> of(int bits) {
        if (bits == 0) {
            return Set.of();
        }
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
