package dev.newspost.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words that rules know, of all languages together.
 *
 * <p>A pack is one or several YAML files; each is a map of sections, each section a map from a list's name to its words.
 * A list that stands in several files or languages is their union, in order. Immutable; what a step compiles from the
 * lists is kept here once for all posts ({@link #compiled}).
 */
public final class LanguagePacks {
    private static final String FOLDER = "/dev/newspost/language/";
    private static final List<String> BUILT_IN = List.of(
            "zh/speech.yaml", "zh/credit.yaml", "zh/story.yaml", "en/speech.yaml", "en/credit.yaml", "en/story.yaml");

    private final Map<String, List<String>> lists;
    private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

    private LanguagePacks(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** {@return the packs that come with the library} */
    public static LanguagePacks builtIn() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String file : BUILT_IN) {
            try (InputStream in = LanguagePacks.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + file);
                }
                add(lists, new InputStreamReader(in, StandardCharsets.UTF_8), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LanguagePacks(lists);
    }

    /**
     * {@return these packs and the one that a user's file adds}
     *
     * @param text the file's text
     * @param file the file's name, for messages
     * @throws IllegalArgumentException if the file is no pack; the message names file and line
     */
    public LanguagePacks plus(Reader text, String file) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        lists.forEach((name, words) -> all.put(name, new ArrayList<>(words)));
        add(all, text, file);
        return new LanguagePacks(all);
    }

    /**
     * {@return the words of a list, in order; empty where no pack has it}
     *
     * @param name section and list, such as {@code speech.cues}
     */
    public List<String> words(String name) {
        return List.copyOf(lists.getOrDefault(name, List.of()));
    }

    /**
     * {@return what a step makes of these packs, made once}
     *
     * @param type the class that holds it
     * @param maker makes it
     */
    public <T> T compiled(Class<T> type, Function<LanguagePacks, T> maker) {
        Object made = compiled.get(type);
        if (made == null) {
            // Not computeIfAbsent: a maker may ask for what another class makes. Two threads that both make one agree.
            T fresh = maker.apply(this);
            Object earlier = compiled.putIfAbsent(type, fresh);
            made = earlier == null ? fresh : earlier;
        }
        return type.cast(made);
    }

    private static void add(Map<String, List<String>> lists, Reader text, String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object root = new Yaml(new SafeConstructor(options)).load(text);
        for (Map.Entry<?, ?> section : map(root, file, "a map of sections").entrySet()) {
            String name = section.getKey() + ".";
            for (Map.Entry<?, ?> list :
                    map(section.getValue(), file, name + " as a map of lists").entrySet()) {
                List<String> words = lists.computeIfAbsent(name + list.getKey(), key -> new ArrayList<>());
                for (Object word : list(list.getValue(), file, name + list.getKey())) {
                    words.add(word(word, file, name + list.getKey()));
                }
            }
        }
    }

    /** {@return a word; YAML takes a bare "Tags:" for a map and a bare "no" for a truth value, so those want quotes} */
    private static String word(Object value, String file, String what) {
        if (value instanceof Map || value instanceof List || value instanceof Boolean || value == null) {
            throw new IllegalArgumentException(
                    file + ": expected a word in " + what + ", found " + value + "; put it in quotes");
        }
        return String.valueOf(value);
    }

    private static Map<?, ?> map(Object value, String file, String what) {
        if (value == null) {
            return Map.of();
        }
        return Optional.of(value)
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(file + ": expected " + what));
    }

    private static List<?> list(Object value, String file, String what) {
        if (value == null) {
            return List.of();
        }
        return Optional.of(value)
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(file + ": expected " + what + " as a list of words"));
    }
}
