package dev.newspost.internal.story.role;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases;

/** The words that the rules know. Immutable; made once for a set of packs. */
final class Lexicon {
    final CreditPhrases credits;
    final Times times;
    final Phrases lead;
    final Phrases promo;
    final Phrases button;
    final Phrases formula;
    final Phrases related;
    final Phrases relatedHeading;
    final Phrases meta;
    final Phrases note;
    final Phrases noteHeading;
    final Phrases bio;
    final Phrases bioVerb;
    final Phrases copyright;
    final Phrases comments;
    final Phrases credit;
    final Phrases byline;

    private Lexicon(LanguagePacks packs) {
        credits = CreditPhrases.of(packs);
        times = new Times(packs);
        lead = new Phrases(packs, "lead");
        button = new Phrases(packs, "button");
        formula = new Phrases(packs, "promo-formula");
        promo = new Phrases(packs, "promo");
        related = new Phrases(packs, "related");
        relatedHeading = new Phrases(packs, "related-heading");
        meta = new Phrases(packs, "meta");
        note = new Phrases(packs, "note");
        noteHeading = new Phrases(packs, "note-heading");
        bioVerb = new Phrases(packs, "bio-verb");
        bio = new Phrases(packs, "bio");
        copyright = new Phrases(packs, "copyright");
        comments = new Phrases(packs, "comments");
        byline = new Phrases(packs, "byline");
        credit = new Phrases(packs, "credit");
    }

    static Lexicon of(LanguagePacks packs) {
        return packs.compiled(Lexicon.class, Lexicon::new);
    }
}
