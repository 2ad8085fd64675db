package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks in a Chinese sentence that says more of him, or of a thing. */
class ChineseClausesTest {
    @Test
    void whoSpeaksStandsBehindTheClauseThatIsSaidOfHim() {
        assertThat(told("总部设在海边的东海研究所对记者表示：“水位还会上升。”").get(0)).contains("|东海研究所=东海研究所|表示");
        assertThat(told("前述正在修补渔网的业者对本报分析：“价格还会下降。”").get(0)).contains("|业者=|分析");
        assertThat(told("有一篇名为《海风》的文章称，“水位还会上升，渔民要搬走”。").get(0)).contains("|文章=《海风》|称");
    }

    @Test
    void timeAndHearerBehindThePassiveAreNoAgent() {
        assertThat(told("一位熟悉渔业的人士在郑守渔被罚时对本报表示：“水位还会上升。”").get(0)).contains("|一位熟悉渔业的人士=|表示");
    }

    @Test
    void adverbBehindABodyIsNoPartOfIt() {
        assertThat(told("对此，校方继而宣布“停课一个星期，食堂照开”。").get(0)).contains("|校方=校方|宣布");
        assertThat(told("外界多认为那是“旧灯塔改建”。").get(0)).contains("|外界=外界|认为");
        assertThat(told("船员学校方面低调表示“食堂没有少过一个碗”。").get(0)).doesNotContain("低调=");
    }

    @Test
    void thingSaysNothingInSomebodysWords() {
        assertThat(told("校长郑守渔称，这种现象提出“很难算清的账，没有人动过笔”。").get(0)).contains("|郑守渔=郑守渔|");
    }

    @Test
    void pronounStandsForWhoActsAndNotForWhoseHeIs() {
        assertThat(told("高文秀的船校同学、副教授孟立山曾写信表扬一名厨师。", "他说：“应该多发一份工钱。”").get(0)).contains("|他=孟立山|说");
        assertThat(told("林克的渔业政策顾问安东·卡列金（Anton Kalekin）来访。", "“天冷了，”他说。").get(0))
                .contains("|他=安东·卡列金|说");
        assertThat(told("王晓兰走进店里。", "王晓兰的公司还没开工。", "“天冷了，”她说。").get(0)).contains("|她=王晓兰|说");
    }

    @Test
    void oneCharacterIsNoBody() {
        assertThat(told("不少学校收了伞以后追问“谁把它忘在操场边了”。").get(0)).doesNotContain("|学=");
    }

    @Test
    void paperIsNamedWithoutItsMarks() {
        assertThat(told("《北海晚报》回应称，数字“抄错了整整两行”。").get(0)).contains("|北海晚报=北海晚报|");
        assertThat(told("《北海风云》写道：“渔民不怕风浪，只怕没有船。”").get(0)).contains("|《北海风云》=《北海风云》|");
    }

    @Test
    void whoAnswersBehindTheWordsHasNotSaidThem() {
        assertThat(told("身为厨师的周文兰还劝过徒弟，「面要揉久一点」，但李文静摇着头说，「来不及，炉子已经热了。」").get(0)).contains("|周文兰=周文兰|");
    }

    @Test
    void policemanWhoIsBroughtInIsSomebodyNew() {
        assertThat(told("房东孟立山说：“她住岛上。”", "值夜的孟警官说：“她来领过雨伞。”").get(1)).contains("|孟警官=孟警官|");
    }
}
