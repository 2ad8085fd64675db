package dev.newspost;

import java.util.Objects;
import java.util.Optional;

/**
 * One who made the story, as its body says.
 *
 * @param role what they did
 * @param label the role word as written
 * @param name the name as written, one person or body
 * @param span where the name stands
 */
public record Credit(Role role, Optional<String> label, String name, Span span) {
    /** Creates a credit. */
    public Credit {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }

    /** What a maker of the story did. */
    public enum Role {
        /** Wrote it: a byline. */
        AUTHOR,
        /** Reported it. */
        REPORTER,
        /** Edited it, or checked it. */
        EDITOR,
        /** Edited its web page. */
        WEB_EDITOR,
        /** Translated it. */
        TRANSLATOR,
        /** Took the pictures of the story as a whole. */
        PHOTOGRAPHER,
        /** Produced, cut or drew it. */
        PRODUCER,
        /** The news agency whose report it is. */
        AGENCY,
        /** Where it was published first. */
        PUBLISHER,
        /** Holds the copyright. */
        COPYRIGHT
    }
}
