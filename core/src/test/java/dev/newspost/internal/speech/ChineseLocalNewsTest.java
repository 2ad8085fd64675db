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
}
