package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library promises of every post. */
class PromisesTest {
    private static final int FEW = 500;
    private static final int MANY = 10_000;
    private static final int THREADS = 16;
    private static final ArticleParser PARSER = ArticleParser.create();

    @Test
    void placesAndSpansAreTrueInOurPosts() throws IOException {
        for (Path post : PostFiles.ours()) {
            Checks.assertTrueToItself(PARSER.parse(post), post.toString());
        }
    }

    @Test
    void placesAndSpansAreTrueInEverySharedPost() throws IOException {
        for (Path post : PostFiles.shared()) {
            Checks.assertTrueToItself(PARSER.parse(post), post.toString());
        }
    }

    @Test
    void anArticleIsImmutableToTheBottom() throws IOException {
        for (Path post : PostFiles.some(200)) {
            Checks.assertImmutable(PARSER.parse(post));
        }
    }

    @Test
    void sameBytesAreTheSameArticle() throws IOException {
        ArticleParser other = ArticleParser.create();
        for (Path post : PostFiles.some(20)) {
            Article article = PARSER.parse(post);
            assertThat(other.parse(post)).as(post.toString()).isEqualTo(article).hasSameHashCodeAs(article);
            assertThat(PARSER.parse(post)).as(post.toString()).hasToString(article.toString());
        }
    }

    @Test
    void positionsAndExplanationsChangeNothingElse() throws IOException {
        ArticleParser telling =
                ArticleParser.builder().positions(true).explain(true).build();
        for (Path post : PostFiles.some(100)) {
            Article plain = PARSER.parse(post);
            Article told = telling.parse(post);
            Checks.assertTrueToItself(told, post.toString());
            assertThat(told.text()).as(post.toString()).isEqualTo(plain.text());
            assertThat(told.images()).isEqualTo(plain.images());
            assertThat(told.quotes()).isEqualTo(plain.quotes());
            assertThat(told.credits()).isEqualTo(plain.credits());
            assertThat(told.problems()).isEqualTo(plain.problems());
        }
    }

    @Test
    void sixteenThreadsOnOneParserAgree() throws Exception {
        Map<Path, Article> expected = new HashMap<>();
        List<Path> posts = PostFiles.some(60);
        for (Path post : posts) {
            expected.put(post, PARSER.parse(post));
        }
        ArticleParser parser = ArticleParser.create();
        List<Callable<Map<Path, Article>>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            List<Path> shuffled = new ArrayList<>(posts);
            Collections.shuffle(shuffled, new Random(i));
            readers.add(() -> {
                Map<Path, Article> read = new HashMap<>();
                for (Path post : shuffled) {
                    read.put(post, parser.parse(post));
                }
                return read;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Map<Path, Article>> read : threads.invokeAll(readers)) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyPrefixOfOurPostsIsAnArticle() {
        for (Path post : PostFiles.ours()) {
            assertPrefixesParse(post, 100, 300);
        }
    }

    @Test
    @Tag("slow")
    void everyPrefixOfTenSharedPostsIsAnArticle() {
        List<Path> shared = PostFiles.shared();
        for (int i = 0; i < 10; i++) {
            assertPrefixesParse(shared.get(i * shared.size() / 10), 1_500, 1_500);
        }
    }

    @Test
    void damagedPostsAreArticles() {
        assertMutationsParse(FEW, 1);
    }

    @Test
    @Tag("slow")
    void tenThousandDamagedPostsAreArticles() {
        assertMutationsParse(MANY, 1_000_000);
    }

    /** What damaged posts have found, cut down to the least that shows it. */
    @ParameterizedTest
    @ValueSource(strings = {"<!-->\n[a](b)\n---\n"})
    void whatOnceFailedIsAnArticle(String post) {
        Checks.assertTrueToItself(PARSER.parse(post), post);
    }

    @Test
    void aPostAtTheByteLimitIsReadAndOneAboveIsRefused(@TempDir Path folder) throws IOException {
        ArticleParser parser = ArticleParser.builder().maxBytes(10).build();
        Path file = Files.writeString(folder.resolve("a.md"), "12345678901");

        assertThat(parser.parse("1234567890").text()).isEqualTo("1234567890");
        assertThatThrownBy(() -> parser.parse(new byte[11]))
                .isInstanceOf(ArticleParseException.class)
                .hasMessage("post:1:1: the post has 11 bytes, more than the limit of 10");
        assertThatThrownBy(() -> parser.parse(file))
                .isInstanceOf(ArticleParseException.class)
                .hasMessage(file + ":1:1: the post has 11 bytes, more than the limit of 10");
        assertThatThrownBy(() -> parser.parse("一二三四"))
                .isInstanceOf(ArticleParseException.class)
                .hasMessage("post:1:1: the post has 12 bytes, more than the limit of 10");
    }

    /** Every prefix as far as {@code all}, and about {@code more} of the longer ones. */
    private static void assertPrefixesParse(Path post, int all, int more) {
        byte[] bytes = PostFiles.bytes(post);
        int step = Math.max(1, (bytes.length - all) / more) | 1; // odd, so that it cuts characters everywhere
        for (int length = 0; length <= bytes.length; length += length < all ? 1 : step) {
            byte[] prefix = Arrays.copyOf(bytes, length);
            try {
                Checks.assertTrueToItself(PARSER.parse(prefix), "");
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("the first " + length + " bytes of " + post, e);
            }
        }
    }

    private static void assertMutationsParse(int count, long firstSeed) {
        List<byte[]> posts = PostFiles.some(40).stream().map(PostFiles::bytes).toList();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            byte[] post = Mutations.of(posts, new Random(seed));
            try {
                Checks.assertTrueToItself(PARSER.parse(post), "");
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("the damaged post of seed " + seed + " over " + posts.size() + " posts", e);
            }
        }
    }
}
