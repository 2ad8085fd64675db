package dev.newspost.internal.markup.markdown;

/** What Hugo reads in the words of items and headings, beside CommonMark. */
final class HugoTexts {
    private HugoTexts() {}

    /** {@return whether an item starts with a task's brackets} */
    static boolean isTask(String words) {
        return words.length() >= 4
                && words.charAt(0) == '['
                && (words.charAt(1) == ' ' || words.charAt(1) == 'x' || words.charAt(1) == 'X')
                && words.charAt(2) == ']'
                && words.charAt(3) == ' ';
    }

    /** {@return a heading's words without the id and classes at its end} */
    static String withoutAttributes(String words) {
        String end = words.stripTrailing();
        int open = end.endsWith("}") ? end.lastIndexOf('{') : -1;
        boolean attributes =
                open >= 0 && open + 2 < end.length() && (end.charAt(open + 1) == '#' || end.charAt(open + 1) == '.');
        return attributes ? withoutClosing(end.substring(0, open).stripTrailing()) : words;
    }

    /** {@return a heading's words without the marks that close it} */
    private static String withoutClosing(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        return end == 0 || words.charAt(end - 1) == ' '
                ? words.substring(0, end).stripTrailing()
                : words;
    }
}
