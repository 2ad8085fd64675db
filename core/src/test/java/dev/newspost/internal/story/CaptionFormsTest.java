package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.internal.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions in the markup of many publishing systems. */
class CaptionFormsTest {
    private static final String STORY = "<p>轮渡公司星期一宣布，将把两艘旧船出售给邻市的船厂，价格没有公布。</p>"
            + "<p>The company said on Monday that it would sell both of its old ships to a yard up the coast.</p>";
    private static final String FERRY = "The last ferry leaves the old harbour";
    private static final String SHIP = "旧渡轮停在石板港";

    static List<Arguments> forms() {
        return List.of(
                form("figure-element", figure("<figcaption>" + FERRY + ".</figcaption>"), FERRY + ".", null),
                form(
                        "figure-element",
                        figure("<figcaption>" + FERRY + ". (Photo Mara Lind/AFP)</figcaption>"),
                        FERRY + ".",
                        "Mara Lind/AFP"),
                form(
                        "figure-element",
                        figure("<figcaption>" + FERRY + " [PHOTO Mara Lind]</figcaption>"),
                        FERRY,
                        "Mara Lind"),
                form(
                        "figure-element",
                        figure("<figcaption>" + FERRY + " (Photo finish of the year)</figcaption>"),
                        FERRY + " (Photo finish of the year)",
                        null),
                form(
                        "figure-element",
                        figure("<figcaption>Image library credit: Mara Lind.</figcaption>"),
                        null,
                        "Mara Lind"),
                form(
                        "caption-class",
                        "<p><img src=a.jpg></p><div class='editor-image-source'>▲ 渡轮的航线示意</div>",
                        "渡轮的航线示意",
                        null),
                form(
                        "caption-class",
                        "<p><img src=a.jpg></p><div class='editor-image-source'>▲ 图片来自：海风网</div>",
                        null,
                        "海风网"),
                form(
                        "caption-class",
                        "<div class=photo><img src=a.jpg></div><p class=image-credit-wrap><span class=cutline>" + FERRY
                                + ".</span><span class=credit>(Photo: Mara Lind)</span></p>",
                        FERRY + ".",
                        "Mara Lind"),
                form(
                        "figure-element",
                        figure("<figcaption><span>" + FERRY + ".</span> <span class='credit'>Mara Lind/AFP</span>"
                                + "</figcaption>"),
                        FERRY + ".",
                        "Mara Lind/AFP"),
                form(
                        "figure-element",
                        "<figure><picture><source srcset='a.webp 1x'><img src=a.jpg></picture><figcaption>"
                                + "<p class='media-caption__text'>" + FERRY + "</p></figcaption></figure>",
                        FERRY,
                        null),
                form(
                        "figure-element",
                        "<figure class='kg-card kg-image-card kg-card-hascaption'><img src=a.jpg class='kg-image'>"
                                + "<figcaption>" + FERRY + "</figcaption></figure>",
                        FERRY,
                        null),
                form(
                        "line-over-paragraph",
                        STORY + STORY + "<p>码头上的人等了一夜，起重机倒进了海里，两艘渡轮只好掉头，四十名旅客在船上过了一夜，没有人受伤。</p>"
                                + "<p><img src=a.jpg></p><p>" + SHIP + "的“老码头”</p><h3>旧船</h3>",
                        SHIP + "的“老码头”",
                        null),
                form(
                        "picture-box",
                        "<div class=photo><a href=b.jpg><img src=a.jpg> <span>" + SHIP + "。何七供图</span></a></div>",
                        SHIP + "。",
                        "何七"),
                form("caption-in-brackets", "<p><img src=a.jpg></p><p>（" + SHIP + "。图片来源：海风社）</p>", SHIP + "。", "海风社"),
                form(
                        "figure-element",
                        "<dl class='media_pic'><dt><img src=a.jpg></dt><dd>" + SHIP + "。图：视觉中国</dd></dl>",
                        SHIP + "。",
                        "视觉中国"),
                form(
                        "figure-element",
                        figure("<figcaption>gull88/iStock/Thinkstock</figcaption>"),
                        null,
                        "gull88/iStock/Thinkstock"),
                form(
                        "figure-element",
                        figure("<figcaption>sea_lion, Flickr, Getty Images</figcaption>"),
                        null,
                        "sea_lion, Flickr, Getty Images"),
                form(
                        "figure-element",
                        figure("<figcaption>Ropes, nets, lamps</figcaption>"),
                        "Ropes, nets, lamps",
                        null),
                form(
                        "figure-element",
                        "<figure><h4>" + FERRY
                                + "</h4><div class=g-artboard><img src=a.jpg><div class=g-aiAbs><p>Quay 4</p>"
                                + "</div></div><div><p>North</p></div></figure>",
                        FERRY + "\nNorth",
                        null),
                form("caption-opener", "<p><img src=a.jpg></p><p><b>▼" + SHIP + "。</b></p>", SHIP + "。", null),
                form("pointer-above", "<p><b>▼" + SHIP + "。</b></p><p><img src=a.jpg></p>", SHIP + "。", null),
                form("caption-opener", "<p><img src=a.jpg></p><p>（图1 注：" + SHIP + "）</p>", "（图1 注：" + SHIP + "）", null),
                form(
                        "caption-class",
                        "<div class='wp-caption alignnone' style='width: 610px'><a href='b.jpg'><img src=a.jpg></a>"
                                + "<p class='wp-caption-text'>" + FERRY + "</p></div>",
                        FERRY,
                        null),
                form(
                        "caption-class",
                        "<div class='captioned-image-container'><a class='image-link'><img src=a.jpg></a></div>"
                                + "<div class='image-caption'>" + FERRY + "</div>",
                        FERRY,
                        null),
                form(
                        "caption-class",
                        "<div class='field field-name-field-image'><img src=a.jpg></div>"
                                + "<div class='field field-name-field-image-caption'>" + FERRY + "</div>",
                        FERRY,
                        null),
                form(
                        "picture-box",
                        "<table align='center'><tbody><tr><td><a href='b.jpg'>"
                                + "<img src=a.jpg></a></td></tr><tr><td>" + FERRY + "</td></tr></tbody></table>",
                        FERRY,
                        null),
                form(
                        "caption-class",
                        "<table class='tr-caption-container'><tr><td><img src=a.jpg></td></tr>"
                                + "<tr><td class='tr-caption'>" + FERRY + "</td></tr></table>",
                        FERRY,
                        null),
                form("picture-box", "<div><div><img src=a.jpg></div><div>" + SHIP + "</div></div>", SHIP, null),
                form(
                        "picture-box",
                        "<div><img src=a.jpg><b>" + SHIP + "</b>：" + "船厂的工人在岸边等着它。".repeat(30) + "</div>",
                        SHIP + "：" + "船厂的工人在岸边等着它。".repeat(30),
                        null),
                form("figure-element", figure("<figcaption>" + SHIP + "，来自：海风人</figcaption>"), SHIP, "海风人"),
                form(
                        "picture-box",
                        "<div>" + STORY
                                + "<span class='ph_b'><span class='ph_i'><img src=a.jpg></span><span class='ph_d'>"
                                + SHIP + "</span></span>" + STORY + "</div>",
                        SHIP,
                        null),
                form(
                        "caption-look",
                        "<div>" + FERRY + " at six.<br><br><img src=a.jpg><br><font style='color:#808080'>" + SHIP
                                + "</font><div></div>" + FERRY + " at seven.</div>",
                        SHIP,
                        null),
                form(
                        "figure-element",
                        figure("<figcaption class='attribution'><span class='attribution__caption'>" + FERRY
                                + ".</span> <span class='attribution__credit'>Mara Lind for Quay"
                                + " Weekly</span></figcaption>"),
                        FERRY + ".",
                        "Mara Lind for Quay Weekly"),
                form("line-with-credit", "<p><img src=a.jpg></p><p>" + SHIP + "（圖：海风社）</p>", SHIP, "海风社"),
                form("small-line", "<p><img src=a.jpg></p><p><small>" + SHIP + "</small></p>", SHIP, null),
                form("caption-opener", "<p><img src=a.jpg></p><p>▲ " + SHIP + "，船员正在卸货。</p>", SHIP + "，船员正在卸货。", null),
                form(
                        "caption-opener",
                        "<p><img src=a.jpg><br>图为" + SHIP + "。<br>" + "轮渡".repeat(90) + "。</p>",
                        "图为" + SHIP + "。",
                        null),
                form("alt-again", "<p><img src=a.jpg alt='" + FERRY + "'></p><p>" + FERRY + ".</p>", FERRY + ".", null),
                form("alt-above", "<p>" + FERRY + "</p><p><img src=a.jpg title='" + FERRY + "'></p>", FERRY, null),
                form("caption-class-above", "<p class='pic_caption'>" + SHIP + "</p><img src=a.jpg>", SHIP, null),
                form("credit-line", "<p><img src=a.jpg></p><p>Photo by Mara Lind</p>", null, "Mara Lind"),
                form("credit-line", "<p><img src=a.jpg></p><p>图／石板晚报</p>", null, "石板晚报"),
                form("picture-paragraph", "<p><img src=a.jpg><br>" + FERRY + "</p>", FERRY, null),
                form("picture-paragraph", "<p><img src=a.jpg>旧渡轮停在港内。（石板晚报提供）</p>", "旧渡轮停在港内。", "石板晚报"),
                form("italic-line", "<p><img src=a.jpg></p><p><em>" + FERRY + ".</em></p>", FERRY + ".", null),
                form(
                        "caption-look",
                        "<p><img src=a.jpg></p><p style='text-align: center'>" + SHIP + "</p>",
                        SHIP,
                        null),
                form("caption-look", "<p><img src=a.jpg></p><p align=center>" + SHIP + "</p>", SHIP, null),
                form("caption-look", "<p><img src=a.jpg></p><center>" + SHIP + "</center>", SHIP, null),
                form("caption-look", "<p><img src=a.jpg></p><p><font size=2>" + SHIP + "</font></p>", SHIP, null),
                form(
                        "caption-look",
                        "<p><img src=a.jpg></p><p><span style='color:#888'>" + SHIP + "</span></p>",
                        SHIP,
                        null),
                form(
                        "caption-look",
                        "<p><img src=a.jpg></p><p style='color: rgb(136, 136, 136);'>" + SHIP + "</p>",
                        SHIP,
                        null),
                form("caption-look", "<p><img src=a.jpg></p><p style='font-size:12px'>" + SHIP + "</p>", SHIP, null),
                form("caption-look", "<p><img src=a.jpg></p><p style='font-size:.8em'>" + SHIP + "</p>", SHIP, null),
                form(
                        "caption-look",
                        "<p><img src=a.jpg></p><div style='background-color: white;'>" + FERRY
                                + ", 1869. <i>Lund Collection, courtesy of the Bay Archives.</i></div>",
                        FERRY + ", 1869.",
                        "Lund Collection, courtesy of the Bay Archives."),
                form("caption-word", "<p><img src=a.jpg></p><p>" + SHIP + " 摄于去年夏天</p>", SHIP + " 摄于去年夏天", null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forms")
    void captionIsReadByItsRule(String rule, String html, String caption, String credit) {
        Report report = Posts.report();
        Story story = Posts.story(html + STORY, Metadata.empty(), Posts.settings(100, 100), report);

        assertThat(report.decisions()).anySatisfy(decision -> {
            assertThat(decision.outcome()).isEqualTo("CAPTION");
            assertThat(decision.rule()).isEqualTo(rule);
        });
        Image image = story.images().get(0);
        assertThat(image.caption().orElse(null)).isEqualTo(caption);
        assertThat(image.credit().orElse(null)).isEqualTo(credit);
    }

    static List<String> others() {
        return List.of(
                // the story's first paragraph
                "<p><img src=a.jpg></p>",
                "<p><img src=a.jpg>轮渡公司的两艘旧船都要卖掉，港口的渔民说并不意外。</p>",
                // all of the story stands in the middle of the line
                "<p><img src=a.jpg></p><p align=center>旧渡轮停在石板港</p><p align=center>渡轮明天开走</p>",
                // a heading
                "<p><img src=a.jpg></p><h3>旧渡轮停在石板港</h3>",
                "<p><img src=a.jpg></p><p align=center><b>旧渡轮停在石板港</b></p>",
                // links to other stories
                "<p><img src=a.jpg></p><p><i><a href=x>旧渡轮停在石板港</a></i></p>",
                // a line stands between
                "<p><img src=a.jpg></p><hr><p><small>© 石板港的写字人 | Permalink</small></p>",
                // a figure closes its own words
                "<div><figure><img src=a.jpg></figure><p>轮渡公司的两艘旧船都要卖掉，港口的渔民说并不意外。</p></div>",
                // the author beside his portrait
                "<div class='byline'><div><img src=a.jpg width=300></div><div>Mara Lind</div></div>");
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherWordsUnderAPictureAreNoCaption(String html) {
        assertThat(Posts.story(html + STORY).images())
                .allSatisfy(image -> assertThat(image.caption()).isEmpty());
    }

    @org.junit.jupiter.api.Test
    void figureThatIsNeverClosedKeepsItsCaptionAndGivesTheStoryBack() {
        Story story = Posts.story(STORY + "<figure><img src=a.jpg><figcaption>" + FERRY + "</figcaption>"
                + "<p>Fishermen in the harbour said that the sale had been the talk of the quay for weeks.</p>"
                        .repeat(30)
                + "<img src=b.jpg><p>Nobody will miss the noise.</p>");

        assertThat(story.images()).extracting(Image::src).hasSize(2);
        assertThat(story.images().get(0).caption()).contains(FERRY);
        assertThat(story.images().get(1).caption()).isEmpty();
        assertThat(story.blocks())
                .filteredOn(block -> block.role() == dev.newspost.Role.STORY)
                .hasSizeGreaterThan(30);
    }

    @org.junit.jupiter.api.Test
    void lineThatNamesAVideoUnderItIsItsCaption() {
        Story story =
                Posts.story("<p><iframe src='https://v.example/1'></iframe></p><p><a href=x>视频【旧渡轮开走】</a></p>" + STORY);

        assertThat(story.blocks().get(0).text()).isEqualTo("视频【旧渡轮开走】");
    }

    @org.junit.jupiter.api.Test
    void labelsForScreenReadersAreNoPartOfTheCaption() {
        Story story = Posts.story("<figure><img src=a.jpg><span class='off-screen'>Image source</span>"
                + "<span class='image-copyright'>Reuters</span><figcaption><span class='off-screen'>Image caption, "
                + "</span>" + FERRY + "</figcaption></figure>" + STORY);

        assertThat(story.images().get(0).caption()).contains(FERRY);
        assertThat(story.images().get(0).credit()).contains("Reuters");
        assertThat(story.blocks().get(0).text()).contains("Image source", "Image caption");
    }

    @org.junit.jupiter.api.Test
    void buttonsOfAViewerAreNoPartOfTheCaption() {
        Story story =
                Posts.story("<figure><a href='#img'>View image in fullscreen</a><img src=a.jpg><figcaption>" + FERRY
                        + ". REUTERS/Mara Lind <a href='x'>Purchase Licensing Rights<span>, opens new"
                        + " tab</span></a></figcaption></figure>" + STORY);

        assertThat(story.images().get(0).caption()).contains(FERRY + ".");
        assertThat(story.images().get(0).credit()).contains("REUTERS/Mara Lind");
        assertThat(story.blocks())
                .filteredOn(block -> block.text().equals("View image in fullscreen"))
                .extracting(block -> block.role())
                .containsExactly(dev.newspost.Role.PROMO);
    }

    @org.junit.jupiter.api.Test
    void makerNamedInTheCaptionAndInALineOfItsOwnCountsOnce() {
        Story story =
                Posts.story("<div class='image'><img src=a.jpg><div class='credit-caption'><div class='caption'><p>"
                        + FERRY + ". <b class='credit'>Mara Lind/Bay Radio</b> <b>hide caption</b></p></div>"
                        + "<span class='credit'>Mara Lind/Bay Radio</span></div></div>" + STORY);

        assertThat(story.images().get(0).caption()).contains(FERRY + ".");
        assertThat(story.images().get(0).credit()).contains("Mara Lind/Bay Radio");
    }

    @org.junit.jupiter.api.Test
    void labelForScreenReadersPartsTheCaptionFromTheCredit() {
        Story story = Posts.story(
                "<figure><span>Image</span><img src=a.jpg><figcaption><span>" + FERRY + ".</span><span><span"
                        + " class='visually-hidden'>Credit...</span><span>Mara"
                        + " Lind for Bay"
                        + " News</span></span></figcaption>"
                        + "</figure>" + STORY);

        assertThat(story.images().get(0).caption()).contains(FERRY + ".");
        assertThat(story.images().get(0).credit()).contains("Mara Lind for Bay News");
        assertThat(story.blocks().get(1).text()).contains("Credit...");
    }

    @org.junit.jupiter.api.Test
    void labelInFrontIsNoPartOfTheCaption() {
        Story story = Posts.story(figure("<figcaption>图像加注文字，" + SHIP + "</figcaption>") + STORY);

        assertThat(story.images().get(0).caption()).contains(SHIP);
    }

    @org.junit.jupiter.api.Test
    void picturesOfAGalleryShareItsCaption() {
        Story story =
                Posts.story("<figure class='wp-block-gallery'><figure><img src=a.jpg></figure><figure><img src=b.jpg>"
                        + "</figure><figcaption>" + FERRY + "</figcaption></figure>" + STORY);

        assertThat(story.images())
                .extracting(image -> image.caption().orElse(""))
                .containsExactly(FERRY, FERRY);
    }

    private static Arguments form(String rule, String html, String caption, String credit) {
        return Arguments.of(rule, html, caption, credit);
    }

    private static String figure(String words) {
        return "<figure><img src=a.jpg>" + words + "</figure>";
    }

    @Test
    void sentenceInAnElementOfBothNamesIsTheCaption() {
        String figure =
                "<figure><img src=a.jpg><div class=\"image__caption attribution\">The crane fell at night.</div>"
                        + "<figcaption class=image__credit>Finn Berg/Quay News</figcaption></figure>";

        assertThat(Posts.story(figure).images())
                .extracting(image ->
                        image.caption().orElse("") + " | " + image.credit().orElse(""))
                .containsExactly("The crane fell at night. | Finn Berg/Quay News");
    }

    @Test
    void labelInFrontOfACaptionIsNoPartOfIt() {
        String figure = "<figure><img src=a.jpg><figcaption>图注：倒在水里的起重机。</figcaption></figure>";

        assertThat(Posts.story(figure).images())
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("倒在水里的起重机。");
    }

    @Test
    void wordsOfThePlayerAreNoCaption() {
        String figure = "<figure><img src=a.jpg><span>Play</span><figcaption>A crane falls in the school play"
                + "</figcaption><p>WATCH</p></figure>";

        assertThat(Posts.story(figure).images())
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("A crane falls in the school play");
    }

    @Test
    void arrowsInFrontOfACaptionAreNoPartOfIt() {
        String figure = "<figure><img src=a.jpg><figcaption>▲ 倒在水里的起重机。</figcaption></figure>";

        assertThat(Posts.story(figure).images())
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("倒在水里的起重机。");
    }

    @Test
    void wordsBesideAPictureInASlideAreItsCaptionWithoutTheirCount() {
        String slide = "<div class=Page-lead><div class=Carousel><div class=Carousel-slide><img src=a.jpg><div"
                + " class=CarouselSlide-infoDescription><span>1 of 2 | </span><p>A crane falls. (AP Photo/Mara Lind)</p>"
                + "</div></div></div></div>";

        assertThat(Posts.story(slide + STORY).images())
                .extracting(image ->
                        image.caption().orElse("") + " | " + image.credit().orElse(""))
                .containsExactly("A crane falls. | AP Photo/Mara Lind");
    }

    @Test
    void numberOfAPictureInARowIsNoPartOfItsCaption() {
        String figure = "<figure><img src=a.jpg><figcaption>[1/2]A crane falls, May 4, 2021.</figcaption></figure>";

        assertThat(Posts.story(figure).images())
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("A crane falls, May 4, 2021.");
    }

    @Test
    void lineBetweenAPictureInsideTheStoryAndItsNextParagraphIsTheCaption() {
        String told = "<p>北码头的起重机昨天夜里倒进了海里，两艘渡轮只好掉头，四十名旅客在船上过了一夜，没有人受伤，邮件晚到了一天。</p>";
        String picture = "<p><img src=a.jpg></p><p>倒在水里的起重机</p>";

        assertThat(Posts.story(told + picture + told).images())
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("倒在水里的起重机");
        // At the top it may be a button of the page.
        assertThat(Posts.story(picture + told).images())
                .extracting(image -> image.caption().isPresent())
                .containsExactly(false);
        assertThat(Posts.story(told + picture + "<p>两艘渡轮</p>" + told).images())
                .extracting(image -> image.caption().isPresent())
                .containsExactly(false);
    }

    @Test
    void shortLineBehindEachOfManyPicturesIsItsCaption() {
        String told =
                "<p>The harbour master closed the northern quay on Tuesday, and two ferries had to turn back, so that"
                        + " forty people spent the night on board, while the town looked for another crane on the"
                        + " coast.</p>";
        String pictures = picture("a", "The crane at night")
                + told
                + picture("b", "Ferries at dawn")
                + told
                + picture("c", "The quay at noon")
                + told;

        assertThat(captions(told + pictures))
                .containsExactly("The crane at night", "Ferries at dawn", "The quay at noon");
        // Behind the story such a line may be a button.
        assertThat(captions(told + pictures + picture("d", "See the film in full")))
                .containsExactly("The crane at night", "Ferries at dawn", "The quay at noon", "");
        // Where such lines stand everywhere, they tell the story.
        String loose = "<p>Nobody slept that night</p>" + told;
        assertThat(captions(told + loose.repeat(3) + pictures)).containsExactly("", "", "");
    }

    @Test
    void nameBehindEachOfManyPicturesIsNoCaption() {
        String told = "<p>轮渡公司星期一宣布，将把两艘旧船出售给邻市的船厂，价格没有公布，船员会留在公司，码头也不会因此关闭，明年还有新船。</p>";
        String people =
                picture("a", "Ada Holm") + told + picture("b", "Finn Berg") + told + picture("c", "Mara Lind") + told;

        assertThat(captions(told + people)).containsExactly("", "", "");
    }

    private static String picture(String name, String line) {
        return "<p><img src=" + name + ".jpg></p><p>" + line + "</p>";
    }

    private static List<String> captions(String html) {
        return Posts.story(html).images().stream()
                .map(image -> image.caption().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement:", "advertisement", "广告"})
    void wordOfThePageUnderAPictureIsNoCaption(String words) {
        String html = STORY + "<figure><img src=a.jpg><figcaption>" + words + "</figcaption></figure>" + STORY;
        assertThat(Posts.story(html).images())
                .singleElement()
                .satisfies(image -> assertThat(image.caption()).isEmpty());
    }
}
