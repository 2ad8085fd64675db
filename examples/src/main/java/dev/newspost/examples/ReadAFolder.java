package dev.newspost.examples;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts who is quoted how often in a folder of posts, which several threads read with one parser. */
public final class ReadAFolder {
    private static final ArticleParser PARSER = ArticleParser.create();

    private ReadAFolder() {}

    /** Runs the example. Its argument is the folder. */
    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            files.filter(Files::isRegularFile)
                    .parallel()
                    .map(ReadAFolder::read)
                    .flatMap(article -> article.quotes().stream())
                    .flatMap(quote -> quote.speakerName().or(quote::speaker).stream())
                    .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                    .forEach((name, count) -> System.out.println(count + " " + name));
        }
    }

    private static Article read(Path file) {
        try {
            return PARSER.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
