package dev.newspost.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.internal.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are none of the story, each by a rule of its own. */
class PictureRefusalTest {
    private static final String STORY =
            "<p>The company said on Monday that it would sell both of its old ships to a yard up the coast.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-address|<img alt='ferry'>",
                "no-address|<img src='data:image/gif;base64,AAAA'>",
                "no-address|<img src='/static/spacer.gif'>",
                "tracker-pixel|<img src='/count' width=1 height=1>",
                "tracker-pixel|<img src='/count' style='width:1px; height:1px'>",
                "tracker-address|<img src='https://stats.wordpress.com/b.gif?host=x'>",
                "spacer-size|<img src=/img/wide/space.jpg width=1280 height=5>",
                "small-link|<a href='/ports'><div><img src=desk.jpg width=80 height=80></div></a>",
                "avatar-class|<img class='avatar avatar-96' src=mara.jpg>",
                "icon-class|<img class='site-logo' src=x.png>",
                "icon-size|<img src=x.png width=32 height=32>",
                "icon-size|<img src=harbour-32x32.png>",
                "icon-size|<img src='mara.png?crop=800,800,x0,y0&width=48&height=48&fit=crop'>",
                "decor-alt|<img src=x.png alt='Grey line'>",
                "decor-alt|<img src=x.png alt='2px presentational grey line'>",
                "social-card|<img src='https://static.example.org/meta_og_twcards/BAY_FB.png'>",
                "share-link|<a href='https://www.facebook.com/sharer/sharer.php?u=x'><img src=x.png></a>",
                "icon-name|<img src='/theme/icon-zoom.png'>",
                "icon-name|<p><img src='/theme/icon-zoom.png' alt='Zoom in'></p>",
                "share-link|<a href='https://www.addtoany.com/share_save?linkurl=x'><img src=x.png></a>",
                "icon-name|<img src='/images/icon/pay_red.png'>",
                "share-link|<a href='https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=x'><img src=x.jpg></a>",
                "network-name|<img src='/2024/qzone.png'>",
                "network-name|<img src='/static/weibo-icon.gif'>",
                "network-name|<img src='/theme/share/wechat2.svg'>",
                "in-ad|<div class='ad-slot'><img src=x.jpg></div>",
                "in-related|<div class='related-posts'><img src=x.jpg></div>",
                "in-promo|<div class='newsletter'><img src=x.jpg></div>",
                "in-share|<div class='share-buttons'><img src=x.jpg></div>",
                "beside-related|<div><a href='/old'><img src=x.jpg></a><p><a href='/old'>Crane rusted for years, report says"
                        + "</a></p></div>",
                "in-nav|<nav><img src=x.jpg></nav>",
                "in-comment|<div class='comments'><img src=x.jpg></div>",
                "in-byline|<div class='byline'><img src=mara.jpg> Mara Lind</div>",
                "in-note|<div class='disclaimer'><img src=mara.jpg> Mara Lind writes about ports.</div>",
                "in-logo|<div class='site-logo'><img src=x.jpg></div>",
                "in-icon|<span><div class='icon'><img src=x.jpg></div></span>",
                "in-avatar|<div class='avatar'><img src=x.jpg></div>",
                "in-avatar|<div class='profile-images'><img src=x.jpg></div>",
                "no-address|<img src='/newsroom/default-user.png'>",
            })
    void pictureIsRefusedByItsRule(String rule, String html) {
        Report report = Posts.report();
        Story story = Posts.story(STORY + html + STORY, Metadata.empty(), Posts.settings(100, 100), report);

        assertThat(story.images()).isEmpty();
        assertThat(report.decisions()).anySatisfy(decision -> {
            assertThat(decision.outcome()).isEqualTo("no image");
            assertThat(decision.rule()).isEqualTo(rule);
        });
    }

    @Test
    void wordsOfARefusedPictureKeepTheirOrder() {
        Story story = Posts.story(STORY + STORY + "<h3>Related</h3><p><a href='/old'>Crane rusted for years</a></p>"
                + "<figure><img src=x.jpg><figcaption><small class=credit>Mara Lind</small><br>A crane.</figcaption>"
                + "</figure>");

        assertThat(story.images()).isEmpty();
        assertThat(Posts.roles(story)).endsWith("RELATED Mara Lind", "RELATED A crane.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a name that describes what the picture shows
                "<img src='/2024/town-hall-badge-for-ferry-riders.jpg'>",
                "<img src='logo.png' width=640>",
                // all of a paragraph, and words that tell what it shows
                "<p><img src='/2024/icons-of-the-quay.gif' alt='Signs for the three quays'></p>",
                "<img src='/2024/logo-640x480.png'>",
                "<img src='/2024/facebook.jpg'>",
                "<img src='/2024/twitter-head-office.png'>",
                "<img src='/2024/banner.jpg'>",
                "<div class='gallery'><div class='slider-nav'><img src=x.jpg></div></div>",
                "<article class='hentry category-newsletters tag-advertising'><img src=x.jpg></article>",
                "<p><img src=x.jpg style='width:100%'></p>",
                "<dl class='gallery-item'><dt class='gallery-icon landscape'><img src=x.jpg></dt></dl>",
                "<p><img data-image-src=x.jpg src='data:image/gif;base64,R0lGOD'></p>"
            })
    void pictureOfTheStoryStays(String html) {
        assertThat(Posts.story(STORY + html + STORY).images()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/img/qrcode-650x120.jpg'>",
                "<a href='/app'><img src='/img/download.jpg'></a>",
                "<a href='/app'><img src='/img/spring_banner.jpg' width=650></a>"
            })
    void pictureThatOffersSomethingBehindTheStoryIsRefused(String html) {
        Report report = Posts.report();

        assertThat(Posts.story(STORY + html, Metadata.empty(), Posts.settings(100, 100), report)
                        .images())
                .isEmpty();
        assertThat(report.decisions()).anyMatch(decision -> decision.rule().equals("banner-behind-story"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='/photo/7'><img src='/img/march-of-crane-men-with-a-banner.jpg'></a>",
                "<figure><img src='/2024/weibo1.png'><figcaption>The page of the port.</figcaption></figure>",
                "<figure><img src='/2024/weibo.png'><figcaption>The page of the port.</figcaption></figure>",
                "<figure><a href='/photo/7'><img src=a.jpg></a><figcaption>The old quay.</figcaption></figure>"
                        + "<figure><a href='/photo/8'><img src=b.jpg></a><figcaption>The new quay.</figcaption></figure>"
            })
    void pictureOfTheStoryBehindItsLastSentenceStays(String html) {
        assertThat(Posts.story(STORY + html).images()).hasSize(html.split("<img").length - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/ferry-s800.jpg, https://a.example/ferry-s1200.jpg",
        "https://a.example/ferry-600x400.jpg, https://a.example/ferry.jpg",
        "/img/ferry.jpg, /img/ferry@2x.jpg",
        "/img/w640/ferry.jpg, /img/w1280/ferry.jpg",
        "/img/ferry.jpg?w=640, /img/ferry.jpg?w=1280&q=80"
    })
    void copyInAnotherSizeIsNoSecondPicture(String src, String copy) {
        assertThat(sources("<div><img src='" + src
                        + "'><p class=caption>A ferry at the quay.</p><div class=zoom><img src='" + copy
                        + "'></div></div>"))
                .containsExactly(src);
    }

    @ParameterizedTest
    @CsvSource({
        "/img/ferry-1.jpg, /img/ferry-2.jpg",
        "/img/ferry-s1.jpg, /img/ferry-s2.jpg",
        "/img/640/ferry.jpg, /img/641/ferry.jpg",
        "/img?id=1, /img?id=2",
        "/img/ferry.jpg, /img/ferry.png"
    })
    void picturesThatDifferByMoreThanTheirSizeAreTwo(String src, String other) {
        assertThat(sources("<div><img src='" + src + "'></div><div><img src='" + other + "'></div>"))
                .containsExactly(src, other);
    }

    @Test
    void samePictureBehindAParagraphIsShownAgain() {
        assertThat(sources("<img src=ferry-s800.jpg>" + STORY + "<img src=ferry-s1200.jpg>"))
                .hasSize(2);
        assertThat(sources("<p>渡轮公司要卖船。</p><img src=ferry-s800.jpg><p>两艘旧船会在下星期卖给邻市的船厂。</p><img src=ferry-s1200.jpg>"))
                .hasSize(2);
    }

    @Test
    void copyForBrowsersWithoutScriptsIsNoSecondPicture() {
        assertThat(sources("<p><img data-src=ferry.jpg src='data:,'><noscript><img src=ferry.jpg></noscript></p>"))
                .containsExactly("ferry.jpg");
        assertThat(sources("<div><div><img data-src=ferry.jpg></div></div><noscript><img src=ferry.jpg></noscript>"))
                .containsExactly("ferry.jpg");
    }

    @Test
    void copyCountsWhereThePictureBesideItHasNoAddress() {
        assertThat(sources("<p><img src='data:,'><noscript><img src=ferry.jpg></noscript></p>"))
                .containsExactly("ferry.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='placeholder.gif' data-src=ferry.jpg>",
                "<img data-original=ferry.jpg>",
                "<img src='/img/default.gif' data-src=ferry.jpg>",
                "<img src='/theme/1x1_spacer.png' data-original=ferry.jpg>",
                "<img src='/theme/wave.svg' data-gl-src=ferry.jpg>",
                "<img src='/theme/wave.gif' data-src-template=ferry.jpg>",
                "<img src=ferry.jpg data-src=ferry-large.jpg>",
                "<img data-lazy-src=ferry.jpg src='data:,'>",
                "<img data-actualsrc=ferry.jpg>",
                "<img srcset='ferry.jpg 640w'>",
                "<img data-srcset='ferry.jpg 2x' src='data:,'>",
                "<picture><source srcset='ferry.jpg 1x'><img src='data:,'></picture>",
                "<amp-img src=ferry.jpg width=640 height=480><noscript><img src=ferry.jpg></noscript></amp-img>"
            })
    void addressIsFoundWhereScriptsTakeItFrom(String html) {
        assertThat(sources(html)).containsExactly("ferry.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "ferry-640x480.jpg, 640, 480",
        "640x480_ferry.jpg, 640, 480",
        "250-x-250-ferry.jpg, ,",
        "ferry.jpg?resize=640%2C480&ssl=1, 640, 480",
        "ferry.jpg?w=640, 640,",
        "'ferry.jpg?width=640&height=480&fit=crop', 640, 480",
        "ferry-16x9.jpg, ,",
        "linux2048.jpg, ,"
    })
    void sizeIsReadFromTheAddress(String src, Integer width, Integer height) {
        Image image = Posts.story("<img src='" + src + "'>" + STORY).images().get(0);

        assertThat(image.width().isPresent() ? image.width().getAsInt() : null).isEqualTo(width);
        assertThat(image.height().isPresent() ? image.height().getAsInt() : null)
                .isEqualTo(height);
    }

    private static List<String> sources(String html) {
        return Posts.story(html + STORY).images().stream().map(Image::src).toList();
    }

    @Test
    void stillOfAVideoThatAScriptPutsThereIsTheVideo() {
        Story story = Posts.story(STORY + "<img class='media-placeholder player__image' src=still.jpg>" + STORY);

        assertThat(story.images()).isEmpty();
        assertThat(story.blocks().get(1))
                .isInstanceOfSatisfying(
                        dev.newspost.Block.Embed.class,
                        embed -> assertThat(embed.poster()).contains("still.jpg"));
    }
}
