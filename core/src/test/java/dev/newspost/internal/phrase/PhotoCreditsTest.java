package dev.newspost.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditsTest {
    private final PhotoCredits credits = PhotoCredits.of(LanguagePacks.builtIn());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            港口的黄昏。（路透社）; 港口的黄昏。; 路透社
            港口的黄昏。（推特图片）; 港口的黄昏。; 推特
            港口的黄昏。（推特截图/林一山提供）; 港口的黄昏。; 林一山
            港口的黄昏。「海风人」Facebook圖片; 港口的黄昏。; 「海风人」Facebook
            港口的黄昏。海风人臉書專頁; 港口的黄昏。; 海风人臉書專頁
            港口的黄昏。海风人YouTube截图; 港口的黄昏。; 海风人YouTube
            港口的黄昏。Twitter@sealife; 港口的黄昏。; Twitter@sealife
            港口的黄昏。图片来源于网络。; 港口的黄昏。; 网络
            港口的黄昏。人民视觉 资料图; 港口的黄昏。; 人民视觉
            港口的黄昏。（船名底下的横线为编者所加）受访者供图; 港口的黄昏。（船名底下的横线为编者所加）; 受访者
            The quay at dusk.Photograph: Jane Doe/Bay News; The quay at dusk.; Jane Doe/Bay News
            The quay at dusk. (Staff photo by Jane Doe); The quay at dusk.; Jane Doe
            The quay at dusk. (Photo contributed by Harbour Trust); The quay at dusk.; Harbour Trust
            The quay at dusk. (Jane Doe photo); The quay at dusk.; Jane Doe
            The quay at dusk. (AP File Photo); The quay at dusk.; AP
            The quay at dusk. (Harbour News File Photo); The quay at dusk.; Harbour News
            The quay at dusk. Jane Doe photo; The quay at dusk.; Jane Doe
            The quay at dusk. (Jane Doe | Bay News); The quay at dusk.; Jane Doe | Bay News
            The quay at dusk. Jane Doe/Special to Bay News; The quay at dusk.; Jane Doe/Special to Bay News
            The quay at dusk. Photo: Jane Doe via Flickr (CC BY 2.0); The quay at dusk.; Jane Doe via Flickr
            The quay at dusk. Photo by Jane Doe, used with permission.; The quay at dusk.; Jane Doe
            The quay at dusk.Credit...Jane Doe for Bay News; The quay at dusk.; Jane Doe for Bay News
            港口的黄昏。图：何均; 港口的黄昏。; 何均
            港口的黄昏，图源视觉中国; 港口的黄昏; 视觉中国
            港口的黄昏（相片由海風協會提供）; 港口的黄昏; 海風協會
            港口的黄昏，图片由林一山提供; 港口的黄昏; 林一山
            港口的黄昏。图表=何七八; 港口的黄昏。; 何七八
            港口的黄昏。海風台截圖; 港口的黄昏。; 海風台
            The quay: (left) by day. Jane Doe/Screenshot from The Quay, Author provided; The quay: (left) by day.; Jane Doe/Screenshot from The Quay, Author provided
            港口的黄昏。图片由林一山、海风网提供; 港口的黄昏。; 林一山、海风网
            港口的黄昏。海風行者提供圖片; 港口的黄昏。; 海風行者
            港口的黄昏。林一山FB圖片; 港口的黄昏。; 林一山FB
            港口的黄昏 图源网络; 港口的黄昏; 网络
            港口的黄昏。图据海风日报; 港口的黄昏。; 海风日报
            港口的黄昏。来源：海风日报; 港口的黄昏。; 海风日报
            港口的黄昏。版权：林一山; 港口的黄昏。; 林一山
            The quay at dusk. Credit...Jane Doe for Bay News; The quay at dusk.; Jane Doe for Bay News
            The quay at dusk. Jane Doe for NPR; The quay at dusk.; Jane Doe for NPR
            The quay at dusk. Jane Doe for Bay News; The quay at dusk.; Jane Doe for Bay News
            The quay at dusk. (Jane Doe/Bay News senior staff); The quay at dusk.; Jane Doe/Bay News senior staff
            The quay at dusk. Jane Doe/Photo editor; The quay at dusk.; Jane Doe/Photo editor
            The quay at dusk. Photo illustration by Jane Doe; The quay at dusk.; Jane Doe
            The quay at dusk. Picture: Jane Doe; The quay at dusk.; Jane Doe
            The quay at dusk. | Jane Doe; The quay at dusk.; Jane Doe
            The quay at dusk by jdoe CC BY 2.0; The quay at dusk; jdoe
            The quay at dusk by Jane Doe is licensed under CC BY-SA 4.0; The quay at dusk; Jane Doe
            Photo by Jane Doe on Unsplash，渡轮停在港里; 渡轮停在港里; Jane Doe on Unsplash
            Photo by Jane Doe. The quay at dusk.; The quay at dusk.; Jane Doe
            图/林一山，渡轮停在港里; 渡轮停在港里; 林一山
            港口的黄昏。（路透社）。; 港口的黄昏。; 路透社
            港口的黄昏（美联社资料图片）; 港口的黄昏; 美联社
            港口的黄昏（资料图/法新社）; 港口的黄昏; 法新社
            港口的黄昏。（法新社 2021年3月4日）; 港口的黄昏。; 法新社
            港口的黄昏。（记者林一山摄）; 港口的黄昏。; 林一山
            港口的黄昏。（志愿者提供/记者林一山）; 港口的黄昏。; 志愿者/林一山
            港口的黄昏。（网络图片/林一山提供）; 港口的黄昏。; 林一山
            港口的黄昏。（林一山提供，独家首发）Photo: ABC; 港口的黄昏。; 林一山
            港口的黄昏。（受访者提供）; 港口的黄昏。; 受访者
            港口的黄昏。（大河报合成）; 港口的黄昏。; 大河报
            港口的黄昏。（林一山脸书）; 港口的黄昏。; 林一山脸书
            港口的黄昏（海风网）; 港口的黄昏; 海风网
            港口的黄昏。（圖取自Pixabay圖庫）; 港口的黄昏。; Pixabay圖庫
            港口的黄昏。（示意圖／圖取自example.com/port）; 港口的黄昏。; example.com/port
            港口的黄昏。中央社記者林一山攝　110年3月4日; 港口的黄昏。; 林一山
            港口的黄昏。（讀者提供）中央社記者林一山花蓮傳真 110年3月4日; 港口的黄昏。; 讀者
            港口的黄昏。REUTERS/Jane Doe; 港口的黄昏。; REUTERS/Jane Doe
            港口的黄昏。Jane Doe/Pool via REUTERS; 港口的黄昏。; Jane Doe/Pool via REUTERS
            港口的黄昏 ©Getty Images; 港口的黄昏; Getty Images
            港口的黄昏，图源/视觉中国; 港口的黄昏; 视觉中国
            港口的黄昏。图 / 头条; 港口的黄昏。; 头条
            港口的黄昏（黄一山 摄）; 港口的黄昏; 黄一山
            港口的黄昏。林一山摄。; 港口的黄昏。; 林一山
            港口的黄昏。攝：林一山／端傳媒; 港口的黄昏。; 林一山／端傳媒
            港口的黄昏。本文图片均由受访者提供; 港口的黄昏。; 受访者
            港口的黄昏。澎湃新闻记者 林一山 图; 港口的黄昏。; 林一山
            港口的黄昏。HARBORPRESS照片; 港口的黄昏。; HARBORPRESS
            港口的黄昏（无人机照片）。新华社记者 林一山 摄; 港口的黄昏（无人机照片）。; 林一山
            港口的黄昏。新华社发（林一山 摄）; 港口的黄昏。; 林一山
            港口的黄昏。中央社記者何正祥攝 109年11月24日; 港口的黄昏。; 何正祥
            港口的黄昏 图/法新社; 港口的黄昏; 法新社
            港口每周更新词条｜海风官网; 港口每周更新词条; 海风官网
            《港口意见》｜国家海港局; 《港口意见》; 国家海港局
            《海风周刊》封面｜《海风周刊》; 《海风周刊》封面; 《海风周刊》
            The harbour at dusk. Photograph: Jane Doe/PA; The harbour at dusk.; Jane Doe/PA
            The harbour at dusk. Photo courtesy of the town of Harbour.; The harbour at dusk.; the town of Harbour
            The harbour at dusk. (ABC News: Jane Doe); The harbour at dusk.; ABC News: Jane Doe
            The harbour at dusk. (ABC Bay Coast: Jane Doe); The harbour at dusk.; ABC Bay Coast: Jane Doe
            The harbour at dusk. (Supplied: Bay Hotel); The harbour at dusk.; Bay Hotel
            The harbour at dusk. (Jane Doe/Flickr, CC BY-SA 4.0); The harbour at dusk.; Jane Doe/Flickr
            The harbour at dusk. Photo by Jane Doe; The harbour at dusk.; Jane Doe
            The harbour at dusk. (AP Photo/Jane Doe); The harbour at dusk.; AP Photo/Jane Doe
            The harbour at dusk. (JANE DOE/AFP via Getty Images); The harbour at dusk.; JANE DOE/AFP via Getty Images
            The harbour at dusk. Jane Q. Doe / Harbour News; The harbour at dusk.; Jane Q. Doe / Harbour News
            The harbour at dusk. Courtesy of the Doe family; The harbour at dusk.; the Doe family
            The harbour at dusk. Photo by Jane Bay.; The harbour at dusk.; Jane Bay
            The harbour at dusk. Photo by Bay Media Inc.; The harbour at dusk.; Bay Media Inc.
            The harbour at dusk. Photo credit goes to Jane Doe; The harbour at dusk.; Jane Doe
            The harbour at dusk. Credit: Jane Doe (Bay College - Harbour); The harbour at dusk.; Jane Doe (Bay College - Harbour)
            The harbour at dusk. Credit: Jane Doe (AFP); The harbour at dusk.; Jane Doe (AFP)
            The harbour at dusk. Credit: https://harbour.example/p/1; The harbour at dusk.; https://harbour.example/p/1
            """)
    void captionIsToldFromCredit(String line, String caption, String credit) {
        assertThat(credits.split(line)).isEqualTo(new PhotoCredits.Split(Optional.of(caption), Optional.of(credit)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "港口的黄昏。（2021年3月4日）",
                "港口的黄昏。（视频截图）",
                "港口的黄昏。（网络图片）",
                "港口的黄昏（资料照片）",
                "站在港口的市长（右二）",
                "港口大学校长林一山（Lin Yishan）",
                "《港》，林一山 著，海风丨港口出版社2013年11月版",
                "《港》，林一山 著，海风丨港口出版社",
                "资料照：港口的黄昏",
                "图：港口的黄昏吸引了许多游客",
                "港口的黄昏。现场照片",
                "港口的黄昏，照片由海风网发布。",
                "港口的黄昏（图片摄于2021年3月）",
                "The harbour at dusk. (From left: Jane Doe)",
                "The harbour at dusk. (Class reunion photo)",
                "The harbour at dusk. (Top photo)",
                "The harbour at dusk. (2019 photo)",
                "The harbour at dusk. (Undated Family Photo)",
                "The harbour at dusk. (Doe Family Photo)",
                "The harbour at dusk (left) and at dawn. (CC BY 2.0)",
                "The U.S.Photo agency shows its boats",
                "港口的黄昏。图：正在修船",
                "港口的黄昏，图源已经不可考",
                "港口的黄昏，由林一山提供",
                "港口的黄昏。監控截圖",
                "港口的黄昏。片段截圖",
                "The harbour at dusk. It was author provided",
                "港口的黄昏，海风轮船公司提供图片",
                "港口的黄昏，照片由林一山提供给市民",
                "港口的黄昏。来源：不止一处的旧地图",
                "The harbour at dusk. (Mayor: Jane Doe)",
                "The harbour at dusk. Source: Harbour Office (2021)",
                "The harbour at dusk, with its mayor: Jane Doe (left)",
                "The harbour at dusk (left) and at dawn (right)",
                "The mayor of Harbour City opens the market.",
            })
    void captionWithoutCreditStaysWhole(String line) {
        assertThat(credits.split(line)).isEqualTo(new PhotoCredits.Split(Optional.of(line), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            *图片来源：海风网; 海风网
            gull_88/Getty Images; gull_88/Getty Images
            Photo: ABC; ABC
            Photo by Jane Doe on Unsplash; Jane Doe on Unsplash
            Photograph by Jane Doe/Shutterstock; Jane Doe/Shutterstock
            Photo: Jane Doe for The Daily Harbour; Jane Doe for The Daily Harbour
            Jane Doe / Harbour News; Jane Doe / Harbour News
            Courtesy of Jane Doe; Jane Doe
            Photo by Jane Doe. Used with permission.; Jane Doe
            Image: Photo courtesy of Jane Doe; Jane Doe
            (Photo credit: Jane Doe); Jane Doe
            (ABC News: Jane Doe); ABC News: Jane Doe
            (AP: Jane Doe); AP: Jane Doe
            (Provided: Jane Doe); Jane Doe
            © AP - Jane Doe; AP - Jane Doe
            路透社; 路透社
            图：法新社; 法新社
            图片来源：海风网; 海风网
            摄：林一山/海风网; 林一山/海风网
            林一山/摄; 林一山
            海风网记者 林一山/图; 林一山
            """)
    void wholeLineIsACredit(String line, String credit) {
        assertThat(credits.wholeLine(line)).contains(credit);
        assertThat(credits.split(line)).isEqualTo(new PhotoCredits.Split(Optional.empty(), Optional.of(credit)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Photos: Jane Doe; true
            IMAGES: JANE DOE, HARBOUR ARCHIVE; true
            Photos: Harbour Parade; false
            """)
    void labelOfAGalleryNamesNoMaker(String line, boolean labelled) {
        assertThat(credits.isLabelled(line)).isEqualTo(labelled);
    }

    @Test
    void copyrightNoticeOfTheTextIsNoPhotoCredit() {
        assertThat(credits.wholeLine("© 2021 AFP")).isEmpty();
    }

    @Test
    void markedLineNamesItsMakerWithoutARoleWord() {
        assertThat(credits.named("Commonwealth Harbour Services")).contains("Commonwealth Harbour Services");
        assertThat(credits.named("Source: Harbour Business Journal")).contains("Harbour Business Journal");
    }

    @Test
    void whereSomethingStandsIsNoMaker() {
        assertThat(credits.split("The quay by the sea CC BY 2.0").credit()).isEmpty();
    }
}
