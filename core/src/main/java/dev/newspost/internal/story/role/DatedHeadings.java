package dev.newspost.internal.story.role;

import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.function.Predicate;

/** Tells the headings of a diary or a chronicle, which are dates, from the date line of the page. */
final class DatedHeadings {
    private DatedHeadings() {}

    /** {@return knows the lines of a date or time that head no part of the story} */
    static Predicate<Draft> others(Page page) {
        boolean dated = page.drafts().stream().anyMatch(draft -> isInside(draft, page) && isDated(draft, page));
        return draft -> page.times().isTime(draft.words()) && !(heads(draft, page) && (dated || isInside(draft, page)));
    }

    private static boolean isDated(Draft draft, Page page) {
        return heads(draft, page) && page.times().isTime(draft.words());
    }

    /** {@return whether something stands under a heading that is no heading itself} */
    private static boolean heads(Draft draft, Page page) {
        return draft.kind() == Kind.HEADING
                && !page.isTail(draft)
                && page.nextWords(draft)
                        .filter(next -> next.role() == null && !page.times().isTime(next.words()))
                        .isPresent();
    }

    private static boolean isInside(Draft draft, Page page) {
        return !page.isHead(draft) && !page.isTail(draft);
    }
}
