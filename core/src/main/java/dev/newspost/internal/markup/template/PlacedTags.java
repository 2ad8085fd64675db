package dev.newspost.internal.markup.template;

import dev.newspost.Lines;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Node;

/** Remembers which lines the nodes of tags come from. */
public final class PlacedTags {
    private final IdentityHashMap<Node, Tag> tags = new IdentityHashMap<>();

    void put(Node node, Tag tag) {
        tags.put(node, tag);
    }

    /** {@return the lines of the file on which the tag of a node stands; empty where the node is no tag's} */
    public Optional<Lines> lines(Node node) {
        for (Node at = node; at != null && !tags.isEmpty(); at = at.parent()) {
            Tag tag = tags.get(at);
            if (tag != null) {
                int last = tag.line()
                        + (int) tag.source().chars().filter(c -> c == '\n').count();
                return Optional.of(new Lines(tag.line(), last));
            }
        }
        return Optional.empty();
    }
}
