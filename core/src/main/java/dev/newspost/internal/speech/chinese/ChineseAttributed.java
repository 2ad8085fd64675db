package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds who does something in a Chinese clause behind an attribute: 自称见过他的渔民甲. */
final class ChineseAttributed {
    private static final int LONGEST_ATTRIBUTE = 16;
    private static final int LEAST_ATTRIBUTE = 3;
    private static final int LEAST_PEOPLE = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final ChinesePhrase phrases;
    private final ChineseMention mentions;

    ChineseAttributed(
            ChineseWords words, Bare bare, ChineseShapes shapes, ChinesePhrase phrases, ChineseMention mentions) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.phrases = phrases;
        this.mentions = mentions;
    }

    /** "自称见过他的渔民甲在码头说", "为孤儿提供住处的基金会说": who does it behind an attribute that begins with a verb. */
    Optional<Subject> ofVerb(int start, int to) {
        long bit = words.attributive.bit();
        for (int i = t.next(bit, start + LEAST_ATTRIBUTE, to - 2); i < to - 2; i = t.next(bit, i + 1, to - 2)) {
            if (words.attributive.endAt(t, i, i + 1) < 0) {
                continue;
            }
            int end = phrases.nounPhraseEnd(i + 1, to);
            Optional<Subject> who = end > i + 1 ? mentions.reduce(i + 1, end) : Optional.empty();
            boolean speaks = (end == to || isPaperIn(end, to))
                    && words.coverbs.endAt(t, start, i) > 0
                    && words.adjuncts.endAt(t, start, i) < 0
                    && words.anyCues.endAt(t, to, t.length()) > 0;
            // 以敢言著称的《晨报》在社论里
            int behind = end < to && Chars.isOpeningBracket(t.charAt(end)) ? shapes.bracketEnd(end, to) : end;
            boolean owner = words.attributive.endAt(t, Math.max(end, behind), t.length()) > 0;
            if (!owner
                    && who.filter(one -> one.kind() == Subject.Kind.NAME
                                    || (one.isName() && one.range().length() > 2)
                                    || isLatin(one, to)
                                    || (speaks && one.kind() == Subject.Kind.BODY))
                            .isPresent()) {
                return who;
            }
        }
        return Optional.empty();
    }

    /** 《晨报》在社论里: whether a paper ends at a place, in front of where it says something. */
    private boolean isPaperIn(int end, int to) {
        return t.charAt(end - 1) == '》'
                && end < to
                && words.circumstanceStarts.endAt(t, end, to) > 0
                && words.insides.startBefore(t, to, end) > end;
    }

    /** Where the pronoun ends that a clause begins with, or -1. */
    int pronounEnd(int start, int to) {
        int pronoun = words.pronouns.endAt(t, start, to);
        boolean whole = pronoun > 0
                && words.attributive.endAt(t, pronoun, to) < 0
                && words.notPronouns.endAt(t, start, to) < pronoun
                && words.titles.endAt(t, start + 1, to) <= pronoun
                // 其父: the title of somebody's kin
                && words.titles.endAt(t, start, to) <= pronoun;
        return whole ? pronoun : -1;
    }

    /** 满头白发的他: a pronoun behind an attribute that the clause begins with. */
    Optional<Subject> pronoun(int start, int to) {
        int limit = Math.min(to, start + LONGEST_ATTRIBUTE);
        int i = t.next(words.attributive.bit(), start + 1, limit);
        while (i < limit && words.attributive.endAt(t, i, i + 1) < 0) {
            i = t.next(words.attributive.bit(), i + 1, limit);
        }
        boolean person = i < limit
                && (words.he.endAt(t, i + 1, to) > 0 || words.she.endAt(t, i + 1, to) > 0)
                && words.they.endAt(t, i + 1, to) < 0;
        int end = person ? pronounEnd(i + 1, to) : -1;
        return end < 0 ? Optional.empty() : Optional.of(new Subject(new Range(i + 1, end), Subject.Kind.PRONOUN));
    }

    /** "一名曾与其共事的研究员": the noun behind what is said of somebody without a name. */
    Optional<Subject> somebody(int start, int end, int to) {
        long bit = words.attributive.bit();
        for (int i = t.next(bit, end, to - 2); i < to - 2; i = t.next(bit, i + 1, to - 2)) {
            if (words.attributive.endAt(t, i, to) > 0) {
                int noun = i + 1;
                int stop = phrases.nounPhraseEnd(noun, to);
                Optional<Subject> found = stop > noun ? mentions.reduce(noun, stop) : Optional.empty();
                if (found.filter(one -> one.kind() == Subject.Kind.DESCRIPTION)
                        .filter(one -> one.range().start() == noun)
                        .isPresent()) {
                    return Optional.of(
                            new Subject(new Range(start, found.get().range().end()), Subject.Kind.DESCRIPTION));
                }
                if (found.filter(Subject::isName).isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "在网上发起关注的甲对记者": the phrase behind the last 的 of a circumstance. */
    Optional<Subject> ofCircumstance(int start, int to) {
        int i = t.previous(words.attributive.bit(), to - 2, start);
        while (i >= start && words.attributive.endAt(t, i, i + 1) < 0) {
            i = t.previous(words.attributive.bit(), i - 1, start);
        }
        if (i < start) {
            return Optional.empty();
        }
        int last = i + 1;
        int pronoun = pronounEnd(last, to);
        if (pronoun > 0 && words.ownPronouns.endAt(t, last, to) < 0) {
            return Optional.of(new Subject(new Range(last, pronoun), Subject.Kind.PRONOUN));
        }
        int end = phrases.nounPhraseEnd(last, to);
        Optional<Subject> who = end > last ? mentions.reduce(last, end) : Optional.empty();
        Optional<Subject> owned = owned(start, i, to)
                .filter(one -> who.filter(noun -> noun.range().equals(new Range(last, to)))
                        .isPresent());
        if (owned.isPresent()) {
            return owned;
        }
        // 从台阶上走下来的男子说: somebody without a name right before the verb
        return who.filter(one -> one.isName()
                || isLatin(one, to)
                || (beginsWithCircumstance(start, to)
                        && words.joints.endAt(t, last, to) < 0
                        && words.kinds.localizers.startBefore(t, to, last) < 0
                        && !isAddressed(start, last)
                        && one.kind() == Subject.Kind.DESCRIPTION
                        && !isPredicate(start, last)
                        && one.range().start() == last
                        && isAdverbial(one.range().end(), to)));
    }

    /** 则, 也: whether nothing or an adverb stands between somebody and a verb. */
    private boolean isAdverbial(int from, int to) {
        return from == to || words.owners.textAdverbs.contains(t, from, to);
    }

    /** 甲是守规矩的渔民: whether a verb of being stands in front of an attribute, so that its noun tells what somebody is. */
    private boolean isPredicate(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (words.beings.endAt(t, i, end) > 0
                    && words.coverbs.endAt(t, i, end) < 0
                    && words.notBreakers.endAt(t, i, end) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 在桥头对等候的人群: whether somebody stands behind a preposition for to whom something is said. */
    private boolean isAddressed(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int to = words.mentions.toSomebody.endAt(t, i, end);
            if (to > 0 && words.notBreakers.endAt(t, i, end) < to && words.notBreakers.endAt(t, i - 1, end) <= i) {
                return true;
            }
        }
        return false;
    }

    /** 在北桥教书的Sara, 刚毕业的S: whether a word with a capital is all of the mention. */
    private boolean isLatin(Subject who, int to) {
        int end = who.range().end();
        boolean latin = who.kind() == Subject.Kind.BODY
                && Character.isUpperCase(t.charAt(who.range().start()));
        for (int i = who.range().start(); latin && i < end; i++) {
            latin = Chars.isLatin(t.charAt(i)) || Chars.isBlank(t.charAt(i));
        }
        // B站: a letter is seldom all that somebody is called by
        boolean letter = latin && who.range().length() == 1;
        return latin && (!letter || end == to || words.adverbs.endAt(t, end, to) > 0);
    }

    /**
     * 写信的人, 这些参加会议的人: all that is said of somebody, where nobody stands in front of it to whom it is said.
     *
     * @param first where the clause starts: in 甲走进店里，安慰买鱼的人说, it goes on with the subject of the one in front
     */
    Optional<Subject> people(int first, int start, int to) {
        int noun = words.bareNouns.startBefore(t, to, start);
        int mark = noun < 0 ? -1 : words.attributive.startBefore(t, noun, start);
        boolean whole = mark == noun - 1
                && mark - start >= LEAST_PEOPLE
                && to - start <= LONGEST_ATTRIBUTE
                && (isPointed(start, mark) || !goesOn(first))
                && words.coverbs.endAt(t, start, mark) < 0
                && words.owners.perceiving.endAt(t, start, mark) < 0
                && words.owners.leads.endAt(t, start, mark) < 0;
        for (int i = start; whole && i < mark; i++) {
            boolean heard = words.mentions.toSomebody.endAt(t, i, mark) > 0
                    || words.referents.addressing.endAt(t, i, mark) > 0
                    || words.agents.endAt(t, i, mark) > 0
                    || words.attributive.endAt(t, i, mark) > 0
                    || !Chars.isHan(t.charAt(i));
            whole = !heard || words.notBreakers.endAt(t, i, mark) > i + 1;
        }
        return whole ? Optional.of(new Subject(new Range(start, to), Subject.Kind.DESCRIPTION)) : Optional.empty();
    }

    private boolean isPointed(int start, int to) {
        return words.someone.endAt(t, start, to) > 0
                || words.demonstratives.endAt(t, start, to) > 0
                || words.pointers.endAt(t, start, to) > 0;
    }

    /** {@return whether a comma stands in front of a clause} */
    private boolean goesOn(int first) {
        int end = Chars.trimEnd(t, 0, first);
        return end > 0 && Chars.isComma(t.charAt(end - 1));
    }

    /** 与渔民往来多年的一家船厂的主管: somebody without a name, with the body that he is of, behind what is said of that. */
    private Optional<Subject> owned(int start, int mark, int to) {
        int i = t.previous(words.attributive.bit(), mark - 2, start);
        while (i >= start && words.attributive.endAt(t, i, i + 1) < 0) {
            i = t.previous(words.attributive.bit(), i - 1, start);
        }
        int before = i;
        return before < start
                ? Optional.empty()
                : mentions.reduce(before + 1, to)
                        .filter(one -> one.kind() == Subject.Kind.DESCRIPTION)
                        .filter(one -> one.range().equals(new Range(before + 1, to)));
    }

    /** 从, 首次, 已经: whether a clause begins with what may stand in what is said of somebody, and not with whom it is said to. */
    private boolean beginsWithCircumstance(int start, int to) {
        boolean adjunct = words.adjuncts.endAt(t, start, to) > 0
                || words.anyCues.endAt(t, start, to) > 0
                || words.speechVerbs.endAt(t, start, to) > 0;
        return !adjunct && (words.circumstanceStarts.endAt(t, start, to) > 0 || words.coverbs.endAt(t, start, to) < 0);
    }

    /** "总部设在海边的研究所对记者": the body or somebody without a name behind a clause that is said of them. */
    Optional<Subject> ofClause(int from, int to) {
        long bit = words.attributive.bit();
        for (int i = t.next(bit, from, to - 2); i < to - 2; i = t.next(bit, i + 1, to - 2)) {
            if (words.attributive.endAt(t, i, i + 1) < 0) {
                continue;
            }
            int end = phrases.nounPhraseEnd(i + 1, to);
            boolean circumstance = end > i + 1
                    && (isPredicate(from - 1, Math.min(i, from + 1))
                            || words.circumstanceEnds.endAt(t, end - 1, end) > 0
                            || words.circumstanceEnds.endAt(t, end, to) > 0);
            Optional<Subject> who = end > i + 1 && !circumstance ? mentions.reduce(i + 1, end) : Optional.empty();
            if (who.filter(one -> one.kind() == Subject.Kind.BODY || one.kind() == Subject.Kind.DESCRIPTION)
                    .isPresent()) {
                return who;
            }
        }
        return Optional.empty();
    }
}
