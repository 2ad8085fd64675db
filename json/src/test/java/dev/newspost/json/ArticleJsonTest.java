package dev.newspost.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newspost.Article;
import dev.newspost.Block;
import dev.newspost.Credit;
import dev.newspost.Dateline;
import dev.newspost.Decision;
import dev.newspost.FrontMatterValue;
import dev.newspost.Headline;
import dev.newspost.Image;
import dev.newspost.Lines;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import dev.newspost.Problem;
import dev.newspost.Quote;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final ArticleJson JSON = ArticleJson.create();
    private static final Article EMPTY = new Article(
            Metadata.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void everyComponentOfEveryRecordComesBack() {
        Article article = Samples.article();

        assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
        assertThat(JSON.indented().read(JSON.indented().write(article))).isEqualTo(article);
    }

    @Test
    void theSampleHoldsEveryKindOfBlockAndOfHeaderValue() {
        Article article = Samples.article();

        assertThat(article.blocks())
                .hasOnlyElementsOfTypes(Block.class.getPermittedSubclasses())
                .hasSameSizeAs(Block.class.getPermittedSubclasses());
        assertThat(article.metadata().frontMatter().values())
                .hasOnlyElementsOfTypes(FrontMatterValue.class.getPermittedSubclasses())
                .hasSameSizeAs(FrontMatterValue.class.getPermittedSubclasses());
        assertThat(article.blocks().stream().filter(Block.ListBlock.class::isInstance))
                .allSatisfy(list -> assertThat(list.children()).hasSizeGreaterThan(9));
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(JSON.write(EMPTY)).isEqualTo("{\"metadata\":{}}");
        assertThat(JSON.read("{}")).isEqualTo(EMPTY);
    }

    @Test
    void theFormHasTheNamesOfTheRecordComponents() {
        assertThat(JSON.indented().write(story())).isEqualTo("""
                {
                  "metadata": {
                    "title": "港口重开",
                    "published": {
                      "value": "2024-07-03T23:35:20.474Z"
                    },
                    "makers": {
                      "web_editor": [
                        "冯一"
                      ]
                    },
                    "tags": [
                      "港口"
                    ],
                    "comments": false,
                    "frontMatter": {
                      "title": "港口重开",
                      "comments": {
                        "$boolean": false,
                        "text": "no"
                      }
                    }
                  },
                  "headline": {
                    "text": "港口重开",
                    "href": "https://news.example/1"
                  },
                  "originalTime": "2020-08-21T15:51:43Z",
                  "dateline": {
                    "text": "（本社东港2日电）",
                    "place": "东港",
                    "date": "2020-11-02",
                    "block": 1,
                    "start": 0,
                    "end": 9
                  },
                  "blocks": [
                    {
                      "kind": "figure",
                      "index": 0,
                      "role": "story",
                      "text": "船到了。",
                      "images": [
                        0
                      ]
                    },
                    {
                      "kind": "list",
                      "index": 1,
                      "role": "related",
                      "lines": {
                        "first": 7,
                        "last": 8
                      },
                      "items": [
                        [
                          {
                            "kind": "paragraph",
                            "text": "旧闻",
                            "marks": [
                              {
                                "kind": "link",
                                "start": 0,
                                "end": 2,
                                "href": "/2"
                              }
                            ]
                          }
                        ]
                      ],
                      "text": "旧闻"
                    }
                  ],
                  "images": [
                    {
                      "src": "a.jpg",
                      "caption": "船到了。",
                      "width": 620,
                      "lead": true,
                      "block": 0
                    }
                  ],
                  "quotes": [
                    {
                      "kind": "direct",
                      "text": "开了",
                      "speaker": "他",
                      "block": 0,
                      "start": 1,
                      "end": 3,
                      "speakerSpan": {
                        "block": 0,
                        "start": 0,
                        "end": 1
                      }
                    }
                  ],
                  "credits": [
                    {
                      "role": "web_editor",
                      "label": "网编",
                      "name": "冯一",
                      "block": 1,
                      "start": 0,
                      "end": 2
                    }
                  ],
                  "problems": [
                    {
                      "severity": "warning",
                      "code": "date-invalid",
                      "message": "no date",
                      "line": 4,
                      "column": 7
                    }
                  ],
                  "decisions": [
                    {
                      "subject": "block 1",
                      "outcome": "RELATED",
                      "rule": "link-list"
                    }
                  ]
                }""");
    }

    @Test
    void anEntrySaysItsFileFirst() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArticleJson.Entry entry = new ArticleJson.Entry("东/一.md", EMPTY);

        JSON.write(entry, bytes);

        String line = bytes.toString(StandardCharsets.UTF_8);
        assertThat(line).isEqualTo("{\"file\":\"东/一.md\",\"metadata\":{}}");
        assertThat(JSON.readEntry(line)).isEqualTo(entry);
        assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(EMPTY);
    }

    @Test
    void headerValuesComeBackAsTheyWereWritten() {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        for (String number : List.of("10", "-1.50", "1E+3", "0.0", "9".repeat(300))) {
            values.put(number, new FrontMatterValue.Num(new BigDecimal(number), number));
        }
        for (String number : List.of("010", "1_000", "1e3", "-0", "9".repeat(301))) {
            values.put(number, new FrontMatterValue.Num(new BigDecimal(number.replace("_", "")), number));
        }
        values.put("true", new FrontMatterValue.Bool(true, "true"));
        values.put("yes", new FrontMatterValue.Bool(true, "yes"));
        values.put("off", new FrontMatterValue.Bool(false, "off"));
        values.put("day", time("2020-01-01T00:00:00Z", true, "2020-01-01"));
        values.put("minute", time("2020-01-01T00:00:00+05:30", false, "2020-01-01T00:00:00+05:30"));
        values.put("none", new FrontMatterValue.None());
        values.put("empty", new FrontMatterValue.Entries(Map.of()));
        values.put("nothing", new FrontMatterValue.Items(List.of()));
        values.put("$time", new FrontMatterValue.Text("$time"));
        values.put("map", new FrontMatterValue.Entries(Map.of("$time", new FrontMatterValue.Text("a"))));
        values.put("unknown tag", new FrontMatterValue.Entries(Map.of("$", new FrontMatterValue.None())));
        values.put("", new FrontMatterValue.Text(""));

        Article article = withFrontMatter(values);

        assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
        assertThat(new ArrayList<>(
                        JSON.read(JSON.write(article)).metadata().frontMatter().keySet()))
                .isEqualTo(new ArrayList<>(values.keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud83d", "a\ude00b", "\ude00\ud83d", "\ud83d\ude00", "\u0000\u2028\"\\/\b", "\uffff\ufeff"})
    void textComesBackWhateverItHolds(String text) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        values.put(text, new FrontMatterValue.Text(text));
        Article article = withFrontMatter(values);

        assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
    }

    @Test
    void equalImagesKeepTheirPlaces() {
        Image image = image(0);
        Article article = with(
                List.of(new Block.Figure(0, Role.STORY, Optional.empty(), List.of(image, image), RichText.EMPTY)),
                List.of(image, image));

        assertThat(JSON.write(article)).contains("\"images\":[0,1]");
        assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
    }

    @Test
    void aFigureWithAnImageThatIsNotTheArticlesIsRefused() {
        Article article = with(
                List.of(new Block.Figure(0, Role.STORY, Optional.empty(), List.of(image(0)), RichText.EMPTY)),
                List.of());

        assertThatThrownBy(() -> JSON.write(article))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a figure's image is none of the article's: a.jpg");
    }

    @Test
    void aNestedBlockKeepsAPlaceAndRoleOfItsOwn() {
        Block inner = new Block.ThematicBreak(7, Role.META, Optional.empty());
        Article article = with(
                List.of(new Block.BlockQuote(3, Role.STORY, Optional.empty(), List.of(inner), Optional.empty())),
                List.of());

        assertThat(JSON.read(JSON.write(article))).isEqualTo(article);
    }

    @Test
    void unknownFieldsArePassedOver() {
        String json = "{\"file\":\"a\",\"new\":{\"x\":[1]},\"metadata\":{\"title\":\"T\",\"new\":1},"
                + "\"blocks\":[{\"kind\":\"paragraph\",\"role\":\"lead\",\"text\":\"x\",\"new\":null}]}";

        Article article = JSON.read(json);

        assertThat(article.metadata().title()).contains("T");
        assertThat(article.blocks())
                .containsExactly(new Block.Paragraph(0, Role.LEAD, Optional.empty(), RichText.of("x")));
    }

    @Test
    void whatIsNoArticleIsRefusedWithItsPlace() {
        assertRefused("", "1:0: No content to map due to end-of-input");
        assertRefused("[]", "$: expected an object, found []");
        assertRefused(
                "8e8888888888888881",
                "Value \"8e8888888888888881\" can not be deserialized as `java.math.BigDecimal`, reason:  Too many nonzero "
                        + "exponent digits.");
        assertRefused("{} {}", "1:4: Trailing token");
        assertRefused("{\"metadata\":{\"title\":1}}", "$.metadata.title: expected a text, found 1");
        assertRefused("{\"blocks\":{}}", "$.blocks: expected a list, found {}");
        assertRefused("{\"blocks\":[{\"role\":\"story\"}]}", "$.blocks[0]: lacks kind");
        assertRefused(
                "{\"blocks\":[{\"kind\":\"poem\",\"role\":\"story\"}]}", "$.blocks[0]: \"poem\" is no kind of block");
        assertRefused(
                "{\"blocks\":[{\"kind\":\"paragraph\",\"role\":\"tale\"}]}", "$.blocks[0].role: \"tale\" is none of");
        assertRefused(
                "{\"blocks\":[{\"kind\":\"figure\",\"role\":\"story\",\"text\":\"\",\"images\":[0]}]}",
                "$.blocks[0].images[0]: Index 0 out of bounds for length 0");
        assertRefused("{\"originalTime\":\"now\"}", "$.originalTime: Text 'now' could not be parsed at index 0");
        assertRefused("{\"metadata\":{\"makers\":{\"cook\":[]}}}", "$.metadata.makers: \"cook\" is none of");
        assertRefused(
                "{\"problems\":[{\"severity\":\"info\",\"code\":\"date-invalid\",\"message\":\"\",\"line\":0,"
                        + "\"column\":1}]}",
                "$.problems[0]: a problem at 0:1");
        assertThatThrownBy(() -> JSON.readEntry("{}")).hasMessage("$: lacks file");
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> JSON.read("[".repeat(1_000_000)))
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageContaining("nesting depth");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> JSON.read(json))
                .as(json)
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageStartingWith(message);
    }

    private static FrontMatterValue time(String value, boolean dateOnly, String text) {
        return new FrontMatterValue.Time(new PostTime(OffsetDateTime.parse(value), dateOnly, dateOnly), text);
    }

    private static Article withFrontMatter(Map<String, FrontMatterValue> values) {
        return new Article(
                metadata(Optional.empty(), Optional.empty(), Map.of(), List.of(), Optional.empty(), values),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Article with(List<Block> blocks, List<Image> images) {
        return new Article(
                Metadata.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blocks,
                images,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Image image(int block) {
        return new Image(
                "a.jpg",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("船到了。"),
                Optional.empty(),
                OptionalInt.of(620),
                OptionalInt.empty(),
                true,
                block);
    }

    private static Metadata metadata(
            Optional<String> title,
            Optional<PostTime> published,
            Map<Credit.Role, List<String>> makers,
            List<String> tags,
            Optional<Boolean> comments,
            Map<String, FrontMatterValue> frontMatter) {
        return new Metadata(
                title,
                published,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                makers,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                tags,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                comments,
                frontMatter,
                Optional.empty());
    }

    private static Article story() {
        Map<String, FrontMatterValue> frontMatter = new LinkedHashMap<>();
        frontMatter.put("title", new FrontMatterValue.Text("港口重开"));
        frontMatter.put("comments", new FrontMatterValue.Bool(false, "no"));
        Image image = image(0);
        RichText link = new RichText(
                "旧闻", List.of(new RichText.Mark(RichText.MarkKind.LINK, 0, 2, Optional.of("/2"), Optional.empty())));
        return new Article(
                metadata(
                        Optional.of("港口重开"),
                        Optional.of(new PostTime(OffsetDateTime.parse("2024-07-03T23:35:20.474Z"), false, false)),
                        Map.of(Credit.Role.WEB_EDITOR, List.of("冯一")),
                        List.of("港口"),
                        Optional.of(false),
                        frontMatter),
                Optional.of(new Headline("港口重开", "https://news.example/1")),
                Optional.of(Instant.ofEpochMilli(1_598_025_103_000L)),
                Optional.of(new Dateline(
                        "（本社东港2日电）",
                        Optional.empty(),
                        Optional.of("东港"),
                        Optional.of(LocalDate.of(2020, 11, 2)),
                        new Span(1, 0, 9))),
                List.of(
                        new Block.Figure(0, Role.STORY, Optional.empty(), List.of(image), RichText.of("船到了。")),
                        new Block.ListBlock(
                                1,
                                Role.RELATED,
                                Optional.of(new Lines(7, 8)),
                                false,
                                List.of(List.of(new Block.Paragraph(1, Role.RELATED, Optional.empty(), link))))),
                List.of(image),
                List.of(new Quote(
                        "开了",
                        Quote.Kind.DIRECT,
                        Optional.of("他"),
                        Optional.empty(),
                        Optional.empty(),
                        new Span(0, 1, 3),
                        Optional.of(new Span(0, 0, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        false)),
                List.of(new Credit(Credit.Role.WEB_EDITOR, Optional.of("网编"), "冯一", new Span(1, 0, 2))),
                List.of(new Problem(Problem.Severity.WARNING, Problem.Code.DATE_INVALID, "no date", 4, 7)),
                List.of(new Decision("block 1", "RELATED", "link-list", Optional.empty())));
    }
}
