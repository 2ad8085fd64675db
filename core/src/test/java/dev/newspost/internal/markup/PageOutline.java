package dev.newspost.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader sees of a page and how it is built: headings, lists, tables, quotes, code, pictures, links, emphasis.
 * White space, ids and classes, typographic signs, the sign that leads back from a footnote, and whether a list item's
 * words are a paragraph make no difference.
 */
final class PageOutline implements NodeVisitor {
    private static final Set<String> STRUCTURE = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "th",
            "td",
            "blockquote",
            "pre",
            "hr");
    private static final Map<String, String> INLINE =
            Map.of("em", "em", "i", "em", "strong", "strong", "b", "strong", "del", "del", "code", "code", "br", "br");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int unseen;

    private PageOutline() {}

    /** {@return the lines of a page's outline} */
    static List<String> of(Element body) {
        PageOutline outline = new PageOutline();
        body.traverse(outline);
        outline.flush();
        return outline.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            run.append(unseen > 0 ? "" : escaped(text.getWholeText()));
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isUnseen(element)) {
            unseen++;
        } else if (name.equals("a") && element.hasAttr("href")) {
            run.append("<a ")
                    .append(address(element, "href"))
                    .append(title(element))
                    .append('>');
        } else if (name.equals("img")) {
            run.append("<img ").append(address(element, "src")).append(title(element));
            run.append(" alt=").append(escaped(element.attr("alt"))).append('>');
        } else if (INLINE.containsKey(name) && !element.parent().normalName().equals("pre")) {
            run.append('<').append(INLINE.get(name)).append('>');
        } else if (element.isBlock() || STRUCTURE.contains(name)) {
            flush();
            border(name, "<");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (isUnseen(element)) {
            unseen--;
        } else if (name.equals("pre")) {
            code();
        } else if (name.equals("a") && element.hasAttr("href")) {
            run.append("</a>");
        } else if (INLINE.containsKey(name)
                && !name.equals("br")
                && !element.parent().normalName().equals("pre")) {
            run.append("</").append(INLINE.get(name)).append('>');
        } else if (element.isBlock() || STRUCTURE.contains(name)) {
            flush();
            border(name, "</");
        }
    }

    /** The sign that leads back from a footnote is no text of the post. */
    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || element.hasClass("reversefootnote");
    }

    private void border(String name, String sign) {
        if (STRUCTURE.contains(name) && !(name.equals("hr") && sign.equals("</"))) {
            lines.add(sign + name + ">");
        }
    }

    private void code() {
        lines.add(typed(run.toString()).stripTrailing().replace("\n", "\u23ce"));
        run.setLength(0);
        lines.add("</pre>");
    }

    private void flush() {
        String words = typed(run.toString())
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll(" ?<br> ?", "<br>")
                .strip();
        run.setLength(0);
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }

    private static String title(Element element) {
        return element.attr("title").isEmpty() ? "" : " title=" + escaped(element.attr("title"));
    }

    /** {@return an address}, as a browser would ask for it: signs that stand for bytes are the same as the bytes. */
    private static String address(Element element, String attribute) {
        String address = element.attr(attribute);
        StringBuilder plain = new StringBuilder(address.length());
        for (byte one : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean same = one > ' ' && "\\\"<>[]`{}^|".indexOf(one) < 0;
            plain.append(same ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one & 0xff));
        }
        return plain.toString();
    }

    private static String escaped(String text) {
        return text.replace("<", "\u2039").replace(">", "\u203a");
    }

    /** {@return a text as it is typed} kramdown and Hugo make quotation marks and dashes of what is typed. */
    private static String typed(String text) {
        return text.replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2018\u2019]", "'")
                .replace("\u2026", "...")
                .replace("\u2014", "---")
                .replace("\u2013", "--")
                .replace("\u00ab", "\u2039\u2039")
                .replace("\u00bb", "\u203a\u203a");
    }
}
