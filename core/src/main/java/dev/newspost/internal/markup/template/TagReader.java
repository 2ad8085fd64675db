package dev.newspost.internal.markup.template;

import dev.newspost.Problem;
import dev.newspost.internal.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tag that stands at a place of a body. */
final class TagReader {
    /** Longer than any tag; a pair of marks further apart is text. */
    private static final int MAX_TAG = 8_000;

    private static final int MAX_OUTPUT = 1_000;

    private final String body;
    private final Report report;
    private final Closers closers;
    private final Map<String, Integer> next = new HashMap<>();
    private boolean warned;
    private int countedTo;
    private int line;
    private Tag tag;
    private String replacement;

    TagReader(String body, int firstLine, Report report) {
        this.body = body;
        this.report = report;
        line = firstLine;
        closers = new Closers(body);
    }

    /** {@return the tag that was read last} */
    Tag tag() {
        return tag;
    }

    /** {@return the HTML to put in place of what was read last, or null for a mark} */
    String replacement() {
        return replacement;
    }

    /** {@return where the tag that opens here ends, or -1 where none does} */
    int tryRead(int start) {
        tag = null;
        replacement = null;
        if (body.charAt(start) == '[') {
            return -1;
        }
        if (body.startsWith("{%", start)) {
            return block(start, start + 2, "%}", false);
        }
        if (body.startsWith("{{<", start)) {
            return block(start, start + 3, ">}}", true);
        }
        if (body.startsWith("{{%", start)) {
            return block(start, start + 3, "%}}", true);
        }
        if (body.startsWith("{{/*", start) || body.startsWith("{{- /*", start)) {
            return comment(start);
        }
        return body.startsWith("{{", start) ? output(start) : -1;
    }

    private int comment(int start) {
        int close = find("*/", start);
        int end = close < 0 ? -1 : find("}}", close);
        if (end < 0) {
            unclosed(start, "*/}}", end);
            return -1;
        }
        tag = mark(start, end + 2, "");
        return end + 2;
    }

    private int output(int start) {
        int close = find("}}", start + 2);
        if (close < 0 || close - start > MAX_OUTPUT || holds("{{", start + 2, close) || holds("\n\n", start, close)) {
            unclosed(start, "}}", close);
            return -1;
        }
        int end = close + 2;
        tag = new Tag(Tag.Kind.OUTPUT, "", Meaning.INLINE, List.of(), body.substring(start, end), "", lineOf(start));
        return end;
    }

    private int block(int start, int inner, String closer, boolean hugo) {
        int close = find(closer, inner);
        if (close < 0 || close - start > MAX_TAG || holds(body.substring(start, inner), inner, close)) {
            unclosed(start, closer, close);
            return -1;
        }
        int from = skip(inner, close, "-");
        int to = close > from && body.charAt(close - 1) == '-' ? close - 1 : close;
        boolean shown = hugo && body.startsWith("/*", from);
        if (shown) {
            return shown(start, from, close, closer);
        }
        boolean closing = hugo && from < to && body.charAt(from) == '/';
        from = closing ? skip(from + 1, to, "") : from;
        if (to > from && body.charAt(to - 1) == '/') {
            to--;
        }
        int nameEnd = from;
        while (nameEnd < to && isNamePart(body.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = body.substring(from, nameEnd);
        if (name.isEmpty()) {
            return -1;
        }
        return named(
                start,
                close + closer.length(),
                name,
                body.substring(nameEnd, to).strip(),
                closing,
                hugo);
    }

    // A tag whose inside is a comment is shown by Hugo instead of being run.
    private int shown(int start, int from, int close, String closer) {
        int end = close + closer.length();
        int stop = body.lastIndexOf("*/", close);
        int to = stop >= from + 2 ? stop : close;
        String opener = body.substring(start, start + 3);
        String content = opener + body.substring(from + 2, to) + closer;
        tag = new Tag(Tag.Kind.TEXT, "", Meaning.INLINE, List.of(), body.substring(start, end), content, lineOf(start));
        return end;
    }

    private int named(int start, int end, String name, String arguments, boolean closing, boolean hugo) {
        boolean ends = closing || (!hugo && name.startsWith("end"));
        boolean include = !hugo && (name.startsWith("include") || name.equals("render") || name.equals("partial"));
        Meaning meaning = TagMeanings.BUILT_IN.of(name);
        if (ends) {
            tag = mark(start, end, name);
            return end;
        }
        List<Tag.Argument> read = TagArguments.read(arguments);
        String called = name;
        if (include && !read.isEmpty()) {
            called = fileName(read.get(0).value());
            meaning = TagMeanings.BUILT_IN.of(called);
            read = read.subList(1, read.size());
        }
        if (!include && (meaning == Meaning.CODE || meaning == Meaning.COMMENT || meaning == Meaning.RAW)) {
            return withContent(start, end, name, meaning, hugo);
        }
        boolean pair = !include && closers.next(name, end, hugo) >= 0;
        Tag.Kind kind = include ? Tag.Kind.INCLUDE : pair ? Tag.Kind.MARK : Tag.Kind.ALONE;
        tag = new Tag(kind, called, meaning, read, body.substring(start, end), "", lineOf(start));
        return end;
    }

    private Tag mark(int start, int end, String name) {
        return new Tag(Tag.Kind.MARK, name, Meaning.TEMPLATE, List.of(), body.substring(start, end), "", lineOf(start));
    }

    private int withContent(int start, int end, String name, Meaning meaning, boolean hugo) {
        int closer = closers.next(name, end, hugo);
        int closed = closer < 0 ? -1 : body.indexOf(hugo ? "}}" : "%}", closer);
        if (closed < 0) {
            tag = mark(start, end, name);
            return end;
        }
        closed += 2;
        String content = body.substring(end, closer);
        String source = body.substring(start, closed);
        if (meaning == Meaning.RAW) {
            replacement = content;
        } else {
            tag = new Tag(Tag.Kind.ALONE, name, meaning, List.of(), source, content, lineOf(start));
        }
        return closed;
    }

    private static String fileName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/' || c == '.';
    }

    private int skip(int from, int to, String also) {
        int i = from;
        while (i < to && (Character.isWhitespace(body.charAt(i)) || also.indexOf(body.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** {@return where a text stands next, remembered so that looking for it in vain happens once} */
    private int find(String text, int from) {
        Integer known = next.get(text);
        if (known != null && (known < 0 || known >= from)) {
            return known;
        }
        int found = body.indexOf(text, from);
        next.put(text, found);
        return found;
    }

    private boolean holds(String text, int from, int to) {
        int found = find(text, from);
        return found >= 0 && found < to;
    }

    private int lineOf(int offset) {
        for (int i = countedTo; i < offset; i++) {
            if (body.charAt(i) == '\n') {
                line++;
            }
        }
        countedTo = Math.max(countedTo, offset);
        return line;
    }

    private void unclosed(int start, String closer, int close) {
        if (!warned && close < 0) {
            warned = true;
            int column = start - body.lastIndexOf('\n', start);
            report.warn(
                    Problem.Code.TEMPLATE_UNCLOSED,
                    "a template tag opens here and no " + closer + " follows; it was read as text",
                    lineOf(start),
                    column);
        }
    }
}
