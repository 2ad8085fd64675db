package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads headers that are no YAML, key by key, so that a bad line costs its own type at most.
 *
 * <p>Each key's lines are read by themselves. Where they are no YAML, they are repaired step by step: tabs, then
 * indentation, then quotes around what needs them; at last the value is kept as text. Each step looks at each line
 * once.
 */
final class YamlRescue {
    private final String header;
    private final HeaderProblems problems;
    private final Settings settings;
    private final YamlAnchors anchors;
    private final YamlRepair repair;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    YamlRescue(String header, HeaderProblems problems, Settings settings) {
        this.header = header;
        this.problems = problems;
        this.settings = settings;
        this.anchors = new YamlAnchors(settings.limits());
        this.repair = new YamlRepair(problems, settings);
    }

    /** {@return the entries; empty where the header has no line with a key} */
    Map<String, Node> read() {
        List<YamlLine> lines = lines();
        if (isFlow(lines) || lines.stream().noneMatch(YamlRescue::hasKey)) {
            return entries;
        }
        List<List<YamlLine>> parts = parts(lines);
        for (List<YamlLine> part : parts) {
            if (!isRead(part)) {
                rescue(part);
            }
        }
        return entries;
    }

    private void rescue(List<YamlLine> part) {
        List<YamlLine> blank = repair.withoutTabs(repair.withColon(part));
        if (!blank.equals(part) && isRead(blank)) {
            return;
        }
        List<YamlLine> fitting = repair.indented(blank);
        for (List<YamlLine> indented : parts(fitting)) {
            if (!fitting.equals(part) && isRead(indented)) {
                continue;
            }
            int before = problems.size();
            List<YamlLine> quoted = repair.quoted(indented);
            if (quoted.equals(indented) || !isRead(quoted)) {
                problems.forgetAfter(before);
                keep(indented, true);
            }
        }
    }

    /** Reads some lines and takes what they say; false, and nothing taken, where they are no YAML. */
    private boolean isRead(List<YamlLine> lines) {
        int before = problems.size();
        try {
            YamlSource source = YamlSource.of(lines);
            Optional<Map<String, Node>> nodes = new YamlReader(source, anchors, problems, settings).read();
            if (nodes.isEmpty()) {
                problems.forgetAfter(before);
                return false;
            }
            nodes.get().forEach(this::put);
            return true;
        } catch (YamlReader.TooDeepException e) {
            problems.forgetAfter(before);
            problems.limit(
                    "lists and maps are nested deeper than " + settings.limits().maxHeaderDepth()
                            + "; the values that hold them are kept as text",
                    e.offset());
            keep(lines, false);
            return true;
        } catch (YAMLException e) {
            problems.forgetAfter(before);
            return false;
        }
    }

    private void put(String key, Node node) {
        if (entries.containsKey(key)) {
            problems.duplicate(key, keyOffset(node.start()));
        }
        entries.put(key, node);
    }

    private int keyOffset(int value) {
        return header.lastIndexOf('\n', value - 1) + 1;
    }

    /**
     * Keeps a key's value as the text it is; a line without a key becomes a key without a value.
     *
     * @param told whether it is a problem
     */
    private void keep(List<YamlLine> lines, boolean told) {
        List<YamlLine> busy = lines.stream().dropWhile(YamlLine::isIdle).toList();
        YamlLine first = busy.get(0);
        Optional<YamlKey> key = YamlKey.of(first.content());
        int start = first.origin() + key.map(YamlKey::valueStart).orElse(first.indent());
        StringBuilder value = new StringBuilder();
        if (key.isPresent()) {
            value.append(
                    first.content(), key.get().valueStart(), first.content().length());
        }
        for (YamlLine line : busy.subList(1, busy.size())) {
            value.append('\n').append(line.content().strip());
        }
        String written = value.toString().strip();
        String text = YamlQuotes.meant(written);
        if (key.isEmpty()) {
            problems.error(
                    Problem.Code.HEADER_SYNTAX,
                    "'" + Shortened.of(first.content().strip()) + "' is no key with a value; one is written key: value",
                    start);
            FrontMatterValue rest = text.isEmpty() ? new FrontMatterValue.None() : new FrontMatterValue.Text(text);
            entries.putIfAbsent(first.content().strip(), node(rest, start));
            return;
        }
        put(key.get().key(), node(new FrontMatterValue.Text(text), start));
        if (!told) {
            return;
        }
        problems.error(
                Problem.Code.HEADER_SYNTAX,
                "'" + Shortened.of(written.isEmpty() ? key.get().written() : written) + "' is no YAML: "
                        + YamlQuotes.reason(written) + "; it is written "
                        + Shortened.of(key.get().written() + ": " + YamlQuotes.quoted(text)),
                start);
    }

    /** A header within brackets has no lines to tell apart. */
    private static boolean isFlow(List<YamlLine> lines) {
        Optional<YamlLine> first = lines.stream().filter(line -> !line.isIdle()).findFirst();
        return first.isPresent()
                && "[{".indexOf(first.get().content().charAt(first.get().indent())) >= 0;
    }

    private static boolean hasKey(YamlLine line) {
        return !line.isIdle() && YamlKey.of(line.content()).isPresent();
    }

    private static Node node(FrontMatterValue value, int start) {
        return new Node(value, start, start, 1);
    }

    /** The lines of each key: up to the next line that has a key and is indented no deeper than the first one. */
    private static List<List<YamlLine>> parts(List<YamlLine> lines) {
        List<List<YamlLine>> parts = new ArrayList<>();
        List<YamlLine> part = new ArrayList<>();
        int base = Integer.MAX_VALUE;
        for (YamlLine line : lines) {
            boolean starts = false;
            if (!line.isIdle()) {
                Optional<YamlKey> key = YamlKey.of(line.content());
                starts = key.isPresent() && line.indent() <= base;
                // A line of text at the margin belongs to no key.
                starts |= key.isEmpty() && line.indent() == 0 && YamlKey.itemStart(line.content()) == 0;
                base = starts ? Math.min(base, line.indent()) : base;
            }
            if (starts && !isIdle(part)) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(line);
        }
        if (!isIdle(part)) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean isIdle(List<YamlLine> lines) {
        return lines.stream().allMatch(YamlLine::isIdle);
    }

    private List<YamlLine> lines() {
        List<YamlLine> lines = new ArrayList<>();
        int start = 0;
        while (start < header.length()) {
            int end = header.indexOf('\n', start);
            end = end < 0 ? header.length() : end;
            lines.add(new YamlLine(header.substring(start, end), start, end - start));
            start = end + 1;
        }
        return lines;
    }
}
