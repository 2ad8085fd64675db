package dev.newspost.internal.markup;

import dev.newspost.Lines;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * A body as a browser would hold it.
 *
 * @param document the document; its body holds the post's nodes
 * @param lines tells on which lines of the file a node stands
 */
public record Dom(Document document, LineFinder lines) {

    /** Tells on which lines of the file a node stands; answers empty where positions are not tracked. */
    @FunctionalInterface
    public interface LineFinder {
        /** {@return the lines of a node with all that it holds} */
        Optional<Lines> of(Node node);
    }
}
