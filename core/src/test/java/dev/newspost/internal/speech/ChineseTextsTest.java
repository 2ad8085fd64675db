package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose words stand behind a Chinese paragraph that tells of a text, and which words nobody has said. */
class ChineseTextsTest {
    @Test
    void whoWroteTheTextSpeaksOnInTheNextParagraph() {
        assertThat(told(
                        "北桥出版的《金融报》刊发了由经济学家Albert van Nordbridge撰写的评论。文章指出，桥太旧。",
                        "“桥太旧，路也太旧，钱却一分也没有。”",
                        "随后，作者盘点了十年的账目，诘问道：难道我们修得更好吗？“桥墩比账本还旧。”"))
                .containsExactly(
                        "DIRECT|桥太旧，路也太旧，钱却一分也没有。|Albert van Nordbridge=Albert van Nordbridge|",
                        "DIRECT|桥墩比账本还旧。|作者=Albert van Nordbridge|");
    }

    @Test
    void textOfAnotherPaperIsNotOfTheAuthorBefore() {
        assertThat(told(
                        "《金融报》刊发了经济学家安娜·贝克曼撰写的评论。文章指出，桥太旧。",
                        "“桥太旧，路也太旧，钱却一分也没有。”",
                        "《标准报》以“修桥”为题，刊发社评指出，桥不旧。",
                        "“桥不旧，路也不旧，钱却一分也没有。”"))
                .last()
                .asString()
                .doesNotContain("安娜");
    }

    @Test
    void textSpeaksByTheSentenceThatItHas() {
        assertThat(told("公告中有这样一句话：“本桥的吊索一切如常。”")).containsExactly("DIRECT|本桥的吊索一切如常。|公告=公告|有这样一句话");
    }

    @Test
    void viewOfAnotherIsNoVerbOfTheSentence() {
        assertThat(told("林知秋批评施工方，不认同县长石守成称桥不必修的说法，“如果桥不必修，那么谁来负责？”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("县长石守成称桥不必修，“如果桥不必修，那么谁来负责？”").get(0)).contains("|石守成=石守成|");
    }

    @Test
    void whatSomebodyMightSayIsNoQuote() {
        assertThat(told("“钱不够，桥还要修。”店主可以这样说。")).isEmpty();
        assertThat(told("他可能会被人说一句：“你太小气了。”")).isEmpty();
        assertThat(told("简单说就是“桥是我的不是你的”。")).isEmpty();
        assertThat(told("店主这样说：“钱不够，桥还要修。”")).hasSize(1);
        assertThat(told("他被人说过一句：“你太小气了。”")).hasSize(1);
    }

    @Test
    void reasonOfAnothersCallIsNotOfWhoGetsIt() {
        assertThat(told("警方收到了以“绑架”为由的报警。")).isEmpty();
        assertThat(told("警方以“绑架”为由拘留了店主。")).containsExactly("PARTIAL|绑架|警方=警方|为由");
    }

    @Test
    void mediaOfALandAreABody() {
        assertThat(told("台媒报道称：“钱不够，桥还要修。”")).containsExactly("DIRECT|钱不够，桥还要修。|台媒=台媒|称");
    }
}
