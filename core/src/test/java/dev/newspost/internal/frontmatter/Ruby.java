package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Writes header values as Ruby shows them, for comparison with what Jekyll reads. */
final class Ruby {
    private Ruby() {}

    static String inspect(FrontMatterValue value) {
        if (value instanceof FrontMatterValue.Entries entries) {
            return entries.values().entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + "=>" + inspect(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof FrontMatterValue.Items items) {
            return items.values().stream().map(Ruby::inspect).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof FrontMatterValue.Num number) {
            return number.value().toPlainString();
        }
        if (value instanceof FrontMatterValue.Bool bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof FrontMatterValue.None) {
            return "nil";
        }
        if (value instanceof FrontMatterValue.Time time) {
            var at = time.value().value();
            if (time.value().dateOnly()) {
                return at.toLocalDate().toString();
            }
            String zone = at.getOffset().equals(ZoneOffset.UTC) ? "'UTC'" : "xx";
            return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSS] " + zone)
                    .format(at)
                    .replace(".000", "");
        }
        return quoted(value.text());
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\b' -> out.append("\\b");
                case 0 -> out.append("\\0");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
