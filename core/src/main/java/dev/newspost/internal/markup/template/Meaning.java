package dev.newspost.internal.markup.template;

/** What a tag stands for. The resource {@code tags.yaml} says which names have which meaning. */
enum Meaning {
    PICTURE,
    VIDEO,
    AUDIO,
    TWEET,
    QUOTE,
    CREDIT,
    SUMMARY,
    CODE,
    COMMENT,
    RAW,
    INLINE,
    MARK,
    TEMPLATE
}
