package dev.newspost.internal.markup.markdown;

import java.util.function.IntPredicate;

/**
 * Tells what the lines of one text are to kramdown. Every question takes the offset at which a line starts; the rest of
 * a line behind an HTML block counts as a line too. Not thread-safe.
 */
final class KramdownLines {
    private static final int TAB = 4;

    final String text;
    private final TagLines tagLines;
    private int endFrom;
    private int lastEnd = -1;

    KramdownLines(String text, TagLines tagLines) {
        this.text = text;
        this.tagLines = tagLines;
    }

    /** {@return where the line ends: at its line feed or at the end of the text} */
    int end(int line) {
        // asked again and again on a line that holds thousands of blocks
        if (line < endFrom || line > lastEnd) {
            int end = text.indexOf('\n', line);
            endFrom = line;
            lastEnd = end < 0 ? text.length() : end;
        }
        return lastEnd;
    }

    /** {@return where the next line starts} */
    int next(int line) {
        return Math.min(text.length(), end(line) + 1);
    }

    /** {@return where the first character stands that is no blank, at most as many blanks further as given} */
    int skipSpaces(int line, int most) {
        int i = line;
        while (i < text.length() && i < line + most && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '\n';
    }

    private int skipBlanks(int from) {
        int i = from;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        return i;
    }

    boolean isBlank(int line) {
        int i = line;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
            i++;
        }
        return true;
    }

    /** {@return where the content of an indented code line starts, or -1} */
    int codeContent(int line) {
        if (at(line) == '\t') {
            return line + 1;
        }
        return skipSpaces(line, TAB) == line + TAB ? line + TAB : -1;
    }

    boolean isCode(int line) {
        return codeContent(line) >= 0 && !isBlank(line);
    }

    /** {@return whether template tags stand alone on the line} */
    boolean isTags(int line) {
        return tagLines.isTagLine(text, skipBlanks(line), end(line));
    }

    boolean isHeading(int line) {
        int level = headingLevel(line);
        return level > 0 && (at(line + level) == ' ' || at(line + level) == '\t');
    }

    int headingLevel(int line) {
        int i = line;
        while (at(i) == '#') {
            i++;
        }
        return i - line <= 6 ? i - line : 0;
    }

    boolean isQuote(int line) {
        return at(skipSpaces(line, 3)) == '>';
    }

    boolean isRule(int line) {
        int i = skipSpaces(line, 3);
        char mark = at(i);
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        int count = 0;
        for (; at(i) != '\n'; i++) {
            if (at(i) == mark) {
                count++;
            } else if (at(i) != ' ' && at(i) != '\t') {
                return false;
            }
        }
        return count >= 3;
    }

    /** {@return where a bullet's mark ends, or -1; with at most so many blanks before it} */
    int bulletEnd(int line, int blanks) {
        int i = skipSpaces(line, blanks);
        char c = at(i);
        return (c == '*' || c == '-' || c == '+') && endsMark(i + 1) ? i + 1 : -1;
    }

    /** {@return where a number's mark ends, or -1} */
    int numberEnd(int line, int blanks) {
        int first = skipSpaces(line, blanks);
        int i = first;
        while (at(i) >= '0' && at(i) <= '9') {
            i++;
        }
        return i > first && at(i) == '.' && endsMark(i + 1) ? i + 1 : -1;
    }

    /** {@return where a definition's mark ends, or -1} */
    int definitionEnd(int line, int blanks) {
        int i = skipSpaces(line, blanks);
        return at(i) == ':' && endsMark(i + 1) ? i + 1 : -1;
    }

    private boolean endsMark(int i) {
        return at(i) == ' ' || at(i) == '\t' || at(i) == '|';
    }

    boolean isListStart(int line) {
        return bulletEnd(line, 3) >= 0 || numberEnd(line, 3) >= 0;
    }

    /** {@return how many marks open a fence here, or 0} */
    int fence(int line) {
        int first = skipSpaces(line, 3);
        int i = first;
        while (at(i) == '`' || at(i) == '~') {
            i++;
        }
        return i - first >= 3 ? i - first : 0;
    }

    /** {@return whether the line is an attribute list: one in braces that gives a block its attributes} */
    boolean isAttributes(int line) {
        return attributesEnd(line) >= 0 && at(skipSpaces(line, 3) + 2) != ':' && at(skipSpaces(line, 3) + 2) != '/';
    }

    /** {@return where the braces of a block extension close, or -1 where the line holds something else} */
    int attributesEnd(int line) {
        int i = skipSpaces(line, 3);
        if (at(i) != '{' || at(i + 1) != ':') {
            return -1;
        }
        int end = end(line);
        int close = i + 2;
        while (close < end && at(close) != '}') {
            close += at(close) == '\\' ? 2 : 1;
        }
        return close < end && close > i + 2 && isBlank(close + 1) ? close : -1;
    }

    boolean isEnd(int line) {
        return at(line) == '^' && isBlank(line + 1);
    }

    /** {@return whether the line starts with a tag that is no part of a line} */
    boolean isHtml(int line) {
        int i = skipSpaces(line, 3);
        if (at(i) != '<') {
            return false;
        }
        boolean closing = at(i + 1) == '/';
        String name = HtmlTags.nameAt(text, i + (closing ? 2 : 1));
        return !name.isEmpty() && !HtmlTags.isSpan(name) && !name.equals("script");
    }

    /** {@return whether a quote or the like ends before this line, however lazily it is written} */
    boolean endsLazily(int line) {
        return line >= text.length()
                || isBlank(line)
                || isAttributes(line)
                || isEnd(line)
                || isHtml(line)
                || isTags(line);
    }

    /** {@return whether a paragraph ends before this line} */
    boolean endsParagraph(int line) {
        return endsLazily(line)
                || isListStart(line)
                || isHeading(line)
                || definitionEnd(line, 3) >= 0
                || isQuote(line)
                || fence(line) > 0;
    }

    /** {@return where a block may end: at a blank line, an end mark, an attribute list} */
    boolean isBoundary(int line) {
        return line >= text.length() || isBlank(line) || isEnd(line) || isAttributes(line);
    }

    /** {@return where the lines end that do not fulfil a condition, from the second on} */
    int until(int line, IntPredicate stops) {
        int i = next(line);
        while (i < text.length() && !stops.test(i)) {
            i = next(i);
        }
        return i;
    }
}
