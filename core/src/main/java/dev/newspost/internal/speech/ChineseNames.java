package dev.newspost.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names in a Chinese passage: subjects of verbs of saying, and what stands before a bracketed foreign name. */
final class ChineseNames implements NameReader {
    private static final int WINDOW = 60;
    private static final int LONGEST_CALLED = 4;

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
        name(subjects.in(0, clauseEnd(0)), false, false, true);
        for (int i = t.next(bits, 0, t.length()); i < t.length(); i = t.next(bits, i + 1, t.length())) {
            char c = t.charAt(i);
            if (Chars.isComma(c) || Line.endsSentence(c) || c == '；' || c == '—' || Chars.isColon(c)) {
                clause = i + 1;
                name(subjects.in(clause, clauseEnd(clause)), false, false, true);
                continue;
            }
            if (Chars.isOpeningBracket(c)
                    && i + 1 < t.length()
                    && Character.isUpperCase(t.charAt(i + 1))
                    && subjects.shapes().nameBracket(i)) {
                name(subjects.reduce(subjects.skipOpeners(Math.max(clause, i - WINDOW), i), i), true, false, false);
                continue;
            }
            int no = chinese.falseCues.endAt(t, i, t.length());
            int cue = chinese.cues.endAt(t, i, t.length());
            if (cue > 0 && cue >= no) {
                name(subjects.in(Math.max(clause, i - 2 * WINDOW), i), false, true, true);
                i = cue - 1;
            } else if (no > 0) {
                i = no - 1;
            }
        }
        return found;
    }

    /** 川普, 诺民: words that no list knows in front of a verb of saying; a name where the story has them again. */
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
                || (speaks && range.length() == 2 && subject.get().kind() == Subject.Kind.NAME);
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
}
