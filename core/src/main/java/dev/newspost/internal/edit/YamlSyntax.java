package dev.newspost.internal.edit;

import dev.newspost.FrontMatterValue;
import dev.newspost.internal.Settings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.frontmatter.FrontMatter;
import dev.newspost.internal.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How YAML headers are written. */
final class YamlSyntax implements Syntax {
    private final Settings settings;

    YamlSyntax(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Outline outline(String text) {
        return new YamlOutline(text, settings).read();
    }

    @Override
    public String sign() {
        return ": ";
    }

    @Override
    public String key(String key, char style) {
        if (style == '"' || style == '\'' || !isPlainKey(key)) {
            return style == '\'' && isSingle(key) ? single(key) : doubled(key);
        }
        return key;
    }

    @Override
    public Optional<String> scalar(FrontMatterValue value, String old, char style, boolean inFlow) {
        if (value instanceof FrontMatterValue.None) {
            return Optional.of(inFlow ? "null" : "");
        }
        if (!(value instanceof FrontMatterValue.Text)) {
            return isPlain(value.text(), value, inFlow) ? Optional.of(value.text()) : Optional.empty();
        }
        String text = value.text();
        return Optional.of(
                switch (style) {
                    case '"' -> doubled(text);
                    case '\'' -> isSingle(text) ? single(text) : doubled(text);
                    case '|', '>' -> block(text, old).orElseGet(() -> plainOrDoubled(value, inFlow));
                    default -> plainOrDoubled(value, inFlow);
                });
    }

    private String plainOrDoubled(FrontMatterValue value, boolean inFlow) {
        return isPlain(value.text(), value, inFlow) ? value.text() : doubled(value.text());
    }

    /** Whether the text without quotes is read as the value: asked of the reader itself. */
    private boolean isPlain(String written, FrontMatterValue value, boolean inFlow) {
        if (written.isEmpty() || written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0) {
            return false;
        }
        FrontMatterValue expected = inFlow ? new FrontMatterValue.Items(List.of(value, value)) : value;
        String header = inFlow ? "k: [" + written + ", " + written + "]\n" : "k: " + written + "\n";
        return reads(header, Map.of("k", expected));
    }

    private boolean isPlainKey(String key) {
        return !key.isEmpty()
                && key.indexOf('\n') < 0
                && reads(key + ": x\n", Map.of(key, new FrontMatterValue.Text("x")))
                && reads("{" + key + ": x}\n", Map.of(key, new FrontMatterValue.Text("x")));
    }

    private boolean reads(String header, Map<String, FrontMatterValue> expected) {
        Report report = new Report(1, false);
        Map<String, FrontMatterValue> values = FrontMatter.read(
                        Optional.of(new Envelope.Header("yaml", header, 1)), "", settings, report)
                .frontMatter();
        return values.equals(expected)
                && report.problems().stream()
                        .noneMatch(problem -> problem.code().name().startsWith("HEADER"));
    }

    /** A block scalar with the sign and the indentation of the old one, where these say the text. */
    private static Optional<String> block(String text, String old) {
        int signEnd = Rows.end(old, 0);
        int line = Rows.next(old, 0);
        int indent = line;
        while (indent < old.length() && old.charAt(indent) == ' ') {
            indent++;
        }
        String sign = old.substring(0, signEnd).strip();
        boolean strips = sign.equals("|-") || sign.equals(">-");
        boolean clips = sign.equals("|") || sign.equals(">");
        boolean ends = text.endsWith("\n") && !text.endsWith("\n\n");
        String body = ends ? text.substring(0, text.length() - 1) : text;
        boolean fits = (strips && !text.endsWith("\n")) || (clips && ends);
        if (indent == line || body.isBlank() || !fits || body.charAt(0) == ' ' || !isSingle(body.replace("\n", ""))) {
            return Optional.empty();
        }
        if (sign.charAt(0) == '>' && body.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String between = old.substring(signEnd, indent);
        return Optional.of(old.substring(0, signEnd) + between + body.replace("\n", between));
    }

    private static boolean isSingle(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c != 0x7F && (c < 0x80 || c > 0x9F) && c < 0xFFFE);
    }

    private static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String doubled(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isSingle(String.valueOf(c))) {
                        out.append(c);
                    } else {
                        out.append(String.format("\\u%04X", (int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
