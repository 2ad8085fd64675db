package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds full names in a Chinese story that stand behind a title, whatever they do there, as 横内悠人 in 记者采访了社长横内悠人等人,
 * where the story may call them by the surname: those of Japan, and those of whom it calls 小裘 or 老郑.
 */
final class TitledNames {
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_GIVEN = 3;

    private final ChineseWords words;

    private final Set<String> called;

    private TitledNames(ChineseWords words, Set<String> called) {
        this.words = words;
        this.called = called;
    }

    /**
     * {@return the names, each with its first place behind a title}
     *
     * @param familiar names such as 小裘, among others
     */
    static Map<String, Mention> of(List<Line> lines, SpeechWords words, Set<String> familiar) {
        Set<String> called = new HashSet<>();
        for (String name : familiar) {
            if (name.length() == 2 && words.names.isFamiliarStart(name)) {
                called.add(name.substring(1));
            }
        }
        TitledNames names = new TitledNames(words.chinese, called);
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
        long bit = words.titles.bit();
        for (int i = t.next(bit, 0, t.length()); i < t.length(); i = t.next(bit, i + 1, t.length())) {
            int title = words.titles.endAt(t, i, Math.min(t.length(), i + LONGEST_TITLE));
            int surname = title > 0 ? surnameEnd(t, title) : -1;
            int end = surname > 0 ? end(t, surname) : -1;
            if (end > 0) {
                found.putIfAbsent(t.substring(title, end), new Mention(line.passage(), new Range(title, end)));
            }
        }
    }

    private int surnameEnd(Bare t, int at) {
        int japanese = words.japaneseSurnames.endAt(t, at, t.length());
        if (japanese > at + 1 || at >= t.length()) {
            return japanese;
        }
        return called.contains(t.substring(at, at + 1)) ? at + 1 : -1;
    }

    /** Where a given name of one to three characters ends, in front of a mark or a word that none holds; or -1. */
    private int end(Bare t, int surname) {
        for (int end = surname; end <= Math.min(t.length(), surname + LONGEST_GIVEN); end++) {
            if (words.stopsName(t, end)) {
                boolean whole = end - surname < LONGEST_GIVEN || words.japaneseGivenEnds.endAt(t, end - 1, end) > 0;
                return end > surname && whole ? end : -1;
            }
        }
        return -1;
    }
}
