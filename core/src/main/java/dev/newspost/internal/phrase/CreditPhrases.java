package dev.newspost.internal.phrase;

import dev.newspost.Credit;
import dev.newspost.internal.language.LanguagePacks;
import java.util.List;
import java.util.Optional;

/** Reads the credit phrases of a line: role words with their names. Immutable; made once for a set of packs. */
public final class CreditPhrases {

    private CreditPhrases(LanguagePacks packs) {}

    /** {@return the reader for some packs} */
    public static CreditPhrases of(LanguagePacks packs) {
        return packs.compiled(CreditPhrases.class, CreditPhrases::new);
    }

    /**
     * A name with its role.
     *
     * @param role what they did
     * @param label the role word as written
     * @param name the name as written
     * @param start where the name starts in the line
     * @param end where it ends
     */
    public record Phrase(Credit.Role role, Optional<String> label, String name, int start, int end) {}

    /** {@return the credits of a line that holds nothing but credits; empty where it holds anything else} */
    public List<Phrase> wholeLine(String line) {
        return List.of();
    }

    /** {@return the credits that stand at the end of a paragraph of the story} */
    public List<Phrase> atEnd(String paragraph) {
        return List.of();
    }
}
