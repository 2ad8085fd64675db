package dev.newspost.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.newspost.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes articles in their JSON form and reads them back: {@code json.read(json.write(article)).equals(article)}.
 *
 * <pre>{@code
 * ArticleJson json = ArticleJson.create();
 * String text = json.write(article);
 * Article same = json.read(text);
 * }</pre>
 *
 * <p>The form is one object. Its fields have the names of the record components; constants are in lower snake case, a
 * problem's code in kebab case; what is absent, false or empty is left out. Every block has its {@code kind} and its
 * {@code text}; a figure names its images by their place in the article's list. A block inside another one says its
 * {@code index} and {@code role} only where they are not those of the outer block. Times are in ISO 8601.
 *
 * <p>In bulk, one object a line, each also says its {@code file}: see {@link Entry}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ArticleJson {
    /** How deep the JSON of an article may be nested; a block in a list in a list adds three levels each. */
    private static final int MAX_NESTING = 2_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(Tags.LONGEST_NUMBER)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxDocumentLength(StreamReadConstraints.DEFAULT_MAX_DOC_LEN)
                    .maxTokenCount(StreamReadConstraints.DEFAULT_MAX_TOKEN_COUNT)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .build())
            .build();

    private static final ObjectReader READER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private final boolean indented;

    private ArticleJson(boolean indented) {
        this.indented = indented;
    }

    /** {@return a form in one line} */
    public static ArticleJson create() {
        return new ArticleJson(false);
    }

    /** {@return the same form with a line for each field, indented by two blanks} */
    public ArticleJson indented() {
        return new ArticleJson(true);
    }

    /**
     * An article and the file that it came from, as a line of a bulk run holds them.
     *
     * @param file the file's path as the run calls it, with slashes
     * @param article the article
     */
    public record Entry(String file, Article article) {
        /** Creates an entry. */
        public Entry {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * {@return the article's JSON}
     *
     * @param article the article
     * @throws IllegalArgumentException if a figure holds an image that is none of the article's, or blocks are nested
     *     hundreds of levels deep, which no parser does unless told to
     */
    public String write(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(article, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // does not happen in memory
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the article's JSON.
     *
     * @param article the article
     * @param out where to, in UTF-8; flushed, not closed
     * @throws IOException if {@code out} cannot be written
     * @throws IllegalArgumentException if a figure holds an image that is none of the article's, or blocks are nested
     *     hundreds of levels deep, which no parser does unless told to
     */
    public void write(Article article, OutputStream out) throws IOException {
        write(Optional.empty(), article, out);
    }

    /**
     * Writes the article's JSON with its {@code file}, and no line feed behind it.
     *
     * @param entry the article and its file
     * @param out where to, in UTF-8; flushed, not closed
     * @throws IOException if {@code out} cannot be written
     * @throws IllegalArgumentException if a figure holds an image that is none of the article's, or blocks are nested
     *     hundreds of levels deep, which no parser does unless told to
     */
    public void write(Entry entry, OutputStream out) throws IOException {
        write(Optional.of(entry.file()), entry.article(), out);
    }

    /**
     * {@return the article in its JSON form}
     *
     * <p>Fields that the form does not know, {@code file} among them, are passed over.
     *
     * @param json the JSON
     * @throws ArticleJsonException if it is no JSON, or not the form of an article; the message says where
     */
    public Article read(String json) {
        return ArticleReader.article(parse(json));
    }

    /**
     * {@return the article in its JSON form}
     *
     * <p>Fields that the form does not know, {@code file} among them, are passed over.
     *
     * @param json the JSON, in UTF-8; read to its end, not closed
     * @throws IOException if {@code json} cannot be read
     * @throws ArticleJsonException if it is no JSON, or not the form of an article; the message says where
     */
    public Article read(InputStream json) throws IOException {
        return read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * {@return the article and its file, from a line of a bulk run}
     *
     * @param line the line
     * @throws ArticleJsonException if it is no JSON, not the form of an article, or has no {@code file}; the message
     *     says where
     */
    public Entry readEntry(String line) {
        JsonSource json = parse(line);
        return new Entry(json.text("file"), ArticleReader.article(json));
    }

    private void write(Optional<String> file, Article article, OutputStream out) throws IOException {
        Objects.requireNonNull(article, "article");
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (indented) {
                generator.setPrettyPrinter(INDENTED.createInstance());
            }
            new ArticleWriter(new JsonSink(generator)).write(file, article);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException("the blocks are nested too deep: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonSource parse(String json) {
        Objects.requireNonNull(json, "json");
        try {
            JsonNode root = READER.readValue(json);
            return JsonSource.of(root);
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + ": ";
            throw new ArticleJsonException(at + e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            // No BigDecimal holds an exponent of more than ten digits; the reader does not say where it stands.
            throw new ArticleJsonException(e.getMessage(), e);
        }
    }
}
