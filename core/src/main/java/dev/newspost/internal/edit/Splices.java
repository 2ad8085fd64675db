package dev.newspost.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects changes of a text and makes them at once, so that offsets stay those of the text before. */
final class Splices {
    private record Splice(int start, int end, String text) {}

    private final String text;
    private final List<Splice> splices = new ArrayList<>();

    Splices(String text) {
        this.text = text;
    }

    void replace(int start, int end, String with) {
        splices.add(new Splice(start, end, with));
    }

    void insert(int at, String what) {
        replace(at, at, what);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    String applied() {
        splices.sort(Comparator.comparingInt(Splice::start));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Splice splice : splices) {
            out.append(text, done, splice.start()).append(splice.text());
            done = splice.end();
        }
        return out.append(text, done, text.length()).toString();
    }
}
