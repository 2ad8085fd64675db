package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import dev.newspost.internal.story.draft.Picture;
import dev.newspost.internal.story.draft.Region;
import java.util.List;
import java.util.Optional;

/** Says whether words beside a picture are its caption or credit, outside of figure elements. */
final class CaptionRules {
    private static final int LONG = 600;
    private static final int SHORT = 300;
    private static final int LINE = 160;
    private static final int DEPTH = 6;
    private static final int LEAST_ALT = 4;
    private static final int LEAST_SHARED = 10;

    private final Words words;
    private final PhotoCredits credits;

    CaptionRules(Words words, PhotoCredits credits) {
        this.words = words;
        this.credits = credits;
    }

    /**
     * {@return the rule by which words right behind a picture, or behind other words of it, are its own; empty where
     * they are not}
     *
     * @param draft the words
     * @param media the picture
     * @param first whether the picture has no words yet
     * @param next what stands behind the words; null at the end
     */
    Optional<String> behind(Draft draft, Draft media, boolean first, Draft next) {
        if (draft.visible() > LONG || (draft.kind() == Kind.HEADING && !draft.says(Hint.CAPTION))) {
            return Optional.empty();
        }
        if (isMarked(draft)) {
            return Optional.of("caption-class");
        }
        if (repeatsAlt(draft, media)) {
            return Optional.of("alt-again");
        }
        if (draft.visible() <= SHORT && isCredit(draft)) {
            return Optional.of("credit-line");
        }
        return first ? firstBehind(draft, media, next) : Optional.empty();
    }

    private Optional<String> firstBehind(Draft draft, Draft media, Draft next) {
        if (draft.wholly(MarkKind.SMALL)) {
            return Optional.of("small-line");
        }
        if (draft.visible() > SHORT) {
            return Optional.empty();
        }
        if (words.opensCaption(draft.words())) {
            return Optional.of("caption-opener");
        }
        if (sharesBox(draft, media)) {
            return Optional.of("picture-box");
        }
        if (width(draft) > LINE || draft.wholly(MarkKind.STRONG)) {
            return Optional.empty();
        }
        if (draft.wholly(MarkKind.EMPHASIS) && (next == null || !next.wholly(MarkKind.EMPHASIS))) {
            return Optional.of("italic-line");
        }
        if (looksApart(draft, next)) {
            return Optional.of("caption-look");
        }
        return Optional.empty();
    }

    /** {@return the rule by which words right before a picture are its own; empty where they are not} */
    Optional<String> before(Draft draft, Draft media, boolean hasWords) {
        if (draft.visible() > LONG || hasWords) {
            return Optional.empty();
        }
        if (draft.says(Hint.CAPTION)) {
            return Optional.of("caption-class-above");
        }
        return repeatsAlt(draft, media) ? Optional.of("alt-above") : Optional.empty();
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

    /** {@return whether picture and words are all that a box holds which is not the whole post} */
    private static boolean sharesBox(Draft draft, Draft media) {
        if (media.kind() != Kind.FIGURE) {
            return false;
        }
        Region box = draft.region();
        for (int i = 0; i < DEPTH && box != null && box.chars() == draft.visible(); i++) {
            if (holds(box, media.region())) {
                return box.parent() != null && box.parent().chars() > box.chars();
            }
            box = box.parent();
        }
        return false;
    }

    private static boolean holds(Region box, Region inner) {
        Region region = inner;
        for (int i = 0; i < DEPTH && region != null; i++) {
            if (region == box) {
                return true;
            }
            region = region.parent();
        }
        return false;
    }

    private static boolean looksApart(Draft draft, Draft next) {
        Look look = Look.of(draft);
        return !look.isPlain() && (next == null || !next.hasWords() || !Look.of(next).equals(look));
    }

    private static int width(Draft draft) {
        String text = draft.words();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Letters.blank(text.charAt(i)) ? 0 : Letters.wide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** {@return whether words are the picture's alt text, or start with it, or it starts with them} */
    private static boolean repeatsAlt(Draft draft, Draft media) {
        String text = solid(draft.words());
        if (text.length() < LEAST_ALT) {
            return false;
        }
        for (Picture picture : media.pictures()) {
            for (Optional<String> other : List.of(picture.alt(), picture.title(), picture.dataCaption())) {
                if (other.isPresent() && agree(text, solid(other.get()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agree(String text, String other) {
        int shorter = Math.min(text.length(), other.length());
        return text.equals(other)
                || (shorter >= LEAST_SHARED
                        && text.length() <= SHORT
                        && text.length() <= 3 * shorter
                        && text.regionMatches(0, other, 0, shorter));
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
