package dev.newspost.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedPostsTest {
    private static final ArticleJson JSON = ArticleJson.create();

    @Test
    void everyArticleComesBackFromItsJson() throws IOException {
        ArticleParser parser = ArticleParser.create();
        for (Path post : posts()) {
            Article article = parser.parse(post);
            assertThat(JSON.read(JSON.write(article)).equals(article))
                    .as(post.toString())
                    .isTrue();
        }
    }

    @Test
    void soDoPositionsAndDecisions() throws IOException {
        ArticleParser parser =
                ArticleParser.builder().positions(true).explain(true).build();
        List<Path> posts = posts();
        for (int i = 0; i < posts.size(); i += 10) {
            Article article = parser.parse(posts.get(i));
            assertThat(JSON.read(JSON.write(article)).equals(article))
                    .as(posts.get(i).toString())
                    .isTrue();
        }
    }

    private static List<Path> posts() throws IOException {
        String folder = System.getProperty("newspost.shared", "");
        assumeTrue(!folder.isEmpty(), "no shared posts: newspost.shared is not set");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.startsWith(Path.of(folder, "peers")))
                    .sorted()
                    .toList();
        }
    }
}
