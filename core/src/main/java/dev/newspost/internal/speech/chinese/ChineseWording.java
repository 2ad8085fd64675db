package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells what marked words look like by themselves, in a Chinese passage: a clause of their own, or a part of one. */
final class ChineseWording {
    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_NOUN = 12;
    private static final int VERB = 2;

    private final ChineseWords words;
    private final String t;

    ChineseWording(ChineseWords words, String text) {
        this.words = words;
        this.t = text;
    }

    /**
     * {@return whether words go on with the reporter's clause: they begin with a verb or an adverb, and neither another
     * sentence nor another subject stands behind it}
     */
    boolean lacksSubject(Range inner) {
        int begins = Math.max(
                words.kinds.deedAdverbs.endAt(t, inner.start(), inner.end()),
                Math.max(
                        words.degrees.endAt(t, inner.start(), inner.end()),
                        words.fragmentStarts.endAt(t, inner.start(), inner.end())));
        if (beginsWithDeed(inner)) {
            return !holdsSentences(inner);
        }
        if (begins < 0
                || words.notBreakers.endAt(t, inner.start(), inner.end()) > begins
                || words.clauseStarts.endAt(t, inner.start(), inner.end()) >= begins) {
            return false;
        }
        boolean circumstance = words.circumstanceStarts.endAt(t, inner.start(), inner.end()) > 0;
        int limit = Math.min(inner.end() - 1, inner.start() + LONGEST_SEARCH);
        for (int i = inner.start(); i < limit; i++) {
            char c = t.charAt(i);
            if (Chars.endsSentence(c)
                    || (circumstance && Chars.isComma(c))
                    || ownSubject(i, inner.end())
                    || (Chars.isComma(c)
                            && (words.demonstratives.endAt(t, i + 1, inner.end()) > 0
                                    || holdsSubject(new Range(i + 1, inner.end()))))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a clause of the words begins with whoever or whatever it is about: …，目的是…, …，该船将… */
    boolean bringsSubject(Range inner) {
        int limit = Math.min(inner.end() - 1, inner.start() + LONGEST_SEARCH);
        if (beginsWithSubject(inner.start(), inner.end())) {
            return true;
        }
        for (int i = inner.start(); i < limit; i++) {
            char c = t.charAt(i);
            if (Chars.endsSentence(c) || (Chars.isComma(c) && beginsWithSubject(i + 1, inner.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWithSubject(int from, int to) {
        int start = Chars.skipBlanks(t, from, to);
        int joint = Math.max(
                words.kinds.conjunctions.endAt(t, start, to),
                Math.max(words.kinds.causes.endAt(t, start, to), words.suppositions.endAt(t, start, to)));
        start = joint > 0 ? joint : start;
        return words.pronouns.endAt(t, start, to) > 0
                || words.demonstratives.endAt(t, start, to) > 0
                || words.someone.endAt(t, start, to) > start + 1
                || words.places.endAt(t, start, to) > 0
                || holdsSubject(new Range(start, to));
    }

    /** 一旦…, …: the words begin with what joins two clauses. */
    boolean joinsClauses(Range inner) {
        return words.kinds.conjunctions.endAt(t, inner.start(), inner.end()) > 0 && commaInside(inner);
    }

    /** 我们, and not 我们的: whoever speaks begins a clause. */
    private boolean ownSubject(int at, int end) {
        int own = words.ownPronouns.endAt(t, at, end);
        return own > 0 && words.attributive.endAt(t, own, end) < 0;
    }

    /** 失去的岁月: the verb that words begin with is an attribute of the noun that they end with. */
    boolean qualifies(Range inner) {
        int verb = words.fragmentStarts.endAt(t, inner.start(), inner.end());
        return verb > 0 && verb < inner.end() && words.attributive.endAt(t, verb, verb + 1) > 0;
    }

    /** 修建了…: the words begin with a verb that is done, and whoever does it stands in front of them. */
    private boolean beginsWithDeed(Range inner) {
        int done = inner.start() + VERB;
        return done < inner.end()
                && words.aspect.endAt(t, done, inner.end()) > 0
                && words.notAspect.startBefore(t, done + 1, inner.start()) < 0
                && words.pronouns.endAt(t, inner.start(), done) < 0
                && words.clauseStarts.endAt(t, inner.start(), done) < 0;
    }

    /**
     * {@return whether words begin with a noun that a verb follows, so that they are a clause of their own wherever they
     * stand}
     */
    boolean holdsSubject(Range inner) {
        if (words.coverbs.endAt(t, inner.start(), inner.end()) > 0
                || words.quantified.endAt(t, inner.start(), inner.end()) > 0
                || words.degrees.endAt(t, inner.start(), inner.end()) > 0
                || words.kinds.beingVerbs.endAt(t, inner.start(), inner.end()) > 0
                || words.fragmentStartsAt(t, inner)) {
            return false;
        }
        boolean attribute = words.attributive.startBefore(t, inner.end(), inner.start()) >= 0;
        int limit = Math.min(inner.end() - 1, inner.start() + LONGEST_SUBJECT);
        for (int i = inner.start(); i < limit; i++) {
            int word = words.notBreakers.endAt(t, i, inner.end());
            int verb = i >= inner.start() + 2 ? words.predicators.endAt(t, i, inner.end()) : -1;
            if (word > i + 1 && word > verb) {
                i = word - 1;
            } else if (!Chars.isWord(t.charAt(i)) || isAspect(i)) {
                return false;
            } else if (verb > 0) {
                return words.attributive.startBefore(t, i, i - 1) < 0
                        && (!attribute || words.beings.endAt(t, i, inner.end()) > 0);
            }
        }
        return false;
    }

    /** 了, 着: a verb stands in front, and what it begins is no subject. */
    private boolean isAspect(int at) {
        return words.aspects.endAt(t, at, at + 1) > 0 && words.attributive.endAt(t, at, at + 1) < 0;
    }

    /** …是…的: a clause that holds its subject and says what it is like, also behind a noun of the reporter's. */
    boolean isJudgement(Range inner) {
        return words.attributive.startBefore(t, inner.end(), inner.start()) >= 0 && holdsSubject(inner);
    }

    boolean clause(Range inner, int size) {
        return size >= 5
                && !isNounPhrase(inner)
                && (words.clauseStarts.endAt(t, inner.start(), inner.end()) > 0
                        || (clauseWords(inner) > 0 && size >= 6)
                        || commaInside(inner));
    }

    /** 那个精彩的故事: whether a noun with an attribute stands behind a pointer, and no verb. */
    private boolean isNounPhrase(Range inner) {
        int noun = words.demonstratives.endAt(t, inner.start(), inner.end());
        return noun > 0
                && inner.length() <= LONGEST_NOUN
                && words.holdsAttributive(t, noun, inner.end() - 1)
                && clauseWords(new Range(noun, inner.end())) == 0
                && !commaInside(inner);
    }

    boolean commaInside(Range inner) {
        for (int i = inner.start(); i < inner.end() - 1; i++) {
            if (Chars.isComma(t.charAt(i)) || Chars.endsSentence(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a sentence ends inside the words, and another one follows} */
    boolean holdsSentences(Range inner) {
        for (int i = inner.start(); i < inner.end() - 1; i++) {
            if (Chars.endsSentence(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    int clauseWords(Range inner) {
        int count = 0;
        int limit = Math.min(inner.end(), inner.start() + 200);
        int i = inner.start();
        while (i < limit) {
            int end = words.clauseWords.endAt(t, i, limit);
            if (end > 0) {
                count++;
                i = end;
            } else {
                // 社会, 立法会: no word of its own at the end of a body's name, nor 技能
                int whole = words.kinds.wholeWords.endAt(t, i, limit);
                int body = words.notBreakers.endAt(t, i, limit);
                int word = Math.max(whole, body > i && words.bodyEndings.startBefore(t, body, i) >= 0 ? body : -1);
                i = Math.max(word, i + 1);
            }
        }
        return count;
    }

    /** {@return whether words begin as no clause of its own does, and no other clause follows} */
    boolean dependent(Range inner, int size) {
        return words.coverbs.endAt(t, inner.start(), inner.end()) > 0
                && !(size >= 16 && commaInside(inner) && speaksOfItself(inner));
    }

    private boolean speaksOfItself(Range inner) {
        for (int i = inner.start(); i < Math.min(inner.end(), inner.start() + LONGEST_SEARCH); i++) {
            if (words.ownPronouns.endAt(t, i, inner.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 船很旧，我们还要用: whether whoever speaks begins another clause of the words. */
    boolean speaksBehindComma(Range inner) {
        int limit = Math.min(inner.end() - 1, inner.start() + LONGEST_SEARCH);
        for (int i = inner.start(); i < limit; i++) {
            if (Chars.isComma(t.charAt(i)) && words.ownPronouns.endAt(t, i + 1, inner.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 被吹到岸上, 把…: whoever suffers it or does it stands in front of the words. */
    boolean suffers(Range inner) {
        return words.kinds.voices.endAt(t, inner.start(), inner.end()) > 0
                && !speaksOfItself(inner)
                && !holdsSentences(inner);
    }

    /** {@return whether words begin with who speaks them} */
    boolean speaksAtOnce(Range inner) {
        return words.ownPronouns.endAt(t, inner.start(), inner.end()) > 0;
    }

    /** {@return whether words begin with a pronoun for somebody or for a place or thing that is pointed at} */
    boolean pointsAtOnce(Range inner) {
        return words.pronouns.endAt(t, inner.start(), inner.end()) > 0
                || words.kinds.pointed.endAt(t, inner.start(), inner.end()) > 0;
    }
}
