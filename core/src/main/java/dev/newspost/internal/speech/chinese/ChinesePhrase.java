package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.VerbStart;

/** Finds where a Chinese noun phrase ends: at the first word that cannot belong to one. */
final class ChinesePhrase {
    private static final int LONGEST_HAN_NAME = 3;
    private static final int LONGEST_NOUN = 5;
    private static final int LONGEST_OWNED = 10;
    private static final int LEAST_BODY = 2;
    private static final int LONGEST_BODY = 5;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final ChineseManner manner;
    private final ChineseTimes times;
    private final VerbStart verbs;
    private final PhraseName names;

    /**
     * Makes a finder.
     *
     * @param known names that the story is known to hold
     */
    ChinesePhrase(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.manner = new ChineseManner(words, bare);
        this.times = new ChineseTimes(words, bare);
        this.names = new PhraseName(words, bare, shapes, known);
        this.verbs = new VerbStart(words);
    }

    /** The end of the first noun phrase: where a word stands that cannot belong to one. */
    int nounPhraseEnd(int from, int to) {
        int alone = surnameEnd(from, to);
        if (alone > 0) {
            return alone;
        }
        // most characters start no word that could end a phrase
        for (int i = from; i < to; i = t.next(words.phraseMarks, i, to)) {
            char c = t.charAt(i);
            if (Chars.isOpeningBracket(c) || c == '《') {
                int close = shapes.bracketEnd(i, to);
                if (close > 0 && i > from && times.isDay(i + 1, close - 1)) {
                    return times.withoutDay(from, i);
                }
                if (close > 0) {
                    if (personBracket(from, i, close, to)) {
                        return close;
                    }
                    i = close;
                    continue;
                }
            }
            if (Chars.isComma(c) || c == '；' || (i > from && times.endAt(i, to) > 0)) {
                return i;
            }
            int pointed = i > from && Chars.isNamePoint(c) ? known.pointedEndAt(i, to) : -1;
            if (pointed > 0) {
                if (endsBehind(pointed, to)) {
                    return pointed;
                }
                i = pointed;
                continue;
            }
            int kept =
                    Math.max(Math.max(words.notBreakers.endAt(t, i, to), names.end(from, i, to)), bodyEnd(from, i, to));
            int breaker = breakerEnd(from, i, to);
            if (breaker > i + 1 && i > from && isAttribute(breaker, to)) {
                // 甲此前的律师乙: the word goes with the attribute
                i = breaker;
                continue;
            }
            boolean ends = (breaker > 0 && breaker > kept && !inForeignName(breaker, to))
                    || (i > from && kept < 0 && verb(i, to) && !isPointedNoun(from, i, to));
            // 向国庆: what ends a phrase elsewhere may stand in a name
            int name = ends && i - from < LONGEST_HAN_NAME ? known.endAt(from, to) : -1;
            if (ends && (name <= i || names.isMisread(from, i, name)) && !endsInFrontOfBracket(from, i, to)) {
                return isNameEnd(from, i) ? i : manner.start(from, i, to);
            }
            i = ends && name > i ? name : kept > 0 ? kept : i + 1;
        }
        return to;
    }

    /** 林知秋|冷冷地: whether a whole name ends at a place, at the beginning of the phrase or behind a title. */
    private boolean isNameEnd(int from, int at) {
        int start = at - LONGEST_HAN_NAME;
        return start >= from
                && (start == from || words.titles.startBefore(t, start, from) >= 0)
                && shapes.shapedAsName(new Range(start, at));
    }

    /** Where a word ends that cannot belong to a noun phrase, or what begins a predicate by its build; or -1. */
    private int breakerEnd(int from, int at, int to) {
        int breaker = words.breakers.endAt(t, at, to);
        return breaker > 0 || (at == from && words.holdsAttributive(t.text(), at, to))
                ? breaker
                : verbs.endAt(t, from, at, to);
    }

    /** {@return whether the mark of an attribute of somebody stands here} */
    private boolean isAttribute(int at, int to) {
        int noun = words.attributive.endAt(t, at, to);
        for (int i = noun; i > 0 && i < Math.min(to, noun + LONGEST_OWNED) && Chars.isHan(t.charAt(i)); i++) {
            if (words.titles.endAt(t, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 柯今天: where a surname ends by which alone the story calls one of its people, in front of a time or adverb; else -1. */
    private int surnameEnd(int from, int to) {
        int familiar = familiarEnd(from, to);
        if (familiar > 0) {
            return familiar;
        }
        int surname = words.surnames.endAt(t, from, to);
        if (surname < 0 || surname >= to || known.endAt(from, to) > surname || words.notNames.endAt(t, from, to) > 0) {
            return -1;
        }
        boolean time = words.surnameTimes.endAt(t, surname, to) > 0 && words.coverbs.endAt(t, from, to) < 0;
        boolean adverb =
                words.surnameAdverbs.endAt(t, surname, to) > 0 && (surname > from + 1 || known.isFamily(from, surname));
        return time || adverb || isAlone(from, surname, to) ? surname : -1;
    }

    /** 老周一边: where a familiar name ends in front of a word that its surname would begin another word with; else -1. */
    private int familiarEnd(int from, int to) {
        int surname = words.familiarStarts.endAt(t, from, to);
        int end = surname > 0 && surname < to ? words.surnames.endAt(t, surname, to) : -1;
        boolean alone = end == surname + 1
                && words.breakers.endAt(t, surname, to) > end
                && (words.breakers.endAt(t, end, to) > end + 1 || verbs.endAt(t, from, end, to) > end + 1);
        return alone ? end : -1;
    }

    /** 裘亦, 裘既已: whether a word that is no given name stands behind a surname that the story calls somebody by. */
    private boolean isAlone(int from, int surname, int to) {
        if (!known.isAlone(from, surname) || words.familiarEnds.endAt(t, surname, to) > 0) {
            return false;
        }
        int word = Math.max(
                Math.max(words.breakers.endAt(t, surname, to), words.adverbs.endAt(t, surname, to)),
                Math.max(words.endAdverbs.endAt(t, surname, to), words.anyCues.endAt(t, surname, to)));
        boolean given = word == surname + 1
                && word < to
                && words.isGivenCharacter(t, word)
                && (word + 1 == to || words.stopsName(t, word + 1));
        return word > 0 && !given && words.notBreakers.endAt(t, surname, to) < word;
    }

    /** "甲与乙通话时": with whom somebody meets or speaks is no part of the phrase for who does. */
    int withoutCompany(int from, int end, int to) {
        if (words.meetings.endAt(t, end, to) < 0) {
            return end;
        }
        for (int i = end - 2; i > from + 1; i--) {
            if (words.joints.endAt(t, i, end) > 0 && words.adjuncts.endAt(t, i, end) > 0) {
                return i;
            }
        }
        return end;
    }

    /** 支联会表示: a breaker that bodies end with belongs to one that no list knows, in front of a verb of saying; else -1. */
    private int bodyEnd(int start, int at, int to) {
        int from = Math.max(start, words.bodyRoles.endAt(t, start, at));
        boolean ends = at - from >= LEAST_BODY
                && at - from <= LONGEST_BODY
                && words.breakers.endAt(t, at, to) == at + 1
                && words.bodyEndings.endAt(t, at, at + 1) > 0;
        if (ends && at + 1 < to && Chars.isOpeningBracket(t.charAt(at + 1))) {
            return at + 1;
        }
        if ((ends && known.isShortForm(from, at + 1)) || isPointing(start, at, to)) {
            return at + 1;
        }
        if (ends && words.titles.endAt(t, at + 1, to) > at + 2 && words.pronouns.startBefore(t, at, from) < 0) {
            // 林知秋会会长
            return at + 1;
        }
        if (!ends
                || words.titles.startBefore(t, at, from) >= 0
                || words.pronouns.startBefore(t, at, from) >= 0
                || words.plurals.startBefore(t, at, from) >= 0
                || shapes.isBody(from, at)
                || (from == start && shapes.shapedAsName(new Range(from, at)))) {
            return -1;
        }
        boolean told = words.bodyCues.endAt(t, at + 1, t.length()) > 0 || isSociety(start, at, to);
        return told ? at + 1 : -1;
    }

    /** 保渔会说: whether words that are nobody by themselves stand in front of what may be a modal, right before a verb of saying. */
    private boolean isSociety(int start, int at, int to) {
        boolean alone = at + 1 == to
                && words.cues.endAt(t, to, t.length()) > 0
                && words.roleEndings.startBefore(t, at, start) < 0
                && words.indefinites.startBefore(t, at, start) < 0
                && words.endAdverbs.startBefore(t, at, start) < 0
                && words.mentions.markedKinds.startBefore(t, at, start) < 0
                && words.insides.startBefore(t, at, start) < 0
                && words.circumstanceEnds.startBefore(t, at, start) < 0
                && !words.notNames.contains(t, start, at)
                && !words.notSubjects.contains(t, start, at);
        for (int i = start; alone && i < at; i++) {
            alone = Chars.isHan(t.charAt(i))
                    && words.clauseWords.endAt(t, i, at) < 0
                    && words.attributive.endAt(t, i, at) < 0
                    && words.degrees.endAt(t, i, at) < 0
                    && words.joints.endAt(t, i, at) < 0;
        }
        return alone;
    }

    /** 该会表示: whether what points back at a body ends with a breaker, in front of a verb of saying. */
    private boolean isPointing(int start, int at, int to) {
        return at == start + 1
                && words.definiteBodies.contains(t, start, at + 1)
                && (at + 1 == to || words.cues.endAt(t, at + 1, t.length()) > 0);
    }

    /** "市政府撤回了所有人员": where the verb starts whose aspect stands in a phrase, else the phrase's end. */
    int withoutVerb(int from, int end) {
        for (int i = t.next(words.aspect.bit(), from + 2, end); i < end; i = t.next(words.aspect.bit(), i + 1, end)) {
            if (words.aspect.endAt(t, i, end) < 0 || words.notAspect.startBefore(t, i + 1, from) >= 0) {
                continue;
            }
            // 摇了摇头, Ames笑了: the verb is one character
            boolean single = (i + 1 < t.length() && t.charAt(i + 1) == t.charAt(i - 1))
                    || !Chars.isHan(t.charAt(i - 2))
                    || words.titles.startBefore(t, i - 1, from) >= 0
                    || words.wholeBodies.startBefore(t, i - 1, from) >= 0
                    || known.contains(from, i - 1)
                    || words.pronouns.contains(t, from, i - 1);
            return Math.max(from, i - (single ? 1 : 2));
        }
        return end;
    }

    /** {@return whether a verb follows a foreign name, and no noun that it belongs to} */
    private boolean endsBehind(int at, int to) {
        if (at >= to
                || !Chars.isHan(t.charAt(at))
                || words.attributive.endAt(t, at, to) > 0
                || words.joints.endAt(t, at, to) > 0
                || words.honorifics.endAt(t, at, to) > 0
                || words.titles.endAt(t, at, to) > 0) {
            return false;
        }
        for (int i = at; i < Math.min(to, at + LONGEST_NOUN); i++) {
            if (words.bodyEndings.endAt(t, i, to) > 0 || words.documents.endAt(t, i, to) > 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a foreign name runs on here, as in 让-吕克} */
    boolean inForeignName(int at, int to) {
        return at + 1 < to && (t.charAt(at) == '-' || Chars.isNamePoint(t.charAt(at))) && Chars.isHan(t.charAt(at + 1));
    }

    /** A bracket with a foreign name of several words, behind a name: what follows is no part of the phrase. */
    boolean personBracket(int from, int open, int close, int to) {
        if (close < to
                && (words.attributive.endAt(t, close, close + 1) > 0
                        || Chars.isBlank(t.charAt(close))
                        || words.honorifics.endAt(t, close, to) > 0
                        || words.mentions.staffs.endAt(t, close, to) > 0)) {
            return false;
        }
        if (to > close && Chars.isClosingBracket(t.charAt(to - 1)) && isOwner(close, to)) {
            return false;
        }
        int capitals = 0;
        boolean small = false;
        for (int i = open + 1; i < close - 1; i++) {
            char c = t.charAt(i);
            capitals += Character.isUpperCase(c) && !Chars.isLatin(t.charAt(i - 1)) ? 1 : 0;
            small |= Character.isLowerCase(c);
        }
        int before = shapes.trimRight(from, open);
        return capitals >= 2
                && capitals <= 4
                && small
                && before == open
                && before > from
                && !shapes.isBody(from, before)
                && shapes.titleEnd(close, to) < 0;
    }

    /** 北谷（North Vale）红石农场的果农甲（John Lee）: whether the phrase goes on to somebody who is of it. */
    private boolean isOwner(int from, int to) {
        int mark = t.next(words.attributive.bit(), from, to);
        int phrase = mark < to && words.attributive.endAt(t, mark, to) > 0 ? mark + 1 : to;
        for (int i = from; i < phrase && phrase < to; i++) {
            if (Chars.isComma(t.charAt(i)) || words.breakers.endAt(t, i, to) > 0) {
                return false;
            }
        }
        return phrase < to;
    }

    /** 何大拿（Dana Ho）: whether a character in front of a foreign name in brackets belongs to the name that it is of. */
    private boolean endsInFrontOfBracket(int from, int at, int to) {
        int open = at + 1;
        if (at == from || open >= to || !Chars.isOpeningBracket(t.charAt(open))) {
            return false;
        }
        int close = shapes.bracketEnd(open, to);
        return close > 0 && personBracket(from, open, close, to);
    }

    /** 这项行政命令说: whether a verb of saying is the noun that a pointing word counts, in front of another one. */
    private boolean isPointedNoun(int from, int at, int to) {
        int pointer = words.demonstratives.endAt(t, from, at);
        return pointer > from
                && words.kinds.utterances.endAt(t, at, to) == to
                && words.titles.startBefore(t, at, from) < 0
                && !shapes.isBody(from, at)
                && words.anyCues.endAt(t, to, t.length()) > 0;
    }

    boolean verb(int at, int to) {
        int cue = words.anyCues.endAt(t, at, to);
        if (cue < 0 || words.noCueEnd(t, at, to) > cue) {
            return false;
        }
        if (words.documents.endAt(t, at, to) > 0 && words.textMeasures.startBefore(t, at, Math.max(0, at - 2)) >= 0) {
            // 一条留言: no verb behind the measure
            return false;
        }
        return cue > at + 1 || words.adverbs.endAt(t, at, to) > 0;
    }
}
