package dev.newspost.json;

import dev.newspost.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How the form spells constants. */
final class Names {
    private static final ClassValue<Map<String, Enum<?>>> ALL = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> names = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                names.put(of((Enum<?>) constant), (Enum<?>) constant);
            }
            return Collections.unmodifiableMap(names);
        }
    };

    private Names() {}

    /** {@return the name of a constant: lower snake case, a problem's code in kebab case} */
    static String of(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        return constant instanceof Problem.Code ? name.replace('_', '-') : name;
    }

    /** {@return the constants of an enum by their names} */
    static Map<String, Enum<?>> all(Class<? extends Enum<?>> type) {
        return ALL.get(type);
    }
}
