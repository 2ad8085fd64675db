package dev.newspost;

import dev.newspost.internal.Growth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The time that a post costs grows with its size, whatever it holds. */
class GrowthTest {
    private static final int SMALLEST = 1 << 13;
    private static final ArticleParser PARSER = ArticleParser.create();

    static Stream<Arguments> families() {
        return Stream.of(
                of("open tags", "", "<div>"),
                of("open inline tags", "", "<b><i>"),
                of("open lists", "", "<ul><li>"),
                of("open quotes", "", "<blockquote>"),
                of("open tables", "", "<table><tr><td>"),
                of("open table rows", "<table>", "<tr><td>a"),
                of("open figures", "", "<figure><figcaption>"),
                of("open links", "", "<a href=x>"),
                of("closing tags", "", "</div>"),
                of("misnested formatting", "", "<p><b></p>"),
                of("misnested formatting in tables", "<table>", "<b><td></b>a"),
                of("formatting over paragraphs", "<b><i><u>", "<p>a"),
                of("forms", "", "<form><input>"),
                of("selections", "", "<select><option>a"),
                of("definition lists", "<dl>", "<dt>a<dd>b"),
                of("entities", "", "&amp;"),
                of("entities without end", "", "&#x"),
                of("ampersands", "", "&"),
                of("attributes", "<p ", "a=b "),
                of("attribute without end", "<a href=\"", "a b='"),
                of("angle brackets", "", "<"),
                of("comments", "", "<!-- a -->"),
                of("comment openings", "", "<!--"),
                of("character data", "", "<![CDATA[a]]>"),
                of("character data without end", "", "<![CDATA["),
                of("declarations", "", "<!a <?b "),
                of("pictures", "", "<img src=a.jpg>"),
                of("pictures with captions", "", "<img src=a.jpg><p>图：张三摄</p>"),
                of("line breaks", "<p>", "a<br>"),
                of("lines in bold type", "<p>", "<b>a b</b><br>"),
                of("lines of quotes", "<p>", "“好的。”他说。<br>"),
                of("lines of credits", "<p>", "记者：王小明<br>"),
                of("lines of links", "<p>", "<a href=b>a</a><br>"),
                of("lines of pictures", "<p>", "<img src=a.jpg>a（法新社）<br>"),
                of("pictures and lines in one span", "<font color=gray>", "<img src=a.jpg><br>a b<div></div>"),
                of("lists of columns", "<ul><li>", "<ul><li><p>a</p>"),
                of("headings that quote", "他说：“我们明天一定会来。”\n\n", "## “我们明天一定会来”\n\n他说：“好的。”\n\n"),
                of("lines of datelines", "<p>", "（法新社台北2日电）a<br>"),
                of("lines without an end", "", "他说：“好的。”\n"),
                of("items with lines", "<ul>", "<li>a<br>b"),
                of("pictures in a picture element", "<picture>", "<source srcset=b.jpg><img src=a.jpg>"),
                of("labels in a caption", "<figure><img src=a.jpg><figcaption>a", "<i class=sr-only>b</i>c"),
                of("pictures in a figure", "<figure>", "<img src=a.jpg><figcaption>a（路透社）"),
                of("related headings", "", "<h3>相关阅读</h3><p>a</p>"),
                of("tags of promotion", "<div class=share>", "<span class=button>a</span>"),
                of("spans", "<p>", "<span>a</span>"),
                of("marks in one paragraph", "<p>“", "<b>a</b>b"),
                of("empty paragraphs", "", "<p></p>"),
                of("paragraphs", "", "<p>词语。</p>"),
                of("tables of Markdown", "|a|b|\n|-|-|\n", "|c|d\n"),
                of("links of Markdown", "", "[a](b) "),
                of("link openings", "", "[a]("),
                of("brackets", "", "["),
                of("brackets of pictures", "", "![a](<b"),
                of("stars", "", "*"),
                of("stars and words", "", "*a **a "),
                of("underscores", "", "_a __a"),
                of("backticks", "", "`a``"),
                of("tildes", "", "~~a~"),
                of("quotes of Markdown", "", "> "),
                of("quotes of Markdown in lines", "", "> a\n"),
                of("lists of Markdown", "", "- "),
                of("items of Markdown", "", "- a\n"),
                of("headings", "", "# a\n"),
                of("underlined headings", "", "a\n=\n"),
                of("link definitions", "", "[a]: b\n"),
                of("footnotes", "", "[^a]: b\n\n[^a] "),
                of("code fences", "", "```\n~~~\n"),
                of("empty lines", "", "\n"),
                of("blanks", "", " "),
                of("blanks and words", "", "   a"),
                of("a long word", "", "a"),
                of("a long line", "", "词"),
                of("control characters", "", "\0\1"),
                of("curly quotation marks", "", "“"),
                of("closed quotation marks", "", "“好”"),
                of("boxes of MkDocs", "", "!!! note\n\n    a\n\n"),
                of("attributes behind links", "", "[a](b){target=c} "),
                of("rows of questions", "", "“要修桥吗？”"),
                of("nicknames", "", "Ann “Bo” Lee "),
                of("words inside foreign names", "", "斯因"),
                of("bodies and loose quotes", "", "<p>Stone Works Inc. fell. “It is the only choice.”</p>"),
                of("nested quotation marks", "", "“a‘b"),
                of("corner brackets", "", "「"),
                of("straight quotation marks", "", "\""),
                of("apostrophes", "", "'a"),
                of("cues without quotes", "", "他说："),
                of("quotes with cues", "", "“好的。”他说：“不行，”她说。"),
                of("English quotes with cues", "", "\"Yes,\" said Ann Lee. "),
                of("names", "", "Ann Lee "),
                of("paragraphs of quotes", "", "<p>“好的。”他说。</p>"),
                of("role words", "", "记者："),
                of("credits in paragraphs", "", "<p>记者：王小明</p>"),
                of("round brackets", "", "（法新社"),
                of("datelines", "", "（中央社記者王小明台北2日電）"),
                of("related links", "", "<p><a href=b>a</a></p>"),
                of("Liquid openings", "", "{%"),
                of("Liquid outputs", "", "{{"),
                of("Liquid blocks", "", "{% if a %}"),
                of("Hugo openings", "", "{{<"),
                of("Hugo arguments", "{{< a ", "b=\"c\" "),
                of("paired tags", "", "{{% a %}}{{< b >}}"),
                of("attribute lists", "", "{: .a"),
                of("header fences", "", "---\n"),
                of("headings with a link", "", "# [a](b)\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    @Tag("slow")
    void timeGrowsWithTheSizeOfThePost(String name, String start, String part) throws InterruptedException {
        Growth.assertLinear(name, SMALLEST, size -> start + part.repeat(size / part.length()), PARSER::parse);
    }

    static Stream<Arguments> peopleOnceNamed() {
        return Stream.of(
                Arguments.of("names behind a title", "馆长王%s说：“门开着。”\n\n"),
                Arguments.of("foreign names", "%1$s·%1$s说：“门开着。”他说：“好的。”\n\n"),
                Arguments.of("foreign names and their last parts", "%1$s·%2$s说：“门开着。”%2$s说：“好的。”\n\n"),
                Arguments.of("relatives", "女儿%s·%s说：“门开着。”妹妹说：“好的。”\n\n"),
                Arguments.of("bodies and their statements", "%s公司发表声明。声明说：“门开着。”\n\n"),
                Arguments.of("bodies by their short names", "%1$s厅说：“门开着。”\n\n"),
                Arguments.of("foreign bodies", "%3$s公布了数据。%4$s说：“门开着。”\n\n"),
                Arguments.of("offices without a name", "首相%1$s来了。首相说：“门开着。”\n\n"),
                Arguments.of("English last names", "\"The door is open,\" said %4$s. \"It is,\" %3$s said.\n\n"),
                Arguments.of("English bodies", "The %3$s %4$s Council met. \"It is open,\" the council said.\n\n"),
                Arguments.of("English names", "\"The door is open,\" said %3$s %4$s. He said \"it is closed.\"\n\n"),
                Arguments.of("English titles", "Judge %3$s %4$s came. \"The door is open,\" the judge said.\n\n"));
    }

    /** A story of ever new people, each of whom may be meant by what follows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("peopleOnceNamed")
    @Tag("slow")
    void timeGrowsWithTheNumberOfPeople(String name, String sentence) throws InterruptedException {
        Growth.assertLinear(name, SMALLEST, size -> people(sentence, size), PARSER::parse);
    }

    private static String people(String sentence, int size) {
        StringBuilder post = new StringBuilder(size + sentence.length());
        for (int i = 0; post.length() < size; i++) {
            String han = letters("安柏川德恩方国海杰克兰美宁普奇瑞", i, 3);
            String more = letters("斯塔维西雅泽安柏川德恩方国海杰克", 31 * i + 7, 3);
            String latin = "A" + letters("bcdefghijklmnopq", i, 5);
            post.append(sentence.formatted(han, more, latin, "B" + letters("qrstuvwxyzabcdef", 31 * i + 7, 6)));
        }
        return post.toString();
    }

    /** {@return a number written with 16 letters, so that each has a name of its own} */
    private static String letters(String signs, int number, int count) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < count; i++) {
            name.append(signs.charAt((number >> (4 * i)) & 15));
        }
        return name.toString();
    }

    private static Arguments of(String name, String start, String part) {
        return Arguments.of(name, start, part);
    }
}
