package dev.newspost.internal.markup.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A paragraph ends where a block begins, as in a browser: takes the blocks of tags out of paragraphs and headings. */
final class ParagraphSplitter {
    private static final Set<String> BLOCKS = Set.of("figure", "blockquote", "pre", "iframe", "audio", "p");

    private final Set<Element> paragraphs;

    ParagraphSplitter(Set<Element> paragraphs) {
        this.paragraphs = paragraphs;
    }

    void split() {
        Set<Element> parents = new LinkedHashSet<>();
        for (Element paragraph : paragraphs) {
            if (standsAlone(paragraph) || hasBlock(paragraph)) {
                parents.add(paragraph.parent());
            }
        }
        for (Element parent : parents) {
            List<Node> children = new ArrayList<>();
            for (Node child : parent.childNodes()) {
                if (child instanceof Element p && paragraphs.contains(p) && (standsAlone(p) || hasBlock(p))) {
                    parts(p, children);
                } else {
                    children.add(child);
                }
            }
            parent.empty();
            parent.insertChildren(0, children);
        }
    }

    /** {@return whether a paragraph holds tags and nothing else} */
    private static boolean standsAlone(Element paragraph) {
        for (Node child : paragraph.childNodes()) {
            boolean tag = child instanceof Element element && element.nameIs(TagNodes.TEMPLATE);
            if (!tag && !isBlank(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBlock(Element paragraph) {
        return paragraph.childNodes().stream().anyMatch(ParagraphSplitter::isBlock);
    }

    private static boolean isBlock(Node node) {
        if (!(node instanceof Element element)) {
            return false;
        }
        return BLOCKS.contains(element.normalName()) || holdsOnlyBlocks(element);
    }

    /** {@return whether an element, such as the link around a picture, holds blocks and nothing else} */
    private static boolean holdsOnlyBlocks(Element element) {
        boolean any = false;
        for (Node child : element.childNodes()) {
            boolean block = child instanceof Element inner && BLOCKS.contains(inner.normalName());
            if (!block && !isBlank(child)) {
                return false;
            }
            any |= block;
        }
        return any;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static void parts(Element paragraph, List<Node> out) {
        boolean alone = standsAlone(paragraph);
        List<Node> children = List.copyOf(paragraph.childNodes());
        paragraph.empty();
        Element part = null;
        for (Node child : children) {
            if (isBlock(child) || alone) {
                out.add(child);
                part = null;
            } else if (part != null) {
                part.appendChild(child);
            } else if (!isBlank(child)) {
                part = new Element(paragraph.normalName());
                part.attributes().addAll(paragraph.attributes());
                part.appendChild(child);
                out.add(part);
            }
        }
    }
}
