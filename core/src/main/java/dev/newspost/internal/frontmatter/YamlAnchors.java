package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import dev.newspost.internal.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The anchors of one header, and how much its aliases have cost. */
final class YamlAnchors {
    private final Map<String, Optional<Node>> nodes = new HashMap<>();
    private final Settings.Limits limits;
    private int aliases;
    private long weight;

    YamlAnchors(Settings.Limits limits) {
        this.limits = limits;
    }

    /** Takes an anchor whose value is still being read: an alias inside would make the value hold itself. */
    void open(String anchor) {
        nodes.put(anchor, Optional.empty());
    }

    void set(String anchor, Node node) {
        nodes.put(anchor, Optional.of(node));
    }

    Optional<Node> get(String anchor) {
        return nodes.getOrDefault(anchor, Optional.empty());
    }

    /**
     * Counts an alias, if it stays within the limits. It costs nothing here, but all that it stands for to whoever
     * writes the values out.
     */
    boolean use(Node target) {
        FrontMatterValue value = target.value();
        boolean collection = value instanceof FrontMatterValue.Items || value instanceof FrontMatterValue.Entries;
        if ((collection && aliases >= limits.maxHeaderAliases())
                || weight + target.weight() > limits.maxHeaderBytes()) {
            return false;
        }
        aliases += collection ? 1 : 0;
        weight += target.weight();
        return true;
    }
}
