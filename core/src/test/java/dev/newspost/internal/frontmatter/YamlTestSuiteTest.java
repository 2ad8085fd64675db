package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.FrontMatterValue;
import dev.newspost.Metadata;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The cases of the YAML test suite that a header can hold: one document whose root is a mapping. */
class YamlTestSuiteTest {
    /** Cases that are read otherwise, each with its reason. */
    private static final Map<String, String> DEVIATIONS = deviations();

    /** Cases that YAML forbids and snakeyaml takes: too little indentation, a comment without a blank before it. */
    private static final Set<String> LENIENT = new TreeSet<>(List.of("9C9N", "DK95-1", "H7J7", "QB6E", "S98Z", "SU5Z"));

    @Test
    void mappingsReadAsTheSuiteSays() {
        Set<String> asked = new TreeSet<>();
        Map<String, String> wrong = new TreeMap<>();
        for (Case one : cases()) {
            if (one.fails() || !isHeader(one)) {
                continue;
            }
            asked.add(one.id());
            Object expected = new Tree(one.tree()).root();
            Report report = new Report(100, false);
            Object read = plain(read(one.yaml(), report));
            if (!expected.equals(read) || !report.problems().isEmpty()) {
                wrong.put(one.id(), expected + " but was " + read + " " + report.problems());
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(wrong.keySet()).as("%s", wrong).isEqualTo(DEVIATIONS.keySet());
    }

    @Test
    void brokenMappingsAreReported() {
        Set<String> silent = new TreeSet<>();
        for (Case one : cases()) {
            if (one.fails() && one.tree().contains("+MAP") && !hasFence(one.yaml())) {
                Report report = new Report(100, false);
                read(one.yaml(), report);
                if (report.problems().isEmpty()) {
                    silent.add(one.id());
                }
            }
        }
        assertThat(silent).isEqualTo(LENIENT);
    }

    private static Map<String, String> deviations() {
        Map<String, String> reasons = new TreeMap<>();
        for (String id : List.of("6BFJ", "6PBE", "KK5P", "M2N8-1", "M5DY", "Q9WF", "RZP5", "X38W", "XW4D")) {
            reasons.put(id, "a list or map as key is named by its own text");
        }
        for (String id : List.of("DK95-0", "UV7Q")) {
            reasons.put(id, "read, and told: Jekyll's reader takes no tab there");
        }
        for (String id : List.of("2JQS", "6M2F", "NHX8", "S3PD", "SM9W-1")) {
            reasons.put(id, "a key without a name is no key");
        }
        for (String id : List.of("4MUZ-0", "4MUZ-1", "4MUZ-2", "5MUD", "FRK4", "K3WX", "VJP3-1", "WZ62")) {
            reasons.put(id, "snakeyaml takes no line end, and no nothing, before the colon of a flow map");
        }
        for (String id : List.of("2SXE", "58MP", "652Z", "W5VH", "Y2GN")) {
            reasons.put(id, "snakeyaml takes colons and question marks as YAML 1.1 has them");
        }
        reasons.put("3UYS", "read, and told: YAML 1.1 has no escaped slash");
        reasons.put("A2M4", "snakeyaml takes no tab behind a dash");
        reasons.put("Q5MG", "snakeyaml takes no tab before a flow map");
        reasons.put("L24T-1", "a header's last line always has its end");
        return reasons;
    }

    private static boolean isHeader(Case one) {
        String tree = one.tree().replaceAll("(?m)^\\s+", "");
        boolean single = tree.indexOf("+DOC") == tree.lastIndexOf("+DOC");
        return tree.startsWith("+STR\n+DOC")
                && tree.contains("\n+MAP")
                && isMapping(tree)
                && single
                && !hasFence(one.yaml());
    }

    private static boolean isMapping(String tree) {
        return tree.lines().skip(2).findFirst().orElse("").startsWith("+MAP");
    }

    private static boolean hasFence(String yaml) {
        return yaml.lines().anyMatch(line -> line.startsWith("---") || line.startsWith("...") || line.startsWith("%"));
    }

    private static Metadata read(String yaml, Report report) {
        return FrontMatter.read(Optional.of(new Envelope.Header("yaml", yaml, 2)), "", TestSettings.defaults(), report);
    }

    private static Object plain(Metadata metadata) {
        return plain(new FrontMatterValue.Entries(metadata.frontMatter()));
    }

    private static Object plain(FrontMatterValue value) {
        if (value instanceof FrontMatterValue.Entries entries) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.values().forEach((key, item) -> map.put(key, plain(item)));
            return map;
        }
        if (value instanceof FrontMatterValue.Items items) {
            List<Object> list = new ArrayList<>();
            items.values().forEach(item -> list.add(plain(item)));
            return list;
        }
        return value.text();
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Yaml reader = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (Path file : SharedFiles.in(SharedFiles.path("peers", "yaml-test-suite"))) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".yaml")) {
                continue;
            }
            List<Map<String, Object>> parts = reader.load(SharedFiles.read(file));
            String yaml = "";
            String tree = "";
            for (int at = 0; at < parts.size(); at++) {
                Map<String, Object> part = parts.get(at);
                yaml = String.valueOf(part.getOrDefault("yaml", yaml));
                tree = String.valueOf(part.getOrDefault("tree", tree));
                String id = name.replace(".yaml", "") + (parts.size() > 1 ? "-" + at : "");
                cases.add(new Case(id, unmarked(yaml), tree.replace("␣", " "), Boolean.TRUE.equals(part.get("fail"))));
            }
        }
        return cases;
    }

    /** The suite writes characters that one would not see as others. */
    private static String unmarked(String yaml) {
        String text = yaml.startsWith("---\n") ? yaml.substring(4) : yaml;
        return text.replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("↵", "")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replaceAll("∎\n$", "");
    }

    /**
     * A case.
     *
     * @param tree its events, one a line
     */
    private record Case(String id, String yaml, String tree, boolean fails) {}

    /** Builds a value of the events of a case. */
    private static final class Tree {
        private final Deque<Object> open = new ArrayDeque<>();
        private final Deque<Optional<String>> keys = new ArrayDeque<>();
        private final Map<String, Object> anchors = new HashMap<>();
        private Object root = Map.of();

        Tree(String events) {
            events.lines().map(String::stripLeading).forEach(this::take);
        }

        Object root() {
            return root;
        }

        private void take(String event) {
            String[] words = event.split(" ", -1);
            if (event.startsWith("+MAP") || event.startsWith("+SEQ")) {
                Object collection = event.startsWith("+MAP") ? new LinkedHashMap<String, Object>() : new ArrayList<>();
                anchor(words, collection);
                open.push(collection);
                keys.push(Optional.empty());
            } else if (event.startsWith("-MAP") || event.startsWith("-SEQ")) {
                keys.pop();
                add(open.pop());
            } else if (event.startsWith("=ALI")) {
                Object target = anchors.get(event.substring(6));
                add(isKey() && !(target instanceof String) ? event.substring(5) : target);
            } else if (event.startsWith("=VAL")) {
                int at = 5;
                while ("&<".indexOf(event.charAt(at)) >= 0) {
                    at = event.indexOf(event.charAt(at) == '<' ? "> " : " ", at) + (event.charAt(at) == '<' ? 2 : 1);
                }
                String text = unescaped(event.substring(at + 1));
                boolean none = event.charAt(at) == ':' && text.matches("~|null|Null|NULL|");
                String value = none && !isKey() ? "" : text;
                anchor(words, value);
                add(value);
            }
        }

        private boolean isKey() {
            return !open.isEmpty() && open.peek() instanceof Map && keys.peek().isEmpty();
        }

        private void anchor(String[] words, Object value) {
            for (String word : words) {
                if (word.startsWith("&")) {
                    anchors.put(word.substring(1), value);
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void add(Object value) {
            if (open.isEmpty()) {
                root = value;
            } else if (open.peek() instanceof List<?> list) {
                ((List<Object>) list).add(value);
            } else if (isKey()) {
                keys.pop();
                keys.push(Optional.of(value.toString()));
            } else {
                ((Map<String, Object>) open.peek()).put(keys.pop().orElseThrow(), value);
                keys.push(Optional.empty());
            }
        }

        private static String unescaped(String text) {
            StringBuilder out = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c != '\\') {
                    out.append(c);
                    continue;
                }
                switch (text.charAt(++at)) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'r' -> out.append('\r');
                    case 'b' -> out.append('\b');
                    default -> out.append(text.charAt(at));
                }
            }
            return out.toString();
        }
    }
}
