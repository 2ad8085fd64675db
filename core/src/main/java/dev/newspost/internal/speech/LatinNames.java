package dev.newspost.internal.speech;

import java.util.List;
import java.util.Optional;

/** Finds the full form of a last name in Latin letters, as Tom Falk for Falk, whatever it does in the story. */
final class LatinNames {
    private static final int MOST_PARTS = 3;

    private LatinNames() {}

    /** {@return where the full name stands first; empty where the last name stands alone before} */
    static Optional<Mention> full(String last, List<Line> lines) {
        if (!Character.isUpperCase(last.charAt(0)) || last.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(last) : -1; at >= 0; at = t.indexOf(last, at + 1)) {
                int end = at + last.length();
                boolean word = (at == 0 || !Chars.isLatin(t.charAt(at - 1))) && !runsOn(t, end);
                if (word) {
                    int start = start(t, at);
                    return start == at
                            ? Optional.empty()
                            : Optional.of(new Mention(line.passage(), new Range(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return where a last name first stands behind a given name in an English story; empty where it stands alone before} */
    static Optional<Mention> behindGiven(String last, List<Line> lines, SpeechWords words) {
        if (words.givenName(last) != 0) {
            return Optional.empty();
        }
        for (Line line : lines) {
            String t = line.bare();
            int at = t.indexOf(last);
            while (at >= 0 && !isWord(t, at, at + last.length())) {
                at = t.indexOf(last, at + 1);
            }
            if (at >= 0) {
                int start = at == 0 || line.passage().chinese() ? at : start(t, at);
                boolean given = start < at && words.givenName(t.substring(start, at + last.length())) != 0;
                return given
                        ? Optional.of(new Mention(line.passage(), new Range(start, at + last.length())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return where a name of one word first stands with more words of it behind, as Lanner in "Lanner Water"; else empty} */
    static Optional<Mention> goingOn(String first, List<Line> lines) {
        if (first.indexOf(' ') >= 0 || !Character.isUpperCase(first.charAt(0))) {
            return Optional.empty();
        }
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? -1 : t.indexOf(first); at >= 0; at = t.indexOf(first, at + 1)) {
                int end = at + first.length();
                if (isWord(t, at, end)) {
                    int to = end(t, end);
                    return to == end ? Optional.empty() : Optional.of(new Mention(line.passage(), new Range(at, to)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String t, int start, int end) {
        return (start == 0 || !Chars.isLatin(t.charAt(start - 1)))
                && (end == t.length() || !Chars.isLatin(t.charAt(end)));
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
            while (i > 0 && (Chars.isLatin(t.charAt(i - 1)) || ".-'’".indexOf(t.charAt(i - 1)) >= 0)) {
                i--;
            }
            if (i == start - 1 || !Character.isUpperCase(t.charAt(i))) {
                break;
            }
            start = i;
        }
        return start;
    }
}
