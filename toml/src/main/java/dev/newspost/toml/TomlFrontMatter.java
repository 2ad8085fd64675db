package dev.newspost.toml;

import dev.newspost.FrontMatterFormat;
import dev.newspost.FrontMatterValue;
import dev.newspost.Problem;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * Reads TOML headers, as Hugo's posts have them between two {@code +++} lines.
 *
 * <p>{@link dev.newspost.ArticleParser#create()} finds it where this module is on the class or module path. Times come
 * in TOML's four kinds: with an offset, without one, as a day, and as a time of day, which stays text. A line that
 * breaks the rules of TOML is reported and costs no other line; a top-level value on it that is no TOML is kept as text.
 * Lists and tables may be nested 50 deep.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TomlFrontMatter implements FrontMatterFormat {
    private static final TomlParseOptions OPTIONS = TomlParseOptions.defaults().withMaxNestingDepth(50);

    /** Creates a reader. */
    public TomlFrontMatter() {}

    @Override
    public Set<String> names() {
        return Set.of("toml");
    }

    @Override
    public Map<String, FrontMatterValue> read(String header, Consumer<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        TomlSource source = new TomlSource(header);
        TomlParseResult result = Toml.parse(header, OPTIONS);
        Set<Integer> broken = new LinkedHashSet<>();
        for (TomlParseError error : result.errors()) {
            TomlPosition at = error.position();
            broken.add(at.line());
            problems.accept(problem(error.getMessage(), at.line(), source.column(at)));
        }
        return new TomlValues(source).read(result, broken);
    }

    private static Problem problem(String message, int line, int column) {
        if (message.contains("previously defined")) {
            return new Problem(
                    Problem.Severity.WARNING,
                    Problem.Code.KEY_DUPLICATE,
                    message + "; TOML allows a key once, the first one counts",
                    line,
                    column);
        }
        return new Problem(
                Problem.Severity.ERROR,
                Problem.Code.HEADER_SYNTAX,
                "the header is no TOML here: " + message,
                line,
                column);
    }
}
