package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells whole sentences that nothing hands over from terms, in a Chinese passage. */
final class ChineseSentences {
    private static final int TERM = 6;
    private static final int LONG_CLAUSE = 8;
    private static final int LONG_ALONE = 10;
    /** Proverbs and mottos of two clauses are no longer. */
    private static final int LONG_PROVERB = 14;

    private static final int LEAST_CLAUSE = 5;
    private static final int LEAST_SPOKEN = 2;
    private static final int LONGEST_OPENER = 4;

    private final ChineseWords words;
    private final String t;
    private final ChineseWording wording;

    ChineseSentences(ChineseWords words, String text, ChineseWording wording) {
        this.words = words;
        this.t = text;
        this.wording = wording;
    }

    /** {@return whether words that nothing hands over are a whole sentence or clause} */
    boolean is(Utterance u, Range inner, int size) {
        char last = u.last();
        return (u.stops() && size >= 6)
                || opens(u, size)
                || (u.stops() && size > LEAST_SPOKEN && (u.continues() || isOpen(u)) && alone(u))
                || (u.stops() && isOfDoer(u))
                || (Chars.isComma(last) && (size >= 10 || begins(u)))
                || (alone(u) && byItself(inner, size))
                || (apart(u, inner, size) && wording.clause(inner, size))
                || (size >= 10
                        && (alone(u)
                                || u.attribution().flatMap(Attribution::subject).isPresent())
                        && sentence(u, inner)
                        && wording.clause(inner, size));
    }

    /** “不去。”店主头也不抬。: whether a passage begins with words that stop, and whoever acts behind them says them. */
    private boolean isOfDoer(Utterance u) {
        int behind = Chars.skipBlanks(t, u.marked.close(), t.length());
        return Chars.blank(t, 0, u.marked.open())
                && behind < t.length()
                && Chars.isHan(t.charAt(behind))
                && u.attribution()
                        .filter(by -> by.passage().equals(u.line.passage()))
                        .flatMap(Attribution::subject)
                        .filter(who -> who.known() && !isPointed(who.range()))
                        .isPresent();
    }

    /** 这两个字: whether what acts is pointed at, and is not one of people. */
    private boolean isPointed(Range who) {
        int pointer = words.demonstratives.endAt(t, who.start(), who.end());
        return pointer > 0 && words.personMeasures.endAt(t, pointer, who.end()) < 0;
    }

    /** “网也破了。 in front of “舵也坏了。”: whether words go on in the next paragraph, as no mark closes them. */
    private boolean isOpen(Utterance u) {
        return u.marked.open() < u.marked.start()
                && u.marked.end() == u.marked.close()
                && u.marked.close() == t.length();
    }

    /** {@return whether a sentence with its stop stands behind a colon, or between sentences of the story} */
    boolean ofNobody(Utterance u, Range inner, int size) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        boolean told = u.line.passage().place() != Passage.Place.HEADING;
        boolean colon = before > 0 && Chars.isColon(t.charAt(before - 1));
        boolean comma = before > 0 && Chars.isComma(t.charAt(before - 1));
        boolean starts = before == u.gapStart || Chars.endsSentence(t.charAt(before - 1));
        boolean clause = apart(u, inner, size) && wording.clause(inner, size);
        boolean sentence = told
                && u.endsSentence()
                && (((starts || comma) && size >= TERM) || (colon && size > TERM && wording.commaInside(inner)));
        return clause || sentence || (told && begins(u) && Chars.isComma(u.last())) || (told && opens(u, size));
    }

    /**
     * “丢人。”店主摇着头: whether words with their own stop begin a paragraph, however short they are; not where the sentence goes
     * on to tell what they are.
     */
    private boolean opens(Utterance u, int size) {
        int behind = Chars.skipBlanks(t, u.marked.close(), t.length());
        return size >= LEAST_SPOKEN
                && u.stops()
                && u.marked.closed()
                && behind < t.length()
                && Chars.trimEnd(t, 0, u.marked.open()) == 0
                && words.beings.endAt(t, behind, t.length()) < 0
                && words.attributive.endAt(t, behind, t.length()) < 0
                && words.demonstratives.endAt(t, behind, t.length()) < 0
                && words.joints.endAt(t, behind, t.length()) < 0;
    }

    /** “…，”: a comma in the marks of words that a passage or sentence begins with tells that somebody speaks. */
    private boolean begins(Utterance u) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        return (before == 0 || Chars.endsSentence(t.charAt(before - 1)))
                && Chars.skipBlanks(t, u.marked.close(), t.length()) < t.length();
    }

    /** {@return whether words with their own stop stand between two sentences, or two paragraphs} */
    boolean between(Utterance u, Range inner, int size) {
        int before = Chars.trimEnd(t, 0, u.marked.open());
        return size >= TERM
                && u.line.passage().place() != Passage.Place.HEADING
                && u.endsSentence()
                && (before == 0 || Chars.endsSentence(t.charAt(before - 1)));
    }

    /** {@return whether words that are all that their passage holds are too long for a name} */
    boolean byItself(Range inner, int size) {
        return size >= LONG_ALONE || (size > TERM && wording.clause(inner, size));
    }

    /** 「…」，店主摇着头: the words stand between two pauses or stops, and are longer the less these tell of a sentence. */
    private boolean apart(Utterance u, Range inner, int size) {
        if (!pausesBehind(u)) {
            return false;
        }
        int before = Chars.trimEnd(t, 0, u.marked.open());
        if (before == 0 || Chars.endsSentence(t.charAt(before - 1))) {
            return size >= (wording.speaksAtOnce(inner) ? LEAST_CLAUSE : LONG_CLAUSE);
        }
        if (!wording.commaInside(inner)) {
            return false;
        }
        int opener = words.openers.startBefore(t, before, Math.max(0, before - LONGEST_OPENER));
        boolean opened = opener == 0 || (opener > 0 && Chars.endsSentence(t.charAt(opener - 1)));
        return opened ? size > LONG_ALONE : Chars.isComma(t.charAt(before - 1)) && size > LONG_PROVERB;
    }

    private boolean pausesBehind(Utterance u) {
        int behind = Chars.skipBlanks(t, u.marked.close(), t.length());
        if (behind >= t.length()) {
            return u.marked.open() > 0;
        }
        char c = t.charAt(behind);
        return Chars.isComma(c) || Chars.endsSentence(c) || Chars.isOpeningBracket(c) || Chars.isDash(c);
    }

    /** {@return whether the stretch and its marks are all that its passage holds, but for a number in front} */
    boolean alone(Utterance u) {
        if (u.line.pairs().size() > 1) {
            return false;
        }
        for (int i = 0; i < t.length(); i++) {
            boolean outside = i < u.marked.open() || i >= u.marked.close();
            if (outside && (Chars.isHan(t.charAt(i)) || Chars.isLatin(t.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a sentence ends with the words, inside the mark or right behind it} */
    boolean sentence(Utterance u, Range inner) {
        int behind = u.marked.close();
        return u.endsSentence() || (behind < t.length() && Chars.endsSentence(t.charAt(behind)));
    }
}
