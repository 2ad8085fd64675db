package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of agencies in brackets: "（法新社，路透社等）". */
final class HanAgencies {
    private final CreditWords words;
    private final HanNameShapes shapes;

    HanAgencies(CreditWords words, HanNameShapes shapes) {
        this.words = words;
        this.shapes = shapes;
    }

    /** {@return the bodies, if nothing else stands there; {@code behindNames} also bodies that no pack names} */
    Optional<List<Phrase>> between(String text, int from, int to, boolean behindNames) {
        List<Phrase> bodies = new ArrayList<>();
        boolean known = false;
        int i = from;
        while (i < to) {
            int stop = i;
            while (stop < to && "、，,/／；;丶".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            int first = Letters.skipBlanks(text, i);
            int last = Letters.skipBlanksBack(text, stop);
            int others = words.andOthers.before(text, last);
            last = others > first ? others : last;
            if (first < last) {
                String name = text.substring(first, last);
                known |= words.bodies.isAgency(name);
                if (!shapes.bodyLike(name)) {
                    return Optional.empty();
                }
                bodies.add(new Phrase(Role.AGENCY, Optional.empty(), name, first, last));
            }
            i = stop + 1;
        }
        boolean byShape = behindNames && bodies.stream().allMatch(body -> shapes.endsLikeBody(body.name()));
        return !bodies.isEmpty() && (known || byShape) ? Optional.of(bodies) : Optional.empty();
    }
}
