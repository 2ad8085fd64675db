package dev.newspost.internal.markup.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where the closing tags of a body stand, by name: {@code {% endnote %}}, {@code {{< /note >}}}. */
final class Closers {
    private static final int MAX_NAME = 100;

    private final String body;
    private Map<String, Places> places;

    Closers(String body) {
        this.body = body;
    }

    /** Rising offsets, asked for with rising bounds. */
    private static final class Places {
        private int[] offsets = new int[2];
        private int size;
        private int at;

        void add(int offset) {
            offsets = size == offsets.length ? Arrays.copyOf(offsets, size * 2) : offsets;
            offsets[size++] = offset;
        }

        int next(int from) {
            while (at < size && offsets[at] < from) {
                at++;
            }
            return at < size ? offsets[at] : -1;
        }
    }

    /** {@return where the next closing tag of a name opens, or -1} The bounds have to rise from call to call. */
    int next(String name, int from, boolean hugo) {
        if (places == null) {
            places = new HashMap<>();
            collect();
        }
        Places found = places.get(hugo ? "/" + name : name);
        return found == null ? -1 : found.next(from);
    }

    private void collect() {
        for (int i = body.indexOf('{'); i >= 0 && i + 3 < body.length(); i = body.indexOf('{', i + 1)) {
            if (body.charAt(i + 1) == '%') {
                int name = skip(i + 2, '-');
                if (body.startsWith("end", name)) {
                    add("", i, name + 3);
                }
            } else if (body.charAt(i + 1) == '{' && (body.charAt(i + 2) == '<' || body.charAt(i + 2) == '%')) {
                int slash = skip(i + 3, ' ');
                if (slash < body.length() && body.charAt(slash) == '/') {
                    add("/", i, skip(slash + 1, ' '));
                }
            }
        }
    }

    private int skip(int from, char also) {
        int i = from;
        while (i < body.length() && i < from + MAX_NAME && (body.charAt(i) == also || body.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private void add(String prefix, int offset, int nameStart) {
        int end = nameStart;
        while (end < body.length() && end < nameStart + MAX_NAME && TagReader.isNamePart(body.charAt(end))) {
            end++;
        }
        if (end > nameStart) {
            places.computeIfAbsent(prefix + body.substring(nameStart, end), key -> new Places())
                    .add(offset);
        }
    }
}
