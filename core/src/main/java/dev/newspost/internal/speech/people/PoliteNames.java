package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds whom a Chinese story calls by the surname alone, whatever he does there: 裘先生, 佟某 or 老裘 in 他扶着裘先生上了船, which
 * the grammar reads only where they act.
 */
final class PoliteNames {
    private final SpeechWords all;
    private final ChineseWords words;
    private final NameEdges edges;
    private final Map<String, Mention> found = new LinkedHashMap<>();
    private final Map<String, Mention> once = new HashMap<>();

    private PoliteNames(SpeechWords words) {
        this.all = words;
        this.words = words.chinese;
        this.edges = new NameEdges(words.chinese);
    }

    /** {@return the names, each with its first place} */
    static Map<String, Mention> of(List<Line> lines, SpeechWords words) {
        PoliteNames names = new PoliteNames(words);
        for (Line line : lines) {
            if (line.passage().chinese()) {
                names.read(line);
            }
        }
        return names.found;
    }

    private void read(Line line) {
        Bare t = line.noted();
        for (int i = t.next(words.surnames.bit(), 0, t.length());
                i < t.length();
                i = t.next(words.surnames.bit(), i + 1, t.length())) {
            int surname = words.surnames.endAt(t, i, t.length());
            if (surname > 0) {
                behind(line, i, surname);
                familiar(line, i, surname);
            }
        }
    }

    /** 裘先生, 佟某: a surname in front of a polite word for a woman or a man, or of what a name is left out for. */
    private void behind(Line line, int start, int surname) {
        Bare t = line.noted();
        int polite = Math.max(
                words.honorificsShe.endAt(t, surname, t.length()), words.honorificsHe.endAt(t, surname, t.length()));
        int end = Math.max(polite, words.nameless.endAt(t, surname, t.length()));
        if (end > 0
                && words.spotting.wordSurnames.endAt(t, start, surname) < 0
                && !endsWord(t, start, surname)
                && edges.front(t, start) > 0
                && !edges.startsWord(t, start)
                && (polite > 0 || words.stopsName(t, end) || edges.back(t, end) > 0)) {
            put(line, start, end);
        }
    }

    /** 小裘, 老佟: behind a title, or where it stands twice. */
    private void familiar(Line line, int surname, int end) {
        Bare t = line.noted();
        int start = surname - 1;
        if (start < 0
                || end - surname > 1
                || !all.names.isFamiliar(t.substring(start, end))
                || edges.front(t, start) == 0
                || edges.back(t, end) == 0) {
            return;
        }
        Mention before = once.putIfAbsent(t.substring(start, end), new Mention(line.passage(), new Range(start, end)));
        if (edges.front(t, start) == SpottedNames.CERTAIN || before != null) {
            put(line, start, end);
        }
    }

    /** 对方, 双方: whether the surname is the end of another word. */
    private boolean endsWord(Bare t, int start, int surname) {
        return start > 0
                && Chars.isHan(t.charAt(start - 1))
                && (words.pronouns.startBefore(t, surname, start - 1) >= 0
                        || words.notNames.startBefore(t, surname, start - 1) >= 0
                        || words.notSubjects.startBefore(t, surname, start - 1) >= 0
                        || words.titles.startBefore(t, surname, start - 1) >= 0);
    }

    private void put(Line line, int start, int end) {
        found.putIfAbsent(line.noted().substring(start, end), new Mention(line.passage(), new Range(start, end)));
    }
}
