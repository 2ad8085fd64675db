package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells where the shortest mention in a Chinese noun phrase ends. */
final class MentionEnd {
    private static final int LEAST_WHOLE = 3;
    private static final int MOST_GIVEN = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final ChineseManner manner;

    MentionEnd(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.manner = new ChineseManner(words, bare);
    }

    /** "卡特所", in front of a verb: the mark of the relative clause is no part of the name, and 证交所 a body. */
    int withoutRelativizer(int start, int end) {
        boolean relative = end - start > 2
                && words.relativizers.startBefore(t, end, start) == end - 1
                && words.bodyEndings.startBefore(t, end, start) == end - 1;
        return relative ? end - 1 : end;
    }

    /** 父亲离家时只有母亲: where somebody ends of whom a time in front of somebody else tells what he does, else the end. */
    int momentEnd(int start, int end) {
        int title = words.titles.endAt(t, start, end);
        for (int i = title + 1; title > 0 && i < end; i++) {
            boolean time = words.moments.endAt(t, i, end) > 0
                    && words.notMoments.startBefore(t, i + 1, title) < 0
                    && words.notBreakers.endAt(t, i, end) < 0
                    && words.attributive.endAt(t, i + 1, end) < 0;
            if (time) {
                return title;
            }
        }
        return end;
    }

    /** "悲伤地", "不假思索地": how somebody speaks, two characters or four in front of the mark of the adverb. */
    int withoutManner(int start, int end) {
        if (words.mannerEnds.startBefore(t, end, start) != end - 1) {
            return end;
        }
        for (int size = 3; size <= 5 && end - size > start; size += 2) {
            int to = shapes.trimRight(start, end - size);
            if (words.titles.startBefore(t, to, start) >= 0
                    || known.contains(start, to)
                    || shapes.shapedAsName(new Range(start, to))) {
                return to;
            }
        }
        return Math.max(start, end - manner.size(start, end));
    }

    /** 外界多, 校方既, 工会竟然又: adverbs behind a body or somebody are no part of them. */
    int withoutAdverb(int start, int end) {
        int to = end;
        while (to - start > 2 && !known.contains(start, to)) {
            int adverb = words.endAdverbs.startBefore(t, to, start + 1);
            int title = words.titles.startBefore(t, adverb, start);
            boolean behind = adverb > start
                    && (shapes.isBody(start, adverb)
                            || (title >= 0 && !isGivenName(start, title, to))
                            || known.contains(start, adverb)
                            || known.isAlone(start, adverb)
                            || (to - adverb > 1 && isWholeName(start, adverb)));
            if (!behind) {
                break;
            }
            to = adverb;
        }
        return to;
    }

    /** 林知秋其实, 卡列金的确: whether nothing is missing of a name that stands in front of a word of two characters. */
    private boolean isWholeName(int start, int end) {
        return end - start >= LEAST_WHOLE && shapes.shapedAsName(new Range(start, end));
    }

    /** 谢长才: whether a title of one character stands between a surname and the end of a name. */
    private boolean isGivenName(int start, int title, int end) {
        return title > start
                && words.surnames.contains(t, start, title)
                && words.titles.endAt(t, title, end - 1) == title + 1
                && shapes.isSized(start, title, end);
    }

    /** "报告中": the document without the place in it that speaks. */
    int withoutInside(int start, int to) {
        int adverb = words.endAdverbs.startBefore(t, to, start + 1);
        // 报告开头先
        int last = adverb > start && words.insides.startBefore(t, adverb, start) > start ? adverb : to;
        int inside = words.insides.startBefore(t, last, start);
        boolean text =
                inside > start && (t.charAt(inside - 1) == '》' || words.documents.startBefore(t, inside, start) >= 0);
        int end = text ? inside : to;
        int document = words.documents.startBefore(t, end, start);
        // 外交部声明: the body speaks; 公司章程: nobody but the law
        boolean law = words.mentions.laws.endAt(t, document < start ? end : document, end) > 0;
        return document > start && !law && (shapes.isBody(start, document) || isWriter(start, document))
                ? document
                : end;
    }

    /** 林先生信中, 林知秋遗书中: whether somebody with a name stands right in front of a text, so that he speaks in it. */
    private boolean isWriter(int start, int end) {
        int surname = words.surnames.endAt(t, start, end);
        return known.contains(start, end) || (surname > start && words.honorifics.contains(t, surname, end));
    }

    /** 玛莎·科林的一句名言: whoever owns what stands behind him ends at the mark of the attribute. */
    int ownerEnd(int start, int end) {
        int mark = t.next(words.attributive.bit(), start + 2, end);
        return mark < end && words.attributive.endAt(t, mark, end) > 0 ? mark : end;
    }

    /** A Chinese name has a surname and at most two more characters: what runs on behind them is none of it. */
    int cut(int start, int end) {
        if (start < end && Chars.isLatin(t.charAt(start))) {
            int i = start;
            while (i < end && (Chars.isLatin(t.charAt(i)) || " .-'’·".indexOf(t.charAt(i)) >= 0)) {
                i++;
            }
            return shapes.trimRight(start, i);
        }
        int familiar = familiarEnd(start, end);
        if (familiar > 0) {
            return familiar;
        }
        int foreign = shapes.foreignEnd(start, end);
        if (foreign > 0) {
            return foreign;
        }
        int surname = words.surnames.endAt(t, start, end);
        int given = givenEnd(start, end);
        if (given > surname) {
            return given;
        }
        if (surname < 0 || shapes.isSized(start, surname, end) || shapes.transliterated(start, end)) {
            return end;
        }
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(t.charAt(i)) || words.joints.endAt(t, i, end) > 0) {
                return end;
            }
        }
        // 小池百合子出席
        boolean three = shapes.isSized(start, surname, surname + 3);
        return surname + (three && surname + 3 < end ? 3 : 2);
    }

    /**
     * 程岚掰, 欧阳文隔: where a Chinese name ends in front of a character that given names are not written with: behind the
     * surname where that follows it; -1 without one.
     */
    int givenEnd(int start, int end) {
        int surname = words.surnames.endAt(t, start, end);
        boolean named = known.contains(start, end) && !known.isOnce(start, end);
        if (surname < 0 || named || shapes.transliterated(start, end)) {
            return -1;
        }
        for (int i = surname; i < Math.min(end, surname + MOST_GIVEN); i++) {
            // 温绍自己也没想到
            boolean follows = i > surname && words.spotting.nameFollowers.endAt(t, i, t.length()) > i + 1;
            if (follows || words.acting.isNotGiven(t, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a name such as 黄伯 ends; -1 where the story goes on with the same character behind it, as in 黄伯仁. */
    int familiarEnd(int start, int end) {
        int familiar = shapes.familiarEnd(start, end);
        boolean nameless = familiar > 0
                && familiar < end
                && words.nameless.startBefore(t, familiar, familiar - 1) >= 0
                && words.nameless.endAt(t, familiar, end) < 0
                && shapes.isGiven(familiar);
        if (nameless && known.goesOnNameless(start, familiar, end)) {
            return familiar + 1;
        }
        // 赵伯年先生: the polite word behind tells where the name ends
        boolean polite =
                familiar == end - 1 && words.honorifics.endAt(t, end, t.length()) > 0 && shapes.isGiven(familiar);
        return polite || (familiar > 0 && known.goesOn(start, familiar, end)) ? -1 : familiar;
    }
}
