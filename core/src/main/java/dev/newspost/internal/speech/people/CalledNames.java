package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.name.NameCounts;
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
 * Finds what a Chinese story says that somebody is called, however it is written, as 骑手叫卡利姆，…: up to the next mark, where
 * the story goes on with the same characters or they are written as names are.
 */
final class CalledNames {
    private static final int LEAST = 2;
    private static final int FULL = 3;
    private static final int LONGEST = 8;
    private static final int LONGEST_TITLE = 8;

    private final SpeechWords all;
    private final ChineseWords words;
    private final NameCounts places;

    private CalledNames(NameCounts places, SpeechWords words) {
        this.places = places;
        this.all = words;
        this.words = words.chinese;
    }

    /**
     * {@return the names, each with the place where somebody is called by it}
     *
     * @param places how often the story has a name
     */
    static Map<String, Mention> of(List<Line> lines, NameCounts places, SpeechWords words) {
        CalledNames names = new CalledNames(places, words);
        Map<String, Mention> found = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.passage().chinese()) {
                names.read(line, found);
            }
        }
        return found;
    }

    private void read(Line line, Map<String, Mention> found) {
        Bare t = line.noted();
        for (int i = 0; i < t.length(); i++) {
            int calling = words.callings.endAt(t, i, t.length());
            if (calling > 0 && isOfSomebody(t, i)) {
                int end = end(t, calling);
                if (end > 0 && isName(t, calling, end)) {
                    found.putIfAbsent(t.substring(calling, end), new Mention(line.passage(), new Range(calling, end)));
                }
                i = calling - 1;
            }
        }
    }

    /** 骑手叫, 她名叫, 他的女儿叫: whether somebody is called, and no thing; 叫 alone is a verb of calling out as well. */
    private boolean isOfSomebody(Bare t, int at) {
        int floor = Math.max(0, at - LONGEST_TITLE);
        return at > 0
                && (words.titles.startBefore(t, at, floor) >= 0
                        || isCounted(t, at, floor)
                        || all.gender(t.text(), at - 1, at) != 0
                        || words.ownPronouns.startBefore(t, at, floor) >= 0);
    }

    /** 最新的一位叫: whether nothing but a numeral and what people are counted by tells of somebody; 一个 counts things as well. */
    private boolean isCounted(Bare t, int at, int floor) {
        int numeral = words.someone.startBefore(t, at, floor);
        return numeral >= 0
                && numeral < at - 1
                && words.personMeasures.contains(t, at - 1, at)
                && t.charAt(at - 1) != '个';
    }

    /** Where a name ends at a mark; or -1. */
    private static int end(Bare t, int from) {
        int end = from;
        int limit = Math.min(t.length(), from + LONGEST + 1);
        while (end < limit && (Chars.isHan(t.charAt(end)) || Chars.isNamePoint(t.charAt(end)))) {
            end++;
        }
        boolean stops = end == t.length() || ChineseClauses.isClauseBreak(t.charAt(end)) || t.charAt(end) == '、';
        return stops && end - from >= LEAST && end - from <= LONGEST ? end : -1;
    }

    private boolean isName(Bare t, int start, int end) {
        String name = t.substring(start, end);
        for (int i = start; i < end; i++) {
            if (words.clauseWords.endAt(t, i, end) > 0
                    || words.attributive.endAt(t, i, end) > 0
                    || words.pronouns.endAt(t, i, end) > 0) {
                return false;
            }
        }
        boolean written = words.titles.endAt(t, start, end) < 0
                && words.breakers.endAt(t, start, end) < 0
                && words.someone.endAt(t, start, end) < 0
                && !all.names.isNoName(name)
                && !all.names.isWord(name);
        return written
                && (all.names.isFullName(name)
                        || (end - start == FULL && all.names.endsAsGiven(name))
                        || all.names.isTransliterated(name, 0)
                        || places.of(name) > 1);
    }
}
