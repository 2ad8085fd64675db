package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/**
 * Finds the text that speaks in a Chinese clause whose subject is no phrase that is known: 诉状中提到, 这篇评论称,
 * 报告在前言中说. Many nouns for texts are verbs elsewhere, so that what stands between one and the verb has to be
 * nothing but adverbs.
 */
final class ChineseDocument {
    private static final int MOST_ADVERBS = 3;
    private static final int LONGEST_PLACE = 10;
    private static final int LONGEST_KIND = 8;

    private final ChineseWords words;
    private final Bare t;

    ChineseDocument(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** {@return the noun for a text that stands in front of a verb, with what points at it} */
    Optional<Subject> before(int from, int verb) {
        int end = Chars.trimEnd(t, from, verb);
        for (int n = 0; n <= MOST_ADVERBS && end > from; n++) {
            int place = placeStart(from, end);
            int inside = words.insides.startBefore(t, end, from);
            int stop = place > from ? Chars.trimEnd(t, from, place) : inside > from ? inside : end;
            int noun = words.owners.texts.startBefore(t, stop, from);
            if (noun >= 0) {
                boolean other = isSpokenOf(from, noun) || isNoSubject(verb);
                return other
                        ? Optional.empty()
                        : start(from, noun, stop).map(start -> new Subject(new Range(start, stop), Subject.Kind.BODY));
            }
            int adverb = words.owners.textAdverbs.startBefore(t, place > from ? stop : end, from);
            if (adverb < 0 && place <= from) {
                return Optional.empty();
            }
            end = Chars.trimEnd(t, from, adverb < 0 ? stop : adverb);
        }
        return Optional.empty();
    }

    /** 甲对他的遗嘱提出质疑: whether what stands in front tells that somebody does something about the text. */
    private boolean isSpokenOf(int from, int noun) {
        if (words.coverbs.endAt(t, Chars.skipBlanks(t, from, noun), noun) > 0) {
            return true;
        }
        for (int i = from; i < noun; i++) {
            if (words.adjuncts.endAt(t, i, noun) > 0
                    && words.joints.endAt(t, i, noun) < 0
                    && words.notBreakers.endAt(t, i, noun) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 短信回复本报, 网站上公布的名单: whether the text is what an answer is given by, or the verb belongs to an attribute. */
    private boolean isNoSubject(int verb) {
        if (words.owners.answering.endAt(t, verb, t.length()) > 0) {
            return true;
        }
        int behind = words.anyCues.endAt(t, verb, t.length());
        return behind > 0 && words.attributive.endAt(t, behind, t.length()) > 0;
    }

    /** 在其前言中, 在文末: where the place begins that ends here; or -1. */
    private int placeStart(int from, int end) {
        for (int i = end - 2; i >= Math.max(from, end - LONGEST_PLACE); i--) {
            if (words.kinds.placeStarts.endAt(t, i, end) > 0) {
                boolean whole = words.insides.startBefore(t, end, i) > i || words.insiders.contains(t, i + 1, end);
                return whole ? i : -1;
            }
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** 该邮件, 一份联名信, 战略报告书: where the mention starts; nowhere if the noun is a part of some other word. */
    private Optional<Integer> start(int from, int noun, int end) {
        int before = noun - 1;
        if (before < from || !Chars.isHan(t.charAt(before)) || words.attributive.endAt(t, before, noun) > 0) {
            return Optional.of(noun);
        }
        for (int i = Math.max(from, noun - LONGEST_KIND); i < noun; i++) {
            boolean points = words.demonstratives.contains(t, i, noun)
                    || words.textMeasures.contains(t, i, noun)
                    || words.quantified.contains(t, i, noun);
            if (points) {
                return Optional.of(words.attributive.endAt(t, i, i + 1) > 0 ? i + 1 : i);
            }
            if (words.openers.contains(t, i, noun)) {
                return Optional.of(noun);
            }
        }
        return end - noun > 1 && isWhole(from, noun) ? Optional.of(noun) : Optional.empty();
    }

    /** 官方通报: whether what stands in front of the noun down to the clause's beginning is no word of a clause. */
    private boolean isWhole(int from, int noun) {
        int start = noun;
        while (start > from && Chars.isHan(t.charAt(start - 1)) && noun - start < LONGEST_KIND) {
            start--;
        }
        for (int i = start; i < noun; i++) {
            if (words.breakers.endAt(t, i, noun) > 0 || words.anyCues.endAt(t, i, noun) > 0) {
                return false;
            }
        }
        return true;
    }
}
