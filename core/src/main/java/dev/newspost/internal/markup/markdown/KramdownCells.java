package dev.newspost.internal.markup.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table's line into cells. */
final class KramdownCells {
    /** Marks of code beyond this many are text. */
    private static final int MAX_MARKS = 16;

    private static final String CODE_END = "</code>";

    private KramdownCells() {}

    /** {@return the cells of a line} Bars in code and escaped ones are text. */
    static List<String> split(String line, boolean leadingBar) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int noElement = line.length();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i += 2;
            } else if (c == '`') {
                int close = codeEnd(line, i, line.length());
                cell.append(line, i, close);
                i = close;
            } else if (c == '<' && i < noElement && line.startsWith("<code", i)) {
                int close = line.indexOf(CODE_END, i);
                noElement = close < 0 ? i : noElement;
                int end = close < 0 ? i + 1 : close + CODE_END.length();
                cell.append(line, i, end);
                i = end;
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
                i++;
            } else {
                cell.append(c);
                i++;
            }
        }
        cells.add(cell.toString());
        if (leadingBar && cells.size() > 1 && cells.get(0).isBlank()) {
            cells.remove(0);
        }
        if (cells.size() > 1 && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** {@return where the code that opens here ends; the end of its marks where it never does} */
    static int codeEnd(String text, int start, int limit) {
        int marks = start;
        while (marks < limit && text.charAt(marks) == '`') {
            marks++;
        }
        if (marks - start > MAX_MARKS) {
            return marks;
        }
        int length = marks - start;
        int run = 0;
        for (int i = marks; i < limit; i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            if (run == length) {
                return i + 1;
            }
        }
        return marks;
    }
}
