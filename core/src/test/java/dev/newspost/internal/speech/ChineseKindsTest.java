package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseKindsTest {
    @Test
    void verbsWithoutASubjectInTheReportersClauseArePartialHoweverLong() {
        assertThat(told("市长刘卫东表示，摊贩“不是来闹事的，而是想把没领到的钱领回去”。")).containsExactly("PARTIAL|不是来闹事的，而是想把没领到的钱领回去|刘卫东=刘卫东|表示");
        assertThat(told("省水利厅称任何县都不许私自开闸，“都是拿下游开玩笑，后果自负”。")).containsExactly("PARTIAL|都是拿下游开玩笑，后果自负|省水利厅=省水利厅|称");
        assertThat(told("孙丽承认自己“毫无把握，也不知道明天该去哪里排队。”")).containsExactly("PARTIAL|毫无把握，也不知道明天该去哪里排队。|孙丽=孙丽|承认");
    }

    @Test
    void clauseWithItsSubjectIsDirectHoweverShort() {
        assertThat(told("副县长马立本称县里的通告代表着“旧船出港已成为过去”。")).containsExactly("DIRECT|旧船出港已成为过去|马立本=马立本|称");
        assertThat(told("莫尔登改口称，伤势“很轻”，且“医护人员对他的血压非常满意”。"))
                .containsExactly("PARTIAL|很轻|莫尔登=莫尔登|称", "DIRECT|医护人员对他的血压非常满意|莫尔登=莫尔登|称");
    }

    @Test
    void whatIsSaidOfSomebodyIsPartialAlsoInOneWord() {
        assertThat(told("他们批评市长“作秀”，船照样停航。")).containsExactly("PARTIAL|作秀|他们=|批评");
        assertThat(told("孙丽说，她对停航感到“意外”。")).containsExactly("PARTIAL|意外|她=孙丽|感到");
    }

    @Test
    void nounBehindAnAttributeIsNoPredicate() {
        assertThat(told("孙丽要求店家删掉她的“旧照”，店家照办。")).isEmpty();
    }

    @Test
    void wordsThatSomebodyMightSayAreNoQuotes() {
        assertThat(told("有些人可能会想：“我在这里也能学会游泳吗？”答案是能。")).isEmpty();
        assertThat(told("不少人会这么问：“我已经六十岁了，现在学还来得及吗？”")).isEmpty();
        assertThat(told("先给自己订一个目标，例如说“我要学会做三道菜”或是“我要学会和面”。")).isEmpty();
        assertThat(told("如果有谁觉得“只要天天下水就行了”，多半学不会。")).isEmpty();
    }

    @Test
    void namedPersonsWordsAreQuotesAlsoAsAnExample() {
        assertThat(told("例如市长刘卫东曾公开说：“我喜欢老码头。”")).containsExactly("DIRECT|我喜欢老码头。|刘卫东=刘卫东|说");
        assertThat(told("有人说：“船不会来了。”")).containsExactly("DIRECT|船不会来了。|有人=|说");
    }

    @Test
    void wordsInAFrameBelongToWhoUsesThem() {
        assertThat(told("刘卫东以“准备不足”为由推迟了会议。")).containsExactly("PARTIAL|准备不足|刘卫东=刘卫东|为由");
        assertThat(told("林知秋用“一场灾难”来形容这次改建。")).containsExactly("PARTIAL|一场灾难|林知秋=林知秋|形容");
        assertThat(told("王毅民強調，對方做法不妥，還用「霸道」一詞總結。")).containsExactly("PARTIAL|霸道|王毅民=王毅民|總結");
        assertThat(told("大使林森还用“客人来了有热茶，强盗来了有棍子”来评论两国关系。")).containsExactly("DIRECT|客人来了有热茶，强盗来了有棍子|林森=林森|评论");
    }

    @Test
    void themesAndTopicsAreNoQuotes() {
        assertThat(told("论坛以“开放与合作”为主题，在港口举行。")).isEmpty();
        assertThat(told("孙丽说，部长周三将就“港口安全与学术自由面临的挑战”发表演讲。")).isEmpty();
        assertThat(told("他们分析过“为什么渔船总在雨天靠岸”，这不是小港独有的。")).isEmpty();
        assertThat(told("孙丽问：“为什么没有船？”")).containsExactly("DIRECT|为什么没有船？|孙丽=孙丽|问");
    }

    @Test
    void wordsThatOnlyEndAsANameAreNone() {
        assertThat(told("孙丽说，这种检查“完全合法”。")).containsExactly("PARTIAL|完全合法|孙丽=孙丽|说");
        assertThat(told("林知秋承诺采取“大胆的修桥计划”，让渔民先回家。")).containsExactly("PARTIAL|大胆的修桥计划|林知秋=林知秋|承诺");
        assertThat(told("孙丽说，她喜欢“蓝鲸计划”。")).isEmpty();
        assertThat(told("孙丽指船员触犯章程中的“怠慢罪”及“妨碍引水人员罪”。")).isEmpty();
    }

    @Test
    void namingHoldsForAWholeListAndForWhatIsMadeOfAThing() {
        assertThat(told("律师马立本表示，所谓的“怠慢”及“妨碍靠岸”，范围太广。")).isEmpty();
        assertThat(told("孙丽公布多个活动，当中包括，“港湾冬夜灯船巡游”、“除夕倒数”。")).isEmpty();
        assertThat(told("美方指責對方，把該公司列為「敵對實體」。")).isEmpty();
        assertThat(told("孙丽提出要把“W”的发音改成“Dubya”。")).isEmpty();
    }

    @Test
    void wordsThatJudgeArePartial() {
        assertThat(told("贸易代表林森表示，两港在灯塔上已经取得了「重大进步」。")).containsExactly("PARTIAL|重大进步|林森=林森|表示");
        assertThat(told("孙丽指市长刘旺就是一个“杀人犯”，从不道歉。")).containsExactly("PARTIAL|杀人犯|孙丽=孙丽|指");
        assertThat(told("孙丽宣布她“非常关注”酒店涨价的做法。")).containsExactly("PARTIAL|非常关注|孙丽=孙丽|宣布");
        assertThat(told("孙丽称他为“叛徒”。")).containsExactly("PARTIAL|叛徒|孙丽=孙丽|称");
        assertThat(told("仲裁庭裁定船东的要求“毫无法律依据”。")).containsExactly("PARTIAL|毫无法律依据|仲裁庭=仲裁庭|裁定");
    }

    @Test
    void verbBehindAnAuxiliaryIsPartial() {
        assertThat(told("孙丽强调双方应“进行理性沟通”。")).containsExactly("PARTIAL|进行理性沟通|孙丽=孙丽|强调");
        assertThat(told("林知秋說，這讓她有必要「表明立場」。")).containsExactly("PARTIAL|表明立場|林知秋=林知秋|說");
    }

    @Test
    void whatSomebodyThinksWithoutASubjectIsPartial() {
        assertThat(told("孙丽觉得“不该等船，得先收好渔网”。")).containsExactly("PARTIAL|不该等船，得先收好渔网|孙丽=孙丽|觉得");
        assertThat(told("孙丽将其描述为“听见鲸鱼在码头唱歌。”")).containsExactly("PARTIAL|听见鲸鱼在码头唱歌。|孙丽=孙丽|描述为");
        assertThat(told("孙丽认为，“这就是假新闻泛滥的结果。”")).containsExactly("DIRECT|这就是假新闻泛滥的结果。|孙丽=孙丽|认为");
    }

    @Test
    void clauseBehindANounOrAConjunctionOfTheReportersIsDirect() {
        assertThat(told("刘明表示，市府“开放港口的决定是对的”，不会回头。")).containsExactly("DIRECT|开放港口的决定是对的|刘明=刘明|表示");
        assertThat(told("蘇文表示，巡船不易，但「我們也要把航海圖送回燈塔」。")).containsExactly("DIRECT|我們也要把航海圖送回燈塔|蘇文=蘇文|表示");
        assertThat(told("孙丽称习惯“淋湿了也要装作没下雨的船长”。")).containsExactly("PARTIAL|淋湿了也要装作没下雨的船长|孙丽=孙丽|称");
    }

    @Test
    void wholeSentenceBetweenSentencesIsSomebodysWords() {
        assertThat(told("渡轮又停了一天。“浪太大，谁也不敢出去。”码头上只剩下猫。")).containsExactly("DIRECT|浪太大，谁也不敢出去。|=|");
        assertThat(told("灯塔里留着一张旧纸条：“潮水退了，記得回來收网。”")).containsExactly("DIRECT|潮水退了，記得回來收网。|=|");
        assertThat(told("他们把那条船叫作“老海”。“老海”十年没有出过港。")).isEmpty();
    }

    @Test
    void wordsThatSomebodyMayUseAsAReasonAreNotYetSaid() {
        assertThat(told("市府容许选民以“路太远”为由缺席。")).isEmpty();
        assertThat(told("选民不能以“路太远”为由缺席。")).isEmpty();
        assertThat(told("选民以“路太远”为由缺席。")).containsExactly("PARTIAL|路太远|选民=|为由");
    }

    @Test
    void reasonThatSomebodyHasToGiveOrGivesLaterIsSaid() {
        assertThat(told("法院不得不以“证据不足”为由撤回起诉。")).containsExactly("PARTIAL|证据不足|法院=法院|为由");
        assertThat(told("林知秋被禁止入场后以“路太远”为由申诉。")).containsExactly("PARTIAL|路太远|林知秋=林知秋|为由");
        assertThat(told("球员不得以“身体不适”为由离场。")).isEmpty();
    }

    @Test
    void shortWordsThatSomebodyCallsOutBehindAColonAreNoTerm() {
        assertThat(told("林知秋说：“走吧”在场的人都笑了。")).containsExactly("DIRECT|走吧|林知秋=林知秋|说");
        assertThat(told("林知秋这样解释：“渔火”代表着家。")).isEmpty();
    }

    @Test
    void whatSomebodyWouldDoAboutItIsHisWords() {
        assertThat(told("林知秋的对策是“先把桥封了再说”。")).containsExactly("DIRECT|先把桥封了再说|林知秋=林知秋|对策是");
    }

    @Test
    void adverbBehindThePlaceInATextIsNoPartOfIt() {
        assertThat(told("报告开头先写道：“桥墩已经裂了三年。”")).containsExactly("DIRECT|桥墩已经裂了三年。|报告=报告|写道");
    }

    @Test
    void whatSomebodyShouldBeCalledIsNotSaid() {
        assertThat(told("要是她真的跑出去，那应该被骂“没有责任心”。")).isEmpty();
        assertThat(told("她昨天被骂“没有责任心”。")).containsExactly("PARTIAL|没有责任心|=|骂");
    }

    @Test
    void termBehindAColonOfWhichTheSentenceGoesOnIsNoQuote() {
        assertThat(told("安东指出：“安全屋”在面对攻击时非常脆弱。")).isEmpty();
        assertThat(told("安东写道：“桥头堡”的问题在于没有钱。")).isEmpty();
        assertThat(told("安东说：“修桥”不是坏事。")).isEmpty();
        assertThat(told("安东说：“不行”然后走了。")).containsExactly("DIRECT|不行|安东=安东|说");
    }

    @Test
    void wordsOnAThingAreNobodysButThoseOnANoteAreWhoeverLeavesIt() {
        assertThat(told("林知秋站在一面写着“渔民要吃饭！”的黑色旗帜下。")).isEmpty();
        assertThat(told("林知秋在门口留下一张写着“今天不开门！”的纸条。")).containsExactly("DIRECT|今天不开门！|林知秋=林知秋|写");
        assertThat(told("林知秋在纸上写着：“今天不开门！”")).containsExactly("DIRECT|今天不开门！|林知秋=林知秋|写");
    }

    @Test
    void normIsANameUnlessAVerbMakesItAClause() {
        assertThat(told("渔业局指出，船厂会检查，以符合“船舶检修操作规范”，并公布结果。")).isEmpty();
        assertThat(told("渔业局称通告代表着“旧船出港已成为港口规范”。")).containsExactly("DIRECT|旧船出港已成为港口规范|渔业局=渔业局|称");
    }

    @Test
    void verbBehindGoingIsThatOfTheReportersClause() {
        assertThat(told("他说，希望林知秋从另一面去“打磨商店的招牌与门面”。")).containsExactly("PARTIAL|打磨商店的招牌与门面|他=|说");
        assertThat(told("林知秋去“老渔港”吃饭。")).isEmpty();
    }

    @Test
    void wholeVerbBehindAModalIsPartialAlsoWhereNobodyHandsItOver() {
        assertThat(told("林知秋呼吁付出“最大的代价”。两县可以“做得更多，反复提醒对方，敦促外界关注此事”。").get(1))
                .isEqualTo("PARTIAL|做得更多，反复提醒对方，敦促外界关注此事|林知秋=林知秋|");
    }

    @Test
    void wordThatSomebodyGivesAsAnExampleIsNoQuote() {
        assertThat(told("林知秋承认，“革命”不只使用在政治上，例如“工业革命”，“科学革命”便不一定和政治有关。")).isEmpty();
        assertThat(told("林知秋骂过镇长，例如说他“根本不懂河里的水”。")).hasSize(1);
    }

    @Test
    void whatSomebodyDeniesToBeACrimeIsNoNameOfOne() {
        assertThat(told("辩方早前力陈，林知秋只是处事不成熟，强调“有钱不是罪”。")).hasSize(1);
        assertThat(told("检方强调“妨害渡船罪”。")).isEmpty();
    }
}
