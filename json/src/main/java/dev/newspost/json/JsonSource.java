package dev.newspost.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newspost.Lines;
import dev.newspost.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A value of the JSON that knows its place in it. */
final class JsonSource {
    private final JsonNode node;
    private final JsonSource holder;
    private final String step;

    private JsonSource(JsonNode node, JsonSource holder, String step) {
        this.node = node;
        this.holder = holder;
        this.step = step;
    }

    /** {@return the whole JSON} */
    static JsonSource of(JsonNode root) {
        return new JsonSource(root, null, "$").as("an object", root.isObject());
    }

    JsonNode node() {
        return node;
    }

    /** {@return an exception that names the place} */
    ArticleJsonException problem(String message) {
        return new ArticleJsonException(place() + ": " + message);
    }

    /** {@return what a reader makes of this value; what its constructors refuse is told with the place} */
    <T> T read(Function<JsonSource, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new ArticleJsonException(place() + ": " + e.getMessage(), e);
        }
    }

    Optional<JsonSource> field(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(new JsonSource(value, this, "." + name));
    }

    Optional<JsonSource> object(String name) {
        return field(name).map(value -> value.as("an object", value.node.isObject()));
    }

    <T> Optional<T> object(String name, Function<JsonSource, T> reader) {
        return object(name).map(value -> value.read(reader));
    }

    String text() {
        return as("a text", node.isTextual()).node.textValue();
    }

    Optional<String> optional(String name) {
        return field(name).map(JsonSource::text);
    }

    <T> Optional<T> optional(String name, Function<String, T> parser) {
        return field(name).map(value -> value.read(field -> parser.apply(field.text())));
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> problem("lacks " + name));
    }

    int number() {
        return as("a whole number", node.isInt()).node.intValue();
    }

    OptionalInt optionalNumber(String name) {
        Optional<JsonSource> value = field(name);
        return value.isPresent() ? OptionalInt.of(value.get().number()) : OptionalInt.empty();
    }

    int number(String name) {
        return field(name).orElseThrow(() -> problem("lacks " + name)).number();
    }

    BigDecimal decimal() {
        return as("a number", node.isNumber()).node.decimalValue();
    }

    boolean bool() {
        return as("true or false", node.isBoolean()).node.booleanValue();
    }

    boolean flag(String name) {
        return field(name).map(JsonSource::bool).orElse(false);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        Enum<?> constant = Names.all(type).get(text());
        if (constant == null) {
            throw problem("\"" + text() + "\" is none of " + Names.all(type).keySet());
        }
        return type.cast(constant);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return field(name).orElseThrow(() -> problem("lacks " + name)).constant(type);
    }

    List<String> texts(String name) {
        return list(name, JsonSource::text);
    }

    <T> List<T> list(String name, Function<JsonSource, T> item) {
        return field(name).map(value -> value.list(item)).orElse(List.of());
    }

    <T> List<T> list(Function<JsonSource, T> item) {
        as("a list", node.isArray());
        List<T> items = new ArrayList<>(node.size());
        int i = 0;
        for (JsonNode value : node) {
            items.add(new JsonSource(value, this, "[" + i++ + "]").read(item));
        }
        return items;
    }

    /** {@return the object's fields, each under its name, in order} */
    List<Map.Entry<String, JsonSource>> fields() {
        as("an object", node.isObject());
        List<Map.Entry<String, JsonSource>> fields = new ArrayList<>(node.size());
        node.properties()
                .forEach(field -> fields.add(
                        Map.entry(field.getKey(), new JsonSource(field.getValue(), this, "." + field.getKey()))));
        return fields;
    }

    /** {@return the name of the object's first field; empty where it has none} */
    String firstName() {
        return node.isEmpty() ? "" : node.fieldNames().next();
    }

    Optional<Lines> lines() {
        return object("lines", lines -> new Lines(lines.number("first"), lines.number("last")));
    }

    /** {@return the span whose fields stand in this object} */
    Span span() {
        return new Span(number("block"), number("start"), number("end"));
    }

    Optional<Span> span(String name) {
        return object(name, JsonSource::span);
    }

    private JsonSource as(String what, boolean fits) {
        if (!fits) {
            throw problem("expected " + what + ", found " + found());
        }
        return this;
    }

    private String found() {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private String place() {
        StringBuilder place = new StringBuilder();
        for (JsonSource at = this; at != null; at = at.holder) {
            place.insert(0, at.step);
        }
        return place.toString();
    }
}
