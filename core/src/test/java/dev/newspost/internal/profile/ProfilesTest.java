package dev.newspost.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.Block;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    private static final String PROFILE = """
            name: harbour
            hosts: [harbour.example]
            authors: [Harbour News]
            rules:
              - {select: .tide, is: meta}
              - {select: .under, is: caption}
              - {select: .maker, is: photo-credit}
              - {select: 'img.buoy', is: decor, from: 2020-01-01, until: 2020-12-31}
            """;
    private static final String BODY = "<p>The ferry company said it would sell both of its old ships.</p>"
            + "<p class=tide>High water at noon</p><img src=a.jpg><div class=under>The ferry at noon</div>"
            + "<div class=maker>Mara Lind</div><img class=buoy src=b.jpg>"
            + "<p>The company said on Monday that it would sell both of its old ships.</p>";

    @TempDir
    private Path folder;

    @Test
    void postIsKnownByItsHostOrAuthor() throws IOException {
        assertThat(tide("from: https://www.harbour.example/1")).isEqualTo("META profile-harbour");
        assertThat(tide("author: Harbour News")).isEqualTo("META profile-harbour");
        assertThat(tide("from: https://notharbour.example/1")).isEqualTo("STORY story");
    }

    @Test
    void captionCreditAndDecorAreOfThePictures() throws IOException {
        Article article = parse("author: Harbour News\ndate: 2020-12-31");

        assertThat(article.images()).hasSize(1);
        assertThat(article.images().get(0).caption()).contains("The ferry at noon");
        assertThat(article.images().get(0).credit()).contains("Mara Lind");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 2", "2020-01-01, 1", "2020-12-31, 1", "2021-01-01, 2"})
    void ruleHoldsFromItsFirstDayToItsLast(String day, int pictures) throws IOException {
        assertThat(parse("author: Harbour News\ndate: " + day).images()).hasSize(pictures);
    }

    @Test
    void withoutProfilesNoneIsUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("harbour.yaml"), PROFILE);
        ArticleParser parser =
                ArticleParser.builder().profile(file).noProfiles().explain(true).build();

        assertThat(tide(read(parser, "author: Harbour News"))).isEqualTo("STORY story");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: x|a.yaml:1: expected hosts or authors, by which the outlet is known",
                "hosts: [x]|a.yaml:1: expected the key name",
                "name: x\\nhosts: [x]\\nrule: []|a.yaml:3: unknown key rule",
                "name: x\\nhosts: x|a.yaml:2: expected a list in hosts",
                "name: x\\nhosts: [x]\\nrules:\\n- {select: p, is: big}"
                        + "|a.yaml:4: expected a role, caption, photo-credit or decor, found big",
                "name: x\\nhosts: [x]\\nrules:\\n- {select: p, is: note, from: May}"
                        + "|a.yaml:4: expected a day as in 2020-07-31, found May",
                "name: x\\nhosts: [x]\\nrules:\\n- p|a.yaml:4: expected a map",
                "''|a.yaml:1: expected a profile, found nothing",
            })
    void whatIsWrongWithAFileIsToldWithItsLine(String text, String message) {
        assertThatThrownBy(() -> Profiles.NONE.plus(new StringReader(text.replace("\\n", "\n")), "a.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: x\\nhosts: [x]\\nrules:\\n- {select: 'p[', is: note}|a.yaml:4: ",
                "name: x\\nhosts: [x|a.yaml:2: ",
            })
    void badYamlAndBadSelectorsAreToldWithTheirLine(String text, String start) {
        assertThatThrownBy(() -> Profiles.NONE.plus(new StringReader(text.replace("\\n", "\n")), "a.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(start);
    }

    static Stream<Profile> builtIn() {
        return Profiles.builtIn().profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void profileSaysWhatItsExamplesSay(Profile profile) {
        assertThat(profile.examples()).isNotEmpty();
        for (Profile.Example example : profile.examples()) {
            Document page = Jsoup.parseBodyFragment(example.html());
            Element element = page.body().selectFirst(example.select());

            assertThat(element).as(example.select()).isNotNull();
            assertThat(profile.rules().stream()
                            .filter(rule -> rule.select().matches(page.body(), element))
                            .findFirst()
                            .map(Profile.Rule::kind))
                    .as(example.html())
                    .contains(example.kind());
        }
    }

    @Test
    void everyRuleOfABuiltInProfileHasAnExample() {
        for (Profile profile : Profiles.builtIn().profiles()) {
            List<Kind> shown =
                    profile.examples().stream().map(Profile.Example::kind).toList();

            assertThat(profile.rules()).allSatisfy(rule -> assertThat(shown).contains(rule.kind()));
        }
    }

    private String tide(String header) throws IOException {
        return tide(parse(header));
    }

    private static String tide(Article article) {
        Block tide = article.blocks().stream()
                .filter(block -> block.text().startsWith("High water"))
                .findFirst()
                .orElseThrow();
        return tide.role() + " "
                + article.decisions().stream()
                        .filter(decision -> decision.subject().equals("block " + tide.index()))
                        .findFirst()
                        .orElseThrow()
                        .rule();
    }

    private Article parse(String header) throws IOException {
        Path file = Files.writeString(folder.resolve("harbour.yaml"), PROFILE);
        return read(ArticleParser.builder().profile(file).explain(true).build(), header);
    }

    private static Article read(ArticleParser parser, String header) throws IOException {
        String post = "---\n" + header + "\n---\n" + BODY + "\n";
        return parser.parse(post.getBytes(StandardCharsets.UTF_8));
    }
}
