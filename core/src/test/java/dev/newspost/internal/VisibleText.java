package dev.newspost.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader sees of a page, to hold against what the blocks give. */
public final class VisibleText {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "svg", "noscript", "video", "audio", "iframe");

    private VisibleText() {}

    /** {@return the characters that a reader sees, white ones left out, in the document's order} */
    public static String of(Document document) {
        StringBuilder visible = new StringBuilder();
        Deque<Node> waiting = new ArrayDeque<>(List.of(document.body()));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof TextNode text) {
                visible.append(text.getWholeText());
            } else if (!UNSEEN.contains(node.normalName())) {
                for (int i = node.childNodeSize() - 1; i >= 0; i--) {
                    waiting.push(node.childNode(i));
                }
            }
        }
        return solid(visible.toString());
    }

    /** {@return the characters of a text but those that are white in some way} */
    public static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> !Character.isISOControl(c) && c != 0x200b && c != 0xfeff)
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
