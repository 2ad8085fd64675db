package dev.newspost.internal.story.role;

import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.function.Predicate;

/** Tells the headings of a diary or a chronicle, which are dates, and the dates of events from the date line of the page. */
final class DatedHeadings {
    private static final int LABEL = 16;

    private DatedHeadings() {}

    /** {@return knows the lines of a date or time that head no part of the story} */
    static Predicate<Draft> others(Page page) {
        boolean dated = page.drafts().stream().anyMatch(draft -> isInside(draft, page) && isDated(draft, page));
        return draft -> page.times().isTime(draft.words())
                && !(heads(draft, page) && (dated || isInside(draft, page)))
                && !isOfEvent(draft, page);
    }

    /** "Date: May 4" beside "Time: noon, in the harbour hall": {@return whether it is one of the lines that announce an event} */
    static boolean isOfEvent(Draft draft, Page page) {
        return isLabelled(draft.words())
                && isInside(draft, page)
                && (page.before(draft).filter(line -> tells(line, page)).isPresent()
                        || page.after(draft).filter(line -> tells(line, page)).isPresent());
    }

    private static boolean tells(Draft line, Page page) {
        return line.role() == null
                && isLabelled(line.words())
                && !page.opens(line, Topic.META)
                && !page.times().isTime(line.words());
    }

    /** {@return whether one or two words and a colon stand before the rest of a line} */
    private static boolean isLabelled(String words) {
        int end = 0;
        while (end < words.length()
                && end < LABEL
                && (Character.isLetter(words.charAt(end)) || words.charAt(end) == ' ')) {
            end++;
        }
        return end > 1 && end + 1 < words.length() && ":：".indexOf(words.charAt(end)) >= 0;
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
