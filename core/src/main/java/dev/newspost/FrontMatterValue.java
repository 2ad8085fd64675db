package dev.newspost;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value of a header, as its format read it. Immutable. */
public sealed interface FrontMatterValue {
    /** {@return the value as a header would write it in one line; empty for {@link None}} */
    String text();

    /**
     * Text.
     *
     * @param value the text
     */
    record Text(String value) implements FrontMatterValue {
        /** Creates a text. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String text() {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param value the number
     * @param text the number as written, so that {@code 010} stays {@code 010}
     */
    record Num(BigDecimal value, String text) implements FrontMatterValue {
        /** Creates a number. */
        public Num {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     * @param text as written, such as {@code True} or {@code yes}
     */
    record Bool(boolean value, String text) implements FrontMatterValue {
        /** Creates a truth value. */
        public Bool {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A time.
     *
     * @param value the time
     * @param text as written
     */
    record Time(PostTime value, String text) implements FrontMatterValue {
        /** Creates a time. */
        public Time {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list.
     *
     * @param values its values
     */
    record Items(List<FrontMatterValue> values) implements FrontMatterValue {
        /** Creates a list; the values are copied. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return String.join(", ", values.stream().map(FrontMatterValue::text).toList());
        }
    }

    /**
     * A map.
     *
     * @param values its values by key, in the order of the header
     */
    record Entries(Map<String, FrontMatterValue> values) implements FrontMatterValue {
        /** Creates a map; the values are copied in order. */
        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            values.forEach((key, value) -> {
                Objects.requireNonNull(key, "key");
                Objects.requireNonNull(value, key);
            });
        }

        @Override
        public String text() {
            return String.join(
                    ", ",
                    values.entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + ": " + entry.getValue().text())
                            .toList());
        }
    }

    /** A key without a value, or an explicit null. */
    record None() implements FrontMatterValue {
        @Override
        public String text() {
            return "";
        }
    }
}
