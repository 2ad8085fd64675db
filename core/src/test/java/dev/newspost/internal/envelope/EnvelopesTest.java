package dev.newspost.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.newspost.Headline;
import dev.newspost.Problem;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {
    private final Report report = new Report(100, false);

    @Test
    void headerStandsBetweenLinesOfThreeDashes() {
        Envelope envelope = open("---\ntitle: A\n---\nbody");
        assertThat(envelope.header()).contains(new Envelope.Header("yaml", "title: A\n", 2));
        assertThat(envelope.body()).isEqualTo("body");
        assertThat(envelope.bodyLine()).isEqualTo(4);
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n---\nbody",
                "---\n\n---\nbody",
                "---  \n---\t\nbody",
                "---\n...\nbody",
                "---\r\n---\r\nbody",
                "---\r---\rbody",
                "\uFEFF---\n---\nbody"
            })
    void emptyHeadersOfAllFormsLeaveTheBody(String post) {
        Envelope envelope = open(post);
        assertThat(envelope.header())
                .map(Envelope.Header::text)
                .hasValueSatisfying(text -> assertThat(text).isBlank());
        assertThat(envelope.body()).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "body",
                "----\ntitle: A\n----\n",
                "--- x\ntitle: A\n---\n",
                " ---\ntitle: A\n---\n",
                "---foo\ntitle: A\n---\n",
                "++++\na = 1\n++++\n"
            })
    void otherOpeningsAreNoFenceAndNoProblem(String post) {
        Envelope envelope = open(post);
        assertThat(envelope).isEqualTo(new Envelope(Optional.empty(), Optional.empty(), Optional.empty(), post, 1));
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n",
                "---\ntitle: A\n----\nbody",
                "---\ntitle: A\n---foo\nbody",
                "---\nt: |\n  ---\n"
            })
    void unclosedHeaderIsBodyFromTheFirstLineOn(String post) {
        Envelope envelope = open(post);
        assertThat(envelope.header()).isEmpty();
        assertThat(envelope.body()).isEqualTo(post);
        assertThat(report.problems())
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple(Problem.Code.HEADER_UNCLOSED, Problem.Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n---\ntitle: A\n---\nbody", " \n\t\n---\ntitle: A\n---\nbody", "\n+++\ntitle = 'A'\n+++\nbody"
            })
    void headerBehindBlankLinesIsReadAndReported(String post) {
        Envelope envelope = open(post);
        assertThat(envelope.header()).isPresent();
        assertThat(envelope.body()).isEqualTo("body");
        assertThat(envelope.bodyLine()).isEqualTo((int) post.lines().count());
        assertThat(report.problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(
                        tuple(Problem.Code.HEADER_LATE, (int) post.lines().count() - 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n---\nOnly words\n---\nbody",
                "\n---\ntitle: A\n",
                " ---\ntitle: A\n---\nbody",
                "\n\n",
                "\n{\"a\": 1}\n"
            })
    void blankLinesBeforeAnythingElseAreBody(String post) {
        assertThat(open(post).header()).isEmpty();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void ruleAboveTextIsLessThanAnError() {
        open("---\nOnly words\n");
        assertThat(report.problems()).extracting(Problem::severity).containsExactly(Problem.Severity.WARNING);
    }

    @Test
    void dashesInsideValuesCloseNothing() {
        Envelope envelope = open("---\ntitle: \"a --- b\"\nt: |\n  x\n  ---\n  y\n---\nbody");
        assertThat(envelope.header())
                .map(Envelope.Header::text)
                .contains("title: \"a --- b\"\nt: |\n  x\n  ---\n  y\n");
        assertThat(envelope.bodyLine()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "---toml,---,toml",
        "---json,---,json",
        "---yaml,---,yaml",
        "---yml  ,---,yaml",
        "+++,+++,toml",
        ";;;,;;;,json"
    })
    void fenceTellsTheFormat(String opening, String closing, String format) {
        Envelope envelope = open(opening + "\nx\n" + closing + "\nbody");
        assertThat(envelope.header()).contains(new Envelope.Header(format, "x\n", 2));
        assertThat(envelope.body()).isEqualTo("body");
    }

    @Test
    void bareObjectIsAJsonHeader() {
        Envelope envelope = open("{\n\"a\": \"}\\\"\", \"b\": {\"c\": 1}\n}\n\nbody");
        assertThat(envelope.header())
                .contains(new Envelope.Header("json", "{\n\"a\": \"}\\\"\", \"b\": {\"c\": 1}\n}", 1));
        assertThat(envelope.body()).isEqualTo("\nbody");
        assertThat(envelope.bodyLine()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include top.html %}\n",
                "{{< figure src=\"a.png\" >}}\n",
                "{: .wide}\n",
                "{\"a\": 1} and more\n"
            })
    void otherBracesOpenTheBody(String post) {
        assertThat(open(post).body()).isEqualTo(post);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void epochCommentAndHeadlineStandAboveTheBody() {
        Envelope envelope = open(
                "---\ntitle: A\n---\n<!--1598025103000-->\n[港口重開](https://example.org/a_(b)?c=1)\n------\n\n<div>x</div>\n");
        assertThat(envelope.originalTime()).contains(Instant.parse("2020-08-21T15:51:43Z"));
        assertThat(envelope.headline()).contains(new Headline("港口重開", "https://example.org/a_(b)?c=1"));
        assertThat(envelope.body()).isEqualTo("\n<div>x</div>\n");
        assertThat(envelope.bodyLine()).isEqualTo(7);
    }

    @Test
    void notANumberIsNoTime() {
        Envelope envelope =
                open("---\n---\n\n<!-- NaN -->\n\n# [Harbour opens](<https://example.org/a b> \"t\") #\nbody");
        assertThat(envelope.originalTime()).isEmpty();
        assertThat(envelope.headline()).contains(new Headline("Harbour opens", "https://example.org/a b"));
        assertThat(envelope.body()).isEqualTo("body");
    }

    @Test
    void otherCommentsStayInTheBody() {
        Envelope envelope = open("---\n---\n<!-- more -->\nbody");
        assertThat(envelope.body()).isEqualTo("<!-- more -->\nbody");
        assertThat(envelope.bodyLine()).isEqualTo(3);
    }

    @Test
    void commentWithoutHeadlineLeavesTheBodyBehindIt() {
        Envelope envelope = open("---\n---\n<!--1598025103000-->\n\nbody");
        assertThat(envelope.originalTime()).isPresent();
        assertThat(envelope.headline()).isEmpty();
        assertThat(envelope.body()).isEqualTo("\nbody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[a [b] c](https://x.org/1)#a [b] c#https://x.org/1",
                "[[Video] a](https://x.org/1)#[Video] a#https://x.org/1",
                "[a] b](https://x.org/1)#a] b#https://x.org/1",
                "[a (b](c) d](https://x.org/(1))#a (b](c) d#https://x.org/(1)",
                "[a \\[b\\] \\* c](https://x.org/\\(1)#a [b] * c#https://x.org/(1",
                "[Q&amp;A](https://x.org/?a=1&amp;copy=2)#Q&A#https://x.org/?a=1&copy=2",
                "[a](/relative \"title\")#a#/relative"
            })
    void headlineKeepsItsWordsAndAddress(String line, String text, String href) {
        Envelope envelope = open("---\n---\n<!--NaN-->\n" + line + "\n---\nbody");
        assertThat(envelope.headline()).contains(new Headline(text, href));
        assertThat(envelope.body()).isEqualTo("body");
    }

    @Test
    void headlineIsFoundWithoutTheComment() {
        Envelope envelope = open(
                "---\ntitle: Harbour opens\n---\n## [Harbour opens](https://example.org/1)\nbody\n## [More](https://example.org/2)\n");
        assertThat(envelope.headline()).contains(new Headline("Harbour opens", "https://example.org/1"));
    }

    @Test
    void digestOfLinksHasNoHeadline() {
        String body =
                "## [Harbour opens](https://example.org/1)\nOne.\n\n## [Bridge closes](https://example.org/2)\nTwo.\n";
        Envelope envelope = open("---\ntitle: Monday's links\n---\n" + body);
        assertThat(envelope.headline()).isEmpty();
        assertThat(envelope.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkTellsTheCharset(String charset) {
        byte[] bytes = "\uFEFF---\ntitle: 港口\n---\n重開".getBytes(Charset.forName(charset));
        Envelope envelope = Envelopes.open(bytes, TestSettings.defaults(), report);
        assertThat(envelope.header()).map(Envelope.Header::text).contains("title: 港口\n");
        assertThat(envelope.body()).isEqualTo("重開");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void malformedBytesAreReplacedAndTold() {
        byte[] bytes = "---\ntitle: A\n---\nbäd\n".getBytes(StandardCharsets.ISO_8859_1);
        Envelope envelope = Envelopes.open(bytes, TestSettings.defaults(), report);
        assertThat(envelope.body()).isEqualTo("b\uFFFDd\n");
        assertThat(report.problems())
                .containsExactly(new Problem(
                        Problem.Severity.WARNING,
                        Problem.Code.BYTES_MALFORMED,
                        "byte 0xE4 is no UTF-8; it and any other malformed byte were read as U+FFFD",
                        4,
                        2));
    }

    @Test
    void replacementCharacterInTheFileItselfIsNoProblem() {
        Envelopes.open("b\uFFFDd".getBytes(StandardCharsets.UTF_8), TestSettings.defaults(), report);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void detectorIsAskedBeforeTheFallback() {
        Charset gb = Charset.forName("GB18030");
        Envelope envelope = Envelopes.open(
                "---\ntitle: 港口\n---\n重開".getBytes(gb),
                new TestSettings().detector(bytes -> Optional.of(gb)).settings(),
                report);
        assertThat(envelope.body()).isEqualTo("重開");
        assertThat(report.problems())
                .extracting(Problem::severity, Problem::message, Problem::line, Problem::column)
                .containsExactly(tuple(
                        Problem.Severity.INFO,
                        "byte 0xB8 is no UTF-8; the post was read as GB18030, which was detected",
                        2,
                        8));
    }

    @Test
    void controlCharactersStayWhereTheyAre() {
        assertThat(open("a\0b\bc").body()).isEqualTo("a\0b\bc");
    }

    private Envelope open(String post) {
        return Envelopes.open(post, TestSettings.defaults(), report);
    }
}
