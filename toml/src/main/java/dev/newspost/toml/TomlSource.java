package dev.newspost.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomlj.TomlPosition;

/** The text of a header, by the library's positions, whose columns count code points. */
final class TomlSource {
    /** What is longer is no number. */
    private static final int LONGEST_NUMBER = 64;

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

    /** {@return the number that starts at a position, as it is written} */
    String number(TomlPosition position) {
        int start = offset(position);
        int end = start;
        while (end < text.length() && end < start + LONGEST_NUMBER && isPartOfNumber(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
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

    private static boolean isPartOfNumber(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }

    /** A key with the words behind its equals sign. */
    record Assignment(String key, String value) {}
}
