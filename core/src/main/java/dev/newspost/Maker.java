package dev.newspost;

import java.util.Objects;
import java.util.Optional;

/**
 * One who made the post, as its header or its body says; {@link Article#makers()} joins the two.
 *
 * @param role what they did
 * @param name the name: as the body writes it where it does, else as the header has it; an id where no name is known
 * @param id the id that the header has in place of a name, such as {@code jane-doe}
 * @param kind a person, another body, or the outlet itself
 * @param origin where the post names them
 * @param span where the name stands in the body; empty where only the header has it
 */
public record Maker(Credit.Role role, String name, Optional<String> id, Kind kind, Origin origin, Optional<Span> span) {
    /** Creates a maker. */
    public Maker {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(span, "span");
    }

    /** What a maker is. */
    public enum Kind {
        /** A person, or a pen name. */
        PERSON,
        /** An agency, another outlet, or whoever holds the copyright. */
        BODY,
        /** The outlet that published the post; mirrors write it where an author is expected. */
        OUTLET
    }

    /** Where a post names a maker. */
    public enum Origin {
        /** In its header. */
        HEADER,
        /** In its body. */
        BODY,
        /** In both. */
        BOTH
    }
}
