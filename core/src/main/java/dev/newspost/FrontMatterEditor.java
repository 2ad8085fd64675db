package dev.newspost;

import dev.newspost.internal.Settings;
import dev.newspost.internal.edit.HeaderEdit;
import dev.newspost.internal.edit.PostFrame;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Changes keys in a post's header with the smallest change of text.
 *
 * <pre>{@code
 * byte[] edited = FrontMatterEditor.of(Files.readAllBytes(file))
 *         .set("title", "Harbour opens again")
 *         .remove("draft")
 *         .rename("author", "byline")
 *         .bytes();
 * }</pre>
 *
 * <p>Comments, order, quotes, line ends, the byte order mark and every byte of the body stay. A value is written as the
 * one before it was, as far as that can say it; one that the post had when the editor was made is written as it was
 * there. Only keys at the top level of the header can be changed.
 *
 * <p>Each change is proved by reading the new header. What is not sure is refused with
 * {@link FrontMatterEditException}: a post without a header, a header with problems, a key that stands twice, a value
 * with an anchor, a value that the format cannot say. TOML and JSON headers need {@code newspost-toml} and
 * {@code newspost-json}.
 *
 * <p>Immutable and safe for use by many threads: each change gives a new editor.
 */
public final class FrontMatterEditor {
    private final PostFrame frame;
    private final HeaderEdit edit;
    private final Map<String, FrontMatterValue> values;
    private final Map<String, String> written;
    private final String header;

    private FrontMatterEditor(
            PostFrame frame,
            HeaderEdit edit,
            Map<String, FrontMatterValue> values,
            Map<String, String> written,
            String header) {
        this.frame = frame;
        this.edit = edit;
        this.values = values;
        this.written = written;
        this.header = header;
    }

    /**
     * {@return an editor of a post}
     *
     * @param post the post's bytes, in UTF-8 or with a byte order mark; not changed
     * @throws FrontMatterEditException if the post has no header, or one that cannot be edited
     */
    public static FrontMatterEditor of(byte[] post) {
        Settings settings = Defaults.SETTINGS;
        PostFrame frame = PostFrame.of(Objects.requireNonNull(post, "post"), settings.formats());
        HeaderEdit edit = new HeaderEdit(frame.format(), frame.lineEnd(), settings);
        Map<String, FrontMatterValue> values = edit.values(frame.header());
        return new FrontMatterEditor(frame, edit, values, edit.written(frame.header()), frame.header());
    }

    /** {@return the header's values by key, in its order; unmodifiable} */
    public Map<String, FrontMatterValue> values() {
        return edit.values(header);
    }

    /**
     * Changes a key's value, or adds the key behind all others.
     *
     * @param key the key
     * @param value the value
     * @return the editor with the change
     * @throws FrontMatterEditException if the change is refused
     */
    public FrontMatterEditor set(String key, FrontMatterValue value) {
        Objects.requireNonNull(value, "value");
        Optional<String> before = Optional.ofNullable(written.get(Objects.requireNonNull(key, "key")));
        if (before.isPresent() && value.equals(values.get(key)) && values().containsKey(key)) {
            return with(edit.restore(header, key, value, before.get()));
        }
        return with(edit.set(header, key, value));
    }

    /**
     * Changes a key's value to a text, or adds the key behind all others.
     *
     * @param key the key
     * @param text the text
     * @return the editor with the change
     * @throws FrontMatterEditException if the change is refused
     */
    public FrontMatterEditor set(String key, String text) {
        return set(key, new FrontMatterValue.Text(text));
    }

    /**
     * Changes a key's value to a list of texts, or adds the key behind all others.
     *
     * @param key the key
     * @param texts the texts
     * @return the editor with the change
     * @throws FrontMatterEditException if the change is refused
     */
    public FrontMatterEditor set(String key, List<String> texts) {
        List<FrontMatterValue> items =
                texts.stream().<FrontMatterValue>map(FrontMatterValue.Text::new).toList();
        return set(key, new FrontMatterValue.Items(items));
    }

    /**
     * Adds a key behind all others.
     *
     * @param key the key, which the header does not have
     * @param value the value
     * @return the editor with the change
     * @throws FrontMatterEditException if the header has the key, or the change is refused
     */
    public FrontMatterEditor add(String key, FrontMatterValue value) {
        return with(edit.add(header, Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
    }

    /**
     * Removes a key with its value; comments on other lines stay.
     *
     * @param key the key
     * @return the editor with the change
     * @throws FrontMatterEditException if the header has no such key, or the change is refused
     */
    public FrontMatterEditor remove(String key) {
        return with(edit.remove(header, Objects.requireNonNull(key, "key")));
    }

    /**
     * Gives a key another name; its value and its place stay.
     *
     * @param key the key
     * @param name its new name, which the header does not have
     * @return the editor with the change
     * @throws FrontMatterEditException if the header has no such key or has the new one, or the change is refused
     */
    public FrontMatterEditor rename(String key, String name) {
        return with(edit.rename(header, Objects.requireNonNull(key, "key"), Objects.requireNonNull(name, "name")));
    }

    /** {@return the post with all changes} */
    public byte[] bytes() {
        return frame.bytes(header);
    }

    private FrontMatterEditor with(String changed) {
        return new FrontMatterEditor(frame, edit, values, written, changed);
    }

    /** Made when the first editor is. */
    private static final class Defaults {
        private static final Settings SETTINGS = ArticleParser.create().settings();
    }
}
