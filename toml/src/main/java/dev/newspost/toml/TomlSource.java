package dev.newspost.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomlj.TomlPosition;

/** The text of a header, by the library's positions, whose columns count code points. */
final class TomlSource {
    /** What is longer is neither a number nor a time. */
    private static final int LONGEST = 64;

    /** The length of 2024-07-03. */
    private static final int DAY = 10;

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    private int seenLine = 1;
    private int seenColumn = 1;
    private int seenOffset;

    TomlSource(String text) {
        this.text = text;
        lineStarts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lineStarts.add(at + 1);
        }
    }

    /** {@return the column in UTF-16 units, from 1} */
    int column(TomlPosition position) {
        return 1 + offset(position) - start(position.line());
    }

    /** {@return the number or time that starts at a position, as it is written} */
    String written(TomlPosition position) {
        int start = offset(position);
        int end = start;
        while (end < text.length() && end < start + LONGEST && isPart(start, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private boolean isPart(int start, int at) {
        char c = text.charAt(at);
        // A blank may part the day from the time of day.
        boolean parts = c == ' ' && at == start + DAY && at + 2 < text.length() && text.charAt(at + 2) != ' ';
        return (parts && Character.isDigit(text.charAt(at + 1)))
                || Character.isLetterOrDigit(c)
                || "+-._:".indexOf(c) >= 0;
    }

    /** {@return the first line that opens a table; behind the last one where none does} */
    int firstTable() {
        int line = 1;
        while (line <= lineStarts.size() && !line(line).stripLeading().startsWith("[")) {
            line++;
        }
        return line;
    }

    /** {@return key and value of a line that assigns one} */
    Optional<Assignment> assignment(int line) {
        String words = line(line);
        int sign = words.indexOf('=');
        String key = sign < 0 ? "" : unquoted(words.substring(0, sign).strip());
        String value = sign < 0 ? "" : unquoted(words.substring(sign + 1).strip());
        return key.isEmpty() || value.isEmpty() ? Optional.empty() : Optional.of(new Assignment(key, value));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && text.charAt(0) == text.charAt(text.length() - 1)
                && "\"'".indexOf(text.charAt(0)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private String line(int line) {
        int end = line < lineStarts.size() ? lineStarts.get(line) - 1 : text.length();
        return line > lineStarts.size() ? "" : text.substring(start(line), end);
    }

    /** Positions come nearly in order: the way from the last one on the same line is short. */
    private int offset(TomlPosition position) {
        if (position.line() != seenLine || position.column() < seenColumn) {
            seenLine = position.line();
            seenColumn = 1;
            seenOffset = start(seenLine);
        }
        while (seenColumn < position.column() && seenOffset < text.length()) {
            seenOffset += Character.charCount(text.codePointAt(seenOffset));
            seenColumn++;
        }
        return seenOffset;
    }

    private int start(int line) {
        return line > lineStarts.size() ? text.length() : lineStarts.get(line - 1);
    }

    /** A key with the words behind its equals sign. */
    record Assignment(String key, String value) {}
}
