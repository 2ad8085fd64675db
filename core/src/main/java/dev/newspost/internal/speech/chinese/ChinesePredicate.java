package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells whether marked words are what the reporter's clause says of somebody, in a Chinese passage. */
final class ChinesePredicate {
    private static final int LONGEST_NOUN = 10;
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_PREVERB = 4;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_COMPLEMENT = 24;

    private final ChineseWords words;
    private final String t;
    private final ChineseWording wording;
    private final ChinesePlace place;

    ChinesePredicate(ChineseWords words, String text, ChineseWording wording, ChinesePlace place) {
        this.words = words;
        this.t = text;
        this.wording = wording;
        this.place = place;
    }

    /** 是「…」, 是一个「…」, 非常「…」, 应「…」: the words say what somebody thinks of a thing. */
    boolean of(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int floor = Math.max(0, end - LONGEST_PREVERB);
        int number = words.quantified.startBefore(t, end, floor);
        if (words.kinds.negations.startBefore(t, end, floor) >= 0
                || (!place.closed(u) && words.kinds.causes.startBefore(t, end, floor) >= 0)) {
            // 这不是「…」: somebody else calls it so; 因为「…」到期: no verb of being
            return false;
        }
        return words.preverbs.startBefore(t, end, floor) >= 0
                || isPivot(end)
                || (place.closed(u) && circumstance(end))
                || (number > 0 && words.kinds.copulas.startBefore(t, number, Math.max(0, number - 1)) >= 0)
                || (isAuxiliary(floor, end) && place.closed(u));
    }

    /** 可以「…」: the subject of the words stands in front of the marks. */
    boolean isBehindAuxiliary(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int floor = Math.max(0, end - LONGEST_PREVERB);
        return place.attached(u)
                && isAuxiliary(floor, end)
                && (words.kinds.advices.startBefore(t, end, floor) >= 0 || wording.lacksSubject(u.words()));
    }

    /** 市府「…」, 将「…」, 发布了「…」, 对渔民「…」: the reporter's clause is none without the words. */
    boolean needed(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        // 原因是「桥断了，船也沉了」: what stands behind a verb of being may be whole clauses
        boolean being = words.beings.startBefore(t, end, Math.max(0, end - LONGEST_PREVERB)) >= 0;
        return place.attached(u)
                && ((of(u) && !being)
                        || isPredicateItself(u)
                        || isAuxiliary(Math.max(0, end - LONGEST_PREVERB), end)
                        || words.kinds.catenatives.startBefore(t, end, Math.max(0, end - LONGEST_PREVERB)) >= 0
                        || words.aspect.startBefore(t, end, Math.max(0, end - 1)) >= 0);
    }

    /** 会, 来, and not the end of 聚会 or 带来. */
    private boolean isAuxiliary(int floor, int end) {
        int auxiliary = words.kinds.auxiliaries.startBefore(t, end, floor);
        int whole = Math.max(
                words.kinds.wholeWords.startBefore(t, end, floor),
                words.kinds.notAuxiliaries.startBefore(t, end, floor));
        return auxiliary >= 0 && (whole < 0 || whole >= auxiliary);
    }

    /** 这是对渔民的「羞辱」: what somebody says a thing is, behind an attribute. */
    boolean isComplement(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int attribute = place.closed(u) ? words.attributive.startBefore(t, end, Math.max(0, end - 1)) : -1;
        if (attribute < 0 || listed(u)) {
            return false;
        }
        for (int i = attribute - 1; i > 0 && attribute - i <= LONGEST_COMPLEMENT; i--) {
            if (ChineseClauses.isClauseBreak(t.charAt(i)) || MarkSign.of(t.charAt(i)) >= 0) {
                return false;
            }
            if (words.kinds.beingVerbs.startBefore(t, i, Math.max(0, i - 2)) >= 0) {
                int floor = Math.max(0, i - 3);
                return words.kinds.negations.startBefore(t, i, floor) < 0
                        && words.kinds.notBeing.startBefore(t, i, floor) < 0;
            }
        }
        return false;
    }

    private boolean listed(Utterance u) {
        int i = u.marked.close();
        return place.listInside(u) || (i < t.length() && t.charAt(i) == '、');
    }

    /** 让他们「按时开工」: whom somebody makes do something stands between the verb and the words. */
    private boolean isPivot(int end) {
        int who = words.pronouns.startBefore(t, end, Math.max(0, end - LONGEST_PREVERB));
        return who > 0 && words.kinds.pivots.startBefore(t, who, who - 1) >= 0;
    }

    /** 对方在比赛中「作弊」: behind where something happens, words that end their clause are its verb. */
    private boolean circumstance(int end) {
        int place = words.kinds.localizers.startBefore(t, end, Math.max(0, end - 2));
        for (int i = place - 1; i > 0 && place - i <= LONGEST_NOUN && Chars.isWord(t.charAt(i)); i--) {
            if (words.kinds.placeStarts.endAt(t, i, i + 1) > 0 && words.notBreakers.startBefore(t, i + 1, i - 1) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 排水系统「年久失修」: nothing in the clause but a noun in front of the words, so that they are its verb. */
    boolean isPredicateItself(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int start = end;
        while (start > 0 && end - start <= 2 * LONGEST_SUBJECT && Chars.isWord(t.charAt(start - 1))) {
            start--;
        }
        int opener = words.kinds.earlier.endAt(t, start, end);
        start = opener > 0 ? opener : start;
        int cueEnd = u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> !words.telling.contains(t, cue.start(), cue.end()))
                .map(Range::end)
                .orElse(-1);
        boolean near = cueEnd > start && cueEnd < end && endsAsSomebody(cueEnd, end);
        start = near ? cueEnd : start;
        boolean clause = near || opener > 0 || start == 0 || Chars.isComma(t.charAt(start - 1));
        // 校长林知秋说他对新规矩「感到担忧」: who says it is no part of the clause
        boolean verb = wording.lacksSubject(u.words());
        int from = verb ? Math.max(start, Math.min(cueEnd, end)) : start;
        if (end - from > (verb ? LONGEST_SUBJECT : LONGEST_NOUN)
                || place.listInside(u)
                || words.joints.startBefore(t, end, Math.max(0, end - 1)) >= 0
                || (end > start && words.attributive.startBefore(t, end, end - 1) >= 0)) {
            return false;
        }
        int head = clause ? start : -1;
        boolean coverb = false;
        for (int at = start; at < end; at++) {
            int cue = words.notBreakers.endAt(t, at, end) < 0 ? words.anyCues.endAt(t, at, end) : -1;
            int kept = words.notBreakers.endAt(t, at, end);
            if (kept > at + 1) {
                at = kept - 1;
                continue;
            }
            boolean noun = at > start && words.attributive.startBefore(t, at, at - 1) >= 0;
            if (cue > 0 && noun) {
                at = cue - 1;
            } else if (cue > 0 && words.naming.endAt(t, at, end) < 0) {
                head = Math.max(cue, words.kinds.earlier.endAt(t, cue, end));
                coverb = false;
                at = head - 1;
            } else if (head >= 0 && !coverb && at > head && at + 1 < end && words.adjuncts.endAt(t, at, end) > 0) {
                // 对航道「深感不安」: behind a coverb and its noun only a verb can stand
                coverb = true;
            } else if (isVerbal(at, end)) {
                head = -1;
            }
        }
        return head >= 0 && (end - head >= (near ? 1 : 2) || words.pronouns.contains(t, head, end));
    }

    /** 美方, 他, 专家卡列金: a stretch that ends with somebody, of whom the words behind it say something. */
    private boolean endsAsSomebody(int from, int end) {
        if (words.pronouns.startBefore(t, end, from) >= 0
                || words.places.startBefore(t, end, from) >= 0
                || words.bodyEndings.startBefore(t, end, from) >= 0
                || words.plurals.startBefore(t, end, from) >= 0) {
            return true;
        }
        for (int name = end; name > from && name >= end - LONGEST_NAME; name--) {
            if (words.titles.startBefore(t, name, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbal(int at, int end) {
        return words.notBreakers.endAt(t, at, end) < 0
                && ((words.clauseWords.endAt(t, at, end) > 0 && words.pronouns.endAt(t, at, end) < 0)
                        || words.naming.endAt(t, at, end) > 0
                        || words.breakers.endAt(t, at, end) > 0);
    }

    /** 批评对方「丑化」邻国: the words are the verb of the clause, and its object stands behind them. */
    boolean acts(Utterance u, Range inner) {
        boolean known = words.fragmentStarts.contains(t, inner.start(), inner.end())
                || words.modals.contains(t, inner.start(), inner.end());
        boolean adverb = adverbAndVerb(inner);
        boolean verb =
                known || adverb || words.kinds.verbEnds.startBefore(t, inner.end(), inner.start()) > inner.start();
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int i = u.marked.close();
        return verb
                && inner.length() > 1
                && place.attributive(u)
                && i < t.length()
                && words.attributive.endAt(t, i, i + 1) < 0
                && (isPredicateItself(u)
                        || (adverb && words.pronouns.startBefore(t, end, Math.max(0, end - 2)) >= 0)
                        || (known && words.preverbs.startBefore(t, end, Math.max(0, end - LONGEST_PREVERB)) >= 0)
                        || words.kinds.catenatives.startBefore(t, end, Math.max(0, end - LONGEST_PREVERB)) >= 0);
    }

    /** 屡次违反: an adverb and a verb, and nothing behind them. */
    private boolean adverbAndVerb(Range inner) {
        int adverb = words.kinds.deedAdverbs.endAt(t, inner.start(), inner.end());
        int more = adverb < 0 ? -1 : words.kinds.deedAdverbs.endAt(t, adverb, inner.end());
        int verb = more > 0 ? more : adverb;
        return verb > 0 && words.fragmentStarts.contains(t, verb, inner.end());
    }
}
