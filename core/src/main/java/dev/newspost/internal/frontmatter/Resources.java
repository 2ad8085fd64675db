package dev.newspost.internal.frontmatter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads this package's resource files: YAML maps from a name to a list of words. */
final class Resources {
    private static final String FOLDER = "/dev/newspost/frontmatter/";

    private Resources() {}

    static Map<String, List<String>> lists(String file) {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            Map<String, Object> maps = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, List<String>> lists = new LinkedHashMap<>();
            maps.forEach((name, words) -> {
                List<String> list = new ArrayList<>();
                ((List<?>) words).forEach(word -> list.add(word.toString()));
                lists.put(name, List.copyOf(list));
            });
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
