package dev.newspost.internal.edit;

import dev.newspost.FrontMatterValue;
import java.util.Optional;

/** How TOML headers are written. */
final class TomlSyntax implements Syntax {
    private static final String MULTILINE = "\"\"\"";

    @Override
    public Outline outline(String text) {
        return new FlowScanner(text, FlowScanner.Format.TOML).lines();
    }

    @Override
    public String sign() {
        return " = ";
    }

    @Override
    public String key(String key, char style) {
        if (style == '\'' && key.indexOf('\'') < 0) {
            return "'" + key + "'";
        }
        boolean bare = !key.isEmpty()
                && key.chars().allMatch(c -> c == '_' || c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
        return bare && style != '"' ? key : JsonSyntax.quoted(key);
    }

    @Override
    public Optional<String> scalar(FrontMatterValue value, String old, char style, boolean inFlow) {
        if (value instanceof FrontMatterValue.None) {
            return Optional.empty();
        }
        if (!(value instanceof FrontMatterValue.Text)) {
            return Optional.of(value.text());
        }
        String text = value.text();
        boolean simple = text.chars().allMatch(c -> c >= ' ' && c != 0x7F && c != '\'');
        if (style == '\'' && simple && !old.startsWith("'''")) {
            return Optional.of("'" + text + "'");
        }
        if (style == '"' && old.startsWith(MULTILINE) && text.indexOf('\n') >= 0) {
            String opening = old.substring(0, old.startsWith(MULTILINE + "\n") ? 4 : 3);
            String quoted = JsonSyntax.quoted(text);
            return Optional.of(
                    opening + quoted.substring(1, quoted.length() - 1).replace("\\n", "\n") + MULTILINE);
        }
        return Optional.of(JsonSyntax.quoted(text));
    }
}
