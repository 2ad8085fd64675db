package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks like a name in a Chinese story and is none. */
class FalseNamesTest {
    @Test
    void wordInFrontOfATradeIsNoName() {
        assertThat(told("我的心理医生摇了摇头。", "他说：“你需要休息。”").get(0)).contains("|他=|");
        assertThat(told("心理医生说：“你需要休息。”").get(0)).contains("|心理医生=|");
        assertThat(told("川普总统说：“我们走。”").get(0)).contains("|川普=川普|");
    }

    @Test
    void wordInFrontOfAnExplainingBracketIsNoName() {
        assertThat(told("化学，物理（包括核物理），数学都要审查。", "他说：“太严了。”").get(0)).contains("|他=|");
    }

    @Test
    void wordBehindATitleThatNeverSpeaksIsNoName() {
        assertThat(told("专家补贴了一半。", "专家补贴之后离开。", "他说：“很安全。”").get(0)).contains("|他=|");
    }

    @Test
    void nameWithTheNextWordIsNoOtherName() {
        assertThat(told("安多尔说：“不行。”", "主席安多尔尚未回应。", "他说：“我没有空。”").get(1)).contains("|他=安多尔|");
    }

    @Test
    void peopleOfACountryAreNobody() {
        assertThat(told("巴勒斯坦人在检查站排队。", "他说：“太慢了。”").get(0)).contains("|他=|");
    }

    @Test
    void surnameStandsForNobodysWife() {
        assertThat(told("科尔特总统和第一夫人安妮·科尔特抵达。", "小马丁·罗宾·科尔特（Martin Robin Colter）接任。", "科尔特说：“我很荣幸。”")
                        .get(0))
                .contains("|科尔特=小马丁·罗宾·科尔特|");
    }

    @Test
    void particlesAndPrepositionsAreNoPartOfAName() {
        assertThat(told("学者林克的推文中称：“我们愿意开展合作，共同解决问题。”").get(0)).contains("|林克=林克|称");
        assertThat(told("记者与信息中心联系。", "他说：“这样的事天天都有。”").get(0)).doesNotContain("与信息");
    }

    @Test
    void surnameStandsAloneInFrontOfAVerb() {
        assertThat(told("院长梁志伟来访。", "梁举例指：“这间医院很大。”").get(0)).contains("|梁=梁志伟|");
        assertThat(told("院长梁志伟来访。", "梁补充说：“这间医院很大。”").get(0)).contains("|梁=梁志伟|");
    }

    @Test
    void officialAccountIsNobodysName() {
        assertThat(told("县报官方微博发布了通知。", "他说：“收到了。”").get(0)).contains("|他=|");
    }

    @Test
    void pointBetweenTwoNamesOfABodyIsNoPersons() {
        assertThat(told("东海青年报·中青在线的记者来了。", "他说：“收到了。”").get(0)).doesNotContain("中青");
    }

    @Test
    void verbThatGivesANameIsNoPartOfIt() {
        assertThat(told("一位博主叫王定钢（音）。", "王定钢说：“我不走，哪里都不去。”").get(0)).contains("|王定钢=王定钢|");
    }
}
