package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.VisibleText;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import dev.newspost.internal.frontmatter.FrontMatter;
import dev.newspost.internal.markup.Markup;
import dev.newspost.internal.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every character that a reader sees stands in exactly one block, in the order of the page. */
class NothingLostTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final Settings SETTINGS = TestSettings.defaults();

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
            String fault = fault(visible(post), PARSER.parse(post));
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
            String fault = fault(visible(bytes), PARSER.parse(bytes));
            if (!fault.isEmpty()) {
                faults.add(post.getParent().getFileName() + "/" + post.getFileName() + ": " + fault);
            }
        }
        return faults;
    }

    /** Captions stand with their picture, wherever they stood in the post: only the other blocks keep their order. */
    private static String fault(String visible, Article article) {
        char[] seen = visible.toCharArray();
        char[] given = VisibleText.solid(article.text()).toCharArray();
        Arrays.sort(seen);
        Arrays.sort(given);
        if (!Arrays.equals(seen, given)) {
            return given.length + " characters of " + seen.length;
        }
        int from = 0;
        for (Block block : article.blocks()) {
            if (!holdsFigure(block)) {
                String words = VisibleText.solid(block.text());
                int at = visible.indexOf(words, from);
                if (at < 0) {
                    return "not in order: " + words.substring(0, Math.min(40, words.length()));
                }
                from = at + words.length();
            }
        }
        return "";
    }

    private static boolean holdsFigure(Block block) {
        return block instanceof Block.Figure || block.children().stream().anyMatch(NothingLostTest::holdsFigure);
    }

    private static String visible(byte[] post) {
        Report report = new Report(1, false);
        Envelope envelope = Envelopes.open(post, SETTINGS, report);
        Metadata metadata = FrontMatter.read(envelope.header(), "", SETTINGS, report);
        String format = envelope.header().map(Envelope.Header::format).orElse("");
        Document document = Markup.read(envelope.body(), envelope.bodyLine(), format, metadata, SETTINGS, report)
                .document();
        return VisibleText.of(document);
    }
}
