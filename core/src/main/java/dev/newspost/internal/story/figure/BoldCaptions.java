package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells captions that their writer set in bold type, or as the smallest headings, from bold paragraphs and headings of
 * sections: they stand right behind pictures and, in such a post, hardly anywhere else.
 */
final class BoldCaptions {
    private static final int LONGEST = 260;
    private static final int LEAST = 20;
    private static final int WIDE = 40;
    private static final int SMALLEST = 5;

    private final Words words;
    private final PhotoCredits credits;
    private final Set<Draft> captions = new HashSet<>();

    private BoldCaptions(Words words, PhotoCredits credits) {
        this.words = words;
        this.credits = credits;
    }

    /** {@return the captions among some drafts that are set so} */
    static BoldCaptions of(List<Draft> drafts, Words words, PhotoCredits credits) {
        BoldCaptions found = new BoldCaptions(words, credits);
        found.read(drafts);
        return found;
    }

    /** {@return whether a draft is such a caption} */
    boolean holds(Draft draft) {
        return captions.contains(draft);
    }

    private void read(List<Draft> drafts) {
        List<Draft> bold = new ArrayList<>();
        List<Draft> small = new ArrayList<>();
        Draft opening = null;
        boolean told = false;
        int looseBold = 0;
        int looseSmall = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean behind = i > 0 && isPicture(drafts.get(i - 1));
            if (isBoldSentence(draft)) {
                boolean alone = i + 1 == drafts.size() || !isBoldSentence(drafts.get(i + 1));
                // What stands in bold over the story is its standfirst.
                looseBold += told && !(behind && alone) ? 1 : 0;
                if (behind && alone) {
                    bold.add(draft);
                    opening = told ? opening : draft;
                }
            } else if (isSmallHeading(draft)) {
                looseSmall += behind ? 0 : 1;
                if (behind) {
                    small.add(draft);
                }
            }
            told = told || CaptionRules.isParagraph(draft);
        }
        if (2 * looseBold < bold.size()) {
            // One bold sentence below the opening picture is a standfirst.
            captions.addAll(bold);
            if (bold.size() <= 2 && opening != null && !namesMaker(opening)) {
                captions.remove(opening);
            }
        }
        if (looseSmall == 0 && areSentences(small)) {
            captions.addAll(small);
        }
    }

    private static boolean isPicture(Draft draft) {
        return draft.kind() == Kind.FIGURE && !draft.hasWords();
    }

    /** {@return whether it is one sentence or a few in bold type; a question may be an interviewer's} */
    private boolean isBoldSentence(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.visible() >= LEAST
                && draft.visible() <= LONGEST
                && draft.wholly(MarkKind.STRONG)
                && draft.words().indexOf('\n') < 0
                && ".)”\"".indexOf(draft.words().charAt(draft.words().length() - 1)) >= 0
                && Letters.endsSentence(draft.words())
                && mayTell(draft)
                && draft.under(MarkKind.LINK) * 2 <= draft.visible()
                && draft.region().nearest() == null;
    }

    private boolean isSmallHeading(Draft draft) {
        return draft.kind() == Kind.HEADING
                && draft.level() >= SMALLEST
                && draft.visible() <= LONGEST
                && mayTell(draft)
                && !draft.says(Hint.BYLINE);
    }

    /** {@return whether it is in Latin letters, is not the point of a list by its number, and opens as no line of the page} */
    private boolean mayTell(Draft draft) {
        return draft.hasWords()
                && Letters.width(draft.words()) == draft.visible()
                && !Character.isDigit(draft.words().charAt(0))
                && (!words.opensNotice(draft.words()) || namesMaker(draft));
    }

    private boolean namesMaker(Draft draft) {
        return credits.split(draft.words()).credit().isPresent()
                || credits.wholeLine(draft.words()).isPresent();
    }

    /** {@return whether most small headings tell what a picture shows; names and a few words head the items of a list} */
    private boolean areSentences(List<Draft> headings) {
        int sentences = 0;
        for (Draft heading : headings) {
            boolean wide = headings.size() > 1 && heading.visible() >= WIDE;
            boolean sentence = Letters.endsSentence(heading.words()) && heading.visible() >= LEAST;
            sentences += wide || sentence || namesMaker(heading) ? 1 : 0;
        }
        return 2 * sentences > headings.size();
    }
}
