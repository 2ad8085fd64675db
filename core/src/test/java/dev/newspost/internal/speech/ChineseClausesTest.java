package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks in a Chinese sentence that says more of him, or of a thing. */
class ChineseClausesTest {
    @Test
    void whoSpeaksStandsBehindTheClauseThatIsSaidOfHim() {
        assertThat(told("总部设在海边的东海研究所对记者表示：“水位还会上升。”").get(0)).contains("|东海研究所=东海研究所|表示");
        assertThat(told("前述正在筹备谈判的业者对记者分析：“价格还会下降。”").get(0)).contains("|业者=|分析");
        assertThat(told("其中一篇题为《海风》的文章称，“水位还会上升，渔民要搬走”。").get(0)).contains("|文章=《海风》|称");
    }

    @Test
    void timeAndHearerBehindThePassiveAreNoAgent() {
        assertThat(told("一位熟悉渔业的人士在林志强被抓时对本台表示：“水位还会上升。”").get(0)).contains("|一位熟悉渔业的人士=|表示");
    }

    @Test
    void adverbBehindABodyIsNoPartOfIt() {
        assertThat(told("对此，中方继而宣布“停止一切谈判，撤回代表”。").get(0)).contains("|中方=中方|宣布");
        assertThat(told("外界多认为这是“渔业政策调整”。").get(0)).contains("|外界=外界|认为");
        assertThat(told("海关学校方面低调表示“没有收到相关的任何消息”。").get(0)).doesNotContain("低调=");
    }

    @Test
    void thingSaysNothingInSomebodysWords() {
        assertThat(told("部长林志强称，这起案件提出“非常严肃的问题，需要回答”。").get(0)).contains("|林志强=林志强|");
    }

    @Test
    void pronounStandsForWhoActsAndNotForWhoseHeIs() {
        assertThat(told("高文秀的大学同学、副教授王立山曾实名举报一名院长。", "他说：“应该零容忍。”").get(0)).contains("|他=王立山|说");
        assertThat(told("林克的国家安全顾问安东·卡列金（Anton Kalekin）来访。", "“天冷了，”他说。").get(0))
                .contains("|他=安东·卡列金|说");
        assertThat(told("王晓兰走进店里。", "王晓兰的公司还没开工。", "“天冷了，”她说。").get(0)).contains("|她=王晓兰|说");
    }

    @Test
    void oneCharacterIsNoBody() {
        assertThat(told("有的学校收了信之后追问“你为什么要申请公开这个”。").get(0)).doesNotContain("|学=");
    }

    @Test
    void paperIsNamedWithoutItsMarks() {
        assertThat(told("《北海日报》回应称，文章“有明显事实错误”。").get(0)).contains("|北海日报=北海日报|");
        assertThat(told("《北海风云》写道：“渔民不怕风浪，只怕没有船。”").get(0)).contains("|《北海风云》=《北海风云》|");
    }

    @Test
    void whoAnswersBehindTheWordsHasNotSaidThem() {
        assertThat(told("身为教师的周文兰还劝过女儿，「别这么大怨气」，但李文静撇着嘴说，「算了，不跟你说了。」").get(0)).contains("|周文兰=周文兰|");
    }

    @Test
    void policemanWhoIsBroughtInIsSomebodyNew() {
        assertThat(told("房东王立山说：“她住这里。”", "当值的王警官说：“她来办身份证。”").get(1)).contains("|王警官=王警官|");
    }
}
