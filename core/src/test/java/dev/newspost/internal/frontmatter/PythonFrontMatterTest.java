package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.FrontMatterValue;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import dev.newspost.internal.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The YAML posts of python-frontmatter with what it reads in them. */
class PythonFrontMatterTest {
    /** Four dashes are no fence, for Jekyll nor here. */
    private static final String FOUR_DASHES = "extra-dash.txt";

    @Test
    void postsReadAsTheirPairsSay() {
        int read = 0;
        for (String folder : List.of("yaml", "empty")) {
            for (Path post : SharedFiles.in(SharedFiles.path("peers", "python-frontmatter", folder))) {
                String name = post.getFileName().toString();
                if (name.endsWith(".result.json") || name.equals(FOUR_DASHES)) {
                    continue;
                }
                String pair = name.substring(0, name.lastIndexOf('.')) + ".result.json";
                Map<String, Object> expected = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(SharedFiles.read(post.resolveSibling(pair)));
                assertThat(read(SharedFiles.read(post))).as(name).isEqualTo(expected);
                read++;
            }
        }
        assertThat(read).isEqualTo(8);
    }

    private static Map<String, Object> read(String post) {
        Report report = new Report(100, false);
        Envelope envelope = Envelopes.open(post, TestSettings.defaults(), report);
        Map<String, Object> values = new LinkedHashMap<>();
        FrontMatter.read(envelope.header(), "", TestSettings.defaults(), report)
                .frontMatter()
                .forEach((key, value) -> values.put(key, plain(value)));
        String headline = envelope.headline().map(link -> link.text()).orElse("");
        values.put("content", (headline + envelope.body()).strip());
        assertThat(report.problems()).isEmpty();
        return values;
    }

    private static Object plain(FrontMatterValue value) {
        if (value instanceof FrontMatterValue.Entries entries) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.values().forEach((key, item) -> map.put(key, plain(item)));
            return map;
        }
        if (value instanceof FrontMatterValue.Items items) {
            List<Object> list = new ArrayList<>();
            items.values().forEach(item -> list.add(plain(item)));
            return list;
        }
        if (value instanceof FrontMatterValue.Num number) {
            return number.value().intValueExact();
        }
        if (value instanceof FrontMatterValue.Bool bool) {
            return bool.value();
        }
        return value instanceof FrontMatterValue.None ? null : value.text();
    }
}
