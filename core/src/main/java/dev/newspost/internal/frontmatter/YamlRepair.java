package dev.newspost.internal.frontmatter;

import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Repairs lines of broken YAML, line for line, and says what it changed. */
final class YamlRepair {
    private final HeaderProblems problems;
    private final Settings settings;

    YamlRepair(HeaderProblems problems, Settings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    /** {@return the lines with a blank for each tab that YAML forbids: at the start, and behind a colon or a dash} */
    List<YamlLine> withoutTabs(List<YamlLine> lines) {
        List<YamlLine> repaired = new ArrayList<>(lines.size());
        YamlBlocks blocks = new YamlBlocks();
        for (YamlLine line : lines) {
            String content = line.content();
            boolean kept = blocks.holds(line) || content.indexOf('\t') < 0;
            String blank = kept ? content : withoutTabs(content);
            // On a line without words and behind a colon Jekyll's reader takes it too.
            if (!blank.equals(content) && !line.isIdle() && !isBehindColon(content)) {
                problems.error(
                        Problem.Code.HEADER_SYNTAX,
                        "a tab stands here; YAML wants blanks",
                        line.origin() + content.indexOf('\t'));
            }
            repaired.add(line.with(blank));
        }
        return repaired;
    }

    private static boolean isBehindColon(String content) {
        int tab = content.indexOf('\t');
        int item = YamlKey.itemStart(content);
        return tab >= item
                && YamlKey.of(content.substring(item))
                        .map(key -> tab >= item + key.colonEnd())
                        .orElse(false);
    }

    private static String withoutTabs(String content) {
        StringBuilder out = new StringBuilder(content);
        int at = blankTabs(out, 0);
        while (at + 1 < out.length() && out.charAt(at) == '-' && isBlank(out.charAt(at + 1))) {
            at = blankTabs(out, at + 1);
        }
        Optional<YamlKey> key = YamlKey.of(out.substring(at));
        if (key.isPresent()) {
            blankTabs(out, at + key.get().colonEnd());
        }
        return out.toString();
    }

    private static int blankTabs(StringBuilder line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            line.setCharAt(at++, ' ');
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** {@return the lines with a colon and a blank behind the first key, where something is wrong with its colon} */
    List<YamlLine> withColon(List<YamlLine> lines) {
        List<YamlLine> repaired = new ArrayList<>(lines);
        for (int at = 0; at < lines.size(); at++) {
            YamlLine line = lines.get(at);
            if (line.isIdle()) {
                continue;
            }
            Optional<YamlKey> key = YamlKey.of(line.content());
            if (key.isPresent() && !key.get().fault().isEmpty()) {
                String value = line.content().substring(key.get().valueStart());
                problems.error(
                        Problem.Code.HEADER_SYNTAX,
                        key.get().fault() + "; this is written "
                                + Shortened.of(key.get().written() + ": " + value),
                        line.origin() + key.get().indent());
                repaired.set(
                        at, line.with(" ".repeat(key.get().indent()) + key.get().written() + ": " + value));
            }
            return repaired;
        }
        return repaired;
    }

    /**
     * {@return the lines with each indentation that fits nowhere changed to that of the line it most likely belongs
     * beside}
     */
    List<YamlLine> indented(List<YamlLine> lines) {
        List<YamlLine> repaired = new ArrayList<>(lines.size());
        Deque<Integer> levels = new ArrayDeque<>();
        boolean closed = false;
        for (YamlLine line : lines) {
            if (line.isIdle()) {
                repaired.add(line);
                continue;
            }
            int indent = line.indent();
            Optional<YamlKey> key = YamlKey.of(line.content());
            int right =
                    level(levels, indent, closed && key.isPresent() && key.get().isWord());
            if (right != indent) {
                problems.error(
                        Problem.Code.HEADER_SYNTAX,
                        "the indentation of " + indent + " fits no line above; " + right + " would",
                        line.origin() + indent);
            }
            repaired.add(line.with(" ".repeat(right) + line.content().substring(indent)));
            // A key that has its value in its own line has no lines below it.
            closed = key.isPresent()
                    && isComplete(line.content().substring(key.get().valueStart()));
        }
        return repaired;
    }

    private static int level(Deque<Integer> levels, int indent, boolean closed) {
        int deeper = -1;
        while (!levels.isEmpty() && levels.peek() > indent) {
            deeper = levels.pop();
        }
        if (levels.isEmpty()) {
            levels.push(deeper < 0 ? indent : deeper);
        } else if (levels.peek() < indent && deeper >= 0) {
            levels.push(deeper);
        } else if (levels.peek() < indent && !closed) {
            levels.push(indent);
        }
        return levels.peek();
    }

    private static boolean isComplete(String value) {
        String text = value.strip();
        return !text.isEmpty() && "|>\"'[{&!#".indexOf(text.charAt(0)) < 0;
    }

    /** {@return the lines with the value of each that is no YAML by itself between quotes} */
    List<YamlLine> quoted(List<YamlLine> lines) {
        List<YamlLine> repaired = new ArrayList<>(lines.size());
        YamlBlocks blocks = new YamlBlocks();
        for (YamlLine line : lines) {
            boolean kept = blocks.holds(line)
                    || line.isIdle()
                    || YamlReader.reads(line.content().strip(), settings);
            repaired.add(kept ? line : line.with(quoted(line)));
        }
        return repaired;
    }

    /** {@return the line with its value between quotes; reports it} */
    private String quoted(YamlLine line) {
        String content = line.content();
        int item = YamlKey.itemStart(content);
        Optional<YamlKey> key = YamlKey.of(content.substring(item));
        int value = item + key.map(YamlKey::valueStart).orElse(0);
        String name = key.map(found -> found.written() + ": ").orElse("");
        String written = content.substring(value).strip();
        Optional<String> closed = closed(written);
        String right = closed.orElseGet(() -> YamlQuotes.quoted(YamlQuotes.meant(written)));
        problems.error(
                Problem.Code.HEADER_SYNTAX,
                "'" + Shortened.of(written) + "' is no YAML: " + YamlQuotes.reason(written) + "; it is written "
                        + Shortened.of((name.isEmpty() && item > line.indent() ? "- " : name) + right),
                line.origin() + value);
        return content.substring(0, item) + name + right;
    }

    /** A list that lacks nothing but its bracket. */
    private Optional<String> closed(String value) {
        String list = value + "]";
        return value.startsWith("[") && YamlReader.reads(list, settings) ? Optional.of(list) : Optional.empty();
    }
}
