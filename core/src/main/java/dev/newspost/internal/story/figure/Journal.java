package dev.newspost.internal.story.figure;

import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.story.draft.Draft;
import org.jsoup.nodes.Element;

/** Writes down, for {@link Figures}, which rule decided about a picture or its words, where decisions are kept. Not thread-safe. */
public final class Journal {
    private static final int LONGEST = 60;

    private final Report report;
    private final Dom.LineFinder lines;

    /**
     * Starts a journal.
     *
     * @param report takes the decisions
     * @param lines tells where an element stands in the file
     */
    public Journal(Report report, Dom.LineFinder lines) {
        this.report = report;
        this.lines = lines;
    }

    void refuse(Element image, String rule) {
        if (report.explains()) {
            String src = image.attr("src").isBlank() ? image.attr("data-src") : image.attr("src");
            report.decide("picture " + cut(src), "no image", rule, lines.of(image));
        }
    }

    void take(Draft words, String rule) {
        if (report.explains()) {
            report.decide("words " + cut(words.words()), "CAPTION", rule, lines.of(words.source()));
        }
    }

    void lead(int image, Draft figure) {
        if (report.explains()) {
            report.decide("image " + image, "LEAD", "opens-story", lines.of(figure.source()));
        }
    }

    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean pair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return end == text.length() ? text : text.substring(0, pair ? end - 1 : end) + '…';
    }
}
