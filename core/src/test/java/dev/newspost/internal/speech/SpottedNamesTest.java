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
}
