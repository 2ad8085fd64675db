package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import java.util.ArrayList;
import java.util.List;

/** Finds where the keys and values of a TOML or JSON header stand. What it does not understand it refuses. */
final class FlowScanner {
    /** Which of the two. */
    enum Format {
        TOML,
        JSON
    }

    private static final int DEEPEST = 50;

    private final String text;
    private final boolean toml;
    private int at;

    FlowScanner(String text, Format format) {
        this.text = text;
        this.toml = format == Format.TOML;
    }

    /** {@return the members of the JSON object that the text holds} */
    Outline object() {
        skip(true);
        if (at == text.length() || text.charAt(at) != '{') {
            throw refused("no object starts here");
        }
        int start = at + 1;
        Part object = value(0);
        return new Outline(true, object.members(), start, object.end() - 1);
    }

    /** {@return the members before the first table of a TOML text} */
    Outline lines() {
        List<Member> members = new ArrayList<>();
        skip(true);
        while (at < text.length() && text.charAt(at) != '[') {
            members.add(member(0));
            skip(false);
            if (at < text.length() && !Rows.isEnd(text.charAt(at))) {
                throw refused("more than a value stands on the line");
            }
            skip(true);
        }
        int end = at == text.length() ? at : Rows.start(text, at);
        return new Outline(false, members, 0, end);
    }

    private Member member(int depth) {
        int start = at;
        char first = text.charAt(at);
        Part name;
        String key;
        if (first == '"' || (first == '\'' && toml)) {
            name = string();
            key = text.substring(start + 1, at - 1);
            // A key with escapes is named by what they stand for; nobody needs to change one.
            name = key.indexOf('\\') < 0 ? name : pinned(name);
        } else {
            while (at < text.length() && isBare(text.charAt(at))) {
                at++;
            }
            key = text.substring(start, at);
            name = Part.scalar(Part.PLAIN, start, at, false);
        }
        skip(false);
        if (toml && at < text.length() && text.charAt(at) == '.') {
            while (at < text.length() && text.charAt(at) != '=' && !Rows.isEnd(text.charAt(at))) {
                at++;
            }
            name = pinned(name);
        }
        char sign = toml ? '=' : ':';
        if (key.isEmpty() || at == text.length() || text.charAt(at) != sign) {
            throw refused("no key with a value stands here");
        }
        int signEnd = ++at;
        skip(!toml);
        Part value = value(depth + 1);
        return new Member(key, name, signEnd, name.pinned() ? pinned(value) : value);
    }

    private static Part pinned(Part part) {
        return new Part(part.kind(), part.style(), part.start(), part.end(), part.items(), part.members(), true);
    }

    private Part value(int depth) {
        if (at == text.length() || depth > DEEPEST) {
            throw refused("no value stands here, or one that is nested too deep");
        }
        char c = text.charAt(at);
        if (c == '[') {
            return list(depth);
        }
        if (c == '{') {
            return map(depth);
        }
        if (c == '"' || (c == '\'' && toml)) {
            return string();
        }
        int start = at;
        while (at < text.length() && ",]}#\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > start && text.charAt(at - 1) <= ' ') {
            at--;
        }
        if (at == start) {
            throw refused("no value stands here");
        }
        return Part.scalar(Part.PLAIN, start, at, false);
    }

    private Part list(int depth) {
        int start = at++;
        List<Part> items = new ArrayList<>();
        skip(true);
        while (peek() != ']') {
            items.add(value(depth + 1));
            comma(']');
        }
        at++;
        return new Part(Part.Kind.FLOW_LIST, Part.PLAIN, start, at, items, List.of(), false);
    }

    private Part map(int depth) {
        int start = at++;
        List<Member> members = new ArrayList<>();
        skip(true);
        while (peek() != '}') {
            members.add(member(depth + 1));
            comma('}');
        }
        at++;
        return new Part(Part.Kind.FLOW_MAP, Part.PLAIN, start, at, List.of(), members, false);
    }

    private void comma(char close) {
        skip(true);
        if (peek() == ',') {
            at++;
            skip(true);
        } else if (peek() != close) {
            throw refused("neither a comma nor " + close + " stands here");
        }
    }

    private char peek() {
        if (at == text.length()) {
            throw refused("a bracket is never closed");
        }
        return text.charAt(at);
    }

    private Part string() {
        int start = at;
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        boolean multiline = toml && text.startsWith(triple, at);
        String close = multiline ? triple : String.valueOf(quote);
        at += close.length();
        while (!text.startsWith(close, at)) {
            if (at >= text.length() || (!multiline && Rows.isEnd(text.charAt(at)))) {
                throw refused("a quote is never closed");
            }
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        at += close.length();
        // Up to two quotes may stand before the three that close.
        while (multiline && at < text.length() && text.charAt(at) == quote && at < start + text.length()) {
            at++;
        }
        return Part.scalar(quote, start, at, false);
    }

    /** Skips blanks, and with {@code lines} also line ends and comments; a comment alone in either case. */
    private void skip(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || (lines && Rows.isEnd(c))) {
                at++;
            } else if (toml && c == '#') {
                at = Rows.end(text, at);
            } else {
                return;
            }
        }
    }

    private FrontMatterEditException refused(String reason) {
        return new FrontMatterEditException("the header is not understood at character " + (at + 1) + ": " + reason);
    }

    private static boolean isBare(char c) {
        return c == '_' || c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}
