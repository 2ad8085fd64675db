package dev.newspost.internal.markup;

import java.util.Set;

/** Decides whether a body is HTML throughout and so never passes through Markdown. */
final class HtmlBody {
    /** Elements that start a block; Markdown leaves them as they are. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "details",
            "dialog",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    private final String body;
    private final boolean acrossBlankLines;

    private HtmlBody(String body, boolean acrossBlankLines) {
        this.body = body;
        this.acrossBlankLines = acrossBlankLines;
    }

    /**
     * {@return whether a body is HTML throughout} In kramdown's flavour, an element may ask for Markdown.
     *
     * @param acrossBlankLines whether an element goes on after a blank line, as in kramdown
     */
    static boolean is(String body, boolean acrossBlankLines) {
        boolean asks = acrossBlankLines && body.contains(" markdown=");
        return !asks && new HtmlBody(body, acrossBlankLines).is();
    }

    private boolean is() {
        int i = blanks(0);
        boolean any = false;
        while (i < body.length()) {
            if (body.startsWith("<!--", i)) {
                int end = body.indexOf("-->", i + 4);
                i = end < 0 ? body.length() : blanks(end + 3);
                continue;
            }
            int end = elementEnd(i);
            if (end < 0) {
                return false;
            }
            any = true;
            i = blanks(end);
        }
        return any;
    }

    /** {@return where the element that starts here ends, or -1 where none starts that Markdown would leave alone} */
    private int elementEnd(int start) {
        String name = name(start);
        if (name.isEmpty() || !BLOCKS.contains(name)) {
            return -1;
        }
        if (name.equals("hr")) {
            int end = body.indexOf('>', start);
            return end < 0 ? -1 : end + 1;
        }
        int end = close(start + 1, name);
        boolean whole = acrossBlankLines || !hasBlankLine(start, end);
        return whole ? end : -1;
    }

    /** {@return where the element of a name that opened before an index ends; the body's end where nobody closes it} */
    private int close(int from, String name) {
        int depth = 1;
        for (int i = body.indexOf('<', from); i >= 0; i = body.indexOf('<', i + 1)) {
            boolean closing = i + 1 < body.length() && body.charAt(i + 1) == '/';
            if (!isTag(closing ? i + 2 : i + 1, name)) {
                continue;
            }
            depth += closing ? -1 : 1;
            if (depth == 0) {
                int end = body.indexOf('>', i);
                return end < 0 ? body.length() : end + 1;
            }
        }
        return body.length();
    }

    private boolean isTag(int at, String name) {
        if (!body.regionMatches(true, at, name, 0, name.length())) {
            return false;
        }
        int after = at + name.length();
        return after >= body.length() || !Character.isLetterOrDigit(body.charAt(after));
    }

    private String name(int start) {
        if (start >= body.length() || body.charAt(start) != '<') {
            return "";
        }
        int end = start + 1;
        while (end < body.length() && end < start + 12 && Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        return body.substring(start + 1, end).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean hasBlankLine(int from, int to) {
        for (int i = body.indexOf('\n', from); i >= 0 && i < to; i = body.indexOf('\n', i + 1)) {
            int next = i + 1;
            while (next < to && (body.charAt(next) == ' ' || body.charAt(next) == '\t')) {
                next++;
            }
            if (next < to && body.charAt(next) == '\n') {
                return true;
            }
        }
        return false;
    }

    private int blanks(int from) {
        int i = from;
        while (i < body.length() && Character.isWhitespace(body.charAt(i))) {
            i++;
        }
        return i;
    }
}
