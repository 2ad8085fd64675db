package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose name stands in marks in front of a verb of saying, in Chinese. */
class ChineseMarkedSpeakersTest {
    @Test
    void nameInMarksBehindWhatItIsOfSpeaks() {
        assertThat(told("民谣乐队“青瓦”说：“下周我们不排练了。”")).containsExactly("DIRECT|下周我们不排练了。|青瓦=青瓦|说");
        assertThat(told("钓鱼类公众号“浅滩”表示，“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|浅滩=浅滩|表示");
        assertThat(told("老字號「永順號」坦言：「木料一年比一年貴。」")).containsExactly("DIRECT|木料一年比一年貴。|永順號=永順號|坦言");
        assertThat(told("林知秋创办的品牌“青瓦”回应称：“样品还在路上。”")).containsExactly("DIRECT|样品还在路上。|青瓦=青瓦|回应称");
    }

    @Test
    void nameInMarksOfWhatSomebodyUsesDoesNotSpeak() {
        assertThat(told("林知秋用软件“青瓦”说：“下周我们不排练了。”")).containsExactly("DIRECT|下周我们不排练了。|林知秋=林知秋|说");
        assertThat(told("林知秋在频道“浅滩”写道：“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|林知秋=林知秋|写道");
    }

    @Test
    void wordInMarksBehindABodyPointedAtDoesNotSpeak() {
        assertThat(told("该公司“深表遗憾”称：“样品还在路上。”").get(0)).doesNotContain("深表遗憾=");
    }
}
