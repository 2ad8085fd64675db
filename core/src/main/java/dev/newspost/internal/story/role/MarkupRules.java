package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import java.util.List;

/** Rules about what elements and classes say. */
final class MarkupRules {
    private static final int SHORT = 150;
    private static final int MIDDLE = 400;

    /** Rules that hold wherever the words stand. */
    static final List<Rule> SURE = List.of(
            Rule.of("share-region", Role.PROMO, (d, p) -> d.says(Hint.SHARE) && d.visible() <= SHORT),
            Rule.of("comment-form", Role.PROMO, (d, p) -> d.says(Hint.COMMENT) && d.says(Hint.FORM)),
            Rule.of("comment-region", Role.COMMENT, (d, p) -> d.says(Hint.COMMENT)),
            Rule.of("related-region", Role.RELATED, (d, p) -> d.says(Hint.RELATED) && d.visible() <= MIDDLE),
            Rule.of("ad-region", Role.PROMO, (d, p) -> d.says(Hint.AD) && d.visible() <= MIDDLE),
            Rule.of("promo-region", Role.PROMO, (d, p) -> d.says(Hint.PROMO) && d.visible() <= MIDDLE),
            Rule.of("navigation", Role.PROMO, (d, p) -> d.says(Hint.NAV) && d.visible() <= MIDDLE),
            Rule.of("button", Role.PROMO, (d, p) -> isButton(d)),
            Rule.of("form-control", Role.META, (d, p) -> d.says(Hint.FORM) && d.visible() <= MIDDLE),
            Rule.of("screen-reader-only", Role.META, (d, p) -> isUnseen(d)),
            Rule.of("time-element", Role.META, (d, p) -> d.says(Hint.TIME) && d.visible() <= SHORT));

    /** Rules about classes that also stand on parts of the story, asked after the words themselves. */
    static final List<Rule> SOFT = List.of(
            Rule.of("copyright-region", Role.COPYRIGHT, (d, p) -> d.says(Hint.COPYRIGHT) && d.visible() <= MIDDLE),
            Rule.of("note-region", Role.NOTE, (d, p) -> d.says(Hint.NOTE) || (d.says(Hint.BYLINE) && isProse(d))),
            Rule.of("byline-region", Role.CREDIT, (d, p) -> isByline(d)),
            Rule.of("meta-region", Role.META, (d, p) -> d.says(Hint.META) && d.visible() <= SHORT),
            Rule.of("aside-in-head", Role.META, (d, p) -> d.says(Hint.ASIDE) && p.isHead(d) && d.visible() <= 60),
            Rule.of("page-footer", Role.META, (d, p) -> d.says(Hint.FOOTER) && p.isTail(d) && d.visible() <= SHORT));

    private MarkupRules() {}

    private static boolean isButton(Draft draft) {
        return draft.region().element().normalName().equals("button");
    }

    private static boolean isUnseen(Draft draft) {
        return draft.says(Hint.SCREEN_READER) || draft.says(Hint.HIDDEN) || draft.wholly(MarkKind.SCREEN_READER);
    }

    private static boolean isByline(Draft draft) {
        boolean byline = draft.says(Hint.BYLINE) || (draft.says(Hint.META) && draft.holds(Hint.BYLINE));
        return byline && draft.kind() != Kind.CODE && draft.visible() <= SHORT && !isProse(draft);
    }

    private static boolean isProse(Draft draft) {
        return draft.visible() > 40 && Plain.endsSentence(draft.words());
    }
}
