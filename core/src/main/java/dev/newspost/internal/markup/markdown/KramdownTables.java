package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads tables: to kramdown every paragraph is one whose lines all hold a bar. */
final class KramdownTables {
    /** Rows are filled up to this many cells: a row of a million bars is not to cost a million cells a row. */
    private static final int MAX_FILLED = 64;

    private final KramdownBlocks blocks;
    private final KramdownLines lines;
    private final String text;
    private List<KramdownBlock> rows = new ArrayList<>();
    private KramdownBlock table;
    private boolean head;
    private boolean foot;

    KramdownTables(KramdownBlocks blocks) {
        this.blocks = blocks;
        lines = blocks.lines;
        text = blocks.text;
    }

    boolean tryTable(KramdownBlock into) {
        int start = blocks.at();
        int first = lines.skipSpaces(start, 3);
        if (lines.isBlank(first) || Character.isWhitespace(text.charAt(first))) {
            return false;
        }
        if (!holdsBar(start) || !blocks.afterBoundary(into)) {
            return false;
        }
        int end = start;
        while (end < text.length() && holdsBar(end)) {
            end = lines.next(end);
        }
        boolean leading = text.charAt(first) == '|';
        // "Photos | Jane Doe": a bar in a line alone parts its words
        boolean words = !leading && lines.next(start) == end;
        if (words || !lines.isBoundary(end) || !barsOutsideCode(start, end)) {
            return false;
        }
        table = new KramdownBlock(Kind.TABLE, blocks.line());
        rows = new ArrayList<>();
        head = false;
        foot = false;
        int number = blocks.line();
        for (int i = start; i < end; i = lines.next(i)) {
            row(i, leading, number++, i == start);
        }
        part(foot ? Kind.TABLE_FOOT : Kind.TABLE_BODY, false);
        if (table.children.stream().noneMatch(part -> part.kind == Kind.TABLE_BODY)) {
            return false;
        }
        fill();
        KramdownBlock added = blocks.add(into, Kind.TABLE);
        added.children.addAll(table.children);
        blocks.goTo(end);
        return true;
    }

    /** Gives every row as many cells as the longest has. */
    private void fill() {
        int most = 0;
        for (KramdownBlock part : table.children) {
            for (KramdownBlock row : part.children) {
                most = Math.max(most, Math.min(row.children.size(), MAX_FILLED));
            }
        }
        for (KramdownBlock part : table.children) {
            for (KramdownBlock row : part.children) {
                while (row.children.size() < most) {
                    row.children.add(new KramdownBlock(Kind.CELL, row.line));
                }
            }
        }
    }

    /** {@return whether a line holds a bar that is not escaped} */
    private boolean holdsBar(int line) {
        int end = lines.end(line);
        int i = line;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        for (; i < end; i++) {
            if (text.charAt(i) == '|' && (i == line || text.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether each line has a bar that is no part of code, of a link or picture or of an element in the line} */
    private boolean barsOutsideCode(int start, int end) {
        HtmlTags tags = new HtmlTags(text);
        LinkEnds links = new LinkEnds(text, end);
        int elements = 0;
        boolean bar = false;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int next = c == '`' ? KramdownCells.codeEnd(text, i, end) : i + 1;
            if (c == '<') {
                int tag = tags.tagEnd(i);
                boolean span = tag > 0 && tag <= end && HtmlTags.isSpan(tags.name()) && !tags.empty();
                elements = !span ? elements : tags.closing() ? Math.max(0, elements - 1) : elements + 1;
                next = span ? tag : next;
            } else if (c == '[') {
                next = links.end(i, next);
            }
            for (int j = i; j < next; j++) {
                if (text.charAt(j) == '\n' && elements == 0) {
                    if (!bar) {
                        return false;
                    }
                    bar = false;
                }
            }
            bar |= c == '|' && elements == 0 && (i == start || text.charAt(i - 1) != '\\');
            i = next;
        }
        return bar || (end > start && text.charAt(end - 1) == '\n' && elements == 0);
    }

    private void row(int line, boolean leading, int number, boolean first) {
        String content = text.substring(line, lines.end(line)).stripTrailing();
        if (consistsOf(content, '-')) {
            if (!first && !rows.isEmpty()) {
                part(head || foot ? Kind.TABLE_BODY : Kind.TABLE_HEAD, false);
                head = true;
            }
        } else if (consistsOf(content, '=')) {
            if (!rows.isEmpty()) {
                part(Kind.TABLE_BODY, true);
            }
            foot = true;
        } else {
            KramdownBlock row = new KramdownBlock(Kind.ROW, number);
            for (String cell : KramdownCells.split(content, leading)) {
                KramdownBlock block = new KramdownBlock(Kind.CELL, number);
                block.text = cell.strip();
                row.children.add(block);
            }
            rows.add(row);
        }
    }

    private void part(Kind kind, boolean always) {
        if (rows.isEmpty() || (foot && kind == Kind.TABLE_BODY && !always)) {
            return;
        }
        KramdownBlock part = new KramdownBlock(kind, rows.get(0).line);
        part.children.addAll(rows);
        table.children.add(part);
        rows = new ArrayList<>();
    }

    private static boolean consistsOf(String line, char mark) {
        boolean marked = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marked = true;
            } else if (c != '+' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return marked;
    }

    /** Where links and pictures in a line end, asked from left to right; each bracket is looked for once. */
    private static final class LinkEnds {
        private final String text;
        private final int end;
        private int bracket = -1;
        private int parenthesis = -1;
        private int line = -1;

        LinkEnds(String text, int end) {
            this.text = text;
            this.end = end;
        }

        /** "![dusk | Bay News](a.jpg)": {@return where the link or picture ends that starts at {@code start}; {@code other} where none does} */
        int end(int start, int other) {
            bracket = bracket < start ? next(']', start) : bracket;
            if (bracket + 1 >= end || text.charAt(bracket + 1) != '(') {
                return other;
            }
            parenthesis = parenthesis < bracket ? next(')', bracket) : parenthesis;
            line = line < start ? next('\n', start) : line;
            return parenthesis < Math.min(line, end) ? parenthesis + 1 : other;
        }

        private int next(char c, int from) {
            int at = from;
            while (at < end && text.charAt(at) != c) {
                at++;
            }
            return at;
        }
    }
}
