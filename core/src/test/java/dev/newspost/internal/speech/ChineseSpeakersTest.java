package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseSpeakersTest {
    @Test
    void namesMayHoldWordsThatEndASubjectElsewhere() {
        assertThat(told("柳州市水利局副局长向国庆在会上说：“水库没有漏。”", "向国庆还表示：“检修年底完成。”"))
                .containsExactly("DIRECT|水库没有漏。|向国庆=向国庆|说", "DIRECT|检修年底完成。|向国庆=向国庆|表示");
        assertThat(told("方秀的邻居、开茶铺的蒋可为则担心生意。", "“一天卖不到两百块。”他说。")).containsExactly("DIRECT|一天卖不到两百块。|他=蒋可为|说");
        assertThat(told("縣議員高向陽則砲轟，縣府“睜著眼睛說瞎話”。")).containsExactly("PARTIAL|睜著眼睛說瞎話|高向陽=高向陽|砲轟");
    }

    @Test
    void wordsBehindATitleAreNoNameWhereTheyAreSpokenTo() {
        assertThat(told("市长向市民保证：“水价不涨。”")).containsExactly("DIRECT|水价不涨。|市长=|保证");
        assertThat(told("部长向记者表示：“明天再谈。”")).containsExactly("DIRECT|明天再谈。|部长=|表示");
    }

    @Test
    void foreignNameKeepsItsFirstCharacters() {
        assertThat(told("路易斯·奥卡在议会门外高喊：“他们砸了我们的碗！”")).containsExactly("DIRECT|他们砸了我们的碗！|路易斯·奥卡=路易斯·奥卡|高喊");
        assertThat(told("在亚历克斯·莫斯看来，“这是好事。”亚历克斯·莫斯说。").get(0)).contains("亚历克斯·莫斯=亚历克斯·莫斯");
    }

    @Test
    void nameThatRunsOnIsTheOneThatTheStoryKnows() {
        assertThat(told("莫尔登说：“票数够了。”", "莫尔登说：“够了。”", "“明天见，”莫尔登面向镜头说。"))
                .containsExactly("DIRECT|票数够了。|莫尔登=莫尔登|说", "DIRECT|够了。|莫尔登=莫尔登|说", "DIRECT|明天见，|莫尔登=莫尔登|说");
    }

    @Test
    void titleMayRunOnIntoANounForPeople() {
        assertThat(told("一家演出公司经理人苏女士说：“场子全空了。”")).containsExactly("DIRECT|场子全空了。|苏女士=苏女士|说");
        assertThat(told("党团书记长许可欣说：“补偿金一毛不能少。”")).containsExactly("DIRECT|补偿金一毛不能少。|许可欣=许可欣|说");
    }

    @Test
    void letterBelongsToAFamiliarName() {
        assertThat(told("导游老K感叹：“拆掉的是记忆。”")).containsExactly("DIRECT|拆掉的是记忆。|老K=老K|感叹");
    }

    @Test
    void bracketInsideWhatSomebodyIsDoesNotEndTheMention() {
        assertThat(told("国际粮食组织（IFO）发言人指出：“库存够吃半年。”")).containsExactly("DIRECT|库存够吃半年。|国际粮食组织（IFO）发言人=|指出");
    }

    @Test
    void bodySpeaksInTheClauseBehindItsOwn() {
        assertThat(told("居民孙丽说：“没人管。”", "三月四日，柳州市政府在网上发布通报，称将“举一反三，全面排查”。"))
                .containsExactly("DIRECT|没人管。|孙丽=孙丽|说", "PARTIAL|举一反三，全面排查|柳州市政府=柳州市政府|称");
    }

    @Test
    void somebodyIsToldByWhoseHeIs() {
        assertThat(told("摊商陈金土说：“我除了杀鱼还会什么？”他的妻子则在一旁红了眼眶：“学费都是这摊赚来的。”"))
                .containsExactly("DIRECT|我除了杀鱼还会什么？|陈金土=陈金土|说", "DIRECT|学费都是这摊赚来的。|他的妻子=|");
    }

    @Test
    void workSpeaksInTheClauseAboutWhatStandsInIt() {
        assertThat(told("孟繁华编过《老城保护规划》，其中写道：“封闭施工不得超过三十日。”"))
                .containsExactly("DIRECT|封闭施工不得超过三十日。|《老城保护规划》=《老城保护规划》|写道");
    }

    @Test
    void passiveNamesNobody() {
        assertThat(told("周立国很忙。", "周立国被称为老城里“最后一个会修钟的人”。")).isEmpty();
    }

    @Test
    void mediumIsNoPartOfTheName() {
        assertThat(told("主办单位推文表示：“今年取消。”")).containsExactly("DIRECT|今年取消。|主办单位=主办单位|表示");
    }

    @Test
    void pronounIsNoBody() {
        assertThat(told("作家莫林到场。", "人民法院表示：“不予受理。”", "他说：“我会再来。”").get(1)).isEqualTo("DIRECT|我会再来。|他=莫林|说");
    }

    @Test
    void peopleWhomNobodyNamesAreNobody() {
        assertThat(told("很多人说：“没见过这样的雨。”")).containsExactly("DIRECT|没见过这样的雨。|很多人=|说");
    }

    @Test
    void instituteKeepsTheCharacterThatBeginsAVerbElsewhere() {
        assertThat(told("海港公共卫生研究所指出：“病例会增加。”")).containsExactly("DIRECT|病例会增加。|海港公共卫生研究所=海港公共卫生研究所|指出");
    }

    @Test
    void documentIsOfWhoGaveItOut() {
        assertThat(told("海港《晨报》的社论称：“码头该修了。”")).containsExactly("DIRECT|码头该修了。|《晨报》的社论=《晨报》|称");
        assertThat(told("省水利厅五日发布中期报告。报告指出，“大坝有三处裂缝。”")).containsExactly("DIRECT|大坝有三处裂缝。|报告=省水利厅|指出");
        assertThat(told("海港《晨报》撰文批评此事。", "文章说：“码头该修了。”")).containsExactly("DIRECT|码头该修了。|文章=《晨报》|说");
    }

    @Test
    void documentOfNobodyStandsForItself() {
        assertThat(told("居民们在门上贴了纸。", "声明说：“我们不搬。”")).containsExactly("DIRECT|我们不搬。|声明=声明|说");
    }

    @Test
    void pronounStandsForWhoSpokeLastAlsoWhereHeHasNoName() {
        assertThat(told("市长刘卫东到场。", "一名护士说：“床位不够。”", "她说：“我们睡在走廊。”").get(1)).isEqualTo("DIRECT|我们睡在走廊。|她=|说");
    }

    @Test
    void descriptionPointsBackAtSomebodyWithoutAName() {
        assertThat(told("一位高级官员说，刘卫东已经辞职。刘卫东没有露面。这位官员说：“他干完了。”").get(0)).isEqualTo("DIRECT|他干完了。|这位官员=|说");
    }

    @Test
    void pronounStandsForOnePersonOnly() {
        assertThat(told("莫尔登和莱文森说：“好。”", "莱文森看了看表。", "他说：“走吧。”").get(1)).isEqualTo("DIRECT|走吧。|他=莱文森|说");
    }

    @Test
    void nameBehindATitleMayEndAsABodyDoes() {
        assertThat(told("智库主任仲大军说：“还要等。”", "作家裘裘说：“记下来。”", "学者黄伟国说：“走着瞧。”"))
                .containsExactly("DIRECT|还要等。|仲大军=仲大军|说", "DIRECT|记下来。|裘裘=裘裘|说", "DIRECT|走着瞧。|黄伟国=黄伟国|说");
    }

    @Test
    void verbBehindATitleIsNoName() {
        assertThat(told("研究人员采访渔民之后称：“鱼少了一半。”")).containsExactly("DIRECT|鱼少了一半。|研究人员=|称");
    }

    @Test
    void relativizerIsNoPartOfTheName() {
        assertThat(told("正如莫尔登所说：“桥迟早要修。”").get(0)).contains("|莫尔登=莫尔登|");
    }

    @Test
    void timesAndNumbersAreNobody() {
        assertThat(told("早餐前点名：“报告完毕。”").get(0)).doesNotContain("早餐");
    }

    @Test
    void partOfANameStandsForAllOfIt() {
        assertThat(told("德蕾莎‧諾爾德說：「橋關了。」", "諾爾德又說：「明天再開。」", "德蕾莎說：「我等著。」"))
                .containsExactly(
                        "DIRECT|橋關了。|德蕾莎‧諾爾德=德蕾莎‧諾爾德|說", "DIRECT|明天再開。|諾爾德=德蕾莎‧諾爾德|又說", "DIRECT|我等著。|德蕾莎=德蕾莎‧諾爾德|說");
    }

    @Test
    void verticalColonIsAColon() {
        assertThat(told("老王說︰「船明天到。」")).containsExactly("DIRECT|船明天到。|老王=老王|說");
    }

    @Test
    void nameInMarksSpeaksWhereItStandsBeforeTheVerb() {
        assertThat(told("网友“山里的老钟”留言说：“小区封得太突然。”")).containsExactly("DIRECT|小区封得太突然。|山里的老钟=山里的老钟|留言说");
    }

    @Test
    void clauseThatBeginsWithAVerbOfSayingHasASubjectOfItsOwn() {
        assertThat(told("澄海使馆向报社送交一份文件，并称一名使馆职员在码头举行的座谈会上说：“我们很生气。”")).containsExactly("DIRECT|我们很生气。|一名使馆职员=|说");
    }

    @Test
    void verbThatHandsOverTheNextWordsDoesNotTakeThoseBefore() {
        assertThat(told("莫尔登称警方的新办法“更具攻击性”，莱文森说，他已经换了门锁。")).containsExactly("PARTIAL|更具攻击性|莫尔登=莫尔登|称");
    }

    @Test
    void wordsWithinACircumstanceAreOfWhoSpeaksThere() {
        assertThat(told("针对证人说：“他没说话。”律师刘卫东说：“那就没有证据。”"))
                .containsExactly("DIRECT|他没说话。|证人=|说", "DIRECT|那就没有证据。|刘卫东=刘卫东|说");
    }

    @Test
    void colonInANewSentenceIsNotTheSpeakerBefore() {
        assertThat(told("孙丽认为“船票一定会涨”，这话半对半错。正解是：“票价不变，船次减半”。")).hasSize(1);
    }

    @Test
    void documentThatIsAVerbTooSpeaksBehindItsOwner() {
        assertThat(told("《晨湾报》的评论称：“今年不行，明年也不行。”")).singleElement().asString().startsWith("DIRECT|今年不行，明年也不行。|");
    }

    @Test
    void blankBeforeTheCommaDoesNotPartWordsFromWhoSaysThem() {
        assertThat(told("矿工罗启文走进来。“老板开除了那个人” ，他说，“没有人管我们。”"))
                .containsExactly("DIRECT|老板开除了那个人|他=罗启文|说", "DIRECT|没有人管我们。|他=罗启文|说");
    }

    @Test
    void openerInFrontOfSomebodyWithoutANameIsNoPartOfHim() {
        assertThat(told("随即有网友回应说，“你给养啊？”")).containsExactly("DIRECT|你给养啊？|网友=|回应说");
    }

    @Test
    void wordsOfTheOtherScriptAreReadAlike() {
        assertThat(told("縣議員高向陽訓斥：“誰準你們停船？”")).containsExactly("DIRECT|誰準你們停船？|高向陽=高向陽|訓斥");
        assertThat(told("縣議員高向陽解讀稱，客人少了一半，“大家都改坐汽車了。”")).containsExactly("DIRECT|大家都改坐汽車了。|高向陽=高向陽|解讀稱");
    }

    @Test
    void verbBehindAWordThatEndsLikeAnotherIsACue() {
        assertThat(told("“雨停了就开船，大家别急。”卢同学说。").get(0)).contains("卢同学=卢同学|说");
        assertThat(told("白同学问：“几点开船？”").get(0)).contains("白同学=白同学|问");
        assertThat(told("一名知情人称：“船底漏水。”").get(0)).contains("一名知情人=|称");
        assertThat(told("老船长的学说认为，潮水“来自月亮”。")).noneMatch(quote -> quote.contains("的学="));
    }

    @Test
    void oneMoreWithoutANameSpeaks() {
        assertThat(told("渡口的船工说要等。另一位表示：“船不能开。”").get(0)).contains("另一位=|表示");
    }

    @Test
    void titlesThatEndLikeAnotherWordOrBeginLikeANameSpeakWhole() {
        for (String title : List.of("总统", "前总统", "导演", "国防部长", "外交部长", "参议员", "行政总裁", "大律师", "总工程师", "主教练")) {
            assertThat(told(title + "称：“明天的船不开。”").get(0)).contains(title + "=|称");
            assertThat(told(title + "说：“明天的船不开。”").get(0)).contains(title + "=|说");
        }
        assertThat(told("东湾研究所指：“明天的船不开。”").get(0)).contains("东湾研究所=东湾研究所|指");
    }

    @Test
    void verbOfTwoCharactersKeepsTheFirstThatEndsNoName() {
        assertThat(told("民警邹超反问：“谁来开船？”").get(0)).contains("邹超=邹超|反问");
        assertThat(told("律师丁佳感叹：“雨下得太大。”").get(0)).contains("丁佳=丁佳|感叹");
    }

    @Test
    void wordsThatRunTogetherArePartedWhereABodyEnds() {
        assertThat(told("“明天的船不开，大家都回去吧。”校方向记者表示。").get(0)).contains("|校方=");
        assertThat(told("白宫坚称：“明天的船不开。”").get(0)).contains("白宫=白宫|坚称");
        assertThat(told("渔业局随后澄清：“明天的船不开。”").get(0)).contains("渔业局=渔业局|澄清");
    }

    @Test
    void whoeverActsBehindASemicolonSpeaksBehindIt() {
        assertThat(told("沈立民称不知情；他的律师翻查记录，指出“当天有人开过门”。").get(0)).contains("|他的律师=|");
        assertThat(told("县长称没有钱；水务局打开账本，承认“去年多收了三成”。").get(0)).contains("|水务局=水务局|");
        assertThat(told("沈立民表示欢迎；但也强调“时间不能再拖”。").get(0)).contains("|沈立民=沈立民|");
    }

    @Test
    void somebodyElseSpeaksInWhatITell() {
        assertThat(told("我记得你说过：“渡口不能再拖了。”").get(0)).contains("|你=|");
        assertThat(told("我看见她喊：“渡口着火了！”").get(0)).contains("|她=|");
        assertThat(told("我说：“渡口着火了！”").get(0)).contains("|我=|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"说过这句话。", "说完这句话，转身走下船。", "对女儿说过这样的话。", "说出这番话的时候，没有人敢抬头。"})
    void whoeverSaysTheWordsInFrontIsToldBehindThem(String behind) {
        assertThat(told("“渡口不能再拖了。”沈立民" + behind)).hasSize(1).first().asString().startsWith("DIRECT|渡口不能再拖了。|沈立民=沈立民|");
    }

    @Test
    void bodyInMarksStandsWithinWhoSpeaksBehindTheWords() {
        assertThat(told("“河水变黑了，”民间组织“青山守望”(Green Watch)的执行主任玛莎·科林(Martha Colin)说。"))
                .hasSize(1)
                .first()
                .asString()
                .contains("|玛莎·科林=玛莎·科林|");
        assertThat(told("“河水变黑了，”当船开走时，一名跟船的记者写给编辑部。").get(0)).contains("|一名跟船的记者=|");
    }

    @Test
    void speakerInMarksStandsInFrontOfAColon() {
        assertThat(told("“小河”：“渡口着火了，快来人。”")).hasSize(1).first().asString().contains("|小河=小河|");
    }

    @Test
    void whoAddsHisWordsDoesNotSayThoseInFront() {
        assertThat(told("林知秋依然信任镇长，林知秋相信他有自己的判断。“在场的人在那个气氛之下，讲什么都拍手。”一旁的船工周大河也笑言：“那番话可能不是说给他们听的。”"))
                .containsExactly("DIRECT|在场的人在那个气氛之下，讲什么都拍手。|林知秋=林知秋|", "DIRECT|那番话可能不是说给他们听的。|周大河=周大河|笑言");
        assertThat(told("林知秋依然信任镇长。“在场的人在那个气氛之下，讲什么都拍手。”船工周大河笑言：“那番话可能不是说给他们听的。”")
                        .get(0))
                .contains("|周大河=周大河|笑言");
    }

    @Test
    void oneSpeaksWhereManyAct() {
        assertThat(told("镇长林知秋坦言，很多人想来。不过，他们特地选择避而不见，只在码头发照片。“你一面对他们，怎么办？没得答。”").get(0))
                .contains("|林知秋=林知秋|");
        assertThat(told("船工坐在码头上。不过，他们特地选择避而不见，只在码头发照片。“你一面对他们，怎么办？没得答。”").get(0))
                .contains("|他们=|");
    }

    @Test
    void whatSomebodySaysOfHimselfOrWithALaughIsHandedOver() {
        assertThat(told("林知秋自言，她要兼顾“几个亿的大生意”，没有空。").get(0)).contains("|林知秋=林知秋|自言");
        assertThat(told("林知秋曾向医生笑谓小猫是“被我打”。").get(0)).contains("|林知秋=林知秋|笑谓");
        assertThat(told("林知秋自言自语：“桥在哪里？”").get(0)).contains("|林知秋=林知秋|自言自语");
    }
}
