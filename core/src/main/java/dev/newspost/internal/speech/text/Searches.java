package dev.newspost.internal.speech.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was looked for in a whole story. Each look costs the story's length, so that after so many of them
 * nothing more is found: no story that people read has as many. Not thread-safe.
 */
public final class Searches<T> {
    private final int most;
    private final T nothing;
    private final Function<String, T> find;
    private final Map<String, T> found = new HashMap<>();

    public Searches(int most, T nothing, Function<String, T> find) {
        this.most = most;
        this.nothing = nothing;
        this.find = find;
    }

    /** {@return what the story holds for a text} */
    public T of(String text) {
        T known = found.get(text);
        if (known == null && found.size() < most) {
            known = find.apply(text);
            found.put(text, known);
        }
        return known == null ? nothing : known;
    }
}
