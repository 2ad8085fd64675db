package dev.newspost.internal.story.role;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.Optional;

/** Tells the second paragraph of an editor's note over the story: in it the outlet speaks of itself. */
final class NoteGoesOn {
    private static final int LONGEST = 300;

    private NoteGoesOn() {}

    static boolean isPart(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= LONGEST
                && page.isNearStart(draft)
                && page.site().isNamedIn(draft.words())
                && !TextRules.reports(draft, page)
                && page.before(draft)
                        .filter(before ->
                                before.role() == Role.NOTE && before.rule().equals("note-opener"))
                        .isPresent()
                && endsNote(page.after(draft));
    }

    /** {@return whether something other than a paragraph parts the note from the story} */
    private static boolean endsNote(Optional<Draft> after) {
        return after.filter(
                        next -> next.kind() != Kind.PARAGRAPH || next.region().nearest() != null || !next.hasWords())
                .isPresent();
    }
}
