package dev.newspost.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.newspost.Lines;
import dev.newspost.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes fields as the form wants them: what is absent, false or empty is left out. */
final class JsonSink {
    private static final int ASCII = 127;

    private final JsonGenerator out;

    JsonSink(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one value of a list. */
    @FunctionalInterface
    interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    JsonGenerator generator() {
        return out;
    }

    void open() throws IOException {
        out.writeStartObject();
    }

    void open(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    void close() throws IOException {
        out.writeEndObject();
    }

    void text(String name, String value) throws IOException {
        out.writeFieldName(name);
        text(value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** Writes a value; a half surrogate pair, which UTF-8 cannot hold, is escaped. */
    void text(String value) throws IOException {
        if (Tags.isWellFormed(value)) {
            out.writeString(value);
        } else {
            out.setHighestNonEscapedChar(ASCII);
            out.writeString(value);
            out.setHighestNonEscapedChar(0);
        }
    }

    void constant(String name, Enum<?> value) throws IOException {
        out.writeStringField(name, Names.of(value));
    }

    void number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        list(name, values, this::text);
    }

    <T> void list(String name, List<T> values, ItemWriter<? super T> item) throws IOException {
        if (!values.isEmpty()) {
            out.writeFieldName(name);
            array(values, item);
        }
    }

    <T> void array(List<T> values, ItemWriter<? super T> item) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            item.write(value);
        }
        out.writeEndArray();
    }

    void lines(Optional<Lines> lines) throws IOException {
        if (lines.isPresent()) {
            open("lines");
            number("first", lines.get().first());
            number("last", lines.get().last());
            close();
        }
    }

    void span(String name, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            open(name);
            span(span.get());
            close();
        }
    }

    /** Writes a span's fields into the object that is open. */
    void span(Span span) throws IOException {
        number("block", span.block());
        number("start", span.start());
        number("end", span.end());
    }
}
