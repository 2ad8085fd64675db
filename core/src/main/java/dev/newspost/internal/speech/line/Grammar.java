package dev.newspost.internal.speech.line;

import dev.newspost.Quote;
import java.util.Optional;

/** What a language knows about a marked stretch: who hands it over, and whether it is speech. */
public interface Grammar {
    /** {@return what hands the stretch over, from in front of it} */
    Optional<Attribution> before(Utterance utterance);

    /** {@return what hands the stretch over, from behind it} */
    Optional<Attribution> after(Utterance utterance);

    /** {@return whether a stretch is the second half of words that a cue interrupts, whatever stands between} */
    default boolean resumes(Utterance previous, Utterance utterance, Attribution before) {
        return false;
    }

    /** {@return the speaker of the sentence in front of a stretch that has no cue of its own} */
    Optional<Attribution> around(Utterance utterance);

    /** {@return who acts in the sentence right behind a stretch and speaks the next one of the passage} */
    default Optional<Attribution> goesOnBehind(Utterance utterance) {
        return Optional.empty();
    }

    /** {@return who acts in the sentence of a passage that starts at a place} */
    Optional<Attribution> opener(int from);

    /** {@return the verb of saying in front of a stretch, in its sentence, that a pause follows, and who says so} */
    default Optional<Attribution> teller(Utterance utterance) {
        return Optional.empty();
    }

    /** {@return who speaks in a passage that the next one goes on from} */
    Optional<Attribution> speaker();

    /** {@return whom a passage names that is nothing but the signature under a quotation} */
    Optional<Attribution> signature();

    /** {@return who signs the words that a passage begins with, behind them in the passage itself} */
    default Optional<Attribution> signatureBehind(Utterance utterance) {
        return Optional.empty();
    }

    /** {@return whom the sentence behind words without a cue is about, which a passage begins with} */
    default Optional<Attribution> following(Utterance utterance) {
        return Optional.empty();
    }

    /** {@return who says something in the sentence behind words without a cue, which a passage begins with} */
    default Optional<Attribution> tellingOn(Utterance utterance) {
        return Optional.empty();
    }

    /** {@return whether a refused stretch may be a fragment where its neighbour in a list is one} */
    boolean listable(Utterance utterance);

    /** {@return whether what stands between two stretches only lists them} */
    boolean joins(String between);

    /**
     * {@return how much of somebody's speech a stretch is, if any}
     *
     * @param utterance the stretch, its attribution set
     * @param handedDown whether the passage before ends with a colon
     */
    Optional<Quote.Kind> kind(Utterance utterance, boolean handedDown);
}
