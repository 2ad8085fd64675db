package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose rulings and letters speak in a Chinese story. */
class ChineseTextWritersTest {
    @Test
    void rulingIsTheCourtsThatRuledLast() {
        assertThat(told("海州法院昨天一审宣判，判处船主三年徒刑。", "判决书写道：“船已经漏水。”")).containsExactly("DIRECT|船已经漏水。|判决书=海州法院|写道");
        assertThat(told("最高法院去年裁定發回更審。高等法院今天改判無罪。判決書寫道：「船沒有漏水。」")).containsExactly("DIRECT|船沒有漏水。|判決書=高等法院|寫道");
        assertThat(told("船主向海州法院提出上訴。", "判決書寫道：「船沒有漏水。」")).containsExactly("DIRECT|船沒有漏水。|判決書=判決書|寫道");
    }

    @Test
    void indictmentIsTheProsecutors() {
        assertThat(told("海州法院审理此案，海州检察院指控船主瞒报。起诉书写道：“船已经漏水。”")).containsExactly("DIRECT|船已经漏水。|起诉书=海州检察院|写道");
    }

    @Test
    void letterIsWhoSignsIt() {
        assertThat(told("庞文清记得那封信，落款是站长戴小麓。", "信上写道：“船不等人。”")).containsExactly("DIRECT|船不等人。|信=戴小麓|写道");
        assertThat(told("船头有一张海报。署名戴雨青的海报写道：“船不等人。”")).containsExactly("DIRECT|船不等人。|海报=戴雨青|写道");
        assertThat(told("他收到站长戴小麓的来信。信里写道：“船不等人。”")).containsExactly("DIRECT|船不等人。|信=戴小麓|写道");
    }

    @Test
    void whoFindsATextHasNotWrittenIt() {
        assertThat(told("警方在船里找到一封遗书。遗书写道：“船不等人。”")).containsExactly("DIRECT|船不等人。|遗书=遗书|写道");
    }
}
