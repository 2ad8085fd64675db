package dev.newspost.internal.markup.markdown;

import java.util.Arrays;

/** The HTML that Markdown becomes, and on which line of the text each part of it stands. */
public final class HtmlOut {
    private final StringBuilder html;
    private final boolean tracks;
    private int[] offsets = new int[0];
    private int[] lines = new int[0];
    private int size;

    /**
     * Starts an empty text.
     *
     * @param tracks whether lines are remembered
     * @param capacity how long it will become, about
     */
    public HtmlOut(boolean tracks, int capacity) {
        this.tracks = tracks;
        html = new StringBuilder(capacity);
    }

    /** Says that what follows stands on a line, from 0. */
    void line(int line) {
        if (!tracks || (size > 0 && lines[size - 1] == line)) {
            return;
        }
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(64, size * 2));
            lines = Arrays.copyOf(lines, offsets.length);
        }
        offsets[size] = html.length();
        lines[size++] = line;
    }

    /** {@return whether lines are remembered} */
    boolean tracks() {
        return tracks;
    }

    HtmlOut raw(CharSequence markup) {
        html.append(markup);
        return this;
    }

    HtmlOut raw(char c) {
        html.append(c);
        return this;
    }

    /** Writes markup that starts on a line, line by line. */
    void rawLines(String markup, int firstLine) {
        if (!tracks) {
            html.append(markup);
            return;
        }
        int line = firstLine;
        int start = 0;
        while (start < markup.length()) {
            int end = markup.indexOf('\n', start);
            end = end < 0 ? markup.length() : end + 1;
            line(line++);
            html.append(markup, start, end);
            start = end;
        }
    }

    /** Writes characters as text: entities stay, what else looks like markup is no markup. */
    HtmlOut text(String source, int start, int end) {
        return escaped(source, start, end, "<>&", true);
    }

    /** Writes characters as they are, entities too. */
    HtmlOut literal(String source) {
        return escaped(source, 0, source.length(), "<>&", false);
    }

    /** Writes an attribute whose value may hold entities. */
    HtmlOut attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        return escaped(value, 0, value.length(), "\"&", true).raw('"');
    }

    /** Writes an attribute whose value is taken as it is. */
    HtmlOut literalAttribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        return escaped(value, 0, value.length(), "\"&", false).raw('"');
    }

    /** Writes a stretch with entities for some signs; what stands between them is copied whole. */
    private HtmlOut escaped(String source, int start, int end, String signs, boolean keepsEntities) {
        int copied = start;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            // no sign stands behind '>' in the order of characters
            if (c > '>' || signs.indexOf(c) < 0 || (c == '&' && keepsEntities && entityEnd(source, i, end) >= 0)) {
                continue;
            }
            html.append(source, copied, i).append(entity(c));
            copied = i + 1;
        }
        html.append(source, copied, end);
        return this;
    }

    private static String entity(char sign) {
        return switch (sign) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> "&quot;";
        };
    }

    /** Writes characters as they are, line by line from a line on. */
    void literalLines(String source, int firstLine) {
        int line = firstLine;
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start) + 1;
            end = end == 0 || !tracks ? source.length() : end;
            line(line++);
            literal(source.substring(start, end));
            start = end;
        }
    }

    /** {@return the text so far} */
    public String html() {
        return html.toString();
    }

    /** {@return the line on which a part stands, from 0} */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(offsets, 0, size, offset);
        int index = found >= 0 ? found : -found - 2;
        // Marks may stand at one offset; the last of them is the part's.
        while (index + 1 < size && offsets[index + 1] == offset) {
            index++;
        }
        return index < 0 ? 0 : lines[index];
    }

    /** {@return where the entity that starts here ends, or -1 where none does} */
    private static int entityEnd(String text, int start, int limit) {
        int i = start + 1;
        boolean number = i < limit && text.charAt(i) == '#';
        boolean hex = number && i + 1 < limit && (text.charAt(i + 1) | 0x20) == 'x';
        i += number ? hex ? 2 : 1 : 0;
        int first = i;
        while (i < limit && i - first < 32 && isEntityPart(text.charAt(i), number, hex)) {
            i++;
        }
        return i > first && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
    }

    private static boolean isEntityPart(char c, boolean number, boolean hex) {
        if (number && !hex) {
            return c >= '0' && c <= '9';
        }
        return c < 0x80 && (hex ? Character.digit(c, 16) >= 0 : Character.isLetterOrDigit(c));
    }
}
