package dev.newspost.internal.story.figure;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be said of pictures only when the words around them have their roles. */
final class Settling {
    private static final Set<Role> AROUND = Set.of(Role.RELATED, Role.PROMO, Role.COMMENT);

    private final Journal journal;

    Settling(Journal journal) {
        this.journal = journal;
    }

    /** {@return the drafts without the pictures of other stories behind the end of this one} */
    List<Draft> settle(List<Draft> drafts) {
        int end = endOfStory(drafts);
        List<Draft> settled = new ArrayList<>(drafts.size());
        Role around = Role.STORY;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind() == Kind.FIGURE && end >= 0 && i > end && AROUND.contains(around)) {
                journal.refuse(draft.source(), "beside-" + around.name().toLowerCase(Locale.ROOT));
                draft.pictures().clear();
                if (!draft.hasWords()) {
                    continue;
                }
                draft.toParagraph();
                draft.decide(around, "words-of-refused-picture");
            }
            around = draft.hasWords() ? draft.role() : around;
            settled.add(draft);
        }
        return settled;
    }

    private static int endOfStory(List<Draft> drafts) {
        int end = drafts.size() - 1;
        while (end >= 0 && !tellsStory(drafts.get(end))) {
            end--;
        }
        return end;
    }

    private static boolean tellsStory(Draft draft) {
        return draft.hasWords() && draft.role() == Role.STORY && draft.kind() != Kind.FIGURE;
    }
}
