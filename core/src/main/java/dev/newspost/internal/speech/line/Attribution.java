package dev.newspost.internal.speech.line;

import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import java.util.Optional;

/**
 * What hands a stretch over to somebody.
 *
 * @param passage where speaker and cue stand
 * @param subject the speaker; empty where the clause does not name one
 * @param cue the verb
 * @param way how the two stand to the words
 */
public record Attribution(Passage passage, Optional<Subject> subject, Optional<Range> cue, Way way) {
    /** How speaker and cue stand to the words. */
    public enum Way {
        /** A cue and a colon, right in front. */
        COLON,
        /** A cue right in front, with a comma or nothing between. */
        CUE,
        /** A passive cue right in front, that names nobody. */
        PASSIVE,
        /** A name and a colon at the start of a line. */
        LABEL,
        /** A colon behind a clause whose cue stands further in front, or has none. */
        LATE_COLON,
        /** A clause behind the words. */
        AFTER,
        /** A verb right behind the words that makes them somebody's, with a coverb right in front: 以「…」为由. */
        FRAMED,
        /** A noun for what is said right behind the words, whose attribute they are: 发表「…」的言论. */
        NOUN,
        /** The cue stands further in front, the words are a part of what it hands over. */
        INLINE,
        /** The cue stands further in front, and a comma before the words. */
        RUN_ON,
        /** A list that goes on. */
        JOINED,
        /** The second part of words that were interrupted. */
        SPLIT,
        /** No cue of its own: the speaker of the sentence or paragraph beside it. */
        ORPHAN
    }

    public Attribution as(Way other) {
        return new Attribution(passage, subject, cue, other);
    }

    public Attribution ofNobody() {
        return new Attribution(passage, Optional.empty(), cue, way);
    }

    public boolean is(Way... ways) {
        for (Way one : ways) {
            if (one == way) {
                return true;
            }
        }
        return false;
    }
}
