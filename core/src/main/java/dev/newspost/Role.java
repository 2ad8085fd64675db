package dev.newspost;

/** What a top-level block is to the story. */
public enum Role {
    /** A part of the story itself: paragraphs, section headings, lists, quotes, tables, pictures. */
    STORY,
    /** The standfirst or summary, set apart from the first paragraph by its markup. */
    LEAD,
    /** The story's own headline, repeated in the body. */
    TITLE,
    /** What the publisher, author or translator says about the story or its people. */
    NOTE,
    /** A line that holds nothing but credits. */
    CREDIT,
    /** Timestamps, section names, tags, reading times and other words of the page around the story. */
    META,
    /** A link to another story, or the heading over such links. */
    RELATED,
    /** Subscriptions, share buttons, adverts, donations, navigation. */
    PROMO,
    /** A reader's comment. */
    COMMENT,
    /** A copyright or reprint notice. */
    COPYRIGHT
}
