package dev.newspost.internal.frontmatter;

import java.util.Arrays;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * A text for the YAML parser, held whole.
 *
 * <p>The library's own reader copies what it holds for each thousand characters of a word, so that its time grows with
 * the square of the longest word; a picture in a header is one word of hundreds of thousands.
 */
final class YamlStream extends StreamReader {
    private static final String NAME = "header";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final int[] points;
    private int at;
    private int line;
    private int column;
    private int documentIndex;

    YamlStream(String text) {
        super("");
        points = points(text);
    }

    private static int[] points(String text) {
        int[] points = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(points[count - 1])) {
            points[count++] = text.codePointAt(i);
        }
        return count == points.length ? points : Arrays.copyOf(points, count);
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, at, line, column, points, at);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int done = 0; done < length && at < points.length; done++) {
            int c = points[at++];
            documentIndex++;
            if (Constant.LINEBR.has(c) || (c == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else if (c != BYTE_ORDER_MARK) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int index) {
        return at + index < points.length ? points[at + index] : 0;
    }

    @Override
    public String prefix(int length) {
        return new String(points, at, Math.min(length, points.length - at));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        at += length;
        documentIndex += length;
        // It never holds a line end: the parser asks for words.
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public int getLine() {
        return line;
    }
}
