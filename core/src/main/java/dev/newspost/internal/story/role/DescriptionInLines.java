package dev.newspost.internal.story.role;

import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the header's description where it opens the story cut into the lines of one paragraph or quote. */
final class DescriptionInLines {
    private static final int LEAST = 16;
    private static final int MOST_BEFORE = 8;
    private static final int MOST_LINES = 8;

    private DescriptionInLines() {}

    /** {@return knows the lines that say the description of a page only together; signs between them may differ} */
    static Predicate<Draft> of(Page page) {
        String description = TitleRules.letters(page.description());
        List<Draft> drafts = page.drafts();
        if (description.length() < LEAST) {
            return draft -> false;
        }
        for (int i = 0; i < Math.min(MOST_BEFORE, drafts.size()) && !page.hasStoryBefore(drafts.get(i)); i++) {
            int end = end(drafts, i, description);
            if (end > i + 1) {
                Set<Draft> lines = Set.copyOf(drafts.subList(i, end));
                return lines::contains;
            }
        }
        return draft -> false;
    }

    /** {@return the end of the lines from a place on that are the description; the place itself where they are not} */
    private static int end(List<Draft> drafts, int from, String description) {
        int said = 0;
        int i = from;
        while (i < Math.min(from + MOST_LINES, drafts.size()) && goesOn(drafts.get(from), drafts.get(i))) {
            String letters = TitleRules.letters(drafts.get(i).words());
            if (!description.startsWith(letters, said)) {
                return from;
            }
            said += letters.length();
            i++;
            if (said == description.length()) {
                return i;
            }
        }
        return from;
    }

    /** {@return whether a line stands in the same quote, or in the same paragraph, as the first one} */
    private static boolean goesOn(Draft first, Draft line) {
        boolean quote = MarkupRules.inQuote(first)
                && line.region().outermost() == first.region().outermost();
        boolean paragraph = first.whole() != null && first.whole() == line.whole();
        return line.role() == null && line.kind() == Kind.PARAGRAPH && line.hasWords() && (quote || paragraph);
    }
}
