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

    @Test
    void aReaderOfOnePostReadsALineOnceAndAsTheSharedOneDoes() {
        CreditPhrases ofPost = phrases.ofPost();
        String line = "记者：林一 责编：陈二三";
        List<Phrase> read = ofPost.wholeLine(line);
        assertThat(read).isEqualTo(phrases.wholeLine(line));
        assertThat(ofPost.wholeLine(line)).isSameAs(read);
        // Names alone are credits only where a line is known to hold makers.
        assertThat(ofPost.wholeLine("林一 陈二三")).isEmpty();
        assertThat(ofPost.makers("林一 陈二三")).hasSize(2).isEqualTo(phrases.makers("林一 陈二三"));
    }

    @Test
    void whoDidTheSameBesideOthersIsAReporterToo() {
        assertThat(phrases.wholeLine("Mara Lind, Max van der Poe and Eve Roe contributed research to this project,"
                        + " alongside Ada Holm and Finn Berg from Sea Wind’s port desk."))
                .extracting(phrase -> phrase.role() + " " + phrase.name())
                .containsExactly(
                        "REPORTER Mara Lind",
                        "REPORTER Max van der Poe",
                        "REPORTER Eve Roe",
                        "REPORTER Ada Holm",
                        "REPORTER Finn Berg");
        assertThat(phrases.wholeLine("Ferry companies contributed to this report alongside the council of the town."))
                .isEmpty();
    }

    @Test
    void aDayAndABarBeforeANameAreNoAuthor() {
        assertThat(phrases.makers("October 14, 2009|Mara Lind"))
                .extracting(Phrase::name)
                .containsExactly("Mara Lind");
        assertThat(phrases.makers("2024-03-04 | 林一 陈二三"))
                .extracting(Phrase::name)
                .containsExactly("林一", "陈二三");
        assertThat(phrases.wholeLine("3/4/2024 7:11 AM PST BY MARA LIND"))
                .extracting(Phrase::name)
                .containsExactly("MARA LIND");
        assertThat(phrases.wholeLine("March 4, 2024 THE FERRY BY NIGHT SAILS")).isEmpty();
    }

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
            林一/何七（据德新社、法新社） > AUTHOR - 林一; AUTHOR - 何七
            林一/何七（综合德新社报道） > AUTHOR - 林一; AUTHOR - 何七
            Jane Doe自韩国首尔、何七八自东京报道。 > REPORTER 报道 Jane Doe; REPORTER 报道 何七八
            （德新社、法新社） > AGENCY - 德新社; AGENCY - 法新社
            何七（摘编） > EDITOR 摘编 何七
            翻译：Jane Doe，何七 > TRANSLATOR 翻译 Jane Doe; TRANSLATOR 翻译 何七
            何七八(Jane Doe)对本文有报道贡献。 > REPORTER 对本文有报道贡献 何七八
            Jane Doe，John Roe和Max Poe对本文有报道贡献。 > REPORTER 对本文有报道贡献 Jane Doe; REPORTER 对本文有报道贡献 John Roe; REPORTER 对本文有报道贡献 Max Poe
            作者：何七 来源：海风日报 > AUTHOR 作者 何七; PUBLISHER 来源 海风日报
            作者丨何七八（历史学者）；翻译丨林一二（讲师） > AUTHOR 作者 何七八; TRANSLATOR 翻译 林一二
            文/何七八 > AUTHOR 文 何七八
            文／何七八；攝／Jane Doe > AUTHOR 文 何七八; PHOTOGRAPHER 攝 Jane Doe
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
            Content Sourced from quay.example > PUBLISHER Content Sourced from quay.example
            — Jane Doe contributed reporting. > REPORTER contributed reporting Jane Doe
            March 4, 2021 | By Jane Doe > AUTHOR By Jane Doe
            By Jane Doe @janedoe > AUTHOR By Jane Doe
            By Jane Doe / Photos by John Roe > AUTHOR By Jane Doe; PHOTOGRAPHER Photos by John Roe
            By Jane Doe Published March 4, 2021 > AUTHOR By Jane Doe
            By Jane Doe '23 > AUTHOR By Jane Doe
            By Jane Doe, Special to Bay News > AUTHOR By Jane Doe
            Words and photos by Jane Doe > AUTHOR Words and photos by Jane Doe
            Text by Jane Doe, photos by John Roe > AUTHOR Text by Jane Doe; PHOTOGRAPHER photos by John Roe
            (Reporting by Jane Doe and the Harbour newsroom; Writing by John Roe; Editing by Max Poe) > REPORTER Reporting by Jane Doe; AUTHOR Writing by John Roe; EDITOR Editing by Max Poe
            The Associated Press contributed to this report. > AGENCY contributed to this report The Associated Press
            海风报社会部 何七 > AUTHOR - 何七
            海风经济报（中文版：海风网）社会部次长 渡边三郎、林一 > AUTHOR - 渡边三郎; AUTHOR - 林一
            财经中心／何七报导 > REPORTER 报导 何七
            本文作者为海风大学研究员 何七 > AUTHOR 本文作者 何七
            作者：何七，海风大学教授 > AUTHOR 作者 何七
            ※ 作者：何七 > AUTHOR 作者 何七
            ——作者：何七 > AUTHOR 作者 何七
            撰文 ** 何七八 ** 责编 ****林一 > AUTHOR 撰文 何七八; EDITOR 责编 林一
            《海风周刊》记者/何七 > REPORTER 记者 何七
            采写：海风记者 何七  海风制图:林一 > REPORTER 记者 何七; PRODUCER 制图 林一
            作者：海风在线记者 何七实习生 林一 > REPORTER 记者 何七; REPORTER 实习生 林一
            专栏 | 记者何七八 > REPORTER 记者 何七八
            监制 | 何七 视频 | 林一 > PRODUCER 监制 何七; PRODUCER 视频 林一
            撰文： 何七 出版： 2021-03-04 12:00 更新： 2021-03-04 13:00 > AUTHOR 撰文 何七
            作者：何七，原文发自公众号海风人 > AUTHOR 作者 何七; PUBLISHER 原文发自公众号 海风人
            原载山城《海风周刊》2021年第5期 > PUBLISHER 原载 海风周刊
            本文刊登於2021/3/4 海風中文網 > PUBLISHER 本文刊登於 海風中文網
            出自「海风周刊」：北码头的起重机 > PUBLISHER 出自 海风周刊
            原文来自 海风深度，已删除 > PUBLISHER 原文来自 海风深度
            原文来自海风公众号，作者何七八。 > PUBLISHER 原文来自 海风; AUTHOR 作者 何七八
            原文链接：财新网 「港口重开那天，渔民这样出海」 > PUBLISHER 原文链接 财新网
            译 | 何七 校 | 林一二 责任编辑 | 黄四 查看其它新闻 > TRANSLATOR 译 何七; EDITOR 校 林一二; EDITOR 责任编辑 黄四
            作者：何七 选题：wxy 译者：林一二 > AUTHOR 作者 何七; EDITOR 选题 wxy; TRANSLATOR 译者 林一二
            via: Quay's FOSS > PUBLISHER via Quay's FOSS
            每日人物何七八、林一二报道 > REPORTER 报道 何七八; REPORTER 报道 林一二
            作者：何七八 海风生活周刊 > AUTHOR 作者 何七八
            记者于海 编辑何七 > REPORTER 记者 于海; EDITOR 编辑 何七
            from Harbour News https://feed.example/x > PUBLISHER from Harbour News
            文│何七 > AUTHOR 文 何七
            □ 本报记者 何七 > REPORTER 本报记者 何七
            （编辑：何七）1100304 > EDITOR 编辑 何七
            [文/海风网 何七] > AUTHOR 文 何七
            综合：海风日报、新华社 > PUBLISHER 综合 海风日报; PUBLISHER 综合 新华社
            以下文章来源于海风人 ，作者何七 > PUBLISHER 以下文章来源于 海风人; AUTHOR 作者 何七
            责编 | 何七 版式 | 林一 > EDITOR 责编 何七; PRODUCER 版式 林一
            责任编辑：何七 HF012 > EDITOR 责任编辑 何七
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
            Doe reported from Bay City. Harbour News writer John Roe contributed to this report. > REPORTER reported from Doe; REPORTER contributed to this report John Roe
            Doe reported from Bay City, Norland. > REPORTER reported from Doe
            Freelancer Jane Doe contributed to this report. > REPORTER contributed to this report Jane Doe
            With files from Jane Doe and The Canadian Press > REPORTER With files from Jane Doe; AGENCY With files from The Canadian Press
            (With inputs from PTI) > AGENCY With inputs from PTI
            Jane Doe自石板港、John Roe自乌有国首都对本文有报道贡献。 > REPORTER 对本文有报道贡献 Jane Doe; REPORTER 对本文有报道贡献 John Roe
            Jane Doe和Mary-Ann Roe-Poe自石板港对本文有报道贡献。 > REPORTER 对本文有报道贡献 Jane Doe; REPORTER 对本文有报道贡献 Mary-Ann Roe-Poe
            Jane Doe自石板港、何七八(John Roe)自华盛顿报道。Max Poe自台北对本文有报道贡献。 > REPORTER 报道 Jane Doe; REPORTER 报道 何七八; REPORTER 对本文有报道贡献 Max Poe
            （編輯：何均懋/林正） > EDITOR 編輯 何均懋; EDITOR 編輯 林正
            责编：于海 > EDITOR 责编 于海
            香港大纪元记者何七八、林一综合报导 > REPORTER 记者 何七八; REPORTER 记者 林一
            英文大纪元专栏作家Jane Doe撰文／何七编译 > AUTHOR 专栏作家 Jane Doe; TRANSLATOR 编译 何七
            何七/林一 (Axios) > AUTHOR - 何七; AUTHOR - 林一; AGENCY - Axios
            Traducido por Jane Doe y editado por Ana Roe. > TRANSLATOR Traducido por Jane Doe; EDITOR editado por Ana Roe
            Data Visualization: Jane Doe > PRODUCER Data Visualization Jane Doe
            Fact-checking and copy editing: Jane Doe > EDITOR Fact-checking and copy editing Jane Doe
            BBC海洋与渔业事务记者梅加‧莫恩（Jane Doe）对此文亦有贡献。 > REPORTER 记者 梅加‧莫恩
            by Jane Doe: incoming harbour and Bay City bureau chief, The Economist > AUTHOR by Jane Doe
            by Jane Doe: harbour correspondent, The Economist > AUTHOR by Jane Doe
            By Jane Doe, Senior Advisor for Open Harbours, and John Roe > AUTHOR By Jane Doe; AUTHOR By John Roe
            Edited by Jane Doe. Produced by John Roe. Fact-checked by Max Poe. > EDITOR Edited by Jane Doe; PRODUCER Produced by John Roe; EDITOR Fact-checked by Max Poe
            Translated from Spanish by Jane Doe > TRANSLATOR Translated from Spanish by Jane Doe
            Photos: Jane Doe > PHOTOGRAPHER Photos Jane Doe
            Doe Pell reported from Bay City, and John Roe from Port City. > REPORTER reported from Doe Pell; REPORTER reported from John Roe
            Doe Pell reported from Bay City and Port City. > REPORTER reported from Doe Pell
            Doe Pell reported from Port City, Norland, and Salt Hill in Southland. > REPORTER reported from Doe Pell
            Doe Pell reported from Bay City, Norland, John Roe from Port City, Southland, and Max Poe from Hill City, Westland. > REPORTER reported from Doe Pell; REPORTER reported from John Roe; REPORTER reported from Max Poe
            Photos: Ysolt Pell/Bay News > PHOTOGRAPHER Photos Ysolt Pell
            一审：林一山 二审：陈二三 > EDITOR 一审 林一山; EDITOR 二审 陈二三
            一審：陳二三 > EDITOR 一審 陳二三
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
                "责编：正在招聘",
                "专栏作家何七说",
                "Editing: how it works in our harbour",
                "Photos: a look at the old harbour",
                "Photos: Harbour Parade",
                "Pictures: Salt Winter, Summer Fair",
                "Doe reported from Bay City, and the crew that had come over from the island told her of it.",
                "二审：改判",
                "二审：发回重审",
                "一审、二审：免予处罚",
                "Via: email or letter",
                "Fall Season 2019/2020",
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
                "via: https://quay.example/a/",
                "原文链接：港口重开：三年以后",
                "原文链接：https://quay.example/a/",
                "来自：https://quay.example/a/",
                "来自海风，作者何七八已经离开港口。",
                "每日人物何七八、林一二报道了港口的故事",
                "Jane Doe covers the port. Staff writer John Roe contributed reporting.",
                "She reported from Bay City.",
                "Doe reported from the port.",
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
            港口今天重开。  Jane Doe/何七（综合报导） > REPORTER 综合报导 Jane Doe; REPORTER 综合报导 何七
            港口今天重开。 何七/林一（德新社） > AUTHOR - 何七; AUTHOR - 林一; AGENCY - 德新社
            港口今天重开。责任编辑：何七# > EDITOR 责任编辑 何七
            """)
    void creditsGluedToAParagraph(String paragraph, String expected) {
        assertThat(shown(phrases.atEnd(paragraph))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "港口今天重开。（完）",
                "港口今天重开（记者会现场）。",
                "港口今天重开。（图为市长）",
                "She leads the port programme at the U.S. Harbour Protection Agency (EPA).",
                "（完）",
                ")"
            })
    void paragraphWithoutCredits(String paragraph) {
        assertThat(phrases.atEnd(paragraph)).isEmpty();
    }

    @Test
    void sentenceOfCreditsAmongOthersIsReadInANotice() {
        String note =
                "Jane Doe covers the port. Reach her at doe@bay.example. Staff writer John Roe contributed reporting.";

        assertThat(shown(phrases.inside(note))).isEqualTo("REPORTER contributed reporting John Roe");
    }

    @Test
    void labelInANoteIsNoneWhereASentenceGoesOnBehindIt() {
        assertThat(phrases.inside("About the author: Jane Doe is a boat builder."))
                .isEmpty();
        assertThat(shown(phrases.inside("This story was updated. Translator: Jane Poehler. Send corrections here.")))
                .isEqualTo("TRANSLATOR Translator Jane Poehler");
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            © 2020 Bay News > Bay News
            本文版权归海风晚报所有。 > 海风晚报
            海風晚報版權所有不得轉載 > 海風晚報
            海港01有限公司版權所有 不得轉載 © 2023 > 海港01有限公司
            Bay Media Limited版权所有（公司登记号：12） > Bay Media Limited
            版权所有：海风报社 未经海风报书面授权不得复制 > 海风报社
            版权所有：未经许可不得转载 > -
            © 1995 - 2018 Bay Times Group. 版權所有 海風集團 > Bay Times Group, 海風集團
            Copyright © 2000 - 2023 BAYNET.com　All Rights Reserved.　版权所有：海风网股份有限公司 > BAYNET.com, 海风网股份有限公司
            © 2025 Jane Doe > Jane Doe
            © 2023 The Bay Flyer • Privacy Policy > The Bay Flyer
            Press Release: New Quay Opens > -
            The Bay Current © 2024. Powered by Ropes > -
            ©海风新闻 > -
            版权声明：海风日报社版权所有，未经授权不得转载。 > 海风日报社
            本站版权所有，不得转载。 > -
            【版權聲明】本文版權屬於海風晚報，請勿轉載。 > 海風晚報
            本文版权归原作者所有。 > -
            """)
    void noticeTellsItsHolder(String notice, String holder) {
        assertThat(holders(notice, false)).isEqualTo(holder);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            ©海风新闻 > 海风新闻
            © 2024 海港科技有限公司 山ICP备123号 > 海港科技有限公司
            Copyright © 海港科技有限公司 山城数字航运集团有限公司 All Rights Reserved > 海港科技有限公司, 山城数字航运集团有限公司
            Copyright © 2025 WWW.BAY.EXAMPLE All Rights Reserved > WWW.BAY.EXAMPLE
            © 2024 Bay News All Rights Reserved > Bay News
            © Jane Doe > Jane Doe
            The Bay Current © 2024. Powered by Ropes > The Bay Current
            ©Getty Images > -
            The Bay Current © Ropes > -
            © 2024 > -
            """)
    void lineThatIsKnownToBeANoticeNeedsASignAlone(String notice, String holder) {
        assertThat(holders(notice, true)).isEqualTo(holder);
    }

    private String holders(String notice, boolean known) {
        String names = phrases.copyrightHolders(notice, known).stream()
                .map(Phrase::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "-" : names;
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            This post was originally published on the U.S. Port Authority blog. > U.S. Port Authority blog
            This story was first published by The Harbour Post. > The Harbour Post
            This post was originally published on the 20Miles blog. > 20Miles blog
            This post was originally posted on Harbour’s Section 5 blog. > Harbour’s Section 5 blog
            This post was originally published on the Office of Ports and Harbours blog. > Office of Ports and Harbours blog
            This post was originally posted on the Bay blog by Jane Doe, John Roe and Max Poe. > Bay blog; Jane Doe; John Roe; Max Poe
            This post was originally posted on the Bay blog by Jane Q. Doe, who keeps the lights. > Bay blog; Jane Q. Doe
            This post was originally published on the Bay blog by Jane Doe, Senior Advisor for Ports, and John Roe, port lead. > Bay blog; Jane Doe; John Roe
            原文刊於2019年1月20日《星期日海報》 > 星期日海報
            原文刊於二零一七年一月八日海報 > 海報
            本文刊登於2019/9/27 金融時報中文網 > 金融時報中文網
            《海评》经海风出版社授权，将《港》摘选出来。 > 海风出版社
            经原作者授权发布 > -
            未经海风网授权，严禁转载 > -
            未经《经世海风》社授权，严禁转载 > -
            本文由《海风报》授权转载 > 海风报
            """)
    void publishersThatASentenceNames(String sentence, String names) {
        String shown = phrases.publishers(sentence).stream().map(Phrase::name).collect(Collectors.joining("; "));
        assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(names);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            何七/林一（路透社） > true
            Jane Doe自石板港、John Roe自东京对本文有报道贡献。 > true
            作者／何七/林一 > false
            记者：您好 > false
            """)
    void lineOfSeveralReportersIsSurelyNoStory(String line, boolean surely) {
        assertThat(phrases.isSurelyCredits(line)).isEqualTo(surely);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            IMAGES: JANE DOE, HARBOUR ARCHIVE > true
            image: getty > true
            Image: the harbour at dusk > false
            图片：港口 > false
            """)
    void lineThatTellsWhoMadeThePictures(String line, boolean tells) {
        assertThat(phrases.isPictureLine(line)).isEqualTo(tells);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            海风报驻山城记者 发自东岸 > true
            BBC记者，发自石板港 > true
            Staff Writer > true
            三名记者在场报道了这件事情的经过始末 > false
            """)
    void lineThatSaysWhatSomebodyIs(String line, boolean post) {
        assertThat(phrases.isPost(line)).isEqualTo(post);
    }

    @Test
    void bracketThatClosesAReportInTheMiddleNamesItsMakers() {
        assertThat(shown(phrases.signature("港口今天重開。（編輯：何七八）1090805"))).isEqualTo("EDITOR 編輯 何七八");
        assertThat(phrases.signature("港口今天重開（編輯：何七八）")).isEmpty();
        assertThat(phrases.signature("港口今天重開。（路透社）")).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "From Harbour Radio",
                "Follow Jane Doe",
                "Read More",
                "June 22, 2007",
                "Saturday, May 2, 2007",
                "Updated May 2, 2007 at 5:30 pm",
            })
    void lineInABylinesPlaceCanNameNobody(String line) {
        assertThat(phrases.makers(line)).isEmpty();
    }

    static String shown(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.role() + " " + phrase.label().orElse("-") + " " + phrase.name())
                .collect(Collectors.joining("; "));
    }
}
