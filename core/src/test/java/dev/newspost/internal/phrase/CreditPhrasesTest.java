package dev.newspost.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditPhrasesTest {
    private final CreditPhrases phrases = CreditPhrases.of(LanguagePacks.builtIn());

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            记者：林一    责编：陈二三    网编：黄四 > REPORTER 记者 林一; EDITOR 责编 陈二三; WEB_EDITOR 网编 黄四
            （记者：林一 责编：陈二三 网编：黄四） > REPORTER 记者 林一; EDITOR 责编 陈二三; WEB_EDITOR 网编 黄四
            自由亚洲电台记者林一华盛顿报道 责编：陈二三 网编：黄四 > REPORTER 记者 林一; EDITOR 责编 陈二三; WEB_EDITOR 网编 黄四
            自由亚洲电台记者 林一、陈二三 台北报导 责编 黄四 周五 网编 吴六七 > REPORTER 记者 林一; REPORTER 记者 陈二三; EDITOR 责编 黄四; EDITOR 责编 周五; WEB_EDITOR 网编 吴六七
            记者林一 责编陈二三、何七 网编黄四 > REPORTER 记者 林一; EDITOR 责编 陈二三; EDITOR 责编 何七; WEB_EDITOR 网编 黄四
            记者：林一/责编：陈二三 何七 > REPORTER 记者 林一; EDITOR 责编 陈二三; EDITOR 责编 何七
            记者 : 林一、 陈二三、 何七 责编：黄四 > REPORTER 记者 林一; REPORTER 记者 陈二三; REPORTER 记者 何七; EDITOR 责编 黄四
            记者：林一 责辑：何七 > REPORTER 记者 林一; EDITOR 责辑 何七
            （实习记者：林一 责编： 网编：黄四） > REPORTER 实习记者 林一; WEB_EDITOR 网编 黄四
            (记者林一二采访 编辑何七) > REPORTER 记者 林一二; EDITOR 编辑 何七
            责任编辑：何七# > EDITOR 责任编辑 何七
            文字整理：林一二：责任编辑：何七＃ > EDITOR 文字整理 林一二; EDITOR 责任编辑 何七
            撰文：林一二、海风经济研究所 > AUTHOR 撰文 林一二; AUTHOR 撰文 海风经济研究所
            （转自中央社） > PUBLISHER 转自 中央社
            编译 林一二；审校 何七 > TRANSLATOR 编译 林一二; EDITOR 审校 何七
            编译 林一二/何七; 审校 黄四/周八 > TRANSLATOR 编译 林一二; TRANSLATOR 编译 何七; EDITOR 审校 黄四; EDITOR 审校 周八
            编译/审校 林一二 > TRANSLATOR 编译/审校 林一二; EDITOR 编译/审校 林一二
            撰文 | 林一二 何七 > AUTHOR 撰文 林一二; AUTHOR 撰文 何七
            （路透中文部何七对本文亦有贡献） > REPORTER 对本文亦有贡献 何七
            何七 综合报导 > REPORTER 综合报导 何七
            null 何七八（综合报道） > REPORTER 综合报道 何七八
            林一/何七（德新社、法新社等） > AUTHOR - 林一; AUTHOR - 何七; AGENCY - 德新社; AGENCY - 法新社
            （德新社、法新社） > AGENCY - 德新社; AGENCY - 法新社
            何七（摘编） > EDITOR 摘编 何七
            翻译：Jane Doe，何七 > TRANSLATOR 翻译 Jane Doe; TRANSLATOR 翻译 何七
            何七八(Jane Doe)对本文有报道贡献。 > REPORTER 对本文有报道贡献 何七八
            Jane Doe，John Roe和Max Poe对本文有报道贡献。 > REPORTER 对本文有报道贡献 Jane Doe; REPORTER 对本文有报道贡献 John Roe; REPORTER 对本文有报道贡献 Max Poe
            作者：何七 来源：海风日报 > AUTHOR 作者 何七; PUBLISHER 来源 海风日报
            作者丨何七八（历史学者）；翻译丨林一二（讲师） > AUTHOR 作者 何七八; TRANSLATOR 翻译 林一二
            文/何七八 > AUTHOR 文 何七八
            剪辑：玛丽·海德（Mary Hyde）；监制：约翰·罗（John Roe）和简·多（Jane Doe） > PRODUCER 剪辑 玛丽·海德; PRODUCER 监制 约翰·罗; PRODUCER 监制 简·多
            发布时间：2014年12月30日 来源：海风日报 > PUBLISHER 来源 海风日报
            海风新闻记者：何七 > REPORTER 记者 何七
            JANE Q. DOE 2020-09-22 17:30:57 > AUTHOR - JANE Q. DOE
            JANE DOE,JANE DOE 2020-09-22 17:30:57 > AUTHOR - JANE DOE
            何七八 2020-09-22 17:30:57 > AUTHOR - 何七八
            By Jane Doe of Harbour News and John Roe of The Bay Post > AUTHOR By Jane Doe; AUTHOR By John Roe
            By Jane Doe, John Roe and Max Poe > AUTHOR By Jane Doe; AUTHOR By John Roe; AUTHOR By Max Poe
            By Jane Doe, Harbour News | July 3, 2020 > AUTHOR By Jane Doe
            By The Associated Press > AGENCY By The Associated Press
            Posted by Jane Doe on July 3, 2020 > AUTHOR Posted by Jane Doe
            Jane Doe and John Roe of Harbour News contributed reporting. > REPORTER contributed reporting Jane Doe; REPORTER contributed reporting John Roe
            Harbour News’s Jane Doe contributed to this report. > REPORTER contributed to this report Jane Doe
            Harbour staff writer Jane Doe contributed to this article. > REPORTER contributed to this article Jane Doe
            Translated by Yeeyan > TRANSLATOR Translated by Yeeyan
            Graphics by Jane Doe, Graphics editor and John Roe, assistant editor. > PRODUCER Graphics by Jane Doe; PRODUCER Graphics by John Roe
            2022-09-18 08:12来源：海风新闻 > PUBLISHER 来源 海风新闻
            2022年08月09日06:30 | 来源：海风网－海风日报 > PUBLISHER 来源 海风网－海风日报
            2023年10月12日 19:40 来源于 海风网 > PUBLISHER 来源于 海风网
            责任编辑：何七 | 版面编辑：林一二(ZN001) > EDITOR 责任编辑 何七; EDITOR 版面编辑 林一二
            图片编辑：何七 > EDITOR 图片编辑 何七
            （参与采写：何七） > REPORTER 参与采写 何七
            特約記者 何七 發自石板港 > REPORTER 特約記者 何七
            記者何七八／石板港報導 > REPORTER 記者 何七八
            （實習記者何七對本文亦有貢獻） > REPORTER 實習記者 何七
            何七八(Jane Doe)自悉尼对本文有报道贡献。Tiffany May对本文有研究贡献。 > REPORTER 对本文有报道贡献 何七八; REPORTER 对本文有研究贡献 Tiffany May
            海風報／ 記者何七八／石板港即時報導 > REPORTER 記者 何七八
            聯合報／ 記者何七八／台東即時報導 > REPORTER 記者 何七八
            Jane Doe contributed reporting from Bay City. > REPORTER contributed reporting Jane Doe
            作者, 何七 > AUTHOR 作者 何七
            Reporting by Jane Doe in Bay City and John Roe in Harbour; Additional reporting by Max Poe; Editing by Ann Lee > REPORTER Reporting by Jane Doe; REPORTER Reporting by John Roe; REPORTER Additional reporting by Max Poe; EDITOR Editing by Ann Lee
            Doe reported from Bay City. Harbour News writer John Roe contributed to this report. > REPORTER contributed to this report John Roe
            Story by Jane Doe. Graphics by John Roe. > AUTHOR Story by Jane Doe; PRODUCER Graphics by John Roe
            """)
    void lineThatHoldsNothingButCredits(String line, String expected) {
        assertThat(shown(phrases.wholeLine(line))).isEqualTo(expected);
        for (Phrase phrase : phrases.wholeLine(line)) {
            assertThat(line.substring(phrase.start(), phrase.end())).isEqualTo(phrase.name());
        }
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                " ",
                "By the Numbers",
                "By 2030",
                "By Any Means Necessary",
                "By admin",
                "作者简介：",
                "编辑推荐",
                "记者节快乐",
                "记者会实录",
                "记者：谢谢您",
                "记者：为什么？",
                "政治/经济",
                "来源：网络",
                "新冠病毒更多报道",
                "媒体相关报道",
                "图：法新社",
                "何七八",
                "路透社",
                "星期三, 04/24/2019 - 09:53",
                "— Jane Doe (@jane) January 3, 2021",
                "来源：利用已发布的图表来计算",
                "（根据路透社的报道）",
                "本台记者致电港口，无人接听。",
                "Jane Doe, 10 November 2020",
                "记者：您怎么看港口？",
                "（看完整報導）",
                "Jane Doe covers the port. Staff writer John Roe contributed reporting.",
            })
    void lineThatHoldsAnythingElse(String line) {
        assertThat(phrases.wholeLine(line)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            港口今天重開。（編輯：何七八）1091022 > EDITOR 編輯 何七八
            港口今天重開。（編輯：何七八/林一二）1091022 > EDITOR 編輯 何七八; EDITOR 編輯 林一二
            港口今天重開。1091022（譯者：何七八/核稿：林一二、黃四） > TRANSLATOR 譯者 何七八; EDITOR 核稿 林一二; EDITOR 核稿 黃四
            港口今天重开。（实习编译：何七八/核稿：林一二）(完) > TRANSLATOR 实习编译 何七八; EDITOR 核稿 林一二
            港口今天重开。（路透社） > AGENCY - 路透社
            港口今天重开。责任编辑：何七# > EDITOR 责任编辑 何七
            """)
    void creditsGluedToAParagraph(String paragraph, String expected) {
        assertThat(shown(phrases.atEnd(paragraph))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"港口今天重开。（完）", "港口今天重开（记者会现场）。", "港口今天重开。（图为市长）", "（完）", ")"})
    void paragraphWithoutCredits(String paragraph) {
        assertThat(phrases.atEnd(paragraph)).isEmpty();
    }

    @Test
    void sentenceOfCreditsAmongOthersIsReadInANotice() {
        String note =
                "Jane Doe covers the port. Reach her at doe@bay.example. Staff writer John Roe contributed reporting.";

        assertThat(shown(phrases.inside(note))).isEqualTo("REPORTER contributed reporting John Roe");
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            © 2020 Bay News > Bay News
            本文版权归海风晚报所有。 > 海风晚报
            【版權聲明】本文版權屬於海風晚報，請勿轉載。 > 海風晚報
            本文版权归原作者所有。 > -
            """)
    void noticeTellsItsHolder(String notice, String holder) {
        assertThat(phrases.copyrightHolder(notice).map(Phrase::name).orElse("-"))
                .isEqualTo(holder);
    }

    @Test
    void abbreviationIsNoEndOfAPublishersName() {
        String line = "This post was originally published on the U.S. Port Authority blog.";

        assertThat(phrases.publishers(line)).extracting(Phrase::name).containsExactly("U.S. Port Authority blog");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"From Harbour Radio", "Follow Jane Doe", "Read More"})
    void lineInABylinesPlaceCanNameNobody(String line) {
        assertThat(phrases.makers(line)).isEmpty();
    }

    static String shown(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.role() + " " + phrase.label().orElse("-") + " " + phrase.name())
                .collect(Collectors.joining("; "));
    }
}
