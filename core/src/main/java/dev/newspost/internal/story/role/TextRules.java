package dev.newspost.internal.story.role;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;

/** Rules about the words themselves. */
final class TextRules {
    private static final int SHORT = 120;
    private static final int MIDDLE = 400;
    private static final int LONG = 1_200;

    static final List<Rule> ALL = List.of(
            Rule.of("signs-only", Role.META, (d, p) -> d.kind() != Kind.CODE && Plain.isSigns(d.words())),
            Rule.of("time-line", Role.META, (d, p) -> p.lexicon().times.isTime(d.words())),
            Rule.of("promo-line", Role.PROMO, (d, p) -> p.lexicon().promo.isLine(d.words())),
            Rule.of(
                    "promo-opener",
                    Role.PROMO,
                    (d, p) -> isText(d, LONG) && p.lexicon().promo.opens(d.words())),
            Rule.of(
                    "copyright-opener",
                    Role.COPYRIGHT,
                    (d, p) -> isText(d, MIDDLE) && p.lexicon().copyright.opens(d.words())),
            Rule.of(
                    "copyright-phrase",
                    Role.COPYRIGHT,
                    (d, p) -> isText(d, MIDDLE)
                            && p.isNearEnd(d)
                            && p.lexicon().copyright.standsIn(d.words())),
            Rule.of(
                    "related-heading",
                    Role.RELATED,
                    (d, p) -> p.lexicon().relatedHeading.isLine(d.words())),
            Rule.of(
                    "related-opener",
                    Role.RELATED,
                    (d, p) -> isText(d, MIDDLE) && p.lexicon().related.opens(d.words())),
            Rule.of(
                    "note-opener",
                    Role.NOTE,
                    (d, p) -> isText(d, LONG) && p.lexicon().note.opens(d.words())),
            Rule.of(
                    "note-phrase",
                    Role.NOTE,
                    (d, p) -> isText(d, MIDDLE)
                            && (p.isNearEnd(d) || p.isHead(d))
                            && p.lexicon().note.standsIn(d.words())),
            Rule.of(
                    "author-biography",
                    Role.NOTE,
                    (d, p) -> isText(d, MIDDLE)
                            && p.isNearEnd(d)
                            && p.lexicon().bio.standsIn(d.words())),
            Rule.of(
                    "credit-line",
                    Role.CREDIT,
                    (d, p) -> isText(d, MIDDLE)
                            && (p.isNearEnd(d) || p.isNearStart(d))
                            && !p.credits().wholeLine(d.words()).isEmpty()),
            Rule.of(
                    "credit-opener",
                    Role.CREDIT,
                    (d, p) -> isText(d, SHORT) && p.lexicon().credit.opens(d.words())),
            Rule.of("meta-line", Role.META, (d, p) -> p.lexicon().meta.isLine(d.words())),
            Rule.of(
                    "meta-opener",
                    Role.META,
                    (d, p) -> isText(d, MIDDLE) && p.lexicon().meta.opens(d.words())),
            Rule.of(
                    "promo-phrase",
                    Role.PROMO,
                    (d, p) -> isText(d, MIDDLE)
                            && (p.isNearEnd(d) || p.isHead(d))
                            && p.lexicon().promo.standsIn(d.words())));

    private TextRules() {}

    private static boolean isText(Draft draft, int longest) {
        return draft.kind() != Kind.CODE && draft.visible() <= longest;
    }
}
