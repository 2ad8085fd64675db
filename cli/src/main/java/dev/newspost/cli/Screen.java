package dev.newspost.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** What a person sees on standard error: messages and, in a long run, how far it is. */
final class Screen implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final int TICK_MILLIS = 200;
    private static final long SHORT_RUN = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter messages;
    private final BooleanSupplier isWatched;
    private final long shortRun;
    private final long start = System.nanoTime();
    private ProgressBar bar;
    private boolean isLong;
    private long steps;

    /**
     * Starts with nothing shown.
     *
     * @param messages where messages go
     * @param isWatched is asked once, in a long run: whether somebody watches
     * @param shortRun how many nanoseconds pass before a bar is shown
     */
    Screen(PrintWriter messages, BooleanSupplier isWatched, long shortRun) {
        this.messages = messages;
        this.isWatched = isWatched;
        this.shortRun = shortRun;
    }

    /** {@return a screen that shows progress where standard error is a terminal that the articles do not go to} */
    static Screen of(PrintWriter messages, boolean articlesGoToStandardOut) {
        return new Screen(messages, () -> isTerminal("2") && !(articlesGoToStandardOut && isTerminal("1")), SHORT_RUN);
    }

    /** Says that one of so many posts is done. */
    void step(long posts) {
        steps++;
        if (!isLong && System.nanoTime() - start >= shortRun) {
            isLong = true;
            if (isWatched.getAsBoolean()) {
                bar = bar(posts);
            }
        }
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    /** Shows a message in a line of its own; the bar is drawn again below it. */
    synchronized void say(String message) {
        wipe();
        messages.println(message);
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            wipe();
            bar = null;
        }
    }

    private synchronized void draw(String line) {
        messages.print("\r" + line);
        messages.flush();
    }

    private synchronized void wipe() {
        if (bar != null) {
            messages.print("\r" + " ".repeat(WIDTH) + "\r");
            messages.flush();
        }
    }

    private ProgressBar bar(long posts) {
        return ProgressBar.builder()
                .setTaskName("posts")
                .setInitialMax(posts)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(TICK_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    /** Java knows only whether both input and output are a terminal; where there is no such command, none is. */
    private static boolean isTerminal(String descriptor) {
        try {
            return new ProcessBuilder("test", "-t", descriptor)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
