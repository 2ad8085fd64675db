package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;

/** Rules about lines that stand as headings without being marked up as such. */
final class HeadingRules {
    private static final int WIDEST = 100;

    static final List<Rule> ALL = List.of(new Rule("bold-heading", page -> {
        int level = 1;
        for (Draft draft : page.drafts()) {
            if (draft.kind() == Kind.HEADING) {
                level = draft.rule().equals("bold-heading") ? level : draft.level();
            } else if (isBoldHeading(draft, page)) {
                draft.toHeading(Math.min(6, level + 1));
                draft.decide(Role.STORY, "bold-heading");
            }
        }
    }));

    private HeadingRules() {}

    private static boolean isBoldHeading(Draft draft, Page page) {
        Draft whole = draft.whole() == null ? draft : draft.whole();
        boolean open =
                draft.role() == null || (draft.whole() != null && draft.rule().equals("signs-only"));
        if (!open
                || whole.kind() != Kind.PARAGRAPH
                || whole.region().nearest() != null
                || Plain.width(whole.words()) > WIDEST
                || endsFlat(whole.words())
                || (!whole.wholly(MarkKind.STRONG) && !isStarred(whole.words()))) {
            return false;
        }
        return page.nextWords(draft).isPresent();
    }

    /** {@return whether asterisks stand around the words that no Markdown reader took for signs of bold type} */
    private static boolean isStarred(String words) {
        return words.length() > 4 && words.startsWith("**") && words.endsWith("**");
    }

    private static boolean endsFlat(String words) {
        String text = words.strip();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return "。.，,；;".indexOf(last) >= 0;
    }
}
