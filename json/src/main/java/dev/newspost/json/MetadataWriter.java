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
 * <p>How values of the front matter are told apart stands in {@link Tags}.
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
            map(metadata.frontMatter());
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
        out.open();
        if (Tags.fits(values.keySet())) {
            for (Map.Entry<String, FrontMatterValue> entry : values.entrySet()) {
                raw.writeFieldName(entry.getKey());
                value(entry.getValue());
            }
        } else {
            raw.writeFieldName(Tags.MAP);
            out.array(List.copyOf(values.entrySet()), this::pair);
        }
        out.close();
    }

    private void pair(Map.Entry<String, FrontMatterValue> entry) throws IOException {
        raw.writeStartArray();
        out.text(entry.getKey());
        value(entry.getValue());
        raw.writeEndArray();
    }
}
