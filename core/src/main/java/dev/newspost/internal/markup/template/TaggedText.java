package dev.newspost.internal.markup.template;

import java.util.List;

/**
 * A body whose template tags were taken out, each replaced by a mark: an opening character, the tag's number and a
 * closing character, both of which the body does not hold. To Markdown and HTML a mark is a word like others.
 */
public final class TaggedText {
    private final String text;
    private final List<Tag> tags;
    private final char open;
    private final char close;
    private final int[] lines;

    /**
     * Keeps a text and its tags.
     *
     * @param lines for each line of the text, how many lines further down it stands in the body; empty for none
     */
    TaggedText(String text, List<Tag> tags, char open, char close, int[] lines) {
        this.text = text;
        this.tags = tags;
        this.open = open;
        this.close = close;
        this.lines = lines;
    }

    /** {@return a text without tags} */
    static TaggedText untagged(String text) {
        return new TaggedText(text, List.of(), '\0', '\0', new int[0]);
    }

    /** {@return the text with marks in place of tags} */
    public String text() {
        return text;
    }

    /** {@return whether there are tags} */
    public boolean hasTags() {
        return !tags.isEmpty();
    }

    /** {@return the line of the body, from 0, on which a line of the text stands} */
    public int bodyLine(int line) {
        return line + (lines.length == 0 ? 0 : lines[Math.min(line, lines.length - 1)]);
    }

    /**
     * {@return whether a line holds only tags, and one among them that is no part of a sentence}
     *
     * @param line the text that holds the line
     * @param from where the line starts
     * @param to where it ends
     */
    public boolean isTagLine(String line, int from, int to) {
        if (from >= to || line.charAt(from) != open || !hasTags()) {
            return false;
        }
        boolean block = false;
        int i = from;
        while (i < to) {
            char c = line.charAt(i);
            if (c == open) {
                int end = end(line, i);
                if (end < 0) {
                    return false;
                }
                block |= !tag(line, i, end).inline();
                i = end + 1;
            } else if (c == ' ' || c == '\t') {
                i++;
            } else {
                return false;
            }
        }
        return block;
    }

    /** {@return whether a text holds a mark} */
    boolean holdsMark(String some) {
        return some.indexOf(open) >= 0;
    }

    /** {@return where the next mark opens, or -1} */
    int next(String some, int from) {
        return some.indexOf(open, from);
    }

    /** {@return where the mark that opens at an index closes, or -1} */
    int end(CharSequence some, int from) {
        for (int i = from + 1; i < some.length() && i < from + 12; i++) {
            if (some.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    Tag tag(CharSequence some, int from, int end) {
        return tags.get(Integer.parseInt(some, from + 1, end, 10));
    }

    /** {@return a text with the tags' sources in place of their marks} */
    public String restore(String some) {
        int mark = hasTags() ? next(some, 0) : -1;
        if (mark < 0) {
            return some;
        }
        StringBuilder out = new StringBuilder(some.length() + 64);
        int done = 0;
        while (mark >= 0) {
            int end = end(some, mark);
            if (end < 0) {
                break;
            }
            out.append(some, done, mark).append(tag(some, mark, end).source());
            done = end + 1;
            mark = next(some, done);
        }
        return out.append(some, done, some.length()).toString();
    }
}
