package dev.newspost.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Credit;
import dev.newspost.FrontMatterValue;
import dev.newspost.HeaderImage;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private final Report report = new Report(100, false);

    @Test
    void headerOfAMirroredPostFillsItsFields() {
        Metadata metadata = read("""
                layout: post
                title: "港口重開"
                date: 2024-07-03T23:35:20.474Z
                author: 海風電台
                from: https://news.example/a/1.html
                tags: [ 海風電台 ]
                comments: True
                categories: [ 海風電台 ]
                """);
        assertThat(metadata.title()).contains("港口重開");
        assertThat(metadata.published())
                .contains(new PostTime(OffsetDateTime.parse("2024-07-03T23:35:20.474Z"), false, false));
        assertThat(metadata.author()).contains("海風電台");
        assertThat(metadata.authors()).containsExactly("海風電台");
        assertThat(metadata.from()).contains("https://news.example/a/1.html");
        assertThat(metadata.tags()).containsExactly("海風電台");
        assertThat(metadata.categories()).containsExactly("海風電台");
        assertThat(metadata.comments()).contains(true);
        assertThat(metadata.layout()).contains("post");
        assertThat(metadata.frontMatter().keySet())
                .containsExactly("layout", "title", "date", "author", "from", "tags", "comments", "categories");
        assertThat(metadata.frontMatter()).containsEntry("comments", new FrontMatterValue.Bool(true, "True"));
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: a, b",
                "tags: [a, b]",
                "tags:\n  - a\n  - b",
                "tags:\n- a\n- b",
                "tags: a b",
                "tags: \"a,b\"",
                "tags: a，b",
                "Tags: [[a], b, ]",
                "keywords: a, b"
            })
    void tagsAreAListHoweverTheyAreWritten(String header) {
        assertThat(read(header).tags()).containsExactly("a", "b");
    }

    @Test
    void blanksPartTagsAndCategoriesAlone() {
        Metadata metadata = read("tags: New York, Paris\ncategories: a b\ntopics: New York\nseries: Election 2020\n");
        assertThat(metadata.tags()).containsExactly("New York", "Paris");
        assertThat(metadata.categories()).containsExactly("a", "b");
        assertThat(metadata.topics()).containsExactly("New York");
        assertThat(metadata.series()).containsExactly("Election 2020");
    }

    @Test
    void fieldsAreTypedByTheirMeaning() {
        Metadata metadata =
                read("author: 2020\ntitle: 1984\nsection: yes\ntags: [2024, true, ~, 010]\ncomments: \"no\"\n");
        assertThat(metadata.author()).contains("2020");
        assertThat(metadata.title()).contains("1984");
        assertThat(metadata.section()).contains("yes");
        assertThat(metadata.tags()).containsExactly("2024", "true", "010");
        assertThat(metadata.comments()).contains(false);
        assertThat(metadata.frontMatter())
                .containsEntry("author", new FrontMatterValue.Num(new BigDecimal(2020), "2020"));
    }

    @Test
    void titleIsNeverAMapAndNeverAListOfSeveral() {
        assertThat(read("title: {a: b}").title()).isEmpty();
        assertThat(read("title:\n- a\n- b").title()).isEmpty();
        assertThat(read("title: [Video]").title()).contains("[Video]");
        assertThat(read("title:\nheadline: B").title()).contains("B");
    }

    @Test
    void authorsAreNamesOrMapsWithNames() {
        assertThat(read("author: Ada Lowe").authors()).containsExactly("Ada Lowe");
        assertThat(read("authors: [Ada Lowe, ben_hart]").authors()).containsExactly("Ada Lowe", "ben_hart");
        assertThat(read("authors:\n- name: Ada Lowe\n  role: reporter\n- Ben Hart")
                        .authors())
                .containsExactly("Ada Lowe", "Ben Hart");
        assertThat(read("author:\n  name: Ada Lowe\n  url: https://a.example").author())
                .contains("Ada Lowe");
        assertThat(read("byline: Ada Lowe").authors()).containsExactly("Ada Lowe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ada Lowe | Ada Lowe
                    Ada Lowe and Ben Hart of The Harbour | Ada Lowe; Ben Hart
                    Ada Lowe, Ben Hart, and Cy Dorn | Ada Lowe; Ben Hart; Cy Dorn
                    记者林望 | 林望
                    林望、何书 | 林望; 何书
                    """)
    void authorsInOneTextAreTakenApart(String written, String authors) {
        Metadata metadata = read("byline: \"" + written + "\"\nauthor: \"" + written + "\"\n");
        assertThat(metadata.author()).contains(written);
        assertThat(metadata.authors()).containsExactly(authors.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lowe, Ada",
                "Science and Technology Desk",
                "Department of Health and Human Services",
                "Ludwig van Harten",
                "林望 Wang Lin",
                "海州晚报",
                "ada.lowe and ben.hart"
            })
    void whatMayBeOneNameStaysOne(String written) {
        assertThat(read("author: \"" + written + "\"").authors()).containsExactly(written);
    }

    @Test
    void otherMakersStandByTheirRole() {
        Metadata metadata = read("editor: Ada Lowe\nphotographer: [Ben Hart, Cy Dorn]\ntranslator: 林望\n");
        assertThat(metadata.makers())
                .isEqualTo(Map.of(
                        Credit.Role.EDITOR, List.of("Ada Lowe"),
                        Credit.Role.PHOTOGRAPHER, List.of("Ben Hart", "Cy Dorn"),
                        Credit.Role.TRANSLATOR, List.of("林望")));
    }

    @Test
    void originalAddressIsAbsolute() {
        assertThat(read("url: /a/b\nsource_url: https://a.example/1").from()).contains("https://a.example/1");
        assertThat(read("url: https://a.example/2").from()).contains("https://a.example/2");
        assertThat(read("from: 海風電台").from()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: a.png\nimage-alt: A\nimage-caption: C\nimage-credit: D",
                "image: a.png\nimage_description: A\nimage_figcaption: C\nimage_credit: D",
                "image: {url: a.png, alt: A, caption: C, credit: D}",
                "featured_image:\n  url: a.png\n  alt: A\n  caption: C\n  credit: D",
                "image:\nprimary_image: {src: a.png, alt: A}\nimage-caption: C\nimage-credit: D",
                "header:\n  image: a.png\n  image_description: A\n  caption: C\n  credit: D",
                "images: [a.png, b.png]\nalt: A\ncaption: C\nphoto-credit: D"
            })
    void leadPictureComesInManyShapes(String header) {
        assertThat(read(header).image())
                .contains(new HeaderImage("a.png", Optional.of("A"), Optional.of("C"), Optional.of("D")));
    }

    @Test
    void switchesAreNoPictures() {
        assertThat(read("image: false\nhero: true").image()).isEmpty();
    }

    @Test
    void characterReferencesAreDecodedInTextButNotInTheFrontMatter() {
        Metadata metadata = read("title: Q&amp;A\nsummary: The &#8220;new&#8221; port & its\n  ships\n");
        assertThat(metadata.title()).contains("Q&A");
        assertThat(metadata.description()).contains("The “new” port & its ships");
        assertThat(metadata.frontMatter()).containsEntry("title", new FrontMatterValue.Text("Q&amp;A"));
    }

    @Test
    void publishedIsADateOnlyWhereItIsOne() {
        assertThat(read("published: false").published()).isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(read("published: 2024-07-03").published())
                .contains(new PostTime(OffsetDateTime.parse("2024-07-03T00:00Z"), true, true));
        assertThat(read("date: soon\npublishDate: 2024-07-03").published()).isPresent();
        assertThat(report.problems())
                .containsExactly(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.DATE_INVALID,
                        "'soon' is no date; one reads 2024-07-03 or 2024-07-03 08:00:00 +0800",
                        2,
                        7));
    }

    @Test
    void fileNameGivesTheDateThatTheHeaderLacks() {
        Settings settings = new TestSettings().zone(ZoneOffset.ofHours(8)).settings();
        assertThat(FrontMatter.read(Optional.empty(), "2024-07-03-summit.md", settings, report)
                        .published())
                .contains(new PostTime(OffsetDateTime.parse("2024-07-03T00:00+08:00"), true, true));
        for (String name : List.of("summit.md", "2024-13-03-a.md", "2024-07-031.md", "24-07-03-a.md", "")) {
            assertThat(FrontMatter.read(Optional.empty(), name, settings, report)
                            .published())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes|bool",
                "True|bool",
                "off|bool",
                "y|text",
                "~|none",
                "null|none",
                "|none",
                "010|8",
                "0x1F|31",
                "0b11|3",
                "1_000|1000",
                "1,000|1000",
                "12:30|45000",
                "1.5|1.5",
                "-3|-3",
                "+4.|4.0",
                "1e3|text",
                "1.e+3|1.0E+3",
                ".|text",
                ".inf|text",
                "08|text",
                "2024-07-03|time",
                "2024-02-30|text",
                "2024-07-03 8:00:00|time",
                "2024-07-03 8:00|text",
                "1.2.3|text",
                "1.0e+99999|text"
            })
    void plainScalarsAreTypedAsJekyllDoes(String written, String expected) {
        FrontMatterValue value =
                read("a: " + (written == null ? "" : written)).frontMatter().get("a");
        String kind = value instanceof FrontMatterValue.Num number
                ? number.value().toString()
                : value instanceof FrontMatterValue.Bool
                        ? "bool"
                        : value instanceof FrontMatterValue.None
                                ? "none"
                                : value instanceof FrontMatterValue.Time ? "time" : "text";
        assertThat(kind).isEqualTo(expected);
        assertThat(value.text()).isEqualTo(kind.equals("none") ? "" : written);
    }

    @Test
    void duplicateKeyIsReportedAndTheLastCounts() {
        Metadata metadata = read("title: A\nauthor: B\ntitle: C\n");
        assertThat(metadata.title()).contains("C");
        assertThat(report.problems())
                .containsExactly(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.KEY_DUPLICATE,
                        "'title' stands here again; the last one counts",
                        4,
                        1));
    }

    @Test
    void aliasesAndMergesAreFollowed() {
        Metadata metadata = read("a: &x {k: 1, m: 2}\nb: [*x, *x]\nc:\n  <<: *x\n  k: 3\n");
        FrontMatterValue one = new FrontMatterValue.Num(BigDecimal.ONE, "1");
        FrontMatterValue two = new FrontMatterValue.Num(new BigDecimal(2), "2");
        FrontMatterValue three = new FrontMatterValue.Num(new BigDecimal(3), "3");
        FrontMatterValue x = new FrontMatterValue.Entries(Map.of("k", one, "m", two));
        assertThat(metadata.frontMatter())
                .containsEntry("b", new FrontMatterValue.Items(List.of(x, x)))
                .containsEntry("c", new FrontMatterValue.Entries(Map.of("k", three, "m", two)));
    }

    @Test
    void aliasBombStaysSmall() {
        StringBuilder header = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 20; level++) {
            header.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }
        Metadata metadata = read(header.toString());
        int size = 0;
        for (FrontMatterValue value : metadata.frontMatter().values()) {
            size += value.text().length();
        }
        assertThat(size).isLessThan(4 << 20);
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.LIMIT_REACHED);
    }

    @Test
    void aliasesAtTheLimitAreFollowedAndOneMoreIsText() {
        String header = "a: &x [p]\nb: *x\nc: *x\nd: *x\n";
        Metadata metadata =
                read(header, new TestSettings().headerLimits(1 << 20, 50, 2).settings());
        assertThat(metadata.frontMatter())
                .containsEntry("c", new FrontMatterValue.Items(List.of(new FrontMatterValue.Text("p"))))
                .containsEntry("d", new FrontMatterValue.Text("*x"));
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.LIMIT_REACHED);
        assertThat(report.problems()).extracting(Problem::line).containsExactly(5);
    }

    @Test
    void whatAliasesStandForCountsAsIfItWereWrittenOut() {
        String header = "a: &x " + "p".repeat(40) + "\nb: *x\nc: *x\nd: *x\n";
        // Three times 41 characters and values; the header itself is shorter.
        read(header, new TestSettings().headerLimits(123, 50, 50).settings());
        assertThat(report.problems()).isEmpty();
        assertThat(read(header, new TestSettings().headerLimits(122, 50, 50).settings())
                        .frontMatter())
                .containsEntry("d", new FrontMatterValue.Text("*x"));
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.LIMIT_REACHED);
    }

    @Test
    void valueThatHoldsItselfIsText() {
        assertThat(read("a: &a [*a]").frontMatter())
                .containsEntry("a", new FrontMatterValue.Items(List.of(new FrontMatterValue.Text("*a"))));
    }

    @Test
    void deepNestingIsKeptAsText() {
        Metadata metadata = FrontMatter.read(
                Optional.of(new Envelope.Header("yaml", "a: [[[x]]]\nb: [[y]]\n", 2)),
                "",
                new TestSettings().headerLimits(1 << 20, 3, 50).settings(),
                report);
        assertThat(metadata.frontMatter())
                .containsEntry("a", new FrontMatterValue.Text("[[[x]]]"))
                .containsEntry(
                        "b",
                        new FrontMatterValue.Items(
                                List.of(new FrontMatterValue.Items(List.of(new FrontMatterValue.Text("y"))))));
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.LIMIT_REACHED);
    }

    @Test
    void tagsOfYamlMakeNoObjects() {
        Metadata metadata = read("title: !ruby/object:Gem 1\nauthor: !!str 010\nsection: !!java.net.URL [x]\n");
        assertThat(metadata.author()).contains("010");
        assertThat(metadata.frontMatter()).containsEntry("author", new FrontMatterValue.Text("010"));
        assertThat(metadata.section()).contains("x");
    }

    @Test
    void controlCharactersStayInTheText() {
        assertThat(read("title: A\0B\b\u0085 \uE000\n").title()).contains("A\0B\b \uE000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just text", "- a\n- b", "[a, b]", "42"})
    void headerWithoutKeysIsKeptAsText(String header) {
        Metadata metadata = read(header);
        assertThat(metadata.unreadHeader()).contains(header);
        assertThat(metadata.frontMatter()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.HEADER_NOT_A_MAPPING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "~"})
    void emptyHeaderIsNoProblem(String header) {
        assertThat(read(header)).isEqualTo(Metadata.empty());
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void formatWithoutReaderNamesWhatToAdd() {
        Metadata metadata = FrontMatter.read(
                Optional.of(new Envelope.Header("toml", "a = 1\n", 2)), "", TestSettings.defaults(), report);
        assertThat(metadata.unreadHeader()).contains("a = 1\n");
        assertThat(report.problems())
                .containsExactly(new Problem(
                        Problem.Severity.ERROR,
                        Problem.Code.HEADER_FORMAT_MISSING,
                        "nothing here reads toml headers; add dev.newspost:newspost-toml to the class path",
                        2,
                        1));
    }

    @Test
    void longHeaderIsKeptAsText() {
        Settings settings = new TestSettings().headerLimits(12, 50, 50).settings();
        assertThat(FrontMatter.read(Optional.of(new Envelope.Header("yaml", "title: 港口", 2)), "", settings, report)
                        .title())
                .isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Problem.Code.LIMIT_REACHED);
        assertThat(FrontMatter.read(Optional.of(new Envelope.Header("yaml", "title: 港a1", 2)), "", settings, report)
                        .title())
                .contains("港a1");
    }

    @Test
    void usersKeyIsAskedAfterTheKnownOnes() {
        Settings settings =
                new TestSettings().headerKeys(Map.of("rubrik", "section")).settings();
        assertThat(FrontMatter.read(Optional.of(new Envelope.Header("yaml", "Rubrik: A", 2)), "", settings, report)
                        .section())
                .contains("A");
        assertThat(FrontMatter.read(
                                Optional.of(new Envelope.Header("yaml", "rubrik: A\nkicker: B", 2)),
                                "",
                                settings,
                                report)
                        .section())
                .contains("B");
    }

    private Metadata read(String header) {
        return read(header, TestSettings.defaults());
    }

    private Metadata read(String header, Settings settings) {
        return FrontMatter.read(Optional.of(new Envelope.Header("yaml", header, 2)), "", settings, report);
    }
}
