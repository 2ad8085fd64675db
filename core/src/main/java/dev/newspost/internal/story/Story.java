package dev.newspost.internal.story;

import dev.newspost.Block;
import dev.newspost.Headline;
import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.profile.Kind;
import dev.newspost.internal.profile.Marking;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.story.draft.Cutter;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.figure.Figures;
import dev.newspost.internal.story.figure.Journal;
import dev.newspost.internal.story.role.Roles;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a body and its images.
 *
 * @param blocks the blocks, in order, each with its role
 * @param images the images, in order
 */
public record Story(List<Block> blocks, List<Image> images) {

    /** {@return the story that a body tells} */
    public static Story read(
            Dom dom,
            Metadata metadata,
            Optional<Headline> headline,
            CreditPhrases phrases,
            Settings settings,
            Report report) {
        Marking marking = settings.profiles().mark(dom.document().body(), metadata);
        Figures figures =
                new Figures(metadata, headline.isPresent(), settings, marking, new Journal(report, dom.lines()));
        Cutter.Cut cut = Cutter.cut(
                dom.document().body(),
                settings.languages(),
                figures::read,
                settings.limits().maxBlocks());
        List<Draft> drafts = figures.gather(cut.drafts());
        decideMarked(drafts, marking);
        drafts = Roles.assign(drafts, metadata, headline.map(Headline::text), phrases, settings.languages());
        drafts = figures.settle(drafts);
        List<Block> blocks = Blocks.freeze(drafts, dom.lines(), figures, report);
        limit(cut.full(), "blocks", settings.limits().maxBlocks(), report);
        limit(figures.isFull(), "images", settings.limits().maxImages(), report);
        return new Story(blocks, figures.images());
    }

    private static void decideMarked(List<Draft> drafts, Marking marking) {
        if (!marking.isEmpty()) {
            for (Draft draft : drafts) {
                marking.of(draft.source()).flatMap(Kind::role).ifPresent(role -> draft.decide(role, marking.rule()));
            }
        }
    }

    private static void limit(boolean reached, String what, int limit, Report report) {
        if (reached) {
            report.warn(Problem.Code.LIMIT_REACHED, "more than " + limit + " " + what, 1, 1);
        }
    }
}
