package dev.newspost.internal.story;

import dev.newspost.Block;
import dev.newspost.Headline;
import dev.newspost.MarkdownFlavour;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Bodies for tests, and what a reader sees of them. */
public final class Posts {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "svg", "noscript", "video", "audio", "iframe");
    private static final LanguagePacks PACKS = LanguagePacks.builtIn();

    private Posts() {}

    public static Settings settings(int maxBlocks, int maxImages) {
        return new Settings(
                new Settings.Limits(1 << 24, 1 << 20, 50, 50, 256, maxBlocks, maxImages, 1_000, 1_000),
                false,
                false,
                true,
                ZoneOffset.UTC,
                MarkdownFlavour.AUTO,
                Optional.empty(),
                List.of(),
                bytes -> Optional.empty(),
                StandardCharsets.UTF_8,
                Map.of(),
                PACKS);
    }

    public static Report report() {
        return new Report(1_000, true);
    }

    public static Story story(String html) {
        return story(html, Metadata.empty(), settings(100_000, 10_000), report());
    }

    public static Story story(String html, Metadata metadata, Settings settings, Report report) {
        return story(Jsoup.parseBodyFragment(html), metadata, Optional.empty(), settings, report);
    }

    public static Story story(
            Document document, Metadata metadata, Optional<Headline> headline, Settings settings, Report report) {
        return Story.read(new Dom(document, node -> Optional.empty()), metadata, headline, settings, report);
    }

    /** {@return role and text of each block} */
    public static List<String> roles(Story story) {
        return story.blocks().stream()
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    /** {@return the characters of all blocks but white space} */
    public static String given(List<Block> blocks) {
        return solid(blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    /** {@return the characters that a reader sees but white space, in the document's order} */
    public static String visible(Document document) {
        StringBuilder visible = new StringBuilder();
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.push(document.body());
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof TextNode text) {
                visible.append(text.getWholeText());
            } else if (!UNSEEN.contains(node.normalName())) {
                for (int i = node.childNodeSize() - 1; i >= 0; i--) {
                    waiting.push(node.childNode(i));
                }
            }
        }
        return solid(visible.toString());
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c != 0x85
                        && c != 0x200b
                        && c != 0xfeff)
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
