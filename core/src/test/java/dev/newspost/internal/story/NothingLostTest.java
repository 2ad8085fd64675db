package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.VisibleText;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.markup.Markup;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingLostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text before<p>first<br>second<br><br>third</p>after",
                "<ul>stray<li>one<ul><li>two</ul>three<li><p>four</p><p>five</p></ul>",
                "<table><caption>c</caption><tr><td>a<td>b<p>c</p><tr><th>d</table>",
                "<table><tr><td>layout</td></tr><tr><td><p>of</p>a page</td></tr></table>",
                "<dl><dt>term<dd>meaning</dl><details><summary>more</summary>inside</details>",
                "<p>a<img src=a.png>b<video src=v.mp4>fallback</video>c<iframe src=f></iframe></p>",
                "<figure><img src=a.jpg><figcaption>caption<small>credit</small></figcaption></figure>end",
                "<span hidden>hidden</span><form><select><option>one<option>two</select></form>",
                "<blockquote><p>said</p><cite>who</cite></blockquote><pre><code>let x\n  = 1</code></pre>",
                "<a href=x>a link <div>around a block</div> and on</a> outside",
                "<object data=o><p>shown instead</p></object><canvas>drawn</canvas>",
                "\u00a0\u3000indented\u200b<br>\u00a0<br>next"
            })
    void everyVisibleCharacterStandsInExactlyOneBlock(String html) {
        var document = org.jsoup.Jsoup.parseBodyFragment(html);
        Story story = Posts.story(
                document, Metadata.empty(), java.util.Optional.empty(), Posts.settings(100, 100), Posts.report());

        assertThat(Posts.given(story.blocks())).isEqualTo(VisibleText.of(document));
    }

    @Test
    void pastTheLimitTheWordsOfFurtherBlocksGoIntoTheLast() {
        Report report = Posts.report();
        Story story = Posts.story("<p>a<p>b<p>c<p>d", Metadata.empty(), Posts.settings(2, 10), report);

        assertThat(story.blocks()).extracting(block -> block.text()).containsExactly("a", "b\nc\nd");
        assertThat(report.problems()).extracting(problem -> problem.message()).containsExactly("more than 2 blocks");
    }

    @Test
    void atTheLimitNothingIsReported() {
        Report report = Posts.report();
        Posts.story("<p>a<p>b<img src=x.jpg>", Metadata.empty(), Posts.settings(3, 1), report);

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void pastTheLimitImagesAreLeftOut() {
        Report report = Posts.report();
        Story story = Posts.story("<img src=x.jpg><img src=y.jpg>", Metadata.empty(), Posts.settings(10, 1), report);

        assertThat(story.images()).extracting(image -> image.src()).containsExactly("x.jpg");
        assertThat(report.problems()).extracting(problem -> problem.message()).containsExactly("more than 1 images");
    }

    @Test
    void nothingIsLostInAnySharedPost() throws IOException {
        String shared = System.getProperty("newspost.shared", "");
        Assumptions.assumeFalse(shared.isEmpty(), "the shared posts are not here (newspost.shared)");
        SoftAssertions softly = new SoftAssertions();
        for (String folder : List.of("gold/posts", "corpus")) {
            try (Stream<Path> files = Files.walk(Path.of(shared, folder))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> check(file, softly));
            }
        }
        softly.assertAll();
    }

    private static void check(Path file, SoftAssertions softly) {
        Settings settings = Posts.settings(100_000, 10_000);
        Report report = Posts.report();
        try {
            Envelope envelope = Envelopes.open(Files.readAllBytes(file), settings, report);
            String format = envelope.header().map(Envelope.Header::format).orElse("");
            Dom dom = Markup.read(envelope.body(), envelope.bodyLine(), format, Metadata.empty(), settings, report);
            CreditPhrases phrases = CreditPhrases.of(settings.languages()).ofPost();
            Story story = Story.read(dom, Metadata.empty(), envelope.headline(), phrases, settings, report);
            char[] given = Posts.given(story.blocks()).toCharArray();
            char[] visible = VisibleText.of(dom.document()).toCharArray();
            // A caption may stand in the post apart from its picture, so the order is that of the figures.
            java.util.Arrays.sort(given);
            java.util.Arrays.sort(visible);
            softly.assertThat(new String(given).equals(new String(visible)))
                    .as(file.toString())
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
