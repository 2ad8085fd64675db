package dev.newspost.internal.frontmatter;

import java.util.HashMap;
import java.util.Map;

/** Finds the lines of keys in a header whose format does not tell where its values stand. */
final class KeyLines {
    private final Map<String, Integer> lines = new HashMap<>();

    KeyLines(String header) {
        int line = 1;
        for (int at = 0; at < header.length(); line++) {
            int end = header.indexOf('\n', at);
            end = end < 0 ? header.length() : end;
            int start = at;
            while (start < end && (header.charAt(start) <= ' ' || isMark(header.charAt(start)))) {
                start++;
            }
            int stop = start;
            while (stop < end && header.charAt(stop) > ' ' && !isMark(header.charAt(stop))) {
                stop++;
            }
            lines.putIfAbsent(header.substring(start, stop), line);
            at = end + 1;
        }
    }

    /** {@return the first line that starts with the key, from 1; 1 where none does} */
    int of(String key) {
        return lines.getOrDefault(key, 1);
    }

    private static boolean isMark(char c) {
        return "\"'[]{}=:.".indexOf(c) >= 0;
    }
}
