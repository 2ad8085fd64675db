package dev.newspost.internal.story.figure;

import java.util.OptionalInt;

/**
 * The size that a picture's address names, as in {@code harbour-600x400.jpg} or {@code harbour.jpg?w=600&h=400}.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 */
record NamedSize(OptionalInt width, OptionalInt height) {
    private static final NamedSize NONE = new NamedSize(OptionalInt.empty(), OptionalInt.empty());
    private static final String[] BOTH = {"resize=", "fit="};

    /** Smaller numbers, as in 16x9, are a shape and no size. */
    private static final int LEAST = 20;

    private static final int MOST = 20_000;
    private static final int LONGEST = 500;

    static NamedSize of(String address) {
        String text = address.length() > LONGEST ? address.substring(address.length() - LONGEST) : address;
        NamedSize inName = inName(Addresses.fileName(text));
        if (!inName.equals(NONE)) {
            return inName;
        }
        int query = text.indexOf('?');
        return query < 0 ? NONE : inQuery(text.substring(query + 1).split("&", -1));
    }

    private static NamedSize inName(String name) {
        for (int x = name.indexOf('x'); x > 0; x = name.indexOf('x', x + 1)) {
            int start = x;
            while (start > 0 && isDigit(name.charAt(start - 1))) {
                start--;
            }
            int end = x + 1;
            while (end < name.length() && isDigit(name.charAt(end))) {
                end++;
            }
            boolean alone = (start == 0 || !Character.isLetter(name.charAt(start - 1)))
                    && (end == name.length() || !Character.isLetter(name.charAt(end)));
            OptionalInt width = number(name.substring(start, x));
            OptionalInt height = number(name.substring(x + 1, end));
            if (alone && width.isPresent() && height.isPresent()) {
                return new NamedSize(width, height);
            }
        }
        return NONE;
    }

    private static NamedSize inQuery(String[] parameters) {
        OptionalInt width = OptionalInt.empty();
        OptionalInt height = OptionalInt.empty();
        for (String parameter : parameters) {
            String value = parameter.substring(parameter.indexOf('=') + 1);
            if (parameter.startsWith("w=") || parameter.startsWith("width=")) {
                width = number(value);
            } else if (parameter.startsWith("h=") || parameter.startsWith("height=")) {
                height = number(value);
            }
            for (String both : BOTH) {
                String[] sizes = parameter.startsWith(both)
                        ? value.replace("%2C", ",").replace("%2c", ",").split(",", -1)
                        : new String[0];
                // "fit=crop" tells how a picture is cut, and no size.
                if (sizes.length == 2) {
                    return new NamedSize(number(sizes[0]), number(sizes[1]));
                }
            }
        }
        return new NamedSize(width, height);
    }

    private static OptionalInt number(String digits) {
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(NamedSize::isDigit)) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number < LEAST || number > MOST ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
