package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices, ministers and pairs of people in Chinese news of the world. */
class ChineseWorldNewsTest {
    @Test
    void officeBehindANameEndsItInFrontOfADay() {
        assertThat(speakers("发言人米罗·卡列金少校周五说：“桥已经修好。”", "米罗·卡列金将军周二警告说：“桥已经修好。”", "卫队顾问米罗·卡列金博士周日说：“桥已经修好。”"))
                .containsOnly("[米罗·卡列金]");
        assertThat(speakers("校长林远志教授周五说：“桥已经修好。”", "国防部长周五说：“桥已经修好。”")).containsExactly("[林远志]", "[国防部长]");
    }

    @Test
    void ministerOfALandIsNoName() {
        assertThat(speakers("以色列交通部长随后说：“桥已经修好。”", "乌克兰能源部长说：“桥已经修好。”", "南非国际关系部长周五说：“桥已经修好。”"))
                .containsExactly("[以色列交通部长]", "[乌克兰能源部长]", "[南非国际关系部长]");
        assertThat(speakers("林志强部长说：“桥已经修好。”", "教育部长林志强说：“桥已经修好。”")).containsOnly("[林志强]");
    }

    @Test
    void twoAreJoinedWhereverTheyHoldOffice() {
        assertThat(told("外长米罗·卡列金与丹麦财政部长安东·施密德会谈。两人说：“桥已经修好。”"))
                .containsExactly("DIRECT|桥已经修好。|两人=米罗·卡列金与丹麦财政部长安东·施密德|说");
        assertThat(told("外长米罗·卡列金称赞了丹麦财政部长安东·施密德。两人说：“桥已经修好。”")).containsExactly("DIRECT|桥已经修好。|两人=|说");
    }

    @Test
    void longSurnameOfJapanIsOne() {
        assertThat(told("化学家日比野信介正在车站等车。“车来得太晚，”他说。")).containsExactly("DIRECT|车来得太晚，|他=日比野信介|说");
    }
}
