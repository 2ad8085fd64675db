package dev.newspost.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the posts that the arguments name. Links are followed, each post is taken once. */
final class PostFinder {
    /** Jekyll's names for Markdown. */
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mkd", "mkdn", "mkdown");

    private final Map<Path, Post> found = new LinkedHashMap<>();
    private final Consumer<String> failures;
    private boolean bulk;

    /**
     * Starts without posts.
     *
     * @param failures is told what cannot be read
     */
    PostFinder(Consumer<String> failures) {
        this.failures = failures;
    }

    /** Takes a file, whatever its name, or all posts in a folder. */
    void add(String argument) {
        Path path;
        try {
            path = NativeText.path(argument);
        } catch (InvalidPathException e) {
            failures.accept(argument + ": " + e.getReason());
            return;
        }
        if (Files.isDirectory(path)) {
            bulk = true;
            addFolder(path);
        } else {
            add(path, NativeText.of(path));
        }
    }

    /** {@return whether more than one post may come: a folder was given, or several files} */
    boolean isBulk() {
        return bulk || found.size() > 1;
    }

    /** {@return the posts in the order of their paths} */
    List<Post> posts() {
        return found.values().stream()
                .sorted(Comparator.comparing(post -> NativeText.of(post.path())))
                .toList();
    }

    private void add(Path path, String file) {
        found.putIfAbsent(path.toAbsolutePath().normalize(), new Post(path, file));
    }

    private void addFolder(Path folder) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new FolderVisitor(folder));
        } catch (IOException e) {
            failures.accept(NativeText.of(folder) + ": " + Failures.reason(e));
        }
    }

    private static boolean isPost(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private final class FolderVisitor extends SimpleFileVisitor<Path> {
        private final Path top;

        FolderVisitor(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // a pipe would be waited for; a link that leads nowhere is told as what it is
            if (isPost(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                add(file, NativeText.of(top.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // a link back to a folder that holds it shows nothing new
            if (!(e instanceof FileSystemLoopException)) {
                failures.accept(NativeText.of(file) + ": " + Failures.reason(e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                failures.accept(NativeText.of(folder) + ": " + Failures.reason(e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
