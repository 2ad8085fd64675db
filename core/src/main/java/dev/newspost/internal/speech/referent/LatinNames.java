package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Finds the full form of a last name in Latin letters, as Tom Falk for Falk, whatever it does in the story. */
final class LatinNames {
    private static final int MOST_PARTS = 3;

    private LatinNames() {}

    /** Where a part of a name stands. */
    private record Place(Line line, int start, int end) {
        String text() {
            return line.bare();
        }

        /** {@return the name from one place to another; empty where that is no more than the part} */
        Optional<Mention> grown(int from, int to) {
            return to - from == end - start
                    ? Optional.empty()
                    : Optional.of(new Mention(line.passage(), new Range(from, to)));
        }
    }

    /** {@return where the full name stands first; empty where the last name stands alone before} */
    static Optional<Mention> full(String last, List<Line> lines) {
        if (!Character.isUpperCase(last.charAt(0)) || last.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return first(last, lines, line -> line.passage().chinese(), LatinNames::runsOn)
                .flatMap(place -> place.grown(start(place.text(), place.start), place.end));
    }

    /** {@return where a last name first stands behind a given name in an English story; empty where it stands alone before} */
    static Optional<Mention> behindGiven(String last, List<Line> lines, SpeechWords words) {
        if (words.names.givenName(last) != 0) {
            return Optional.empty();
        }
        return first(last, lines, line -> true, LatinNames::isInWord)
                .filter(place -> !place.line.passage().chinese())
                .flatMap(place -> place.grown(given(place, words), place.end));
    }

    /** State Sen. Nils Aasen: where the given name stands in front of a last name; the last name's place where none does. */
    private static int given(Place place, SpeechWords words) {
        String t = place.text();
        int at = start(t, place.start);
        while (at < place.start && words.names.givenName(t.substring(at, place.end)) == 0) {
            int blank = t.indexOf(' ', at);
            at = blank < 0 ? place.start : Math.min(place.start, blank + 1);
        }
        return at;
    }

    /** {@return where a name of one word first stands with more words of it behind, as Lanner in "Lanner Water"; else empty} */
    static Optional<Mention> goingOn(String first, List<Line> lines) {
        if (first.indexOf(' ') >= 0 || !Character.isUpperCase(first.charAt(0))) {
            return Optional.empty();
        }
        return first(first, lines, line -> !line.passage().chinese(), LatinNames::isInWord)
                .flatMap(place -> place.grown(place.start, end(place.text(), place.end)));
    }

    /** {@return where a name first stands in the lines that are read, as words of its own} */
    private static Optional<Place> first(
            String name, List<Line> lines, Predicate<Line> read, BiPredicate<String, Integer> goesOn) {
        for (Line line : lines) {
            String t = line.bare();
            for (int at = read.test(line) ? t.indexOf(name) : -1; at >= 0; at = t.indexOf(name, at + 1)) {
                int end = at + name.length();
                if ((at == 0 || !Chars.isLatin(t.charAt(at - 1))) && !goesOn.test(t, end)) {
                    return Optional.of(new Place(line, at, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isInWord(String t, int end) {
        return end < t.length() && Chars.isLatin(t.charAt(end));
    }

    /** Where the words end that stand behind a name, each with a capital. */
    private static int end(String t, int name) {
        int end = name;
        for (int n = 0; n < MOST_PARTS; n++) {
            int i = end + 1;
            if (i >= t.length() || t.charAt(end) != ' ' || !Character.isUpperCase(t.charAt(i))) {
                break;
            }
            while (i < t.length()
                    && (Chars.isLatin(t.charAt(i))
                            || ("-'’".indexOf(t.charAt(i)) >= 0
                                    && i + 1 < t.length()
                                    && Character.isUpperCase(t.charAt(i + 1))))) {
                i++;
            }
            if (i == end + 1) {
                break;
            }
            end = i;
        }
        return end;
    }

    private static boolean runsOn(String t, int end) {
        int next = end < t.length() && t.charAt(end) == ' ' ? end + 1 : end;
        return next < t.length() && Chars.isLatin(t.charAt(next));
    }

    /** Where the words begin that stand in front of a last name, each with a capital. */
    private static int start(String t, int last) {
        int start = last;
        for (int n = 0; n < MOST_PARTS; n++) {
            int i = start - 1;
            if (i <= 0 || t.charAt(i) != ' ') {
                break;
            }
            int behind = behindNickname(t, i);
            i = behind;
            while (i > 0 && (Chars.isLatin(t.charAt(i - 1)) || ".-'’".indexOf(t.charAt(i - 1)) >= 0)) {
                i--;
            }
            if (i == behind || !Character.isUpperCase(t.charAt(i))) {
                break;
            }
            start = i;
        }
        return start;
    }

    /** Nils “Tide” Aasen: the first of the blanks that a nickname leaves, else the blank. */
    private static int behindNickname(String t, int blank) {
        int i = blank;
        while (i > 0 && blank - i < Line.LONGEST_NICKNAME && t.charAt(i - 1) == ' ') {
            i--;
        }
        return i < blank - 2 ? i : blank;
    }
}
