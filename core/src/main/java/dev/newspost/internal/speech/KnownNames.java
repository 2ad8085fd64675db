package dev.newspost.internal.speech;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What a story shows of its names.
 *
 * @param names the names that it is known to hold, read when first asked for
 * @param foreign where its foreign names end
 * @param given where its Chinese names end
 */
record KnownNames(Supplier<Set<String>> names, ForeignNames foreign, GivenNames given) {
    /** {@return what is known before the story's names are read} */
    KnownNames unread() {
        return new KnownNames(Set::of, foreign, given);
    }
}
