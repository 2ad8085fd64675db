package dev.newspost.internal.story.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Reads values of attributes of pictures. */
final class Attributes {
    private static final int MAX_DIGITS = 5;

    private Attributes() {}

    /** {@return an attribute's value, white space around it left out} */
    static Optional<String> value(Element element, String name) {
        String value = element.attr(name).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** {@return the width or height in pixels, from the attribute or the style} */
    static OptionalInt pixels(Element element, String name) {
        OptionalInt size = pixels(element.attr(name).strip());
        return size.isPresent() ? size : styled(element.attr("style"), name);
    }

    private static OptionalInt styled(String style, String name) {
        for (String rule : style.isEmpty() ? new String[0] : style.split(";", -1)) {
            int colon = rule.indexOf(':');
            if (colon > 0
                    && rule.substring(0, colon).strip().toLowerCase(Locale.ROOT).equals(name)) {
                return pixels(rule.substring(colon + 1).strip());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt pixels(String value) {
        int digits = 0;
        while (digits < value.length()
                && digits <= MAX_DIGITS
                && value.charAt(digits) >= '0'
                && value.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return OptionalInt.empty();
        }
        String unit = value.substring(digits).toLowerCase(Locale.ROOT);
        boolean whole = unit.isEmpty() || unit.startsWith("px") || unit.startsWith(".");
        return whole ? OptionalInt.of(Integer.parseInt(value.substring(0, digits))) : OptionalInt.empty();
    }
}
