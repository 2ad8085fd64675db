package dev.newspost.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Doubles a hostile text five times and compares the processor time within the run, on a small stack. Time that grows
 * with the square of the size would grow a thousand times, not thirty-two.
 */
public final class Growth {
    private static final int SMALL_STACK = 512 << 10;
    private static final int DOUBLINGS = 5;

    /** Far from both 32 and 1,024, so that a busy machine makes no difference. */
    private static final double MOST = 160;

    /** Below this a time is noise. */
    private static final double LEAST_MILLIS = 5;

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * Asserts that time grows with the size.
     *
     * @param name the family's name, for the message
     * @param smallest the smallest size
     * @param family makes a text of a size
     * @param reader reads it
     */
    public static void assertLinear(String name, int smallest, IntFunction<String> family, Consumer<String> reader)
            throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
                        millis.add(fastest(family.apply(smallest << doubling), reader));
                    }
                },
                name,
                SMALL_STACK);
        small.start();
        small.join();
        assertThat(millis).as(name).hasSize(DOUBLINGS + 1);
        double first = Math.max(LEAST_MILLIS, millis.get(0));
        assertThat(millis.get(DOUBLINGS) / first).as("%s: %s", name, millis).isLessThan(MOST);
    }

    private static double fastest(String text, Consumer<String> reader) {
        double fastest = Double.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long start = TIMES.getCurrentThreadCpuTime();
            reader.accept(text);
            fastest = Math.min(fastest, (TIMES.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return fastest;
    }
}
