package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells to whom a Chinese description or office belongs: what stands before its name or noun. */
final class MentionOwner {
    private static final int LONGEST = 12;
    private static final int SHORT = 5;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;

    MentionOwner(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
    }

    /** 首席执行官（CEO）安东·卡列金: whether a bracket stands between an office and the name of who holds it. */
    boolean isNameBehindOffice(int start, int before, int close, int end) {
        if (end - close < 2
                || words.titles.startBefore(t, before, start) < 0
                || words.breakers.endAt(t, close, end) > 0
                || !shapes.looksLikeName(close, end)) {
            return false;
        }
        int foreign = 0;
        for (int i = close; i < end; i++) {
            foreign += words.transliterating.endAt(t, i, i + 1) > 0 || Chars.isNamePoint(t.charAt(i)) ? 1 : 0;
        }
        return words.surnames.endAt(t, close, end) > 0 || foreign >= 2 || Chars.isLatin(t.charAt(close));
    }

    /** 安东（Anton）, 安东（左）: whether a bracket may stand behind a name, and explains no word. */
    boolean isNote(int open, int close) {
        for (int i = open + 1; i < close - 1; i++) {
            if (Chars.isLatin(t.charAt(i)) || Chars.isDigit(t.charAt(i)) || Chars.isNamePoint(t.charAt(i))) {
                return true;
            }
        }
        return close - open <= SHORT;
    }

    /** 心理医生, 数学老师: whether a word of two characters in front of an honour tells what somebody does, and is no name. */
    boolean isSubject(int start, int end, int honorific) {
        return end - start == 2
                && Chars.isHan(t.charAt(start))
                && Chars.isHan(t.charAt(start + 1))
                && words.trades.contains(t, end, honorific)
                && words.surnames.endAt(t, start, end) < 0
                && words.rareSurnames.endAt(t, start, end) < 0
                && words.familiarStarts.endAt(t, start, end) < 0
                && !shapes.transliterated(start, end)
                && !known.contains(start, end);
    }

    /** 渔具商的店长: whether a stretch in front of the mark of the attribute is a plain noun, without a verb in it. */
    boolean isBody(int start, int end) {
        if (end - start < 2
                || end - start > LONGEST
                || words.openers.endAt(t, start, end) > Math.max(0, words.notBreakers.endAt(t, start, end))
                || words.passives.startBefore(t, start, Math.max(0, start - 2)) >= 0) {
            return false;
        }
        if (!Chars.isWord(t.charAt(start))) {
            return false;
        }
        int title = shapes.titleEnd(start, end);
        for (int i = Math.max(start, title == end ? title : start); i < end; i++) {
            int kept = words.notBreakers.endAt(t, i, end);
            if (kept > i && words.attributive.endAt(t, i, end) < 0) {
                // 协会: no verb inside
                i = kept - 1;
                continue;
            }
            boolean verb = words.clauseWords.endAt(t, i, end) > 0
                    || words.breakers.endAt(t, i, end) > 0
                    || words.anyCues.endAt(t, i, end) > i + 1
                    || words.attributive.endAt(t, i, end) > 0
                    || words.joints.endAt(t, i, end) > 0;
            if (!Chars.isWord(t.charAt(i)) || verb) {
                return false;
            }
        }
        return words.documents.startBefore(t, end, start) >= 0
                || words.titles.startBefore(t, end, start) >= 0
                || words.roleEndings.startBefore(t, end, start) >= 0
                || shapes.isBody(start, end);
    }
}
