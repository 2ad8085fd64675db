package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Takes the last bracket out of a Chinese noun phrase: a foreign name, a place, what a body is called elsewhere. */
final class MentionBracket {
    private static final int ATTRIBUTE = 2;
    private static final int RIGHT_BEFORE = 4;
    private static final String CLOSERS = "》」』”\"";

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final MentionStart starts;
    private final MentionOwner owners;

    MentionBracket(ChineseWords words, Bare bare, ChineseShapes shapes, MentionStart starts, MentionOwner owners) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.starts = starts;
        this.owners = owners;
    }

    /**
     * What a bracket leaves of a phrase.
     *
     * @param subject the mention, where the bracket alone tells what it is
     * @param range the phrase without the bracket and what it divides from the mention
     * @param named whether the bracket tells that a name stands beside it
     */
    record Cut(Optional<Subject> subject, Range range, boolean named) {
        static Cut found(int start, int end, Subject.Kind kind) {
            Range range = new Range(start, end);
            return new Cut(Optional.of(new Subject(range, kind)), range, false);
        }

        static Cut left(int start, int end, boolean named) {
            return new Cut(Optional.empty(), new Range(start, end), named);
        }
    }

    /** {@return the phrase without its last bracket; {@code to} is where it ended before anything was cut off} */
    Cut cut(int start, int end, int to) {
        int open = starts.lastBracket(start, end);
        if (open <= start) {
            return Cut.left(start, end, false);
        }
        int close = shapes.bracketEnd(open, end);
        int behind = starts.lastAttribute(close, end);
        boolean owned = words.attributive.endAt(t, close, end) > 0;
        Optional<Subject> staff = staff(new Range(start, open), owned ? close + 1 : close, end);
        if (staff.isPresent()) {
            return new Cut(staff, staff.get().range(), false);
        }
        if (behind > 0 && behind < end && behind > close + ATTRIBUTE) {
            // 到造纸厂（位于山脚）参观的甲: the bracket stands in what is said of him
            return Cut.left(behind, end, false);
        }
        int before = shapes.trimRight(start, open);
        int title = shapes.titleEnd(close, end);
        if (title == end && shapes.isBody(start, before)) {
            // 卫生组织（WHO）发言人: the body's bracket stands inside what somebody is
            return Cut.found(starts.lastAttribute(start, before), end, Subject.Kind.DESCRIPTION);
        }
        boolean work = before > start && t.charAt(before - 1) == '》' && close < end && title < 0;
        int opened = work && shapes.isBody(close, end) ? starts.titleStart(start, before - 1) : -1;
        if (opened >= start) {
            // 《晨星》（Morning Star）杂志: the noun for what it is stands behind the bracket
            return Cut.found(opened, before, Subject.Kind.BODY);
        }
        boolean titled = title > 0 && title < end;
        boolean office = owners.isNameBehindOffice(start, before, close, end);
        boolean marked = before > start && CLOSERS.indexOf(t.charAt(before - 1)) >= 0 && close < end;
        return titled || office || marked
                ? Cut.left(close, end, office)
                : Cut.left(start, before, close >= to - RIGHT_BEFORE && owners.isNote(open, close));
    }

    /** 安东（Anton Lee）办公室, 安东（Anton Lee）的发言人: who works for the person whose name a bracket explains. */
    private Optional<Subject> staff(Range name, int from, int end) {
        boolean body = words.mentions.staffs.contains(t, from, end);
        // 安东（Anton Lee）办公室发言人
        int staff = Math.max(from, words.mentions.staffs.endAt(t, from, end));
        boolean somebody = words.companions.contains(t, staff, end) && words.honorifics.endAt(t, from, end) < 0;
        return (body || somebody)
                        && shapes.nameBracket(name.end())
                        && !shapes.isBody(name.start(), shapes.trimRight(name.start(), name.end()))
                ? Optional.of(new Subject(new Range(from, end), body ? Subject.Kind.BODY : Subject.Kind.DESCRIPTION))
                : Optional.empty();
    }
}
