package dev.newspost.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.newspost.Credit;
import dev.newspost.FrontMatterValue;
import dev.newspost.HeaderImage;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what the header says.
 *
 * <p>A header's values are JSON's own wherever JSON gives them back as they were; any other value is an object whose
 * first key starts with a dollar sign: {@code {"$boolean": true, "text": "True"}}.
 */
final class MetadataWriter {
    private final JsonSink out;
    private final JsonGenerator raw;

    MetadataWriter(JsonSink out) {
        this.out = out;
        this.raw = out.generator();
    }

    void write(Metadata metadata) throws IOException {
        out.open("metadata");
        out.text("title", metadata.title());
        time("published", metadata.published());
        time("updated", metadata.updated());
        out.text("author", metadata.author());
        out.texts("authors", metadata.authors());
        makers(metadata.makers());
        out.text("from", metadata.from());
        out.text("description", metadata.description());
        out.text("section", metadata.section());
        out.texts("topics", metadata.topics());
        out.texts("tags", metadata.tags());
        out.texts("categories", metadata.categories());
        out.texts("series", metadata.series());
        if (metadata.image().isPresent()) {
            image(metadata.image().get());
        }
        out.text("language", metadata.language());
        out.text("layout", metadata.layout());
        if (metadata.comments().isPresent()) {
            raw.writeBooleanField("comments", metadata.comments().get());
        }
        if (!metadata.frontMatter().isEmpty()) {
            raw.writeFieldName("frontMatter");
            entries(metadata.frontMatter());
        }
        out.text("unreadHeader", metadata.unreadHeader());
        out.close();
    }

    private void makers(Map<Credit.Role, List<String>> makers) throws IOException {
        if (makers.isEmpty()) {
            return;
        }
        out.open("makers");
        for (Map.Entry<Credit.Role, List<String>> maker : makers.entrySet()) {
            raw.writeFieldName(Names.of(maker.getKey()));
            out.array(maker.getValue(), out::text);
        }
        out.close();
    }

    private void image(HeaderImage image) throws IOException {
        out.open("image");
        out.text("src", image.src());
        out.text("alt", image.alt());
        out.text("caption", image.caption());
        out.text("credit", image.credit());
        out.close();
    }

    private void time(String name, Optional<PostTime> time) throws IOException {
        if (time.isPresent()) {
            out.open(name);
            out.text("value", iso(time.get()));
            flags(time.get());
            out.close();
        }
    }

    private void flags(PostTime time) throws IOException {
        out.flag("dateOnly", time.dateOnly());
        out.flag("zoneAssumed", time.zoneAssumed());
    }

    private static String iso(PostTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.value());
    }

    private void value(FrontMatterValue value) throws IOException {
        if (value instanceof FrontMatterValue.Text text) {
            out.text(text.value());
        } else if (value instanceof FrontMatterValue.Num number) {
            number(number);
        } else if (value instanceof FrontMatterValue.Bool bool) {
            bool(bool);
        } else if (value instanceof FrontMatterValue.Time time) {
            time(time);
        } else if (value instanceof FrontMatterValue.Items items) {
            out.array(items.values(), this::value);
        } else if (value instanceof FrontMatterValue.Entries entries) {
            map(entries.values());
        } else if (value instanceof FrontMatterValue.None) {
            raw.writeNull();
        } else {
            throw new AssertionError(value);
        }
    }

    private void number(FrontMatterValue.Num number) throws IOException {
        String text = number.value().toString();
        if (text.equals(number.text()) && text.length() <= Tags.LONGEST_NUMBER) {
            raw.writeNumber(number.value());
        } else {
            out.open();
            out.text(Tags.NUMBER, text);
            out.text("text", number.text());
            out.close();
        }
    }

    private void bool(FrontMatterValue.Bool bool) throws IOException {
        if (bool.text().equals(Boolean.toString(bool.value()))) {
            raw.writeBoolean(bool.value());
        } else {
            out.open();
            raw.writeBooleanField(Tags.BOOLEAN, bool.value());
            out.text("text", bool.text());
            out.close();
        }
    }

    private void time(FrontMatterValue.Time time) throws IOException {
        out.open();
        String iso = iso(time.value());
        out.text(Tags.TIME, iso);
        flags(time.value());
        if (!iso.equals(time.text())) {
            out.text("text", time.text());
        }
        out.close();
    }

    private void map(Map<String, FrontMatterValue> values) throws IOException {
        boolean looksTagged = values.keySet().stream().findFirst().map(Tags::is).orElse(false);
        if (looksTagged) {
            out.open();
            raw.writeFieldName(Tags.MAP);
            entries(values);
            out.close();
        } else {
            entries(values);
        }
    }

    private void entries(Map<String, FrontMatterValue> values) throws IOException {
        out.open();
        for (Map.Entry<String, FrontMatterValue> entry : values.entrySet()) {
            out.name(entry.getKey());
            value(entry.getValue());
        }
        out.close();
    }

    /** The first keys of objects that stand for a value which JSON lacks. */
    static final class Tags {
        static final String NUMBER = "$number";
        static final String BOOLEAN = "$boolean";
        static final String TIME = "$time";
        static final String MAP = "$map";

        /** A number with more digits is written as text, since most readers of JSON bound them. */
        static final int LONGEST_NUMBER = 300;

        private Tags() {}

        static boolean is(String key) {
            return key.startsWith("$");
        }
    }
}
