package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import java.util.function.BiPredicate;

/** Tells block quotes that hold nothing but the name of the part below, as digests set them over their links. */
final class QuotedHeadings {
    static final String NAME = "quoted-heading";

    private static final int WIDEST = 24;
    private static final int LEAST = 3;
    private static final String MARKS = "“”「」\"‘’：:";

    private QuotedHeadings() {}

    /** {@return knows such quotes where there are a few, each over a line of links} */
    static BiPredicate<Draft, Page> of(Page page) {
        boolean some = page.count(draft -> isOne(draft, page)) >= LEAST;
        return (draft, all) -> some && isOne(draft, all);
    }

    private static boolean isOne(Draft draft, Page page) {
        Region quote = draft.region().nearest();
        return draft.role() == null
                && draft.kind() == Kind.PARAGRAPH
                && quote != null
                && quote.structure() == Structure.QUOTE
                && quote.chars() == draft.visible()
                && !Plain.isWider(draft, WIDEST)
                && draft.under(MarkKind.LINK) == 0
                && !Plain.endsSentence(draft.words())
                && !Plain.holdsBefore(draft.words(), draft.words().length(), MARKS)
                && page.nextWords(draft).filter(QuotedHeadings::isLinkBelow).isPresent();
    }

    private static boolean isLinkBelow(Draft next) {
        return next.kind() == Kind.PARAGRAPH && next.wholly(MarkKind.LINK) && Plain.isWider(next, WIDEST / 2);
    }
}
