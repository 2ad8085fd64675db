package dev.newspost.examples;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.Block;
import dev.newspost.Credit;
import dev.newspost.Image;
import dev.newspost.Problem;
import dev.newspost.Quote;
import java.io.IOException;
import java.nio.file.Path;

/** Prints what one post holds. Its argument is the post. */
public final class ReadOnePost {
    private ReadOnePost() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Article article = ArticleParser.create().parse(Path.of(args[0]));

        System.out.println(article.metadata().title().orElse("(no title)"));
        for (Block block : article.story()) {
            System.out.println("  " + block.text());
        }
        for (Image image : article.images()) {
            System.out.println("image: " + image.src() + " by " + image.credit().orElse("?"));
        }
        for (Quote quote : article.quotes()) {
            String speaker = quote.speakerName().or(quote::speaker).orElse("somebody");
            System.out.println("quote: " + speaker + " in block " + quote.span().block() + ": " + quote.text());
        }
        for (Credit credit : article.credits()) {
            System.out.println("credit: " + credit.role() + " " + credit.name());
        }
        for (Problem problem : article.problems()) {
            System.out.println("line " + problem.line() + ": " + problem.message());
        }
    }
}
