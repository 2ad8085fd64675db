package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import java.util.List;
import java.util.Optional;

/** Rules about lines that are nothing but links. */
final class LinkRules {
    private static final int LEAST = 6;

    static final List<Rule> ALL = List.of(
            Rule.of("contents-list", Role.META, (d, p) -> isLink(d) && inList(d) && leadsToThisPage(d)),
            Rule.of("link-list", Role.RELATED, (d, p) -> isLink(d) && inList(d) && !isAnnounced(d, p)),
            Rule.of("link-line", Role.RELATED, (d, p) -> isLink(d) && d.kind() == Kind.PARAGRAPH && !inList(d)));

    private LinkRules() {}

    private static boolean isLink(Draft draft) {
        return draft.visible() >= LEAST && draft.wholly(MarkKind.LINK);
    }

    private static boolean inList(Draft draft) {
        Region region = draft.region().nearest();
        return region != null && region.structure() == Structure.ITEM;
    }

    private static boolean leadsToThisPage(Draft draft) {
        List<Mark> links = draft.marks(MarkKind.LINK);
        return !links.isEmpty()
                && links.stream().allMatch(link -> link.href().orElse("").startsWith("#"));
    }

    /** {@return whether a sentence that ends in a colon stands before the list: the links belong to the story} */
    private static boolean isAnnounced(Draft draft, Page page) {
        Optional<Draft> before = page.beforeContainer(draft);
        return before.isPresent()
                && (before.get().words().endsWith(":") || before.get().words().endsWith("："))
                && before.get().role() == null;
    }
}
