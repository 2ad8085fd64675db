package dev.newspost.internal.frontmatter;

import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML headers. */
final class YamlHeader {
    private final String text;
    private final HeaderProblems problems;
    private final Settings settings;

    private YamlHeader(String text, int firstLine, Settings settings) {
        this.text = text;
        this.problems = new HeaderProblems(text, firstLine);
        this.settings = settings;
    }

    /** {@return the header's entries; empty where it is no mapping} */
    static Optional<Map<String, HeaderEntry>> read(String text, int firstLine, Settings settings, Report report) {
        YamlHeader header = new YamlHeader(text, firstLine, settings);
        header.reportControlCharacters();
        Optional<Map<String, HeaderEntry>> entries = header.nodes().map(header::entries);
        header.problems.tell(report);
        return entries;
    }

    private Optional<Map<String, Node>> nodes() {
        int before = problems.size();
        Problem.Code code = Problem.Code.HEADER_NOT_A_MAPPING;
        String message = "the header holds no keys with values; it is kept as text";
        int offset = 0;
        YamlSource source = YamlSource.whole(text);
        try {
            YamlAnchors anchors = new YamlAnchors(settings.limits());
            Optional<Map<String, Node>> nodes = new YamlReader(source, anchors, problems, settings).read();
            if (nodes.isPresent()) {
                return nodes;
            }
        } catch (YAMLException e) {
            code = Problem.Code.HEADER_SYNTAX;
            message = "the header is no YAML: " + reason(e) + "; it is kept as text";
            if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                offset = source.offset(marked.getProblemMark());
            }
        }
        problems.forgetAfter(before);
        Map<String, Node> rescued = new YamlRescue(text, problems, settings).read();
        if (rescued.isEmpty()) {
            problems.error(code, message, offset);
            return Optional.empty();
        }
        return Optional.of(rescued);
    }

    private static String reason(YAMLException e) {
        return e instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : Shortened.of(e.getMessage());
    }

    private Map<String, HeaderEntry> entries(Map<String, Node> nodes) {
        Map<String, HeaderEntry> entries = new LinkedHashMap<>();
        nodes.forEach((key, node) -> entries.put(
                key,
                new HeaderEntry(
                        node.value(),
                        text.substring(node.start(), Math.max(node.start(), node.end()))
                                .strip(),
                        problems.line(node.start()),
                        problems.column(node.start()))));
        return entries;
    }

    /** YAML forbids most of them even inside quotes; they are kept, and one a line is told. */
    private void reportControlCharacters() {
        if (StreamReader.isPrintable(text)) {
            return;
        }
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!StreamReader.isPrintable(c)) {
                problems.error(
                        Problem.Code.HEADER_SYNTAX,
                        String.format(
                                "the character U+%04X stands here; YAML wants \"\\u%04X\" between double quotes", c, c),
                        at);
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                at += Character.charCount(c);
            }
        }
    }
}
