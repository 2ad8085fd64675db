package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Finds people in Chinese whose title is theirs no more and stands behind their name, as in 韩立洲前部长. */
final class ChineseFormers {
    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;

    ChineseFormers(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
    }

    /** 韩立洲前部长, 韩前部长: {@return a Chinese name or surname that a phrase begins with, in front of a title that is his no more} */
    Optional<Subject> leading(int start, int end) {
        int surname = words.surnames.endAt(t, start, end);
        for (int at = surname; surname > 0 && at <= surname + 2 && at < end; at++) {
            int former = words.formers.endAt(t, at, end);
            int title = former < 0
                    ? -1
                    : Math.max(
                            Math.max(words.titles.endAt(t, at, end), words.titles.endAt(t, former, end)),
                            words.honorifics.endAt(t, former, end));
            if (title > former && !shapes.isBody(start, at)) {
                return Optional.of(
                        at == surname
                                ? new Subject(new Range(start, title), Subject.Kind.SURNAMED)
                                : new Subject(new Range(start, at), Subject.Kind.NAME));
            }
        }
        return Optional.empty();
    }

    /** {@return where 前 stands between a name and the title that a phrase ends with, or -1} */
    int before(int start, int end) {
        int honorific = words.honorifics.startBefore(t, end, start + 1);
        int title = words.titles.startBefore(t, end, start + 1);
        for (int noun : new int[] {title, honorific}) {
            int former = noun < 0
                    ? -1
                    : words.formers.endAt(t, noun, end) > 0 ? noun : words.formers.startBefore(t, noun, start + 1);
            if (former > start && isPerson(start, shapes.trimRight(start, former))) {
                return former;
            }
        }
        return -1;
    }

    boolean isPerson(int start, int end) {
        return start < end
                && (words.surnames.contains(t, start, end)
                        || shapes.familiarEnd(start, end) == end
                        || known.contains(start, end)
                        || shapes.shapedAsName(new Range(start, end)));
    }
}
