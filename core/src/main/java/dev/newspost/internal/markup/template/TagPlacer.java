package dev.newspost.internal.markup.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts what tags stand for into the DOM, in place of their marks. */
final class TagPlacer {
    private static final Set<String> SPLIT = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE = Set.of("a", "em", "strong", "b", "i", "span");

    private final TaggedText tagged;
    private final TagNodes nodes;
    private final PlacedTags placed;
    private final Set<Element> parents = new LinkedHashSet<>();

    TagPlacer(TaggedText tagged, TagNodes nodes, PlacedTags placed) {
        this.tagged = tagged;
        this.nodes = nodes;
        this.placed = placed;
    }

    void place(Document document) {
        document.traverse((node, depth) -> visit(node));
        Set<Element> split = new LinkedHashSet<>();
        for (Element parent : parents) {
            rebuild(parent);
            Element around = parent;
            while (!SPLIT.contains(around.normalName()) && INLINE.contains(around.normalName())) {
                around = around.parent();
            }
            if (SPLIT.contains(around.normalName()) && around.parent() != null) {
                split.add(around);
            }
        }
        new ParagraphSplitter(split).split();
    }

    private void visit(Node node) {
        if (node instanceof TextNode text) {
            if (tagged.holdsMark(text.getWholeText())) {
                textWithMarks(text);
            }
        } else if (node instanceof Element element) {
            if (element.attributesSize() > 0) {
                restoreAttributes(element);
            }
        } else if (node instanceof Comment comment && tagged.holdsMark(comment.getData())) {
            comment.setData(tagged.restore(comment.getData()));
        } else if (node instanceof DataNode data && tagged.holdsMark(data.getWholeData())) {
            data.setWholeData(tagged.restore(data.getWholeData()));
        }
    }

    private void textWithMarks(TextNode text) {
        Element parent = text.parent();
        if (isCode(parent)) {
            text.text(tagged.restore(text.getWholeText()));
        } else {
            parents.add(parent);
        }
    }

    /** Code shows its source. So does what a browser takes as bare text. */
    private static boolean isCode(Element parent) {
        for (Element e = parent; e != null; e = e.parent()) {
            if (e.nameIs("pre") || e.nameIs("code") || e.nameIs("textarea") || e.nameIs("title")) {
                return true;
            }
        }
        return false;
    }

    private void restoreAttributes(Element element) {
        List<String> broken = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (tagged.holdsMark(attribute.getKey())) {
                broken.add(attribute.getKey());
            } else if (attribute.getValue() != null && tagged.holdsMark(attribute.getValue())) {
                attribute.setValue(tagged.restore(attribute.getValue()));
            }
        }
        broken.forEach(element::removeAttr);
    }

    /** Makes a parent's children anew, all at once: one by one would take quadratic time. */
    private void rebuild(Element parent) {
        List<Node> children = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text && tagged.holdsMark(text.getWholeText())) {
                pieces(text.getWholeText(), children);
            } else {
                children.add(child);
            }
        }
        parent.empty();
        parent.insertChildren(0, children);
    }

    private void pieces(String text, List<Node> children) {
        int done = 0;
        for (int mark = tagged.next(text, 0); mark >= 0; mark = tagged.next(text, done)) {
            int end = tagged.end(text, mark);
            if (end < 0) {
                break;
            }
            if (mark > done) {
                children.add(new TextNode(text.substring(done, mark)));
            }
            Tag tag = tagged.tag(text, mark, end);
            for (Node node : nodes.of(tag)) {
                placed.put(node, tag);
                children.add(node);
            }
            done = end + 1;
        }
        if (done < text.length()) {
            children.add(new TextNode(text.substring(done)));
        }
    }
}
