package dev.newspost;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads headers of one format. YAML is built in; {@code newspost-toml} and {@code newspost-json} bring TOML and JSON.
 *
 * <p>{@link ArticleParser#create()} finds formats on the class or module path by {@link java.util.ServiceLoader}.
 * Implementations must be safe for use by many threads and must not throw for any text.
 */
public interface FrontMatterFormat {
    /** {@return the names by which headers call it, in lower case, such as {@code toml}; the first is its own} */
    Set<String> names();

    /**
     * Reads a header.
     *
     * @param header the text between the fences
     * @param problems takes each problem; lines and columns count from 1 at the header's own start
     * @return the values by key, in the header's order; what could not be read is left out and reported
     */
    Map<String, FrontMatterValue> read(String header, Consumer<Problem> problems);
}
