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
        assertThat(told("科尔特总统和第一夫人安妮·科尔特抵达。", "小马丁·罗宾·科尔特（Martin Robin Colter）接任。", "科尔特说：“我很荣幸。”").get(0))
                .contains("|科尔特=小马丁·罗宾·科尔特|");
    }
}
