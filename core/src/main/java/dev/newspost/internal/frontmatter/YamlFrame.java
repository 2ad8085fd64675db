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
    final Map<String, Node> entries = new LinkedHashMap<>();
    private final List<FrontMatterValue> items = new ArrayList<>();
    private final Map<String, FrontMatterValue> merged = new LinkedHashMap<>();
    private String key;
    private int keyStart;
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

    void key(String text, int at) {
        key = text;
        keyStart = at;
        weight += text.length();
    }

    String key() {
        return key;
    }

    int keyStart() {
        return keyStart;
    }

    /** Takes a value; one of a key that was there before takes its place. */
    void value(Node node) {
        weight += node.weight();
        if (map) {
            entries.put(key, node);
            key = null;
        } else {
            items.add(node.value());
        }
    }

    /** Takes the keys of another map, as {@code <<} asks; keys of this one count before them. */
    void merge(Node node) {
        weight += node.weight();
        key = null;
        if (node.value() instanceof FrontMatterValue.Entries map) {
            map.values().forEach(merged::putIfAbsent);
        } else if (node.value() instanceof FrontMatterValue.Items list) {
            for (FrontMatterValue value : list.values()) {
                if (value instanceof FrontMatterValue.Entries map) {
                    map.values().forEach(merged::putIfAbsent);
                }
            }
        }
    }

    /** {@return the list or map} */
    Node node(int end) {
        if (!map) {
            return new Node(new FrontMatterValue.Items(items), start, end, weight);
        }
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        entries.forEach((name, node) -> values.put(name, node.value()));
        merged.forEach(values::putIfAbsent);
        return new Node(new FrontMatterValue.Entries(values), start, end, weight);
    }

    /** {@return the entries with their places, merged ones at the map's own} */
    Map<String, Node> nodes(int end) {
        Map<String, Node> nodes = new LinkedHashMap<>(entries);
        merged.forEach((name, value) -> nodes.putIfAbsent(name, new Node(value, start, end, 0)));
        return nodes;
    }
}
