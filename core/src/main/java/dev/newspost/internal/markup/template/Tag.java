package dev.newspost.internal.markup.template;

import java.util.List;
import java.util.Optional;

/**
 * A template tag as it stands in a body.
 *
 * @param kind how it is read
 * @param name its name; for an include, its file's without folder and ending; empty for an output
 * @param meaning what it stands for
 * @param arguments its arguments, in order
 * @param source the tag as written; for a tag whose content was taken with it, all of it
 * @param content the content that was taken with it; empty where it takes none
 * @param line the line of the file on which it starts
 */
record Tag(Kind kind, String name, Meaning meaning, List<Argument> arguments, String source, String content, int line) {

    /** How a tag is read. */
    enum Kind {
        /** It stands for what its meaning says. */
        ALONE,
        /** It opens or closes a part of the text and leaves nothing. */
        MARK,
        /** It prints a value of the site. */
        OUTPUT,
        /** It includes a file of the site. */
        INCLUDE,
        /** Its content is text that the reader sees as it is. */
        TEXT
    }

    /**
     * An argument.
     *
     * @param name its name; empty where it goes by its position
     * @param value its value without quotation marks
     * @param marked whether it stood between quotation marks
     */
    record Argument(String name, String value, boolean marked) {}

    /** {@return the value of the first of some names that is there and not blank} */
    Optional<String> first(List<String> names) {
        for (String wanted : names) {
            for (Argument argument : arguments) {
                if (argument.name().equalsIgnoreCase(wanted)
                        && !argument.value().isBlank()) {
                    return Optional.of(argument.value());
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the value of one of some names, or else the first value between quotation marks that has no name} */
    Optional<String> summary(List<String> names) {
        return first(names)
                .or(() -> arguments.stream()
                        .filter(argument -> argument.name().isEmpty() && argument.marked())
                        .map(Argument::value)
                        .filter(value -> !value.isBlank())
                        .findFirst());
    }

    /** {@return the values that go by their position} */
    List<String> positional() {
        return arguments.stream()
                .filter(argument -> argument.name().isEmpty())
                .map(Argument::value)
                .toList();
    }

    /** {@return whether it belongs to a sentence also where it has a line for itself} */
    boolean inline() {
        return kind == Kind.OUTPUT || kind == Kind.TEXT || meaning == Meaning.INLINE;
    }
}
