package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.text.Range;

/**
 * Who does something in a clause: the shortest mention.
 *
 * @param range where it stands
 * @param kind what it is
 */
public record Subject(Range range, Kind kind) {
    /** What a mention is. */
    public enum Kind {
        /** A person's name. */
        NAME,
        /** A name by its surname alone: two or three characters that begin with one. */
        SURNAMED,
        /** A word that stands for a person or body named elsewhere. */
        PRONOUN,
        /** A noun for somebody without a name. */
        DESCRIPTION,
        /** A body, a document, a country. */
        BODY,
        /** Words that are none of these for certain. */
        UNKNOWN
    }

    /** {@return whether it names or stands for somebody for certain, so that it can carry a clause without a cue} */
    public boolean definite() {
        return isName() || kind == Kind.PRONOUN;
    }

    public boolean isName() {
        return kind == Kind.NAME || kind == Kind.SURNAMED;
    }

    /** {@return whether it names a person or a body} */
    public boolean isNamed() {
        return isName() || kind == Kind.BODY;
    }

    /** {@return whether it is known to be somebody who can speak} */
    public boolean known() {
        return kind != Kind.UNKNOWN;
    }
}
