package dev.newspost.internal.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which header keys fill which field. */
final class HeaderKeys {
    private static final HeaderKeys BUILT_IN = new HeaderKeys(compiled(Resources.lists("keys.yaml")));

    private final Map<String, List<List<String>>> paths;

    private HeaderKeys(Map<String, List<List<String>>> paths) {
        this.paths = paths;
    }

    /**
     * {@return the keys that the library knows, and a user's behind them}
     *
     * @param users the field of each of the user's keys
     */
    static HeaderKeys with(Map<String, String> users) {
        if (users.isEmpty()) {
            return BUILT_IN;
        }
        Map<String, List<List<String>>> all = new HashMap<>(BUILT_IN.paths);
        // Sorted, so that two keys of one field always come in the same order.
        users.keySet().stream().sorted().forEach(key -> {
            String field = users.get(key);
            List<List<String>> paths = new ArrayList<>(all.getOrDefault(field, List.of()));
            paths.add(List.of(folded(key)));
            all.put(field, List.copyOf(paths));
        });
        return new HeaderKeys(all);
    }

    /** {@return the folded keys that lead to each value of a field, in the order to ask} */
    List<List<String>> paths(String field) {
        return paths.getOrDefault(field, List.of());
    }

    /** {@return a key as it is compared: case, hyphens, underscores and blanks make no difference} */
    static String folded(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (c != '-' && c != '_' && c != ' ') {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<List<String>>> compiled(Map<String, List<String>> lists) {
        Map<String, List<List<String>>> compiled = new HashMap<>();
        lists.forEach((field, keys) ->
                compiled.put(field, keys.stream().map(HeaderKeys::path).toList()));
        return compiled;
    }

    private static List<String> path(String key) {
        List<String> path = new ArrayList<>();
        int start = 0;
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', start)) {
            path.add(folded(key.substring(start, dot)));
            start = dot + 1;
        }
        path.add(folded(key.substring(start)));
        return List.copyOf(path);
    }
}
