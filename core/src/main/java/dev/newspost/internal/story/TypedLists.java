package dev.newspost.internal.story;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Letters;
import java.util.List;

/**
 * Finds lists that somebody typed without marking them up: paragraphs that follow each other and start with one sign, or
 * with the numbers from 1. Sign and number stay in the text.
 */
final class TypedLists {
    private static final String SIGNS = "•·●▪■◆◇◎○►▶▸‣⁃∙・－※✓✔➤➢-";
    private static final char CIRCLED_ONE = '①';
    private static final int MOST_CIRCLED = 20;
    private static final int MOST_DIGITS = 2;

    /** Fewer numbered paragraphs are a list only where a colon leads to them. */
    private static final int FEW = 2;

    /** A wider paragraph is a part of the story, and its number counts the part. */
    private static final int WIDEST = 400;

    private TypedLists() {}

    /** How a paragraph starts: what its sign or number looks like, and the number; -1 for a sign. */
    private record Start(String style, int number) {
        boolean leadsTo(Start next) {
            return next != null && style.equals(next.style) && (number < 0 || next.number == number + 1);
        }
    }

    /** {@return the end of the list that starts at a draft; the next place where none does} */
    static int end(List<Draft> drafts, int from) {
        Start start = start(drafts.get(from));
        if (start == null || start.number == 0 || start.number > 1) {
            return from + 1;
        }
        Role role = drafts.get(from).role();
        int end = from + 1;
        Start last = start;
        while (end < drafts.size() && drafts.get(end).role() == role && last.leadsTo(start(drafts.get(end)))) {
            last = start(drafts.get(end));
            end++;
        }
        boolean list = start.number < 0 || end - from > FEW || (from > 0 && leads(drafts.get(from - 1)));
        return list ? end : from + 1;
    }

    /** {@return whether the items of the list that starts with a draft are numbered} */
    static boolean isOrdered(Draft first) {
        return start(first).number > 0;
    }

    private static boolean leads(Draft draft) {
        return draft.words().endsWith(":") || draft.words().endsWith("：");
    }

    private static Start start(Draft draft) {
        String words = draft.words();
        if (draft.kind() != Kind.PARAGRAPH || draft.region().nearest() != null || words.length() < 2) {
            return null;
        }
        char first = words.charAt(0);
        if (SIGNS.indexOf(first) >= 0) {
            // "-5" is a number, "●●●" parts the text.
            boolean item = first == '-' ? words.charAt(1) == ' ' : words.charAt(1) != first;
            return item ? new Start(String.valueOf(first), -1) : null;
        }
        Start number = number(words);
        return number != null && Letters.width(words) <= WIDEST ? number : null;
    }

    /** "1. …", "2、…", "3) …", "（4）…", "五、…", "⑥…" */
    private static Start number(String words) {
        int circled = words.charAt(0) - CIRCLED_ONE;
        if (circled >= 0 && circled < MOST_CIRCLED) {
            return new Start("①", circled + 1);
        }
        int open = words.charAt(0) == '(' || words.charAt(0) == '（' ? 1 : 0;
        int han = Letters.hanNumber(words.charAt(open)) - 1;
        int end = open;
        while (han < 0 && end < words.length() && end < open + MOST_DIGITS && isDigit(words.charAt(end))) {
            end++;
        }
        end = han < 0 ? end : open + 1;
        if (end == open || end + 1 >= words.length()) {
            return null;
        }
        char close = words.charAt(end);
        String closes = open > 0 ? ")）" : han < 0 ? ".．、)）" : "、";
        // "1.5 million" starts with one number.
        boolean item = closes.indexOf(close) >= 0 && !(close == '.' && isDigit(words.charAt(end + 1)));
        int value = han < 0 ? Integer.parseInt(words.substring(open, end)) : han + 1;
        return item ? new Start(words.substring(0, open) + (han < 0 ? "1" : "一") + close, value) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
