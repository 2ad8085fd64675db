package dev.newspost.internal.report;

import dev.newspost.Decision;
import dev.newspost.Lines;
import dev.newspost.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the problems and decisions of one post. Not safe for use by more than one thread. */
public final class Report {
    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> problems = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final int maxProblems;
    private final boolean explains;
    private boolean full;

    /**
     * Starts a report.
     *
     * @param maxProblems how many problems it keeps; one more then says that there were others
     * @param explains whether it keeps decisions
     */
    public Report(int maxProblems, boolean explains) {
        this.maxProblems = maxProblems;
        this.explains = explains;
    }

    /** Takes a problem. */
    public void add(Problem problem) {
        if (problems.size() < maxProblems) {
            problems.add(problem);
        } else if (!full) {
            full = true;
            problems.add(new Problem(
                    Problem.Severity.INFO,
                    Problem.Code.LIMIT_REACHED,
                    "more than " + maxProblems + " problems; the others are not listed",
                    problem.line(),
                    problem.column()));
        }
    }

    /** Takes a problem of severity warning. */
    public void warn(Problem.Code code, String message, int line, int column) {
        add(new Problem(Problem.Severity.WARNING, code, message, line, column));
    }

    /** {@return whether decisions are kept; ask before building the words of one} */
    public boolean explains() {
        return explains;
    }

    /** Takes a decision, if they are kept. */
    public void decide(String subject, String outcome, String rule, Optional<Lines> lines) {
        if (explains) {
            decisions.add(new Decision(subject, outcome, rule, lines));
        }
    }

    /** {@return the problems in order of line and column} */
    public List<Problem> problems() {
        problems.sort(IN_ORDER);
        return List.copyOf(problems);
    }

    /** {@return the decisions in the order they were taken} */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
