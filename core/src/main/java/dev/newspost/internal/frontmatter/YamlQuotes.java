package dev.newspost.internal.frontmatter;

/** Writes text as YAML takes it, and reads text that was meant to be quoted. */
final class YamlQuotes {
    private YamlQuotes() {}

    /** {@return the text between double quotes, with what must be escaped escaped} */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** {@return the text without the quotes around it, or without the one that was left open} */
    static String meant(String written) {
        String text = written.strip();
        if (text.isEmpty() || "\"'".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        char quote = text.charAt(0);
        boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == quote;
        if (!closed && text.indexOf(quote, 1) >= 0) {
            // "He" said: the quotes belong to the words.
            return text;
        }
        String inner = text.substring(1, closed ? text.length() - 1 : text.length());
        return quote == '"' ? inner.replace("\\\"", "\"").replace("\\/", "/") : inner.replace("''", "'");
    }

    /** {@return why YAML does not take a value as text} */
    static String reason(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        if (first == '"' || first == '\'') {
            int close = value.indexOf(first, 1);
            if (close == value.length() - 1 && value.indexOf('\\') > 0) {
                return "a backslash between double quotes starts an escape, which this is not";
            }
            return close > 0 ? "text stands behind the closing quote" : "the quote is never closed";
        }
        if ("@`%*&!|>[]{},?-".indexOf(first) >= 0) {
            return "'" + first + "' at its start means something else in YAML";
        }
        if (value.contains(": ") || value.endsWith(":")) {
            return "a colon and a blank mean another key in YAML";
        }
        return "YAML does not take it as text";
    }
}
