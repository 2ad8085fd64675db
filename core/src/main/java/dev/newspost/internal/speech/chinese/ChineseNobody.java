package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;

/** Tells words in a Chinese passage that can be nobody from those that may be somebody whom no list knows. */
final class ChineseNobody {
    private static final int LONGEST = 16;
    private static final int LEAST_PERSON = 3;
    private static final int LONGEST_PERSON = 10;

    private final ChineseWords words;
    private final Bare t;

    ChineseNobody(ChineseWords words, Bare bare) {
        this.words = words;
        this.t = bare;
    }

    /** {@return whether words that no list knows may still be somebody: no marks, no verbs, no place or time at the end} */
    boolean plausible(Range range) {
        int end = range.end();
        if (isFunctionWord(range.start(), end)
                || isCircumstance(range.start(), end)
                || isNumber(range.start(), end)
                || range.length() > LONGEST
                || words.insides.startBefore(t, end, range.start()) >= 0
                || words.attributive.startBefore(t, end, range.start()) >= 0) {
            return false;
        }
        for (int i = range.start(); i < end; i++) {
            char c = t.charAt(i);
            boolean kept = words.notBreakers.endAt(t, i, end) > 0;
            boolean inside = i > range.start() || range.length() <= 2;
            boolean mark = !Chars.isWord(c) && !Chars.isBlank(c) && !Chars.isNamePoint(c) && "-@.&、".indexOf(c) < 0;
            if (mark
                    || (inside && words.degrees.endAt(t, i, end) > 0)
                    || (inside && !kept && words.clauseWords.endAt(t, i, end) > 0)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a body or name is one character, which is half a word unless it is a document or surname} */
    boolean isHalf(Range range) {
        return range.length() == 1
                && Chars.isHan(t.charAt(range.start()))
                && !words.documents.contains(t, range.start(), range.end())
                && !words.surnames.contains(t, range.start(), range.end())
                && !words.pronouns.contains(t, range.start(), range.end());
    }

    /** 老水兵, 地震观测员: whether words that no list knows are a noun for somebody, by its last character. */
    boolean isPerson(int start, int end) {
        boolean sure = words.mentions.sureRoles.startBefore(t, end, start) >= 0;
        boolean bare = words.bareNouns.startBefore(t, end, start) >= 0;
        return end - start >= (sure ? LEAST_PERSON - 1 : LEAST_PERSON)
                && end - start <= LONGEST_PERSON
                && words.mentions.personEndings.startBefore(t, end, start) > start
                && words.mentions.notPersons.startBefore(t, end, start) < 0
                && words.notNames.startBefore(t, end, start) < 0
                && words.falseCues.startBefore(t, end, start) < 0
                && (sure || bare || !isSizedAsName(start, end))
                && plausible(new Range(start, end));
    }

    /** 单小兵: whether a surname, however seldom, stands in front of two characters. */
    private boolean isSizedAsName(int start, int end) {
        int surname = Math.max(words.surnames.endAt(t, start, end), words.rareSurnames.endAt(t, start, end));
        return surname == start + 1 && end - start == LEAST_PERSON;
    }

    /** {@return whether a numeral stands in front of the noun for a thing, as in 一些节目} */
    boolean isSomeThing(Range range) {
        int numeral = words.someone.endAt(t, range.start(), range.end());
        return numeral > 0 && words.notSubjects.contains(t, numeral, range.end());
    }

    /** {@return whether a stretch behind a title is a verb or adverb by itself} */
    boolean isWord(int start, int end) {
        return words.notSubjects.contains(t, start, end)
                || words.someone.contains(t, start, end)
                || words.openers.contains(t, start, end)
                || goesOnAsWord(start, end)
                || (end - start > 1
                        && (words.anyCues.contains(t, start, end) || words.breakers.contains(t, start, end)));
    }

    /** 多理解, 更明白: whether a degree stands in front of a stretch that is no foreign name */
    boolean beginsWithDegree(int start, int end, boolean foreign) {
        return !foreign
                && words.surnames.endAt(t, start, end) < 0
                && words.rareSurnames.endAt(t, start, end) < 0
                && (words.lateAdverbs.endAt(t, start, end) > 0 || words.degrees.endAt(t, start, end) > 0);
    }

    /** 与信息, 金申请: whether a surname stands in front of a word that no given name is. */
    boolean goesOnAsWord(int start, int end) {
        int surname = Math.max(words.surnames.endAt(t, start, end), words.rareSurnames.endAt(t, start, end));
        return surname > 0
                && end - surname > 1
                && !words.isGivenCharacter(t, end - 1)
                && (words.notSubjects.contains(t, surname, end)
                        || words.notNames.contains(t, surname, end)
                        || words.surnameTimes.contains(t, surname, end));
    }

    /** {@return whether a particle stands inside a stretch, which no name holds} */
    boolean holdsParticle(int start, int end) {
        for (int i = start; i < end && Chars.isHan(t.charAt(start)); i++) {
            boolean other = words.she.endAt(t, i, end) > 0 || words.ownPronouns.endAt(t, i, end) > 0;
            if (other || words.particles.endAt(t, i, end) > 0) {
                // 妻子读她看到的新闻: no pronoun in a name
                return true;
            }
        }
        return false;
    }

    /** 早餐前, 建国时: whether a stretch ends as a circumstance does and as no body does. */
    boolean isCircumstance(int start, int end) {
        return words.circumstanceEnds.startBefore(t, end, start) >= 0
                && words.bodyEndings.startBefore(t, end, start) < 0;
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isDigit(t.charAt(i)) && words.joints.endAt(t, i, end) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a stretch is a word that stands for nobody: an adverb, a numeral with its measure, half a word} */
    private boolean isFunctionWord(int start, int end) {
        boolean single = end - start == 1
                && Chars.isHan(t.charAt(start))
                && words.surnames.endAt(t, start, end) < 0
                && words.pronouns.endAt(t, start, end) < 0;
        return single
                || words.joints.startBefore(t, end, start) == end - 1
                || words.notSubjects.contains(t, start, end)
                || (end - start > 2
                        && words.abstracts.startBefore(t, end, start) >= 0
                        && words.demonstratives.endAt(t, start, end) < 0)
                || words.someone.contains(t, start, end)
                || words.quantified.contains(t, start, end)
                || words.modals.contains(t, start, end)
                || words.circumstanceStarts.contains(t, start, end)
                || words.degrees.contains(t, start, end)
                || words.openers.contains(t, start, end);
    }
}
