package dev.newspost.internal.story.figure;

import dev.newspost.RichText;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Marks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the words of a figure into caption and credit. */
final class FigureText {
    private final PhotoCredits credits;
    private final List<RichText> captionLines = new ArrayList<>();
    private final List<RichText> creditLines = new ArrayList<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private final Set<String> inCaptions = new LinkedHashSet<>();
    private final Set<String> alone = new LinkedHashSet<>();

    FigureText(PhotoCredits credits, List<Draft> words) {
        this.credits = credits;
        for (Draft draft : words) {
            boolean credit = draft.says(Hint.CREDIT)
                    || draft.says(Hint.COPYRIGHT)
                    || draft.source().hasClass("newspost-credit");
            for (RichText line : Marks.lines(draft.text())) {
                if (!line.text().isBlank()) {
                    sort(line, credit);
                }
            }
        }
    }

    private void sort(RichText line, boolean isCredit) {
        Optional<String> name = credits.wholeLine(line.text());
        if (isCredit || name.isPresent()) {
            creditLines.add(line);
            alone.add(name.orElseGet(() -> line.text().strip()));
        } else {
            captionLines.add(line);
            PhotoCredits.Split split = credits.split(line.text());
            split.caption().ifPresent(captions::add);
            split.credit().ifPresent(inCaptions::add);
        }
    }

    /** Gives a figure its text, and its pictures their captions and credits. */
    void write(Draft figure) {
        List<RichText> all = new ArrayList<>(captionLines);
        all.addAll(creditLines);
        if (all.isEmpty()) {
            return;
        }
        figure.text(Marks.join(all));
        // The name in the caption is the one that made the picture; the line of its own may be the page's stamp.
        Set<String> names = inCaptions.isEmpty() ? alone : inCaptions;
        Optional<String> caption = joined(captions, "\n");
        Optional<String> credit = joined(names, ", ");
        figure.pictures().replaceAll(picture -> picture.with(caption, credit));
    }

    private static Optional<String> joined(Set<String> parts, String between) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
    }
}
