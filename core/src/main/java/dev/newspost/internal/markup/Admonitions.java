package dev.newspost.internal.markup;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        for (Element paragraph : document.select("p")) {
            if (paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode first) {
                String words = first.getWholeText().stripLeading();
                int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
                String line = words.substring(0, end).strip();
                if (isOpener(line)) {
                    first.text(end < words.length() ? words.substring(end + 1) : "");
                    open(paragraph, line, markdown);
                }
            }
        }
    }

    private static void open(Element paragraph, String line, UnaryOperator<String> markdown) {
        Element box = new Element("div");
        if (NOTES.contains(kind(line))) {
            box.addClass("editor-note");
        }
        paragraph.before(box);
        String title = title(line);
        if (!title.isEmpty()) {
            box.appendElement("p").appendElement("strong").text(title);
        }
        Element inside = paragraph.nextElementSibling();
        if (paragraph.hasText()) {
            box.appendChild(paragraph);
        } else {
            paragraph.remove();
        }
        if (inside != null && inside.normalName().equals("pre")) {
            box.append(markdown.apply(inside.wholeText()));
            inside.remove();
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
