package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full names that stand anywhere in a Chinese story, whatever somebody does there, and whom a pronoun means then. */
class SpottedNamesTest {
    private static final String SAYS = "他说：“车轮卡住了。”";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在西渡，林振华算是个名人。",
                "林振华和妻子罗美珍开了三十年渡船。",
                "最先看到裂缝的是林振华。",
                "那天夜里，林振华的电话响了。",
                "码头上的人都认识林振华。",
                "记者见到林振华时，渡口刚刚关门。",
                "渡口从此由林振华负责。",
                "看渡口的老人叫林振华。",
            })
    void nameThatDoesNothingIsKnown(String sentence) {
        assertThat(told(sentence + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=林振华|说");
    }

    @Test
    void seldomSurnameIsToldBehindATitle() {
        assertThat(told("渡口的站长邸海峰不爱说话。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=邸海峰|说");
        assertThat(told("站长和渡工都在。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
    }

    @Test
    void wordsThatOnlyBeginLikeNamesAreNone() {
        assertThat(told("方志明确记下了这座桥。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
        assertThat(told("渡口花了两百万元重修。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
        assertThat(told("墙上挂着20张船票。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
    }

    @Test
    void givenNameOfTwoCharactersNeedsNoWordBehindIt() {
        assertThat(told("船医给水手穆建国包了纱布。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=穆建国|说");
        assertThat(told("主舵戴志强却不肯停船。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=戴志强|说");
        assertThat(told("月亮冉冉升起，船靠了岸。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
    }

    @Test
    void ageInFrontOfANameTellsIt() {
        assertThat(told("舱里躺着七十三岁的滕阿满。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=滕阿满|说");
        assertThat(told("舱里躺着七十三岁的老船工。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
    }

    @Test
    void seldomSurnameIsToldBehindATradeThatNoListKnows() {
        assertThat(told("测流站首席测流员缑文涛没有睡。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=缑文涛|说");
    }

    @Test
    void whoIsCalledByTheSurnameIsKnownWhateverHeDoes() {
        assertThat(told("检票员拦住了佟先生。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=佟先生|说");
        assertThat(told("渡警问被告人佟某为什么不停船。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=佟某|说");
        assertThat(told("徒弟小佟今年十七岁。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=小佟|说");
        assertThat(told("船工听对方先生讲价。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
    }

    @Test
    void whatSomebodyIsCalledIsANameHoweverItIsWritten() {
        assertThat(told("船工叫卡利姆，来自山北。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=卡利姆|说");
        assertThat(told("新娘名叫腊梅，住在山北。", "“船到了。”腊梅笑着说。")).containsExactly("DIRECT|船到了。|腊梅=腊梅|说");
        assertThat(told("这条船叫望海，三年没有出港。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
        assertThat(told("船工叫停了渡轮，下了锚。" + SAYS)).containsExactly("DIRECT|车轮卡住了。|他=|说");
    }
}
