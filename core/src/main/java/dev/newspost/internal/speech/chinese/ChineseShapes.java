package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells by its characters what a stretch of a Chinese passage is: a body, a title, a name of some kind. */
public final class ChineseShapes {
    private static final int LONGEST = 60;
    private static final int MOST_FAMILIAR = 8;
    private static final int MOST_ODD = 3;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_JAPANESE = 5;
    private static final int LONGEST_FOREIGN = 9;

    private final ChineseWords words;
    private final Bare t;

    ChineseShapes(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** {@return where a name such as 阿珍, 老王, 黄伯 ends that the stretch begins with, or -1} */
    int familiarEnd(int start, int end) {
        if (end - start < 2 || end - start > MOST_FAMILIAR) {
            return -1;
        }
        int prefix = words.familiarStarts.endAt(t, start, end);
        if (prefix > 0 && words.notNames.endAt(t, start, end) > prefix) {
            // 小麦: a word
            return -1;
        }
        if (prefix > 0 && prefix < end && Chars.isHan(t.charAt(prefix))) {
            boolean own = words.familiarAlone.endAt(t, start, end) > 0;
            boolean fits = own ? !transliterated(start, end) : words.surnames.endAt(t, prefix, end) > 0;
            int honoured = fits ? words.familiarEnds.endAt(t, prefix + 1, end) : -1;
            return !fits ? -1 : honoured == end ? end : prefix + 1;
        }
        if (isInitial(start)) {
            // A君: no given name follows a letter
            // A公司: the noun is longer
            boolean longer = words.notFamiliar.endAt(t, start + 1, t.length()) > 0;
            return longer
                    ? -1
                    : Math.max(words.familiarEnds.endAt(t, start + 1, end), words.honorifics.endAt(t, start + 1, end));
        }
        int surname = words.surnames.endAt(t, start, end);
        int suffix = surname > 0 ? words.familiarEnds.endAt(t, surname, end) : -1;
        if (suffix > 0 && suffix < end && foreignOn(suffix)) {
            return -1;
        }
        if (suffix == end - 1 && words.nameless.startBefore(t, suffix, surname) >= 0 && isGiven(suffix)) {
            return end;
        }
        return suffix > 0 && (suffix == end || words.notFamiliar.endAt(t, surname, end) < 0) ? suffix : -1;
    }

    /** {@return whether a letter stands for a surname} */
    private boolean isInitial(int at) {
        return Character.isUpperCase(t.charAt(at))
                && Chars.isHan(t.charAt(at + 1))
                && (at == 0 || !Chars.isLatin(t.charAt(at - 1)));
    }

    /** 杨某宁: whether a character is none that stands by itself behind a name. */
    boolean isGiven(int at) {
        return Chars.isHan(t.charAt(at))
                && words.clauseWords.endAt(t, at, at + 1) < 0
                && words.breakers.endAt(t, at, at + 1) < 0
                && words.adverbs.endAt(t, at, at + 1) < 0
                && words.coverbs.endAt(t, at, at + 1) < 0
                && words.joints.endAt(t, at, at + 1) < 0
                && words.attributive.endAt(t, at, at + 1) < 0
                && words.anyCues.endAt(t, at, at + 1) < 0
                && words.plurality.endAt(t, at, at + 1) < 0;
    }

    /** How many characters a given name may have behind a surname: two, but three as in 小池百合子. */
    private int mostGiven(int start, int surname, int end) {
        boolean japanese = surname - start > 1
                && end - surname == MOST_ODD
                && words.japaneseGivenEnds.startBefore(t, end, surname) >= 0
                && words.japaneseSurnames.contains(t, start, surname);
        return japanese ? MOST_ODD : MOST_ODD - 1;
    }

    /** {@return whether a stretch is a surname with a given name that is no longer than given names are} */
    boolean isSized(int start, int surname, int end) {
        return end - surname <= mostGiven(start, surname, end);
    }

    /** 卡列金: whether a foreign name goes on at a place. */
    private boolean foreignOn(int at) {
        return words.transliterating.endAt(t, at - 1, at) > 0
                && (words.transliterating.endAt(t, at, at + 1) > 0 || Chars.isNamePoint(t.charAt(at)));
    }

    /** {@return whether a stretch is built as the names of people are} */
    public boolean shapedAsName(Range range) {
        int surname = words.surnames.endAt(t, range.start(), range.end());
        if (isBody(range.start(), range.end())) {
            return false;
        }
        if (familiarEnd(range.start(), range.end()) == range.end()) {
            return true;
        }
        return (surname > 0
                        && isSized(range.start(), surname, range.end())
                        && range.length() >= 2
                        && (words.clauseWords.endAt(t, range.start() + 1, range.end()) < 0
                                || areGiven(surname, range.end())))
                || Chars.isLatin(t.charAt(range.start()))
                || (range.length() >= 3 && transliterated(range.start(), range.end()));
    }

    /** 李成云: whether both characters behind a surname are those of given names, whatever the first is elsewhere. */
    private boolean areGiven(int from, int end) {
        return end - from == 2 && words.isGivenCharacter(t, from) && words.isGivenCharacter(t, from + 1);
    }

    /** {@return whether a subject is a person for certain: a name that is built as one, or he or she} */
    boolean isSomebody(Subject subject) {
        Range range = subject.range();
        return subject.kind() == Subject.Kind.PRONOUN
                ? words.he.contains(t, range.start(), range.end()) || words.she.contains(t, range.start(), range.end())
                : subject.isName() && shapedAsName(range);
    }

    /** {@return whether a bracket holds a foreign name of several words} */
    public boolean nameBracket(int open) {
        int close = bracketEnd(open, t.length());
        int words = 0;
        for (int i = open + 1; i < close - 1; i++) {
            words += Character.isUpperCase(t.charAt(i)) && !Chars.isLatin(t.charAt(i - 1)) ? 1 : 0;
        }
        return words >= 2 && words <= 5;
    }

    public int bracketEnd(int open, int to) {
        int limit = Math.min(to, open + 2 * LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = t.charAt(i);
            if (c == '》' ? t.charAt(open) == '《' : Chars.isClosingBracket(c) && t.charAt(open) != '《') {
                return i + 1;
            }
        }
        return -1;
    }

    boolean isBody(int start, int end) {
        int ending = words.bodyEndings.startBefore(t, end, start);
        return (ending >= 0 && !(ending == end - 1 && isGivenAtEnd(start, end)))
                || words.places.startBefore(t, end, start) >= 0;
    }

    /** 卫生组织: whether a stretch ends with a whole word for a body, in front of which something stands. */
    boolean isWholeBody(int start, int end) {
        int ending = words.bodyEndings.startBefore(t, end, start + 1);
        return ending > start && end - ending > 1;
    }

    /** 横内悠人, 沼田良太郎: whether a stretch is a surname of Japan with a given name of two characters or three. */
    private boolean isJapanese(int start, int end) {
        int surname = words.japaneseSurnames.endAt(t, start, end);
        return surname > start + 1 && end - surname > 1 && isSized(start, surname, end);
    }

    /** 黄伟国, 梁小军: a surname and two characters, the last of which is one of given names, are a name and no body. */
    private boolean isGivenAtEnd(int start, int end) {
        boolean japanese = isJapanese(start, end) && words.japaneseGivenEnds.endAt(t, end - 1, end) > 0;
        return japanese
                || (end - start == MOST_ODD
                        && words.surnames.endAt(t, start, end) == start + 1
                        && words.notNames.endAt(t, start, end) < end
                        && (words.givenHe.endAt(t, end - 1, end) > 0 || words.givenShe.endAt(t, end - 1, end) > 0));
    }

    boolean known(int start, int end) {
        return isBody(start, end)
                || words.documents.startBefore(t, end, start) >= 0
                || Chars.isLatin(t.charAt(end - 1));
    }

    /** {@return whether nearly all characters are such as foreign names are written with} */
    boolean transliterated(int start, int end) {
        int yes = 0;
        for (int i = start; i < end; i++) {
            char c = t.charAt(i);
            if (Chars.isNamePoint(c) && i > start && i < end - 1) {
                return !isBody(start, i);
            }
            boolean within = i > start
                    && i < end - 1
                    && words.mentions.foreignInside.endAt(t, i, i + 1) > 0
                    && words.transliterating.endAt(t, i - 1, i) > 0;
            yes += within || words.transliterating.endAt(t, i, i + 1) > 0 ? 1 : 0;
        }
        int size = end - start;
        return size >= 2 && size <= 7 && yes >= size - size / 4 && !isBody(start, end);
    }

    /** Where a foreign name ends that other words follow, or -1; one that may be a Chinese name has four characters. */
    int foreignEnd(int start, int end) {
        int at = start;
        while (at < end && words.transliterating.endAt(t, at, at + 1) > 0) {
            at++;
        }
        int least = words.surnames.endAt(t, start, end) > 0 ? MOST_ODD + 1 : MOST_ODD;
        boolean rest = end - at > 1 && Chars.isHan(t.charAt(at)) && !isBody(start, end);
        return at - start >= least && rest ? at : -1;
    }

    /** Where a foreign name starts at the end of a phrase, behind words that are written with other characters. */
    int foreignStart(int start, int end) {
        int at = end;
        boolean dotted = false;
        while (at > start) {
            boolean inside = words.transliterating.endAt(t, at - 1, at) > 0 || isNameSign(at - 1);
            int part = inside ? at - 1 : dotted ? partStart(start, at) : -1;
            if (part < 0) {
                break;
            }
            at = part;
            dotted |= isNameSign(at);
        }
        // the first characters of a phrase are no word of their own in front of a foreign name with a point in it
        if (dotted && at > start && at - start <= MOST_ODD && isPartOfName(start, at)) {
            return start;
        }
        if (at > start && at < end && isNameSign(at)) {
            // 莫琪士-卡瑞娜: the name goes on in front of the sign
            return -1;
        }
        int size = end - at;
        boolean enough = dotted ? size >= 4 : size >= 3 && size <= 6;
        return enough && at > start && !isBody(at, end) ? at : -1;
    }

    private boolean isNameSign(int at) {
        return t.charAt(at) == '-' || Chars.isNamePoint(t.charAt(at));
    }

    /** 让-保罗·卡列金: where a part of a name starts, behind another, of whose first characters one is odd; or -1. */
    private int partStart(int start, int at) {
        int i = at - 1;
        while (i > start && i > at - MOST_ODD && Chars.isHan(t.charAt(i)) && !isNameSign(i - 1)) {
            i--;
        }
        return i > start && isNameSign(i - 1) && isPartOfName(i, at) ? i : -1;
    }

    /** {@return whether a stretch in front of characters of a foreign name may be the beginning of that name} */
    private boolean isPartOfName(int start, int end) {
        if (isBody(start, end)
                || words.roleEndings.startBefore(t, end, start) >= 0
                || words.titles.startBefore(t, end, start) >= 0
                || words.someone.endAt(t, start, end) > 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean word = words.openers.endAt(t, i, end) > 0
                    || words.circumstanceStarts.endAt(t, i, end) > 0
                    || words.joints.endAt(t, i, end) > 0
                    || words.breakers.endAt(t, i, end) > 0
                    || words.demonstratives.endAt(t, i, end) > 0;
            if (word || !Chars.isHan(t.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The end of the last title from {@code from} on, or -1. */
    int titleEnd(int from, int to) {
        int last = latinTitleEnd(from, to);
        long bit = words.titles.bit();
        for (int i = t.next(bit, from, to); i < to; i = t.next(bit, i, to)) {
            int end = words.titles.endAt(t, i, to);
            int body = end > 0 ? bodyEnd(i, end, to) : -1;
            if (body > end) {
                i = body;
            } else if (end > 0) {
                last = Math.max(last, end);
                i = end;
                last = Math.max(last, words.plurals.endAt(t, i, to));
                last = Math.max(last, longerTitle(i, to));
            } else {
                i++;
            }
        }
        return last;
    }

    /** 学生会, 枫冈市民政局: where a body ends whose last word begins at a title or within it; or -1. */
    private int bodyEnd(int title, int end, int to) {
        int body = -1;
        for (int i = title; i < end; i++) {
            body = Math.max(body, words.bodyEndings.endAt(t, i, to));
        }
        return body;
    }

    /** 造纸厂CEO林知秋: where the last title ends that is written with Latin letters, or -1. */
    private int latinTitleEnd(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            boolean starts = Chars.isLatin(t.charAt(i)) && (i == 0 || !Chars.isLatin(t.charAt(i - 1)));
            int end = starts ? words.latinTitles.endAt(t, i, to) : -1;
            if (end > 0 && (end == t.length() || !Chars.isLatin(t.charAt(end)))) {
                last = end;
            }
        }
        return last;
    }

    /** 经理人王敏: a title runs on into a noun for people where a name follows it; else -1. */
    private int longerTitle(int at, int to) {
        int rest = to - at - 1;
        return rest >= 2
                        && rest <= MOST_ODD
                        && words.roleEndings.endAt(t, at, at + 1) > 0
                        && words.surnames.endAt(t, at, to) < 0
                        && words.surnames.endAt(t, at + 1, to) > 0
                ? at + 1
                : -1;
    }

    /** "甲和乙": two names of two to four characters. */
    boolean joint(int start, int end) {
        for (int i = start + 2; i < end - 2; i++) {
            if (words.joints.endAt(t, i, end) == i + 1) {
                return i - start <= 4 && end - i - 1 <= 4;
            }
        }
        return false;
    }

    boolean looksLikeName(int start, int end) {
        if (words.bodyEndings.startBefore(t, end, start) == start
                || end - start < 1
                || endsBody(start, end)
                || endsJoined(start, end)) {
            return false;
        }
        int han = 0;
        boolean foreign = false;
        for (int i = start; i < end; i++) {
            char c = t.charAt(i);
            if (c == '〉' || c == '》') {
                return false;
            }
            if (Chars.isHan(c)) {
                han++;
            } else {
                foreign |= Chars.isLatin(c) || "·・‧•．.-".indexOf(c) >= 0;
            }
        }
        if (foreign) {
            return end - start <= LONGEST;
        }
        // behind a title 方方, 王军 and 林郁方 are names, however bodies end
        int surname = words.surnames.endAt(t, start, end);
        boolean whole =
                surname > 0 && surname < end && end - start <= MOST_ODD && words.places.endAt(t, start, end) < 0;
        int most = isSpelled(start, end) ? LONGEST_FOREIGN : LONGEST_NAME;
        return (han <= most && (whole || !isBody(start, end))) || joint(start, end);
    }

    /** 医护行者研究及: whether a stretch ends with a joint that no given name ends with. */
    private boolean endsJoined(int start, int end) {
        return words.joints.startBefore(t, end, start) > start && !words.mayEndName(t, end - 1);
    }

    /** 江城青年报·江青在线: whether a body that began with a title ends in front of a point. */
    private boolean endsBody(int start, int end) {
        return start + 1 < end
                && Chars.isNamePoint(t.charAt(start + 1))
                && words.bodyEndings.contains(t, start, start + 1)
                && words.transliterating.endAt(t, start, start + 1) < 0;
    }

    /** {@return whether all characters but one are such as foreign names are written with, however many} */
    private boolean isSpelled(int start, int end) {
        int odd = 0;
        for (int i = start; i < end; i++) {
            boolean foreign = words.transliterating.endAt(t, i, i + 1) > 0 || words.foreignParts.endAt(t, i, i + 1) > 0;
            odd += foreign ? 0 : 1;
        }
        return odd <= 1;
    }

    /** {@return whether words behind a title hold verbs and particles, and begin as no name does} */
    boolean isClause(int start, int end) {
        int word = words.notNames.endAt(t, start, end);
        if (word > 0 && word < end && runsOn(word, end)) {
            return true;
        }
        if (words.surnames.endAt(t, start, end) > 0 || !Chars.isHan(t.charAt(start)) || transliterated(start, end)) {
            return false;
        }
        int verbs = 0;
        for (int i = start; i < end; i++) {
            verbs += words.clauseWords.endAt(t, i, end) > 0 ? 1 : 0;
        }
        return verbs > 1;
    }

    /** Where a Chinese name stands at the end of a phrase, behind a place or a body, or -1. */
    int surnameStart(int start, int end) {
        int length = end - start;
        int surname = words.surnames.endAt(t, start, end);
        if (length >= 2 && (length <= 4 || (surname > start + 1 && isSized(start, surname, end)))) {
            int word = words.notNames.endAt(t, start, end);
            return surname > 0 && surname < end && !isBody(start, end) && !runsOn(word, end) ? start : -1;
        }
        for (int size = LONGEST_JAPANESE; size >= 2; size--) {
            int at = end - size;
            if (at > start
                    && (size < MOST_ODD + 1 || isJapanese(at, end))
                    && words.surnames.endAt(t, at, end) > 0
                    && (words.titles.startBefore(t, at, start) >= 0
                            || !runsOn(words.notNames.endAt(t, at, end), end)
                            || words.isGivenCharacter(t, end - 1))
                    && (isBody(start, at) || (at - start > 1 && words.roleEndings.startBefore(t, at, start) >= 0))
                    && !isBody(at, end)) {
                return at;
            }
        }
        return -1;
    }

    /** {@return whether a word that is no name ends at {@code word}, and no character of a given name stands behind it} */
    private boolean runsOn(int word, int end) {
        return word > 0
                && (word == end
                        || (words.givenShe.endAt(t, end - 1, end) < 0 && words.givenHe.endAt(t, end - 1, end) < 0));
    }

    /** 渔业法第九条第二款: where the article starts that a stretch ends with, else the end of the stretch. */
    int articleStart(int from, int to) {
        int section = words.owners.sectionStart(t.text(), from, to);
        return section > from ? section : to;
    }

    /** {@return the place behind a bracket that a phrase begins with, where something follows it} */
    int skipBracket(int from, int to) {
        int close = from < to && Chars.isOpeningBracket(t.charAt(from)) ? bracketEnd(from, to) : -1;
        return close > 0 && close < to ? Chars.skipBlanks(t, close, to) : from;
    }

    int skipMarks(int from, int to) {
        int i = from;
        while (i < to
                && (Chars.isBlank(t.charAt(i))
                        || "、，,“”「」\"‘’『』：:".indexOf(t.charAt(i)) >= 0
                        || words.titleJoints.endAt(t, i, i + 1) > 0)) {
            i++;
        }
        return i;
    }

    int trimRight(int from, int to) {
        int i = to;
        while (i > from && (Chars.isBlankOrBreak(t.charAt(i - 1)) || "，,、：:“”「」\"".indexOf(t.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }
}
