package dev.newspost.internal.markup.markdown;

import java.util.Arrays;

/** Finds where the links of a text lead. */
final class SpanLinks {
    private final String text;
    private final KramdownDocument document;

    /** By opening parenthesis: where it closes, or 0. Made when the first link asks. */
    private int[] partners;

    /** Where a blank stands before a quotation mark. */
    private int[] titles;

    private int noDouble;
    private int noSingle;

    SpanLinks(String text, KramdownDocument document) {
        this.text = text;
        this.document = document;
        noDouble = text.length();
        noSingle = text.length();
    }

    /** Where a link leads and where it ends. */
    record Target(String address, String title, int end) {}

    /**
     * {@return where a link leads, or null where there is none}
     *
     * @param open where its words start
     * @param close where its closing bracket stands
     */
    Target target(int open, int close) {
        int after = close + 1;
        int bracket = after;
        while (bracket < text.length() && bracket < after + 100 && Character.isWhitespace(text.charAt(bracket))) {
            bracket++;
        }
        if (bracket < text.length() && text.charAt(bracket) == '[') {
            Target named = named(open, close, bracket);
            if (named != null || !startsParenthesis(after)) {
                return named;
            }
        }
        return startsParenthesis(after) ? inParentheses(after) : defined(name(open, close), after);
    }

    private boolean startsParenthesis(int at) {
        return at < text.length() && text.charAt(at) == '(';
    }

    private String name(int start, int end) {
        return end - start > KramdownDocument.MAX_NAME ? "" : text.substring(start, end);
    }

    private Target named(int open, int close, int bracket) {
        int end = bracket + 1;
        int limit = Math.min(text.length(), bracket + KramdownDocument.MAX_NAME);
        while (end < limit && text.charAt(end) != ']') {
            end++;
        }
        if (end >= limit) {
            return defined(name(open, close), close + 1);
        }
        return defined(end == bracket + 1 ? name(open, close) : name(bracket + 1, end), end + 1);
    }

    private Target defined(String name, int end) {
        KramdownDocument.Link link = document.link(name);
        return link == null ? null : new Target(link.address(), link.title(), end);
    }

    private Target inParentheses(int open) {
        if (open + 1 < text.length() && text.charAt(open + 1) == '<') {
            int close = lineIndexOf('>', open + 2);
            if (close > 0) {
                String address = text.substring(open + 2, close);
                boolean ends = close + 1 < text.length() && text.charAt(close + 1) == ')';
                return ends ? new Target(address, "", close + 2) : withTitle(address, close + 1);
            }
        }
        prepare();
        int close = partners[open];
        int found = Arrays.binarySearch(titles, open + 1);
        int index = found < 0 ? -found - 1 : found;
        int title = index < titles.length ? titles[index] : -1;
        if (title >= 0 && (close == 0 || title < close)) {
            return withTitle(text.substring(open + 1, title).strip(), title);
        }
        return close == 0 ? null : new Target(text.substring(open + 1, close).strip(), "", close + 1);
    }

    private int lineIndexOf(char c, int from) {
        int i = from;
        int limit = Math.min(text.length(), from + 10_000);
        while (i < limit && text.charAt(i) != '\n') {
            if (text.charAt(i) == c) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private Target withTitle(String address, int from) {
        int start = skipBlanks(from);
        char mark = start < text.length() ? text.charAt(start) : ' ';
        if ((mark != '"' && mark != '\'') || start >= (mark == '"' ? noDouble : noSingle)) {
            return null;
        }
        for (int i = text.indexOf(mark, start + 2); i >= 0; i = text.indexOf(mark, i + 1)) {
            int end = skipBlanks(i + 1);
            if (end < text.length() && text.charAt(end) == ')') {
                return new Target(address, text.substring(start + 1, i), end + 1);
            }
        }
        if (mark == '"') {
            noDouble = start;
        } else {
            noSingle = start;
        }
        return null;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && i < from + 100 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void prepare() {
        if (partners != null) {
            return;
        }
        partners = new int[text.length()];
        titles = new int[8];
        int[] open = new int[16];
        int depth = 0;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                open[depth++] = i;
            } else if (c == ')' && depth > 0) {
                partners[open[--depth]] = i;
            } else if ((c == '"' || c == '\'') && i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
                titles = found == titles.length ? Arrays.copyOf(titles, found * 2) : titles;
                titles[found++] = i - 1;
            }
        }
        titles = Arrays.copyOf(titles, found);
    }
}
