package dev.newspost.internal.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes the lists of attributes that MkDocs and others set behind links and pictures: {@code [crane](…){target="_blank"}}. */
final class LinkAttributes {
    private static final String BEHIND = "){";
    private static final int LONGEST = 120;

    private LinkAttributes() {}

    /** {@return whether a text may hold one} */
    static boolean mayStandIn(String text) {
        return text.contains(BEHIND);
    }

    static void drop(Document document) {
        for (Element link : document.select("a, img")) {
            if (link.nextSibling() instanceof TextNode behind) {
                String words = behind.getWholeText();
                int end = end(words);
                if (end > 0) {
                    behind.text(words.substring(end));
                }
            }
        }
    }

    /** {@return where a list of attributes ends that opens the words; 0 where none does} */
    private static int end(String words) {
        int close = words.startsWith("{") ? words.indexOf('}') : -1;
        if (close < 2 || close > LONGEST) {
            return 0;
        }
        int i = words.charAt(1) == ':' ? 2 : 1;
        while (i < close) {
            int next = attribute(words, i, close);
            if (next == i) {
                return 0;
            }
            i = next;
            while (i < close && words.charAt(i) == ' ') {
                i++;
            }
        }
        return close + 1;
    }

    /** {@return the end of a class, an id or a name with its value; the start where there is none} */
    private static int attribute(String words, int start, int close) {
        boolean sign = ".#".indexOf(words.charAt(start)) >= 0;
        int end = sign ? start + 1 : start;
        while (end < close && (Character.isLetterOrDigit(words.charAt(end)) || "_-".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        if (sign || end == start) {
            return sign && end > start + 1 ? end : start;
        }
        if (end + 1 >= close || words.charAt(end) != '=') {
            return start;
        }
        // A typesetter may have bent the marks.
        boolean marked = "\"'“”‘’".indexOf(words.charAt(end + 1)) >= 0;
        int value = end + 2;
        while (value < close && (marked ? "\"'“”‘’".indexOf(words.charAt(value)) < 0 : words.charAt(value) != ' ')) {
            value++;
        }
        return marked ? Math.min(close, value + 1) : value;
    }
}
