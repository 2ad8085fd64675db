package dev.newspost.internal.story;

import dev.newspost.Block;
import dev.newspost.Headline;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.VisibleText;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Bodies for tests, and what a reader sees of them. */
public final class Posts {
    private Posts() {}

    public static Settings settings(int maxBlocks, int maxImages) {
        return new TestSettings()
                .explain()
                .maxBlocks(maxBlocks)
                .maxImages(maxImages)
                .settings();
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
        CreditPhrases phrases = CreditPhrases.of(settings.languages()).ofPost();
        return Story.read(new Dom(document, node -> Optional.empty()), metadata, headline, phrases, settings, report);
    }

    /** {@return role and text of each block} */
    public static List<String> roles(Story story) {
        return story.blocks().stream()
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    /** {@return the characters of all blocks but white space} */
    public static String given(List<Block> blocks) {
        return VisibleText.solid(blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
    }
}
