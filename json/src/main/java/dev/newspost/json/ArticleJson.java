package dev.newspost.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.newspost.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Writes articles in their JSON form. Immutable and safe for use by many threads. */
public final class ArticleJson {
    private static final int MAX_NESTING = 2_000;
    private static final int MAX_NUMBER = 1_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .build())
            .build();

    private final boolean indent;

    private ArticleJson(boolean indent) {
        this.indent = indent;
    }

    /** {@return a form in one line} */
    public static ArticleJson create() {
        return new ArticleJson(false);
    }

    /** {@return the same form, indented by two blanks} */
    public ArticleJson indented() {
        return new ArticleJson(true);
    }

    /**
     * {@return the article's JSON}
     *
     * @param article the article
     */
    public String write(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(article, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the article's JSON.
     *
     * @param article the article
     * @param out where to, in UTF-8; not closed
     * @throws IOException if {@code out} cannot be written
     */
    public void write(Article article, OutputStream out) throws IOException {
        write(Optional.empty(), article, out);
    }

    /**
     * Writes the article's JSON with the name of its file.
     *
     * @param file the file's name
     * @param article the article
     * @param out where to, in UTF-8; not closed
     * @throws IOException if {@code out} cannot be written
     */
    public void write(String file, Article article, OutputStream out) throws IOException {
        write(Optional.of(file), article, out);
    }

    private void write(Optional<String> file, Article article, OutputStream out) throws IOException {
        Objects.requireNonNull(article, "article");
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (indent) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                generator.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            }
            new ArticleWriter(new JsonSink(generator)).write(file, article);
        }
    }
}
