package dev.newspost.cli;

import dev.newspost.Article;
import dev.newspost.ArticleParseException;
import dev.newspost.ArticleParser;
import dev.newspost.Problem;
import dev.newspost.json.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What came of a post.
 *
 * @param json its article's JSON and a line feed; empty where it failed
 * @param problems the codes of its problems
 * @param failure why there is no article
 */
record ParsedPost(ByteArrayOutputStream json, List<Problem.Code> problems, Optional<String> failure) {

    static ParsedPost failed(String reason) {
        return new ParsedPost(new ByteArrayOutputStream(0), List.of(), Optional.of(reason));
    }

    /**
     * Parses posts; safe for use by many threads.
     *
     * @param parser the parser
     * @param json the form
     * @param named whether the JSON says which file it was
     */
    record Reader(ArticleParser parser, ArticleJson json, boolean named) {

        ParsedPost read(Post post) {
            try {
                return written(post, parser.parse(post.path()));
            } catch (ArticleParseException e) {
                Problem at = e.problem();
                return failed(post.file() + ":" + at.line() + ":" + at.column() + ": " + at.message());
            } catch (IOException e) {
                return failed(post.file() + ": " + Failures.reason(e));
            }
        }

        private ParsedPost written(Post post, Article article) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (named) {
                json.write(new ArticleJson.Entry(post.file(), article), bytes);
            } else {
                json.write(article, bytes);
            }
            bytes.write('\n');
            return new ParsedPost(
                    bytes, article.problems().stream().map(Problem::code).toList(), Optional.empty());
        }
    }
}
