package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells whom a Chinese interview addresses: 晨报：你说过“…”。 stands for the one whose answers stand behind his name and a
 * colon. Reads the story's labels when first asked. Not thread-safe.
 */
final class Interviewees {
    private static final int LONGEST = 16;
    private static final int LEAST = 2;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords words;
    private Map<Integer, String> labels;
    private Optional<Mention> asked = Optional.empty();

    Interviewees(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.words = words;
    }

    /** {@return whom a word for the hearer stands for in a question, where the answers have one name in front} */
    Optional<Mention> of(Mention hearer) {
        if (labels == null) {
            read();
        }
        String label = labels.get(hearer.passage().number());
        return asked.filter(one -> label != null && !label.equals(one.text()));
    }

    private void read() {
        labels = new HashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Mention> first = new HashMap<>();
        for (Line line : lines) {
            int end = line.passage().chinese() ? labelEnd(line.text()) : -1;
            if (end > 0) {
                String label = line.text().substring(0, end);
                labels.put(line.passage().number(), label);
                counts.merge(label, 1, Integer::sum);
                first.putIfAbsent(label, new Mention(line.passage(), new Range(0, end)));
            }
        }
        List<String> often = counts.keySet().stream()
                .filter(label -> counts.get(label) >= LEAST)
                .toList();
        List<String> named = often.stream().filter(this::isPerson).toList();
        if (named.size() == 1 && often.size() == 2) {
            asked = people.get().first(named.get(0)).or(() -> Optional.of(first.get(named.get(0))));
        }
    }

    /** {@return whether a label is somebody's name, and no paper's or reporter's} */
    private boolean isPerson(String label) {
        return people.get().full(label).filter(one -> one.text().equals(label)).isPresent()
                && people.get().person(label)
                && words.chinese.titles.startBefore(label, label.length(), 0) < 0
                && words.chinese.bodyEndings.startBefore(label, label.length(), 1) < 0;
    }

    private static int labelEnd(String text) {
        int limit = Math.min(text.length(), LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Chars.isColon(c)) {
                return i > 1 ? i : -1;
            }
            if (!Chars.isWord(c) && !Chars.isNamePoint(c)) {
                return -1;
            }
        }
        return -1;
    }
}
