package dev.newspost.internal.envelope;

import dev.newspost.Headline;
import dev.newspost.internal.text.Entities;
import dev.newspost.internal.text.WhiteSpace;
import java.util.Optional;

/**
 * A Markdown heading that holds one link and nothing else.
 *
 * @param level how many marks it has in front; 0 for one that is underlined
 * @param end where the line after it starts
 */
record HeadingLink(Headline headline, int level, int end) {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int MOST_MARKS = 6;

    /** {@return the heading on the line that starts here} */
    static Optional<HeadingLink> at(String post, int line) {
        int start = line;
        while (start < post.length() && start < line + 3 && post.charAt(start) == ' ') {
            start++;
        }
        int end = TextLines.end(post, start);
        int marks = marks(post, start, end);
        if (marks > 0) {
            String text = withoutClosingMarks(post.substring(start + marks, end).strip());
            return link(text).map(link -> new HeadingLink(link, marks, TextLines.next(post, end)));
        }
        int under = TextLines.next(post, end);
        if (start == end || post.charAt(start) != '[' || !isUnderline(post, under)) {
            return Optional.empty();
        }
        return link(post.substring(start, end).strip())
                .map(link -> new HeadingLink(link, 0, TextLines.next(post, under)));
    }

    /** {@return whether another heading of the same form, holding one link, follows} */
    boolean repeats(String post) {
        int line = end;
        while (line < post.length()) {
            char c = post.charAt(line);
            if (level > 0 ? marks(post, line, TextLines.end(post, line)) == level : c == '[') {
                if (at(post, line).isPresent()) {
                    return true;
                }
            }
            line = TextLines.next(post, line);
        }
        return false;
    }

    private static int marks(String post, int start, int end) {
        int at = start;
        while (at < end && post.charAt(at) == '#') {
            at++;
        }
        int marks = at - start;
        boolean heading = marks <= MOST_MARKS
                && at < end
                && (post.charAt(at) == ' ' || post.charAt(at) == '\t' || post.charAt(at) == '[');
        return heading ? marks : 0;
    }

    private static boolean isUnderline(String post, int line) {
        int end = TextLines.end(post, line);
        int at = line;
        while (at < end && post.charAt(at) == post.charAt(line)) {
            at++;
        }
        return at > line && (post.charAt(line) == '-' || post.charAt(line) == '=') && TextLines.isBlank(post, at, end);
    }

    private static String withoutClosingMarks(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == '#') {
            at--;
        }
        boolean closing = at < text.length() && at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t');
        return closing ? text.substring(0, at).strip() : text;
    }

    /**
     * Scripts write headlines and addresses without escaping anything, so brackets need not be balanced: the words end
     * before the last bracket that an address follows.
     */
    private static Optional<Headline> link(String text) {
        if (!text.startsWith("[") || !text.endsWith(")")) {
            return Optional.empty();
        }
        int middle = text.lastIndexOf("](");
        for (int at = middle; at > 0; at = text.lastIndexOf("](", at - 1)) {
            if (startsAddress(text, at + 2) && !isEscaped(text, at)) {
                middle = at;
                break;
            }
        }
        if (middle < 1) {
            return Optional.empty();
        }
        String words = WhiteSpace.collapse(unescape(text.substring(1, middle)));
        String target =
                destination(text.substring(middle + 2, text.length() - 1).strip());
        // Two links in one heading, or a picture: no headline.
        if (words.isEmpty() || target.isEmpty() || text.startsWith("[![") || holdsLink(text, middle)) {
            return Optional.empty();
        }
        return Optional.of(new Headline(words, unescape(target)));
    }

    private static boolean holdsLink(String text, int middle) {
        int other = text.lastIndexOf("](", middle - 1);
        return other > 0 && startsAddress(text, other + 2) && text.indexOf(')', other) < middle;
    }

    private static boolean startsAddress(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("<", at);
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** The address without angle brackets and title. */
    private static String destination(String target) {
        if (target.startsWith("<")) {
            int close = target.indexOf('>');
            return close < 0 ? target : target.substring(1, close);
        }
        // Scripts leave blanks in addresses as they are; only a quoted title is none of it.
        int quote = target.indexOf(" \"");
        return quote > 0 && target.endsWith("\"") ? target.substring(0, quote).strip() : target;
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0) {
                c = text.charAt(++at);
            }
            out.append(c);
        }
        return Entities.decode(out.toString());
    }
}
