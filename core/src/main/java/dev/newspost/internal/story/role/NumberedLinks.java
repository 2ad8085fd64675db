package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.text.Hosts;
import java.util.List;

/**
 * Tells the parts of a series that a writer lists behind the story: at least three lines in a run, each a number and the
 * link to another page of one site. "…" and the part that is not linked, as it is the story itself or to come, may stand
 * among them.
 */
final class NumberedLinks {
    private static final int LEAST = 3;
    private static final int MOST_BETWEEN = 2;
    private static final int LONGEST_BETWEEN = 60;
    private static final int LONGEST_NUMBER = 4;
    private static final int NARROWEST = 8;

    private NumberedLinks() {}

    static void run(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            if (isLink(drafts.get(i), page) && !isList(drafts.get(i), page)) {
                i = decideFrom(i, page);
            }
        }
    }

    /** {@return the place of the last line of the run that starts at a place} */
    private static int decideFrom(int first, Page page) {
        List<Draft> drafts = page.drafts();
        String host = host(drafts.get(first));
        int links = 0;
        int last = first;
        for (int i = first; i < drafts.size() && i - last <= MOST_BETWEEN + 1; i++) {
            Draft draft = drafts.get(i);
            if (isLink(draft, page) && host(draft).equals(host)) {
                links++;
                last = i;
            } else if (!mayStandBetween(draft)) {
                break;
            }
        }
        if (links < LEAST) {
            return last;
        }
        last = endOfNumbers(last, drafts);
        for (Draft draft : drafts.subList(first, last + 1)) {
            if (draft.hasWords()) {
                draft.decide(Role.RELATED, "numbered-links");
            }
        }
        return last;
    }

    /** {@return the place of the last line whose number goes on from the last link's: the part that is not linked} */
    private static int endOfNumbers(int link, List<Draft> drafts) {
        int number = number(drafts.get(link).words());
        int last = link;
        for (int i = link + 1; i < drafts.size() && i - last <= MOST_BETWEEN + 1; i++) {
            Draft draft = drafts.get(i);
            boolean goesOn = number(draft.words()) == number + 1;
            if (!mayStandBetween(draft) || !(goesOn || draft.wholly(MarkKind.LINK))) {
                break;
            }
            number += goesOn ? 1 : 0;
            last = goesOn ? i : last;
        }
        return last;
    }

    /** {@return whether a line behind the story is a number and a link of some width} */
    private static boolean isLink(Draft draft, Page page) {
        String words = draft.words();
        if (draft.role() != null
                || draft.kind() != Kind.PARAGRAPH
                || draft.under(MarkKind.LINK) == 0
                || !page.isTail(draft)
                || !page.hasStoryBefore(draft)
                || number(words) == 0) {
            return false;
        }
        List<Mark> links = draft.marks(MarkKind.LINK);
        int start = links.get(0).start();
        return start <= textStart(words)
                && draft.visible() - draft.under(MarkKind.LINK) <= LONGEST_NUMBER + 1
                && Plain.width(words.substring(textStart(words))) >= NARROWEST
                && !words.startsWith("http", textStart(words))
                && (page.site().isUnknown()
                        || page.site().isOfOutlet(links.get(0).href().orElse("")));
    }

    /** {@return whether words above say that what follows are sources, or name with a colon what it is} */
    private static boolean isList(Draft first, Page page) {
        return page.before(first)
                .filter(lead -> page.isLine(lead, Topic.SOURCES)
                        || lead.words().endsWith(":")
                        || lead.words().endsWith("：")
                        || (lead.kind() == Kind.HEADING && lead.role() == null))
                .isPresent();
    }

    private static boolean mayStandBetween(Draft draft) {
        boolean open = draft.role() == null
                || draft.role() == Role.RELATED
                || draft.rule().equals("signs-only");
        return open
                && (draft.kind() == Kind.PARAGRAPH || !draft.hasWords())
                && draft.kind() != Kind.BREAK
                && draft.visible() <= LONGEST_BETWEEN;
    }

    private static String host(Draft draft) {
        return Hosts.of(draft.marks(MarkKind.LINK).get(0).href().orElse(""));
    }

    /** {@return the number that opens a line, a stop or a comma of lists behind it; 0 without one} */
    private static int number(String words) {
        int end = 0;
        int number = 0;
        while (end < words.length() && end < LONGEST_NUMBER - 1 && isDigit(words.charAt(end))) {
            number = 10 * number + words.charAt(end) - '0';
            end++;
        }
        boolean parted = end > 0 && end + 1 < words.length() && ".、．)）".indexOf(words.charAt(end)) >= 0;
        return parted && !isDigit(words.charAt(end + 1)) ? number : 0;
    }

    /** {@return where the words start behind the number that opens them} */
    private static int textStart(String words) {
        int start = 0;
        while (isDigit(words.charAt(start))) {
            start++;
        }
        start++;
        while (start < words.length() && Character.isSpaceChar(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
