package dev.newspost.internal.credit;

import dev.newspost.Block;
import dev.newspost.Credit;
import dev.newspost.Dateline;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * Who made a story.
 *
 * @param credits the credits, in order
 * @param dateline the story's opening mark
 */
public record Credits(List<Credit> credits, Optional<Dateline> dateline) {

    /** {@return the credits and the dateline in a story's blocks} */
    public static Credits read(
            List<Block> blocks, Metadata metadata, CreditPhrases phrases, Settings settings, Report report) {
        return new CreditReader(metadata, phrases, settings, report).read(blocks);
    }
}
