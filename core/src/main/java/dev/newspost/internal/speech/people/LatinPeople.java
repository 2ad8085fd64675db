package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which names in Latin letters are people's in a Chinese story, as Lindquist in "Lindquist 说，她很惊讶": a
 * pronoun goes on with them. A company's name looks the same.
 */
final class LatinPeople {
    private static final int LEAST = 3;
    private static final int LEAST_VOTES = 2;
    private static final int REACH = 100;
    private static final int LONGEST_TITLE = 8;
    private static final int MOST_WORDS = 3;

    private final SpeechWords words;
    private final Map<String, Mention> first = new HashMap<>();
    private final Map<String, Integer> votes = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    private LatinPeople(SpeechWords words) {
        this.words = words;
    }

    /** {@return the first places of such names, in order of their first places} */
    static List<Mention> of(List<Line> lines, SpeechWords words) {
        LatinPeople people = new LatinPeople(words);
        for (Line line : lines) {
            if (line.passage().chinese()) {
                people.read(line);
            }
        }
        List<Mention> found = new ArrayList<>();
        people.votes.forEach((name, votes) -> {
            if (votes >= LEAST_VOTES && !people.bodies.contains(name)) {
                found.add(people.first.get(name));
            }
        });
        found.sort((one, other) -> one.isBefore(other) ? -1 : other.isBefore(one) ? 1 : 0);
        return found;
    }

    private void read(Line line) {
        String t = line.bare();
        Bare noted = line.noted();
        long other = words.chinese.other;
        int from = 0;
        for (int i = noted.next(other, 0, t.length());
                i < t.length();
                i = noted.next(other, Math.max(i + 1, from), t.length())) {
            if (!Character.isUpperCase(t.charAt(i)) || (i > 0 && isInWord(t.charAt(i - 1)))) {
                continue;
            }
            int end = wordEnd(t, i);
            boolean small = isSmall(t, i, end);
            boolean whole = false;
            for (int n = 1; n < MOST_WORDS && small; n++) {
                int next = nextWord(t, end);
                if (next < 0) {
                    break;
                }
                end = wordEnd(t, next);
                whole = true;
            }
            from = end;
            if (small && end - i >= LEAST && !besideLatin(t, i, end)) {
                vote(line, i, end, whole);
            }
        }
    }

    /** Where the next word of a name starts behind one blank, or -1. */
    private static int nextWord(String t, int end) {
        int next = end + 1;
        return next < t.length()
                        && t.charAt(end) == ' '
                        && Character.isUpperCase(t.charAt(next))
                        && isSmall(t, next, wordEnd(t, next))
                ? next
                : -1;
    }

    private static int wordEnd(String t, int start) {
        int end = start;
        while (end < t.length() && isInWord(t.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSmall(String t, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(t.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void vote(Line line, int start, int end, boolean whole) {
        String t = line.bare();
        String name = t.substring(start, end);
        int behind = Chars.skipBlanks(t, end, t.length());
        ChineseWords chinese = words.chinese;
        if (chinese.bodyEndings.endAt(t, behind, t.length()) > behind + 1) {
            bodies.add(name);
            return;
        }
        first.putIfAbsent(name, new Mention(line.passage(), new Range(start, end)));
        int before = Chars.trimEnd(t, 0, start);
        int title = chinese.titles.startBefore(t, before, Math.max(0, before - LONGEST_TITLE));
        boolean opens = before == 0
                || ChineseClauses.isClauseBreak(t.charAt(before - 1))
                || (chinese.attributive.startBefore(t, before, before - 1) >= 0 && actsHere(t, behind));
        int vote = (title >= 0 ? 1 : 0) + (opens && goesOn(line, behind) ? 1 : 0);
        if (vote > 0) {
            // two words tell more than one that it is somebody's name
            votes.merge(name, whole ? vote + 1 : vote, Integer::sum);
        }
    }

    /** 爱笑的Ada，…, 爱笑的Ada希望: whether a pause or a verb stands behind a name, and no noun that it belongs to. */
    private boolean actsHere(String t, int behind) {
        return behind < t.length()
                && (ChineseClauses.isClauseBreak(t.charAt(behind))
                        || words.chinese.breakers.endAt(t, behind, t.length()) > 0
                        || words.chinese.anyCues.endAt(t, behind, t.length()) > 0);
    }

    /** {@return whether a clause behind a name begins with 他 or 她, and no other name in Latin letters stands between} */
    private boolean goesOn(Line line, int from) {
        String t = line.bare();
        int limit = Math.min(t.length(), from + REACH);
        for (int i = from + 1; i < limit && !Character.isUpperCase(t.charAt(i)); i++) {
            boolean opens = ChineseClauses.isClauseBreak(t.charAt(i - 1)) || Line.endsSentence(t.charAt(i - 1));
            // 后来他说
            int opener = opens ? words.chinese.openers.endAt(t, i, limit) : -1;
            if (opens
                    && (words.gender(t, i, limit) != 0
                            || (opener > 0 && opener < limit && words.gender(t, opener, limit) != 0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWord(char c) {
        return Chars.isLatin(c) || Chars.isDigit(c) || c == '-' || c == '’' || c == '\'';
    }

    private static boolean besideLatin(String t, int start, int end) {
        int before = Chars.trimEnd(t, 0, start);
        int behind = Chars.skipBlanks(t, end, t.length());
        return (before > 0
                        && (isInWord(t.charAt(before - 1))
                                || t.charAt(before - 1) == '.'
                                || t.charAt(before - 1) == '@'))
                || (behind < t.length() && (isInWord(t.charAt(behind)) || t.charAt(behind) == '.'));
    }
}
