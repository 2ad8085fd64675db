package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names in a Chinese passage: subjects of verbs of saying, and what stands before a bracketed foreign name. */
final class ChineseNames implements NameReader {
    private static final int WINDOW = 60;
    private static final int LONGEST_CALLED = 4;
    private static final int LONGEST_NOTE = 8;
    private static final int LEAST_WORD = 2;
    private static final int LONGEST_SURNAMED = 6;
    private static final int LONGEST_OWNER = 20;

    private final SpeechWords words;
    private final Line line;
    private final Bare t;
    private final ChineseSubject subjects;
    private final List<Found> found = new ArrayList<>();

    ChineseNames(SpeechWords words, Line line, KnownNames known) {
        this.words = words;
        this.line = line;
        this.t = line.noted();
        this.subjects = new ChineseSubject(words.chinese, t, known);
    }

    @Override
    public List<Found> read() {
        ChineseWords chinese = words.chinese;
        int clause = 0;
        long bits = chinese.other | chinese.falseCues.bit() | chinese.cues.bit();
        clause(0, clauseEnd(0), false);
        for (int i = t.next(bits, 0, t.length()); i < t.length(); i = t.next(bits, i + 1, t.length())) {
            char c = t.charAt(i);
            if (Chars.isComma(c) || Line.endsSentence(c) || c == '；' || c == '—' || Chars.isColon(c)) {
                clause = i + 1;
                clause(clause, clauseEnd(clause), false);
                continue;
            }
            if (Chars.isOpeningBracket(c)
                    && i + 1 < t.length()
                    && Character.isUpperCase(t.charAt(i + 1))
                    && subjects.shapes().nameBracket(i)) {
                name(subjects.reduce(subjects.skipOpeners(Math.max(clause, i - WINDOW), i), i), true, false, false);
                // （Anton Karegin，卡列金）: a pause in the bracket ends no clause
                i = Math.max(i, subjects.shapes().bracketEnd(i, t.length()) - 1);
                continue;
            }
            if (Chars.isOpeningBracket(c) && i > clause && isNote(i)) {
                name(
                        subjects.reduce(subjects.skipOpeners(Math.max(clause, i - WINDOW), i), i)
                                .filter(Subject::isName),
                        true,
                        false,
                        true);
                continue;
            }
            int no = chinese.noCueEnd(t, i, t.length());
            int cue = chinese.cues.endAt(t, i, t.length());
            if (cue > 0 && cue >= no) {
                clause(Math.max(clause, i - 2 * WINDOW), i, true);
                i = cue - 1;
            } else if (no > 0) {
                i = no - 1;
            }
        }
        return found;
    }

    /** 安娜（36岁）, 李明（化名）: whether a bracket holds how old somebody is, or what kind of name his is. */
    private boolean isNote(int open) {
        int close = subjects.shapes().bracketEnd(open, Math.min(t.length(), open + LONGEST_NOTE)) - 1;
        int at = open + 1;
        while (at < close && (Chars.isDigit(t.charAt(at)) || Chars.isBlank(t.charAt(at)))) {
            at++;
        }
        int noted = words.chinese.nameNotes.endAt(t, at, t.length());
        boolean age = at > open + 1 && close > at && words.chinese.ageUnits.endAt(t, at, close) == close;
        return age || noted > at + 1 || (close > at && noted == close);
    }

    /** 诺米, 卡罗: words that no list knows in front of a verb of saying; a name where the story has them again. */
    private boolean mayBeCalled(Subject subject) {
        Range range = subject.range();
        if (subject.kind() != Subject.Kind.UNKNOWN || range.length() < 2 || range.length() > LONGEST_CALLED) {
            return false;
        }
        for (int i = range.start(); i < range.end(); i++) {
            if (!Chars.isHan(t.charAt(i)) || words.chinese.clauseWords.endAt(t, i, i + 1) > 0) {
                return false;
            }
        }
        boolean starts = range.start() == 0 || Line.endsSentence(t.charAt(range.start() - 1));
        return starts && words.chinese.telling(t, range.end());
    }

    private int clauseEnd(int from) {
        int limit = Math.min(t.length(), from + WINDOW);
        long other = words.chinese.other;
        for (int i = t.next(other, from, limit); i < limit; i = t.next(other, i + 1, limit)) {
            char c = t.charAt(i);
            if (Chars.isComma(c)
                    || Line.endsSentence(c)
                    || c == '；'
                    || c == '—'
                    || Chars.isColon(c)
                    || c == Line.INSIDE) {
                return i;
            }
        }
        return limit;
    }

    private void clause(int from, int to, boolean speaks) {
        if (speaks || mayName(Math.max(from, to - 2 * WINDOW), to)) {
            Optional<Subject> who = subjects.in(from, to);
            name(who, false, speaks, true);
            if (!speaks && who.filter(Subject::known).isEmpty()) {
                name(owner(from, to), false, false, true);
            }
        }
    }

    /** 镇长林知秋的发言很短, 根据林知秋的统计: whose something is that a clause is about; nobody whose kin or man acts in it. */
    private Optional<Subject> owner(int from, int to) {
        int start = subjects.skipOpeners(from, to);
        int limit = Math.min(to, start + LONGEST_OWNER);
        int mark = t.next(words.chinese.attributive.bit(), start + LEAST_WORD, limit);
        if (mark >= limit || words.chinese.attributive.endAt(t, mark, to) < 0) {
            return Optional.empty();
        }
        for (int i = mark + 1; i < Math.min(to, mark + LONGEST_SURNAMED); i++) {
            if (words.chinese.titles.endAt(t, i, to) > 0 || words.chinese.companions.endAt(t, i, to) > 0) {
                return Optional.empty();
            }
        }
        return subjects.reduce(start, mark)
                .filter(who -> who.kind() == Subject.Kind.NAME && who.range().end() == mark)
                .filter(who -> who.range().length() > LEAST_WORD
                        && words.names.surnameEnd(who.range().of(t.text())) > 0
                        && words.chinese.titles.startBefore(t, who.range().start(), start) >= 0);
    }

    /**
     * {@return whether the subject of a clause may be a name while no names of the story are known: each needs a surname,
     * a title, a bracket, a point or two characters of foreign names in a row} Most clauses hold none of these, and
     * asking so is much cheaper than looking for the subject.
     */
    private boolean mayName(int from, int to) {
        ChineseWords chinese = words.chinese;
        int foreign = 0;
        for (int i = from; i < to; i++) {
            char c = t.charAt(i);
            foreign = t.mayStart(i, chinese.transliterating.bit()) || c == '-' ? foreign + 1 : 0;
            if (foreign > 1 || t.mayStart(i, chinese.nameMarks) || Chars.isNamePoint(c) || Chars.isOpeningBracket(c)) {
                return true;
            }
            if (t.mayStart(i, chinese.surnames.bit()) && mayStartPhrase(from, i) && !startsWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a phrase may start at a place: behind a mark, or a word that leads to one} */
    private boolean mayStartPhrase(int from, int at) {
        return at == from
                || !Chars.isHan(t.charAt(at - 1))
                || t.mayEnd(at, words.chinese.nameFronts)
                || t.mayStart(at - 1, words.chinese.circumstanceEnds.bit())
                || words.chinese.openingAspects.endAt(t, at - 1, at) > 0;
    }

    /** 方面, 于是: whether a word that is no name starts with a surname, and no character of a given name stands behind it. */
    private boolean startsWord(int at) {
        int end = at + LEAST_WORD;
        boolean word = words.chinese.notNames.endAt(t, at, end) == end;
        for (int i = end; word && i < Math.min(t.length(), at + LONGEST_SURNAMED); i++) {
            word = words.chinese.givenShe.endAt(t, i, i + 1) < 0 && words.chinese.givenHe.endAt(t, i, i + 1) < 0;
        }
        return word;
    }

    private void name(Optional<Subject> subject, boolean bracketed, boolean speaks, boolean leads) {
        if (subject.isEmpty()) {
            return;
        }
        Range range = subject.get().range();
        boolean name = subject.get().isName()
                || (speaks && mayBeCalled(subject.get()))
                || (bracketed
                        && subject.get().kind() == Subject.Kind.UNKNOWN
                        && range.length() <= 5
                        && range.length() >= 2);
        boolean shaped = bracketed
                || subjects.shapes().shapedAsName(range)
                || (speaks && subject.get().kind() == Subject.Kind.NAME && isShort(range));
        boolean sure = shaped && (speaks || bracketed || subject.get().kind() == Subject.Kind.NAME);
        if (name && range.length() >= 2 && (shaped || range.length() <= 4)) {
            found.add(new Found(
                    new Mention(line.passage(), range),
                    speaks,
                    leads,
                    sure,
                    subject.get().kind() == Subject.Kind.NAME,
                    bracketed));
        }
    }

    /** {@return whether a name behind a title has two characters, or three of which the first is a surname as well} */
    private boolean isShort(Range range) {
        return range.length() == 2
                || (range.length() == 3
                        && words.chinese.rareSurnames.endAt(t, range.start(), range.end()) == range.start() + 1);
    }
}
