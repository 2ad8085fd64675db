package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules about what leads to other stories behind this one: a linked headline, and what the same link holds beside it. */
final class Teasers {
    private static final int NARROWEST = 16;
    private static final int WIDEST_LABEL = 30;
    private static final int LONGEST_SUMMARY = 300;
    /** A picture may stand between two parts of a teaser. */
    private static final int REACH = 2;

    private Teasers() {}

    /** A heading behind the story, under which nothing of it stands, and which leads to another page. */
    static boolean isLinkedHeading(Draft draft, Page page) {
        return draft.kind() == Kind.HEADING
                && page.isTail(draft)
                && page.hasStoryBefore(draft)
                && draft.wholly(MarkKind.LINK)
                && Plain.width(draft.words()) >= NARROWEST
                && address(draft).filter(address -> !address.startsWith("#")).isPresent()
                && OtherStories.mayBeOne(draft, page)
                && page.nextWords(draft).filter(Teasers::isOfStory).isEmpty();
    }

    private static boolean isOfStory(Draft next) {
        return next.role() == null && !next.wholly(MarkKind.LINK) && Plain.isWider(next, WIDEST_LABEL);
    }

    /** What one link holds together with the headline of another story: its section, its day, its summary. */
    static void restOfLink(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            spread(drafts, i, -1);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            spread(drafts, i, 1);
        }
    }

    private static void spread(List<Draft> drafts, int place, int step) {
        Draft draft = drafts.get(place);
        if (draft.role() != null
                || !Undecided.isText(draft)
                || draft.visible() > LONGEST_SUMMARY
                || !draft.wholly(MarkKind.LINK)) {
            return;
        }
        Optional<String> address = address(draft);
        int other = place + step;
        for (int i = 0;
                i < REACH
                        && other >= 0
                        && other < drafts.size()
                        && !drafts.get(other).hasWords();
                i++) {
            other += step;
        }
        if (address.isPresent()
                && other >= 0
                && other < drafts.size()
                && drafts.get(other).role() == Role.RELATED
                && address(drafts.get(other)).equals(address)) {
            draft.decide(Role.RELATED, "same-link");
        }
    }

    /** {@return the one address to which all links in some words lead} */
    private static Optional<String> address(Draft draft) {
        List<String> all = draft.marks(MarkKind.LINK).stream()
                .map(link -> link.href().orElse(""))
                .distinct()
                .collect(Collectors.toList());
        return all.size() == 1 && !all.get(0).isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
    }
}
