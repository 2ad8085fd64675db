package dev.newspost.internal.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Opens the boxes of MkDocs: {@code !!! info "About the text"} and, further right, what stands in the box. */
final class Admonitions {
    private static final String SIGN = "!!! ";
    private static final String SIGN_FOLDED = "??? ";
    private static final Set<String> NOTES = Set.of("note", "info");
    private static final int LONGEST = 120;

    private Admonitions() {}

    /** {@return whether a text may hold one} */
    static boolean mayStandIn(String text) {
        return text.contains(SIGN) || text.contains(SIGN_FOLDED);
    }

    /** Opens them; {@code markdown} reads what stands in a box. */
    static void open(Document document, UnaryOperator<String> markdown) {
        Set<Element> parents = new LinkedHashSet<>();
        for (Element paragraph : document.select("p")) {
            if (!openerOf(paragraph).isEmpty()) {
                parents.add(paragraph.parent());
            }
        }
        parents.forEach(parent -> openIn(parent, markdown));
    }

    /** Sets a parent's nodes anew at once: each box put in by itself would number all nodes behind it again. */
    private static void openIn(Element parent, UnaryOperator<String> markdown) {
        List<Node> nodes = List.copyOf(parent.childNodes());
        List<Node> opened = new ArrayList<>(nodes.size());
        parent.empty();
        for (int i = 0; i < nodes.size(); i++) {
            String line = nodes.get(i) instanceof Element paragraph
                            && paragraph.normalName().equals("p")
                    ? openerOf(paragraph)
                    : "";
            if (line.isEmpty()) {
                opened.add(nodes.get(i));
                continue;
            }
            Element box = box(line);
            takeOpener((Element) nodes.get(i), box);
            int inside = nextElement(nodes, i + 1);
            if (inside < nodes.size() && nodes.get(inside).normalName().equals("pre")) {
                box.append(markdown.apply(((Element) nodes.get(inside)).wholeText()));
                i = inside;
            }
            opened.add(box);
        }
        parent.appendChildren(opened);
    }

    private static int nextElement(List<Node> nodes, int from) {
        int i = from;
        while (i < nodes.size() && nodes.get(i) instanceof TextNode blank && blank.isBlank()) {
            i++;
        }
        return i;
    }

    /** {@return the line that opens a box at the start of a paragraph; empty without one} */
    private static String openerOf(Element paragraph) {
        if (paragraph.childNodeSize() == 0 || !(paragraph.childNode(0) instanceof TextNode first)) {
            return "";
        }
        String words = first.getWholeText().stripLeading();
        String line = words.substring(0, lineEnd(words)).strip();
        return isOpener(line) ? line : "";
    }

    private static int lineEnd(String words) {
        int end = words.indexOf('\n');
        return end < 0 ? words.length() : end;
    }

    private static Element box(String line) {
        Element box = new Element("div");
        if (NOTES.contains(kind(line))) {
            box.addClass("editor-note");
        }
        String title = title(line);
        if (!title.isEmpty()) {
            box.appendElement("p").appendElement("strong").text(title);
        }
        return box;
    }

    /** Puts into a box what stands in a paragraph below the line that opens it. */
    private static void takeOpener(Element paragraph, Element box) {
        TextNode first = (TextNode) paragraph.childNode(0);
        String words = first.getWholeText().stripLeading();
        int end = lineEnd(words);
        first.text(end < words.length() ? words.substring(end + 1) : "");
        if (paragraph.hasText()) {
            box.appendChild(paragraph);
        }
    }

    /** {@return whether a line is a sign, a kind in small letters and, if anything, a title in marks} */
    private static boolean isOpener(String line) {
        if ((!line.startsWith(SIGN) && !line.startsWith(SIGN_FOLDED)) || line.length() > LONGEST) {
            return false;
        }
        String kind = kind(line);
        String rest = line.substring(line.indexOf(kind) + kind.length()).strip();
        boolean marked = rest.length() > 1 && isMark(rest.charAt(0)) && isMark(rest.charAt(rest.length() - 1));
        return !kind.isEmpty()
                && kind.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')
                && (rest.isEmpty() || marked);
    }

    private static boolean isMark(char c) {
        return "\"“”".indexOf(c) >= 0;
    }

    private static String kind(String line) {
        String rest = line.substring(SIGN.length()).stripLeading();
        int end = rest.indexOf(' ');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static String title(String line) {
        int open = line.indexOf(' ', SIGN.length());
        String rest = open < 0 ? "" : line.substring(open).strip();
        return rest.length() > 2 ? rest.substring(1, rest.length() - 1) : "";
    }
}
