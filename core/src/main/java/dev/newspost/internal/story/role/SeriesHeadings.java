package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Tells headings in plain type by the numerals or dashes in which each of a row of short lines opens. */
final class SeriesHeadings {
    private static final int WIDEST = 70;
    private static final int LEAST_PARAGRAPH = 60;
    private static final int LEAST_DASHES = 3;

    private SeriesHeadings() {}

    /** How a line opens: the form of the mark, and its number, 0 for dashes. */
    private record Opening(char form, int number) {}

    /** {@return knows the lines over paragraphs that open in the numerals of a row, or three at least in dashes} */
    static BiPredicate<Draft, Page> of(Page page) {
        Map<Character, Set<Integer>> rows = new HashMap<>();
        int dashes = 0;
        for (Draft draft : page.drafts()) {
            Opening opening = leads(draft, page) ? opening(draft.words()) : null;
            if (opening != null) {
                dashes += opening.number == 0 ? 1 : 0;
                rows.computeIfAbsent(opening.form, key -> new HashSet<>()).add(opening.number);
            }
        }
        boolean dashed = dashes >= LEAST_DASHES;
        return (draft, all) -> {
            Opening opening = leads(draft, all) ? opening(draft.words()) : null;
            if (opening == null || opening.number == 0) {
                return opening != null && dashed;
            }
            Set<Integer> row = rows.getOrDefault(opening.form, Set.of());
            return row.contains(1) && row.contains(2) && (opening.number == 1 || row.contains(opening.number - 1));
        };
    }

    private static boolean leads(Draft draft, Page page) {
        return draft.role() == null
                && draft.kind() == Kind.PARAGRAPH
                && draft.line() == 0
                && draft.region().nearest() == null
                && !Plain.isWider(draft, WIDEST)
                && !Plain.endsSentence(draft.words())
                && !HeadingRules.endsFlat(draft.words())
                && draft.under(MarkKind.LINK) == 0
                && page.nextWords(draft)
                        .filter(next -> next.role() == null
                                && next.kind() == Kind.PARAGRAPH
                                && Plain.isWider(next, LEAST_PARAGRAPH)
                                && opening(next.words()) == null)
                        .isPresent();
    }

    /** "一、", "（一）", "——": {@return the mark that opens a line; null without one} */
    private static Opening opening(String words) {
        if (words.startsWith("——") && words.length() > 3) {
            return new Opening('—', 0);
        }
        int start = words.startsWith("（") ? 1 : 0;
        int end = start;
        while (end < words.length() && end < start + 3 && Letters.hanNumber(words.charAt(end)) > 0) {
            end++;
        }
        char closer = start == 1 ? '）' : '、';
        boolean closes = end > start && end + 1 < words.length() && words.charAt(end) == closer;
        return closes ? new Opening(closer, number(words.substring(start, end))) : null;
    }

    /** {@return the number up to 99 in Han numerals} */
    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return Letters.hanNumber(numeral.charAt(0));
        }
        int tens = ten == 0 ? 1 : Letters.hanNumber(numeral.charAt(0));
        int ones = ten + 1 < numeral.length() ? Letters.hanNumber(numeral.charAt(ten + 1)) : 0;
        return 10 * tens + ones;
    }
}
