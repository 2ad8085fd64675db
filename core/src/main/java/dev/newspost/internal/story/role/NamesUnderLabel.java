package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.phrase.NamesBelow;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;

/** Tells credits whose role word stands in an element of its own: "Authors" as a heading, and names below it. */
final class NamesUnderLabel {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NAMES = 300;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 40;

    private NamesUnderLabel() {}

    static void run(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft label = drafts.get(i);
            if (!mayBeLabel(label, page)) {
                continue;
            }
            int end = i + 1;
            while (end < drafts.size() && end - i <= MOST_NAMES && isNames(drafts.get(end), label, page)) {
                end++;
            }
            if (end > i + 1) {
                drafts.subList(i, end).forEach(draft -> draft.decide(Role.CREDIT, "names-under-label"));
                i = end - 1;
            }
        }
    }

    private static boolean mayBeLabel(Draft draft, Page page) {
        if (!draft.hasWords()
                || draft.visible() > LONGEST_LABEL
                || !isOpen(draft)
                || draft.words().indexOf('\n') >= 0) {
            return false;
        }
        return draft.kind() == Kind.HEADING
                || (draft.kind() == Kind.PARAGRAPH
                        && (draft.wholly(MarkKind.STRONG)
                                || NamesBelow.endsAsLabel(draft.words())
                                || page.isNearOwnEnd(draft)
                                || page.isHead(draft)));
    }

    private static boolean isOpen(Draft draft) {
        return draft.role() == null || draft.role() == Role.CREDIT;
    }

    /** "Image credit:" over "Jane Doe": {@return whether label and names are those of a picture} */
    private static boolean isOfPicture(Draft label, Draft names, Page page) {
        return NamesBelow.endsAsLabel(label.words())
                && page.credits().isPictureLine(label.words() + " " + names.words());
    }

    private static boolean isNames(Draft draft, Draft label, Page page) {
        boolean heads = label.kind() == Kind.HEADING || label.wholly(MarkKind.STRONG);
        return draft.kind() == Kind.PARAGRAPH
                && draft.hasWords()
                && isOpen(draft)
                && draft.visible() <= (heads ? LONGEST_NAMES : LONGEST_NAME)
                && !Plain.endsSaying(draft.words())
                && (!NamesBelow.read(page.credits(), label.words(), draft.words())
                                .isEmpty()
                        || isOfPicture(label, draft, page));
    }
}
