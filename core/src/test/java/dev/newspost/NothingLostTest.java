package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every character that a reader sees stands in exactly one block, in the order of the page. */
class NothingLostTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @Test
    void nothingIsLostInOurPosts() {
        assertThat(faults(PostFiles.ours())).isEmpty();
    }

    @Test
    void nothingIsLostInTheSharedPosts() {
        assertThat(faults(PostFiles.shared())).isEmpty();
    }

    @Test
    void nothingIsLostInDamagedPosts() {
        assertNothingLostInDamaged(300, 2_000_000);
    }

    @Test
    @Tag("slow")
    void nothingIsLostInThousandsOfDamagedPosts() {
        assertNothingLostInDamaged(5_000, 3_000_000);
    }

    private static void assertNothingLostInDamaged(int count, long firstSeed) {
        List<byte[]> posts = PostFiles.some(40).stream().map(PostFiles::bytes).toList();
        List<String> faults = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            byte[] post = Mutations.of(posts, new Random(seed));
            String fault = KeptText.fault(post, PARSER.parse(post));
            if (!fault.isEmpty()) {
                faults.add("seed " + seed + " over " + posts.size() + " posts: " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(List<Path> posts) {
        List<String> faults = new ArrayList<>();
        for (Path post : posts) {
            byte[] bytes = PostFiles.bytes(post);
            String fault = KeptText.fault(bytes, PARSER.parse(bytes));
            if (!fault.isEmpty()) {
                faults.add(post.getParent().getFileName() + "/" + post.getFileName() + ": " + fault);
            }
        }
        return faults;
    }
}
