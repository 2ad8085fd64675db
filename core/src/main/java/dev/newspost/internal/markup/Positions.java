package dev.newspost.internal.markup;

import dev.newspost.Lines;
import dev.newspost.internal.markup.template.PlacedTags;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Tells on which lines of the file nodes stand, from where the HTML parser found them. */
final class Positions implements Dom.LineFinder {
    private final IntUnaryOperator lineAt;
    private final PlacedTags tags;

    /**
     * Creates it.
     *
     * @param lineAt gives the line of the file for an offset in the HTML
     * @param tags the nodes that no HTML parser saw
     */
    Positions(IntUnaryOperator lineAt, PlacedTags tags) {
        this.lineAt = lineAt;
        this.tags = tags;
    }

    @Override
    public Optional<Lines> of(Node node) {
        Optional<Lines> tag = tags.lines(node);
        if (tag.isPresent()) {
            return tag;
        }
        int first = first(node);
        if (first < 0) {
            Node parent = node.parent();
            return parent == null ? Optional.empty() : of(parent);
        }
        return Optional.of(new Lines(first, Math.max(first, last(node))));
    }

    /** {@return the first line of a node or of the first one in it that has one, or -1} */
    private int first(Node node) {
        Range range = node.sourceRange();
        if (range.isTracked()) {
            return lineAt.applyAsInt(range.startPos());
        }
        for (Node child : node.childNodes()) {
            Optional<Lines> lines = tags.lines(child);
            int line = lines.isPresent() ? lines.get().first() : first(child);
            if (line >= 0) {
                return line;
            }
        }
        return -1;
    }

    private int last(Node node) {
        int last = -1;
        if (node instanceof Element element) {
            Range end = element.endSourceRange();
            if (end.isTracked() && end.endPos() > end.startPos()) {
                return lineAt.applyAsInt(end.endPos() - 1);
            }
        }
        for (int i = node.childNodeSize() - 1; i >= 0 && last < 0; i--) {
            Optional<Lines> lines = tags.lines(node.childNode(i));
            last = lines.isPresent() ? lines.get().last() : last(node.childNode(i));
        }
        Range range = node.sourceRange();
        if (last < 0 && range.isTracked() && range.endPos() > 0) {
            return lineAt.applyAsInt(Math.max(range.startPos(), range.endPos() - 1));
        }
        return last;
    }
}
