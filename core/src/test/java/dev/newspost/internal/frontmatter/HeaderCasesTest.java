package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.FrontMatterValue;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import dev.newspost.internal.report.Report;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds {@code docs/headers.md} against what is read and, where the cases of other readers are, against Jekyll. */
class HeaderCasesTest {
    private static final String AS_JEKYLL = "as Jekyll";

    @Test
    void everyCaseIsReadAsTheTableSays() {
        Map<String, String> table = table();
        List<Map<String, String>> cases = cases();
        assertThat(table.keySet())
                .containsExactlyElementsOf(
                        cases.stream().map(one -> one.get("case")).toList());
        for (Map<String, String> one : cases) {
            String jekyll = one.get("jekyll 4.3.1 (Debian, Psych 4)")
                    .replaceAll("#<Date: (\\S+) .*?\\)>", "$1")
                    .replaceFirst("^nil ", "{} ")
                    .replace("\\r\\n", "\\n");
            String reading = table.get(one.get("case"));
            assertThat(read(one.get("input")))
                    .as(one.get("case"))
                    .isEqualTo(reading.equals(AS_JEKYLL) ? jekyll : reading);
        }
    }

    private static String read(String post) {
        Report report = new Report(100, false);
        Settings settings = TestSettings.defaults();
        Envelope envelope = Envelopes.open(post, settings, report);
        Metadata metadata = FrontMatter.read(envelope.header(), "", settings, report);
        if (envelope.header().isEmpty()) {
            return "NO-FM | " + (envelope.body().equals(post) ? "whole" : Ruby.quoted(envelope.body()));
        }
        String values = metadata.unreadHeader()
                .map(text -> "text " + Ruby.quoted(text))
                .orElseGet(() -> Ruby.inspect(new FrontMatterValue.Entries(metadata.frontMatter())));
        return values + " | " + Ruby.quoted(envelope.body());
    }

    /** The rows of the table: the case, and how it is read. */
    private static Map<String, String> table() {
        Map<String, String> rows = new LinkedHashMap<>();
        SharedFiles.read(Path.of("..", "docs", "headers.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| case |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.replace("\\|", "\u0001").split("\\|", -1))
                .forEach(cells -> rows.put(
                        cells[1].strip(),
                        cells[2].strip().replaceAll("^`|`$", "").replace('\u0001', '|')));
        return rows;
    }

    private static List<Map<String, String>> cases() {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(SharedFiles.read(SharedFiles.path("front-matter-cases.json")));
    }
}
