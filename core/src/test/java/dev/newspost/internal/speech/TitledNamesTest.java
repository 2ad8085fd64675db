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
