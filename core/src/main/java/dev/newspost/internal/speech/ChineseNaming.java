package dev.newspost.internal.speech;

import dev.newspost.internal.speech.Attribution.Way;

/** Tells marked words that name something from what somebody says, in a Chinese passage. */
final class ChineseNaming {
    private static final int LONGEST_VIEW = 6;
    private static final int LONG_NAME = 8;

    private final ChineseWords words;
    private final String t;
    private final ChineseFragment fragments;
    private final ChineseWording wording;

    ChineseNaming(ChineseWords words, String text, ChineseFragment fragments, ChineseWording wording) {
        this.words = words;
        this.t = text;
        this.fragments = fragments;
        this.wording = wording;
    }

    /** {@return whether a phrase that names something stands in front} */
    boolean named(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        while (end > 0
                && (Chars.isColon(t.charAt(end - 1))
                        || (end > 1 && words.attributive.startBefore(t, end, end - 1) >= 0))) {
            if (!Chars.isColon(t.charAt(end - 1))) {
                return words.naming.startBefore(t, end - 1, Math.max(0, end - 9)) >= 0
                        && u.words().length() < 20;
            }
            return false;
        }
        int naming = words.naming.startBefore(t, end, Math.max(0, end - 8));
        // 该项目「事关大局」: the noun is what the words speak of
        return naming >= 0 && words.demonstratives.startBefore(t, naming, Math.max(0, naming - 3)) < 0;
    }

    /** {@return whether the noun behind the words is what they name} */
    boolean namingAfter(Utterance u, int size) {
        int i = u.marked.close();
        if (i < t.length() && (t.charAt(i) == '（' || t.charAt(i) == '(')) {
            int limit = Math.min(t.length(), i + 60);
            while (i < limit && !Chars.isClosingBracket(t.charAt(i))) {
                i++;
            }
            i++;
        }
        return size <= 14 && i < t.length() && words.namingAfter.endAt(t, i, t.length()) > 0;
    }

    /** {@return whether the marked words end as the name of a thing does} */
    boolean names(Utterance u, Range inner, int size) {
        int start = words.namingAfter.startBefore(t, inner.end(), inner.start());
        return start > inner.start()
                && size <= 20
                && !fragments.predicate(u)
                && fragments.attached(u)
                && wording.clauseWords(inner) == 0;
    }

    /** 甲把此事视为「…」: what somebody takes a thing for, at some length, where the sentence tells who does. */
    boolean judges(Utterance u, int size) {
        Attribution by = u.attribution().get();
        return size >= LONG_NAME
                && by.is(Way.CUE)
                && by.subject().filter(Subject::known).isPresent()
                && by.cue()
                        .filter(this::defines)
                        .filter(cue -> words.agents.endAt(t, cue.start(), cue.end()) < 0)
                        .isPresent();
    }

    /** 「…」的普遍看法: whoever speaks in the sentence, speaks of what others think. */
    boolean view(Utterance u) {
        int i = u.marked.close();
        int limit = Math.min(t.length(), i + LONGEST_VIEW);
        boolean pointed =
                i < limit && (words.attributive.endAt(t, i, i + 1) > 0 || words.demonstratives.endAt(t, i, limit) > 0);
        if (!pointed) {
            return false;
        }
        for (int at = i + 1; at < limit && Chars.isHan(t.charAt(at)); at++) {
            if (words.views.endAt(t, at, t.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 自称「…」, or 被描述为「…」 where the sentence does not tell by whom: a name for somebody or something. */
    boolean callsItself(Utterance u) {
        boolean nobody = u.attribution().flatMap(Attribution::subject).isEmpty();
        return u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> words.selfNaming.contains(t, cue.start(), cue.end()) || (nobody && defines(cue)))
                .isPresent();
    }

    /** 定义为, 形容成: what follows is no clause of its own. */
    boolean defines(Range cue) {
        return cue.length() > 1
                && words.beings.startBefore(t, cue.end(), cue.start()) > 0
                && words.partialCues.contains(t, cue.start(), cue.end());
    }
}
