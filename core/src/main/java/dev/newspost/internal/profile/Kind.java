package dev.newspost.internal.profile;

import dev.newspost.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * What a profile's rule says of an element.
 *
 * @param role the role of the blocks in it; empty for one of the others
 * @param other what else it is
 */
public record Kind(Optional<Role> role, Other other) {

    /** What is no role. */
    public enum Other {
        /** A role. */
        NONE,
        /** The caption of a picture. */
        CAPTION,
        /** The credit of a picture. */
        PHOTO_CREDIT,
        /** A picture that tells nothing of the story. */
        DECOR
    }

    /** {@return whether it is a picture that tells nothing of the story} */
    public boolean isDecor() {
        return other == Other.DECOR;
    }

    /** {@return the kind of a name; empty where there is none} */
    static Optional<Kind> of(String name) {
        String constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
        for (Other other : Other.values()) {
            if (other != Other.NONE && other.name().equals(constant)) {
                return Optional.of(new Kind(Optional.empty(), other));
            }
        }
        for (Role role : Role.values()) {
            if (role.name().equals(constant)) {
                return Optional.of(new Kind(Optional.of(role), Other.NONE));
            }
        }
        return Optional.empty();
    }
}
