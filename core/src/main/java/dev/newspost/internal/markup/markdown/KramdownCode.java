package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;

/** Reads blocks whose content is no Markdown: indented and fenced code, formulas. */
final class KramdownCode {
    /** A fence with more marks is none, so that looking for its end stays linear. */
    private static final int MAX_FENCE = 64;

    private final KramdownBlocks blocks;
    private final KramdownLines lines;
    private final String text;
    /** From this length on no fence of a mark is closed. */
    private final int[] unclosed = {MAX_FENCE, MAX_FENCE};

    private boolean noFormula;

    KramdownCode(KramdownBlocks blocks) {
        this.blocks = blocks;
        lines = blocks.lines;
        text = blocks.text;
    }

    boolean tryIndented(KramdownBlock into) {
        if (!lines.isCode(blocks.at()) || blocks.goesOnAsHtml(blocks.at())) {
            return false;
        }
        int end = indentedEnd(blocks.at());
        StringBuilder content = new StringBuilder();
        boolean first = true;
        for (int i = blocks.at(); i < end; i = lines.next(i)) {
            int start = lines.codeContent(i);
            // A line that is not indented goes on with the line before it.
            boolean lazy = start < 0 && !Character.isWhitespace(text.charAt(lines.skipSpaces(i, 3)));
            if (!first) {
                content.append(lazy ? ' ' : '\n');
            }
            content.append(text, start < 0 ? i : start, lines.end(i));
            first = false;
        }
        blocks.add(into, Kind.CODE).text = content.append('\n').toString();
        blocks.goTo(end);
        return true;
    }

    /** {@return where the indented lines end that go on with what stands above them} */
    int continuedUntil(int from) {
        return indentedEnd(from);
    }

    private int indentedEnd(int from) {
        int end = from;
        int i = from;
        while (i < text.length()) {
            while (i < text.length() && lines.isBlank(i)) {
                i = lines.next(i);
            }
            if (i >= text.length() || !lines.isCode(i)) {
                return end;
            }
            while (i < text.length() && (lines.isCode(i) || !lines.endsLazily(i))) {
                i = lines.next(i);
            }
            end = i;
        }
        return end;
    }

    boolean tryFence(KramdownBlock into) {
        int line = blocks.at();
        int length = lines.fence(line);
        if (length == 0) {
            return false;
        }
        int first = lines.skipSpaces(line, 3);
        String info = text.substring(first + length, lines.end(line)).strip();
        char mark = text.charAt(first + length - 1);
        int kind = mark == '`' ? 0 : 1;
        if (length >= unclosed[kind] || info.chars().anyMatch(Character::isWhitespace) || info.indexOf('`') >= 0) {
            return false;
        }
        int close = lines.next(line);
        while (close < text.length() && !closes(close, mark, length)) {
            close = lines.next(close);
        }
        if (close >= text.length()) {
            unclosed[kind] = length;
            return false;
        }
        int start = lines.next(line);
        KramdownBlock code = blocks.add(into, Kind.CODE);
        code.text = text.substring(start, Math.max(start, close));
        code.name = info;
        code.fenced = true;
        blocks.goTo(lines.next(close));
        return true;
    }

    private boolean closes(int line, char mark, int length) {
        int first = lines.skipSpaces(line, 3);
        int i = first;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        return i - first >= length && lines.isBlank(i);
    }

    boolean tryMath(KramdownBlock into) {
        int start = lines.skipSpaces(blocks.at(), 3);
        if (noFormula || !text.startsWith("$$", start) || !blocks.afterBoundary(into)) {
            return false;
        }
        int close = text.indexOf("$$", start + 2);
        if (close < 0) {
            noFormula = true;
            return false;
        }
        if (!lines.isBlank(close + 2) || !lines.isBoundary(lines.next(close))) {
            return false;
        }
        blocks.add(into, Kind.MATH).text = text.substring(start + 2, close).strip();
        blocks.goTo(lines.next(close));
        return true;
    }
}
