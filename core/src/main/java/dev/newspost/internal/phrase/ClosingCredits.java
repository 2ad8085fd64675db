package dev.newspost.internal.phrase;

import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.List;
import java.util.Optional;

/** Finds credits at the end of a paragraph of the story: in a bracket, or behind its last sentence. */
final class ClosingCredits {
    /** What stands in a bracket at a paragraph's end, or behind its last stop, is no longer. */
    private static final int LONGEST_END = 80;

    private static final int LONGEST_DATE = 8;
    private static final int LONGEST_ABBREVIATION = 3;

    private final CreditWords words;

    ClosingCredits(CreditWords words) {
        this.words = words;
    }

    /** {@return the credits that stand at the end of a paragraph of the story} */
    List<Phrase> atEnd(String paragraph) {
        int end = beforeMarks(paragraph, paragraph.length());
        if (end == 0 || !Letters.closeBracket(paragraph.charAt(end - 1))) {
            return behindLastStop(paragraph, end);
        }
        int open = paragraph.lastIndexOf(opener(paragraph.charAt(end - 1)), end - 1);
        if (open < 0 || end - open > LONGEST_END) {
            return List.of();
        }
        List<Phrase> inside = inBracket(paragraph, open, end);
        // "…。  何七/林一（综合报道）": the names stand before the bracket, a gap behind the story.
        boolean bare = inside.stream().allMatch(phrase -> phrase.label().isEmpty());
        List<Phrase> before = bare ? behindLastStop(paragraph, end) : List.of();
        boolean apart = !before.isEmpty()
                && Letters.blank(paragraph.charAt(before.get(0).start() - 1));
        return apart ? before : inside;
    }

    private List<Phrase> inBracket(String paragraph, int open, int end) {
        return CreditPhrases.distinct(new HanScan(words, paragraph, open + 1, end - 1, true)
                .labelled()
                .orElse(List.of()));
    }

    private List<Phrase> behindLastStop(String paragraph, int end) {
        int floor = Math.max(0, end - LONGEST_END);
        for (int i = end - 2; i > floor; i--) {
            char c = paragraph.charAt(i);
            boolean abbreviation = c == '.' && NameShapes.wordLengthBefore(paragraph, i) <= LONGEST_ABBREVIATION;
            if ((Letters.stop(c) && c != '；' && !abbreviation) || c == '\n') {
                int from = i + 1;
                boolean may = words.mayTellRoles(paragraph.substring(i + 1, end));
                Optional<List<Phrase>> whole =
                        may ? new HanScan(words, paragraph, i + 1, end, false).labelled() : Optional.of(List.of());
                return whole.map(CreditPhrases::distinct)
                        .filter(found -> !found.isEmpty() || !may)
                        .orElseGet(() -> behindGap(paragraph, end, from));
            }
        }
        return behindGap(paragraph, end, floor);
    }

    /** "…尽在海风客户端 责任编辑：何七": {@return the credits behind a blank whose label a colon marks} */
    private List<Phrase> behindGap(String paragraph, int end, int floor) {
        for (int i = end - 2; i > floor; i--) {
            boolean starts = Letters.blank(paragraph.charAt(i - 1)) && Letters.han(paragraph.charAt(i));
            int mark = starts
                    ? words.labels.at(paragraph, i).map(RoleWords.Found::end).orElse(end)
                    : end;
            if (mark < end && "：:".indexOf(paragraph.charAt(mark)) >= 0) {
                List<Phrase> found =
                        new HanScan(words, paragraph, i, end, false).labelled().orElse(List.of());
                if (!found.isEmpty()) {
                    return CreditPhrases.distinct(found);
                }
            }
        }
        return List.of();
    }

    /** {@return the credits with labels in the bracket that closes a finished sentence, as where a report of two ends} */
    List<Phrase> signature(String paragraph) {
        int end = beforeMarks(paragraph, paragraph.length());
        if (end == 0 || !Letters.closeBracket(paragraph.charAt(end - 1))) {
            return List.of();
        }
        int open = paragraph.lastIndexOf(opener(paragraph.charAt(end - 1)), end - 1);
        int before = Letters.skipBlanksBack(paragraph, Math.max(0, open));
        boolean finished = before > 0
                && (Letters.stop(paragraph.charAt(before - 1)) || Letters.closer(paragraph.charAt(before - 1)));
        if (!finished || end - open > LONGEST_END) {
            return List.of();
        }
        List<Phrase> found = inBracket(paragraph, open, end);
        return found.stream().allMatch(phrase -> phrase.label().isPresent()) ? found : List.of();
    }

    private static char opener(char closer) {
        return switch (closer) {
            case '）' -> '（';
            case ')' -> '(';
            case '】' -> '【';
            case ']' -> '[';
            case '］' -> '［';
            default -> '〔';
        };
    }

    /** {@return the end before what posts write behind the last credit: a date in digits, a number sign, "（完）"} */
    private int beforeMarks(String text, int start) {
        int end = start;
        while (true) {
            int before = end;
            while (end > 0 && (Letters.blank(text.charAt(end - 1)) || "#＃".indexOf(text.charAt(end - 1)) >= 0)) {
                end--;
            }
            int digits = end;
            while (digits > 0 && end - digits <= LONGEST_DATE && Character.isDigit(text.charAt(digits - 1))) {
                digits--;
            }
            if (end - digits >= 6
                    && end - digits <= LONGEST_DATE
                    && digits > 0
                    && Letters.closeBracket(text.charAt(digits - 1))) {
                end = digits;
            }
            if (end > 2 && Letters.closeBracket(text.charAt(end - 1))) {
                int open = text.lastIndexOf(opener(text.charAt(end - 1)), end - 1);
                if (open >= 0 && words.endMarks.contains(text.substring(open + 1, end - 1))) {
                    end = open;
                }
            }
            if (end == before) {
                return end;
            }
        }
    }
}
