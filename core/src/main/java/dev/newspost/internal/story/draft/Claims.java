package dev.newspost.internal.story.draft;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes back what names of elements say of running text. Publishers call the second half of a story {@code
 * read-more-content}, {@code paywall} or {@code story-footer}: a name tells what a short list of links is, but where a
 * good part of the post's sentences stands under it, the story goes on there.
 */
final class Claims {
    private static final int NARROWEST = 60;
    private static final int LEAST_PARAGRAPHS = 2;
    private static final int MORE_PARAGRAPHS = 3;
    private static final int LEAST_WIDTH = 300;
    private static final int LEAST_BETWEEN = 120;

    /** Names of what asks readers for something or sums up the story, in sentences, though few. */
    private static final int FEW = Hint.PROMO.bit | Hint.AD.bit | Hint.LEAD.bit | Hint.COMMENT.bit;

    /** Names of what is told in sentences as well, though in fewer than the story. */
    private static final int TOLD = Hint.NOTE.bit | Hint.BYLINE.bit | Hint.COPYRIGHT.bit | Hint.HIDDEN.bit;

    /** Names of words at pictures, of which a post of many pictures may be made. */
    private static final int AT_PICTURES = Hint.CAPTION.bit | Hint.CREDIT.bit;

    private static final int OF_PAGE = Hint.RELATED.bit
            | Hint.PROMO.bit
            | Hint.AD.bit
            | Hint.SHARE.bit
            | Hint.NAV.bit
            | Hint.META.bit
            | Hint.ASIDE.bit
            | Hint.HEADER.bit
            | Hint.FOOTER.bit
            | Hint.FORM.bit
            | Hint.LEAD.bit
            | Hint.HEADING.bit
            | Hint.AVATAR.bit
            | Hint.LOGO.bit
            | Hint.ICON.bit;

    private static final int ALL = OF_PAGE | TOLD | AT_PICTURES | Hint.COMMENT.bit;

    private final List<Region> regions;
    /** The paragraphs of sentences. */
    private final List<Draft> prose = new ArrayList<>();

    private final int total;
    private Region first;
    private Region last;

    private Claims(List<Region> regions, List<Draft> drafts) {
        this.regions = regions;
        for (Draft draft : drafts) {
            int width = mayBeProse(draft) ? Letters.width(draft.words()) : 0;
            if (width >= NARROWEST) {
                prose.add(draft);
                draft.region().tell(width, draft.visible());
                first = first == null ? draft.region() : first;
                last = draft.region();
            }
        }
        for (int i = regions.size() - 1; i > 0; i--) {
            regions.get(i).gather();
        }
        total = regions.get(0).prose();
    }

    /**
     * Takes back what the text refutes.
     *
     * @param regions all regions, each behind the one around it
     * @param drafts all drafts
     */
    static void settle(List<Region> regions, List<Draft> drafts) {
        Claims claims = new Claims(regions, drafts);
        if (claims.total > 0) {
            claims.refuteHolders();
            claims.refuteCommon();
            claims.refuteBetween();
        }
    }

    /** {@return whether a draft is a paragraph of sentences with few links, in no list or table, if it is wide enough} */
    private static boolean mayBeProse(Draft draft) {
        Region around = draft.region().nearest();
        return draft.kind() == Kind.PARAGRAPH
                && (around == null || around.structure() == Structure.QUOTE)
                && 2 * draft.visible() >= NARROWEST
                && draft.under(MarkKind.LINK) * 3 <= draft.visible()
                && Letters.endsSentence(draft.words());
    }

    private void refuteHolders() {
        int all = holdsCopy() ? ALL & ~Hint.HIDDEN.bit : ALL;
        for (Region region : regions) {
            int own = region.own() & all;
            if (own == 0) {
                continue;
            }
            int refuted = 0;
            if (region.paragraphs() >= LEAST_PARAGRAPHS && region.prose() >= LEAST_WIDTH && region.isText()) {
                refuted |= 4 * region.prose() >= total ? OF_PAGE | AT_PICTURES : 0;
                refuted |= 3 * region.prose() >= total ? TOLD : 0;
                refuted |= opensIn(region) ? Hint.COMMENT.bit : 0;
                refuted &= region.paragraphs() >= MORE_PARAGRAPHS ? ALL : ~FEW;
            }
            region.forget(own & refuted);
        }
    }

    /** {@return whether the first sentences of the post stand in a region: readers' comments stand behind some} */
    private boolean opensIn(Region region) {
        return region.holdsStartOf(first) && 4 * region.prose() >= total;
    }

    /** {@return whether hidden sentences are shown elsewhere too, as where a page holds a copy to print} */
    private boolean holdsCopy() {
        regions.forEach(region -> region.hand(region.own() & Hint.HIDDEN.bit));
        Set<String> hidden = new HashSet<>();
        for (Draft draft : prose) {
            if (draft.region().handed() != 0) {
                hidden.add(draft.words());
            }
        }
        // mostly nothing is hidden, and no words are compared
        return !hidden.isEmpty()
                && prose.stream().anyMatch(draft -> draft.region().handed() == 0 && hidden.contains(draft.words()));
    }

    /** A name under which more than half of the post's sentences stand, a paragraph here and a paragraph there, says nothing. */
    private void refuteCommon() {
        int chars = regions.get(0).chars();
        int[] told = new int[Integer.SIZE];
        int[] boxes = new int[Integer.SIZE];
        int opening = 0;
        for (Region region : regions) {
            int outermost = region.isWrapper(chars) ? 0 : region.own() & ~region.around();
            region.hand(region.isWrapper(chars) ? 0 : region.own());
            for (int bits = outermost; bits != 0; bits &= bits - 1) {
                told[Integer.numberOfTrailingZeros(bits)] += region.prose();
                boxes[Integer.numberOfTrailingZeros(bits)] += region.prose() > 0 ? 1 : 0;
            }
            opening |= outermost != 0 && region.holdsStartOf(first) ? outermost : 0;
        }
        int common = 0;
        for (int bit = 0; bit < told.length; bit++) {
            boolean most = told[bit] * 2L > total && total >= LEAST_WIDTH && boxes[bit] >= MORE_PARAGRAPHS;
            common |= most ? 1 << bit : 0;
        }
        common &= OF_PAGE | (TOLD & opening & ~Hint.HIDDEN.bit);
        if (common != 0) {
            for (Region region : regions) {
                region.forget(region.hasFewLinks() ? common : 0);
            }
        }
    }

    /** Links are what other stories need: sentences without any, between those of the story, belong to it. */
    private void refuteBetween() {
        for (Region region : regions) {
            if (region.linkChars() == 0
                    && region.prose() >= LEAST_BETWEEN
                    && region.isText()
                    && region.standsBetween(first, last)) {
                region.forget(Hint.RELATED.bit);
            }
        }
    }
}
