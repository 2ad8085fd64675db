package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Reads what somebody is called on a network, with a sign in front: "@林边人家", "林知秋@linzq". */
final class MentionHandle {
    private static final char SIGN = '@';
    private static final int LONGEST = 9;
    private static final int LONGEST_WHOLE = 20;
    private static final int LEAST_NAME = 2;

    private final ChineseWords words;
    private final Bare t;

    MentionHandle(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** "林知秋@linzq": where the name ends that stands in front of a handle, else the end of the stretch. */
    int cut(int start, int end) {
        int floor = start + LEAST_NAME;
        for (int i = t.previous(words.other, end - 1, floor); i >= floor; i = t.previous(words.other, i - 1, floor)) {
            if (t.charAt(i) == SIGN) {
                int name = Chars.trimEnd(t, start, i);
                // 网友@linzq: nobody but the handle is named
                boolean person = name > start
                        && Chars.isWord(t.charAt(name - 1))
                        && words.titles.startBefore(t, name, start) < 0
                        && isLatin(i + 1, end);
                return person ? name : end;
            }
        }
        return end;
    }

    private boolean isLatin(int from, int end) {
        int i = from;
        while (i < end && (Chars.isLatin(t.charAt(i)) || Chars.isDigit(t.charAt(i)) || t.charAt(i) == '_')) {
            i++;
        }
        return i == end && i > from;
    }

    /** "@河边的风：", "网友@河边的风：": where a handle starts that runs to a colon, behind nothing but what somebody is; else -1. */
    int wholeStart(int from, int end) {
        if (end >= t.length() || !Chars.isColon(t.charAt(end))) {
            return -1;
        }
        int start = t.next(words.other, from, end);
        while (start < end && t.charAt(start) != SIGN) {
            start = t.next(words.other, start + 1, end);
        }
        int front = Chars.trimEnd(t, from, start);
        boolean titled = front == from || words.titles.contains(t, from, front);
        return titled && isWhole(start, end) ? start : -1;
    }

    private boolean isWhole(int start, int end) {
        if (end - start <= LEAST_NAME || end - start > LONGEST_WHOLE) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Chars.isWord(t.charAt(i)) && t.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    /** "@林边人家": the sign in front of a name that somebody has on a network belongs to it. */
    Subject with(int from, Subject found) {
        int start = found.range().start();
        int sign = t.charAt(start) == SIGN || start <= from ? start : start - 1;
        boolean handle = t.charAt(sign) == SIGN && sign + 1 < t.length() && Chars.isHan(t.charAt(sign + 1));
        return handle ? new Subject(new Range(sign, end(found.range().end())), Subject.Kind.NAME) : found;
    }

    /** "@林边人家：…": a handle runs on to a blank or colon. */
    private int end(int from) {
        int end = from;
        while (end < t.length() && end - from <= LONGEST && Chars.isWord(t.charAt(end))) {
            end++;
        }
        boolean whole = end < t.length() && (Chars.isBlank(t.charAt(end)) || Chars.isColon(t.charAt(end)));
        return whole && words.anyCues.startBefore(t, end, from) < 0 ? end : from;
    }
}
