package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Finds how far HTML reaches in a text: an element reaches to its closing tag, whatever lines it holds. */
final class KramdownHtml {
    /** Elements whose content is one line of Markdown unless their tag says otherwise. */
    private static final Set<String> LINES =
            Set.of("caption", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "optgroup", "p", "th");

    private final KramdownBlocks blocks;
    private final KramdownLines lines;
    private final String text;
    private final HtmlTags tags;

    KramdownHtml(KramdownBlocks blocks) {
        this.blocks = blocks;
        lines = blocks.lines;
        text = blocks.text;
        tags = new HtmlTags(text);
    }

    /** {@return whether the tag that closes an element stands here; if so, goes behind it} */
    boolean closes(String name) {
        int start = lines.skipSpaces(blocks.at(), 3);
        int end = text.startsWith("</", start) ? tags.tagEnd(start) : -1;
        if (end < 0 || !tags.name().equals(name)) {
            return false;
        }
        blocks.goTo(behind(end));
        return true;
    }

    boolean tryHtml(KramdownBlock into) {
        int start = lines.skipSpaces(blocks.at(), 3);
        if (start >= text.length() || text.charAt(start) != '<') {
            return false;
        }
        int comment = tags.commentEnd(start);
        if (comment > 0) {
            add(into, start, comment);
            return true;
        }
        int end = tags.tagEnd(start);
        if (end < 0 || HtmlTags.isSpan(tags.name()) || tags.closing()) {
            return false;
        }
        if (tags.empty()) {
            add(into, start, end);
            return true;
        }
        String content = markdown(text.substring(start, end));
        switch (content) {
            case "1" -> {
                if (LINES.contains(tags.name())) {
                    line(into, start, end, tags.name());
                } else {
                    element(into, start, end, tags.name());
                }
            }
            case "block" -> element(into, start, end, tags.name());
            case "span" -> line(into, start, end, tags.name());
            default -> add(into, start, elementEnd(end, tags.name()));
        }
        return true;
    }

    private void add(KramdownBlock into, int start, int end) {
        KramdownBlock block = blocks.add(into, Kind.HTML);
        block.text = text.substring(start, end);
        blocks.goTo(behind(end));
    }

    /** {@return where to go on behind HTML: blanks and the line end belong to it} */
    private int behind(int end) {
        return lines.isBlank(end) ? lines.next(end) : end;
    }

    private void element(KramdownBlock into, int start, int end, String name) {
        if (!blocks.nest()) {
            add(into, start, end);
            return;
        }
        KramdownBlock element = blocks.add(into, Kind.ELEMENT);
        element.text = text.substring(start, end);
        element.name = name;
        blocks.goTo(behind(end));
        blocks.readAll(element, name);
        blocks.unnest();
    }

    private void line(KramdownBlock into, int start, int end, String name) {
        KramdownBlock element = blocks.add(into, Kind.ELEMENT);
        element.text = text.substring(start, end);
        element.name = name;
        int close = indexOfClosing(name, end);
        KramdownBlock content = new KramdownBlock(Kind.PARAGRAPH, blocks.line());
        content.text = text.substring(end, close);
        content.bare = true;
        element.children.add(content);
        int closed = close < text.length() ? tags.tagEnd(close) : close;
        blocks.goTo(behind(closed < 0 ? text.length() : closed));
    }

    private int indexOfClosing(String name, int from) {
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())
                    && HtmlTags.nameAt(text, i + 2).length() == name.length()) {
                return i;
            }
        }
        return text.length();
    }

    /** {@return where the element ends whose opening tag ends here} A tag that closes another one than the innermost is none. */
    private int elementEnd(int from, String name) {
        Deque<String> open = new ArrayDeque<>();
        open.push(name);
        int at = name.equals("script") || name.equals("style") ? indexOfClosing(name, from) : from;
        for (int i = text.indexOf('<', at); i >= 0; i = text.indexOf('<', at)) {
            int comment = tags.commentEnd(i);
            int end = comment > 0 ? comment : tags.tagEnd(i);
            at = end < 0 ? i + 1 : end;
            if (comment > 0 || end < 0) {
                continue;
            }
            if (!tags.closing()) {
                if (!tags.empty()) {
                    open.push(tags.name());
                    boolean raw = tags.name().equals("script") || tags.name().equals("style");
                    at = raw ? indexOfClosing(tags.name(), end) : end;
                }
            } else if (tags.name().equals(open.peek())) {
                open.pop();
                if (open.isEmpty()) {
                    return end;
                }
            }
        }
        return text.length();
    }

    /** {@return the value of a tag's attribute "markdown", or an empty text} */
    private static String markdown(String tag) {
        int at = tag.toLowerCase(Locale.ROOT).indexOf("markdown=");
        if (at < 0 || at + 10 >= tag.length()) {
            return "";
        }
        char quote = tag.charAt(at + 9);
        int close = quote == '"' || quote == '\'' ? tag.indexOf(quote, at + 10) : -1;
        return close < 0 ? tag.substring(at + 9, at + 10) : tag.substring(at + 10, close);
    }
}
