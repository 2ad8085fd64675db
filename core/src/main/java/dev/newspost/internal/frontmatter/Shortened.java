package dev.newspost.internal.frontmatter;

/** Shortens what a header holds for a message. */
final class Shortened {
    private static final int LONGEST = 40;

    private Shortened() {}

    static String of(String text) {
        int end = text.offsetByCodePoints(
                0, Math.min(LONGEST, text.codePointCount(0, Math.min(text.length(), 2 * LONGEST))));
        String line = text.substring(0, end).replace('\n', ' ');
        return end == text.length() ? line : line + "…";
    }
}
