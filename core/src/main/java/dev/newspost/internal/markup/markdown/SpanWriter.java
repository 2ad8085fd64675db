package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.SpanToken.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the Markdown that stands inside a block as HTML. */
final class SpanWriter {
    private final String text;
    private final KramdownDocument document;
    private final HtmlOut out;
    private final List<SpanToken> tokens;
    private final SpanLinks links;
    private int line;
    private int counted;

    /** The emphasis that is open. */
    private final Set<String> open = new HashSet<>();

    /** Whether the marks that were written last closed emphasis. */
    private boolean closed;

    private SpanWriter(String text, int firstLine, KramdownDocument document, HtmlOut out) {
        this.text = text;
        this.document = document;
        this.out = out;
        line = firstLine;
        tokens = SpanScanner.scan(text, document);
        links = new SpanLinks(text, document);
    }

    static void write(String text, int firstLine, KramdownDocument document, HtmlOut out) {
        out.line(firstLine);
        new SpanWriter(text, firstLine, document, out).range(0, -1, 0, false);
    }

    /** A token, or a link with the tokens of its words. */
    private record Item(int token, int close, SpanLinks.Target target, int from) {}

    /** Writes tokens up to one, the first of them from some place on: what stands before it belongs to an address. */
    private void range(int first, int until, int from, boolean inLink) {
        int end = until < 0 ? tokens.size() : until;
        List<Item> items = new ArrayList<>();
        List<SpanToken> marks = new ArrayList<>();
        int start = from;
        for (int i = first; i < end; i++) {
            SpanToken token = tokens.get(i);
            if (token.end <= start && token.end > token.start) {
                continue;
            }
            SpanLinks.Target target = target(token, inLink);
            items.add(new Item(i, token.partner, target, Math.max(start, token.start)));
            if (token.kind == Kind.MARKS) {
                marks.add(token);
            }
            if (target != null) {
                start = target.end();
                i = token.partner;
            }
        }
        write(items, new Emphasis(text, marks, Set.copyOf(open)).resolve());
    }

    private SpanLinks.Target target(SpanToken token, boolean inLink) {
        boolean image = token.kind == Kind.OPEN_IMAGE;
        if (token.partner < 0 || (!image && (token.kind != Kind.OPEN || inLink))) {
            return null;
        }
        return links.target(token.end, tokens.get(token.partner).start);
    }

    private void write(List<Item> items, List<Emphasis.Event> events) {
        int event = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            SpanToken token = tokens.get(item.token);
            lineOf(item.from);
            if (token.kind == Kind.MARKS) {
                while (event < events.size() && events.get(event).start() < token.end) {
                    marks(events.get(event++));
                }
            } else if (token.kind == Kind.ATTRIBUTES) {
                attributes(items, i, token);
            } else if (item.target != null) {
                link(item, token, attributesBehind(items, i));
            } else {
                plain(token, item.from, attributesBehind(items, i));
            }
        }
    }

    /** {@return the attributes that stand behind an item, or none} */
    private KramdownAttributes attributesBehind(List<Item> items, int index) {
        SpanToken next = index + 1 < items.size() ? tokens.get(items.get(index + 1).token) : null;
        return next != null && next.kind == Kind.ATTRIBUTES && isElement(items.get(index), next.start)
                ? KramdownAttributes.NONE.plus(next.text)
                : KramdownAttributes.NONE;
    }

    /** An attribute list behind an element was written with it; behind text it is text. */
    private void attributes(List<Item> items, int index, SpanToken token) {
        Item before = index == 0 ? null : items.get(index - 1);
        if (before == null || !isElement(before, token.start)) {
            out.text(text, token.start, token.end);
        }
    }

    private boolean isElement(Item item, int end) {
        SpanToken token = tokens.get(item.token);
        return switch (token.kind) {
            case RAW, CODE, ADDRESS, FOOTNOTE, MATH, BREAK, ATTRIBUTES -> token.end == end;
            case MARKS -> token.end == end && closed;
            default -> item.target != null && item.target.end() == end;
        };
    }

    private void lineOf(int offset) {
        if (!out.tracks()) {
            return;
        }
        for (; counted < offset; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        out.line(line);
    }

    private void marks(Emphasis.Event event) {
        closed = !event.tag().isEmpty() && !event.opens();
        if (event.tag().isEmpty()) {
            out.text(text, event.start(), event.start() + event.length());
        } else {
            if (event.opens()) {
                open.add(event.tag());
            } else {
                open.remove(event.tag());
            }
            out.raw(event.opens() ? "<" : "</").raw(event.tag()).raw('>');
        }
    }

    private void plain(SpanToken token, int from, KramdownAttributes attributes) {
        switch (token.kind) {
            case TEXT -> words(from, token.end);
            case ESCAPED -> out.literal(token.text);
            case RAW -> rawLines(from, token.end);
            case BREAK -> out.raw("<br>");
            case CODE -> {
                out.raw("<code");
                attributes.write(out, document.attributes());
                out.raw('>').literal(token.text).raw("</code>");
            }
            case ADDRESS -> address(token.text);
            case FOOTNOTE -> footnote(token.text);
            case MATH -> out.raw("\\(").literal(token.text).raw("\\)");
            case NOTHING -> out.raw(token.text);
            case OPEN, OPEN_IMAGE, CLOSE -> out.text(text, from, token.end);
            default -> {}
        }
    }

    private void words(int start, int end) {
        int i = start;
        while (out.tracks() && i < end) {
            int feed = text.indexOf('\n', i);
            if (feed < 0 || feed >= end) {
                break;
            }
            out.text(text, i, feed + 1);
            i = feed + 1;
            lineOf(i);
        }
        out.text(text, i, end);
    }

    private void rawLines(int start, int end) {
        out.rawLines(text.substring(start, end), line);
    }

    private void address(String address) {
        boolean web = address.startsWith("http") || address.startsWith("ftp") || address.startsWith("mailto:");
        out.raw("<a").attribute("href", web ? address : "mailto:" + address).raw('>');
        String shown = address.startsWith("mailto:") ? address.substring(7) : address;
        out.text(shown, 0, shown.length()).raw("</a>");
    }

    private void footnote(String name) {
        out.raw("<sup class=\"footnote-ref\"><a")
                .attribute("href", "#fn:" + name)
                .raw(" role=\"doc-noteref\">");
        out.raw(Integer.toString(document.footnoteNumber(name))).raw("</a></sup>");
    }

    private void link(Item item, SpanToken token, KramdownAttributes attributes) {
        SpanLinks.Target target = item.target;
        if (token.kind == Kind.OPEN_IMAGE) {
            String words = text.substring(token.end, tokens.get(item.close).start);
            out.raw("<img").attribute("src", target.address()).attribute("alt", unescaped(words));
        } else {
            out.raw("<a").attribute("href", target.address());
        }
        if (!target.title().isEmpty()) {
            out.attribute("title", target.title());
        }
        attributes.write(out, document.attributes());
        out.raw('>');
        if (token.kind == Kind.OPEN) {
            range(item.token + 1, item.close, token.end, true);
            out.raw("</a>");
        }
    }

    private static String unescaped(String words) {
        int slash = words.indexOf('\\');
        if (slash < 0) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean escapes =
                    c == '\\' && i + 1 < words.length() && SpanScanner.ESCAPABLE.indexOf(words.charAt(i + 1)) >= 0;
            out.append(escapes ? words.charAt(++i) : c);
        }
        return out.toString();
    }
}
