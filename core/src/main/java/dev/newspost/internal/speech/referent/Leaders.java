package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells who leads the sentence nearest in front of a place, of those who are named there and may be a woman or a man. */
final class Leaders {
    /** How many mentions are looked back at most. */
    private static final int FURTHEST = 24;

    private static final int NEAREST_PASSAGES = 1;

    private final Supplier<People> people;

    Leaders(Supplier<People> people) {
        this.people = people;
    }

    /**
     * {@return who is named first in the nearest sentence that names somebody who may be meant, under the full name}
     *
     * @param gender above 0 for a woman, below for a man, 0 for either
     * @param not whose name it is not
     */
    Optional<Mention> before(Passage passage, int offset, int gender, String not) {
        List<People.Named> named = people.get().mentions();
        Optional<Mention> best = Optional.empty();
        int sentence = -1;
        int last = people.get().lastBefore(passage, offset);
        for (int j = last; j >= Math.max(0, last - FURTHEST); j--) {
            Mention one = named.get(j).mention();
            boolean left = best.isPresent() && named.get(j).sentence() != sentence;
            if (passage.number() - one.passage().number() > NEAREST_PASSAGES
                    || one.passage().section() != passage.section()
                    || left) {
                break;
            }
            Mention full = people.get().full(one).orElse(one);
            if (!full.text().equals(not) && mayBe(full.text(), gender)) {
                best = Optional.of(full);
                sentence = named.get(j).sentence();
            }
        }
        return best;
    }

    /** {@return whether a name is a person's, and nothing in the story tells that it is a man's for a woman, or the other way} */
    boolean mayBe(String name, int gender) {
        return people.get().person(name)
                && gender * people.get().toldGender(name) >= 0
                && gender * people.get().gender(name) > -Standing.SURE;
    }
}
