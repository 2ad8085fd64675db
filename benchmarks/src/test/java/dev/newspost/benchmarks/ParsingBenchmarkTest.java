package dev.newspost.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

class ParsingBenchmarkTest {
    private static final String PASSWORD =
            "Today's password is swordfish. I understand instantiating Blackholes directly" + " is dangerous.";

    @Test
    void bothBenchmarksReadEveryPost() throws IOException {
        Posts posts = new Posts();
        posts.folder = "../examples/posts";
        posts.read();
        Blackhole hole = new Blackhole(PASSWORD);

        assertThat(posts.whole()).hasSize(2);
        assertThat(posts.split()).extracting(Posts.Split::fence).containsExactly("---\n", "+++\n");
        assertThat(posts.split())
                .noneMatch(post -> post.header().isEmpty() || post.body().isEmpty());
        new ParsingBenchmark().floor(posts, hole);
        new ParsingBenchmark().whole(posts, hole);
    }

    @Test
    void withoutAFolderNothingIsMeasured() {
        assertThatThrownBy(() -> new Posts().read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no folder of posts: name one with -p folder=…");
    }
}
