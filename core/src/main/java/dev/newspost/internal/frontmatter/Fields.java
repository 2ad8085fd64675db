package dev.newspost.internal.frontmatter;

import dev.newspost.Credit;
import dev.newspost.FrontMatterValue;
import dev.newspost.HeaderImage;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills the fields of the metadata from a header's values. */
final class Fields {
    /** The field of each role's makers. */
    private static final Map<Credit.Role, String> MAKERS = Arrays.stream(Credit.Role.values())
            .collect(Collectors.toUnmodifiableMap(
                    role -> role, role -> "maker " + role.name().toLowerCase(Locale.ROOT)));

    private final Map<String, HeaderEntry> header;
    private final Map<String, HeaderEntry> byFolded = new HashMap<>();
    private final HeaderKeys keys;
    private final Values values;
    private final ZoneOffset zone;
    private final Bylines bylines;
    private final Report report;

    Fields(Map<String, HeaderEntry> header, HeaderKeys keys, Settings settings, Report report) {
        this.header = header;
        this.keys = keys;
        this.values = new Values(keys);
        this.zone = settings.defaultZone();
        this.bylines = new Bylines(settings.languages());
        this.report = report;
        header.forEach((key, entry) -> byFolded.put(HeaderKeys.folded(key), entry));
    }

    Metadata metadata(String fileName, Optional<String> unread) {
        Optional<PostTime> published = time("published").or(() -> Dates.ofFileName(fileName, zone));
        Map<String, FrontMatterValue> frontMatter = new LinkedHashMap<>();
        header.forEach((key, entry) -> frontMatter.put(key, entry.value()));
        return new Metadata(
                text("title"),
                published,
                time("updated"),
                first("author", entry -> present(values.names(entry.value())).map(names -> String.join(", ", names))),
                bylines.persons(people("authors")),
                makers(),
                first("from", entry -> values.text(entry).filter(Fields::isAbsolute)),
                text("description"),
                first("section", entry -> present(values.names(entry.value())).map(names -> names.get(0))),
                terms("topics", false),
                terms("tags", true),
                terms("categories", true),
                terms("series", false),
                image(),
                text("language"),
                text("layout"),
                comments(),
                frontMatter,
                unread);
    }

    /** What the first of a field's keys gives that gives anything. */
    private <T> Optional<T> first(String field, Function<HeaderEntry, Optional<T>> reader) {
        for (List<String> path : keys.paths(field)) {
            if (!byFolded.containsKey(path.get(0))) {
                continue;
            }
            Optional<T> value = entry(path).flatMap(reader);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<HeaderEntry> entry(List<String> path) {
        HeaderEntry entry = byFolded.get(path.get(0));
        if (entry == null || path.size() == 1) {
            return Optional.ofNullable(entry);
        }
        if (!(entry.value() instanceof FrontMatterValue.Entries inner)) {
            return Optional.empty();
        }
        return Values.value(inner.values(), path.subList(1, path.size()))
                .map(value -> new HeaderEntry(value, "", entry.line(), entry.column()));
    }

    private Optional<String> text(String field) {
        return first(field, values::text);
    }

    private List<String> people(String field) {
        return first(field, entry -> present(values.names(entry.value()))).orElse(List.of());
    }

    private List<String> terms(String field, boolean blanks) {
        return first(field, entry -> present(values.terms(entry.value(), blanks)))
                .orElse(List.of());
    }

    private Map<Credit.Role, List<String>> makers() {
        Map<Credit.Role, List<String>> makers = new EnumMap<>(Credit.Role.class);
        for (Credit.Role role : Credit.Role.values()) {
            List<String> names = people(MAKERS.get(role));
            if (!names.isEmpty()) {
                makers.put(role, names);
            }
        }
        return makers;
    }

    private Optional<PostTime> time(String field) {
        return first(field, entry -> {
            FrontMatterValue value = entry.value();
            if (value instanceof FrontMatterValue.Time time) {
                return Optional.of(time.value());
            }
            // "published: false" is Jekyll's way to hide a post, not a date.
            if (!(value instanceof FrontMatterValue.Text || value instanceof FrontMatterValue.Num)
                    || value.text().isBlank()) {
                return Optional.empty();
            }
            Optional<PostTime> time = Dates.read(value.text(), zone);
            if (time.isEmpty()) {
                report.warn(
                        Problem.Code.DATE_INVALID,
                        "'" + Shortened.of(value.text())
                                + "' is no date; one reads 2024-07-03 or 2024-07-03 08:00:00 +0800",
                        entry.line(),
                        entry.column());
            }
            return time;
        });
    }

    private Optional<Boolean> comments() {
        return first("comments", entry -> {
            FrontMatterValue value = entry.value();
            if (value instanceof FrontMatterValue.Bool bool) {
                return Optional.of(bool.value());
            }
            if (value instanceof FrontMatterValue.Text text
                    && YamlScalars.plain(text.value().strip(), zone) instanceof FrontMatterValue.Bool bool) {
                return Optional.of(bool.value());
            }
            if (!(value instanceof FrontMatterValue.None)) {
                report.warn(
                        Problem.Code.VALUE_INVALID,
                        "'" + Shortened.of(value.text()) + "' is neither true nor false",
                        entry.line(),
                        entry.column());
            }
            return Optional.empty();
        });
    }

    private Optional<HeaderImage> image() {
        Optional<HeaderImage> image = first("image", entry -> picture(entry.value()));
        return image.map(found -> new HeaderImage(
                found.src(),
                found.alt().or(() -> text("image alt")),
                found.caption().or(() -> text("image caption")),
                found.credit().or(() -> text("image credit"))));
    }

    private Optional<HeaderImage> picture(FrontMatterValue value) {
        if (value instanceof FrontMatterValue.Items items) {
            return items.values().stream()
                    .map(this::picture)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (value instanceof FrontMatterValue.Entries entries) {
            return part(entries, "picture address")
                    .map(src -> new HeaderImage(
                            src,
                            part(entries, "picture alt"),
                            part(entries, "picture caption"),
                            part(entries, "picture credit")));
        }
        // "hero: false" switches a picture off.
        return value instanceof FrontMatterValue.Text
                ? values.text(value)
                        .map(src -> new HeaderImage(src, Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<String> part(FrontMatterValue.Entries entries, String part) {
        for (List<String> path : keys.paths(part)) {
            Optional<String> text = Values.value(entries.values(), path).flatMap(values::text);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> present(List<String> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static boolean isAbsolute(String address) {
        int colon = address.indexOf("://");
        if (colon < 1 || address.indexOf(' ') >= 0) {
            return false;
        }
        for (int at = 0; at < colon; at++) {
            char c = address.charAt(at);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+')) {
                return false;
            }
        }
        return true;
    }
}
