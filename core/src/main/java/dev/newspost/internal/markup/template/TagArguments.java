package dev.newspost.internal.markup.template;

import dev.newspost.internal.markup.template.Tag.Argument;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a tag: by name or by position, with {@code =} or {@code :}, with or without marks. */
final class TagArguments {
    /** More arguments than any tag has; what lies behind is left out, so that the time stays linear. */
    private static final int MAX = 64;

    private static final int MAX_NAME = 64;
    private static final String MARKS = "\"'`“";

    private final String text;
    private int at;

    private TagArguments(String text) {
        this.text = text;
    }

    static List<Argument> read(String text) {
        return new TagArguments(text).all();
    }

    private List<Argument> all() {
        List<Argument> arguments = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && arguments.size() < MAX) {
            String name = name();
            boolean marked = at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
            arguments.add(new Argument(name, value(), marked));
            skipBlanks();
        }
        return arguments;
    }

    private void skipBlanks() {
        at = afterBlanks(at);
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == ',')) {
            i++;
        }
        return i;
    }

    /** Reads a name and the sign behind it, or nothing where a value stands here. */
    private String name() {
        int end = nameEnd(at);
        int sign = end == at ? -1 : sign(end);
        if (sign < 0) {
            return "";
        }
        String name = text.substring(at, end);
        at = afterBlanks(sign + 1);
        return name;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < text.length() && i - from < MAX_NAME && isNamePart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@return where the sign between name and value stands, or -1} An address such as https: has no blank behind it. */
    private int sign(int nameEnd) {
        int i = nameEnd;
        while (i < text.length() && i - nameEnd < MAX_NAME && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i >= text.length()) {
            return -1;
        }
        if (text.charAt(i) == '=') {
            return i;
        }
        boolean colon = text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) != '/');
        return colon ? i : -1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private String value() {
        if (at >= text.length()) {
            return "";
        }
        char mark = text.charAt(at);
        if (MARKS.indexOf(mark) >= 0) {
            return marked(mark == '“' ? '”' : mark);
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ',') {
            at++;
        }
        return text.substring(start, Math.max(at, start));
    }

    /** Reads a value between marks. Marks inside it that nobody escaped do not end it: no argument follows them. */
    private String marked(char close) {
        int start = at + 1;
        int first = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && close != '`') {
                i++;
            } else if (c == close) {
                first = first < 0 ? i : first;
                if (argumentFollows(i + 1)) {
                    return end(start, i, close);
                }
            }
        }
        return end(start, first < 0 ? text.length() : first, close);
    }

    private String end(int start, int end, char close) {
        at = Math.min(text.length(), end + 1);
        String value = text.substring(start, end);
        return value.indexOf('\\') < 0 ? value : value.replace("\\" + close, String.valueOf(close));
    }

    private boolean argumentFollows(int from) {
        int i = afterBlanks(from);
        if (i >= text.length()) {
            return true;
        }
        if (i == from) {
            return false;
        }
        char c = text.charAt(i);
        if (c == '"' || c == '\'' || c == '`' || c == '|' || c == '-' || Character.isDigit(c)) {
            return true;
        }
        int end = nameEnd(i);
        return end > i && sign(end) >= 0;
    }
}
