package dev.newspost.internal.markup.template;

import dev.newspost.internal.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the template tags out of a body, in one pass. Code is left alone; a tag that never closes is text.
 *
 * <p>What each sort of tag looks like stands in {@link TagReader}; this class knows where tags can stand.
 */
final class TagScanner {
    /** How far back the tag is looked for that a place is in. */
    private static final int MAX_ATTRIBUTES = 400;

    /** Signs of medieval editions. */
    private static final char FIRST_SIGN = 0x2E00;

    private static final char LAST_SIGN = 0x2E2E;
    private static final char FIRST_PRIVATE = 0xE000;
    private static final char LAST_PRIVATE = 0xF8FF;

    private final String body;
    private final TagReader reader;
    private final CodeSpans code;
    private final StringBuilder out;
    private final List<Tag> tags = new ArrayList<>();
    private final LineShifts shifts;
    private final char open;
    private final char close;

    private TagScanner(String body, int firstLine, boolean tracksLines, Report report, char open, char close) {
        this.body = body;
        this.open = open;
        this.close = close;
        reader = new TagReader(body, firstLine, report);
        code = new CodeSpans(body);
        out = new StringBuilder(body.length());
        shifts = tracksLines ? new LineShifts() : null;
    }

    static TaggedText scan(String body, int firstLine, boolean tracksLines, Report report) {
        int free = freeCharacters(body);
        if (free < 0) {
            return TaggedText.untagged(body);
        }
        return new TagScanner(body, firstLine, tracksLines, report, (char) free, (char) (free + 1)).scan();
    }

    /**
     * {@return the first of two neighbours that the body does not hold, or -1} Rare punctuation is best: in Markdown a sign
     * of emphasis beside it opens or closes words, as it would were there no tag.
     */
    private static int freeCharacters(String body) {
        int free = freeCharacters(body, FIRST_SIGN, LAST_SIGN);
        return free < 0 ? freeCharacters(body, FIRST_PRIVATE, LAST_PRIVATE) : free;
    }

    private static int freeCharacters(String body, char first, char last) {
        boolean[] used = new boolean[last - first + 1];
        for (int i = 0; i < body.length(); i++) {
            int offset = body.charAt(i) - first;
            if (offset >= 0 && offset < used.length) {
                used[offset] = true;
            }
        }
        for (int i = 0; i + 1 < used.length; i++) {
            if (!used[i] && !used[i + 1]) {
                return first + i;
            }
        }
        return -1;
    }

    private TaggedText scan() {
        int copied = 0;
        int i = 0;
        boolean lineStart = true;
        while (i < body.length()) {
            char c = body.charAt(i);
            int skip = lineStart ? code.fenceEnd(i) : -1;
            if (skip < 0 && c == '`') {
                skip = code.spanEnd(i);
            }
            if (skip > i) {
                i = skip;
                lineStart = body.charAt(i - 1) == '\n';
                continue;
            }
            lineStart = c == '\n';
            int end = c == '{' || c == '[' ? reader.tryRead(i) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            out.append(body, copied, i);
            put(i, end);
            i = end;
            copied = end;
        }
        out.append(body, copied, body.length());
        return new TaggedText(out.toString(), tags, open, close, shifts == null ? new int[0] : shifts.perLine(out));
    }

    /** {@return whether a place is between the attributes of an HTML tag} */
    private static boolean insideTag(String text, int place) {
        int least = Math.max(0, place - MAX_ATTRIBUTES);
        int open = place - 1;
        while (open >= least && text.charAt(open) != '<' && text.charAt(open) != '>') {
            open--;
        }
        if (open < least || text.charAt(open) != '<' || !Character.isLetter(text.charAt(open + 1))) {
            return false;
        }
        char quote = 0;
        for (int i = open; i < place; i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote == 0 && text.charAt(place - 1) != '=';
    }

    /** Puts a mark, or what the reader made of the tag, in place of the tag. */
    private void put(int start, int end) {
        if (reader.replacement() != null) {
            out.append(reader.replacement());
        } else if (insideTag(body, start)) {
            // It gives an element attributes; the element stays without them.
            out.append(' ');
        } else {
            out.append(open).append(tags.size()).append(close);
            tags.add(reader.tag());
            // A link's address that a title follows without a blank.
            boolean address = start > 1 && body.startsWith("](", start - 2);
            out.append(address && end < body.length() && body.charAt(end) == '"' ? " " : "");
        }
        if (shifts != null) {
            shifts.lost(out.length(), body, start, end, reader.replacement());
        }
    }
}
