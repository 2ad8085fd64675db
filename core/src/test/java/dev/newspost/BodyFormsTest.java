package dev.newspost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the forms of bodies become, from the file to the block. */
class BodyFormsTest {
    private static final String YAML = "---\ntitle: T\ndate: 2021-05-04\n---\n";
    private static final String STORY = "The ferry came back to the old harbour on Tuesday, a week late.";

    private static Article read(String body) {
        return ArticleParser.create().parse(YAML + body);
    }

    private static Article hugo(String body) {
        return ArticleParser.builder()
                .flavour(MarkdownFlavour.COMMONMARK)
                .build()
                .parse(YAML + body);
    }

    private static List<String> shown(Article article) {
        return article.blocks().stream()
                .map(block -> block.getClass().getSimpleName() + " " + block.role() + " " + block.text())
                .toList();
    }

    @Test
    void detailsAreTheirContent() {
        String body = "<p>" + STORY + "</p><details><summary>More about her</summary><p>Built in 1971.</p></details>";

        assertThat(shown(read(body)))
                .containsExactly(
                        "Paragraph STORY " + STORY, "Paragraph STORY More about her", "Paragraph STORY Built in 1971.");
    }

    @Test
    void definitionsAreAListInHtmlAndInBothKindsOfMarkdown() {
        String expected = "ListBlock STORY Length\n41 metres\nSpeed\n12 knots\n9 in winter";

        assertThat(
                        shown(
                                read(
                                        "<dl><dt>Length</dt><dd>41 metres</dd><dt>Speed</dt><dd>12 knots</dd><dd>9 in winter</dd></dl>")))
                .containsExactly(expected);
        assertThat(shown(read("Length\n: 41 metres\n\nSpeed\n: 12 knots\n: 9 in winter\n")))
                .containsExactly(expected);
        assertThat(shown(hugo("Length\n: 41 metres\n\nSpeed\n: 12 knots\n: 9 in winter\n")))
                .containsExactly(expected);
    }

    @Test
    void footnotesStandInTheStoryWhereTheyAreDefined() {
        String body = "She is old.[^1]\n\n[^1]: Built in 1971.\n\n" + STORY + "\n";

        List<String> expected =
                List.of("Paragraph STORY She is old.1", "ListBlock STORY Built in 1971.", "Paragraph STORY " + STORY);
        assertThat(shown(read(body))).isEqualTo(expected);
        assertThat(shown(hugo(body))).isEqualTo(expected);
    }

    @Test
    void footnoteOfSeveralBlocksIsWhole() {
        String body =
                "She is old.[^a]\n\n[^a]:\n    Built in 1971:\n\n    * the hull\n    * the mast\n\n" + STORY + "\n";

        assertThat(shown(read(body))).contains("ListBlock STORY Built in 1971:\nthe hull\nthe mast");
    }

    @Test
    void footnotesInHtmlAreStoryAlsoBehindThePagesOwnWords() {
        String body = "<p>" + STORY + "</p><p>" + STORY + "</p><p>Share this article</p><div class=\"footnotes\"><ol>"
                + "<li id=\"fn:1\"><p>Built in 1971. <a href=\"#fnref:1\">&#8617;</a></p></li></ol></div>";

        assertThat(shown(read(body))).contains("ListBlock STORY Built in 1971. \u21a9");
    }

    @Test
    void tweetIsAQuoteWithWhoWhereAndWhen() {
        String body = "<p>" + STORY + "</p><blockquote class=\"twitter-tweet\"><p lang=en dir=ltr>She is back. "
                + "<a href=\"https://t.example/a\">pic.example/a</a></p>&mdash; Mara Lind (@maralind) "
                + "<a href=\"https://twitter.com/maralind/status/12?ref_src=x\">May 4, 2021</a></blockquote>";

        assertThat(read(body).blocks())
                .filteredOn(Block.BlockQuote.class::isInstance)
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.role()).isEqualTo(Role.STORY);
                    assertThat(((Block.BlockQuote) block).source())
                            .contains(new Block.QuoteSource(
                                    Optional.of("Mara Lind (@maralind)"),
                                    Optional.of("https://twitter.com/maralind/status/12?ref_src=x"),
                                    Optional.of("May 4, 2021")));
                });
    }

    @Test
    void messageThatIsOnlyLinksIsNoLinkToAnotherStory() {
        String address = "https://www.instagram.com/p/Bxyz/";
        String body = "<p>" + STORY + "</p><blockquote class=\"instagram-media\" data-instgrm-permalink=\"" + address
                + "\"><p><a href=\"" + address + "\">View this post on Instagram</a></p><p><a href=\"" + address
                + "\">A post shared by Mara Lind (@maralind)</a></p></blockquote><p>" + STORY + "</p>";

        assertThat(shown(read(body)))
                .contains("BlockQuote STORY View this post on Instagram\nA post shared by Mara Lind (@maralind)");
    }

    @Test
    void quoteThatSomebodySignsWithoutALinkHasNoSource() {
        Article article = read("<blockquote><p>She is back.</p>&mdash; Mara Lind</blockquote><p>" + STORY + "</p>");

        assertThat(((Block.BlockQuote) article.blocks().get(0)).source()).isEmpty();
    }

    @Test
    void tagOfAMessageIsAFrameWithItsAddress() {
        Article article = read(STORY + "\n\n{% tweet https://twitter.com/maralind/status/12 %}\n\n"
                + "{{< tweet user=\"maralind\" id=\"34\" >}}\n\n{{< instagram Bxyz >}}\n");

        assertThat(article.blocks())
                .filteredOn(Block.Embed.class::isInstance)
                .extracting(block -> ((Block.Embed) block).address().orElse("-"))
                .containsExactly(
                        "https://twitter.com/maralind/status/12",
                        "https://twitter.com/maralind/status/34",
                        "https://www.instagram.com/p/Bxyz/");
    }

    @Test
    void captionTagsOfWordPressAreFigures() {
        Article article = read(STORY + "\n\n[caption id=\"a\" align=\"alignleft\" width=\"300\"]<a href=\"/full.jpg\">"
                + "<img src=\"/a.jpg\" width=\"300\"></a> The old ferry. (Mara Lind)[/caption]\n\n"
                + "[caption id=\"b\" width=\"300\" caption=\"The new ferry\"]<img src=\"/b.jpg\">[/caption]\n\n"
                + STORY);

        assertThat(article.images())
                .extracting(
                        Image::src,
                        image -> image.caption().orElse("-"),
                        image -> image.credit().orElse("-"))
                .containsExactly(tuple("/a.jpg", "The old ferry.", "Mara Lind"), tuple("/b.jpg", "The new ferry", "-"));
        assertThat(article.images().get(0).full()).contains("/full.jpg");
    }

    @Test
    void pictureTagsOfBothSiteBuildersAreFigures() {
        Article article = read(STORY + "\n\n{% include image.html url=\"/a.png\" description=\"The old ferry.\" %}\n\n"
                + "{% include figure.html src=\"/b.png\" caption=\"The *new* ferry.\" credit=\"Mara Lind\" %}\n\n"
                + "{{< figure src=\"/c.png\" title=\"The yard\" attr=\"Tove Berg\" >}}\n\n" + STORY);

        assertThat(article.images())
                .extracting(
                        Image::src,
                        image -> image.caption().orElse("-"),
                        image -> image.credit().orElse("-"))
                .containsExactly(
                        tuple("/a.png", "The old ferry.", "-"),
                        tuple("/b.png", "The new ferry.", "Mara Lind"),
                        tuple("/c.png", "The yard", "Tove Berg"));
    }

    @Test
    void pictureElementLazyCopyAndProxyAreOneImageEach() {
        Article article = read("<p>" + STORY + "</p><picture><source srcset=\"/a-800.webp 800w\"><img src=\"/a.jpg\" "
                + "srcset=\"/a-400.jpg 400w\"></picture><p>" + STORY + "</p><img data-src=\"https://i.example/b.jpg\" "
                + "src=\"data:image/gif;base64,R0\"><noscript><img src=\"https://i.example/b.jpg\"></noscript><p>"
                + STORY
                + "</p><img src=\"https://images.weserv.nl/?url=https%3A%2F%2Fi.example%2Fc.jpg&w=600\"><p>" + STORY
                + "</p><img src=\"https://i0.wp.com/i.example/d.jpg?w=600\">");

        assertThat(article.images())
                .extracting(Image::src, Image::sizes, image -> image.original().orElse("-"))
                .containsExactly(
                        tuple("/a.jpg", List.of("/a-800.webp", "/a-400.jpg"), "-"),
                        tuple("https://i.example/b.jpg", List.of(), "-"),
                        tuple(
                                "https://images.weserv.nl/?url=https%3A%2F%2Fi.example%2Fc.jpg&w=600",
                                List.of(), "https://i.example/c.jpg"),
                        tuple("https://i0.wp.com/i.example/d.jpg?w=600", List.of(), "https://i.example/d.jpg"));
    }
}
