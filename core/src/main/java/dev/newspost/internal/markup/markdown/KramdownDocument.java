package dev.newspost.internal.markup.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the whole of a post defines: links, footnotes and attributes, by name. */
final class KramdownDocument {
    /** No name of a link is longer. */
    static final int MAX_NAME = 1_000;

    private final TagLines tagLines;
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, KramdownAttributes> attributes = new HashMap<>();

    /** By name of a footnote: its number, 0 before it was referred to. */
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();

    private final Set<String> unstopped = new HashSet<>();
    private int lastFootnote;

    KramdownDocument(TagLines tagLines) {
        this.tagLines = tagLines;
    }

    /** Where a link leads. */
    record Link(String address, String title) {}

    TagLines tagLines() {
        return tagLines;
    }

    void link(String name, String address, String title) {
        links.put(normalized(name), new Link(address, title));
    }

    /** {@return the link of a name, or null} */
    Link link(String name) {
        return links.isEmpty() || name.length() > MAX_NAME ? null : links.get(normalized(name));
    }

    private static String normalized(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    void attributes(String name, String list) {
        attributes.put(
                name, attributes.getOrDefault(name, KramdownAttributes.NONE).plus(list));
    }

    Map<String, KramdownAttributes> attributes() {
        return attributes;
    }

    void footnote(String name) {
        footnotes.putIfAbsent(name, 0);
    }

    /** {@return the number of a footnote, given where it is asked for first; 0 where nobody defines it} */
    int footnoteNumber(String name) {
        Integer number = footnotes.get(name);
        if (number == null) {
            return 0;
        }
        if (number == 0) {
            number = ++lastFootnote;
            footnotes.put(name, number);
        }
        return number;
    }

    void unstopped(String extension) {
        unstopped.add(extension);
    }

    /** {@return whether an extension was looked for to its end in vain} */
    boolean isUnstopped(String extension) {
        return unstopped.contains(extension);
    }
}
