package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about the words themselves. */
final class TextRules {
    private static final Set<String> PICTURE_FILES = Set.of("jpg", "jpeg", "png", "gif", "webp");
    private static final int SHORT = 120;
    private static final int MIDDLE = 400;
    private static final int LONG = 1_200;

    static final List<Rule> ALL = List.of(
            Rule.of("signs-only", Role.META, (d, p) -> d.kind() != Kind.CODE && Plain.isSigns(d.words())),
            Rule.of("template-code", Role.META, (d, p) -> isText(d, SHORT) && isTemplateCode(d.words())),
            Rule.of("file-name", Role.META, (d, p) -> isText(d, SHORT) && isFileName(d.words())),
            Rule.of("time-line", Role.META, (d, p) -> p.lexicon().times.isTime(d.words())),
            Rule.of("promo-line", Role.PROMO, (d, p) -> p.lexicon().promo.isLine(d.words())),
            Rule.of(
                    "promo-opener",
                    Role.PROMO,
                    (d, p) -> isText(d, LONG) && p.lexicon().promo.opens(d.words())),
            Rule.of("promo-phrase", Role.PROMO, TextRules::isPromo),
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
                    (d, p) -> isText(d, MIDDLE) && p.lexicon().meta.opens(d.words())));

    private TextRules() {}

    private static boolean isText(Draft draft, int longest) {
        return draft.kind() != Kind.CODE && draft.visible() <= longest;
    }

    /** Words that promote something also stand in stories; a promo is short or set apart by its type. */
    private static boolean isPromo(Draft draft, Page page) {
        boolean apart = draft.visible() <= SHORT
                || draft.wholly(MarkKind.EMPHASIS)
                || draft.wholly(MarkKind.STRONG)
                || draft.under(MarkKind.LINK) * 3 >= draft.visible();
        return isText(draft, MIDDLE)
                && apart
                && (page.isNearEnd(draft) || page.isNearStart(draft))
                && page.lexicon().promo.standsIn(draft.words());
    }

    private static boolean isTemplateCode(String words) {
        return (words.startsWith("{%") && words.endsWith("%}")) || (words.startsWith("{{") && words.endsWith("}}"));
    }

    private static boolean isFileName(String words) {
        int dot = words.lastIndexOf('.');
        return dot > 0
                && dot >= words.length() - 5
                && words.indexOf(' ') < 0
                && PICTURE_FILES.contains(words.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
