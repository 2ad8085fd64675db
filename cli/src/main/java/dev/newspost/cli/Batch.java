package dev.newspost.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many posts at once and hands the results on in order, never holding more than a few. */
final class Batch {
    private static final int AHEAD = 4;

    private Batch() {}

    /** Takes the results, one after the other. */
    @FunctionalInterface
    interface Sink {
        void take(ParsedPost parsed) throws IOException;
    }

    static void run(List<Post> posts, Function<Post, ParsedPost> work, Sink sink) throws IOException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), posts.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Iterator<Post> next = posts.iterator();
            Deque<Job> jobs = new ArrayDeque<>();
            while (next.hasNext() || !jobs.isEmpty()) {
                while (next.hasNext() && jobs.size() < threads * AHEAD) {
                    Post post = next.next();
                    jobs.add(new Job(post, workers.submit(() -> work.apply(post))));
                }
                sink.take(jobs.remove().result());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private record Job(Post post, Future<ParsedPost> future) {
        ParsedPost result() throws IOException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                // a defect of ours: it costs this post, not the run
                return ParsedPost.failed(post.file() + ": internal error: " + e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
