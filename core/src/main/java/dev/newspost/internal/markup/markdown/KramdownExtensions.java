package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;
import java.util.regex.Pattern;

/** Reads what is no text: definitions of links, footnotes, abbreviations and attributes, extensions, end marks. */
final class KramdownExtensions {
    private static final Pattern NAME = Pattern.compile("\\w[\\w-]*");

    private final KramdownBlocks blocks;
    private final KramdownBlock into;
    private final KramdownLines lines;
    private final String text;
    private final int line;
    private final int start;
    private final int end;

    private KramdownExtensions(KramdownBlocks blocks, KramdownBlock into) {
        this.blocks = blocks;
        this.into = into;
        lines = blocks.lines;
        text = blocks.text;
        line = blocks.at();
        start = lines.skipSpaces(line, 3);
        end = lines.end(line);
    }

    static boolean tryExtension(KramdownBlocks blocks, KramdownBlock into) {
        return new KramdownExtensions(blocks, into).read();
    }

    private boolean read() {
        if (text.startsWith("[^", start)) {
            return footnote();
        }
        if (text.startsWith("[", start)) {
            return link();
        }
        if (text.startsWith("*[", start)) {
            return abbreviation();
        }
        if (text.startsWith("{:", start)) {
            return attributes();
        }
        if (lines.isEnd(line)) {
            end(Kind.END, lines.next(line));
            return true;
        }
        return false;
    }

    private void end(Kind kind, int goTo) {
        blocks.add(into, kind);
        blocks.goTo(goTo);
    }

    private boolean footnote() {
        int close = text.indexOf(']', start);
        if (close < 0 || close + 1 >= end || text.charAt(close + 1) != ':') {
            return false;
        }
        String name = text.substring(start + 2, close);
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        int until = new KramdownCode(blocks).continuedUntil(lines.next(line));
        StringBuilder content =
                new StringBuilder(text.substring(close + 2, lines.next(line)).stripLeading());
        for (int i = lines.next(line); i < until; i = lines.next(i)) {
            int from = lines.codeContent(i);
            content.append(text, from < 0 || from > lines.end(i) ? i : from, lines.next(i));
        }
        KramdownBlock footnote = blocks.add(into, Kind.FOOTNOTE);
        footnote.name = name;
        blocks.document.footnote(name);
        blocks.readInner(content.toString(), blocks.line(), footnote);
        blocks.goTo(until);
        return true;
    }

    private boolean link() {
        int close = text.indexOf(']', start);
        if (close < 0 || close > end || close == start + 1 || close + 1 >= end || text.charAt(close + 1) != ':') {
            return false;
        }
        LinkDefinition definition = LinkDefinition.read(text, close + 2, lines);
        if (definition == null) {
            return false;
        }
        blocks.document.link(text.substring(start + 1, close), definition.address(), definition.title());
        end(Kind.DEFINITION_END, definition.end());
        return true;
    }

    private boolean abbreviation() {
        int close = text.indexOf("]:", start);
        if (close < 0 || close > end || close == start + 2) {
            return false;
        }
        end(Kind.DEFINITION_END, lines.next(line));
        return true;
    }

    private boolean attributes() {
        int close = lines.attributesEnd(line);
        if (close < 0) {
            return false;
        }
        String inner = text.substring(start + 2, close);
        if (inner.startsWith(":")) {
            return extension(inner);
        }
        if (inner.startsWith("/")) {
            return false;
        }
        int colon = inner.indexOf(':');
        if (colon > 0 && NAME.matcher(inner.substring(0, colon)).matches()) {
            blocks.document.attributes(inner.substring(0, colon), inner.substring(colon + 1));
            end(Kind.DEFINITION_END, lines.next(line));
            return true;
        }
        blocks.takeAttributes(into, inner);
        blocks.goTo(lines.next(line));
        if (into.last() != null && into.last().kind != Kind.BLANK && !lines.isAttributes(blocks.at())) {
            into.children.add(new KramdownBlock(Kind.DEFINITION_END, blocks.line()));
        }
        return true;
    }

    private boolean extension(String inner) {
        String name = inner.substring(1).strip();
        boolean empty = name.endsWith("/");
        int blank = name.indexOf(' ');
        String called = (blank < 0 ? name : name.substring(0, blank)).replace("/", "");
        if (!called.equals("comment") && !called.equals("nomarkdown") && !called.equals("options")) {
            return false;
        }
        int until = empty ? line : stop(called, lines.next(line));
        if (until < 0) {
            return false;
        }
        if (!empty && called.equals("nomarkdown") && (blank < 0 || name.contains("html"))) {
            KramdownBlock html = blocks.add(into, Kind.HTML);
            html.text = text.substring(Math.min(until, lines.next(line)), until);
        } else {
            into.children.add(new KramdownBlock(Kind.DEFINITION_END, blocks.line()));
        }
        blocks.goTo(lines.next(until));
        return true;
    }

    /** {@return the line that ends an extension, or -1} */
    private int stop(String name, int from) {
        if (blocks.document.isUnstopped(name)) {
            return -1;
        }
        for (int i = from; i < text.length(); i = lines.next(i)) {
            int at = lines.skipSpaces(i, 3);
            boolean any = text.startsWith("{:/}", at) && lines.isBlank(at + 4);
            boolean own = text.startsWith("{:/" + name + "}", at) && lines.isBlank(at + 4 + name.length());
            if (any || own) {
                return i;
            }
        }
        blocks.document.unstopped(name);
        return -1;
    }
}
