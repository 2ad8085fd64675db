package dev.newspost.internal.markup.markdown;

import java.util.Locale;
import java.util.Set;

/** Finds the tags of one text, as a browser would. */
final class HtmlTags {
    /** Elements that kramdown counts as part of a line; every other one is a block. */
    private static final Set<String> SPANS = Set.of(
            "a", "abbr", "acronym", "b", "big", "bdo", "br", "button", "cite", "code", "del", "dfn", "em", "i", "img",
            "input", "ins", "kbd", "label", "mark", "option", "q", "rb", "rbc", "rp", "rt", "rtc", "ruby", "samp",
            "select", "small", "span", "strong", "sub", "sup", "tt", "u", "var");

    /** Elements without content. */
    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "command", "embed", "hr", "img", "input", "keygen", "link", "meta", "param",
            "source", "track", "wbr");

    /** Elements whose content is no Markdown where they stand in a line. */
    private static final Set<String> RAW =
            Set.of("script", "style", "math", "option", "textarea", "pre", "code", "kbd", "samp", "var");

    /** What says whether an element's content is Markdown. */
    static final String MARKDOWN = "markdown=";

    private final String text;
    private final int lastEnd;

    /** No mark of the sort stands behind this place. */
    private int noDouble;

    private int noSingle;
    private int noComment;
    private String name = "";
    private boolean closing;
    private boolean empty;

    HtmlTags(String text) {
        this.text = text;
        lastEnd = text.lastIndexOf('>');
        noDouble = text.length();
        noSingle = text.length();
        noComment = text.length();
    }

    static boolean isSpan(String name) {
        return SPANS.contains(name);
    }

    static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }

    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    /** {@return the name of the tag that was found last, in lower case} */
    String name() {
        return name;
    }

    /** {@return whether the tag that was found last closes an element} */
    boolean closing() {
        return closing;
    }

    /** {@return whether the tag that was found last opens nothing: its element has no content} */
    boolean empty() {
        return empty;
    }

    /** {@return where the comment that starts here ends, or -1} */
    int commentEnd(int start) {
        if (!text.startsWith("<!--", start) || start >= noComment) {
            return -1;
        }
        int end = text.indexOf("-->", start + 4);
        if (end < 0) {
            noComment = start;
            return -1;
        }
        return end + 3;
    }

    /** {@return the name that stands behind a tag's opening sign, in lower case; empty where none does} */
    static String nameAt(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 40 && isNamePart(text.charAt(end), end == start)) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c, boolean first) {
        return Character.isLetter(c)
                || c == '_'
                || (!first && (Character.isDigit(c) || c == '-' || c == '.' || c == ':'));
    }

    /** {@return where the tag that starts here ends, or -1 where none does} */
    int tagEnd(int start) {
        if (start >= lastEnd || start + 1 >= text.length()) {
            return -1;
        }
        closing = text.charAt(start + 1) == '/';
        int at = start + (closing ? 2 : 1);
        name = nameAt(text, at);
        int behind = at + name.length();
        if (name.isEmpty() || name.endsWith(":") || behind >= text.length() || !endsName(text.charAt(behind))) {
            return -1;
        }
        int end = attributesEnd(behind);
        if (end > 0) {
            empty = text.charAt(end - 2) == '/' || isEmpty(name);
        }
        return end;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private int attributesEnd(int from) {
        boolean value = false;
        for (int i = from; i <= lastEnd; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
            if (value && (c == '"' || c == '\'')) {
                i = quoteEnd(i, c);
                if (i < 0) {
                    return -1;
                }
                value = false;
            } else if (c == '=') {
                value = true;
            } else if (!Character.isWhitespace(c)) {
                value = false;
            }
        }
        return -1;
    }

    private int quoteEnd(int start, char quote) {
        if (start >= (quote == '"' ? noDouble : noSingle)) {
            return -1;
        }
        int end = text.indexOf(quote, start + 1);
        if (end < 0 && quote == '"') {
            noDouble = start;
        } else if (end < 0) {
            noSingle = start;
        }
        return end;
    }

    /** {@return the value of a tag's attribute "markdown", or an empty text} */
    static String markdown(String text, int start, int end) {
        int at = start;
        while (at < end && !text.startsWith(MARKDOWN, at)) {
            at++;
        }
        int value = at + MARKDOWN.length();
        if (value >= end) {
            return "";
        }
        char quote = text.charAt(value);
        int close = quote == '"' || quote == '\'' ? text.indexOf(quote, value + 1) : -1;
        return close < 0 || close >= end ? text.substring(value, value + 1) : text.substring(value + 1, close);
    }
}
