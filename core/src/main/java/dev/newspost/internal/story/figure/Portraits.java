package dev.newspost.internal.story.figure;

import dev.newspost.Role;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Picture;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells portraits and logos beside what is said, behind the story, of its author or publisher. */
final class Portraits {
    private static final int LARGEST = 200;
    private static final int LATIN_END = 0x250;

    /** The rules of what tells of an author. */
    private static final Set<String> BIOGRAPHIES =
            Set.of(RuleNames.BIOGRAPHY_HEADING, RuleNames.BIOGRAPHY, RuleNames.BIOGRAPHY_OF_MAKER);

    private final List<Draft> drafts;
    private final PhotoCredits credits;
    private final int end;
    /** The first break behind the end of the story; the number of drafts where there is none. */
    private final int parted;

    /** Made once for a post, when its drafts have their roles; {@code end} is the story's last, -1 where there is none. */
    Portraits(List<Draft> drafts, int end, PhotoCredits credits) {
        this.drafts = drafts;
        this.end = end;
        this.credits = credits;
        int first = end + 1;
        while (first < drafts.size() && drafts.get(first).kind() != Kind.BREAK) {
            first++;
        }
        parted = first;
    }

    /** {@return whether a picture without words, behind the story's end, is that of the person whom a note beside it is about} */
    boolean isOne(int index) {
        Draft figure = drafts.get(index);
        if (end < 0
                || index <= end
                || figure.kind() != Kind.FIGURE
                || figure.hasWords()
                || figure.pictures().size() != 1) {
            return false;
        }
        Picture picture = figure.pictures().get(0);
        Optional<Draft> next = index + 1 < drafts.size() ? Optional.of(drafts.get(index + 1)) : Optional.empty();
        return next.filter(note ->
                                shows(picture, note, note.rule().equals(RuleNames.BIOGRAPHY_HEADING) || parted < index))
                        .isPresent()
                || shows(picture, drafts.get(index - 1), true);
    }

    private boolean shows(Picture picture, Draft note, boolean apart) {
        if (!note.hasWords() || note.role() != Role.NOTE) {
            return false;
        }
        boolean small = picture.width().orElse(LARGEST + 1) <= LARGEST;
        return small || (apart && BIOGRAPHIES.contains(note.rule())) || isNamed(picture, note.words());
    }

    /** {@return whether a note names whoever a picture is called by, in whole words} */
    private boolean isNamed(Picture picture, String note) {
        String alt = picture.alt().map(String::strip).orElse("");
        int start = alt.isEmpty() ? -1 : note.indexOf(alt);
        while (start >= 0 && !(isEdge(note, start) && isEdge(note, start + alt.length()))) {
            start = note.indexOf(alt, start + 1);
        }
        return start >= 0 && (credits.isName(alt) || credits.isPerson(alt));
    }

    /** {@return whether no Latin word runs on through a place of a text} */
    private static boolean isEdge(String text, int i) {
        return i == 0 || i == text.length() || !isLatin(text.charAt(i - 1)) || !isLatin(text.charAt(i));
    }

    private static boolean isLatin(char c) {
        return c < LATIN_END && Character.isLetterOrDigit(c);
    }
}
