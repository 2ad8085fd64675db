package dev.newspost;

import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.VisibleText;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import dev.newspost.internal.frontmatter.FrontMatter;
import dev.newspost.internal.markup.Markup;
import dev.newspost.internal.report.Report;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Holds what an article gives against what a reader of the page sees. */
final class KeptText {
    private static final Settings SETTINGS = TestSettings.defaults();

    private KeptText() {}

    /**
     * {@return what is wrong; empty where nothing is}
     *
     * <p>Captions stand with their picture, wherever they stood in the post: only the other blocks keep their order.
     */
    static String fault(byte[] post, Article article) {
        String visible = visible(post);
        char[] seen = visible.toCharArray();
        char[] given = VisibleText.solid(article.text()).toCharArray();
        Arrays.sort(seen);
        Arrays.sort(given);
        if (!Arrays.equals(seen, given)) {
            return given.length + " characters of " + seen.length;
        }
        int from = 0;
        for (Block leaf : article.blocks().stream().flatMap(KeptText::leaves).toList()) {
            String words = VisibleText.solid(leaf.text());
            int at = visible.indexOf(words, from);
            if (at < 0) {
                return "not in order: " + words.substring(0, Math.min(40, words.length()));
            }
            from = at + words.length();
        }
        return "";
    }

    /** The innermost blocks but pictures and players, which have their captions from wherever they stand. */
    private static Stream<Block> leaves(Block block) {
        if (block instanceof Block.Figure || block instanceof Block.Embed) {
            return Stream.empty();
        }
        return block.children().isEmpty()
                ? Stream.of(block)
                : block.children().stream().flatMap(KeptText::leaves);
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
