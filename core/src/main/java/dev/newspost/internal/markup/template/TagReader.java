package dev.newspost.internal.markup.template;

import dev.newspost.Problem;
import dev.newspost.internal.report.Report;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tag that stands at a place of a body. */
final class TagReader {
    /** Longer than any tag; a pair of marks further apart is text. */
    private static final int MAX_TAG = 8_000;

    private static final int MAX_OUTPUT = 1_000;

    /** The content of a picture or quotation tag is no longer; a longer one is text between two tags. */
    private static final int MAX_CONTENT = 2_000;

    private static final TagMeanings MEANINGS = TagMeanings.BUILT_IN;
    private static final Set<String> INCLUDES =
            Set.of("include", "include_relative", "include_cached", "render", "partial", "component");
    private static final Set<Meaning> TAKING = EnumSet.of(Meaning.CODE, Meaning.COMMENT, Meaning.RAW);
    private static final Set<Meaning> HOLDING = EnumSet.of(Meaning.PICTURE, Meaning.VIDEO, Meaning.QUOTE);

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
            return caption(start);
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

    /** WordPress left {@code [caption …]<img …> words[/caption]} in many posts. */
    private int caption(int start) {
        int close = body.startsWith("[caption", start) ? find("[/caption]", start) : -1;
        int end = close < 0 || close - start > MAX_TAG ? -1 : body.indexOf(']', start);
        String figure = end < 0 || end >= close
                ? null
                : WordPressCaption.figure(body.substring(start, end + 1), body.substring(end + 1, close));
        if (figure == null) {
            return -1;
        }
        replacement = figure;
        return close + "[/caption]".length();
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
        if (!hugo && from < close && body.charAt(from) == '#') {
            tag = mark(start, close + closer.length(), "");
            return close + closer.length();
        }
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
        Meaning meaning = MEANINGS.of(name);
        if (ends || meaning == Meaning.MARK) {
            tag = mark(start, end, name);
            return end;
        }
        List<Tag.Argument> read = TagArguments.read(arguments);
        if (!hugo && INCLUDES.contains(name)) {
            return include(start, end, read);
        }
        int closer = closers.next(name, end, hugo);
        if (TAKING.contains(meaning)) {
            return withContent(start, end, closer, name, meaning, hugo);
        }
        boolean shown = meaning == Meaning.QUOTE || (HOLDING.contains(meaning) && hasAddress(read));
        boolean holder = closer >= 0 && shown && isShort(end, closer);
        if (holder) {
            int closed = closedAt(closer, hugo);
            String content = body.substring(end, closer);
            tag = new Tag(Tag.Kind.ALONE, name, meaning, read, body.substring(start, closed), content, lineOf(start));
            return closed;
        }
        boolean pair = closer >= 0 && meaning != Meaning.SUMMARY && (meaning == Meaning.QUOTE || !shown);
        Tag.Kind kind = pair ? Tag.Kind.MARK : Tag.Kind.ALONE;
        tag = new Tag(kind, name, meaning, read, body.substring(start, end), "", lineOf(start));
        return end;
    }

    private int include(int start, int end, List<Tag.Argument> arguments) {
        String file = arguments.isEmpty() ? "" : arguments.get(0).value();
        List<Tag.Argument> values = arguments.stream()
                .skip(1)
                .filter(argument -> argument.marked() || !MEANINGS.isVariable(argument.value()))
                .toList();
        String called = fileName(file);
        Meaning meaning = MEANINGS.of(called);
        boolean known = !TAKING.contains(meaning) && meaning != Meaning.MARK;
        tag = new Tag(
                Tag.Kind.INCLUDE,
                called,
                known ? meaning : Meaning.TEMPLATE,
                values,
                body.substring(start, end),
                "",
                lineOf(start));
        return end;
    }

    private static boolean hasAddress(List<Tag.Argument> arguments) {
        return arguments.stream()
                .anyMatch(argument -> MEANINGS.arguments("picture").contains(argument.name())
                        || (argument.name().isEmpty() && argument.value().indexOf('/') >= 0));
    }

    /** {@return whether the content of a tag is a caption or a quotation: not long and without tags of its own} */
    private boolean isShort(int start, int end) {
        return end - start <= MAX_CONTENT && !holds("{{", start, end) && !holds("{%", start, end);
    }

    private Tag mark(int start, int end, String name) {
        return new Tag(Tag.Kind.MARK, name, Meaning.TEMPLATE, List.of(), body.substring(start, end), "", lineOf(start));
    }

    private int closedAt(int closer, boolean hugo) {
        int closed = body.indexOf(hugo ? "}}" : "%}", closer);
        return closed < 0 ? body.length() : closed + 2;
    }

    private int withContent(int start, int end, int closer, String name, Meaning meaning, boolean hugo) {
        if (closer < 0) {
            tag = mark(start, end, name);
            return end;
        }
        int closed = closedAt(closer, hugo);
        String content = body.substring(end, closer);
        if (meaning == Meaning.RAW) {
            replacement = content;
        } else {
            tag = new Tag(
                    Tag.Kind.ALONE, name, meaning, List.of(), body.substring(start, closed), content, lineOf(start));
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
