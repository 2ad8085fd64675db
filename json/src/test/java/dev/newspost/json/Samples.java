package dev.newspost.json;

import dev.newspost.Article;
import dev.newspost.Block;
import dev.newspost.FrontMatterValue;
import dev.newspost.Image;
import dev.newspost.Lines;
import dev.newspost.RichText;
import dev.newspost.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes values of which no component has a default, by looking at the records themselves: a component that is added
 * later is in them too.
 */
final class Samples {
    private static final int DEEPEST = 3;

    private final List<Image> images = new ArrayList<>();
    private int count;
    private int depth;

    private Samples() {}

    /** {@return an article that has every kind of block, and all of every value} */
    static Article article() {
        Samples samples = new Samples();
        for (int i = 0; i < 3; i++) {
            samples.images.add((Image) samples.of(Image.class));
        }
        return (Article) samples.of(Article.class);
    }

    private Object of(Type type) {
        count++;
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "text " + count + " 文";
        } else if (plain == int.class) {
            return 1 + count % 6;
        } else if (plain == boolean.class || plain == Boolean.class) {
            return true;
        } else if (plain == OptionalInt.class) {
            return OptionalInt.of(count);
        } else if (plain == Instant.class) {
            return Instant.ofEpochMilli(1_598_025_103_001L + count);
        } else if (plain == OffsetDateTime.class) {
            return OffsetDateTime.parse("2024-07-03T23:35:20.474+08:00").plusMinutes(count);
        } else if (plain == LocalDate.class) {
            return LocalDate.of(2020, 11, 2).plusDays(count);
        } else if (plain == BigDecimal.class) {
            return new BigDecimal("10.50").add(BigDecimal.valueOf(count));
        } else if (plain == Span.class) {
            return new Span(count, count + 1, count + 9);
        } else if (plain == Lines.class) {
            return new Lines(count, count + 2);
        } else if (plain == RichText.class) {
            return words();
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        } else if (plain.isRecord()) {
            return record(plain);
        }
        throw new AssertionError("no sample of " + type);
    }

    private Object ofGeneric(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return Optional.of(of(arguments[0]));
        } else if (type == List.class) {
            return list(arguments[0]);
        } else if (type == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            if (arguments[1] == FrontMatterValue.class) {
                all(FrontMatterValue.class).forEach(value -> map.put("key " + map.size(), value));
            } else {
                for (Object key : ((Class<?>) arguments[0]).getEnumConstants()) {
                    map.put(key, of(arguments[1]));
                }
            }
            return map;
        }
        throw new AssertionError("no sample of " + type);
    }

    private List<?> list(Type of) {
        if (of == Image.class) {
            return images;
        } else if (of == Block.class || of == FrontMatterValue.class) {
            return all((Class<?>) of);
        }
        return List.of(of(of), of(of));
    }

    private List<Object> all(Class<?> sealed) {
        List<Object> values = new ArrayList<>();
        if (depth < DEEPEST) {
            depth++;
            for (Class<?> kind : sealed.getPermittedSubclasses()) {
                values.add(record(kind));
            }
            depth--;
        }
        return values;
    }

    private RichText words() {
        String text = "words " + count + " 文";
        List<RichText.Mark> marks = new ArrayList<>();
        for (RichText.MarkKind kind : RichText.MarkKind.values()) {
            marks.add(new RichText.Mark(kind, 1, 3, Optional.of("https://example.org/" + kind), Optional.of("{{x}}")));
        }
        return new RichText(text, marks);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = of(components[i].getGenericType());
            }
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
