package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import dev.newspost.internal.text.Entities;
import dev.newspost.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads header values as what a field wants, whatever their format took them for. */
final class Values {
    private final List<List<String>> nameKeys;

    Values(HeaderKeys keys) {
        this.nameKeys = keys.paths("name");
    }

    /**
     * {@return the value as one text: white space as single blanks, character references decoded; empty where it is none}
     */
    Optional<String> text(HeaderEntry entry) {
        FrontMatterValue value = entry.value();
        if (value instanceof FrontMatterValue.Items && entry.source().startsWith("[")) {
            // title: [Video] is text to whoever wrote it.
            return text(entry.source());
        }
        return text(value);
    }

    Optional<String> text(FrontMatterValue value) {
        if (value instanceof FrontMatterValue.Items items) {
            return items.values().size() == 1 ? text(items.values().get(0)) : Optional.empty();
        }
        if (value instanceof FrontMatterValue.Entries || value instanceof FrontMatterValue.None) {
            return Optional.empty();
        }
        return text(value.text());
    }

    private static Optional<String> text(String value) {
        String text = WhiteSpace.collapse(Entities.decode(value));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** {@return the person or term: a text, or the name in a map} */
    Optional<String> name(FrontMatterValue value) {
        if (value instanceof FrontMatterValue.Entries entries) {
            for (List<String> key : nameKeys) {
                Optional<String> name = value(entries.values(), key).flatMap(this::text);
                if (name.isPresent()) {
                    return name;
                }
            }
            return Optional.empty();
        }
        return text(value);
    }

    /** {@return the persons or terms of a list, or the only one; lists in lists are joined} */
    List<String> names(FrontMatterValue value) {
        if (!(value instanceof FrontMatterValue.Items items)) {
            return name(value).map(List::of).orElse(List.of());
        }
        List<String> names = new ArrayList<>();
        for (FrontMatterValue item : items.values()) {
            names.addAll(names(item));
        }
        return names;
    }

    /**
     * {@return the terms of a list, or of a text that holds several}
     *
     * @param blanks whether blanks part the terms of a text without commas, as Jekyll takes {@code tags: a b}
     */
    List<String> terms(FrontMatterValue value, boolean blanks) {
        if (!(value instanceof FrontMatterValue.Text)) {
            return names(value);
        }
        String text = Entities.decode(value.text());
        boolean commas = false;
        for (int at = 0; at < text.length(); at++) {
            commas |= isComma(text.charAt(at));
        }
        List<String> terms = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length();
            if (end || (commas ? isComma(text.charAt(at)) : blanks && WhiteSpace.is(text.charAt(at)))) {
                String term = WhiteSpace.collapse(text.substring(start, at));
                if (!term.isEmpty()) {
                    terms.add(term);
                }
                start = at + 1;
            }
        }
        return terms;
    }

    /** {@return the value of a folded key, or of a path of them} */
    static Optional<FrontMatterValue> value(Map<String, FrontMatterValue> map, List<String> path) {
        Map<String, FrontMatterValue> within = map;
        for (int step = 0; step < path.size(); step++) {
            FrontMatterValue found = null;
            for (Map.Entry<String, FrontMatterValue> entry : within.entrySet()) {
                if (HeaderKeys.folded(entry.getKey()).equals(path.get(step))) {
                    found = entry.getValue();
                }
            }
            if (found == null || step == path.size() - 1) {
                return Optional.ofNullable(found);
            }
            if (!(found instanceof FrontMatterValue.Entries entries)) {
                return Optional.empty();
            }
            within = entries.values();
        }
        return Optional.empty();
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '、' || c == '\n';
    }
}
