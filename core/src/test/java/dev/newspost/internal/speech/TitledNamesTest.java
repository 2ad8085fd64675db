package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledNamesTest {
    @Test
    void bracketBetweenOfficeAndNameIsNoPartOfEither() {
        assertThat(told("该公司首席执行官（CEO，52岁）安东·卡列金仍强调“能源部门会长期增长”。").get(0)).contains("|安东·卡列金=安东·卡列金|");
        assertThat(told("首席财务官（CFO）堀内慎吾指出，“原料越来越贵”。", "堀内表示，“明年会好转”。"))
                .containsExactly("DIRECT|原料越来越贵|堀内慎吾=堀内慎吾|指出", "PARTIAL|明年会好转|堀内=堀内慎吾|表示");
    }

    @Test
    void ageInABracketTellsAName() {
        assertThat(told("去年春天，岩崎凉司（19岁）开了一家面包店。", "“面粉涨价了”，岩崎说。").get(0)).contains("|岩崎=岩崎凉司|");
    }

    @Test
    void surnameOfTwoCharactersIsNoPlace() {
        assertThat(told("面包师山内慎吾（19岁）开了一家店。", "而山内表示：“面粉涨价了。”").get(0)).contains("|山内=山内慎吾|表示");
    }

    @Test
    void nameBehindATitleStandsForItsSurnameWhateverItDoes() {
        assertThat(told("学生们站在社长榊原慎太郎等来宾面前。", "榊原认真地表示：“店里缺人。”").get(0)).contains("|榊原=榊原慎太郎|表示");
    }

    @Test
    void familiarNameStandsForTheOnlyOneOfItsSurname() {
        assertThat(told("研究生戎雨蓉的研究方向是渔业。", "小戎表示“水温一直在升高”。").get(0)).contains("|小戎=戎雨蓉|表示");
    }

    @Test
    void longNameStandsBehindTheNounForATrade() {
        assertThat(told("小戎的指导老师东海大学渔业系副本部长堀内慎吾教授表示，“水温一直在升高”。").get(0)).contains("|堀内慎吾=堀内慎吾|表示");
    }

    @Test
    void whoSomebodyWithoutANameBelongsToIsAPartOfHim() {
        assertThat(told("但供应商的高管表示，“价格已经谈妥”。").get(0)).contains("|供应商的高管=|表示");
        assertThat(told("友善的老板说：“请坐。”").get(0)).contains("|老板=|说");
    }

    @Test
    void pronounStandsForTheNameThatItsSentenceGives() {
        assertThat(told("王大海说：“走吧，不要停。”", "他叫林志强，一边指挥记者走进商场：“左边有门，快走。”", "林志强说：“到了。”")
                        .get(1))
                .contains("|他=林志强|");
    }

    @Test
    void nameInANetworkKeepsItsSign() {
        assertThat(told("下午，@林文秀姐姐 通过微博发布声明：“不要再炒作这件事情。”").get(0)).contains("|@林文秀姐姐=");
    }

    @Test
    void characterOfAManAndOneOfAWomanTellNothing() {
        assertThat(told("研究员吕艳滨说：“还有人不服气。”", "在他看来，“这是学校自己的事，应当公开”。").get(1)).contains("|他=吕艳滨|");
    }
}
