package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseReferentsTest {
    @Test
    void foreignLastNameStandsForTheFullOne() {
        assertThat(told("分析师Nora Fitch认为需求会回升。", "“仓库都满了，”Fitch说。").get(0)).contains("Fitch=Nora Fitch");
    }

    @Test
    void foreignLastNameStandsForAFullOneThatIsNoSubject() {
        assertThat(told("船厂的创始人是 Nora Fitch 。", "“仓库都满了，”Fitch 说。").get(0)).contains("Fitch=Nora Fitch");
    }

    @Test
    void foreignLastNameThatStandsAloneFirstStandsForItself() {
        assertThat(told("船厂Fitch去年关门。", "他买下了Lady Fitch号。", "“仓库都满了，”Fitch说。").get(0))
                .contains("Fitch=Fitch");
    }

    @Test
    void initialsBelongToTheName() {
        assertThat(told("书店里摆着J.K.科林的新作。", "科林说：“我写了三年。”").get(0)).contains("科林=J.K.科林");
        assertThat(told("议会选出了新主席安东·G·卡列金。", "卡列金说：“我会尽力。”").get(0)).contains("卡列金=安东·G·卡列金");
    }

    @Test
    void titledFullNameStandsForALastNameThatStandsBefore() {
        assertThat(told("卡列金说：“我会尽力。”", "大家等待总统安东·卡列金已经很久。").get(0)).contains("卡列金=安东·卡列金");
    }

    @Test
    void honouredSurnameStandsForNobodyElse() {
        assertThat(told("教授李建国说：“要快。”", "房产经纪李女士说：“没有人买房。”").get(1)).contains("李女士=李女士");
        assertThat(told("教授李建国说：“要快。”", "李先生说：“没有人买房。”").get(1)).contains("李先生=李建国");
    }

    @Test
    void sonOfTheSameNameIsSomebodyElse() {
        assertThat(told("卡列金说：“我会尽力。”", "小卡列金说：“我也是。”").get(0)).contains("卡列金=卡列金");
    }

    @Test
    void lastCharacterOfANameMayBeAWordElsewhere() {
        assertThat(told("主任林全能表示会处理。", "林全能认为，“这样说过于粗糙。”")).containsExactly("DIRECT|这样说过于粗糙。|林全能=林全能|认为");
        assertThat(told("学者吴紫云分析了局势。", "吴紫云：“这是一套说辞。”").get(0)).contains("吴紫云=吴紫云");
        assertThat(told("校长张伯礼表示会处理。", "张伯礼说：“不行！”").get(0)).contains("张伯礼=张伯礼");
    }

    @Test
    void adverbBehindANameThatStandsTwiceIsNoPartOfIt() {
        assertThat(told("主任林全也表示会处理。", "林全也认为，“这样说过于粗糙。”").get(0)).contains("林全=林全");
    }

    @Test
    void whoSpeaksAgainAndAgainIsSomebody() {
        assertThat(told("诺米说，学校关了门。", "诺米说，家长都很担心。", "他还说：“我们没有办法。”").get(0)).contains("他=诺米");
    }

    @Test
    void shortNameOfABodyStandsForTheLongerOne() {
        assertThat(told("巴西卫生部昨天开会。", "卫生部表示：“疫苗够用。”").get(0)).contains("卫生部=巴西卫生部");
        assertThat(told("巴西卫生部和泰国卫生部昨天开会。", "卫生部表示：“疫苗够用。”").get(0)).contains("卫生部=卫生部");
    }

    @Test
    void pronounBehindANameTellsMoreThanItsCharacters() {
        assertThat(told("前主任马英文指责了议会。他说：“你们太慢。”").get(0)).contains("他=马英文");
    }

    @Test
    void firstPartOfAForeignNameSpeaks() {
        assertThat(told("片中，琼·科林看着海。琼·科林说海很冷。", "在纪录片里，琼说：“我没有照顾好她。”").get(0)).contains("琼=琼·科林");
    }

    @Test
    void tradeThatNoListKnowsIsNoPartOfTheName() {
        assertThat(told("医生兼麻醉师塞雷达（Marco Sereda）说：“要快。”").get(0)).contains("塞雷达=塞雷达");
    }

    @Test
    void verbThatBringsSomebodyInIsNoPartOfTheMention() {
        assertThat(told("有网友表示，“这样不行。”还有网友问：“谁来管？”")).containsExactly("DIRECT|这样不行。|网友=|表示", "DIRECT|谁来管？|网友=|问");
    }

    @Test
    void documentsSpeakForTheirOwners() {
        assertThat(told("赵洪涛的绝笔信中称，自己“已是头破血流”。").get(0)).contains("绝笔信=赵洪涛");
        assertThat(told("渔业联盟的声明昨天发出。", "声明说：“海里没有鱼了。”").get(0)).contains("声明=渔业联盟");
        assertThat(told("渔业联盟在声明中说：“海里没有鱼了。”", "这份声明还说：“请停下来。”").get(1)).contains("这份声明=渔业联盟");
    }

    @Test
    void wordsThatNobodyKnowsGiveASentenceNoSpeaker() {
        assertThat(told("高层变动公告里都在强调使命。“当人们读到以后，会知道该做什么。”")).containsExactly("DIRECT|当人们读到以后，会知道该做什么。|=|");
    }

    @Test
    void paragraphAboutUsHasNotSaidWhatStandsBehindIt() {
        assertThat(told("我们很少注意到这一点。", "“好生活就是你已经拥有的生活。”")).containsExactly("DIRECT|好生活就是你已经拥有的生活。|=|");
    }

    @Test
    void sentenceGoesOnBehindACommaInTheMarks() {
        assertThat(told("“婚礼定在六月举行，”周三，他在留言中写道，并附上了照片。").get(0)).contains("他=|写道");
        assertThat(told("“我们应该支持自己的品牌，”一名男子一边检查车座，一边对我说。").get(0)).contains("一名男子=|说");
    }

    @Test
    void officeStandsForTheOnlyOneWhoHoldsIt() {
        assertThat(told("市长王建国昨天到场。", "市长说：“桥会修好。”").get(0)).contains("市长=王建国");
        assertThat(told("市长王建国昨天到场。市长李明华没有来。", "市长说：“桥会修好。”").get(0)).contains("市长=|");
    }

    @Test
    void whoIsNamedInTheNextSentenceMayBeThePronoun() {
        assertThat(told("议员林孟远昨天说：“我不怕。”", "代表洪添财事后毫无歉意，他说自己是“替两万里民泼的”。洪添财没有道歉。"))
                .contains("PARTIAL|替两万里民泼的|他=洪添财|说");
    }

    @Test
    void wholeSentenceBehindAColonBelongsToWhoStandsInFront() {
        assertThat(told("总理高启文先是沉默，随后挤出一句：“至少他挖得很深。”有分析认为，这番话保住了他的位子。").get(0)).startsWith("DIRECT|至少他挖得很深。|高启文=高启文|");
    }

    @Test
    void twoWhoAreNamedTogetherAreNobodysFullName() {
        assertThat(told("特纳和贝克尔星期三说：“不会。”", "贝克尔又说：“绝不会。”")).contains("DIRECT|绝不会。|贝克尔=贝克尔|又说");
    }
}
