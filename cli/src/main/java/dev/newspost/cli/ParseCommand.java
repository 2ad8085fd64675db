package dev.newspost.cli;

import dev.newspost.ArticleParser;
import dev.newspost.json.ArticleJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newspost parse}: posts in, articles out. */
@Command(
        name = "parse",
        description = "Prints the article in each post as JSON, in the order of the paths.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0; 1 where a post could not be read, or was refused by --strict; 2 for a wrong usage."
        })
final class ParseCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A post, or a folder: all posts in it (*.md, *.markdown and the like), those in its folders"
                    + " too. Names that start with a dot are passed over.")
    private List<String> paths = List.of();

    @Option(names = "--jsonl", description = "Print one line for each article, with its file.")
    private boolean jsonl;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to FILE, not to standard output.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--strict", description = "Refuse posts that hold an error.")
    private boolean strict;

    @Option(names = "--positions", description = "Say on which lines of the file each block stands.")
    private boolean positions;

    @Option(names = "--explain", description = "Say which rule decided what.")
    private boolean explain;

    private final OutputStream standardOut;
    private final PrintWriter messages;

    ParseCommand(OutputStream standardOut, PrintWriter messages) {
        this.standardOut = standardOut;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Summary summary = new Summary();
        PostFinder finder = new PostFinder(failure -> fail(summary, failure));
        paths.forEach(finder::add);
        List<Post> posts = finder.posts();
        ArticleParser parser = ArticleParser.builder()
                .strict(strict)
                .positions(positions)
                .explain(explain)
                .charsetDetector(new DetectedCharset())
                .build();
        boolean named = jsonl || finder.isBulk();
        ArticleJson json = jsonl ? ArticleJson.create() : ArticleJson.create().indented();
        ParsedPost.Reader reader = new ParsedPost.Reader(parser, json, named);
        try (OutputStream target = target()) {
            Batch.run(posts, reader::read, parsed -> {
                parsed.failure().ifPresent(failure -> fail(summary, failure));
                summary.add(parsed);
                parsed.json().writeTo(target);
            });
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                fail(summary, "cannot write " + out.orElse("to standard output") + ": " + Failures.reason(e));
            }
        }
        summary.print(messages);
        return summary.hasFailed() ? 1 : 0;
    }

    private OutputStream target() throws IOException {
        if (out.isEmpty()) {
            return new BufferedOutputStream(standardOut, BUFFER);
        }
        Path file = NativeText.path(out.get());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private void fail(Summary summary, String failure) {
        summary.fail();
        messages.println("newspost: " + failure);
    }

    /** Who reads our output, such as {@code head}, may have had enough: no failure. */
    private boolean isBrokenPipe(IOException e) {
        return out.isEmpty()
                && e.getMessage() != null
                && e.getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
    }
}
