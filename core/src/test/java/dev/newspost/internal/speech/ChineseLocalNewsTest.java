package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks in news of courts, streets and workplaces, in Chinese. */
class ChineseLocalNewsTest {
    @Test
    void whatIsDoneInFrontEndsTheNameBehindATitle() {
        assertThat(speakers(
                        "售货员小何压低声音对顾客说：“那一箱昨天就过期了。”",
                        "民警何远听罢直摇头：“那你自己呢？”",
                        "工人代表何远达成共识：“账目每月公开一次。”",
                        "法院审理后认为：“船主应当赔偿全部损失。”",
                        "林志学抖着手里的单子说：“水费又涨了。”"))
                .containsExactly("[小何]", "[何远]", "[何远]", "[法院]", "[林志学]");
        assertThat(speakers("林达成说：“水费又涨了。”")).containsExactly("[林达成]");
    }

    @Test
    void adverbThatBeginsWithASurnameIsNobody() {
        assertThat(speakers("工人何远志举起单子，高声质问：“水费怎么又涨了？”")).containsExactly("[何远志]");
        assertThat(speakers("工人高升举起单子质问：“水费怎么又涨了？”", "高升说：“水费又涨了。”")).containsExactly("[高升]", "[高升]");
    }

    @Test
    void whoeverIsAskedAnswersBehindTheClauseThatAsks() {
        assertThat(speakers(
                        "有人问他冷不冷，老渔民摆摆手：“冷惯了，不碍事。”",
                        "记者问桥什么时候修好，工人何远志挠挠头：“开春就好。”",
                        "律师林志学指出，账目不全；船主何远志则激动地打断：“那我的船谁来赔？”"))
                .containsExactly("[老渔民]", "[何远志]", "[何远志]");
        assertThat(speakers("林志学说，船主何远志病了：“他明天来不了。”", "林志学告诉记者，有三名工人被停工：“桥上没人了。”"))
                .containsExactly("[林志学]", "[林志学]");
    }

    @Test
    void pronounForTheHearerStandsInFrontOfTheColon() {
        assertThat(speakers("散会后，哥哥红着眼，弟弟递过一张纸巾，低声劝他：“船归你，网给我就行。”")).containsExactly("[弟弟]");
    }

    @Test
    void titleThatEndsAsAPoliteWordDoesIsWhole() {
        assertThat(speakers("“今年订单少了一半。”这位车间主任说。", "一位教研室主任说：“今年报名的人少了一半。”")).containsExactly("[这位车间主任]", "[一位教研室主任]");
        assertThat(speakers("“今年订单少了一半。”林志学主任说。")).containsExactly("[林志学]");
    }

    @Test
    void textSpeaksThatTheReporterHasComeBy() {
        assertThat(speakers("不过，记者拿到的一份会议纪要显示：“船坞没有批文。”", "记者看到的公告写道：“船坞明天停工。”"))
                .containsExactly("[一份会议纪要]", "[公告]");
        assertThat(speakers("记者在公告里写道：“船坞明天停工。”")).containsExactly("[记者]");
    }

    @Test
    void somebodyWithoutANameSpeaksBehindAPlace() {
        assertThat(speakers("“你们是来办事的，还是来吵架的？”视频中，一名女店员质问。", "“船还开不开？”当时，一名乘客追问。"))
                .containsExactly("[一名女店员]", "[一名乘客]");
    }

    @Test
    void verbThatCountsWhatIsSaidHandsItOver() {
        assertThat(speakers("李秀兰笑了，应了一声“行，就这么办”。", "船主何远志头也不回，撂下一句“明天再说”。")).containsExactly("[李秀兰]", "[何远志]");
        assertThat(speakers("李秀兰应了一声，走了。“行，就这么办。”何远志说。")).containsExactly("[何远志]");
    }
}
