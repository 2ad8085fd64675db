package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words in marks over an interview are of whoever gives them in an answer that stands without marks. */
class AnswersTest {
    @Test
    void wordsOverAnInterviewAreThoseOfOneOfItsAnswers() {
        assertThat(told(
                        "“我也许记不全每条船，可记下来是守塔人的本分呀。”",
                        "镇长周大河来了。林知秋是守塔人。林知秋接受了采访。",
                        "记者：为什么写？",
                        "林知秋：灯塔关了，我也许记不全每条船，可记下来是守塔人的本分。"))
                .containsExactly("DIRECT|我也许记不全每条船，可记下来是守塔人的本分呀。|林知秋=林知秋|");
    }

    @Test
    void wordsThatNoAnswerHasAreNobodys() {
        assertThat(told("“我也许记不全每条船，可记下来是守塔人的本分呀。”", "镇长周大河来了。林知秋是守塔人。林知秋接受了采访。", "记者：为什么写？", "林知秋：灯塔关了，没有人管。"))
                .containsExactly("DIRECT|我也许记不全每条船，可记下来是守塔人的本分呀。|=|");
        assertThat(told("“我也许记不全每条船，可记下来是守塔人的本分呀。”", "镇长周大河来了。林知秋是守塔人。", "摘要：灯塔关了，我也许记不全每条船，可记下来是守塔人的本分。"))
                .containsExactly("DIRECT|我也许记不全每条船，可记下来是守塔人的本分呀。|=|");
        assertThat(told("“修桥是大家的事情，谁也躲不掉。”", "镇长周大河来了。林知秋是守塔人。林知秋接受了采访。", "林知秋：没有人觉得修桥是大家的事情，我也不觉得。"))
                .containsExactly("DIRECT|修桥是大家的事情，谁也躲不掉。|=|");
    }
}
