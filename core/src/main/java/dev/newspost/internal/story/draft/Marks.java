package dev.newspost.internal.story.draft;

import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import java.util.ArrayList;
import java.util.List;

/** Counts and cuts what stands under marks. */
public final class Marks {
    private Marks() {}

    static int visible(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (!Letters.blank(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    static int under(RichText text, MarkKind kind) {
        int count = 0;
        int reached = 0;
        for (Mark mark : text.marks()) {
            if (mark.kind() == kind && mark.end() > reached) {
                count += visible(text.text(), Math.max(reached, mark.start()), mark.end());
                reached = mark.end();
            }
        }
        return count;
    }

    /** {@return how many characters outside marks of a kind are neither letters nor digits} */
    static int loose(RichText text, MarkKind kind) {
        int count = 0;
        int reached = 0;
        for (Mark mark : text.marks()) {
            if (mark.kind() == kind && mark.end() > reached) {
                count += signs(text.text(), reached, Math.max(reached, mark.start()));
                reached = mark.end();
            }
        }
        return count + signs(text.text(), reached, text.text().length());
    }

    private static int signs(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.blank(c) && !Character.isLetterOrDigit(c)) {
                count++;
            }
        }
        return count;
    }

    /** {@return the lines of a text, each with its marks} */
    public static List<RichText> lines(RichText text) {
        List<RichText> lines = new ArrayList<>();
        List<Mark> carried = List.of();
        int next = 0;
        int start = 0;
        while (start <= text.text().length()) {
            int end = text.text().indexOf('\n', start);
            end = end < 0 ? text.text().length() : end;
            List<Mark> here = new ArrayList<>(carried);
            for (; next < text.marks().size() && text.marks().get(next).start() <= end; next++) {
                here.add(text.marks().get(next));
            }
            lines.add(cut(text.text(), here, start, end));
            int reached = end;
            carried = here.stream().filter(mark -> mark.end() > reached).toList();
            start = end + 1;
        }
        return lines;
    }

    /** {@return a stretch of a text with its marks} */
    public static RichText part(RichText text, int start, int end) {
        return cut(text.text(), text.marks(), start, end);
    }

    private static RichText cut(String text, List<Mark> marks, int start, int end) {
        List<Mark> within = new ArrayList<>();
        for (Mark mark : marks) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to || (from == to && mark.start() == mark.end())) {
                within.add(new Mark(mark.kind(), from - start, to - start, mark.href(), mark.source()));
            }
        }
        return new RichText(text.substring(start, end), within);
    }

    /** {@return texts joined by a line feed, marks moved with their words} */
    public static RichText join(List<RichText> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        StringBuilder all = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (RichText text : texts) {
            if (all.length() > 0) {
                all.append('\n');
            }
            int offset = all.length();
            all.append(text.text());
            for (Mark mark : text.marks()) {
                marks.add(
                        new Mark(mark.kind(), mark.start() + offset, mark.end() + offset, mark.href(), mark.source()));
            }
        }
        return new RichText(all.toString(), marks);
    }
}
