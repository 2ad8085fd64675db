package dev.newspost.toml;

import dev.newspost.FrontMatterValue;
import dev.newspost.PostTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Turns what the TOML library read into header values. */
final class TomlValues {
    private static final int LARGEST_EXPONENT = 400;

    private final TomlSource source;

    TomlValues(TomlSource source) {
        this.source = source;
    }

    /**
     * {@return the values by key, in the order of their lines}
     *
     * @param table the header's table
     * @param broken the lines that could not be read
     */
    Map<String, FrontMatterValue> read(TomlTable table, Set<Integer> broken) {
        Map<String, FrontMatterValue> values = entries(table);
        if (broken.isEmpty()) {
            return values;
        }
        // Behind the first table header a line belongs to that table, and which keys it has is no longer sure.
        int end = source.firstTable();
        Map<Integer, Map.Entry<String, FrontMatterValue>> rescued = new TreeMap<>();
        for (int line : broken) {
            Optional<TomlSource.Assignment> assignment = line < end ? source.assignment(line) : Optional.empty();
            if (assignment.isPresent() && !values.containsKey(assignment.get().key())) {
                FrontMatterValue text =
                        new FrontMatterValue.Text(assignment.get().value());
                rescued.put(line, Map.entry(assignment.get().key(), text));
            }
        }
        return merged(table, values, rescued);
    }

    private static Map<String, FrontMatterValue> merged(
            TomlTable table,
            Map<String, FrontMatterValue> values,
            Map<Integer, Map.Entry<String, FrontMatterValue>> rescued) {
        Map<String, FrontMatterValue> merged = new LinkedHashMap<>();
        var waiting = new ArrayList<>(rescued.entrySet());
        int next = 0;
        for (Map.Entry<String, FrontMatterValue> entry : values.entrySet()) {
            TomlPosition at = table.inputPositionOf(List.of(entry.getKey()));
            while (next < waiting.size() && at != null && waiting.get(next).getKey() < at.line()) {
                var first = waiting.get(next++).getValue();
                merged.putIfAbsent(first.getKey(), first.getValue());
            }
            merged.put(entry.getKey(), entry.getValue());
        }
        waiting.subList(next, waiting.size())
                .forEach(line -> merged.putIfAbsent(
                        line.getValue().getKey(), line.getValue().getValue()));
        return merged;
    }

    private Map<String, FrontMatterValue> entries(TomlTable table) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        for (String key : table.keySet()) {
            List<String> path = List.of(key);
            Object value = table.get(path);
            if (value != null) {
                var entry = isWritten(value) ? table.entry(path) : null;
                values.put(
                        key, value(value, entry == null ? null : entry.value().position()));
            }
        }
        return values;
    }

    private FrontMatterValue value(Object value, TomlPosition position) {
        if (value instanceof TomlTable table) {
            return new FrontMatterValue.Entries(entries(table));
        }
        if (value instanceof TomlArray array) {
            List<FrontMatterValue> items = new ArrayList<>();
            for (int at = 0; at < array.size(); at++) {
                Object item = array.get(at);
                var entry = isWritten(item) ? array.entry(at) : null;
                items.add(value(item, entry == null ? null : entry.value().position()));
            }
            return new FrontMatterValue.Items(items);
        }
        if (value instanceof Boolean bool) {
            return new FrontMatterValue.Bool(bool, bool.toString());
        }
        if (!isWritten(value)) {
            return new FrontMatterValue.Text(value.toString());
        }
        String written = position == null ? value.toString() : source.written(position);
        return value instanceof Number number ? number(number, written) : time(value, written);
    }

    /** Whether the written form says more than the value itself. */
    private static boolean isWritten(Object value) {
        return value instanceof Number || value instanceof Temporal;
    }

    private static FrontMatterValue number(Number number, String written) {
        if (number instanceof Long whole) {
            return new FrontMatterValue.Num(BigDecimal.valueOf(whole), written);
        }
        double real = number.doubleValue();
        if (Double.isNaN(real) || Double.isInfinite(real)) {
            return new FrontMatterValue.Text(written);
        }
        try {
            BigDecimal value = new BigDecimal(written.replace("_", ""));
            if (Math.abs((long) value.scale()) <= LARGEST_EXPONENT) {
                return new FrontMatterValue.Num(value, written);
            }
        } catch (NumberFormatException e) {
            // Longer than any number: what the double holds of it is enough.
        }
        return new FrontMatterValue.Num(BigDecimal.valueOf(real), written);
    }

    /** Times without an offset stand in UTC here; the parser moves those to its default zone. */
    private static FrontMatterValue time(Object value, String written) {
        if (value instanceof OffsetDateTime time) {
            return new FrontMatterValue.Time(new PostTime(time, false, false), written);
        }
        if (value instanceof LocalDateTime time) {
            return new FrontMatterValue.Time(new PostTime(time.atOffset(ZoneOffset.UTC), false, true), written);
        }
        if (value instanceof LocalDate day) {
            return new FrontMatterValue.Time(
                    new PostTime(day.atTime(LocalTime.MIN).atOffset(ZoneOffset.UTC), true, true), written);
        }
        return new FrontMatterValue.Text(written);
    }
}
