package dev.newspost.internal.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Cases of others that are read otherwise here, each with its reason: resource files that start with their format. */
final class Deviations {
    private Deviations() {}

    /** {@return the reasons of a resource file by the names of their cases} */
    static Map<String, String> read(String resource) {
        try (InputStream file = Deviations.class.getResourceAsStream(resource)) {
            List<Map<String, Object>> groups = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            Map<String, String> reasons = new TreeMap<>();
            for (Map<String, Object> group : groups) {
                for (Object name : (List<?>) group.get("cases")) {
                    String before =
                            reasons.put(name.toString(), group.get("reason").toString());
                    if (before != null) {
                        throw new IllegalStateException(resource + ": " + name + " is listed twice");
                    }
                }
            }
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
