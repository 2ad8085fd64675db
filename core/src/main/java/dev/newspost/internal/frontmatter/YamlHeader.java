package dev.newspost.internal.frontmatter;

import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML headers. */
final class YamlHeader {
    private YamlHeader() {}

    /** {@return the header's entries; empty where it is no mapping} */
    static Optional<Map<String, HeaderEntry>> read(String text, int firstLine, Settings settings, Report report) {
        HeaderProblems problems = new HeaderProblems(text, firstLine, report);
        Optional<Map<String, Node>> nodes;
        try {
            nodes = new YamlReader(text, problems, settings).read();
        } catch (YAMLException e) {
            problems.error(Problem.Code.HEADER_SYNTAX, "the header is no YAML: " + e.getMessage(), 0);
            return Optional.empty();
        }
        if (nodes.isEmpty()) {
            problems.error(
                    Problem.Code.HEADER_NOT_A_MAPPING, "the header holds no keys with values; it is kept as text", 0);
            return Optional.empty();
        }
        Map<String, HeaderEntry> entries = new LinkedHashMap<>();
        nodes.get()
                .forEach((key, node) -> entries.put(
                        key,
                        new HeaderEntry(
                                node.value(),
                                text.substring(node.start(), node.end()).strip(),
                                problems.line(node.start()),
                                problems.column(node.start()))));
        return Optional.of(entries);
    }
}
