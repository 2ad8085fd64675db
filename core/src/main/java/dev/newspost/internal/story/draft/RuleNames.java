package dev.newspost.internal.story.draft;

/** The rules of roles whose names a later step asks for, because pictures go with what they decided. */
public final class RuleNames {
    /** What stands above the headline of a whole page. */
    public static final String PAGE_HEAD = "page-head";

    /** What stands in the foot of a whole page. */
    public static final String PAGE_FOOT = "page-foot";

    /** A short line between words of the page. */
    public static final String SCRAP = "scrap-of-page";

    /** The heading over what is said of an author. */
    public static final String BIOGRAPHY_HEADING = "biography-heading";

    /** What is said of an author, by its words. */
    public static final String BIOGRAPHY = "author-biography";

    /** What is said of an author, by the name in front. */
    public static final String BIOGRAPHY_OF_MAKER = "biography-of-maker";

    private RuleNames() {}
}
