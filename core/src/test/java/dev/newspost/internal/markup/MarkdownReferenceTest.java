package dev.newspost.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Kramdown's own cases and the examples of CommonMark's specification, read by the step that makes the DOM. A case that
 * is read otherwise is listed with its reason, and only as long as it is.
 */
class MarkdownReferenceTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$|^#{1,6} (.*?)$");

    @Test
    void kramdownsCasesReadAsKramdownShowsThem() throws IOException {
        List<Case> cases = kramdown();
        assertThat(cases).hasSizeGreaterThan(190);
        assertDeviations(cases, MarkdownFlavour.KRAMDOWN, "kramdown-deviations.yaml");
    }

    @Test
    void examplesOfCommonMarkReadAsSpecified() throws IOException {
        List<Case> cases = commonMark();
        assertThat(cases).hasSizeGreaterThan(640);
        assertDeviations(cases, MarkdownFlavour.COMMONMARK, "commonmark-deviations.yaml");
    }

    private static void assertDeviations(List<Case> cases, MarkdownFlavour flavour, String resource) {
        Map<String, String> listed = Deviations.read(resource);
        List<String> unlisted = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        for (Case one : cases) {
            List<String> expected =
                    PageOutline.of(Jsoup.parseBodyFragment(one.html()).body());
            List<String> read =
                    PageOutline.of(Markup.read(one.text(), 1, "", null, settings(flavour), new Report(100, false))
                            .document()
                            .body());
            boolean same = expected.equals(read);
            if (!same && !listed.containsKey(one.name())) {
                unlisted.add(one.name() + "\n  expected " + expected + "\n  but was  " + read);
            } else if (same && listed.containsKey(one.name())) {
                mended.add(one.name());
            }
        }
        assertThat(unlisted).as("cases that are read otherwise").isEmpty();
        assertThat(mended).as("listed in %s, but read as expected", resource).isEmpty();
        assertThat(cases).extracting(Case::name).as("cases that are listed").containsAll(listed.keySet());
    }

    private static dev.newspost.internal.Settings settings(MarkdownFlavour flavour) {
        return new TestSettings().flavour(flavour).settings();
    }

    private static List<Case> kramdown() throws IOException {
        Path folder = shared("peers", "kramdown");
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path text : files.filter(file -> file.toString().endsWith(".text"))
                    .sorted()
                    .toList()) {
                String name =
                        folder.relativize(text).toString().replace('\\', '/').replace(".text", "");
                Path html = folder.resolve(name + ".html");
                if (Files.exists(html)) {
                    cases.add(new Case(name, Files.readString(text), Files.readString(html)));
                }
            }
        }
        return cases;
    }

    private static List<Case> commonMark() throws IOException {
        String spec = Files.readString(shared("peers", "commonmark", "spec.txt"));
        Matcher matcher = EXAMPLE.matcher(spec);
        List<Case> cases = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        String section = "";
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                section = matcher.group(3);
                continue;
            }
            int number = numbers.merge(section, 1, Integer::sum);
            cases.add(new Case(section + " " + number, tabs(matcher.group(1)), tabs(matcher.group(2))));
        }
        return cases;
    }

    /** The specification writes tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('\u2192', '\t');
    }

    private static Path shared(String first, String... more) {
        String folder = System.getProperty("newspost.shared", "");
        Path path = Path.of(folder).resolve(Path.of(first, more));
        Assumptions.assumeTrue(!folder.isEmpty() && Files.exists(path), "no shared files: newspost.shared is not set");
        return path;
    }

    /**
     * A case.
     *
     * @param html what the reference makes of its text
     */
    private record Case(String name, String text, String html) {}
}
