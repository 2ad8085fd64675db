package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a broken transfer does to an archive: each post cut at ten places, and with one byte changed at ten places. Every
 * one of them is an article that is true to itself and keeps the words that a reader of it sees.
 */
class CarelessCopyTest {
    private static final int TIMES = 10;
    private static final ArticleParser PARSER = ArticleParser.create();

    @Test
    void ourPostsCutOrWithAByteChangedKeepTheirWords() {
        assertKept(PostFiles.ours());
    }

    @Test
    @Tag("slow")
    void everySharedPostCutOrWithAByteChangedKeepsItsWords() {
        assertKept(PostFiles.shared());
    }

    private static void assertKept(List<Path> posts) {
        List<String> faults = new ArrayList<>();
        int count = 0;
        for (Path post : posts) {
            byte[] bytes = PostFiles.bytes(post);
            Random random = new Random(post.getFileName().toString().hashCode());
            for (int i = 0; i < TIMES; i++) {
                int length = random.nextInt(bytes.length + 1);
                check(Arrays.copyOf(bytes, length), post + " cut at " + length, faults);
                byte[] changed = bytes.clone();
                int at = random.nextInt(bytes.length);
                changed[at] = (byte) random.nextInt(256);
                check(changed, post + " with " + changed[at] + " at " + at, faults);
                count += 2;
            }
        }
        assertThat(faults).as("of " + count + " damaged posts").isEmpty();
    }

    private static void check(byte[] post, String what, List<String> faults) {
        try {
            Article article = PARSER.parse(post);
            Checks.assertTrueToItself(article, what);
            String fault = KeptText.fault(post, article);
            if (!fault.isEmpty()) {
                faults.add(what + ": " + fault);
            }
        } catch (RuntimeException | AssertionError e) {
            faults.add(what + ": " + e);
        }
    }
}
