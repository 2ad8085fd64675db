package dev.newspost;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's own words in the story, with the speaker and where they stand.
 *
 * @param text the words without their outer quotation marks
 * @param kind how much of the speech it is
 * @param speaker the shortest mention of the speaker as written nearest to the cue
 * @param speakerName whom that mention refers to, taken from the story
 * @param cue the word that says that somebody speaks
 * @param span where the words stand
 * @param speakerSpan where {@code speaker} stands
 * @param cueSpan where {@code cue} stands
 * @param nameSpan where the mention stands that {@code speakerName} was taken from
 * @param continues whether it goes on with the speech of the quote before it
 */
public record Quote(
        String text,
        Kind kind,
        Optional<String> speaker,
        Optional<String> speakerName,
        Optional<String> cue,
        Span span,
        Optional<Span> speakerSpan,
        Optional<Span> cueSpan,
        Optional<Span> nameSpan,
        boolean continues) {
    /** Creates a quote. */
    public Quote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(speakerName, "speakerName");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(speakerSpan, "speakerSpan");
        Objects.requireNonNull(cueSpan, "cueSpan");
        Objects.requireNonNull(nameSpan, "nameSpan");
    }

    /** How much of a speech a quote is. */
    public enum Kind {
        /** At least one whole clause of somebody's words, in quotation marks. */
        DIRECT,
        /** A fragment of somebody's words inside the reporter's sentence, in quotation marks. */
        PARTIAL,
        /** A passage that is set apart as a quotation, without quotation marks. */
        BLOCK
    }
}
