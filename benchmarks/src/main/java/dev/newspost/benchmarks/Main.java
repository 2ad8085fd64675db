package dev.newspost.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks with JMH's own options, then says how many times the floor the whole parser takes. */
public final class Main {
    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args JMH's options
     * @throws CommandLineOptionException if an option is none
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the help cannot be shown
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        Map<String, Double> millis = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            millis.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        if (millis.containsKey("floor") && millis.containsKey("whole")) {
            System.out.printf(Locale.ROOT, "whole / floor = %.2f%n", millis.get("whole") / millis.get("floor"));
        }
    }
}
