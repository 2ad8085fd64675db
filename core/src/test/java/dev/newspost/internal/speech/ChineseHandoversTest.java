package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseHandoversTest {
    @Test
    void whoeverSharesSomethingSaysIt() {
        assertThat(told("修船花了三个月。Vincent分享，\"很多零件来自旧船，如船灯，绳梯和铁锚\"。"))
                .containsExactly("DIRECT|很多零件来自旧船，如船灯，绳梯和铁锚|Vincent=Vincent|分享");
        assertThat(told("林知秋在网上分享“渔港之夜”。")).isEmpty();
        assertThat(told("双方同意加强经验分享，以防备“最急的风浪”。")).isEmpty();
    }

    @Test
    void whoeverStandsForOthersSpeaks() {
        assertThat(told("巡回法官林知秋（Anton Lee）代表一个由三人组成的小组写道：「桥断了就要修。」")).containsExactly("DIRECT|桥断了就要修。|林知秋=林知秋|写道");
        assertThat(told("学生代表林知秋说：“桥断了。”")).containsExactly("DIRECT|桥断了。|林知秋=林知秋|说");
    }

    @Test
    void clauseThatTellsHowFarItGoesHasItsOwnSubject() {
        assertThat(told("林知秋住在镇上。她很少提起从前，整天望着海，以至于一位朋友告诉周明：“我都不清楚她会不会游泳。”").get(0))
                .startsWith("DIRECT|我都不清楚她会不会游泳。|一位朋友=");
        assertThat(told("林知秋住在镇上。她不愿谈自己的过去，时刻准备拍照，告诉周明：“我会游泳。”").get(0)).startsWith("DIRECT|我会游泳。|她=");
    }

    @Test
    void whatSomebodyMakesOfAThingMayBeHisWords() {
        assertThat(told("周明说：“以和为贵”；林知秋的方案是“船要修好，人要留下”。"))
                .containsExactly("DIRECT|以和为贵|周明=周明|说", "DIRECT|船要修好，人要留下|林知秋=林知秋|方案是");
        assertThat(told("镇上通过了“渔港”方案。")).isEmpty();
    }

    @Test
    void nameThatSomebodyIsCalledByMayHaveABracket() {
        assertThat(told("“桥断了，”一位通常被称为安东·卡列金(Anton Karegin)的船工周三表示。", "“船也沉了，”他还说。"))
                .containsExactly("DIRECT|桥断了，|安东·卡列金=安东·卡列金|表示", "DIRECT|船也沉了，|他=安东·卡列金|还说");
        assertThat(told("一位被称为奇迹的船工说：“桥断了。”").get(0)).doesNotContain("|奇迹=");
    }

    @Test
    void messageThatSomebodySendsIsHisHoweverShort() {
        assertThat(told("她走了。在关机以前，她给我发来一条短信：“Adios”。").get(0)).startsWith("DIRECT|Adios|她=");
        assertThat(told("她走了。然后，她给我发来一条短信：“平安”。").get(0)).startsWith("DIRECT|平安|她=");
        assertThat(told("他的门上有一张海报：“平安”。")).isEmpty();
    }

    @Test
    void wordInLatinLettersIsSaidBehindAColon() {
        assertThat(told("林知秋说：“OK”。")).containsExactly("DIRECT|OK|林知秋=林知秋|说");
    }

    @Test
    void verbInAListHandsNothingOverBehindTheObjectOfTheList() {
        assertThat(told("谁都能责骂、威胁、驱赶船工，这是一个陷阱，妄图把人变成“听话的机器”，活着就是为了修桥。")).isEmpty();
        assertThat(told("林知秋批评、指责邻镇“非常无耻”。")).containsExactly("PARTIAL|非常无耻|林知秋=林知秋|指责");
    }

    @Test
    void whatABracketTellsThatSomebodyCallsAThingIsItsName() {
        assertThat(told("谈到东岛（南镇称「灯塔岛」）问题，林知秋说，为了东岛「不会放弃出海」。")).containsExactly("PARTIAL|不会放弃出海|林知秋=林知秋|说");
        assertThat(told("镇长的新桥（林知秋称「荒唐」）昨天开通。").get(0)).startsWith("PARTIAL|荒唐|");
    }

    @Test
    void attributeOfANounThatSomebodyThinksOfIsNoQuote() {
        assertThat(told("渔民倾向于认为“自己所看到的”航道才是安全的。")).isEmpty();
        assertThat(told("林知秋认为这是“非常荒谬的”。")).containsExactly("PARTIAL|非常荒谬的|林知秋=林知秋|认为");
    }

    @Test
    void openerBehindTheWordsBeginsWhatTheStoryTellsNext() {
        assertThat(told("店主的妻子走来，她说，丈夫每次出海她都守在码头，“如果船翻了，我应该要知道。”另外，周明亦解释，当日风大，他感到船要翻了，他只是想“叫他们上岸”。")
                        .get(0))
                .startsWith("DIRECT|如果船翻了，我应该要知道。|她=");
        assertThat(told("“如果船翻了，我应该要知道。”周明解释说，当日风大。").get(0)).startsWith("DIRECT|如果船翻了，我应该要知道。|周明=");
    }

    @Test
    void wordThatNoListKnowsSaysOnBehindItsVerb() {
        assertThat(told("海风姐妹说，对于这些歌，镇上人都听惯了。有些曲子从来没人点，“它们被锁在柜里。它们是旧账”。", "海风姐妹走了。"))
                .containsExactly("DIRECT|它们被锁在柜里。它们是旧账|海风姐妹=海风姐妹|");
        assertThat(told("海风姐妹说，对于这些歌，镇上人都听惯了。有些曲子从来没人点，“它们被锁在柜里。它们是旧账”。")).noneMatch(quote -> quote.contains("海风姐妹"));
    }

    @Test
    void bracketWithAPauseEndsNoClauseOfWhoeverActs() {
        assertThat(told("舵手阿登·贝齐尔（Arden Bezil）离开了船队。贝齐尔周三表示，“忠诚很难遇到。”", "主教练尼克尔·卡列金（Nikel Karegin，加列金）表示愿意承担。他说，“桥断了”。")
                        .get(1))
                .isEqualTo("DIRECT|桥断了|他=尼克尔·卡列金|说");
        assertThat(told("舵手阿登·贝齐尔（Arden Bezil）离开了船队。贝齐尔周三表示，“忠诚很难遇到。”", "他说，“桥断了”。")
                        .get(1))
                .isEqualTo("DIRECT|桥断了|他=阿登·贝齐尔|说");
    }

    @Test
    void pronounBehindSomebodysKinStandsForTheKin() {
        assertThat(told("镜头前坐着去年离家的船长周明的妻子，她说，“每次刮风我都去码头。”")).containsExactly("DIRECT|每次刮风我都去码头。|她=|说");
        assertThat(told("镜头前坐着去年离家的船长周明，他说，“每次刮风我都去码头。”").get(0)).startsWith("DIRECT|每次刮风我都去码头。|他=周明|");
    }

    @Test
    void severalWithoutANameSpeakBehindTheirAttributeAndATime() {
        assertThat(told("他们的简介显示，桥已经断了。这三个拥有百万粉丝的渔民，在同一时间，将此事定性为“被大风逼出来的”。").get(0))
                .startsWith("PARTIAL|被大风逼出来的|这三个拥有百万粉丝的渔民=");
        assertThat(told("林知秋不安。在同一时间，将此事定性为“被大风逼出来的”。").get(0)).startsWith("PARTIAL|被大风逼出来的|林知秋=");
    }

    @Test
    void predicateBehindTheReportersSubjectAndAPauseIsPartial() {
        assertThat(told("林知秋坚称，小镇在这场危机中，“已经过了拐点”，并且请大家出海。")).containsExactly("PARTIAL|已经过了拐点|林知秋=林知秋|坚称");
        assertThat(told("林知秋坚称，小镇在这场危机中，“我们已经过了拐点”，并且请大家出海。")).containsExactly("DIRECT|我们已经过了拐点|林知秋=林知秋|坚称");
    }

    @Test
    void longRowOfQuestionsThatNobodyAsksIsNone() {
        assertThat(told("“读书有什么用呢？”“出海有什么用呢？”“修桥有什么用呢？”我们总在评价事物时想到用处。")).isEmpty();
        assertThat(told("林知秋问：“读书有什么用呢？”“出海有什么用呢？”“修桥有什么用呢？”")).hasSize(3);
    }

    @Test
    void stateThatSomebodyTellsOfIsPartial() {
        assertThat(told("林知秋医师称，周明因“短暂血压偏低”，已使用药物治疗。")).containsExactly("PARTIAL|短暂血压偏低|林知秋=林知秋|称");
        assertThat(told("林知秋说，船厂的“人手不足”问题由来已久。")).isEmpty();
    }

    @Test
    void nounBehindAPointerIsNoClause() {
        assertThat(told("林知秋说起《海图》，“那个难忘的船的故事”，大家都笑了。").get(0)).startsWith("PARTIAL|那个难忘的船的故事|林知秋=");
        assertThat(told("林知秋说，“那个老人真的很了不起”。").get(0)).startsWith("DIRECT|");
    }

    @Test
    void whereItStandsAndHowItIsSaidAreNoPartOfADocument() {
        assertThat(told("文件结尾泛泛而谈说，“航道一年比一年窄小”。").get(0)).startsWith("DIRECT|航道一年比一年窄小|文件=");
    }

    @Test
    void whoeverWritesAPieceSpeaksInIt() {
        assertThat(told("评选词为获奖记者和作家林知秋（Anton Lin）撰写：“桥断了。”")).containsExactly("DIRECT|桥断了。|林知秋=林知秋|撰写");
        assertThat(told("这篇文章由林知秋撰写，“渔港之歌”是其中一段。")).isEmpty();
        assertThat(told("林知秋撰写“下跪的船长——一个小镇的丑行录”在网上发表。")).isEmpty();
    }

    @Test
    void nameInMarksSpeaksBehindAnOpener() {
        assertThat(told("船厂的网站介绍说，画家绘制了图案。但是“物品介绍”读起来更像是广告：“船是新的，状况极好。”"))
                .containsExactly("DIRECT|船是新的，状况极好。|物品介绍=物品介绍|读起来");
        assertThat(told("船厂的网站介绍说，画家绘制了图案。然而“小河”说：“桥断了。”")).containsExactly("DIRECT|桥断了。|小河=小河|说");
        assertThat(told("这封信读起来像“流水账”。")).isEmpty();
    }

    @Test
    void lowestPriceThatSomebodyNamesIsPartial() {
        assertThat(told("林知秋说，船票“低至 $499”。")).containsExactly("PARTIAL|低至 $499|林知秋=林知秋|说");
        assertThat(told("店里的价格“低至 $499”，渔民很高兴。")).isEmpty();
    }

    @Test
    void foreignWordThatPeopleWriteIsATerm() {
        assertThat(told("船工林知秋回忆，渔民曾经在网上写“adios”，而他们现在写“CPC”。")).isEmpty();
        assertThat(told("渔民说“adios”。").get(0)).startsWith("DIRECT|adios|");
    }

    @Test
    void anyVerbHandsOverWordsThatItCounts() {
        assertThat(told("店主回了他一句：“河水明天才退。”")).containsExactly("DIRECT|河水明天才退。|店主=|回了他一句");
        assertThat(told("林知秋丢来一句“河水明天才退”，转身就走。")).containsExactly("DIRECT|河水明天才退|林知秋=林知秋|丢来一句");
        assertThat(told("林知秋发来两个字：“不修。”")).containsExactly("DIRECT|不修。|林知秋=林知秋|发来两个字");
        assertThat(told("码头的墙上有一句“河水明天才退”。")).isEmpty();
        assertThat(told("这首老歌里最有名的一句“河水明天才退”。")).isEmpty();
    }

    @Test
    void shortWordsWithTheirOwnStopBeginAParagraph() {
        assertThat(told("“丢脸。”林知秋把网收起来。").get(0)).startsWith("DIRECT|丢脸。|");
        assertThat(told("“丢脸？”是他们给新船取的名字。")).isEmpty();
        assertThat(told("“丢脸！”的船名是他们取的。")).isEmpty();
    }

    @Test
    void placeInATextIsNoPartOfAnotherWord() {
        assertThat(told("法官林知秋在判词中指，店主的做法“残忍而有预谋”，不能轻判。")).containsExactly("PARTIAL|残忍而有预谋|林知秋=林知秋|指");
    }

    @Test
    void whatSomebodyWritesUnderSomethingIsHisWords() {
        assertThat(told("老师林知秋看完展览，给出的评语是“有力气，没方向”。")).containsExactly("DIRECT|有力气，没方向|林知秋=林知秋|评语是");
    }
}
