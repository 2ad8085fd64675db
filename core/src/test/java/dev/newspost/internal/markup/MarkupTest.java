package dev.newspost.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.report.Report;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void htmlThroughoutIsNoMarkdown() {
        assertThat(html("<div>\n\n    Two *stars*.\n</div>")).isEqualTo("<div>\n\n    Two *stars*.\n</div>");
    }

    @Test
    void aPictureTagIsAFigureWithCaptionAndCredit() {
        assertThat(
                        html(
                                "{{<picture src=\"a.jpg\" description=\"A *boat*\" caption=\"The &#34;Anna&#34;\" credit=\"Jo Dee\">}}"))
                .contains("<img src=\"a.jpg\" alt=\"A *boat*\">")
                .contains("<figcaption>The \"Anna\"<small class=\"newspost-credit\">Jo Dee</small></figcaption>");
    }

    @Test
    void aTagInAnAddressStaysAsWritten() {
        assertThat(html("See [there]({{ \"/a\" | url }})."))
                .isEqualTo("<p>See <a href=\"{{ &quot;/a&quot; | url }}\">there</a>.</p>\n");
    }

    @Test
    void aBarInTheWordsOfALinkOrPictureMakesNoTable() {
        assertThat(html("![Dusk | Bay News](a.jpg)")).contains("<img src=\"a.jpg\" alt=\"Dusk | Bay News\"");
        assertThat(html("See [the quay | Bay News](b.html).")).contains("<a href=\"b.html\">the quay | Bay News</a>");
        assertThat(html("| [a](b) | [c | d](e)")).contains("<td><a href=\"b\">a</a></td>");
        assertThat(html("[a | b]\n[c](d) | e")).contains("<td>[a</td>", "<td>e</td>");
    }

    @Test
    void aLineAloneWithABarInsideIsNoTable() {
        assertThat(html("Photos | Jane Doe")).isEqualTo("<p>Photos | Jane Doe</p>\n");
        assertThat(html("| Photos | Jane Doe")).contains("<td>Photos</td>");
        assertThat(html("Photos | Jane Doe\nText | John Roe")).contains("<td>Photos</td>");
    }

    @Test
    void codeShowsTheSourceOfTags() {
        assertThat(html("Write `{{ x }}`.\n\n```\n{% include a.html %}\n```\n"))
                .isEqualTo("<p>Write <code>{{ x }}</code>.</p>\n<pre><code>{% include a.html %}\n</code></pre>\n");
    }

    @Test
    void aTagAloneIsATemplateElement() {
        assertThat(html("One.\n\n{% include form.html %}\n\nTwo."))
                .isEqualTo(
                        "<p>One.</p>\n<newspost-template source=\"{% include form.html %}\"></newspost-template>\n<p>Two.</p>\n");
    }

    @Test
    void aTagOfWordsAndAnAddressIsALink() {
        assertThat(html("The {{< out \"old crane\" \"https://x.example/c\" >}} fell."))
                .contains(">old crane</a> fell.")
                .contains("href=\"https://x.example/c\"");
        assertThat(html("The {{< out \"old crane\" \"new crane\" >}} fell.")).contains("newspost-template");
    }

    @Test
    void attributesBehindALinkAreNoWords() {
        assertThat(html("See [it](/a){target=\"_blank\"}, [that](/b){.wide #x} now."))
                .isEqualTo("<p>See <a href=\"/a\">it</a>, <a href=\"/b\">that</a> now.</p>\n");
        assertThat(html("See [it](/a){as it was} now.")).contains("{as it was}");
    }

    @Test
    void aBoxOfMkDocsIsOpened() {
        assertThat(html("!!! info \"On the text\"\n\n    It was *short*.\n\nThe end."))
                .contains("<div class=\"editor-note\">")
                .contains("<strong>On the text</strong>")
                .contains("<p>It was <em>short</em>.</p>")
                .doesNotContain("!!!");
        assertThat(html("!!! tip\n    It was short.")).contains("It was short.").doesNotContain("editor-note");
        assertThat(html("!!! What a day it was")).contains("!!! What a day");
    }

    @Test
    void emphasisBetweenPairedTagsIsRead() {
        assertThat(html("{{< note >}}*Mind the **gap**.*{{< /note >}}"))
                .isEqualTo("<p><em>Mind the <strong>gap</strong>.</em></p>\n");
    }

    @Test
    void emojiShownAsPicturesAreSignsOfTheText() {
        assertThat(html("<p>Thank you<img class=\"wp-smiley\" src=\"p.png\" alt=\"\ud83d\ude4f\"> all</p>"))
                .isEqualTo("<p>Thank you\ud83d\ude4f all</p>");
        assertThat(html("<p>潮水来了<img src=\"/style/expression/tears.png\" alt=\"[泪]\"></p>"))
                .isEqualTo("<p>潮水来了[泪]</p>");
        assertThat(html("<p><img src=\"/emoji/boat.png\" alt=\"A boat\"></p>")).contains("<img");
        assertThat(html("<p><img src=\"boat.png\" alt=\"(boat)\"></p>")).contains("<img");
    }

    @Test
    void pairedTagsKeepWhatStandsBetween() {
        assertThat(html("{{< note >}}\n## Mind\n\nThe gap.\n{{< /note >}}").replace("\n", ""))
                .isEqualTo("<h2>Mind</h2><p>The gap.</p>");
    }

    @Test
    void kramdownTakesAnElementToItsClosingTag() {
        assertThat(html("<div>\n\n    *a*\n</div>\n\n*b*")).isEqualTo("<div>\n\n    *a*\n</div>\n<p><em>b</em></p>\n");
    }

    @Test
    void anElementThatAsksForMarkdownGetsIt() {
        assertThat(html("<div markdown=\"1\">\n*a*\n</div>").replace("\n", ""))
                .isEqualTo("<div markdown=\"1\"><p><em>a</em></p></div>");
    }

    @Test
    void anElementInHtmlAsWrittenMayAskForMarkdown() {
        assertThat(html("<div>\n*a*\n<p markdown=\"1\">*b*</p>\n*c*\n</div>\n\n*d*")
                        .replace("\n", ""))
                .isEqualTo("<div>*a*<p markdown=\"1\"><em>b</em></p>*c*</div><p><em>d</em></p>");
    }

    @Test
    void aBarInAnElementOfTheLineMakesNoTable() {
        assertThat(html("<a href=\"/t\">Tide | Wind</a>")).isEqualTo("<p><a href=\"/t\">Tide | Wind</a></p>\n");
    }

    @Test
    void aBarInCodeWrittenAsHtmlMakesNoCell() {
        assertThat(html("| a <code>b | c</code> | d")).contains("<td>a <code>b | c</code></td>", "<td>d</td>");
    }

    @Test
    void anEscapedSignInAnAlternativeTextIsTheSign() {
        assertThat(html("![Tide \\| wind](a.png)")).contains("alt=\"Tide | wind\"");
    }

    @Test
    void aTaskHasABoxAndNoBrackets() {
        String list = """
                <ul>
                <li>
                <input type="checkbox" disabled> Nets
                </li>
                <li>
                <input type="checkbox" disabled checked> <code>Ropes</code>
                </li>
                </ul>
                """;
        assertThat(html("- [ ] Nets\n- [x] `Ropes`")).isEqualTo(list);
        assertThat(hugo("- [ ] Nets\n- [x] `Ropes`").replace("\n", "")).isEqualTo(list.replace("\n", ""));
    }

    @Test
    void aBackslashBeforeTheListInAnItemIsGone() {
        assertThat(html("- Nets\\\n  - Ropes").replace("\n", ""))
                .isEqualTo("<ul><li>Nets<ul><li>Ropes</li></ul></li></ul>");
    }

    @Test
    void aBackslashOrTwoAtALinesEndBreakIt() {
        assertThat(html("Low tide\\\\\nat six\\\nsharp")).isEqualTo("<p>Low tide<br>\nat six<br>\nsharp</p>\n");
    }

    @Test
    void aDefinitionOfBlanksAndAListIsTheList() {
        assertThat(html("Gear\n: \n- Nets\n- Ropes").replace("\n", ""))
                .isEqualTo("<dl><dt>Gear</dt><dd><ul><li>Nets</li><li>Ropes</li></ul></dd></dl>");
    }

    @Test
    void hugosTermsMayStandApartFromTheirDefinition() {
        assertThat(hugo("Ebb\nLow tide\n\n: The water falls.\n\nFlood\n\n: It rises.\n")
                        .replace("\n", ""))
                .isEqualTo("<dl><dt>Ebb</dt><dt>Low tide</dt><dd>The water falls.</dd>"
                        + "<dt>Flood</dt><dd>It rises.</dd></dl>");
    }

    @Test
    void hugosHeadingEndsBeforeItsMarksAndItsId() {
        assertThat(hugo("Harbour.\n\n## Tides ## {#tides}")).isEqualTo("<p>Harbour.</p>\n<h2>Tides</h2>\n");
    }

    @Test
    void indentedLinesOfHugosTablesAreNoCode() {
        assertThat(
                        hugo("Tides:\n\n<table>\n  <tr>\n    <td>Ebb</td>\n    \n    <td>six</td>\n  </tr>\n</table>\n\n    <b>code</b>")
                                .replaceAll("\\s", ""))
                .isEqualTo("<p>Tides:</p><table><tbody><tr><td>Ebb</td><td>six</td></tr></tbody></table>"
                        + "<pre><code>&lt;b&gt;code&lt;/b&gt;</code></pre>");
    }

    @Test
    void indentedLinesOfAnElementThatAParagraphOpenedAreNoCode() {
        assertThat(html("[tide]\n<br><div><p>Ebb.</p>\n\n        <span>Flood.</span>\n</div>\n\n    <b>code</b>"))
                .contains("<span>Flood.</span>")
                .contains("<code>&lt;b&gt;code&lt;/b&gt;");
    }

    @Test
    void aTagThatUnfoldsShowsItsSummary() {
        String text = "\nTwo *daughters*.\n";
        String shown = "</summary><p>Two <em>daughters</em>.</p>";
        assertThat(html("{{< details summary=\"Who *sailed*?\" >}}" + text + "{{< /details >}}"))
                .contains(">Who <em>sailed</em>?</summary>");
        assertThat(html("{{% accordion \"On board\" %}}" + text + "{{% /accordion %}}")
                        .replace("\n", ""))
                .endsWith(">On board" + shown);
        assertThat(html("{{< details >}}" + text + "{{< /details >}}").replace("\n", ""))
                .isEqualTo("<p>Two <em>daughters</em>.</p>");
    }

    @Test
    void aTitleRightBehindATagIsNoPartOfTheAddress() {
        assertThat(html("See [tides]({{ \"t.md\" | link }}\"The tides\")."))
                .isEqualTo("<p>See <a href=\"{{ &quot;t.md&quot; | link }}\" title=\"The tides\">tides</a>.</p>\n");
    }

    @Test
    void aWordInTwoAnglesIsText() {
        assertThat(hugo("The <<Anna>> sails.")).isEqualTo("<p>The &lt;&lt;Anna&gt;&gt; sails.</p>\n");
        assertThat(html("The <<Anna>> sails.")).isEqualTo("<p>The &lt;&lt;Anna&gt;&gt; sails.</p>\n");
    }

    @Test
    void blocksKnowTheirLines() {
        String body = "# One\n\nTwo\nthree\n\n- a\n- b\n  c\n\n{% image\n\"a.png\" %}\n\n> Four";
        Dom dom = Markup.read(
                body, 11, "yaml", null, new TestSettings().positions().settings(), new Report(100, false));
        assertThat(dom.document().body().children())
                .extracting(e ->
                        e.normalName() + " " + dom.lines().of(e).orElseThrow().first() + "-"
                                + dom.lines().of(e).orElseThrow().last())
                .containsExactly("h1 11-11", "p 13-14", "ul 16-18", "figure 20-21", "blockquote 23-23");
    }

    @Test
    void markupThatIsTooDeepIsFlattenedAndReportedOnce() {
        Report report = new Report(100, false);
        Dom dom = Markup.read(
                "<div>".repeat(1000) + "word",
                3,
                "yaml",
                null,
                new TestSettings().maxMarkupDepth(20).settings(),
                report);
        assertThat(dom.document().body().text()).isEqualTo("word");
        assertThat(report.problems()).extracting(p -> p.code() + " " + p.line()).containsExactly("MARKUP_TOO_DEEP 3");
    }

    private static String hugo(String body) {
        return html(body, new TestSettings().flavour(MarkdownFlavour.COMMONMARK).settings());
    }

    private static String html(String body) {
        return html(body, TestSettings.defaults());
    }

    private static String html(String body, Settings settings) {
        Dom dom = Markup.read(body, 1, "yaml", null, settings, new Report(100, false));
        dom.document().outputSettings().prettyPrint(false);
        return dom.document().body().html();
    }
}
