package dev.newspost.internal.frontmatter;

import dev.newspost.Problem;
import dev.newspost.internal.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes problems of a header's text by offset and reports them by line and column of the file. */
final class HeaderProblems {
    private final int[] lineStarts;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> limits = new HashSet<>();

    /**
     * Starts.
     *
     * @param text the header's text, its line ends as line feeds
     * @param firstLine the line of the file on which it starts
     */
    HeaderProblems(String text, int firstLine) {
        this.lineStarts = lineStarts(text);
        this.firstLine = firstLine;
    }

    void error(Problem.Code code, String message, int offset) {
        add(Problem.Severity.ERROR, code, message, offset);
    }

    void duplicate(String key, int offset) {
        add(
                Problem.Severity.WARNING,
                Problem.Code.KEY_DUPLICATE,
                "'" + Shortened.of(key) + "' stands here again; the last one counts",
                offset);
    }

    /** Takes that a limit was reached; each is told once. */
    void limit(String message, int offset) {
        if (limits.add(message)) {
            add(Problem.Severity.WARNING, Problem.Code.LIMIT_REACHED, message, offset);
        }
    }

    /** {@return how many there are, for {@link #forgetAfter}} */
    int size() {
        return problems.size();
    }

    /** Forgets those of an attempt that failed. */
    void forgetAfter(int size) {
        List<Problem> forgotten = problems.subList(size, problems.size());
        forgotten.forEach(problem -> limits.remove(problem.message()));
        forgotten.clear();
    }

    void tell(Report report) {
        problems.forEach(report::add);
    }

    /** {@return the line of the file that an offset stands in} */
    int line(int offset) {
        return firstLine + index(offset);
    }

    /** {@return the column of the file that an offset stands in} */
    int column(int offset) {
        return 1 + offset - lineStarts[index(offset)];
    }

    private void add(Problem.Severity severity, Problem.Code code, String message, int offset) {
        problems.add(new Problem(severity, code, message, line(offset), column(offset)));
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }
}
