package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names, labels and terms beside verbs of saying, in Chinese. */
class ChineseNamingTest {
    @Test
    void whoeverSpeaksMayEndAsAPhraseBeginsThatNamesSomething() {
        assertThat(told("渔港有关负责人称“收到了渔民投诉”，码头随即关门。").get(0)).startsWith("DIRECT|收到了渔民投诉|");
        assertThat(told("有渔民称，“我们排了一夜队，码头挤满了人”，还有人称“等船三天 上船三秒”。")).hasSize(2);
        assertThat(told("老董在码头修船三十年，人称“铁榔头”。")).isEmpty();
    }

    @Test
    void whatPeopleAreCalledIsNoQuote() {
        assertThat(told("林知秋因反对涨价，在渔会里被冠上“挡路的石头”、“码头的刺头”名号。")).isEmpty();
        assertThat(told("林知秋的闽语说得很流利，还被封为“渔港女婿”。")).isEmpty();
        assertThat(told("林知秋说，我把宣称能治晕船的药都归类为“总有人要买，与我没有关系”的货品。")).isEmpty();
    }

    @Test
    void slogansAreNames() {
        assertThat(told("林知秋称，一批铺子打着“祖传渔网”、“百年老号”等旗号骗人。")).isEmpty();
        assertThat(told("林知秋竞选会长的口号喊“让渔港再次热闹”，船东没有理会。")).isEmpty();
        assertThat(told("渔民高喊“把船还给我们！”")).hasSize(1);
    }

    @Test
    void namesOfRulesPagesAndBodiesAreNoQuotes() {
        assertThat(told("林知秋透露，渔会起草的“渔港航标检修作业规定”，下月生效。")).isEmpty();
        assertThat(told("林知秋表示，将向大会提交“渔船租金管理办法”。")).isEmpty();
        assertThat(told("林知秋表示，直播平台有“渔港晚报频道”、“东湾渔民粉丝专页”都可以收看。")).isEmpty();
        assertThat(told("林知秋写道，当年最大的聚会“东湾留日同学会”，由她主持。")).isEmpty();
        assertThat(told("林知秋强调，船东必须“严格遵守有关规定”。")).hasSize(1);
    }

    @Test
    void nounThatTheReportersClauseSpeaksOfIsATerm() {
        assertThat(told("很多人认为“东湾帮”的势力很大，其实不是。")).isEmpty();
        assertThat(told("林知秋认为 “无知” 是一种普遍的状态。")).isEmpty();
        assertThat(told("但渔会声称“正确”的潮汐表早已没有人看。")).isEmpty();
        assertThat(told("林知秋认为“根本没有必要”。")).hasSize(1);
        assertThat(told("林知秋指出“过于虚弱”的人别去摆渡。")).hasSize(1);
    }

    @Test
    void bodyThatSomebodyAccusesNamesNothing() {
        assertThat(told("林知秋上周指责国际船运组织“以强国为中心”，该组织予以否认。")).containsExactly("PARTIAL|以强国为中心|林知秋=林知秋|指责");
    }

    @Test
    void translationsAndOtherNamesAreNoQuotes() {
        assertThat(told("林知秋在书里将修桥视为一个“关乎潮水的渡河仪式”（tidal rite）。")).isEmpty();
        assertThat(told("这个说法直译是“也用海水洗碗”，林知秋写道。")).isEmpty();
        assertThat(told("渔民认为，那种船（俗名通称“老黄牛木船”）已经不用了。")).isEmpty();
        assertThat(told("林知秋指出，他唱的“南湾”指的是“北镇旧城”。")).isEmpty();
        assertThat(told("林知秋不承认渔会提出的“一桥两岸各自修”的所谓“南湾共识”。")).isEmpty();
    }

    @Test
    void wordThatIsExplainedIsNoQuote() {
        assertThat(told("林知秋曾这样解释：“渔火”代表着我们的家。")).isEmpty();
        assertThat(told("她大喊：“救命”，没有人听见。").get(0)).contains("|救命|她=|");
    }

    @Test
    void headingBeforeAColonSaysNothingThatTheSentenceBehindItGoesOnWith() {
        assertThat(told("渡轮老手：“渡轮精神”代表人物之一是林知秋，他在港口住了三十年。")).isEmpty();
        assertThat(told("林知秋：“渡轮昨天停了”").get(0)).contains("|林知秋=林知秋");
    }

    @Test
    void examplesAreNoQuotes() {
        assertThat(told("我认为这很简单，比如，“一个人忘记一切”或者“你可以进入别人的梦境”。")).isEmpty();
        assertThat(told("比如：“有人说不应该出海。”学生应该多问。")).isEmpty();
        assertThat(told("渔民林知秋提出很多意见，例如：“桥修得太慢。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void titleOfABookIsNoJudgement() {
        assertThat(told("林知秋说，这本书的书名是“真正的灯塔”，我必须对“什么是真正的灯塔”有一个说明。", "“真正的灯塔”在哪里？"))
                .noneMatch(line -> line.contains("|真正的灯塔|"));
        assertThat(told("林知秋说，这本书的结尾是“非常荒谬的”。")).hasSize(1);
    }

    @Test
    void kindsThatAThingIsDividedIntoAreTerms() {
        assertThat(told("林知秋认为渡船分为“有顶的船”与“没有顶的船”。")).isEmpty();
    }
}
