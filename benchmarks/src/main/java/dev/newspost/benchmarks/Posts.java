package dev.newspost.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The posts of a folder, in memory: {@code -p folder=…}, else the system property {@code newspost.posts}. */
@State(Scope.Benchmark)
public class Posts {
    /** The folder; empty for that of the system property. */
    @Param("")
    public String folder = "";

    private final List<byte[]> whole = new ArrayList<>();
    private final List<Split> split = new ArrayList<>();

    /** A post whose header has been cut off. */
    record Split(String fence, String header, String body) {
        static Split of(String post) {
            for (String fence : List.of("---\n", "+++\n")) {
                int close = post.startsWith(fence) ? post.indexOf("\n" + fence, fence.length() - 1) : -1;
                if (close >= 0) {
                    int body = close + 1 + fence.length();
                    return new Split(fence, post.substring(fence.length(), close + 1), post.substring(body));
                }
            }
            return new Split("", "", post);
        }
    }

    /** Reads the posts. */
    @Setup
    public void read() throws IOException {
        String from = folder.isEmpty() ? System.getProperty("newspost.posts", "") : folder;
        if (from.isEmpty()) {
            throw new IllegalArgumentException("no folder of posts: name one with -p folder=…");
        }
        try (Stream<Path> files = Files.walk(Path.of(from))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                byte[] post = Files.readAllBytes(file);
                whole.add(post);
                split.add(Split.of(new String(post, StandardCharsets.UTF_8).replace("\r\n", "\n")));
            }
        }
    }

    List<byte[]> whole() {
        return whole;
    }

    List<Split> split() {
        return split;
    }
}
