package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list or map of YAML that is being read. */
final class YamlFrame {
    final boolean map;
    final String anchor;
    final int start;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final List<FrontMatterValue> items = new ArrayList<>();
    private final Map<String, Node> merged = new LinkedHashMap<>();
    private String key;
    private long weight = 1;

    YamlFrame(boolean map, String anchor, int start) {
        this.map = map;
        this.anchor = anchor;
        this.start = start;
    }

    /** {@return whether the next value is a key} */
    boolean wantsKey() {
        return map && key == null;
    }

    void key(String text) {
        key = text;
        weight += text.length();
    }

    String key() {
        return key;
    }

    boolean has(String text) {
        return entries.containsKey(text);
    }

    /** Takes a value; it takes the place of the one that its key had before. */
    void value(Node node) {
        weight += node.weight();
        if (map) {
            entries.put(key, node);
            key = null;
        } else {
            items.add(node.value());
        }
    }

    /** Takes the keys of another map, or of several, as {@code <<} asks; keys of this one count before them. */
    void merge(Node node) {
        weight += node.weight();
        key = null;
        if (node.value() instanceof FrontMatterValue.Entries other) {
            merge(other, node);
        } else if (node.value() instanceof FrontMatterValue.Items list) {
            for (FrontMatterValue value : list.values()) {
                if (value instanceof FrontMatterValue.Entries other) {
                    merge(other, node);
                }
            }
        }
    }

    private void merge(FrontMatterValue.Entries other, Node node) {
        other.values()
                .forEach((name, value) -> merged.putIfAbsent(name, new Node(value, node.start(), node.start(), 0)));
    }

    /** {@return the list or map, without its end} */
    Node node() {
        if (!map) {
            return new Node(new FrontMatterValue.Items(items), start, start, weight);
        }
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        all().forEach((name, node) -> values.put(name, node.value()));
        return new Node(new FrontMatterValue.Entries(values), start, start, weight);
    }

    /** {@return the map's entries by their places in the header} */
    Map<String, Node> nodes(YamlSource source) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        all().forEach((name, node) -> nodes.put(
                name, new Node(node.value(), source.origin(node.start()), source.origin(node.end()), node.weight())));
        return nodes;
    }

    private Map<String, Node> all() {
        Map<String, Node> all = new LinkedHashMap<>(entries);
        merged.forEach(all::putIfAbsent);
        return all;
    }
}
