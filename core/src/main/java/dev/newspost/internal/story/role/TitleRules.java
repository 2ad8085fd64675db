package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import java.util.List;
import java.util.Optional;

/** Rules about the headline and the standfirst. */
final class TitleRules {
    private static final int LEAST_TITLE = 4;
    private static final int LEAST_LEAD = 20;

    static final List<Rule> TITLES = List.of(
            Rule.of("headline-again", Role.TITLE, TitleRules::isHeadline),
            Rule.of("first-h1", Role.TITLE, (d, p) -> d.kind() == Kind.HEADING && d.level() == 1 && isFirst(d, p)));

    static final List<Rule> LEADS = List.of(
            Rule.of("description-again", Role.LEAD, TitleRules::isDescription),
            Rule.of("lead-region", Role.LEAD, (d, p) -> d.says(Hint.LEAD) && !p.hasStoryBefore(d) && d.visible() > 10),
            Rule.of("bold-opening", Role.LEAD, TitleRules::isBoldOpening));

    private TitleRules() {}

    private static boolean isHeadline(Draft draft, Page page) {
        if (draft.says(Hint.RELATED) || draft.kind() == Kind.FIGURE || draft.visible() > 400) {
            return false;
        }
        String text = Plain.of(draft.words());
        return text.length() >= LEAST_TITLE && (same(text, page.title()) || same(text, page.headline()));
    }

    /** {@return whether a line is the title, or the title and the name of the site behind it} */
    private static boolean same(String text, String title) {
        if (title.length() < LEAST_TITLE || !text.startsWith(title)) {
            return false;
        }
        return text.length() == title.length()
                || (text.length() - title.length() <= 30 && "|-–—_".indexOf(text.charAt(title.length())) >= 0);
    }

    private static boolean isFirst(Draft draft, Page page) {
        return page.isHead(draft) && !page.hasStoryBefore(draft);
    }

    private static boolean isDescription(Draft draft, Page page) {
        String text = Plain.of(draft.words());
        return text.length() >= LEAST_LEAD && text.equals(page.description()) && !page.hasStoryBefore(draft);
    }

    private static boolean isBoldOpening(Draft draft, Page page) {
        if (draft.kind() != Kind.PARAGRAPH
                || draft.visible() < LEAST_LEAD
                || draft.region().nearest() != null
                || !draft.wholly(MarkKind.STRONG)
                || page.hasStoryBefore(draft)) {
            return false;
        }
        Optional<Draft> next = page.nextWords(draft);
        return next.isPresent() && !next.get().wholly(MarkKind.STRONG);
    }
}
