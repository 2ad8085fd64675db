package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name that a Chinese noun phrase ends with, behind a trade that no list knows. */
class ChineseLastNamesTest {
    @Test
    void nameBehindAnUnknownTradeSpeaks() {
        assertThat(told("粤剧班底梁小燕说：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|梁小燕=梁小燕|说");
        assertThat(told("海角燈塔看守石文遠說：「燈先別關。」")).containsExactly("DIRECT|燈先別關。|石文遠=石文遠|說");
        assertThat(told("外送员阿凯表示，“灯先别关。”")).containsExactly("DIRECT|灯先别关。|阿凯=阿凯|表示");
        assertThat(told("第三代掌门田中美咲说：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|田中美咲=田中美咲|说");
    }

    @Test
    void nameWithoutASurnameIsKnownByItsParts() {
        assertThat(told("货船轮机尼玛多吉说：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|尼玛多吉=尼玛多吉|说");
        assertThat(told("彝族教师沙马木果坦言：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|沙马木果=沙马木果|坦言");
    }

    @Test
    void nameOfTwoSurnamesOrWithANumberIsWhole() {
        assertThat(told("女校長陳李婉儀說：「燈先別關。」")).containsExactly("DIRECT|燈先別關。|陳李婉儀=陳李婉儀|說");
        assertThat(told("越南籍新住民阮氏玉兰说：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|阮氏玉兰=阮氏玉兰|说");
        assertThat(told("国王卡列金五世说：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|卡列金五世=卡列金五世|说");
    }

    @Test
    void wordsThatOnlyEndSoAreNoName() {
        assertThat(told("新能源产业发展说：“灯先别关。”").get(0)).doesNotContain("|发展=").doesNotContain("|业发展=");
        assertThat(told("眼镜行老师傅江得禄说：“灯先别关。”")).containsExactly("DIRECT|灯先别关。|江得禄=江得禄|说");
        assertThat(told("十八世纪启蒙说：“灯先别关。”").get(0)).doesNotContain("|纪启蒙=");
    }
}
