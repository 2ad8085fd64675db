package dev.newspost.internal.markup.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What tags and their arguments mean, as the resource {@code tags.yaml} says. */
final class TagMeanings {
    private static final Pattern SEPARATOR = Pattern.compile("[-_.]");

    /** The meanings that come with the library. */
    static final TagMeanings BUILT_IN = read("/dev/newspost/markup/tags.yaml");

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, List<String>> arguments = new HashMap<>();
    private final Map<String, String> players = new HashMap<>();
    private final Set<String> titleShown;
    private final List<String> variables;

    private TagMeanings(Map<?, ?> root) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) root.get("meanings")).entrySet()) {
            Meaning meaning = Meaning.valueOf(entry.getKey().toString().toUpperCase(Locale.ROOT));
            words(entry.getValue()).forEach(name -> meanings.put(name, meaning));
        }
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) root.get("arguments")).entrySet()) {
            arguments.put(entry.getKey().toString(), words(entry.getValue()));
        }
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) root.get("players")).entrySet()) {
            players.put(entry.getKey().toString(), entry.getValue().toString());
        }
        titleShown = Set.copyOf(words(root.get("titleShown")));
        variables = words(root.get("variables"));
    }

    /** {@return the meaning of a tag by its name} */
    Meaning of(String name) {
        Meaning whole = meanings.get(name.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return whole;
        }
        Meaning found = Meaning.TEMPLATE;
        for (String word : words(name)) {
            // A single letter is a name only where it is the whole of it.
            Meaning meaning = word.length() > 1 ? meanings.get(word) : null;
            if (meaning == Meaning.TEMPLATE) {
                return meaning;
            }
            if (meaning != null && found == Meaning.TEMPLATE) {
                found = meaning;
            }
        }
        return found;
    }

    /** {@return the names of the arguments of a sort, the most telling first} */
    List<String> arguments(String sort) {
        return arguments.get(sort);
    }

    /** {@return whether a tag shows its title above its caption} */
    boolean showsTitle(String name) {
        return titleShown.contains(name);
    }

    /** {@return whether a word without marks is a variable of the site} */
    boolean isVariable(String word) {
        return variables.stream().anyMatch(word::startsWith);
    }

    /** {@return the address of what a tag plays, with {@code {id}} and {@code {user}} to be filled in} */
    Optional<String> player(String name) {
        for (String word : words(name)) {
            if (players.containsKey(word)) {
                return Optional.of(players.get(word));
            }
        }
        return Optional.empty();
    }

    /** {@return the words of the last part of a name, in lower case} */
    private static List<String> words(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        StringBuilder apart = new StringBuilder(last.length() + 4);
        for (int i = 0; i < last.length(); i++) {
            boolean hump = i > 0 && Character.isUpperCase(last.charAt(i)) && Character.isLowerCase(last.charAt(i - 1));
            apart.append(hump ? "-" : "").append(last.charAt(i));
        }
        return Arrays.asList(SEPARATOR.split(apart.toString().toLowerCase(Locale.ROOT), -1));
    }

    private static List<String> words(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static TagMeanings read(String resource) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = TagMeanings.class.getResourceAsStream(resource)) {
            return new TagMeanings(new Yaml(new SafeConstructor(options)).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
