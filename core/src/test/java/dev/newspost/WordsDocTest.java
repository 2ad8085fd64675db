package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/words.md against the parser. */
class WordsDocTest {
    private static List<String> yaml;
    private static String post;

    @BeforeAll
    static void readThePage() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "words.md"));
        yaml = fenced(page, "yaml");
        post = fenced(page, "markdown").get(0);
    }

    @Test
    void theWordsOfThePackAreFound(@TempDir Path folder) throws IOException {
        Path pack = Files.writeString(folder.resolve("words.yaml"), yaml.get(0));
        Article article = ArticleParser.builder().languagePack(pack).build().parse(post);

        assertThat(article.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).contains("林知秋");
            assertThat(quote.cue()).contains("嘟囔");
        });
        assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.STORY, Role.PROMO, Role.CREDIT);
        assertThat(article.credits())
                .extracting(Credit::role, Credit::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Credit.Role.EDITOR, "李静怡"));
    }

    @Test
    void withoutThePackTheyAreNot() {
        Article article = ArticleParser.create().parse(post);

        assertThat(article.quotes()).noneMatch(quote -> quote.cue().equals(Optional.of("嘟囔")));
        assertThat(article.blocks()).extracting(Block::role).doesNotContain(Role.PROMO);
        assertThat(article.credits()).isEmpty();
    }

    @Test
    void theProfileOfThePageMakesACaption(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("outlet.yaml"), yaml.get(1));
        String body = "---\nfrom: https://www.harbourtimes.example/1\n---\n"
                + "<div><img src=\"a.jpg\"><p class=\"x-17\">Boats leave the harbour. The weather is fine and warm.</p>"
                + "<p>The harbour opened again on Monday, and the boats left.</p></div>\n";

        assertThat(ArticleParser.builder().profile(profile).build().parse(body).images())
                .extracting(Image::caption)
                .containsExactly(Optional.of("Boats leave the harbour. The weather is fine and warm."));
        assertThat(ArticleParser.create().parse(body).images())
                .extracting(Image::caption)
                .containsExactly(Optional.empty());
    }

    private static List<String> fenced(String page, String language) {
        List<String> fenced = new ArrayList<>();
        String fence = "```" + language + "\n";
        for (int at = page.indexOf(fence); at >= 0; at = page.indexOf(fence, at + 1)) {
            int start = at + fence.length();
            fenced.add(page.substring(start, page.indexOf("```", start)));
        }
        return fenced;
    }
}
