package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells how well a name may start and end at a place in a Chinese passage. Immutable. */
final class NameEdges {
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_VERB = 3;

    private final ChineseWords words;

    NameEdges(ChineseWords words) {
        this.words = words;
    }

    /** How well a name may start at a place: behind a title, a mark, or a word that leads to one; 0 where it hardly can. */
    int front(Bare t, int at) {
        if (at == 0) {
            return 1;
        }
        char before = t.charAt(at - 1);
        if (Chars.isNamePoint(before) || before == '-' || Chars.isDigit(before) || t.isInsideWord(at)) {
            return 0;
        }
        int floor = Math.max(0, at - LONGEST_TITLE);
        int title = words.titles.startBefore(t, at, floor);
        if ((title >= 0 && at - title > 1) || words.callings.startBefore(t, at, floor) >= 0) {
            return SpottedNames.CERTAIN;
        }
        if (isOfAge(t, at)) {
            return SpottedNames.CERTAIN;
        }
        if (at > 1 && words.roleEndings.startBefore(t, at, at - 1) >= 0 && Chars.isHan(t.charAt(at - 2))) {
            return SpottedNames.LIKELY;
        }
        boolean led = !Chars.isHan(before)
                || title >= 0
                || words.joints.startBefore(t, at, floor) >= 0
                || words.beings.startBefore(t, at, floor) >= 0
                || words.coverbs.startBefore(t, at, floor) >= 0
                || words.attributive.startBefore(t, at, floor) >= 0
                || words.circumstanceEnds.startBefore(t, at, floor) >= 0
                || words.openers.startBefore(t, at, floor) >= 0
                || words.viewStarts.startBefore(t, at, floor) >= 0
                || words.openingAspects.startBefore(t, at, floor) >= 0
                || words.spotting.nameLeads.startBefore(t, at, floor) >= 0
                || isLong(words.breakers.startBefore(t, at, floor), at)
                || isLong(words.anyCues.startBefore(t, at, floor), at);
        return led ? 1 : 0;
    }

    /** Whether nothing but a few characters that may tell a trade stand in front of a place in its clause. */
    boolean isNearStart(Bare t, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_TITLE && Chars.isHan(t.charAt(start - 1))) {
            start--;
        }
        for (int i = start; i < at; i++) {
            if (words.clauseWords.endAt(t, i, at) > 0 || words.coverbs.endAt(t, i, at) > 0) {
                return false;
            }
        }
        return at - start >= 2 && at - start <= LONGEST_TITLE - 2 && !t.isInsideWord(at);
    }

    /** Whether a clause begins at a place, or a title or word for calling somebody leads to it. */
    boolean isLed(Bare t, int at) {
        int floor = Math.max(0, at - LONGEST_TITLE);
        return at == 0
                || !Chars.isHan(t.charAt(at - 1))
                || words.titles.startBefore(t, at, floor) >= 0
                || words.callings.startBefore(t, at, floor) >= 0
                || (front(t, at) >= SpottedNames.LIKELY && words.spotting.wordSurnames.endAt(t, at, at + 1) < 0);
    }

    /** How well a name may end at a place: before an age, a polite word, a mark, or a word that follows one; 0 where it hardly can. */
    int back(Bare t, int at) {
        int to = t.length();
        if (at >= to) {
            return 1;
        }
        if (Chars.isNamePoint(t.charAt(at)) || t.isInsideWord(at)) {
            return 0;
        }
        if (isAge(t, at) || isLong(at, words.honorifics.endAt(t, at, to))) {
            return SpottedNames.CERTAIN;
        }
        boolean stops = words.stopsName(t, at)
                || words.adverbs.endAt(t, at, to) > 0
                || words.endAdverbs.endAt(t, at, to) > 0
                || words.beings.endAt(t, at, to) > 0
                || words.coverbs.endAt(t, at, to) > 0
                || words.existentials.endAt(t, at, to) > 0
                || words.openers.endAt(t, at, to) > 0
                || words.circumstanceEnds.endAt(t, at, to) > 0
                || words.spotting.nameFollowers.endAt(t, at, to) > 0;
        return stops ? 1 : 0;
    }

    /** Whether a sentence begins at a place, or goes on there behind what somebody has said. */
    boolean opensSentence(Bare t, int at) {
        return at == 0 || Line.endsSentence(t.charAt(at - 1)) || t.charAt(at - 1) == Line.INSIDE;
    }

    /**
     * 住在三楼, 擦了擦眼泪, 输掉了官司, 有两个孩子: whether what stands at a place has the form of a verb and what goes with it, though
     * no list knows it: a mark of aspect, direction or result behind one or two characters, or how many there are.
     */
    boolean acts(Bare t, int at) {
        boolean name = at < t.length() && words.transliterating.endAt(t, at, at + 1) > 0;
        // 林国从县城回来, 方志明确记下了
        boolean word = at > 0 && (words.coverbs.endAt(t, at - 1, t.length()) > 0 || goesOver(t, at));
        if (at >= t.length() || name || word) {
            return false;
        }
        for (int i = at; i < Math.min(t.length(), at + LONGEST_VERB); i++) {
            if (!Chars.isHan(t.charAt(i))) {
                return false;
            }
            if (i > at && words.spotting.verbTails.endAt(t, i, i + 1) > 0) {
                return true;
            }
        }
        int counted = words.spotting.countedVerbs.endAt(t, at, t.length());
        return counted > 0 && counted < t.length() && words.numerals.endAt(t, counted, t.length()) > 0;
    }

    /** Whether a word that follows names begins in front of a place and ends behind it. */
    private boolean goesOver(Bare t, int at) {
        int to = t.length();
        return words.adverbs.endAt(t, at - 1, to) > at
                || words.endAdverbs.endAt(t, at - 1, to) > at
                || words.breakers.endAt(t, at - 1, to) > at
                || words.anyCues.endAt(t, at - 1, to) > at
                || words.spotting.nameFollowers.endAt(t, at - 1, to) > at;
    }

    /** 林守田今年六十岁, 林守田，60岁, 林守田（60岁）: whether how old somebody is stands behind a place. */
    private boolean isAge(Bare t, int at) {
        int start = Chars.isHan(t.charAt(at)) || Chars.isDigit(t.charAt(at)) ? at : at + 1;
        if (words.spotting.ages.endAt(t, start, t.length()) > 0) {
            return true;
        }
        int i = start;
        while (i < t.length() && (Chars.isDigit(t.charAt(i)) || words.numerals.endAt(t, i, i + 1) > 0)) {
            i++;
        }
        return i > start && words.ageUnits.endAt(t, i, t.length()) > 0;
    }

    /** 六十岁的林守田, 今年78歲的林守田: whether how old somebody is stands in front of a place. */
    private boolean isOfAge(Bare t, int at) {
        int mark = words.attributive.startBefore(t, at, at - 1);
        int unit = mark > 0 ? words.ageUnits.startBefore(t, mark, Math.max(0, mark - LONGEST_TITLE)) : -1;
        return unit > 0 && (Chars.isDigit(t.charAt(unit - 1)) || words.numerals.endAt(t, unit - 1, unit) > 0);
    }

    /** 方面, 周围: whether a word of two characters or more starts at a place that is no name. */
    boolean startsWord(Bare t, int at) {
        int to = t.length();
        return words.notNames.endAt(t, at, to) > 0
                || words.lands.endAt(t, at, to) > 0
                || isLong(at, words.places.endAt(t, at, to))
                || isLong(at, words.titles.endAt(t, at, to))
                || isLong(at, words.documents.endAt(t, at, to))
                || isLong(at, words.openers.endAt(t, at, to))
                || isLong(at, words.breakers.endAt(t, at, to))
                || isLong(at, words.anyCues.endAt(t, at, to));
    }

    /** 柯今天, 梁举例: whether what stands behind a surname is a word that follows names. */
    boolean isWord(Bare t, int start, int end) {
        return end - start > 1
                && (words.spotting.nameFollowers.contains(t, start, end)
                        || words.breakers.contains(t, start, end)
                        || words.anyCues.contains(t, start, end)
                        || words.openers.contains(t, start, end)
                        || words.endAdverbs.contains(t, start, end));
    }

    private static boolean isLong(int start, int end) {
        return start >= 0 && end - start > 1;
    }
}
