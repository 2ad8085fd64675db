package dev.newspost.internal.story.figure;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Letters;
import dev.newspost.internal.story.draft.Picture;
import java.util.List;

/** Finds the picture that opens the story: the first one, if it stands before the first paragraph. */
final class LeadPicture {
    /** A narrower line may be a name or a place that no rule knew; a Chinese character is as wide as two letters. */
    private static final int LINE = 25;

    /** A narrower line without a stop may be a standfirst that no rule knew. */
    private static final int LONG = 160;

    private LeadPicture() {}

    /** Marks the lead among drafts that have their roles. */
    static void mark(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.role() != Role.STORY) {
                continue;
            }
            if (draft.kind() == Kind.FIGURE && !draft.pictures().isEmpty()) {
                List<Picture> pictures = draft.pictures();
                pictures.set(0, pictures.get(0).asLead());
                return;
            }
            if (draft.kind() == Kind.CODE || isParagraph(draft)) {
                return;
            }
        }
    }

    private static boolean isParagraph(Draft draft) {
        if (draft.kind() != Kind.PARAGRAPH) {
            return false;
        }
        int width = Letters.width(draft.words());
        return width >= LONG || (width >= LINE && (isPart(draft) || Letters.endsSentence(draft.words())));
    }

    /** {@return whether it stands in a list, a quote or a table, whose words need no stop} */
    private static boolean isPart(Draft draft) {
        return draft.region().nearest() != null;
    }
}
