package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the full name of a body that stands with its short form in brackets: 北海电力股份有限公司（北海电力）, or
 * （下称“北电”）. Reads the story when first asked. Not thread-safe.
 */
final class ShortForms {
    private static final int LEAST = 2;
    private static final int LONGEST_SHORT = 8;
    private static final int LONGEST_FULL = 30;
    private static final int MOST_IN_FRONT = 6;

    private final List<Line> lines;
    private final ChineseWords words;
    private Map<String, Mention> full;

    ShortForms(List<Line> lines, ChineseWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** {@return where the story names a body in full, in front of the short form in brackets} */
    Optional<Mention> full(Mention body) {
        if (full == null) {
            full = new HashMap<>();
            for (Line line : lines) {
                if (line.passage().chinese()) {
                    read(line);
                }
            }
        }
        return full.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(full.get(body.text())).filter(one -> one.isBefore(body));
    }

    private void read(Line line) {
        String t = line.text();
        for (int open = t.indexOf('（'); open > 0; open = t.indexOf('（', open + 1)) {
            bracket(line, open);
        }
        for (int open = t.indexOf('('); open > 0; open = t.indexOf('(', open + 1)) {
            bracket(line, open);
        }
    }

    private void bracket(Line line, int open) {
        String t = line.text();
        int limit = Math.min(t.length(), open + 3 * LONGEST_SHORT);
        int called = words.referents.abbreviating.endAt(t, open + 1, limit);
        int from = called > 0 ? called : open + 1;
        from += from < limit && MarkSign.of(t.charAt(from)) >= 0 ? 1 : 0;
        int to = from;
        while (to < limit && Chars.isHan(t.charAt(to))) {
            to++;
        }
        int close = to + (to < limit && to > from && MarkSign.of(t.charAt(to)) >= 0 ? 1 : 0);
        boolean whole = close < limit
                && (Chars.isClosingBracket(t.charAt(close))
                        || (called > 0 && ChineseClauses.isClauseBreak(t.charAt(close))));
        if (whole && to - from >= LEAST && to - from <= LONGEST_SHORT) {
            String form = t.substring(from, to);
            int start = start(t, open, form);
            if (start >= 0 && open - start > form.length()) {
                full.putIfAbsent(form, new Mention(line.passage(), new Range(start, open)));
            }
        }
    }

    /** Where the name starts that ends at a place and has all characters of its short form in their order, or -1. */
    private int start(String t, int end, String form) {
        int left = form.length() - 1;
        int i = end;
        while (left >= 0 && i > Math.max(0, end - LONGEST_FULL) && isName(t, i)) {
            i--;
            left -= t.charAt(i) == form.charAt(left) ? 1 : 0;
        }
        return left >= 0 || holdsCue(t, i, end) ? -1 : inFront(t, i);
    }

    /** 渔会要求电力公司（渔电）: what stands in front of the bracket is no one name. */
    private boolean holdsCue(String t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.anyCues.endAt(t, i, to) > i + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(String t, int end) {
        return Chars.isHan(t.charAt(end - 1)) && words.attributive.startBefore(t, end, end - 1) < 0;
    }

    /** 石湾交易所（湾交所）, 台北市民后援会（后援会）: the place that the name begins with, in front of what its short form keeps. */
    private int inFront(String t, int first) {
        for (int i = Math.max(0, first - MOST_IN_FRONT); i < first; i++) {
            int place = words.places.endAt(t, i, first + MOST_IN_FRONT);
            if (place > first || (place > i + 1 && isOneName(t, place, first))) {
                return i;
            }
        }
        return sentenceStart(t, first);
    }

    /** Where a sentence starts in which no word but a name's stands in front of a place, else that place. */
    private int sentenceStart(String t, int first) {
        int floor = Math.max(0, first - MOST_IN_FRONT);
        int start = first;
        while (start > floor && isName(t, start)) {
            start--;
        }
        return beginsSentence(t, start) && isOneName(t, start, first) ? start : first;
    }

    /** 据悉，: whether a sentence begins at a place, or nothing but an opening word and a comma stands in front of it. */
    private boolean beginsSentence(String t, int at) {
        int start = at;
        if (at > 1 && Chars.isComma(t.charAt(at - 1))) {
            int floor = Math.max(0, at - MOST_IN_FRONT);
            int time = words.surnameTimes.startBefore(t, at - 1, floor);
            start = time >= 0 ? time : words.openers.startBefore(t, at - 1, floor);
        }
        return start == 0 || (start > 0 && Line.endsSentence(t.charAt(start - 1)));
    }

    private boolean isOneName(String t, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = words.breakers.endAt(t, i, to) > 0
                    || words.anyCues.endAt(t, i, to) > 0
                    || words.coverbs.endAt(t, i, to) > 0;
            if (word || !isName(t, i + 1)) {
                return false;
            }
        }
        return true;
    }
}
