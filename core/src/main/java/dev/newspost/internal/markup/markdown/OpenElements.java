package dev.newspost.internal.markup.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The elements that HTML blocks opened and did not close yet. CommonMark ends such a block at a blank line, as kramdown
 * does a paragraph with tags in it, and both take indented lines behind it for code; in a publisher's table or box they
 * are the HTML that goes on.
 */
final class OpenElements {
    private static final Set<String> CONTAINERS = Set.of(
            "article", "aside", "center", "details", "div", "dl", "figure", "main", "ol", "section", "table", "tbody",
            "tfoot", "thead", "tr", "ul");

    /** More open elements than any page has; further ones are not noted, so that time stays linear. */
    private static final int MAX_OPEN = 256;

    private final Deque<String> open = new ArrayDeque<>();

    /** HTML that was not looked at yet: most posts never ask. */
    private final List<String> pending = new ArrayList<>();

    /** Takes note of HTML. */
    void add(String html) {
        pending.add(html);
    }

    /** {@return whether indented lines are HTML: they start with a tag, in an element that is open} */
    boolean holds(String lines) {
        String start = lines.stripLeading();
        if (!start.startsWith("<") || new HtmlTags(start).tagEnd(0) < 0) {
            return false;
        }
        pending.forEach(this::read);
        pending.clear();
        return !open.isEmpty();
    }

    private void read(String html) {
        HtmlTags tags = new HtmlTags(html);
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i)) {
            int comment = tags.commentEnd(i);
            int end = comment > 0 ? comment : tags.tagEnd(i);
            if (comment < 0 && end > 0 && CONTAINERS.contains(tags.name())) {
                note(tags.name(), tags.closing());
            }
            i = end < 0 ? i + 1 : end;
        }
    }

    private void note(String name, boolean closing) {
        if (!closing) {
            if (open.size() < MAX_OPEN) {
                open.push(name);
            }
        } else if (open.contains(name)) {
            while (!open.pop().equals(name)) {
                // Those in it are closed with it.
            }
        }
    }
}
