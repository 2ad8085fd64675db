package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import dev.newspost.internal.story.draft.Picture;
import java.util.List;
import java.util.Optional;

/** Says whether words beside a picture are its caption or credit, outside of figure elements. */
final class CaptionRules {
    private static final int LONG = 600;
    private static final int SHORT = 300;

    private final Words words;
    private final PhotoCredits credits;

    CaptionRules(Words words, PhotoCredits credits) {
        this.words = words;
        this.credits = credits;
    }

    /** {@return whether words right behind a picture, or behind other words of it, are its own} */
    boolean belongBehind(Draft draft, Draft media, List<Draft> before) {
        if (draft.visible() > LONG || (draft.kind() == Kind.HEADING && !draft.says(Hint.CAPTION))) {
            return false;
        }
        boolean first = before.isEmpty();
        return isMarked(draft)
                || sameAsAlt(draft, media)
                || (first && draft.wholly(MarkKind.SMALL))
                || (first && isItalic(draft, media))
                || (first && sharesBox(draft, media))
                || (first && draft.visible() <= SHORT && words.opensCaption(draft.words()))
                || (draft.visible() <= SHORT && isCredit(draft));
    }

    /** {@return whether words right before a picture are its own} */
    boolean belongBefore(Draft draft, Draft media, boolean hasWords) {
        return draft.visible() <= LONG && !hasWords && (draft.says(Hint.CAPTION) || sameAsAlt(draft, media));
    }

    /** {@return whether words are a caption wherever they stand} */
    boolean isCaptionAlone(Draft draft) {
        return draft.visible() <= LONG && draft.says(Hint.FIGCAPTION);
    }

    private static boolean isMarked(Draft draft) {
        return draft.says(Hint.CAPTION)
                || draft.says(Hint.CREDIT)
                || draft.says(Hint.FIGCAPTION)
                || (draft.says(Hint.COPYRIGHT) && draft.visible() <= 60);
    }

    private boolean isCredit(Draft draft) {
        return words.opensCredit(draft.words())
                || credits.wholeLine(draft.words()).isPresent();
    }

    /** {@return whether the words are in italics, in the picture's own paragraph or in a short one under it} */
    private static boolean isItalic(Draft draft, Draft media) {
        return draft.wholly(MarkKind.EMPHASIS)
                && draft.visible() <= (draft.region() == media.region() ? SHORT : SHORT / 3);
    }

    /** {@return whether picture and words are all that their box holds} */
    private static boolean sharesBox(Draft draft, Draft media) {
        return media.kind() == Kind.FIGURE
                && draft.region() == media.region()
                && draft.region().element().normalName().equals("div")
                && draft.region().chars() == draft.visible();
    }

    private static boolean sameAsAlt(Draft draft, Draft media) {
        String text = solid(draft.words());
        if (text.length() < 4) {
            return false;
        }
        for (Picture picture : media.pictures()) {
            for (Optional<String> other : List.of(picture.alt(), picture.title(), picture.dataCaption())) {
                if (other.isPresent() && solid(other.get()).equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.blank(text.charAt(i))) {
                solid.append(text.charAt(i));
            }
        }
        return solid.toString();
    }
}
