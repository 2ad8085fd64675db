package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/**
 * Finds the person whom a Chinese clause is about, whatever he does there or whichever part of him does it: 店主吹灭蜡烛,
 * 店主的肩膀塌下去.
 */
final class ChineseDoers {
    private static final int LONGEST_OWNER = 16;
    private static final int LONGEST_POINTER = 4;
    private static final int LONGEST_ATTRIBUTE = 14;
    private static final int FAMILIAR = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseSubject subjects;

    ChineseDoers(ChineseWords words, Bare bare, ChineseSubject subjects) {
        this.words = words;
        this.t = bare;
        this.subjects = subjects;
    }

    /** {@return the person whom a clause is about} */
    Optional<Subject> of(int from, int to) {
        Optional<Subject> owner = owner(from, to);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Subject> found = subjects.in(from, to);
        return found.filter(this::isPerson).isPresent()
                ? found
                : titled(from, to)
                        .or(() -> subjects.storyName(from, to)
                                .filter(who -> !goesOn(who.range().end(), to)))
                        .or(() -> hisOwn(from, to))
                        .or(() -> found);
    }

    /** {@return whether a subject is somebody, with a name or without, and not just anybody or many} */
    boolean isPerson(Subject who) {
        Range range = who.range();
        return subjects.shapes().isSomebody(who)
                || (who.kind() == Subject.Kind.DESCRIPTION && !isAnybody(range) && !isMany(range));
    }

    /** {@return whether a clause begins with somebody, or with where one without a name stands and with him: 蹲在船尾的店主, 船上的店主} */
    boolean begins(Subject who, int from, int to) {
        int start = subjects.skipOpeners(from, to);
        int first = who.range().start();
        return first == start
                || first == behindPosture(start, to)
                || (first > start
                        && first - start <= LONGEST_ATTRIBUTE
                        && words.attributive.endAt(t, first - 1, first) > 0
                        && (words.single.endAt(t, first, who.range().end()) > 0
                                || words.kinds.localizers.startBefore(t, first - 1, start) > start));
    }

    /** 店主的手, 她那张脸, 林知秋的这番话: whose part, look, voice or words it is that a clause begins with. */
    Optional<Subject> owner(int from, int to) {
        int start = subjects.skipOpeners(from, to);
        int limit = Math.min(to, start + LONGEST_OWNER);
        for (int i = start + 1; i < limit; i++) {
            int noun = words.attributive.endAt(t, i, to) > 0 ? i + 1 : pointed(i, to);
            int part = noun < 0 ? -1 : partEnd(noun, to);
            if (part > 0 && part < Chars.trimEnd(t, part, to)) {
                return ownerIn(start, i);
            }
        }
        return Optional.empty();
    }

    /** 他那双, 店主这番: where a part may start behind whose it is without the mark of an attribute, or -1. */
    private int pointed(int at, int to) {
        return words.owners.partPointers.endAt(t, at, to) > at + 1 ? at : -1;
    }

    /** 手, 这番话, 那双粗糙的手: where a part of somebody ends, behind a word that points at it or not; or -1. */
    private int partEnd(int from, int to) {
        int pointer = words.owners.partPointers.endAt(t, from, to);
        int limit = Math.min(to, pointer > 0 ? pointer + LONGEST_POINTER : from + 1);
        for (int i = Math.max(from, pointer); i < limit; i++) {
            int part = words.owners.parts.endAt(t, i, to);
            if (part > 0 && words.owners.notParts.endAt(t, i, to) < part) {
                boolean attribute = part < to && words.attributive.endAt(t, part, to) > 0;
                return attribute ? -1 : part;
            }
        }
        return -1;
    }

    /** 他的字越写越小: whose anything is that a clause is about, as far as it is his or hers. */
    private Optional<Subject> hisOwn(int from, int to) {
        int start = subjects.skipOpeners(from, to);
        int end = Math.max(words.he.endAt(t, start, to), words.she.endAt(t, start, to));
        return end > 0 && words.attributive.endAt(t, end, to) > 0
                ? Optional.of(new Subject(new Range(start, end), Subject.Kind.PRONOUN))
                        .filter(this::isPerson)
                : Optional.empty();
    }

    private Optional<Subject> ownerIn(int start, int end) {
        if (words.pronouns.contains(t, start, end)) {
            return Optional.of(new Subject(new Range(start, end), Subject.Kind.PRONOUN))
                    .filter(this::isPerson);
        }
        return subjects.reduce(start, end)
                .filter(who -> who.range().end() == end)
                .filter(this::isPerson);
    }

    /** 店主猛地合上账簿, 一名店主一声不吭: who has no name and begins a clause with a title that a verb follows which no list knows. */
    private Optional<Subject> titled(int from, int to) {
        int start = behindPosture(subjects.skipOpeners(from, to), to);
        int familiar = familiarEnd(start, to);
        if (familiar > 0) {
            return Optional.of(new Subject(new Range(start, familiar), Subject.Kind.SURNAMED));
        }
        int numeral = words.single.endAt(t, start, to);
        int limit = Math.min(to, numeral > 0 ? numeral + LONGEST_POINTER : start + 1);
        for (int i = Math.max(start, numeral); i < limit; i++) {
            int title = words.titles.endAt(t, i, to);
            if (title > i + 1) {
                Range range = new Range(start, title);
                return goesOn(title, to)
                        ? Optional.empty()
                        : Optional.of(new Subject(range, Subject.Kind.DESCRIPTION))
                                .filter(this::isPerson);
            }
        }
        return Optional.empty();
    }

    /** 老周从头数起: where a familiar name ends in front of a verb, in a story that has it elsewhere as well; or -1. */
    private int familiarEnd(int start, int to) {
        int end = start + FAMILIAR < to ? subjects.shapes().familiarEnd(start, start + FAMILIAR) : -1;
        boolean name = end == start + FAMILIAR
                && words.familiarStarts.endAt(t, start, end) > 0
                && words.titles.endAt(t, start, to) <= end
                && words.notNames.endAt(t, start, to) < 0
                && !goesOn(end, to);
        return name && subjects.isRepeated(new Subject(new Range(start, end), Subject.Kind.SURNAMED)) ? end : -1;
    }

    /** 蹲在船尾的: the place behind where somebody stands or sits, as far as that is said of whoever follows; else the start. */
    private int behindPosture(int start, int to) {
        int posture = words.owners.postures.endAt(t, start, to);
        int limit = Math.min(to, start + LONGEST_ATTRIBUTE);
        for (int i = posture; posture > 0 && i < limit; i++) {
            if (words.attributive.endAt(t, i, to) > 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** {@return whether what stands behind a title belongs to the same phrase, or a longer word begins with the title} */
    private boolean goesOn(int at, int to) {
        return at >= to
                || !Chars.isHan(t.charAt(at))
                || words.attributive.endAt(t, at, to) > 0
                || words.joints.endAt(t, at, to) > 0
                || words.titles.endAt(t, at, to) > 0
                || words.honorifics.endAt(t, at, to) > 0
                || words.plurals.endAt(t, at, to) > 0
                || words.bodyEndings.endAt(t, at, to) > 0;
    }

    private boolean isMany(Range who) {
        return words.plurals.startBefore(t, who.end(), who.start()) > who.start()
                || words.isCrowd(t.text(), who.start(), who.end());
    }

    private boolean isAnybody(Range who) {
        return words.isIndefinite(t.text(), who.start(), who.end())
                || words.anybody.contains(t, who.start(), who.end())
                || words.ownPronouns.contains(t, who.start(), who.end());
    }
}
