package dev.newspost.internal.edit;

import dev.newspost.FrontMatterValue;
import java.util.Optional;

/** How JSON headers are written. */
final class JsonSyntax implements Syntax {
    @Override
    public Outline outline(String text) {
        return new FlowScanner(text, FlowScanner.Format.JSON).object();
    }

    @Override
    public String sign() {
        return ": ";
    }

    @Override
    public String key(String key, char style) {
        return quoted(key);
    }

    @Override
    public Optional<String> scalar(FrontMatterValue value, String old, char style, boolean inFlow) {
        if (value instanceof FrontMatterValue.Time) {
            return Optional.empty();
        }
        if (value instanceof FrontMatterValue.None) {
            return Optional.of("null");
        }
        return Optional.of(value instanceof FrontMatterValue.Text ? quoted(value.text()) : value.text());
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
