package dev.newspost.internal.story.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.story.draft.Region.Structure;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementsTest {
    private static final String SENTENCE = "<p>The ferry left the quay.</p>";

    private static Element element(String html) {
        return Jsoup.parseBodyFragment(html).body().firstElementChild();
    }

    private static Set<Hint> hints(String html) {
        return Hint.of(Elements.hints(element(html)));
    }

    private static Structure structure(String html) {
        return Elements.structure(element(html), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='font-size:22px'>Quay</p>",
                "<p style='color:red;font-size:  30px;'>Quay</p>",
                "<p style='font-size:100px'>Quay</p>"
            })
    void largeTypeIsAHeading(String html) {
        assertThat(hints(html)).containsExactly(Hint.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='font-size:21px'>Quay</p>",
                "<p style='font-size:22'>Quay</p>",
                "<p style='font-size:22em'>Quay</p>",
                "<p style='font-size:px'>Quay</p>",
                "<p style='font-size:'>Quay</p>",
                "<p style='font-size: '>Quay</p>",
                "<p style='font-size:large'>Quay</p>",
                "<p style='width:640px'>Quay</p>",
                "<p style=''>Quay</p>",
                "<p>Quay</p>"
            })
    void typeOfAParagraphIsNone(String html) {
        assertThat(hints(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>Quay</p>",
                "<p style='display:none'>Quay</p>",
                "<p style='color:red; DISPLAY : None'>Quay</p>",
                "<p style='visibility: hidden'>Quay</p>"
            })
    void styleMayHideWords(String html) {
        assertThat(hints(html)).containsExactly(Hint.HIDDEN);
    }

    @Test
    void hiddenHeadingIsBoth() {
        assertThat(hints("<p style='display:none;font-size:30px'>Quay</p>"))
                .containsExactlyInAnyOrder(Hint.HIDDEN, Hint.HEADING);
        assertThat(hints("<nav style='display:none'>Quay</nav>")).containsExactlyInAnyOrder(Hint.HIDDEN, Hint.NAV);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<label for=port>Port</label>",
                "<label><input> Port</label>",
                "<label><select></select></label>",
                "<label><textarea></textarea></label>"
            })
    void labelTellsWhatToEnter(String html) {
        assertThat(hints(html)).containsExactly(Hint.FORM);
        assertThat(Elements.inlineHints(element(html), "label")).isEqualTo(Hint.FORM.bit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<label>Port</label>",
                "<label for=port><b>Port</b></label>",
                "<span for=port>Port</span>",
                "<span><input> Port</span>"
            })
    void otherWordsInALineTellNothingOfAForm(String html) {
        assertThat(hints(html)).isEmpty();
        assertThat(Elements.inlineHints(element(html), element(html).normalName()))
                .isZero();
    }

    @Test
    void listThatDefinesAPictureIsAFigure() {
        String figure = "<dl><dt><a><img src=a.jpg></a></dt><dd>The quay</dd></dl>";

        assertThat(hints(figure)).containsExactly(Hint.FIGURE);
        assertThat(structure(figure)).isEqualTo(Structure.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl></dl>",
                "<dl><dt>Quay <img src=a.jpg></dt><dd>Where ferries land</dd></dl>",
                "<dl><dt></dt><dd>Where ferries land</dd></dl>",
                "<dl><dd><img src=a.jpg></dd></dl>"
            })
    void listThatDefinesWordsIsAList(String html) {
        assertThat(hints(html)).isEmpty();
        assertThat(structure(html)).isEqualTo(Structure.LIST);
    }

    @Test
    void tableOfSingleCellsLaysOutAPage() {
        assertThat(structure("<table><tr><td>Quay</td><td>4</td></tr></table>")).isEqualTo(Structure.TABLE);
        assertThat(structure("<table><tr><td>Quay</td></tr><tr><th>A</th><td>4</td></tr></table>"))
                .isEqualTo(Structure.TABLE);
        assertThat(structure("<table><tr><td>Quay</td></tr><tr><td>4</td></tr></table>"))
                .isEqualTo(Structure.NONE);
        assertThat(structure("<table><caption><b>Quay</b><i>4</i></caption><colgroup><col><col></colgroup></table>"))
                .isEqualTo(Structure.NONE);
        assertThat(structure("<table></table>")).isEqualTo(Structure.NONE);
    }

    @Test
    void rowsOfATableMayStandWithoutABody() {
        Element table = new Element("table");
        Element row = table.appendElement("tr");
        row.appendElement("td").text("Quay");

        assertThat(Elements.structure(table, null)).isEqualTo(Structure.NONE);

        row.appendElement("td").text("4");

        assertThat(Elements.structure(table, null)).isEqualTo(Structure.TABLE);
    }

    @Test
    void itemsWithoutTheirListAreOne() {
        assertThat(structure("<div><li>Quay</li><li>Crane</li></div>")).isEqualTo(Structure.LIST);
        assertThat(structure("<div><li>Quay</li><p>Crane</p></div>")).isEqualTo(Structure.NONE);
        assertThat(structure("<div><p>Quay</p><li>Crane</li></div>")).isEqualTo(Structure.NONE);
        assertThat(structure("<div>Quay</div>")).isEqualTo(Structure.NONE);
    }

    @Test
    void itemsRowsAndCellsAreSuchOnlyInsideTheirWholes() {
        assertThat(structure("<li>Quay</li>")).isEqualTo(Structure.NONE);
        assertThat(structure("<dd>Quay</dd>")).isEqualTo(Structure.NONE);
        assertThat(Elements.structure(new Element("tr"), null)).isEqualTo(Structure.NONE);
        assertThat(Elements.structure(new Element("td"), null)).isEqualTo(Structure.NONE);
    }

    @Test
    void fewItemsOfWhichOneHoldsAStoryAreColumns() {
        String story = SENTENCE.repeat(8);

        assertThat(structure("<ul><li>Quay</li><li>" + story + "</li><li>Crane</li></ul>"))
                .isEqualTo(Structure.NONE);
        assertThat(structure("<ul><li><div>" + story + "</div></li></ul>")).isEqualTo(Structure.NONE);
        assertThat(structure("<ul><li>Quay</li><li>" + story + "</li><li>Crane</li><li>Ferry</li></ul>"))
                .isEqualTo(Structure.LIST);
        assertThat(structure("<ul><li>" + SENTENCE.repeat(7) + "</li></ul>")).isEqualTo(Structure.LIST);
        assertThat(structure("<ul><li>" + SENTENCE.repeat(4) + "</li><li>" + SENTENCE.repeat(4) + "</li></ul>"))
                .isEqualTo(Structure.LIST);
        assertThat(structure("<ol><li><ul><li>" + story + "</li></ul></li></ol>"))
                .isEqualTo(Structure.LIST);
        assertThat(structure("<ul><li><ol><li>" + story + "</li></ol></li></ul>"))
                .isEqualTo(Structure.LIST);
    }

    @Test
    void boxHoldsOnlyLinksWhereNoWordsStandBesideThem() {
        assertThat(Elements.holdsOnlyLinks(element("<div>\n<a>Quay</a> <p>Crane</p></div>")))
                .isTrue();
        assertThat(Elements.holdsOnlyLinks(element("<div><a>Quay</a>, Crane</div>")))
                .isFalse();
        assertThat(Elements.holdsOnlyLinks(element("<div><a>Quay</a><b>Crane</b></div>")))
                .isFalse();
        assertThat(Elements.holdsOnlyLinks(element("<div>" + "<a>Quay</a>".repeat(60) + "</div>")))
                .isTrue();
        assertThat(Elements.holdsOnlyLinks(element("<div>" + "<a>Quay</a>".repeat(61) + "</div>")))
                .isFalse();
    }

    @Test
    void onlyWordsThatAReaderSeesAreCounted() {
        Element box = element("<div>Qu <b>ay</b>\u3000<script>4</script><i></i></div>");

        assertThat(Elements.holdsVisible(box, 4)).isTrue();
        assertThat(Elements.holdsVisible(box, 3)).isFalse();
        assertThat(Elements.holdsVisible(box, 5)).isFalse();
        assertThat(Elements.holdsVisible(element("<div></div>"), 0)).isTrue();
        assertThat(Elements.holdsVisible(element("<div></div>"), 1)).isFalse();
    }

    @Test
    void wordsOfABoxWithVeryManyPartsAreNotCounted() {
        assertThat(Elements.holdsVisible(element("<div>Quay" + "<i></i>".repeat(399) + "</div>"), 4))
                .isTrue();
        assertThat(Elements.holdsVisible(element("<div>Quay" + "<i></i>".repeat(400) + "</div>"), 4))
                .isFalse();
    }

    @Test
    void codeKeepsTheBlanksOfItsLines() {
        Element code = new Element("pre");
        code.appendText("\r\n\n  quay()\n");
        code.appendElement("b").text("    crane()");
        code.appendElement("br");
        code.appendText("ferry()");
        code.appendElement("script").appendText("count()");
        code.appendText(" \n\n");

        assertThat(Elements.code(code)).isEqualTo("  quay()\n    crane()\nferry()");
        assertThat(Elements.code(new Element("pre"))).isEmpty();
        assertThat(Elements.code(element("<pre> \n \n</pre>"))).isEmpty();
    }
}
