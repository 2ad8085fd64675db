package dev.newspost.internal.story.role;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.List;

/**
 * An appeal of several paragraphs behind the story: between the one that opens it and one that asks for money or leads to
 * a form the publisher tells of itself, and at its end it says thanks.
 */
final class AppealGoesOn {
    private static final String NAME = "appeal-goes-on";
    private static final int LONGEST = 800;
    private static final int MOST = 5;
    private static final int BODY = 60;
    private static final String MARKS = "“”\"「";

    private AppealGoesOn() {}

    static void run(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = drafts.size() / 2; i < drafts.size(); i++) {
            if (drafts.get(i).role() != Role.PROMO) {
                continue;
            }
            int end = i + 1;
            while (end < drafts.size() && end - i <= MOST && isOwn(drafts.get(end), page)) {
                end++;
            }
            boolean closed = end < drafts.size() && drafts.get(end).role() == Role.PROMO;
            if (closed && endsStory(drafts.subList(end, drafts.size()))) {
                drafts.subList(i + 1, end).forEach(draft -> draft.decide(Role.PROMO, NAME));
            }
            if (i + 1 < drafts.size() && isThanks(drafts.get(i + 1), page)) {
                drafts.get(i + 1).decide(Role.PROMO, NAME);
            }
        }
    }

    /** {@return whether somebody speaks of "us" in a paragraph, in nobody's quoted words} */
    private static boolean isOwn(Draft draft, Page page) {
        return RunRules.isOpen(draft)
                && draft.visible() <= LONGEST
                && draft.region().nearest() == null
                && page.holds(draft, Topic.OWN)
                && !TextRules.reports(draft, page)
                && !Plain.holdsBefore(draft.words(), draft.words().length(), MARKS);
    }

    private static boolean endsStory(List<Draft> rest) {
        return rest.stream()
                .noneMatch(
                        draft -> RunRules.isOpen(draft) && draft.visible() > BODY && Plain.endsSentence(draft.words()));
    }

    private static boolean isThanks(Draft draft, Page page) {
        boolean open = RunRules.isOpen(draft) || draft.rule().equals(RuleNames.SCRAP);
        return open && page.isLine(draft, Topic.CLOSING);
    }
}
