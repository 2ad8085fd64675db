package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Finds how far HTML reaches in a text: an element reaches to its closing tag, whatever lines it holds. */
final class KramdownHtml {
    /** Elements whose content is one line of Markdown unless their tag says otherwise. */
    private static final Set<String> LINES =
            Set.of("caption", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "optgroup", "p", "th");

    /** Elements whose content is blocks of Markdown where their tag asks for Markdown. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "applet",
            "article",
            "aside",
            "blockquote",
            "body",
            "dd",
            "details",
            "div",
            "dl",
            "fieldset",
            "figure",
            "figcaption",
            "footer",
            "form",
            "header",
            "hgroup",
            "iframe",
            "li",
            "main",
            "map",
            "menu",
            "nav",
            "noscript",
            "object",
            "section",
            "summary",
            "td");

    private final KramdownBlocks blocks;
    private final KramdownLines lines;
    private final String text;
    private final HtmlTags tags;

    /** Where the next tag may stand that asks for Markdown, behind the place where it was last looked for. */
    private int asks = -1;

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
        content(into, start, end);
        return true;
    }

    /** Takes the element whose opening tag was found last. */
    private void content(KramdownBlock into, int start, int end) {
        String name = tags.name();
        Content content = asked(name, start, end);
        if (content == Content.BLOCKS) {
            element(into, start, end, name);
        } else if (content == Content.LINE) {
            line(into, start, end, name);
        } else {
            raw(into, start, end, elementEnd(end, name));
        }
    }

    /** What stands in an element. */
    private enum Content {
        BLOCKS,
        LINE,
        /** HTML as written. */
        RAW
    }

    private Content asked(String name, int start, int end) {
        return switch (HtmlTags.markdown(text, start, end)) {
            case "1" -> BLOCKS.contains(name) ? Content.BLOCKS : LINES.contains(name) ? Content.LINE : Content.RAW;
            case "block" -> Content.BLOCKS;
            case "span" -> Content.LINE;
            default -> Content.RAW;
        };
    }

    /** Takes HTML as written, but for the elements in it that ask for Markdown. */
    private void raw(KramdownBlock into, int start, int from, int end) {
        int written = start;
        int at = mayAsk(from, end) ? from : end;
        for (int i = text.indexOf('<', at); i >= 0 && i < end; i = text.indexOf('<', at)) {
            int comment = tags.commentEnd(i);
            int tagEnd = comment > 0 ? comment : tags.tagEnd(i);
            at = tagEnd < 0 ? i + 1 : tagEnd;
            boolean opens = comment < 0 && tagEnd > 0 && !tags.closing() && !tags.empty();
            if (opens && asked(tags.name(), i, tagEnd) != Content.RAW) {
                add(into, written, i);
                content(into, i, tagEnd);
                written = blocks.at();
                at = written;
            }
        }
        add(into, written, Math.max(written, end));
    }

    private boolean mayAsk(int from, int end) {
        if (asks < from) {
            int next = text.indexOf(HtmlTags.MARKDOWN, from);
            asks = next < 0 ? Integer.MAX_VALUE : next;
        }
        return asks < end;
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
}
