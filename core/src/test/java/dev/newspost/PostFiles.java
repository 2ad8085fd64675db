package dev.newspost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Posts to hold the promises against: the fixtures, those of the examples, and the shared ones where they are. */
final class PostFiles {
    private PostFiles() {}

    /** {@return the fixtures and the posts of the examples} */
    static List<Path> ours() {
        try {
            Path fixtures = Path.of(PostFiles.class.getResource("/posts").toURI());
            List<Path> posts = new ArrayList<>(below(fixtures, ""));
            posts.removeIf(file -> !file.endsWith("post.md"));
            posts.addAll(below(Path.of("..", "examples", "posts"), ""));
            return posts;
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the shared posts; the test is skipped where there are none} */
    static List<Path> shared() {
        String folder = System.getProperty("newspost.shared", "");
        Assumptions.assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no shared posts: newspost.shared is not set");
        List<Path> posts = new ArrayList<>(below(Path.of(folder, "gold", "posts"), ".md"));
        posts.addAll(below(Path.of(folder, "corpus"), ".md"));
        return posts;
    }

    /** {@return ours, and every so many of the shared ones if there are any} */
    static List<Path> some(int every) {
        List<Path> posts = ours();
        if (!System.getProperty("newspost.shared", "").isEmpty()) {
            List<Path> shared = shared();
            for (int i = 0; i < shared.size(); i += every) {
                posts.add(shared.get(i));
            }
        }
        return posts;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
