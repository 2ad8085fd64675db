package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Letters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;

/** Tells lines that are headings by how they stand between the paragraphs of a story. */
final class StandingHeadings {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 50;
    private static final int WIDEST_MARKED = 80;
    private static final int LEAST_PARAGRAPH = 100;
    private static final int LEAST_MARKED = 2;
    private static final int DASHES = 2;

    /** What stands in no heading of its own: signs between clauses, names and numbers. */
    private static final String SIGNS = "，。、；：:;,！!？?…|｜丨/／@—–→=<>";

    /** What stands between a name and what its bearer did, or between words and their meaning. */
    private static final String NAMING = "：:|｜丨/／@";

    private StandingHeadings() {}

    /** {@return whether a bold line opens a paragraph whose rest is in plain type} */
    static boolean opensParagraph(Draft line, Page page) {
        if (line.line() != 1 || line.role() != null || !line.wholly(MarkKind.STRONG) || !isLine(line, WIDEST)) {
            return false;
        }
        Optional<Draft> next = page.after(line);
        return next.filter(rest ->
                        rest.whole() == line.whole() && rest.under(MarkKind.STRONG) == 0 && Plain.isWider(rest, WIDEST))
                .isPresent();
    }

    /** "—— 石湾 ——": {@return whether dashes on both sides set a line of its own apart} */
    static boolean betweenDashes(Draft line, Page page) {
        String words = line.words();
        return line.role() == null
                && isLine(line, WIDEST)
                && words.length() > 2 * DASHES
                && dashes(words, 0) >= DASHES
                && dashes(words, words.length() - DASHES) == DASHES
                && !Plain.isSigns(words)
                && page.nextWords(line)
                        .filter(next -> next.kind() == Kind.PARAGRAPH && next.role() == null)
                        .isPresent();
    }

    /** {@return how many of up to two characters are dashes} */
    private static int dashes(String words, int from) {
        int count = 0;
        while (count < DASHES && words.charAt(from + count) == '—') {
            count++;
        }
        return count;
    }

    /** {@return knows lines without a stop between two Chinese paragraphs, in a story without other headings} */
    static BiPredicate<Draft, Page> between(Page page) {
        boolean others = page.count(
                        draft -> draft.kind() == Kind.HEADING && (draft.role() == null || draft.role() == Role.STORY))
                > 0;
        return (draft, all) -> !others && standsBetween(draft, all);
    }

    private static boolean standsBetween(Draft draft, Page page) {
        return draft.role() == null
                && draft.line() == 0
                && isLine(draft, WIDEST)
                && Plain.width(draft.words()) >= NARROWEST
                && Letters.wide(draft.words().charAt(draft.words().length() / 2))
                && holdsNone(draft.words(), SIGNS)
                && draft.under(MarkKind.LINK) == 0
                && page.before(draft)
                        .filter(before -> isParagraph(before) && Plain.endsSentence(before.words()))
                        .isPresent()
                && page.nextWords(draft)
                        .filter(after -> isParagraph(after) && Plain.endsSentence(after.words()))
                        .isPresent();
    }

    /** {@return knows the lines of a class that no paragraph has, and over each of which one stands} */
    static BiPredicate<Draft, Page> ofTheirClass(Page page) {
        // Most stories have no such lines, whatever their classes.
        if (page.count(draft -> leads(draft, page)) < LEAST_MARKED) {
            return (draft, all) -> false;
        }
        Map<String, Integer> classes = new HashMap<>();
        for (Draft draft : page.drafts()) {
            String name = draft.kind() == Kind.PARAGRAPH ? nameOf(draft) : "";
            // "Told by | Ada Holm": such a line may stand among the headings.
            if (!name.isEmpty() && !(isLine(draft, WIDEST_MARKED) && !holdsNone(draft.words(), NAMING))) {
                int count = classes.getOrDefault(name, 0);
                classes.put(name, count >= 0 && leads(draft, page) ? count + 1 : -1);
            }
        }
        return (draft, all) -> leads(draft, all) && classes.getOrDefault(nameOf(draft), 0) >= LEAST_MARKED;
    }

    private static boolean leads(Draft draft, Page page) {
        return draft.role() == null
                && draft.line() == 0
                && isLine(draft, WIDEST_MARKED)
                && holdsNone(draft.words(), NAMING)
                && page.nextWords(draft).filter(next -> isBelow(next, draft)).isPresent();
    }

    private static boolean isBelow(Draft next, Draft heading) {
        return next.kind() == Kind.PARAGRAPH
                && next.role() == null
                && Plain.endsSentence(next.words())
                && !nameOf(next).equals(nameOf(heading));
    }

    /** {@return the class of a draft's element or of the first one in it} */
    private static String nameOf(Draft draft) {
        Element element = draft.region().element();
        String own = element.attr("class");
        Element inner = own.isEmpty() ? element.firstElementChild() : null;
        return inner == null ? own : inner.attr("class");
    }

    private static boolean isLine(Draft draft, int widest) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.region().nearest() == null
                && !Plain.isWider(draft, widest)
                && !HeadingRules.endsFlat(draft.words())
                && !draft.wholly(MarkKind.LINK);
    }

    private static boolean isParagraph(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH
                && (draft.role() == null || draft.role() == Role.LEAD)
                && draft.region().nearest() == null
                && Plain.isWider(draft, LEAST_PARAGRAPH);
    }

    private static boolean holdsNone(String words, String signs) {
        return !Plain.holdsBefore(words, words.length(), signs);
    }
}
