package dev.newspost.internal.story.draft;

import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds the text of one run: white space as a browser shows it, marks by offset. */
final class TextBuilder {
    private static final Comparator<Mark> BY_START = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final StringBuilder indent = new StringBuilder();
    private boolean space;
    private boolean sourceBreak;
    private int lineBreaks;

    /** A mark whose end has not come yet; {@code start} is -1 until a character stands under it. */
    private static final class Open {
        private final MarkKind kind;
        private final Optional<String> href;
        private int start = -1;

        private Open(MarkKind kind, Optional<String> href) {
            this.kind = kind;
            this.href = href;
        }
    }

    /** {@return whether a character can follow without ending the run: fewer than two breaks stand before it} */
    boolean endsBeforeNext() {
        return lineBreaks > 1 && text.length() > 0;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Adds a blank. */
    void append(char blank) {
        if (Letters.collapses(blank)) {
            space = true;
            sourceBreak |= blank == '\n' || blank == '\r';
        } else if (atLineStart()) {
            indent.append(blank);
        } else {
            separate(blank);
            startMarks();
            text.append(blank);
        }
    }

    /** Adds a stretch without blanks. */
    void append(String words, int start, int end) {
        separate(words.charAt(start));
        startMarks();
        text.append(words, start, end);
    }

    private boolean atLineStart() {
        return lineBreaks > 0 || text.length() == 0;
    }

    private void separate(char next) {
        if (text.length() > 0) {
            if (lineBreaks > 0) {
                text.append('\n').append(indent);
            } else if (space && !vanishes(next)) {
                text.append(' ');
            }
        }
        lineBreaks = 0;
        space = false;
        sourceBreak = false;
    }

    private boolean vanishes(char next) {
        return sourceBreak
                && Letters.wide(text.codePointBefore(text.length()))
                && (Letters.wide(next) || Character.isHighSurrogate(next));
    }

    private void startMarks() {
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.get(i).start = text.length();
        }
    }

    void lineBreak() {
        lineBreaks++;
        indent.setLength(0);
        space = false;
        sourceBreak = false;
    }

    void open(MarkKind kind, Optional<String> href) {
        open.add(new Open(kind, href));
    }

    void close() {
        end(open.remove(open.size() - 1));
    }

    /** {@return whether the last character stands at the end of a link, and nothing is behind it} */
    boolean endsInLink() {
        int last = marks.size() - 1;
        // A mark inside the link ends before it.
        return last >= 0
                && !space
                && lineBreaks == 0
                && marks.get(last).kind() == MarkKind.LINK
                && marks.get(last).end() == text.length();
    }

    private void end(Open mark) {
        if (mark.start >= 0 && mark.start < text.length()) {
            marks.add(new Mark(mark.kind, mark.start, text.length(), mark.href, Optional.empty()));
        }
    }

    void template(String source) {
        marks.add(new Mark(MarkKind.TEMPLATE, text.length(), text.length(), Optional.empty(), Optional.of(source)));
    }

    /** {@return the run's text; what is built after it starts anew, under the marks that are still open} */
    RichText take() {
        for (Open mark : open) {
            end(mark);
            mark.start = -1;
        }
        int length = text.length();
        while (length > 0 && Letters.blank(text.charAt(length - 1))) {
            length--;
        }
        RichText taken = new RichText(text.substring(0, length), within(length));
        text.setLength(0);
        marks.clear();
        lineBreaks = 0;
        space = false;
        sourceBreak = false;
        return taken;
    }

    private List<Mark> within(int length) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Mark> within = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (mark.end() <= length) {
                within.add(mark);
            } else if (mark.start() < length) {
                within.add(new Mark(mark.kind(), mark.start(), length, mark.href(), mark.source()));
            }
        }
        if (within.size() > 1) {
            within.sort(BY_START);
        }
        return within;
    }
}
