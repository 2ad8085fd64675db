package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds full names of four characters or five in a Chinese story of which the first two speak by themselves elsewhere, as
 * 枫冈 does for 社长枫冈修一: a surname of two characters that no list needs to hold.
 */
final class SpokenFamilies {
    private static final int FAMILY = 2;
    private static final int LEAST_GIVEN = 2;
    private static final int MOST_GIVEN = 3;
    private static final int LONGEST_TITLE = 8;
    private static final int MOST_NAMES = 40;

    private final ChineseWords words;
    private final List<Line> lines;

    private SpokenFamilies(List<Line> lines, ChineseWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** {@return the full names, each with its first place} */
    static Map<String, Mention> of(List<Line> lines, SpeechWords words) {
        return new SpokenFamilies(lines, words.chinese).read();
    }

    private Map<String, Mention> read() {
        Map<String, Mention> byFamily = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.passage().chinese()) {
                collect(line, byFamily);
            }
        }
        Map<String, Mention> found = new LinkedHashMap<>();
        byFamily.forEach((family, name) -> {
            if (found.size() < MOST_NAMES && speaks(family)) {
                found.put(name.text(), name);
            }
        });
        return found;
    }

    private void collect(Line line, Map<String, Mention> byFamily) {
        Bare t = line.noted();
        long bit = words.japaneseFamilyEnds.bit();
        int limit = t.length() - LEAST_GIVEN;
        for (int last = t.next(bit, 1, limit);
                last < limit && byFamily.size() < MOST_NAMES;
                last = t.next(bit, last + 1, limit)) {
            int i = last - 1;
            if (isFamily(t, i) && isBehind(t, i)) {
                int end = end(t, i + FAMILY);
                if (end > 0) {
                    byFamily.putIfAbsent(t.substring(i, i + FAMILY), new Mention(line.passage(), new Range(i, end)));
                }
            }
        }
    }

    /** 枫冈: two characters of which the second is one that families of Japan are called by, and that are no other word. */
    private boolean isFamily(Bare t, int at) {
        int end = at + FAMILY;
        return Chars.isHan(t.charAt(at))
                && words.japaneseFamilyEnds.endAt(t, at + 1, end) > 0
                && words.places.endAt(t, at, end) < 0
                && words.titles.endAt(t, at, end) < 0
                && words.breakers.endAt(t, at, end) < 0
                && words.openers.endAt(t, at, end) < 0
                && words.clauseWords.endAt(t, at, at + 1) < 0
                && words.notFamilies.endAt(t, at, end) < 0
                && words.anyCues.endAt(t, at, end) < 0;
    }

    /** Whether a name may start at a place: behind a title, a body, an attribute, a mark. */
    private boolean isBehind(Bare t, int at) {
        if (at == 0 || !Chars.isHan(t.charAt(at - 1))) {
            return true;
        }
        int floor = Math.max(0, at - LONGEST_TITLE);
        return words.titles.startBefore(t, at, floor) >= 0
                || words.openers.startBefore(t, at, floor) >= 0
                || words.attributive.startBefore(t, at, floor) >= 0;
    }

    /** Where a given name of two characters or three ends, in front of a mark or a word that none holds; or -1. */
    private int end(Bare t, int family) {
        if (words.someone.endAt(t, family, t.length()) > 0) {
            return -1;
        }
        int end = family;
        int limit = Math.min(t.length(), family + MOST_GIVEN);
        while (end < limit && !words.stopsName(t, end)) {
            end++;
        }
        boolean whole = words.stopsName(t, end);
        boolean sized = end - family == LEAST_GIVEN
                || (end - family == MOST_GIVEN && words.japaneseGivenEnds.endAt(t, end - 1, end) > 0);
        return whole
                        && sized
                        && words.titles.startBefore(t, end, family - 1) < 0
                        && words.bodyEndings.startBefore(t, end, family) < 0
                ? end
                : -1;
    }

    /** Whether a verb of saying stands right behind a family's name that stands by itself. */
    private boolean speaks(String family) {
        for (Line line : lines) {
            if (!line.passage().chinese()) {
                continue;
            }
            Bare t = line.noted();
            for (int at = t.text().indexOf(family); at >= 0; at = t.text().indexOf(family, at + 1)) {
                int end = at + FAMILY;
                int verb = words.manners.endAt(t, end, t.length());
                if (words.anyCues.endAt(t, Math.max(end, verb), t.length()) > 0 && isBehind(t, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
