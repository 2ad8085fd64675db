package dev.newspost.internal.profile;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the file of a profile; what is wrong with it is told with file and line. */
final class ProfileReader {
    private static final Set<String> KEYS = Set.of("name", "hosts", "authors", "rules", "examples");
    private static final Set<String> RULE_KEYS = Set.of("select", "is", "from", "until");
    private static final Set<String> EXAMPLE_KEYS = Set.of("html", "select", "is");

    private final String file;

    ProfileReader(String file) {
        this.file = file;
    }

    Profile read(Reader text) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new IllegalArgumentException(file + ":" + line + ": " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + ":1: " + e.getMessage(), e);
        }
        if (root == null) {
            throw new IllegalArgumentException(file + ":1: expected a profile, found nothing");
        }
        MappingNode map = map(root, KEYS);
        List<String> hosts = texts(map, "hosts");
        List<String> authors = texts(map, "authors");
        if (hosts.isEmpty() && authors.isEmpty()) {
            throw wrong(map, "expected hosts or authors, by which the outlet is known");
        }
        List<Profile.Rule> rules = new ArrayList<>();
        for (Node rule : list(map, "rules")) {
            rules.add(rule(map(rule, RULE_KEYS)));
        }
        List<Profile.Example> examples = new ArrayList<>();
        for (Node example : list(map, "examples")) {
            MappingNode parts = map(example, EXAMPLE_KEYS);
            examples.add(new Profile.Example(text(parts, "html"), text(parts, "select"), kind(parts)));
        }
        return new Profile(text(map, "name"), hosts, authors, List.copyOf(rules), List.copyOf(examples));
    }

    private Profile.Rule rule(MappingNode map) {
        return new Profile.Rule(selector(map), kind(map), day(map, "from"), day(map, "until"));
    }

    private Evaluator selector(MappingNode map) {
        try {
            return QueryParser.parse(text(map, "select"));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw wrong(value(map, "select").orElse(map), e.getMessage());
        }
    }

    private Kind kind(MappingNode map) {
        String name = text(map, "is");
        return Kind.of(name)
                .orElseThrow(() -> wrong(
                        value(map, "is").orElse(map),
                        "expected a role, caption, photo-credit or decor, found " + name));
    }

    private Optional<LocalDate> day(MappingNode map, String key) {
        Optional<Node> value = value(map, key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String day = scalar(value.get());
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw wrong(value.get(), "expected a day as in 2020-07-31, found " + day);
        }
    }

    private MappingNode map(Node node, Set<String> keys) {
        if (!(node instanceof MappingNode map)) {
            throw wrong(node, "expected a map");
        }
        for (NodeTuple entry : map.getValue()) {
            String key = scalar(entry.getKeyNode());
            if (!keys.contains(key)) {
                throw wrong(entry.getKeyNode(), "unknown key " + key);
            }
        }
        return map;
    }

    private List<Node> list(MappingNode map, String key) {
        Optional<Node> value = value(map, key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof SequenceNode list)) {
            throw wrong(value.get(), "expected a list in " + key);
        }
        return list.getValue();
    }

    private List<String> texts(MappingNode map, String key) {
        return list(map, key).stream().map(this::scalar).toList();
    }

    private String text(MappingNode map, String key) {
        return scalar(value(map, key).orElseThrow(() -> wrong(map, "expected the key " + key)));
    }

    private String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(node, "expected a word");
        }
        return scalar.getValue();
    }

    private static Optional<Node> value(MappingNode map, String key) {
        for (NodeTuple entry : map.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                return Optional.of(entry.getValueNode());
            }
        }
        return Optional.empty();
    }

    private IllegalArgumentException wrong(Node node, String message) {
        return new IllegalArgumentException(file + ":" + (node.getStartMark().getLine() + 1) + ": " + message);
    }
}
