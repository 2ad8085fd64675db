package dev.newspost.internal.markup.markdown;

/**
 * What a link's definition says behind its name: {@code <address> "title"}.
 *
 * @param address the address
 * @param title the title, or an empty text
 * @param end where the line behind it starts
 */
record LinkDefinition(String address, String title, int end) {

    /** {@return the definition that starts at a place of a line, or null where none does} */
    static LinkDefinition read(String text, int from, KramdownLines lines) {
        int end = lines.end(from);
        String rest = text.substring(from, end).strip();
        String address;
        String behind;
        if (rest.startsWith("<") && rest.indexOf('>') > 0) {
            address = rest.substring(1, rest.indexOf('>'));
            behind = rest.substring(rest.indexOf('>') + 1).strip();
        } else {
            int title = titleStart(rest);
            address = rest.substring(0, title).strip();
            behind = rest.substring(title).strip();
        }
        if (address.isEmpty() && !rest.startsWith("<")) {
            return null;
        }
        int next = lines.next(from);
        if (behind.isEmpty()) {
            return withTitleBelow(text, address, next, lines);
        }
        return isTitle(behind) ? new LinkDefinition(address, behind.substring(1, behind.length() - 1), next) : null;
    }

    private static LinkDefinition withTitleBelow(String text, String address, int next, KramdownLines lines) {
        String below =
                next < text.length() ? text.substring(next, lines.end(next)).strip() : "";
        return isTitle(below)
                ? new LinkDefinition(address, below.substring(1, below.length() - 1), lines.next(next))
                : new LinkDefinition(address, "", next);
    }

    private static int titleStart(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if ((c == '"' || c == '\'') && Character.isWhitespace(rest.charAt(i - 1))) {
                return i;
            }
        }
        return rest.length();
    }

    private static boolean isTitle(String words) {
        return words.length() > 2
                && (words.charAt(0) == '"' || words.charAt(0) == '\'')
                && words.charAt(words.length() - 1) == words.charAt(0);
    }
}
