package dev.newspost.cli;

import dev.newspost.ArticleParser;
import dev.newspost.json.ArticleJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newspost parse}: posts in, articles out. */
@Command(
        name = "parse",
        description = "Prints the article in each post as JSON, in the order of the paths.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0; 1 where a post could not be read, or was refused by --strict,",
            "or the articles could not be written; 2 for a wrong usage."
        })
final class ParseCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A post, whatever its name, or a folder: all posts in it and in its folders. Those are *.md,"
                    + " *.markdown, *.mkd, *.mkdn and *.mkdown; names that start with a dot are passed over.")
    private List<String> paths = List.of();

    @Option(names = "--jsonl", description = "Print one line for each article, with its file.")
    private boolean jsonl;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to FILE, in UTF-8, and not to standard output; its folders are made.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--strict", description = "Refuse posts that hold an error.")
    private boolean strict;

    @Option(names = "--positions", description = "Say on which lines of the file each block stands.")
    private boolean positions;

    @Option(names = "--explain", description = "Say which rule decided what.")
    private boolean explain;

    private final OutputStream standardOut;
    private final PrintWriter messages;
    private final Summary summary = new Summary();

    ParseCommand(OutputStream standardOut, PrintWriter messages) {
        this.standardOut = standardOut;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try (Screen screen = Screen.of(messages, out.isEmpty())) {
            PostFinder finder = new PostFinder(failure -> fail(screen, failure));
            paths.forEach(finder::add);
            parse(finder.posts(), jsonl || finder.isBulk(), screen);
        }
        summary.print(messages);
        return summary.hasFailed() ? 1 : 0;
    }

    private void parse(List<Post> posts, boolean named, Screen screen) {
        Optional<Path> file = outFile(posts);
        ParsedPost.Reader reader = new ParsedPost.Reader(parser(), form(), named);
        try (OutputStream target = target(file)) {
            Batch.run(posts, reader::read, parsed -> {
                parsed.failure().ifPresent(failure -> fail(screen, failure));
                summary.add(parsed);
                parsed.json().writeTo(target);
                screen.step(posts.size());
            });
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                fail(screen, "cannot write " + out.orElse("to standard output") + ": " + Failures.reason(e));
            }
        }
    }

    private ArticleParser parser() {
        return ArticleParser.builder()
                .strict(strict)
                .positions(positions)
                .explain(explain)
                .charsetDetector(new DetectedCharset())
                .build();
    }

    private ArticleJson form() {
        return jsonl ? ArticleJson.create() : ArticleJson.create().indented();
    }

    private Optional<Path> outFile(List<Post> posts) {
        try {
            Optional<Path> file = out.map(NativeText::path);
            for (Post post : posts) {
                if (file.isPresent() && isSame(file.get(), post.path())) {
                    throw new ParameterException(spec.commandLine(), "--out would write over the post " + post.file());
                }
            }
            return file;
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "--out is no path: " + e.getMessage(), e);
        }
    }

    private static boolean isSame(Path file, Path post) {
        try {
            return file.getFileName().equals(post.getFileName()) && Files.isSameFile(file, post);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    private OutputStream target(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new BufferedOutputStream(standardOut, BUFFER);
        }
        Path folder = file.get().toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new BufferedOutputStream(Files.newOutputStream(file.get()), BUFFER);
    }

    private void fail(Screen screen, String failure) {
        summary.fail();
        screen.say("newspost: " + failure);
    }

    /** Who reads our output, such as {@code head}, may have had enough: no failure. */
    private boolean isBrokenPipe(IOException e) {
        return out.isEmpty()
                && e.getMessage() != null
                && e.getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
    }
}
