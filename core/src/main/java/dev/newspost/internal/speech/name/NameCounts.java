package dev.newspost.internal.speech.name;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Searches;
import java.util.List;

/** Tells how often a story has a name, outside marked stretches. Not thread-safe. */
public final class NameCounts {
    private static final int AGAIN = 4;
    private static final int MOST_SEARCHES = 200;

    private final List<Line> lines;
    private final Searches<Integer> counts = new Searches<>(MOST_SEARCHES, 0, this::count);
    private final Searches<Integer> beside = new Searches<>(MOST_SEARCHES, 0, this::count);

    /** Makes a counter of names in a story. */
    public NameCounts(List<Line> lines) {
        this.lines = lines;
    }

    /** {@return in how many places a name stands, whatever it is part of; 0 once too many names were looked for} */
    public int of(String name) {
        return counts.of(name);
    }

    /** {@return whether a name stands so many times as often as a longer one that it begins; false once too many were looked for} */
    public boolean isOften(String name, String longer, int times) {
        int count = beside.of(name);
        return count > 0 && count >= times * beside.of(longer);
    }

    /** {@return whether a stretch stands in one place only; false once too many were looked for} */
    public boolean isOnce(String stretch) {
        return beside.of(stretch) == 1;
    }

    /** {@return whether a name stands once only, and what it begins with again and again} */
    public boolean isOnceBeside(String name, String front) {
        return of(name) == 1 && of(front) >= AGAIN;
    }

    private int count(String name) {
        int count = 0;
        for (Line line : lines) {
            String t = line.bare();
            for (int at = t.indexOf(name); at >= 0; at = t.indexOf(name, at + 1)) {
                count++;
            }
        }
        return count;
    }
}
