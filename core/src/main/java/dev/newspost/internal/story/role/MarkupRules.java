package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import java.util.List;

/** Rules about what elements and classes say. */
final class MarkupRules {
    private static final int SHORT = 150;
    private static final int MIDDLE = 400;
    private static final int LEAST_TEASER = 16;
    private static final int LONGEST_NAME = 60;
    private static final int LEAST_BIOGRAPHY = 25;

    /** Rules that hold wherever the words stand. */
    static final List<Rule> SURE = List.of(
            Rule.hinted(
                    "share-region",
                    Role.PROMO,
                    (d, p) -> d.says(Hint.SHARE) && !d.says(Hint.SOCIAL_POST) && d.visible() <= SHORT),
            Rule.hinted("comment-form", Role.PROMO, (d, p) -> d.says(Hint.COMMENT) && d.says(Hint.FORM)),
            Rule.hinted("comment-region", Role.COMMENT, (d, p) -> d.says(Hint.COMMENT)),
            Rule.hinted("button-among-related", Role.PROMO, MarkupRules::isButtonAmongLinks),
            Rule.linked("tag-links", Role.META, LinkRules::leadsToTags),
            Rule.hinted("related-region", Role.RELATED, (d, p) -> d.says(Hint.RELATED) && d.visible() <= MIDDLE),
            Rule.hinted("ad-region", Role.PROMO, (d, p) -> d.says(Hint.AD) && d.visible() <= MIDDLE),
            Rule.hinted("promo-link", Role.RELATED, MarkupRules::isTeaser),
            Rule.hinted("promo-region", Role.PROMO, (d, p) -> d.says(Hint.PROMO) && d.visible() <= MIDDLE),
            Rule.hinted("navigation", Role.PROMO, (d, p) -> d.says(Hint.NAV) && d.visible() <= MIDDLE && !isTold(d, p)),
            new Rule("related-embed", MarkupRules::relatedEmbeds),
            new Rule("widget-embed", MarkupRules::widgets),
            Rule.of("button", Role.PROMO, (d, p) -> isButton(d)),
            Rule.hinted("link-as-button", Role.PROMO, (d, p) -> isLinkAsButton(d)),
            Rule.hinted(
                    "form-control",
                    Role.META,
                    (d, p) -> d.says(Hint.FORM) && d.visible() <= MIDDLE && !p.isLine(d, Topic.PROMO)),
            Rule.hinted("screen-reader-only", Role.META, (d, p) -> isUnseen(d)),
            Rule.hinted("time-element", Role.META, (d, p) -> d.says(Hint.TIME) && d.visible() <= SHORT),
            Rule.hinted("social-post", Role.STORY, (d, p) -> d.says(Hint.SOCIAL_POST) && inQuote(d)),
            Rule.hinted("footnote", Role.STORY, (d, p) -> d.says(Hint.FOOTNOTE)));

    /** Rules about classes that also stand on parts of the story, asked after the words themselves. */
    static final List<Rule> SOFT = List.of(
            Rule.hinted("copyright-region", Role.COPYRIGHT, (d, p) -> d.says(Hint.COPYRIGHT) && d.visible() <= MIDDLE),
            Rule.hinted("note-region", Role.NOTE, MarkupRules::isNote),
            Rule.hinted("byline-region", Role.CREDIT, MarkupRules::isByline),
            Rule.hinted(
                    "box-about-author",
                    Role.NOTE,
                    (d, p) -> d.kind() == Kind.PARAGRAPH && !d.wholly(MarkKind.LINK) && isAboutAuthor(d, p)),
            Rule.hinted("author-link", Role.CREDIT, MarkupRules::isAuthorLink),
            Rule.hinted("meta-region", Role.META, (d, p) -> d.says(Hint.META) && d.visible() <= SHORT),
            Rule.hinted("aside-in-head", Role.META, (d, p) -> d.says(Hint.ASIDE) && p.isHead(d) && d.visible() <= 60),
            Rule.hinted(
                    "page-footer", Role.META, (d, p) -> d.says(Hint.FOOTER) && p.isTail(d) && d.visible() <= SHORT));

    private MarkupRules() {}

    static boolean inQuote(Draft draft) {
        Region outermost = draft.region().outermost();
        return outermost != null && outermost.structure() == Structure.QUOTE;
    }

    private static boolean isButtonAmongLinks(Draft draft, Page page) {
        return draft.says(Hint.RELATED)
                && draft.kind() == Kind.PARAGRAPH
                && page.isLine(draft, Topic.PROMO)
                && !page.isLine(draft, Topic.RELATED_HEADING);
    }

    /** Many pages call the box of a link to another story a promo. */
    private static boolean isTeaser(Draft draft, Page page) {
        if (draft.says(Hint.PROMO) && draft.kind() == Kind.HEADING && page.isLine(draft, Topic.RELATED_HEADING)) {
            return true;
        }
        return draft.says(Hint.PROMO)
                && draft.visible() >= LEAST_TEASER
                && draft.visible() <= SHORT
                && draft.wholly(MarkKind.LINK)
                && !page.isLine(draft, Topic.PROMO)
                && !page.opens(draft, Topic.PROMO)
                && !page.holds(draft, Topic.PROMO)
                && !page.opens(draft, Topic.BUTTON);
    }

    /** WordPress shows another post in a frame, beside its linked title. */
    private static void relatedEmbeds(Page page) {
        for (Draft draft : page.drafts()) {
            if (draft.role() == null && draft.kind() == Kind.EMBED && draft.says(Hint.RELATED)) {
                draft.decide(Role.RELATED, "related-embed");
            }
        }
    }

    /** Frames of buttons to like or to give belong to the page. */
    private static void widgets(Page page) {
        for (Draft draft : page.drafts()) {
            if (draft.role() == null
                    && draft.kind() == Kind.EMBED
                    && draft.embed().address().filter(page::isWidget).isPresent()) {
                draft.decide(Role.PROMO, "widget-embed");
            }
        }
    }

    private static boolean isLinkAsButton(Draft draft) {
        return (draft.says(Hint.FORM) || draft.holds(Hint.FORM))
                && draft.visible() <= LONGEST_NAME
                && draft.wholly(MarkKind.LINK);
    }

    private static boolean isButton(Draft draft) {
        return draft.region().element().normalName().equals("button");
    }

    private static boolean isUnseen(Draft draft) {
        return draft.says(Hint.SCREEN_READER) || draft.says(Hint.HIDDEN) || draft.wholly(MarkKind.SCREEN_READER);
    }

    private static boolean isByline(Draft draft, Page page) {
        boolean byline = draft.says(Hint.BYLINE) || (draft.says(Hint.META) && draft.holds(Hint.BYLINE));
        return byline
                && draft.kind() != Kind.CODE
                && draft.visible() <= SHORT
                && !isProse(draft)
                && !isAboutAuthor(draft, page);
    }

    /** Behind the story a box about its author also says what they are, and leads to other stories of theirs. */
    private static boolean isAboutAuthor(Draft draft, Page page) {
        return draft.says(Hint.BYLINE)
                && page.isTail(draft)
                && (draft.kind() == Kind.HEADING
                        || page.credits().makers(draft.words()).isEmpty());
    }

    /** A short line at an edge of the story that holds a link or element marked as its author. */
    private static boolean isAuthorLink(Draft draft, Page page) {
        return draft.holds(Hint.BYLINE)
                && draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= LONGEST_NAME
                && !Plain.endsSentence(draft.words())
                && (page.isNearStart(draft) || page.isNearEnd(draft));
    }

    /** "Ada Holm is Ports Correspondent of Quay News" in the box about her, without a stop. */
    private static boolean isBiography(Draft draft, Page page) {
        return draft.visible() > LEAST_BIOGRAPHY
                && page.isTail(draft)
                && (page.holds(draft, Topic.BIO_VERB) || page.holds(draft, Topic.BIO_POST));
    }

    /** A box about the author is a note; over the story a box with such a name holds only who it is. */
    private static boolean isNote(Draft draft, Page page) {
        if (draft.says(Hint.NOTE)) {
            return !draft.says(Hint.BYLINE) || !page.isHead(draft) || isProse(draft);
        }
        return draft.says(Hint.BYLINE) && (isProse(draft) || isBiography(draft, page));
    }

    /** A slide show tells its story in what is called its navigation. */
    private static boolean isTold(Draft draft, Page page) {
        Region holder = draft.region().holderOf(Hint.NAV);
        return holder != null
                && holder.chars() > SHORT
                && holder.linkChars() * 4 < holder.chars()
                && (isProse(draft)
                        || page.nextWords(draft)
                                .filter(next -> isProse(next) && next.region().holderOf(Hint.NAV) == holder)
                                .isPresent());
    }

    private static boolean isProse(Draft draft) {
        return draft.visible() > 40 && Plain.endsSentence(draft.words());
    }
}
