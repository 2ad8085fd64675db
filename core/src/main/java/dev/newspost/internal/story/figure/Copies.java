package dev.newspost.internal.story.figure;

import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Leaves out the pictures that a page holds twice: for browsers that run no scripts, or for enlarging. */
final class Copies {
    /** Caption, credit and buttons may stand between a picture and its copy. */
    private static final int NEAR = 10;
    /** A paragraph of the story is longer. */
    private static final int SENTENCE = 25;

    private final Journal journal;

    Copies(Journal journal) {
        this.journal = journal;
    }

    /** {@return the drafts without copies} */
    List<Draft> drop(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isCopy(draft) && (shows(drafts, i - 1, draft) || shows(drafts, i + 1, draft))) {
                journal.refuse(draft.source(), "noscript-copy");
            } else if (isLarger(drafts, i)) {
                journal.refuse(draft.source(), "copy-in-other-size");
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** {@return whether a picture stands in another size right before, or with nothing but its own words between} */
    private static boolean isLarger(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (draft.kind() != Draft.Kind.FIGURE || draft.pictures().size() != 1) {
            return false;
        }
        String src = draft.pictures().get(0).src();
        for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
            Draft before = drafts.get(i);
            if (before.kind() == Draft.Kind.FIGURE) {
                return before.pictures().size() == 1
                        && AnySize.same(before.pictures().get(0).src(), src);
            }
            boolean own = before.says(Hint.CAPTION)
                    || before.says(Hint.FIGCAPTION)
                    || Letters.width(before.words()) < SENTENCE;
            if (!own && Letters.endsSentence(before.words())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCopy(Draft draft) {
        if (draft.kind() == Draft.Kind.FIGURE) {
            for (Element e = draft.source(); e != null; e = e.parent()) {
                if (e.normalName().equals("noscript")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shows(List<Draft> drafts, int index, Draft copy) {
        if (index < 0 || index >= drafts.size()) {
            return false;
        }
        Draft other = drafts.get(index);
        return other.kind() == Draft.Kind.FIGURE
                && !isCopy(other)
                && (other.region() == copy.region() || sameFile(other, copy));
    }

    private static boolean sameFile(Draft one, Draft other) {
        String name = Addresses.fileName(one.pictures().get(0).src());
        return !name.isEmpty()
                && name.equals(Addresses.fileName(other.pictures().get(0).src()));
    }
}
