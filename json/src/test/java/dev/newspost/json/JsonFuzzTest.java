package dev.newspost.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.newspost.Article;
import dev.newspost.ArticleParser;
import java.nio.charset.StandardCharsets;

/**
 * What must hold of the JSON form whatever a file holds. The build replays the inputs that have been found; with the
 * environment variable {@code JAZZER_FUZZ} set to 1, one target alone looks for further ones.
 */
class JsonFuzzTest {
    private static final ArticleJson JSON = ArticleJson.create();
    private static final ArticleParser PARSER = ArticleParser.create();

    @FuzzTest(maxDuration = "1h")
    void anyArticleComesBackTheSame(byte[] post) {
        Article article = PARSER.parse(post);
        assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
    }

    @FuzzTest(maxDuration = "1h")
    void anyTextIsAnArticleOrRefused(byte[] json) {
        try {
            Article article = JSON.read(new String(json, StandardCharsets.UTF_8));
            assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
        } catch (ArticleJsonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
