package dev.newspost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a post's header says, typed by what each field means.
 *
 * <p>Each field comes from the first of its keys that holds a fitting value; the keys of a field are data, and a user
 * can add some ({@link ArticleParser.Builder#headerKey(String, String)}). Every key as read is in {@code frontMatter}.
 *
 * @param title the title
 * @param published when it was published: from the header, else from the file's name
 * @param updated when it was changed last
 * @param author the {@code author} as written, often the outlet's name
 * @param authors the authors, one entry each; a text that can only be a list of persons is taken apart
 * @param makers other makers that the header names, by role
 * @param from the absolute address of the original story
 * @param description the summary
 * @param section the section or kicker
 * @param topics the topics
 * @param tags the tags
 * @param categories the categories
 * @param series the series that it belongs to
 * @param image the picture that the header names
 * @param language the language as written, such as {@code zh-Hans}
 * @param layout the layout
 * @param comments whether readers may comment
 * @param frontMatter every key as read, in the header's order
 * @param unreadHeader the header's text where no format could read it
 */
public record Metadata(
        Optional<String> title,
        Optional<PostTime> published,
        Optional<PostTime> updated,
        Optional<String> author,
        List<String> authors,
        Map<Credit.Role, List<String>> makers,
        Optional<String> from,
        Optional<String> description,
        Optional<String> section,
        List<String> topics,
        List<String> tags,
        List<String> categories,
        List<String> series,
        Optional<HeaderImage> image,
        Optional<String> language,
        Optional<String> layout,
        Optional<Boolean> comments,
        Map<String, FrontMatterValue> frontMatter,
        Optional<String> unreadHeader) {
    private static final Metadata EMPTY = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    /** Creates metadata; lists and maps are copied. */
    public Metadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(author, "author");
        authors = List.copyOf(authors);
        Map<Credit.Role, List<String>> byRole = new EnumMap<>(Credit.Role.class);
        makers.forEach((role, names) -> byRole.put(role, List.copyOf(names)));
        makers = Collections.unmodifiableMap(byRole);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(section, "section");
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(comments, "comments");
        Map<String, FrontMatterValue> copy = new LinkedHashMap<>();
        frontMatter.forEach(
                (key, value) -> copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, key)));
        frontMatter = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(unreadHeader, "unreadHeader");
    }

    /** {@return the metadata of a post without a header} */
    public static Metadata empty() {
        return EMPTY;
    }
}
