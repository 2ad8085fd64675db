package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.Metadata;
import dev.newspost.Quote;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short stories for the speech step's tests, and what it reads in them. */
final class Told {
    private Told() {}

    /** The quotes of a story of plain paragraphs. */
    static List<Quote> quotes(String... paragraphs) {
        return read(paragraphs(paragraphs));
    }

    /** The quotes of a story, each as {@code kind|text|speaker=name|cue}, what is absent left empty. */
    static List<String> told(String... paragraphs) {
        return quotes(paragraphs).stream().map(Told::line).toList();
    }

    /** The speakers of each story's quotes as written, each story of one paragraph, whoever is absent left empty. */
    static List<String> speakers(String... stories) {
        return Arrays.stream(stories)
                .map(story -> quotes(story).stream()
                        .map(quote -> quote.speaker().orElse(""))
                        .toList()
                        .toString())
                .toList();
    }

    static String line(Quote quote) {
        return quote.kind() + "|" + quote.text() + "|" + quote.speaker().orElse("") + "="
                + quote.speakerName().orElse("") + "|" + quote.cue().orElse("");
    }

    static List<Block> paragraphs(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(paragraph(blocks.size(), paragraph));
        }
        return blocks;
    }

    static Block paragraph(int index, String text) {
        return new Block.Paragraph(index, Role.STORY, Optional.empty(), RichText.of(text));
    }

    static List<Quote> read(List<Block> blocks) {
        return Speech.read(blocks, Metadata.empty(), settings(100_000), new Report(1_000, true));
    }

    static Settings settings(int maxQuotes) {
        return new TestSettings().explain().maxQuotes(maxQuotes).settings();
    }
}
