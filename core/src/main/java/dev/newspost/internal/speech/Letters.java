package dev.newspost.internal.speech;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds who signs a letter that is set apart: its first row greets somebody, one of its last begins with a name. */
final class Letters {
    private static final int LEAST_ROWS = 3;
    private static final int LAST_ROWS = 3;
    private static final int LONGEST_GREETING = 40;
    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_HAN = 4;
    private static final String GREETS = "：:，,";

    private final Supplier<People> people;

    Letters(Supplier<People> people) {
        this.people = people;
    }

    /** {@return the name in the last rows of a letter, as far as the story knows it} */
    Optional<Mention> signer(List<Line> letter) {
        List<Mention> rows = rows(letter);
        if (rows.size() < LEAST_ROWS || !greets(rows.get(0).text())) {
            return Optional.empty();
        }
        for (int i = rows.size() - 1; i > Math.max(0, rows.size() - 1 - LAST_ROWS); i--) {
            Mention row = rows.get(i);
            Optional<Range> name =
                    name(row.passage().text(), row.range().start(), row.range().end());
            if (name.isPresent()) {
                return name.map(range -> new Mention(row.passage(), range));
            }
        }
        return Optional.empty();
    }

    private static boolean greets(String row) {
        return row.length() > 1
                && row.length() <= LONGEST_GREETING
                && GREETS.indexOf(row.charAt(row.length() - 1)) >= 0;
    }

    private static List<Mention> rows(List<Line> letter) {
        List<Mention> rows = new ArrayList<>();
        for (Line line : letter) {
            String text = line.text();
            int start = 0;
            while (start < text.length()) {
                int stop = text.indexOf('\n', start);
                int next = stop < 0 ? text.length() : stop;
                int from = Chars.skipBlanks(text, start, next);
                int end = Chars.trimEnd(text, from, next);
                if (end > from) {
                    rows.add(new Mention(line.passage(), new Range(from, end)));
                }
                start = next + 1;
            }
        }
        return rows;
    }

    private Optional<Range> name(String text, int start, int end) {
        if (end - start > LONGEST_SIGNATURE || end - start < 2) {
            return Optional.empty();
        }
        if (!Chars.isHan(text.charAt(start))) {
            return known(text, start, end);
        }
        for (int size = Math.min(LONGEST_HAN, end - start); size > 1; size--) {
            Optional<Range> name = known(text, start, start + size);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<Range> known(String text, int start, int end) {
        String name = text.substring(start, end);
        return people.get().person(name) && people.get().first(name).isPresent()
                ? Optional.of(new Range(start, end))
                : Optional.empty();
    }
}
