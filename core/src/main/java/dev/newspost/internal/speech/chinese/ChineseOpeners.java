package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Skips what may stand in front of the subject of a Chinese clause and is no part of it. */
final class ChineseOpeners {
    private static final int LONGEST_ONE_OF = 24;
    private static final int LEAST_NAME = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final ChineseTimes times;

    ChineseOpeners(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.times = new ChineseTimes(words, bare);
    }

    /** Skips what may stand before a subject: conjunctions, times, places. */
    int skip(int from, int to) {
        int i = from;
        while (i < to) {
            char c = t.charAt(i);
            if (Chars.isBlankOrBreak(c) || "，、,·—-－•*》」』”\"）)；;：:".indexOf(c) >= 0 || Line.endsSentence(c)) {
                i++;
                continue;
            }
            int number = listNumberEnd(i, to);
            if (number > 0) {
                i = number;
                continue;
            }
            int time = times.endAt(i, to);
            if (time > 0) {
                i = time;
                continue;
            }
            if (words.attributive.endAt(t, i, to) > 0 && words.notBreakers.endAt(t, i, to) < 0) {
                // 《某报》的网民: the mark of the attribute goes with what stands in front
                i++;
                continue;
            }
            int opener = words.openers.endAt(t, i, to);
            if (opener < 0
                    || words.personMeasures.endAt(t, opener, to) == opener + 1
                    // 其中一人
                    || isOneOfThem(i, opener, to)
                    || someEnd(i, to) > opener
                    || words.notBreakers.endAt(t, i, to) > opener
                    || words.surnames.endAt(t, i, to) > opener
                    || (words.rareSurnames.endAt(t, i, to) == opener && known.endAt(i, to) > opener)) {
                break;
            }
            i = opener;
        }
        return behindOneOf(circumstanceEnd(behindText(behindBeing(i, to), to), to), to);
    }

    /** 书的执笔人之一、律师林知秋: the place behind the mark that joins one of many to his name. */
    private int behindOneOf(int from, int to) {
        for (int i = from + 2; i < Math.min(to - 1, from + LONGEST_ONE_OF); i++) {
            if (t.charAt(i) == '、' && words.mentions.oneOf.startBefore(t, i, from) > from) {
                return i + 1;
            }
        }
        return from;
    }

    /** 信中林知秋提到, 录音里他说: the place behind a text or scene in which somebody says something. */
    private int behindText(int from, int to) {
        int place = insideEnd(from, to);
        return place > 0 && place < to && (beginsSomebody(place, to) || beginsSurname(place, to)) ? place : from;
    }

    private boolean beginsSurname(int place, int to) {
        return to - place >= LEAST_NAME
                && words.surnames.endAt(t, place, to) > 0
                // 报告中方
                && words.bodyRoles.endAt(t, place - 1, to) < 0
                // 信中曾提到
                && words.surnameAdverbs.endAt(t, place, to) < 0
                && words.lateAdverbs.endAt(t, place, to) < 0
                && words.notNames.endAt(t, place, to) < 0
                && words.notBreakers.endAt(t, place, to) < 0;
    }

    /** 《渔火》里, 录音中: the place behind a work or scene with the word for its inside, or -1. */
    private int insideEnd(int from, int to) {
        int work = from < to && t.charAt(from) == '《' ? shapes.bracketEnd(from, to) : -1;
        int scene = words.mentions.scenes.endAt(t, work > 0 ? work : from, to);
        int noun = Math.max(work, scene);
        return noun < 0 || words.insides.startBefore(t, noun, from) > from ? noun : words.insides.endAt(t, noun, to);
    }

    private boolean beginsSomebody(int at, int to) {
        boolean pronoun = words.pronouns.endAt(t, at, to) > 0
                && words.notPronouns.endAt(t, at, to) < 0
                && words.reflexives.endAt(t, at, to) < 0;
        // 报告中国家…, 报告中心主任
        boolean longer = words.places.endAt(t, at - 1, to) > 0 || words.notBreakers.endAt(t, at - 1, to) > at;
        return pronoun
                || (!longer
                        && (words.someone.endAt(t, at, to) > at + 1
                                || words.titles.endAt(t, at, to) > at + 1
                                || known.endAt(at, to) > 0));
    }

    /** Where the number of an item of a list ends that a passage begins with, as 2. does; or -1. */
    private int listNumberEnd(int from, int to) {
        int i = from;
        while (i < to && Chars.isDigit(t.charAt(i))) {
            i++;
        }
        boolean number = i > from && i + 1 < to && from == Chars.skipBlanks(t, 0, to);
        return number && ".．、".indexOf(t.charAt(i)) >= 0 && !Chars.isDigit(t.charAt(i + 1)) ? i + 1 : -1;
    }

    /** 其中一人, 另有一人: whether an opener begins a longer word for somebody that all of the phrase is. */
    private boolean isOneOfThem(int from, int opener, int to) {
        return words.numerals.endAt(t, opener, to) > 0 && words.indefinites.contains(t, from, to);
    }

    /** 有的学校: where a word for some of many ends that is a verb of being with the mark of an attribute, or -1. */
    int someEnd(int from, int to) {
        int verb = words.existentials.endAt(t, from, to);
        int mark = verb < 0 ? -1 : words.attributive.endAt(t, verb, to);
        return mark > 0 && words.indefinites.contains(t, from, mark) ? mark : -1;
    }

    /** "有网友": the noun for somebody behind the verb that brings him in. */
    private int behindBeing(int from, int to) {
        int verb = words.existentials.endAt(t, from, to);
        boolean somebody = verb > 0 && verb < to && !isSome(from, verb, to) && words.titles.endAt(t, verb, to) > 0;
        return somebody ? verb : from;
    }

    /** 那天夜里有人喊, 村里有人对他说: where a word for nobody in particular ends that acts here, or -1; none in 没有人. */
    int anybodyEnd(int at, int verb, int start, int to) {
        int end = words.indefinites.endAt(t, at, to);
        return end > 0
                        && words.bareNouns.contains(t, end - 1, end)
                        // 所有人
                        && words.indefinites.startBefore(t, end, start) == at
                        && (end == to || words.breakers.endAt(t, end, to) > 0)
                        && words.denials.startBefore(t, verb, start) < 0
                ? end
                : -1;
    }

    /** 有些渔民, 有关官员: whether a verb of being begins a longer word for which people. */
    boolean isSome(int from, int verb, int to) {
        int some = words.someone.endAt(t, from, to);
        return (some > verb && some <= verb + 1) || words.demonstratives.endAt(t, from, to) > verb;
    }

    /** "在记者会上林知秋说": what stands between 在 and its last 上, 时, 中 is no subject. */
    private int circumstanceEnd(int from, int to) {
        int end = circumstance(from, to);
        for (int i = t.next(words.attributive.bit(), from, end);
                i < end;
                i = t.next(words.attributive.bit(), i + 1, end)) {
            if (words.attributive.endAt(t, i, end) > 0 && known.endAt(i + 1, end) > 0) {
                // 在北桥卖茶的林知秋看完报告后: he is no part of it
                return from;
            }
        }
        return end;
    }

    private int circumstance(int from, int to) {
        if (from >= to
                || words.circumstanceStarts.endAt(t, from, from + 1) < 0
                || words.notBreakers.endAt(t, from, to) > 0) {
            return from;
        }
        for (int i = to - 3; i > from + 1; i--) {
            if (words.circumstanceEnds.endAt(t, i, to) > 0 && words.notBreakers.endAt(t, i, to) < 0) {
                return i + 1;
            }
        }
        return from;
    }
}
