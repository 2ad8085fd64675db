package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;

/** Tells marked words that name something from what somebody says, in a Chinese passage. */
final class ChineseNaming {
    private static final int LONGEST_VIEW = 6;
    private static final int LONG_NAME = 8;
    private static final int MOST_LISTED = 8;
    private static final int LONGEST_RULE = 24;
    private static final int LONGEST_ATTRIBUTE = 4;
    private static final int LONGEST_ASKED = 5;
    private static final int LONGEST_CALLER = 8;

    private final ChineseWords words;
    private final String t;
    private final ChinesePlace place;
    private final ChinesePredicate predicates;
    private final ChineseWording wording;

    ChineseNaming(
            ChineseWords words, String text, ChineseWording wording, ChinesePlace place, ChinesePredicate predicates) {
        this.words = words;
        this.t = text;
        this.wording = wording;
        this.place = place;
        this.predicates = predicates;
    }

    /** {@return whether a phrase that names something stands in front, or in front of the list that the words go on with} */
    boolean named(Utterance u) {
        int end = Chars.trimEnd(t, 0, listStart(u));
        while (end > 0
                && (Chars.isColon(t.charAt(end - 1))
                        || (end > 1 && words.attributive.startBefore(t, end, end - 1) >= 0))) {
            if (!Chars.isColon(t.charAt(end - 1))) {
                return words.naming.startBefore(t, end - 1, Math.max(0, end - 9)) >= 0
                        && u.words().length() < 20;
            }
            return false;
        }
        if (listed(end) && wording.clauseWords(u.words()) == 0 && !words.fragmentStartsAt(t, u.words())) {
            return true;
        }
        int naming = words.naming.startBefore(t, end, Math.max(0, end - 8));
        // 该项目「事关大局」: the noun is what the words speak of
        return naming >= 0
                && words.demonstratives.startBefore(t, naming, Math.max(0, naming - 3)) < 0
                && !beginsInSpeaker(u, naming)
                && !isJudged(u, naming, end);
    }

    /** 指责环保组织「以邻国为中心」: whether what would name the words is the body of which a verb in front says them. */
    private boolean isJudged(Utterance u, int naming, int end) {
        return words.bodyEndings.contains(t, naming, end)
                && place.closed(u)
                && wording.lacksSubject(u.words())
                && u.cued()
                        .flatMap(Attribution::cue)
                        .filter(cue -> cue.end() < naming && words.partialCues.contains(t, cue.start(), cue.end()))
                        .isPresent();
    }

    /** 负责人称「…」: whether what would name something begins with the last character of whoever speaks. */
    private boolean beginsInSpeaker(Utterance u, int naming) {
        return u.cued()
                .filter(by -> place.handsOver(u))
                .flatMap(Attribution::subject)
                .filter(Subject::known)
                .map(Subject::range)
                .filter(who -> who.start() < naming && naming < who.end())
                .isPresent();
    }

    /** 所谓的「…」和「…」: where the list of marked words begins that these are part of, or they themselves do. */
    private int listStart(Utterance u) {
        List<Marked> pairs = u.line.pairs();
        int first = u.index;
        for (int n = 0; n < MOST_LISTED && first > 0; n++) {
            String between = t.substring(
                    pairs.get(first - 1).close(),
                    Math.max(pairs.get(first - 1).close(), pairs.get(first).open()));
            if (between.isBlank() || !words.joins(between)) {
                break;
            }
            first--;
        }
        return pairs.get(first).open();
    }

    /** 包括「…」: whether a verb that names are listed behind ends here, with a pause or not. */
    private boolean listed(int at) {
        int end = at > 1 && Chars.isComma(t.charAt(at - 1)) ? at - 1 : at;
        return words.kinds.including.startBefore(t, end, Math.max(0, end - 3)) >= 0;
    }

    /** 分析过「为什么…」: a question that somebody looks into and does not put. */
    boolean asks(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        return asksSoon(u.words())
                && u.attribution()
                        .flatMap(Attribution::cue)
                        .filter(cue -> words.kinds.studies.startBefore(t, cue.end(), cue.start()) >= 0)
                        .filter(cue -> cue.end() == end || words.aspects.startBefore(t, end, cue.end()) == cue.end())
                        .isPresent();
    }

    /** 为什么要修桥, 市府如何修桥: the question that somebody may look into is near the start, and nobody puts it himself. */
    private boolean asksSoon(Range inner) {
        int limit = Math.min(inner.end(), inner.start() + LONGEST_ASKED);
        for (int i = inner.start(); i < limit && !wording.speaksAtOnce(inner); i++) {
            if (words.kinds.questions.endAt(t, i, inner.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 就「…」发表演讲: the words tell what is spoken of. */
    boolean topic(Utterance u) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        int behind = Chars.skipBlanks(t, u.marked.close(), t.length());
        return words.kinds.topicVerbs.endAt(t, behind, t.length()) > 0
                && words.kinds.topicStarts.startBefore(t, end, Math.max(0, end - 3)) >= 0;
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
        return i < t.length()
                && !Chars.isComma(t.charAt(u.words().end() - 1))
                && ((size <= 14 && noun(i)) || (size <= LONGEST_RULE && rule(i)));
    }

    /** 渔岛（南镇称「灯岛」）: whether nothing but somebody and a verb of calling stands in a bracket with a term. */
    boolean calledInBracket(Utterance u, int size) {
        int close = u.marked.close();
        Range inner = u.words();
        int cue = words.kinds.namingVerbs.startBefore(t, u.marked.open(), Math.max(0, u.marked.open() - 2));
        if (cue < 0
                || size > LONG_NAME
                || close >= t.length()
                || !Chars.isClosingBracket(t.charAt(close))
                || wording.clauseWords(inner) > 0
                || words.degrees.endAt(t, inner.start(), inner.end()) > 0
                || words.kinds.judgements.endAt(t, inner.start(), inner.end()) > 0
                || words.kinds.verdicts.contains(t, inner.start(), inner.end())) {
            return false;
        }
        int open = cue - 1;
        while (open >= Math.max(0, cue - LONGEST_CALLER) && Chars.isHan(t.charAt(open))) {
            open--;
        }
        return open >= 0 && Chars.isOpeningBracket(t.charAt(open));
    }

    /** 「…」案, and not 「…」法国总统, 「…」法律. */
    private boolean noun(int at) {
        int end = words.namingAfter.endAt(t, at, t.length());
        return end > 0
                && words.places.endAt(t, at, t.length()) <= end
                && words.notBreakers.endAt(t, at, t.length()) <= end;
    }

    /** 「…」的防疫规定: whether what people go by stands behind the words, with a short attribute of its own. */
    private boolean rule(int from) {
        int i = words.attributive.endAt(t, from, t.length());
        for (int at = i; i > 0 && at <= i + LONGEST_ATTRIBUTE && at < t.length() && Chars.isHan(t.charAt(at)); at++) {
            if (words.kinds.rules.endAt(t, at, t.length()) > 0) {
                return true;
            }
            if (words.attributive.endAt(t, at, at + 1) > 0) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether the marked words end as the name of a thing does} */
    boolean names(Utterance u, Range inner, int size) {
        int other = words.kinds.notNamingEnds.startBefore(t, inner.end(), inner.start());
        int sure = words.kinds.sureNames.startBefore(t, inner.end(), inner.start());
        if (sure > inner.start()
                && !wording.commaInside(inner)
                && !place.listInside(u)
                && (other < 0 || other > sure)) {
            return true;
        }
        if (isCode(inner)) {
            return true;
        }
        int body = words.bodyEndings.startBefore(t, inner.end(), inner.start());
        int start = Math.max(
                body < inner.end() - 1 ? body : -1, words.namingAfter.startBefore(t, inner.end(), inner.start()));
        boolean cause = words.kinds.causes.startBefore(t, Chars.trimEnd(t, 0, u.marked.open()), 0) >= 0;
        // 以邻国为中心, 结束混乱的活动: the noun is the object of the words' own verb
        return start > inner.start()
                && words.kinds.makers.startBefore(t, start, inner.start()) < 0
                && size <= 20
                && (cause
                        ? !words.holdsAttributive(t, inner.start(), inner.end())
                        : !predicates.of(u) || makes(u, inner))
                && (place.attached(u) || place.attributive(u))
                && other < 0
                && !wording.commaInside(inner)
                && words.kinds.judgements.endAt(t, inner.start(), inner.end()) < 0
                && !(words.holdsAttributive(t, inner.start(), inner.end())
                        && place.closed(u)
                        && words.fragmentStartsAt(t, inner))
                && wording.clauseWords(inner) == 0;
    }

    /** 堤防检修作业规定: nothing but nouns, of which the last is one for what people have to go by. */
    private boolean isCode(Range inner) {
        int code = words.kinds.codes.startBefore(t, inner.end(), inner.start());
        return code > inner.start() + 1
                && !wording.commaInside(inner)
                && !becomes(inner.start(), code)
                && !words.holdsAttributive(t, inner.start(), inner.end())
                && wording.clauseWords(inner) == 0
                && words.kinds.judgements.endAt(t, inner.start(), inner.end()) < 0
                && words.degrees.endAt(t, inner.start(), inner.end()) < 0
                && !words.fragmentStartsAt(t, inner);
    }

    /** 休渔已成为规定: whether a verb of becoming stands in front of the noun, so that the words are a clause. */
    private boolean becomes(int start, int noun) {
        for (int i = start; i < noun; i++) {
            if (words.kinds.beingVerbs.endAt(t, i, noun) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 称其为「…中心」, 成为「…公司」: a noun without an attribute behind a verb that makes something of a thing. */
    private boolean makes(Utterance u, Range inner) {
        int end = Chars.trimEnd(t, 0, u.marked.open());
        boolean calls = u.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> words.kinds.namingVerbs.contains(t, cue.start(), cue.end()))
                .isPresent();
        int verb = words.kinds.makers.startBefore(t, end, Math.max(0, end - 2));
        return verb >= 0
                && (calls || end - verb > 1)
                && words.attributive.startBefore(t, inner.end(), inner.start()) < 0
                && words.quantified.endAt(t, inner.start(), inner.end()) < 0
                && words.degrees.endAt(t, inner.start(), inner.end()) < 0
                && !words.holdsAttributive(t, inner.start(), inner.end());
    }

    /** 甲把此事视为「…」: what somebody takes a thing for, at some length or in words that judge, where the sentence tells who does. */
    boolean judges(Utterance u, int size) {
        Attribution by = u.attribution().get();
        if (words.kinds.judgements.endAt(t, u.words().start(), u.words().end()) > 0) {
            return by.subject().isPresent();
        }
        return size >= LONG_NAME
                && !isTranslated(u)
                && by.is(Way.CUE)
                && by.subject().filter(Subject::known).isPresent()
                && by.cue()
                        .filter(this::defines)
                        .filter(cue -> words.agents.endAt(t, cue.start(), cue.end()) < 0)
                        .isPresent();
    }

    /** 视为一个「…」（rite of passage）: whether a bracket right behind tells the foreign term that the words stand for. */
    boolean isTranslated(Utterance u) {
        int open = u.marked.close();
        return open + 1 < t.length() && Chars.isOpeningBracket(t.charAt(open)) && Chars.isLatin(t.charAt(open + 1));
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

    /** …掌门人, …院长: words that end as a title or a trade does and hold no verb. */
    boolean title(Range inner) {
        return (words.titles.startBefore(t, inner.end(), inner.start()) >= 0
                        || words.roleEndings.startBefore(t, inner.end(), inner.start()) >= 0)
                && wording.clauseWords(inner) == 0
                && !words.holdsAttributive(t, inner.start(), inner.end())
                && words.degrees.endAt(t, inner.start(), inner.end()) < 0;
    }

    /** 定义为, 形容成: what follows is no clause of its own. */
    boolean defines(Range cue) {
        return cue.length() > 1
                && !words.cues.contains(t, cue.start(), cue.end())
                && words.kinds.definers.startBefore(t, cue.end(), cue.start()) > 0
                && words.partialCues.contains(t, cue.start(), cue.end());
    }
}
