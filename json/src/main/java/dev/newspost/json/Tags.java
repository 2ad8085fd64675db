package dev.newspost.json;

import java.util.Collection;

/**
 * The first keys of objects that stand for a header's value which JSON lacks.
 *
 * <p>Values are JSON's own wherever JSON gives them back as they were. Any other is an object whose first key starts
 * with a dollar sign, such as {@code {"$boolean": true, "text": "True"}}. A map whose own keys are in the way is a list
 * of pairs under {@code $map}.
 */
final class Tags {
    static final String NUMBER = "$number";
    static final String BOOLEAN = "$boolean";
    static final String TIME = "$time";
    static final String MAP = "$map";

    /** A number with more digits is written as text, since readers of JSON bound them. */
    static final int LONGEST_NUMBER = 300;

    private Tags() {}

    /** {@return whether a map with these keys can be an object: no tag comes first, and UTF-8 has them all} */
    static boolean fits(Collection<String> keys) {
        return (keys.isEmpty() || !keys.iterator().next().startsWith("$"))
                && keys.stream().allMatch(Tags::isWellFormed);
    }

    /** {@return whether a text holds no half of a surrogate pair} */
    static boolean isWellFormed(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
