package dev.newspost.internal.markup;

import dev.newspost.Problem;
import dev.newspost.internal.report.Report;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads HTML as a browser does, and bounds how deep it is nested. */
final class HtmlReader {
    private HtmlReader() {}

    /**
     * {@return a document whose body holds what some HTML stands for}
     *
     * @param maxDepth how deep elements may be nested in the body; deeper ones go into the last that is not too deep
     * @param tracks whether nodes know where they stand in the HTML
     * @param line the line of the file on which the HTML starts, for the problem
     */
    static Document read(String html, int maxDepth, boolean tracks, int line, Report report) {
        Document document = flattened(html, maxDepth, tracks, line, report);
        EmojiPictures.replace(document, html);
        return document;
    }

    private static Document flattened(String html, int maxDepth, boolean tracks, int line, Report report) {
        Document document = parse(html, maxDepth + 1, tracks);
        if (mayBeDeeper(html, maxDepth) && isDeeper(document.body(), maxDepth)) {
            report.warn(
                    Problem.Code.MARKUP_TOO_DEEP,
                    "elements are nested deeper than " + maxDepth + "; the inner ones were flattened",
                    line,
                    1);
            return parse(html, maxDepth, tracks);
        }
        return document;
    }

    private static Document parse(String html, int maxDepth, boolean tracks) {
        Document document = Document.createShell("");
        Element body = document.body();
        // The parser counts its root element too.
        Parser parser = Parser.htmlParser().setMaxDepth(maxDepth + 1).setTrackPosition(tracks);
        body.insertChildren(0, parser.parseFragmentInput(html, body, ""));
        return document;
    }

    /** {@return whether there are more tags than may be nested} */
    private static boolean mayBeDeeper(String html, int maxDepth) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags++;
            if (tags > maxDepth) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeeper(Element body, int maxDepth) {
        int depth = 0;
        Node node = body;
        while (true) {
            if (node instanceof Element element && element.childNodeSize() > 0) {
                node = element.childNode(0);
                depth++;
            } else {
                while (depth > 0 && node.nextSibling() == null) {
                    node = node.parent();
                    depth--;
                }
                if (depth == 0) {
                    return false;
                }
                node = node.nextSibling();
            }
            if (depth > maxDepth && node instanceof Element) {
                return true;
            }
        }
    }
}
