package dev.newspost.internal.story.draft;

import dev.newspost.internal.story.draft.Region.Structure;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What single elements say by their names and attributes. */
final class Elements {
    private static final int LARGE_TYPE = 22;
    private static final int MOST_LINKS = 60;
    private static final int MOST_COLUMNS = 3;
    private static final int LEAST_PARAGRAPHS = 8;
    private static final int MOST_NODES = 400;

    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");

    private Elements() {}

    /** {@return the hints that do not come from a class} */
    static int hints(Element element) {
        int bits = switch (element.normalName()) {
            case "nav" -> Hint.NAV.bit;
            case "aside" -> Hint.ASIDE.bit;
            case "footer" -> Hint.FOOTER.bit;
            case "header", "hgroup" -> Hint.HEADER.bit;
            case "form", "button", "select", "option", "optgroup", "textarea", "fieldset" -> Hint.FORM.bit;
            case "label" -> inlineHints(element, "label");
            case "figure" -> Hint.FIGURE.bit;
            case "figcaption" -> Hint.FIGCAPTION.bit;
            case "time" -> Hint.TIME.bit;
            case "dl" -> termIsPicture(element) ? Hint.FIGURE.bit : 0;
            default -> 0;
        };
        return element.attributesSize() == 0 ? bits : bits | styleHints(element);
    }

    private static int styleHints(Element element) {
        String style = element.attr("style");
        int hidden = element.hasAttr("hidden") || hiddenByStyle(style) ? Hint.HIDDEN.bit : 0;
        return isLarge(style) ? hidden | Hint.HEADING.bit : hidden;
    }

    /** {@return the hints of an inline element that do not come from a class: a label tells what to enter in a form} */
    static int inlineHints(Element element, String name) {
        Element inner = name.equals("label") ? element.firstElementChild() : null;
        boolean label =
                inner == null ? name.equals("label") && element.hasAttr("for") : CONTROLS.contains(inner.normalName());
        return label ? Hint.FORM.bit : 0;
    }

    /** {@return whether a style sets type much larger than that of a paragraph} */
    private static boolean isLarge(String style) {
        int at = style.indexOf("font-size:");
        if (at < 0) {
            return false;
        }
        int start = at + "font-size:".length();
        while (start < style.length() && style.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < style.length() && end < start + 4 && Character.isDigit(style.charAt(end))) {
            end++;
        }
        boolean pixels = style.startsWith("px", end);
        return end > start && pixels && Integer.parseInt(style.substring(start, end)) >= LARGE_TYPE;
    }

    private static boolean hiddenByStyle(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** {@return what an element becomes} */
    static Structure structure(Element element, Region around) {
        Structure inside = around == null || around.nearest() == null
                ? Structure.NONE
                : around.nearest().structure();
        return switch (element.normalName()) {
            case "ul", "ol", "menu", "dir" -> laysOut(element) ? Structure.NONE : Structure.LIST;
            case "dl" -> termIsPicture(element) ? Structure.NONE : Structure.LIST;
            case "li", "dd", "dt" -> inside == Structure.LIST ? Structure.ITEM : Structure.NONE;
            case "blockquote" -> Structure.QUOTE;
            case "table" -> holdsData(element) ? Structure.TABLE : Structure.NONE;
            case "tr" -> inside == Structure.TABLE ? Structure.ROW : Structure.NONE;
            case "td", "th" -> inside == Structure.ROW ? Structure.CELL : Structure.NONE;
            default -> holdsOnlyItems(element) ? Structure.LIST : Structure.NONE;
        };
    }

    /** {@return whether an element's children are items whose list was left out} */
    private static boolean holdsOnlyItems(Element element) {
        Element first = element.firstElementChild();
        if (first == null || !first.normalName().equals("li")) {
            return false;
        }
        for (Element child = first; child != null; child = child.nextElementSibling()) {
            if (!child.normalName().equals("li")) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether an element's words stand in links and blocks only; one with very many children is not looked at} */
    static boolean holdsOnlyLinks(Element element) {
        if (element.childNodeSize() > MOST_LINKS) {
            return false;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            boolean words = child instanceof TextNode text && !Letters.blank(text.getWholeText());
            boolean inline = child instanceof Element other
                    && !other.normalName().equals("a")
                    && !Tags.BLOCKS.contains(other.normalName());
            if (words || inline) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether what a list defines is a picture: older galleries write pictures and captions so} */
    private static boolean termIsPicture(Element list) {
        Element term = list.firstElementChild();
        return term != null && term.normalName().equals("dt") && !term.hasText() && term.selectFirst("img") != null;
    }

    /** {@return whether the items of a list are the columns of a page: few, and one holds a whole story} */
    private static boolean laysOut(Element list) {
        int columns = 0;
        boolean story = false;
        for (Element item = list.firstElementChild(); item != null; item = item.nextElementSibling()) {
            if (++columns > MOST_COLUMNS) {
                return false;
            }
            story = story || holdsParagraphs(item);
        }
        return story;
    }

    /** {@return whether many paragraphs stand near the front of an item, those of lists in it left out} */
    private static boolean holdsParagraphs(Element item) {
        int paragraphs = 0;
        Node node = item.firstChild();
        for (int i = 0; i < MOST_NODES && node != null; i++) {
            String name = node.normalName();
            paragraphs += name.equals("p") ? 1 : 0;
            if (paragraphs >= LEAST_PARAGRAPHS) {
                return true;
            }
            boolean open = node.childNodeSize() > 0 && !name.equals("p") && !name.equals("ul") && !name.equals("ol");
            node = open ? node.childNode(0) : after(node, item);
        }
        return false;
    }

    /** {@return whether a table has a row of two cells; one of single cells only is a way to lay out a page} */
    private static boolean holdsData(Element table) {
        for (Element part : table.children()) {
            if (part.normalName().equals("tr") && part.childrenSize() > 1) {
                return true;
            }
            for (Element row : part.children()) {
                if (row.normalName().equals("tr") && row.childrenSize() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether an element holds as many visible characters as given; no more of a longer one is looked at, nor of one with very many nodes} */
    static boolean holdsVisible(Element element, int visible) {
        int count = 0;
        Node node = element.firstChild();
        for (int i = 0; node != null && count <= visible; i++) {
            if (i == MOST_NODES) {
                return false;
            }
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                count += Marks.visible(words, 0, words.length());
            }
            boolean open = node.childNodeSize() > 0 && !Tags.UNSEEN.contains(node.normalName());
            node = open ? node.childNode(0) : after(node, element);
        }
        return count == visible;
    }

    /** {@return the text of an element as its source has it, line breaks included} */
    static String code(Element element) {
        StringBuilder code = new StringBuilder();
        Node node = element;
        while (node != null) {
            if (node instanceof TextNode text) {
                code.append(text.getWholeText());
            } else if (node.normalName().equals("br")) {
                code.append('\n');
            }
            boolean open = node instanceof Element && !Tags.UNSEEN.contains(node.normalName());
            node = open && node.childNodeSize() > 0 ? node.childNode(0) : after(node, element);
        }
        int end = code.length();
        while (end > 0 && Letters.blank(code.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && (code.charAt(start) == '\n' || code.charAt(start) == '\r')) {
            start++;
        }
        return code.substring(start, end);
    }

    private static Node after(Node last, Element root) {
        Node node = last;
        while (!node.equals(root) && node.nextSibling() == null) {
            node = node.parent();
        }
        return node.equals(root) ? null : node.nextSibling();
    }
}
