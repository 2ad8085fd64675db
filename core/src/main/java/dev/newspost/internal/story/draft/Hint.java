package dev.newspost.internal.story.draft;

import java.util.Locale;

/**
 * What an element's name, class or id says of its words. The words of classes stand in the language packs, in section
 * {@code class}, a list for each constant from {@link #AD} on.
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

    static final Hint FIRST_CLASS = SCREEN_READER;

    final int bit = 1 << ordinal();

    /** {@return the name of the list of class words} */
    String list() {
        return "class." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
