package dev.newspost.internal.markup.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which marks of a text open and close emphasis, by kramdown's rules: an opening mark has no blank behind it, a
 * closing one none before it, and no emphasis stands in another of its sort. Letters and punctuation do not matter, so
 * that emphasis in Chinese works beside brackets and full stops.
 */
final class Emphasis {
    /** How often a mark that nobody closes may be taken back. Later ones leave the marks after them as they are. */
    private static final int MAX_RETRIES = 32;

    private final String text;
    private final List<SpanToken> marks;
    private final List<Event> events = new ArrayList<>();
    private final List<Event> open = new ArrayList<>();

    /** By place of a mark: how many ways to read it have failed. */
    private final Map<Integer, Integer> failed = new HashMap<>();

    /** By mark and length: the last place where emphasis could close. */
    private final Map<String, Integer> lastCloser = new HashMap<>();

    /** The elements that the whole text stands in. */
    private final Set<String> around;

    Emphasis(String text, List<SpanToken> marks, Set<String> around) {
        this.text = text;
        this.marks = marks;
        this.around = around;
    }

    /**
     * What marks at a place do.
     *
     * @param start the place
     * @param length how many marks
     * @param tag the element that they open or close; empty for plain text
     * @param opens whether they open it
     * @param token the token that they are part of
     */
    record Event(int start, int length, String tag, boolean opens, int token) {}

    /** {@return what the marks do, in order} */
    List<Event> resolve() {
        for (SpanToken token : marks) {
            noteClosers(token);
        }
        int retries = 0;
        int token = 0;
        int at = marks.isEmpty() ? 0 : marks.get(0).start;
        while (true) {
            run(token, at);
            if (open.isEmpty() || retries++ >= MAX_RETRIES) {
                return withoutUnclosed();
            }
            Event first = open.get(0);
            failed.merge(first.start, 1, Integer::sum);
            while (events.get(events.size() - 1).start != first.start) {
                events.remove(events.size() - 1);
            }
            events.remove(events.size() - 1);
            open.clear();
            token = first.token;
            at = first.start;
        }
    }

    private void run(int firstToken, int from) {
        int at = from;
        for (int token = firstToken; token < marks.size(); token++) {
            at = Math.max(at, marks.get(token).start);
            int end = marks.get(token).end;
            while (at < end) {
                Event event = event(token, at, end);
                events.add(event);
                at += event.length;
            }
        }
    }

    private Event event(int token, int at, int end) {
        char c = text.charAt(at);
        if (!open.isEmpty()) {
            Event inner = open.get(open.size() - 1);
            int length = length(inner.tag);
            if (text.charAt(inner.start) == c && at > inner.start + length && closes(c, inner.tag, at, end)) {
                open.remove(open.size() - 1);
                return new Event(at, length, inner.tag, false, token);
            }
        }
        int length = Math.min(2, end - at);
        int ways = failed.getOrDefault(at, 0);
        String tag = c == '~' ? "del" : length == 2 ? "strong" : "em";
        if (ways == 0 && opens(c, tag, at, end)) {
            return opened(at, tag, token);
        }
        boolean inEmphasis = !open.isEmpty() && open.get(open.size() - 1).tag.equals("em");
        boolean single = tag.equals("strong") && !isOpen("strong") && startsWell(c, at, length) && !inEmphasis;
        if (ways <= 1 && single && opens(c, "em", at, end)) {
            return opened(at, "em", token);
        }
        return new Event(at, c == '~' ? end - at : length, "", false, token);
    }

    private Event opened(int at, String tag, int token) {
        Event event = new Event(at, length(tag), tag, true, token);
        open.add(event);
        return event;
    }

    private static int length(String tag) {
        return tag.equals("em") ? 1 : 2;
    }

    private boolean isOpen(String tag) {
        return around.contains(tag) || open.stream().anyMatch(event -> event.tag.equals(tag));
    }

    private boolean opens(char c, String tag, int at, int end) {
        if (tag.equals("del") && end - at != 2) {
            return false;
        }
        int length = length(tag);
        return !isOpen(tag) && startsWell(c, at, length) && lastCloser.getOrDefault(c + tag, -1) > at + length;
    }

    private boolean startsWell(char c, int at, int length) {
        boolean word = c == '_' && (isLetter(at - 1) || (charAt(at - 1) == '-' && isLetter(at - 2)));
        return !word && !isBlank(at + length);
    }

    private boolean closes(char c, String tag, int at, int end) {
        if (isBlank(at - 1)) {
            return false;
        }
        if (tag.equals("del")) {
            return end - at == 2 && charAt(at + 1) == '~';
        }
        if (tag.equals("strong")) {
            return charAt(at + 1) == c && !(c == '_' && isLetterOrDigit(at + 2));
        }
        boolean pair = charAt(at + 1) == c && charAt(at + 2) != c;
        return !pair && !(c == '_' && isLetterOrDigit(at + 1));
    }

    /** Marks are read in pairs: what stands at an odd place is reached only behind a single one that closed something. */
    private void noteClosers(SpanToken token) {
        char c = text.charAt(token.start);
        boolean closing = !isBlank(token.start - 1);
        for (int at = token.start; at < token.end; at++) {
            boolean even = (at - token.start) % 2 == 0;
            if (c == '~') {
                noteCloser(c, "del", at, token.end);
                continue;
            }
            if (even && token.end - at != 2) {
                noteCloser(c, "em", at, token.end);
            }
            if (even || closing) {
                noteCloser(c, "strong", at, token.end);
            }
        }
    }

    private void noteCloser(char c, String tag, int at, int end) {
        if (closes(c, tag, at, end)) {
            lastCloser.put(c + tag, at);
        }
    }

    private List<Event> withoutUnclosed() {
        for (Event event : open) {
            int index = events.lastIndexOf(event);
            events.set(index, new Event(event.start, event.length, "", false, event.token));
        }
        return events;
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    private boolean isBlank(int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private boolean isLetter(int i) {
        return Character.isLetter(charAt(i));
    }

    private boolean isLetterOrDigit(int i) {
        return Character.isLetterOrDigit(charAt(i));
    }
}
