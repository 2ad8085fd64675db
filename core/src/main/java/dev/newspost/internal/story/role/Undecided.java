package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.ArrayList;
import java.util.List;

/** The drafts with words of their own that no earlier group of rules decided. Not thread-safe. */
final class Undecided {
    /** Of most paragraphs of a story a reader sees more characters. */
    private static final int LINE = 120;

    private final List<Draft> all = new ArrayList<>();
    private final List<Draft> brief = new ArrayList<>();
    private final List<Draft> linked = new ArrayList<>();

    Undecided(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isText(draft)) {
                all.add(draft);
                if (draft.visible() <= LINE) {
                    brief.add(draft);
                }
                if (draft.under(MarkKind.LINK) > 0) {
                    linked.add(draft);
                }
            }
        }
    }

    /** {@return whether it holds words of its own; captions go with their pictures} */
    static boolean isText(Draft draft) {
        return draft.hasWords() && draft.kind() != Kind.FIGURE && draft.kind() != Kind.EMBED;
    }

    /** Leaves out those that were decided. */
    void look() {
        all.removeIf(draft -> draft.role() != null);
        brief.removeIf(draft -> draft.role() != null);
        linked.removeIf(draft -> draft.role() != null);
    }

    List<Draft> all() {
        return all;
    }

    /** {@return those of which a reader sees no more than {@value #LINE} characters} */
    List<Draft> brief() {
        return brief;
    }

    /** {@return those that hold a link} */
    List<Draft> linked() {
        return linked;
    }
}
