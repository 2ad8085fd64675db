package dev.newspost.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.newspost.FrontMatterFormat;
import dev.newspost.FrontMatterValue;
import dev.newspost.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON headers: a bare object at the start of a post, or one between {@code ;;;} lines or behind {@code ---json}.
 *
 * <p>{@link dev.newspost.ArticleParser#create()} finds it where this module is on the class or module path. Where the
 * text stops being JSON, the values before that place are kept and the problem is reported. Lists and objects may be
 * nested 50 deep.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class JsonFrontMatter implements FrontMatterFormat {
    private static final int MAX_NESTING = 50;
    private static final int LARGEST_EXPONENT = 400;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(1_000)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxDocumentLength(StreamReadConstraints.DEFAULT_MAX_DOC_LEN)
                    .maxTokenCount(StreamReadConstraints.DEFAULT_MAX_TOKEN_COUNT)
                    .build())
            .build();

    /** Creates a reader. */
    public JsonFrontMatter() {}

    @Override
    public Set<String> names() {
        return Set.of("json");
    }

    @Override
    public Map<String, FrontMatterValue> read(String header, Consumer<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(header)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                entries(parser, values, problems);
                first = parser.nextToken();
                if (first != null) {
                    problems.accept(error("more stands behind the object", parser.currentTokenLocation()));
                }
            } else if (first != null) {
                problems.accept(notAMapping(parser.currentTokenLocation()));
            }
        } catch (JsonProcessingException e) {
            problems.accept(error(e.getOriginalMessage(), e.getLocation()));
        } catch (IOException e) {
            // A text in memory cannot fail to be read.
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** Fills the map as it goes, so that what stands before an error is kept. */
    private static void entries(JsonParser parser, Map<String, FrontMatterValue> values, Consumer<Problem> problems)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (values.containsKey(key)) {
                JsonLocation at = parser.currentTokenLocation();
                problems.accept(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.KEY_DUPLICATE,
                        "'" + key + "' stands here again; the last one counts",
                        at.getLineNr(),
                        at.getColumnNr()));
            }
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                Map<String, FrontMatterValue> inner = new LinkedHashMap<>();
                try {
                    entries(parser, inner, problems);
                } finally {
                    values.put(key, new FrontMatterValue.Entries(inner));
                }
            } else if (token == JsonToken.START_ARRAY) {
                List<FrontMatterValue> items = new ArrayList<>();
                try {
                    items(parser, items, problems);
                } finally {
                    values.put(key, new FrontMatterValue.Items(items));
                }
            } else {
                values.put(key, scalar(parser, token));
            }
        }
    }

    private static void items(JsonParser parser, List<FrontMatterValue> items, Consumer<Problem> problems)
            throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                Map<String, FrontMatterValue> inner = new LinkedHashMap<>();
                try {
                    entries(parser, inner, problems);
                } finally {
                    items.add(new FrontMatterValue.Entries(inner));
                }
            } else if (token == JsonToken.START_ARRAY) {
                List<FrontMatterValue> inner = new ArrayList<>();
                try {
                    items(parser, inner, problems);
                } finally {
                    items.add(new FrontMatterValue.Items(inner));
                }
            } else {
                items.add(scalar(parser, token));
            }
        }
    }

    private static FrontMatterValue scalar(JsonParser parser, JsonToken token) throws IOException {
        String text = parser.getText();
        if (token == JsonToken.VALUE_NULL) {
            return new FrontMatterValue.None();
        }
        if (token.isBoolean()) {
            return new FrontMatterValue.Bool(token == JsonToken.VALUE_TRUE, text);
        }
        if (token.isNumeric()) {
            return number(parser, text);
        }
        return new FrontMatterValue.Text(text);
    }

    private static FrontMatterValue number(JsonParser parser, String text) throws IOException {
        try {
            BigDecimal value = parser.getDecimalValue();
            return Math.abs((long) value.scale()) <= LARGEST_EXPONENT
                    ? new FrontMatterValue.Num(value, text)
                    : new FrontMatterValue.Text(text);
        } catch (NumberFormatException e) {
            // No BigDecimal holds an exponent of more than ten digits.
            return new FrontMatterValue.Text(text);
        }
    }

    private static Problem notAMapping(JsonLocation at) {
        return new Problem(
                Problem.Severity.ERROR,
                Problem.Code.HEADER_NOT_A_MAPPING,
                "the header is no object with keys and values",
                at.getLineNr(),
                at.getColumnNr());
    }

    private static Problem error(String message, JsonLocation at) {
        return new Problem(
                Problem.Severity.ERROR,
                Problem.Code.HEADER_SYNTAX,
                "the header is no JSON from here on: " + message,
                at == null ? 1 : Math.max(1, at.getLineNr()),
                at == null ? 1 : Math.max(1, at.getColumnNr()));
    }
}
