package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/**
 * Finds whom a Chinese clause begins with where a verb follows that no list knows: 店主翻开账本, 县长林知秋围住汽车. A title
 * or the name behind it tells where the noun phrase ends.
 */
final class ChineseOpening {
    private static final int LONGEST = 16;
    private static final int LONGEST_BODY = 10;
    private static final int GIVEN = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final ChineseMention mentions;

    ChineseOpening(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known, ChineseMention mentions) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.mentions = mentions;
    }

    /** {@return whom the clause begins with that starts at {@code from}} */
    Optional<Subject> of(int from, int to) {
        int latin = latinEnd(from, to);
        if (latin > from) {
            return Optional.of(new Subject(new Range(from, latin), Subject.Kind.NAME));
        }
        int title = words.titles.endAt(t, from, to);
        int end = title > from + 1 ? title : behindOffice(from, to);
        if (end < 0 || textSpeaks(end, to)) {
            return Optional.empty();
        }
        int name = nameEnd(end, to);
        if (name > 0 && name < to && !goesOn(name, to)) {
            return ending(from, name).filter(Subject::isName);
        }
        return goesOn(end, to) ? Optional.empty() : ending(from, end);
    }

    /** 河西县水务局局长, 林县长, 一名店主: where the title ends that a body, a surname or a numeral stands in front of, at the clause's beginning. */
    private int behindOffice(int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int numeral = words.someone.endAt(t, from, to);
        int surname = words.surnames.endAt(t, from, to);
        int place = words.places.endAt(t, from, to);
        for (int i = t.next(words.titles.bit(), from + 1, limit);
                i < limit;
                i = t.next(words.titles.bit(), i + 1, limit)) {
            int title = words.titles.endAt(t, i, to);
            if (title > i + 1) {
                boolean office = place > 0
                        && place <= i
                        && i - from <= LONGEST_BODY
                        && words.bodyEndings.startBefore(t, i, from) >= 0;
                return i == surname || i == numeral || office ? title : -1;
            }
        }
        return -1;
    }

    /** 渔民收藏的档案: whether a text stands behind the clause's last attribute, so that whoever begins it speaks of that. */
    private boolean textSpeaks(int from, int to) {
        int mark = t.previous(words.attributive.bit(), to - 2, from);
        boolean attribute = mark >= from && words.attributive.endAt(t, mark, to) > 0;
        for (int i = mark + 1; attribute && i < to; i++) {
            if (words.owners.texts.endAt(t, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a name of two or three foreign words ends that Chinese characters follow, or -1. */
    private int latinEnd(int from, int to) {
        int end = from;
        int capitals = 0;
        int blanks = 0;
        if (from >= to || !Character.isUpperCase(t.charAt(from))) {
            return -1;
        }
        while (end < to && (Chars.isLatin(t.charAt(end)) || " .-'’·".indexOf(t.charAt(end)) >= 0)) {
            boolean starts = end == from || !Chars.isLatin(t.charAt(end - 1));
            capitals += starts && Character.isUpperCase(t.charAt(end)) ? 1 : 0;
            blanks += starts && end > from && t.charAt(end - 1) == ' ' && Chars.isLatin(t.charAt(end)) ? 1 : 0;
            end++;
        }
        int stop = Chars.trimEnd(t, from, end);
        boolean name = capitals >= 2
                && capitals <= 3
                && blanks < capitals
                && Chars.isLatin(t.charAt(stop - 1))
                && Character.isLowerCase(t.charAt(stop - 1));
        return name && !goesOn(end, to) ? stop : -1;
    }

    private Optional<Subject> ending(int from, int end) {
        return mentions.reduce(from, end)
                .filter(Subject::known)
                .filter(who -> who.range().end() == end);
    }

    /** Where a name ends that starts behind a title, as far as its characters are such as names have; else -1. */
    private int nameEnd(int start, int to) {
        int story = known.endAt(start, to);
        if (story > 0) {
            return story;
        }
        int foreign = shapes.foreignEnd(start, to);
        if (foreign > 0) {
            return foreign;
        }
        int surname = words.surnames.endAt(t, start, to);
        if (surname < 0
                || surname + GIVEN > to
                || words.notNames.endAt(t, start, to) > 0
                || words.breakers.endAt(t, start, to) > surname
                || words.breakers.endAt(t, surname, to) > surname + 1) {
            return -1;
        }
        // most given names have two characters
        boolean word = words.breakers.endAt(t, surname + 1, to) > surname + GIVEN;
        return !mayBeGiven(surname) ? -1 : mayBeGiven(surname + 1) && !word ? surname + GIVEN : surname + 1;
    }

    private boolean mayBeGiven(int at) {
        return shapes.isGiven(at) || words.isGivenCharacter(t, at) || words.looseCues.endAt(t, at, at + 1) > 0;
    }

    /** {@return whether what stands behind a noun belongs to the same phrase, or a longer word begins with the noun} */
    private boolean goesOn(int at, int to) {
        return at >= to
                || !Chars.isHan(t.charAt(at))
                || words.attributive.endAt(t, at, to) > 0
                || words.joints.endAt(t, at, to) > 0
                || words.titles.endAt(t, at, to) > 0
                || words.honorifics.endAt(t, at, to) > 0
                || words.titleJoints.endAt(t, at, to) > 0
                || words.plurals.endAt(t, at, to) > 0
                || words.bodyEndings.endAt(t, at, to) > 0
                || words.surnames.endAt(t, at, to) > 0
                || words.transliterating.endAt(t, at, to) > 0
                || words.circumstanceEnds.endAt(t, at, to) > 0;
    }
}
