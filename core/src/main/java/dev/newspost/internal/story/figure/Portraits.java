package dev.newspost.internal.story.figure;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Picture;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells portraits and logos beside what is said, behind the story, of its author or publisher. */
final class Portraits {
    private static final int LARGEST = 200;
    private static final int LEAST_NAME = 2;
    private static final String HEADING = "biography-heading";

    /** The rules of what tells of an author. */
    private static final Set<String> BIOGRAPHIES = Set.of(HEADING, "author-biography", "biography-of-maker");

    private Portraits() {}

    /** {@return whether a picture without words, behind the story's end, is that of the person whom a note beside it is about} */
    static boolean isOne(List<Draft> drafts, int index, int end) {
        Draft figure = drafts.get(index);
        if (end < 0 || index <= end || figure.kind() != Kind.FIGURE || figure.hasWords()) {
            return false;
        }
        Optional<Draft> next = index + 1 < drafts.size() ? Optional.of(drafts.get(index + 1)) : Optional.empty();
        return next.filter(note -> shows(figure, note, note.rule().equals(HEADING) || parted(drafts, end, index)))
                        .isPresent()
                || shows(figure, drafts.get(index - 1), true);
    }

    private static boolean shows(Draft figure, Draft note, boolean apart) {
        if (!note.hasWords() || note.role() != Role.NOTE || figure.pictures().size() != 1) {
            return false;
        }
        Picture picture = figure.pictures().get(0);
        boolean small = picture.width().orElse(LARGEST + 1) <= LARGEST;
        boolean named = picture.alt()
                .map(String::strip)
                .filter(alt -> alt.length() >= LEAST_NAME && note.words().contains(alt))
                .isPresent();
        return small || named || (apart && BIOGRAPHIES.contains(note.rule()));
    }

    /** {@return whether a break parts the picture from the story} */
    private static boolean parted(List<Draft> drafts, int end, int index) {
        return drafts.subList(end + 1, index).stream().anyMatch(draft -> draft.kind() == Kind.BREAK);
    }
}
