package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks like a name in a Chinese story and is none. */
class FalseNamesTest {
    @Test
    void wordInFrontOfATradeIsNoName() {
        assertThat(told("船上的心理医生摇了摇头。", "他说：“早点回舱睡觉。”").get(0)).contains("|他=|");
        assertThat(told("心理医生说：“早点回舱睡觉。”").get(0)).contains("|心理医生=|");
        assertThat(told("柯尼总统说：“我们走。”").get(0)).contains("|柯尼=柯尼|");
    }

    @Test
    void wordInFrontOfAnExplainingBracketIsNoName() {
        assertThat(told("航海，地理（包括潮汐地理），数学都要重考。", "他说：“太难了。”").get(0)).contains("|他=|");
    }

    @Test
    void wordBehindATitleThatNeverSpeaksIsNoName() {
        assertThat(told("专家补贴了一半。", "专家补贴之后离开。", "他说：“很便宜。”").get(0)).contains("|他=|");
    }

    @Test
    void nameWithTheNextWordIsNoOtherName() {
        assertThat(told("安多尔说：“不行。”", "主席安多尔尚未回应。", "他说：“我没有空。”").get(1)).contains("|他=安多尔|");
    }

    @Test
    void peopleOfACountryAreNobody() {
        assertThat(told("利比里亚人在渡口排队。", "他说：“太慢了。”").get(0)).contains("|他=|");
    }

    @Test
    void surnameStandsForNobodysWife() {
        assertThat(told("科尔特总统和总统夫人安妮·科尔特抵达。", "小马丁·罗宾·科尔特（Martin Robin Colter）接任。", "科尔特说：“我很荣幸。”")
                        .get(0))
                .contains("|科尔特=小马丁·罗宾·科尔特|");
    }

    @Test
    void particlesAndPrepositionsAreNoPartOfAName() {
        assertThat(told("学者林克的帖文中称：“我们愿意一起修灯塔，分摊油漆钱。”").get(0)).contains("|林克=林克|称");
        assertThat(told("记者与信息中心联系。", "他说：“这样的雾天天都有。”").get(0)).doesNotContain("与信息");
    }

    @Test
    void surnameStandsAloneInFrontOfAVerb() {
        assertThat(told("校长梁志伟来访。", "梁举例指：“这间食堂很大。”").get(0)).contains("|梁=梁志伟|");
        assertThat(told("校长梁志伟来访。", "梁补充说：“这间食堂很大。”").get(0)).contains("|梁=梁志伟|");
    }

    @Test
    void officialAccountIsNobodysName() {
        assertThat(told("县报官方微博公布了船期。", "他说：“收到了。”").get(0)).contains("|他=|");
    }

    @Test
    void pointBetweenTwoNamesOfABodyIsNoPersons() {
        assertThat(told("海州渔业报·海渔在线的记者来了。", "他说：“收到了。”").get(0)).doesNotContain("海渔");
    }

    @Test
    void verbThatGivesANameIsNoPartOfIt() {
        assertThat(told("一位船东叫孟定海（音）。", "孟定海说：“我守着灯塔，哪里都不去。”").get(0)).contains("|孟定海=孟定海|");
    }
}
