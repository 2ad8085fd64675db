package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody does while he speaks is no part of who he is, in Chinese. */
class ChineseGesturesTest {
    @Test
    void gestureEndsTheName() {
        assertThat(speakers(
                        "何远志摸着胡子道：“桥明年再修。”",
                        "何远志嗫嚅道：“桥明年再修。”",
                        "何远志一脸无奈：“桥明年再修。”",
                        "何远志边走边说：“桥明年再修。”",
                        "何远志收起烟袋：“桥明年再修。”",
                        "何远志瞪大眼睛：“桥明年再修。”"))
                .containsOnly("[何远志]");
    }

    @Test
    void politeWordEndsTheName() {
        assertThat(speakers("林小姐抱歉道：“船已经开了。”", "林小姐拿不定主意：“船已经开了。”", "林小姐摆摆手：“船已经开了。”"))
                .containsOnly("[林小姐]");
        assertThat(speakers("林先生的妻子说：“船已经开了。”")).containsExactly("[林先生的妻子]");
    }

    @Test
    void givenNameThatAStoryHasOftenEndsInFrontOfWhatFollows() {
        assertThat(speakers("""
                        何远志是渡口的船工。远志说：“水涨了。”

                        “船呢？”远志问。

                        远志又说：“没有船。”

                        第二天远志毅然决定过河，远志局促地说：“我走了。”""")).containsExactly("[远志, 远志, 远志, 远志]");
    }

    @Test
    void adverbAloneIsNobody() {
        assertThat(speakers("何远志望着河水，咬牙切齿道：“桥明年再修。”", "那些全无心肝的男学生哈哈大笑，七嘴八舌道：“桥明年再修。”"))
                .containsExactly("[何远志]", "[男学生]");
    }

    @Test
    void partOfTheBodySaysNothing() {
        assertThat(speakers("何远志拍着渡工的大腿道：“桥明年再修。”")).containsExactly("[何远志]");
    }

    @Test
    void wordForAToneMayBeAGivenName() {
        assertThat(speakers("李静静说：“水涨了。”", "张欣然说：“水涨了。”", "A公司回应称：“水涨了。”", "张志学教授说：“水涨了。”"))
                .containsExactly("[李静静]", "[张欣然]", "[A公司]", "[张志学]");
    }

    @Test
    void caseIsNotWhoItIsNamedFor() {
        assertThat(speakers("何远志是渡口的船工。远志说：“水涨了。”“船呢？”远志问。远志又说：“没有船。”远志案说明“水情要紧”。"))
                .containsExactly("[远志, 远志, 远志]");
    }
}
