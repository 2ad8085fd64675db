package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words beside a picture that are nearly its caption, and captions that are nearly none. */
class CaptionNearMissTest {
    private static final String STORY =
            "<p>The company said on Monday that it would sell both of its old ships to a yard up the coast.</p>";

    private static final String FERRY = "The last ferry leaves the old harbour";

    /** A sentence with which a paragraph is longer than a caption. */
    private static final String LONG =
            "The town wants to keep one of the ships as a café at the northern quay. ".repeat(6);

    /** {@return caption and credit of each picture} */
    private static List<String> words(String html) {
        return Posts.story(html).images().stream()
                .map(image ->
                        image.caption().orElse("") + " | " + image.credit().orElse(""))
                .toList();
    }

    private static String behind(String alt, String line) {
        return words(STORY + "<p><img src=a.jpg alt='" + alt + "'></p>" + line + STORY)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay|Quay|yes",
                "The crane at the old quay|The crane, at the old quay|no",
                "The crane at the old quay|The crane at the old quay by night|yes",
                "The crane at the old quay by night|The crane at the old quay|yes",
                // words of which the picture's are more than three times as long
                "The crane 42 fell fell fell fell fells|The crane 42|no",
                "　The crane at the old quay|The crane at the old quay|yes",
                "The crane at the old quay|The crane at the old  quay|yes",
                // ten characters
                "The crane 42|The crane 42 fell|yes",
                "The crane 4|The crane 4 fell|no",
                // three times as long
                "The crane 42|The crane 42 fell fell fell fell fell|yes",
                "The crane 42|The crane 42 fell fell fell fell fells|no",
                "Pie|Pie|no",
                "The crane at the old quay|The crew of a ferry|no",
                "The crane at the old quay|A crane at the old quay|no",
                "　|Quay 4 north|no"
            })
    void wordsThatRepeatWhatThePictureIsCalledAreItsCaption(String alt, String line, String caption) {
        assertThat(behind(alt, "<p>" + line + "</p>"))
                .isEqualTo((caption.equals("yes") ? line.replace("  ", " ") : "") + " | ");
    }

    @Test
    void captionHasSixHundredCharactersAtMost() {
        // A name of a class over most of a post says nothing.
        String rest = STORY.repeat(20);

        assertThat(behind("", "<p class=caption>" + "q".repeat(600) + "</p>" + rest))
                .isEqualTo("q".repeat(600) + " | ");
        assertThat(behind("", "<p class=caption>" + "q".repeat(601) + "</p>" + rest))
                .isEqualTo(" | ");
    }

    @Test
    void captionInBracketsIsALine() {
        String told = "旧渡轮停在石板港。".repeat(16);

        assertThat(behind("", "<p>（" + told + "旧船。图片来源：海风社）</p>")).isEqualTo(told + "旧船。 | 海风社");
        assertThat(behind("", "<p>（" + told + "旧渡轮停在。图片来源：海风社新闻社）</p>")).isEqualTo(" | ");
    }

    @Test
    void headingUnderAPictureIsNoCaptionUnlessItIsCalledOne() {
        assertThat(behind("", "<h4>▲ " + FERRY + "</h4>")).isEqualTo(" | ");
        assertThat(behind("", "<h4 class=caption>" + FERRY + "</h4>")).isEqualTo(FERRY + " | ");
    }

    @Test
    void lineThatPointsDownIsThatOfThePictureBelow() {
        String line = "<p>▼ " + FERRY + "</p>";

        assertThat(words(STORY + "<p><img src=a.jpg></p>" + line + "<p><img src=b.jpg></p>" + STORY))
                .containsExactly(" | ", FERRY + " | ");
        assertThat(words(STORY + "<p><img src=a.jpg></p>" + line + STORY)).containsExactly(FERRY + " | ");
    }

    @Test
    void secondLineIsACaptionWhereALabelOpensIt() {
        String caption = "<p class=caption>" + FERRY + "</p>";

        assertThat(behind("", caption + "<p>图片说明：旧渡轮停在石板港。</p>")).isEqualTo(FERRY + "\n旧渡轮停在石板港。 | ");
        assertThat(behind("", caption + "<p>旧渡轮停在石板港。</p>")).isEqualTo(FERRY + " | ");
        assertThat(behind("", caption + "<p>图片说明：旧渡轮停在石板港。<br>" + LONG.substring(0, 120) + "</p>"))
                .isEqualTo(FERRY + " | ");
    }

    @Test
    void noticeOfRightsUnderAPictureIsItsCreditWhereItIsShort() {
        assertThat(behind("", "<p>© Mara Lind</p>")).isEqualTo(" | Mara Lind");
        assertThat(behind("", "<p>© Quay News. All of what stands on these pages is ours, and nobody may copy it.</p>"))
                .isEqualTo(" | ");
        assertThat(behind("", "<p class=copyright>" + "q".repeat(60) + "</p>")).isEqualTo(" | " + "q".repeat(60));
        assertThat(behind("", "<p class=copyright>" + "q".repeat(61) + "</p>")).isEqualTo(" | ");
    }

    @Test
    void firstLineOfALongParagraphMayBeThatOfThePictureOverIt() {
        assertThat(behind(FERRY, "<p>" + FERRY + "<br>" + LONG + "</p>")).isEqualTo(FERRY + " | ");
        assertThat(behind("", "<p>Photo by Mara Lind<br>" + LONG + "</p>")).isEqualTo(" | Mara Lind");
        assertThat(behind("", "<p>▲ " + FERRY + "<br>" + LONG + "</p>")).isEqualTo(FERRY + " | ");
        assertThat(behind("", "<p><small>" + FERRY + "</small><br>" + LONG + "</p>"))
                .isEqualTo(FERRY + " | ");
        assertThat(behind("", "<p>" + FERRY + "<br>" + LONG + "</p>")).isEqualTo(" | ");
        assertThat(behind("", "<p class=caption>The quay</p><p>▲ " + FERRY + "<br>" + LONG + "</p>"))
                .isEqualTo("The quay | ");
    }

    @Test
    void captionWhosePictureIsMissingIsAFigure() {
        assertThat(Posts.story(STORY + "<figcaption>" + FERRY + "</figcaption>" + STORY)
                        .blocks())
                .hasAtLeastOneElementOfType(Block.Figure.class);
        assertThat(Posts.story(STORY + "<figcaption>" + "q".repeat(601) + "</figcaption>" + STORY)
                        .blocks())
                .doesNotHaveAnyElementsOfTypes(Block.Figure.class);
        assertThat(Posts.story(STORY + "<div>" + FERRY + "</div>" + STORY).blocks())
                .doesNotHaveAnyElementsOfTypes(Block.Figure.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1/2] A crane|A crane",
                "[12/345]　A crane|A crane",
                "[123/456] A crane|A crane",
                "[123/4567] A crane|[123/4567] A crane",
                "[2021] A crane|[2021] A crane",
                "[old/new] A crane|[old/new] A crane",
                "[/1] A crane|[/1] A crane",
                "1/2] A crane|1/2] A crane",
                "[1/2 A crane|[1/2 A crane",
                "▲▼ ：A crane|A crane",
                "↑A crane|A crane",
                "：A crane|：A crane",
                "图注：，A crane|A crane"
            })
    void numbersArrowsAndLabelsInFrontAreNoPartOfACaption(String line, String caption) {
        assertThat(words("<figure><img src=a.jpg><figcaption>" + line + "</figcaption></figure>" + STORY))
                .containsExactly(caption + " | ");
    }

    @Test
    void countOfPicturesInWordsIsNoPartOfACaption() {
        String figure = "<figure><img src=a.jpg><figcaption>%s</figcaption></figure>";

        assertThat(words(figure.formatted("123 of 456 | A crane"))).containsExactly("A crane | ");
        assertThat(words(figure.formatted("One of 3 | A crane"))).containsExactly("One of 3 | A crane | ");
        assertThat(words(figure.formatted("| A crane"))).containsExactly("| A crane | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crane fell at night Mara Lind|The crane fell at night",
                "The crane fell at night.　Mara Lind|The crane fell at night.",
                "Mara Lind fell at night|Mara Lind fell at night",
                "The ferry TamMara Lind|The ferry TamMara Lind"
            })
    void makerWhomALineOfItsOwnNamesStandsAtTheEndOfNoCaption(String line, String caption) {
        assertThat(words("<figure><img src=a.jpg><figcaption><p>" + line
                        + "</p><p class=credit>Mara Lind</p></figcaption></figure>"))
                .containsExactly(caption + " | Mara Lind");
    }

    @Test
    void boxOfACreditInsideACaptionIsTheCredit() {
        assertThat(words("<figure><img src=a.jpg><div class=caption><p>" + FERRY
                        + "</p><div class=credit><p>Mara Lind</p></div></div></figure>"))
                .containsExactly(FERRY + " | Mara Lind");
        assertThat(words("<figure><img src=a.jpg><div class=credit><div class=caption><p>" + FERRY
                        + "</p></div><p>Mara Lind</p></div></figure>"))
                .containsExactly(FERRY + " | Mara Lind");
        assertThat(words("<figure><img src=a.jpg><div class=copyright><p>Mara Lind</p></div></figure>"))
                .containsExactly(" | Mara Lind");
    }

    @Test
    void bylineUnderAPictureIsNoCreditOfIt() {
        assertThat(behind("", "<p>（作者：何七，林一二 编辑：陈三）</p>")).isEqualTo(" | ");
    }

    @Test
    void numberOfAPictureBehindABlankOpensItsCaption() {
        assertThat(behind("", "<p>图 1：新旧渡轮的比较</p>")).isEqualTo("图 1：新旧渡轮的比较 | ");
    }
}
