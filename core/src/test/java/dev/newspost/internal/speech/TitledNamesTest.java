package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledNamesTest {
    @Test
    void bracketBetweenOfficeAndNameIsNoPartOfEither() {
        assertThat(told("这家船厂首席执行官（CEO，52岁）安东·卡列金仍强调“渡轮生意会越来越好”。").get(0)).contains("|安东·卡列金=安东·卡列金|");
        assertThat(told("首席财务官（CFO）堀内慎吾指出，“面粉越来越贵”。", "堀内表示，“明年会好转”。"))
                .containsExactly("DIRECT|面粉越来越贵|堀内慎吾=堀内慎吾|指出", "PARTIAL|明年会好转|堀内=堀内慎吾|表示");
    }

    @Test
    void ageInABracketTellsAName() {
        assertThat(told("去年春天，岩崎凉司（19岁）开了一家面包店。", "“面粉涨价了”，岩崎说。").get(0)).contains("|岩崎=岩崎凉司|");
    }

    @Test
    void surnameOfTwoCharactersIsNoPlace() {
        assertThat(told("面包师横内慎吾（24岁）开了一家店。", "而横内表示：“面粉涨价了。”").get(0)).contains("|横内=横内慎吾|表示");
    }

    @Test
    void nameBehindATitleStandsForItsSurnameWhateverItDoes() {
        assertThat(told("学生们站在社长沼田慎太郎等来宾面前。", "沼田平静地表示：“店里缺人。”").get(0)).contains("|沼田=沼田慎太郎|表示");
    }

    @Test
    void twoCharactersThatSpeakAreTheSurnameOfALongerName() {
        assertThat(told("船厂社长枫冈修一与工人签约。", "当时，枫冈表示“船已经造好”，大家都笑了。").get(0)).contains("|枫冈=枫冈修一|表示");
        assertThat(told("派到工厂的椿泽英太郎（后任厂长）来了。", "“那年的雪下得很大”，椿泽如此回顾。").get(0)).contains("|椿泽=椿泽英太郎|回顾");
        assertThat(told("工厂的出口数据很好。", "出口表示：“船已经造好。”").get(0)).doesNotContain("出口数据");
    }

    @Test
    void bracketInAClauseOfAnAttributeIsNoEndOfTheMention() {
        assertThat(told("“河边的路要先修”，到南桥造纸厂（位于山脚）参观的林知秋当时对厂长这么说。").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void whoSomebodyBelongsToStandsBehindAClause() {
        assertThat(told("熟悉内情的南方造纸协会的资深人士难掩失望地表示，“价格已经谈妥”。").get(0)).contains("|南方造纸协会的资深人士=|表示");
    }

    @Test
    void nounForWhatABodyIsStandsBeforeItsName() {
        assertThat(told("“订单一直在减少”，全省最大造纸企业南桥纸品(Nanqiao Paper)表示。").get(0)).contains("|南桥纸品=南桥纸品|");
    }

    @Test
    void somebodyWithoutANameStandsBehindAClauseThatBeginsWithACircumstance() {
        assertThat(told("从台阶上走下来的男子说：“你们要不要伞？”").get(0)).contains("|男子=|说");
        assertThat(told("林知秋走出来，向岸上的记者表示：“我们会继续。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void surnameWithTheOfficeOfAJudgeStandsForTheFullName() {
        assertThat(told("署理總裁判官梁惠安在判詞指，屋頂是後來加上的。", "梁官其後指：「我不接納這種說法。」").get(0)).contains("|梁官=梁惠安|指");
    }

    @Test
    void familiarNameStandsForTheOnlyOneOfItsSurname() {
        assertThat(told("研究生裘雨桐的家乡在海边。", "小裘表示“水温一直在升高”。").get(0)).contains("|小裘=裘雨桐|表示");
    }

    @Test
    void longNameStandsBehindTheNounForATrade() {
        assertThat(told("小裘的启蒙老师临港大学渔业系副本部长堀内慎吾教授表示，“水温一直在升高”。").get(0)).contains("|堀内慎吾=堀内慎吾|表示");
    }

    @Test
    void whoSomebodyWithoutANameBelongsToIsAPartOfHim() {
        assertThat(told("但渔具商的店长表示，“价格已经谈妥”。").get(0)).contains("|渔具商的店长=|表示");
        assertThat(told("友善的老板说：“请坐。”").get(0)).contains("|老板=|说");
    }

    @Test
    void pronounStandsForTheNameThatItsSentenceGives() {
        assertThat(told("王大海说：“走吧，不要停。”", "他叫郑守渔，一边领着旅客走上渡轮：“左边有座，快坐。”", "郑守渔说：“到了。”")
                        .get(1))
                .contains("|他=郑守渔|");
    }

    @Test
    void nameInANetworkKeepsItsSign() {
        assertThat(told("下午，@林文秀姐姐 通过微博发出声明：“面包店明天照常开门。”").get(0)).contains("|@林文秀姐姐=");
    }

    @Test
    void characterOfAManAndOneOfAWomanTellNothing() {
        assertThat(told("研究员秦兰滨说：“还有人没上船。”", "在他看来，“这是船家自己的事，应当等一等”。").get(1)).contains("|他=秦兰滨|");
    }
}
