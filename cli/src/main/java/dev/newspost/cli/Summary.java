package dev.newspost.cli;

import dev.newspost.Problem;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what came of a run. */
final class Summary {
    private final long start = System.nanoTime();
    private final Map<Problem.Code, Integer> problems = new EnumMap<>(Problem.Code.class);
    private int read;
    private int failed;

    void add(ParsedPost parsed) {
        if (parsed.failure().isEmpty()) {
            read++;
            parsed.problems().forEach(code -> problems.merge(code, 1, Integer::sum));
        }
    }

    void fail() {
        failed++;
    }

    boolean hasFailed() {
        return failed > 0;
    }

    void print(PrintWriter messages) {
        double seconds = (System.nanoTime() - start) / 1e9;
        messages.printf(
                Locale.ROOT,
                "%,d %s read, %,d failed, in %.1f s%n",
                read,
                read == 1 ? "post" : "posts",
                failed,
                seconds);
        problems.forEach((code, count) -> messages.printf(
                Locale.ROOT,
                "%,9d %s%n",
                count,
                code.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
