package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.SpanToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts text into the parts that kramdown sees in a line: code, tags, brackets, marks of emphasis and so on. */
final class SpanScanner {
    /** Characters that a backslash makes text. */
    static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-~";

    private static final int MAX_ADDRESS = 2_000;
    private static final int MAX_MARKS = 32;

    private final String text;
    private final KramdownDocument document;
    private final HtmlTags tags;
    private final List<SpanToken> tokens = new ArrayList<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final Set<String> unclosed = new HashSet<>();

    /** From this length on no marks of code are closed. */
    private int unclosedCode = MAX_MARKS;

    private boolean noFormula;
    private boolean noBrace;
    private int copied;
    private int at;

    private SpanScanner(String text, KramdownDocument document) {
        this.text = text;
        this.document = document;
        tags = new HtmlTags(text);
    }

    static List<SpanToken> scan(String text, KramdownDocument document) {
        return new SpanScanner(text, document).all();
    }

    private List<SpanToken> all() {
        while (at < text.length()) {
            int before = at;
            token(text.charAt(at));
            at = Math.max(at, before + 1);
        }
        flush(text.length());
        return tokens;
    }

    private void token(char c) {
        switch (c) {
            case '\\' -> escaped();
            case ' ' -> lineBreak();
            case '`' -> code();
            case '<' -> tag();
            case '*', '_', '~' -> marks(c);
            case '!' -> {
                if (next('[', 1)) {
                    bracket(Kind.OPEN_IMAGE, 2);
                }
            }
            case '[' -> {
                if (!footnote()) {
                    bracket(Kind.OPEN, 1);
                }
            }
            case ']' -> bracket(Kind.CLOSE, 1);
            case '{' -> extension();
            case '$' -> formula();
            default -> {}
        }
    }

    private boolean next(char c, int further) {
        return at + further < text.length() && text.charAt(at + further) == c;
    }

    private void flush(int end) {
        if (end > copied) {
            tokens.add(new SpanToken(Kind.TEXT, copied, end, ""));
        }
    }

    private SpanToken add(Kind kind, int end, String content) {
        flush(at);
        SpanToken token = new SpanToken(kind, at, end, content);
        tokens.add(token);
        at = end;
        copied = end;
        return token;
    }

    private void escaped() {
        if (next('\n', 1)) {
            add(Kind.BREAK, at + 1, "");
        } else if (next('\\', 1) && next('\n', 2)) {
            add(Kind.BREAK, at + 2, "");
        } else if (at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            add(Kind.ESCAPED, at + 2, text.substring(at + 1, at + 2));
        }
    }

    private void lineBreak() {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        if (end - at >= 2 && end < text.length() && text.charAt(end) == '\n') {
            add(Kind.BREAK, end, "");
        } else {
            at = end;
        }
    }

    private void marks(char c) {
        int end = runEnd(c);
        add(Kind.MARKS, end, "");
    }

    private int runEnd(char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private void bracket(Kind kind, int length) {
        add(kind, at + length, "");
        int index = tokens.size() - 1;
        if (kind != Kind.CLOSE) {
            brackets.push(index);
        } else if (!brackets.isEmpty()) {
            tokens.get(brackets.pop()).partner = index;
        }
    }

    private void code() {
        int marks = runEnd('`');
        int length = marks - at;
        boolean alone = length == 1 && isBlank(at - 1) && isBlank(marks);
        int close = alone || length >= unclosedCode ? -1 : text.indexOf("`".repeat(length), marks);
        if (close < 0) {
            if (!alone) {
                unclosedCode = Math.min(unclosedCode, length);
            }
            at = marks;
            return;
        }
        String content = text.substring(marks, close);
        if (length > 1) {
            content = content.startsWith(" ") ? content.substring(1) : content;
            content = content.endsWith(" ") ? content.substring(0, content.length() - 1) : content;
        }
        add(Kind.CODE, close + length, content);
    }

    private boolean isBlank(int i) {
        return i < 0 || (i < text.length() && Character.isWhitespace(text.charAt(i)));
    }

    private boolean footnote() {
        if (!next('^', 1)) {
            return false;
        }
        int end = at + 2;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean marker = end > at + 2 && end < text.length() && text.charAt(end) == ']';
        String name = marker ? text.substring(at + 2, end) : "";
        if (marker && document.footnoteNumber(name) > 0) {
            add(Kind.FOOTNOTE, end + 1, name);
        }
        return true;
    }

    private void tag() {
        if (next('<', 1)) {
            at += 2;
            return;
        }
        int comment = tags.commentEnd(at);
        if (comment > 0) {
            add(Kind.RAW, comment, "");
            return;
        }
        if (address()) {
            return;
        }
        int end = tags.tagEnd(at);
        if (end < 0) {
            return;
        }
        String name = tags.name();
        if (!tags.closing() && !tags.empty() && HtmlTags.isRaw(name)) {
            end = rawEnd(name, end);
        }
        add(Kind.RAW, end, "");
    }

    /** {@return where an element ends whose content is no Markdown; where its tag ends if nobody closes it} */
    private int rawEnd(String name, int tagEnd) {
        if (unclosed.contains(name)) {
            return tagEnd;
        }
        for (int i = text.indexOf("</", tagEnd); i >= 0; i = text.indexOf("</", i + 2)) {
            if (HtmlTags.nameAt(text, i + 2).equals(name)) {
                int end = text.indexOf('>', i);
                return end < 0 ? tagEnd : end + 1;
            }
        }
        unclosed.add(name);
        return tagEnd;
    }

    private boolean address() {
        int limit = Math.min(text.length(), at + MAX_ADDRESS);
        int end = at + 1;
        int sign = -1;
        boolean scheme = false;
        while (end < limit && text.charAt(end) != '>' && text.charAt(end) != '\n' && text.charAt(end) != '<') {
            char c = text.charAt(end);
            if (c == ':' && !scheme) {
                scheme = isScheme(text.substring(at + 1, end));
                if (!scheme) {
                    return false;
                }
            }
            sign = c == '@' && sign < 0 ? end : sign;
            if (!scheme && c != '@' && !Character.isLetterOrDigit(c) && "-_.".indexOf(c) < 0) {
                return false;
            }
            end++;
        }
        boolean closed = end < limit && text.charAt(end) == '>';
        boolean mail = !scheme && sign > at + 1 && sign < end - 1;
        if (!closed || (!scheme && !mail)) {
            return false;
        }
        add(Kind.ADDRESS, end + 1, text.substring(at + 1, end));
        return true;
    }

    private static boolean isScheme(String name) {
        return name.equals("http")
                || name.equals("https")
                || name.equals("mailto")
                || name.equals("ftp")
                || name.equals("ftps");
    }

    private void extension() {
        if (!next(':', 1)) {
            return;
        }
        int close = noBrace ? -1 : text.indexOf('}', at + 2);
        noBrace = close < 0;
        if (noBrace || close == at + 2) {
            return;
        }
        String inner = text.substring(at + 2, Math.min(close, at + MAX_ADDRESS));
        if (!inner.startsWith(":")) {
            if (!inner.startsWith("/") && inner.length() == close - at - 2) {
                add(Kind.ATTRIBUTES, close + 1, inner);
            }
            return;
        }
        String called = inner.substring(1).strip();
        int blank = called.indexOf(' ');
        String name = blank < 0 ? called.replace("/", "") : called.substring(0, blank);
        boolean known = name.equals("comment") || name.equals("nomarkdown") || name.equals("options");
        int end = !known ? -1 : called.endsWith("/") ? close + 1 : stop(name, close + 1);
        if (end > 0) {
            boolean shown = name.equals("nomarkdown") && (blank < 0 || called.contains("html")) && end > close + 1;
            String content = shown ? text.substring(close + 1, text.lastIndexOf("{:/", end)) : "";
            add(Kind.NOTHING, end, content);
        }
    }

    private int stop(String name, int from) {
        if (unclosed.contains("{:" + name)) {
            return -1;
        }
        int any = text.indexOf("{:/}", from);
        int own = text.indexOf("{:/" + name + "}", from);
        if (any < 0 && own < 0) {
            unclosed.add("{:" + name);
            return -1;
        }
        return own >= 0 && (any < 0 || own < any) ? own + name.length() + 4 : any + 4;
    }

    private void formula() {
        int close = !noFormula && next('$', 1) ? text.indexOf("$$", at + 2) : -1;
        if (close >= 0) {
            add(Kind.MATH, close + 2, text.substring(at + 2, close).strip());
        } else {
            noFormula |= next('$', 1);
            at = next('$', 1) ? at + 2 : at;
        }
    }
}
