package dev.newspost.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data flows one way: no package needs another one that needs it. */
class PackagesTest {
    private static final String ROOT = "dev.newspost.internal";

    @Test
    void noTwoPackagesNeedEachOther() throws IOException {
        Map<String, Set<String>> needs = needs(Path.of("src/main/java"));

        assertThat(needs).hasSizeGreaterThan(20);
        assertThat(needs.keySet()).noneMatch(name -> reaches(needs, name, name));
    }

    private static boolean reaches(Map<String, Set<String>> needs, String from, String to) {
        Deque<String> open = new ArrayDeque<>(needs.get(from));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static Map<String, Set<String>> needs(Path root) throws IOException {
        Map<String, Set<String>> needs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String own = root.relativize(file.getParent())
                        .toString()
                        .replace('\\', '/')
                        .replace('/', '.');
                if (own.startsWith(ROOT)) {
                    needs.computeIfAbsent(own, name -> new TreeSet<>()).addAll(imports(file, own));
                }
            });
        }
        return needs;
    }

    private static Set<String> imports(Path file, String own) {
        Set<String> packages = new TreeSet<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> line.startsWith("import ") && line.contains(ROOT))
                    .forEach(line -> {
                        String name = line.substring(line.indexOf(ROOT));
                        packages.add(name.replaceFirst("\\.[A-Z].*", ""));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        packages.remove(own);
        return packages;
    }
}
