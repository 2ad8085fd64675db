package dev.newspost.internal.markup.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that a {@code {: .class #id key="value"}} of kramdown gives to what it stands at. */
final class KramdownAttributes {
    static final KramdownAttributes NONE = new KramdownAttributes(Map.of(), List.of());

    /** More attributes, classes or references than anything has; further ones are left out, so that time stays linear. */
    private static final int MAX = 64;

    private static final int MAX_CLASSES = 1_000;

    private final Map<String, String> values;
    private final List<String> references;

    private KramdownAttributes(Map<String, String> values, List<String> references) {
        this.values = values;
        this.references = references;
    }

    /** {@return these attributes with those of a list added} */
    KramdownAttributes plus(String list) {
        Map<String, String> all = new LinkedHashMap<>(values);
        List<String> names = new ArrayList<>(references);
        int i = 0;
        while (i < list.length() && all.size() < MAX && names.size() < MAX) {
            if (Character.isWhitespace(list.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(list, i);
            word(list.substring(i, end), all, names);
            i = end;
        }
        return new KramdownAttributes(all, names);
    }

    /** {@return where a word ends; one with a marked value ends behind its mark} */
    private static int wordEnd(String list, int start) {
        int i = start;
        while (i < list.length() && !Character.isWhitespace(list.charAt(i))) {
            char c = list.charAt(i);
            if (c == '=' && i + 1 < list.length() && (list.charAt(i + 1) == '"' || list.charAt(i + 1) == '\'')) {
                int close = list.indexOf(list.charAt(i + 1), i + 2);
                return close < 0 ? list.length() : close + 1;
            }
            i++;
        }
        return i;
    }

    private static void word(String word, Map<String, String> values, List<String> references) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            String value = word.substring(equals + 1);
            boolean marked = value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
            values.put(word.substring(0, equals), marked ? value.substring(1, value.length() - 1) : value);
        } else if (word.charAt(0) == '.' || word.charAt(0) == '#') {
            classesAndId(word, values);
        } else {
            references.add(word);
        }
    }

    private static void classesAndId(String word, Map<String, String> values) {
        int start = 0;
        while (start < word.length()) {
            int end = start + 1;
            while (end < word.length() && word.charAt(end) != '.' && word.charAt(end) != '#') {
                end++;
            }
            String name = word.substring(start + 1, end);
            if (word.charAt(start) == '#') {
                values.put("id", name);
            } else {
                values.merge("class", name, (a, b) -> a.length() > MAX_CLASSES ? a : a + ' ' + b);
            }
            start = end;
        }
    }

    /** {@return whether a definition of some name is meant} */
    boolean refersTo(String name) {
        return references.contains(name);
    }

    /** Writes the attributes; those of definitions that they refer to first. */
    void write(HtmlOut out, Map<String, KramdownAttributes> definitions) {
        if (values.isEmpty() && references.isEmpty()) {
            return;
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (String reference : references) {
            KramdownAttributes meant = definitions.get(reference);
            if (meant != null) {
                all.putAll(meant.values);
            }
        }
        values.forEach((key, value) -> all.merge(key, value, (a, b) -> key.equals("class") ? a + ' ' + b : b));
        all.forEach((key, value) -> {
            if (isName(key)) {
                out.attribute(key, value);
            }
        });
    }

    private static boolean isName(String key) {
        return key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':');
    }
}
