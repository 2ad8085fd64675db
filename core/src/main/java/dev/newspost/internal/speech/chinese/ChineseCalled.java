package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds the name that a Chinese phrase gives somebody in front of the noun for him: 一位叫林知秋的工程师, 网名为“老桥”的网友. */
final class ChineseCalled {
    private static final int LONGEST = 16;
    private static final int LONGEST_BRACKET = 40;
    private static final int LEAST = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;

    ChineseCalled(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
    }

    /** {@return somebody without a name, or the name that a verb of calling gives him in front of the noun that a phrase ends with} */
    Subject instead(Subject who, int from) {
        if (who.kind() != Subject.Kind.DESCRIPTION) {
            return who;
        }
        int last = t.previous(words.attributive.bit(), who.range().end() - LEAST, from + LEAST);
        int end = last > from && words.attributive.endAt(t, last, last + 1) > 0 ? withoutBracket(from, last) : -1;
        for (int i = Math.max(from, end - LONGEST); i < end - LEAST; i++) {
            int behind = words.owners.called.endAt(t, i, end);
            if (behind > 0 && end - behind >= LEAST) {
                return named(behind, end).orElse(who);
            }
        }
        return who;
    }

    /** 一位叫卡列金（Anton Karegin）的工程师: where the name ends that a bracket with its foreign form stands behind. */
    private int withoutBracket(int from, int end) {
        if (!Chars.isClosingBracket(t.charAt(end - 1))) {
            return end;
        }
        int open = end - 1;
        while (open > Math.max(from, end - LONGEST_BRACKET) && !Chars.isOpeningBracket(t.charAt(open))) {
            open--;
        }
        return shapes.nameBracket(open) ? open : end;
    }

    private Optional<Subject> named(int start, int end) {
        if (MarkSign.of(t.charAt(start)) >= 0) {
            boolean inside = end - start > LEAST + 1
                    && t.charAt(start + 1) == Line.INSIDE
                    && t.charAt(end - 2) == Line.INSIDE
                    && MarkSign.of(t.charAt(end - 1)) >= 0;
            return inside
                    ? Optional.of(new Subject(new Range(start + 1, end - 1), Subject.Kind.NAME))
                    : Optional.empty();
        }
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(t.charAt(i)) && !Chars.isLatin(t.charAt(i)) && !Chars.isNamePoint(t.charAt(i))) {
                return Optional.empty();
            }
        }
        Range range = new Range(start, end);
        boolean name = known.contains(start, end)
                || shapes.transliterated(start, end)
                || (shapes.shapedAsName(range)
                        && words.breakers.endAt(t, start, end) < 0
                        && words.notNames.endAt(t, start, end) < 0);
        return name ? Optional.of(new Subject(range, Subject.Kind.NAME)) : Optional.empty();
    }
}
