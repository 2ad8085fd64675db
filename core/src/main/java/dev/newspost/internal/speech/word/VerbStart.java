package dev.newspost.internal.speech.word;

import dev.newspost.internal.speech.text.Bare;

/**
 * Tells by their build that words of Chinese say what somebody does, whichever verb they have: 掰开 with what completes it,
 * 看了看 said twice, 眼睛一亮 with a part of the body. Verbs are too many for a list.
 */
public final class VerbStart {
    private static final int LONGEST_NOUN = 6;
    private static final int LEAST_WORD = 2;
    private static final int DOUBLED = 4;

    private final ChineseWords words;

    public VerbStart(ChineseWords words) {
        this.words = words;
    }

    /** {@return where the beginning of a predicate ends that starts at a place of a stretch, or -1} */
    public int endAt(Bare t, int from, int at, int to) {
        if (at >= to || (words.verbStarts.endAt(t, at, to) < 0 && t.charAt(at) != '一')) {
            return -1;
        }
        int verb = verbEnd(t, from, at, to);
        int body = verb > 0 ? verb : bodyEnd(t, from, at, to);
        int once = body > 0 ? body : onceEnd(t, at, to);
        int twice = once > 0 ? once : pairedEnd(t, at, to);
        return twice > 0 || at == from ? twice : comingEnd(t, at, to);
    }

    /** 掰开, 点了点, 看看, 抚摸着: where a verb ends with what completes it, or where it is said twice. */
    private int verbEnd(Bare t, int from, int at, int to) {
        int next = at + 1;
        if (!isVerb(t, at) || next >= to || words.acting.notActions.endAt(t, at, to) > 0 || isLastOfNoun(t, from, at)) {
            return -1;
        }
        if (t.charAt(next) == t.charAt(at)) {
            // 点点: what somebody is called
            return at > from ? next + 1 : -1;
        }
        if (next + 1 < to && t.charAt(next + 1) == t.charAt(at) && t.charAt(next) == '一') {
            return next + 2;
        }
        int end = completeEnd(t, from, at, to);
        // 抚摸着: two verbs of the same kind
        return end < 0 && isVerb(t, next) && !words.isGivenCharacter(t, at) && !isForeign(t, from, at)
                ? completeEnd(t, from, next, to)
                : end;
    }

    private boolean isVerb(Bare t, int at) {
        return words.acting.actions.endAt(t, at, at + 1) > 0 || words.acting.looseActions.endAt(t, at, at + 1) > 0;
    }

    /** Where what completes a verb of one character ends, or -1. */
    private int completeEnd(Bare t, int from, int at, int to) {
        boolean sure = words.acting.actions.endAt(t, at, at + 1) > 0;
        int end = (sure ? words.acting.actionEnds : words.acting.actionAspects).endAt(t, at + 1, to);
        return end > 0 && !isWord(t, at + 1) && !isForeign(t, from, at) ? end : -1;
    }

    /** 拉开始: whether what seems to complete a verb is the beginning of a longer word. */
    private boolean isWord(Bare t, int at) {
        int word = Math.max(
                Math.max(words.breakers.endAt(t, at, t.length()), words.anyCues.endAt(t, at, t.length())),
                Math.max(words.notBreakers.endAt(t, at, t.length()), words.titles.endAt(t, at, t.length())));
        return word >= at + LEAST_WORD;
    }

    /** 网站在, 作者上: whether a noun that a list knows ends with the character. */
    private boolean isLastOfNoun(Bare t, int from, int at) {
        int floor = Math.max(from, at - LONGEST_NOUN);
        return words.endsNoun(t, at, at + 1)
                || isBefore(words.notBreakers.startBefore(t, at + 1, floor), at)
                || isBefore(words.documents.startBefore(t, at + 1, floor), at);
    }

    private static boolean isBefore(int start, int at) {
        return start >= 0 && start < at;
    }

    /** 希拉|里, 安吉拉|在: whether the verb is written as a part of the foreign name in front, and nothing but a mark of place behind it. */
    private boolean isForeign(Bare t, int from, int at) {
        return at > from
                && words.transliterating.endAt(t, at, at + 1) > 0
                && words.transliterating.endAt(t, at - 1, at) > 0
                && words.acting.actionAspects.endAt(t, at + 1, at + 2) < 0
                && words.acting.firmEnds.endAt(t, at + 1, at + 2) < 0;
    }

    /** 眼睛一亮, 手一摊: where a part of the body ends behind somebody of whom it is told. */
    private int bodyEnd(Bare t, int from, int at, int to) {
        if (at == from || words.attributive.endAt(t, at - 1, at) > 0) {
            return -1;
        }
        int part = words.acting.bodyParts.endAt(t, at, to);
        if (part > 0) {
            return words.attributive.endAt(t, part, to) > 0 || words.titles.endAt(t, at, to) > part ? -1 : part;
        }
        boolean once = words.acting.shortBodyParts.endAt(t, at, at + 1) > 0
                && at + 2 < to
                && t.charAt(at + 1) == '一'
                && (isVerb(t, at + 2) || words.acting.bodyMoves.endAt(t, at + 2, to) > 0);
        return once ? at + 2 : -1;
    }

    /** 一屁股, 一页一页, 一撩帘子: where words end that tell of something done at one go. */
    private int onceEnd(Bare t, int at, int to) {
        if (t.charAt(at) != '一') {
            return -1;
        }
        int word = words.acting.atOneGo.endAt(t, at, to);
        boolean doubled =
                at + DOUBLED <= to && t.charAt(at) == t.charAt(at + 2) && t.charAt(at + 1) == t.charAt(at + 3);
        return doubled ? at + DOUBLED : word;
    }

    /** 边打包边: where a mark ends that stands again in front of the next verb. */
    private int pairedEnd(Bare t, int at, int to) {
        int end = words.acting.paired.endAt(t, at, to);
        for (int i = end + 1; end > 0 && i < Math.min(to, end + LONGEST_NOUN); i++) {
            if (t.charAt(i) == t.charAt(at)) {
                return end;
            }
        }
        return -1;
    }

    /** 放学路上: where what somebody does ends that has no object; none in 放学的孩子 and 返乡青年, of whom it tells who they are. */
    private int comingEnd(Bare t, int at, int to) {
        int end = words.acting.comings.endAt(t, at, to);
        boolean tells = end > 0
                && words.titles.endAt(t, end, to) < 0
                && words.attributive.endAt(t, end, to) < 0
                && words.surnames.endAt(t, end, to) < 0;
        return tells && !isCut(t, at + 1, end, to) ? end : -1;
    }

    /** 镇上|船厂: whether a noun that a list knows begins within a word and ends behind it. */
    private boolean isCut(Bare t, int from, int end, int to) {
        for (int i = from; i <= end; i++) {
            if (words.bodyEndings.endAt(t, i, to) > end || words.titles.endAt(t, i, to) > end) {
                return true;
            }
        }
        return false;
    }
}
