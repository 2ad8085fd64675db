package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People without a name who speak as what they are, and names behind it, in Chinese. */
class ChineseTradesTest {
    @Test
    void nounForATradeSpeaks() {
        assertThat(told("辩护人表示，“账本少了两页。”")).containsExactly("DIRECT|账本少了两页。|辩护人=|表示");
        assertThat(told("學務主任說：「校門六點就關。」")).containsExactly("DIRECT|校門六點就關。|學務主任=|說");
        assertThat(told("发帖人坦言：“照片是旧的。”")).containsExactly("DIRECT|照片是旧的。|发帖人=|坦言");
        assertThat(told("一位二年级学生家长说：“书包太重了。”").get(0)).endsWith("=|说");
    }

    @Test
    void nameBehindATradeSpeaks() {
        assertThat(told("侦查佐潘立诚表示，“车是空的。”")).containsExactly("DIRECT|车是空的。|潘立诚=潘立诚|表示");
        assertThat(told("教育系博导查文清教授说：“样本还不够。”")).containsExactly("DIRECT|样本还不够。|查文清=查文清|说");
    }

    @Test
    void societyThatEndsAsAVerbSpeaks() {
        assertThat(told("矿工互助会说：“井口先封起来。”")).containsExactly("DIRECT|井口先封起来。|矿工互助会=矿工互助会|说");
        assertThat(told("港口農委會說：「井口先封起來。」")).containsExactly("DIRECT|井口先封起來。|港口農委會=港口農委會|說");
        assertThat(told("船工会说：“先把绳子收好。”").get(0)).contains("|船工=|");
    }

    @Test
    void wordsThatAreNobodyInFrontOfAModalAreASociety() {
        assertThat(told("保渔会说：“今年不放网。”")).containsExactly("DIRECT|今年不放网。|保渔会=保渔会|说");
        assertThat(told("老外会说：“今年不放网。”")).containsExactly("DIRECT|今年不放网。|老外=|说");
        assertThat(told("林知秋偶尔会说：“今年不放网。”")).containsExactly("DIRECT|今年不放网。|林知秋=林知秋|说");
        assertThat(told("手机系统会提示：“今年不放网。”").get(0)).doesNotContain("系统会");
        assertThat(told("一般会说：“今年不放网。”").get(0)).doesNotContain("一般会");
    }

    @Test
    void nounThatEndsAsThoseForPeopleIsSomebody() {
        assertThat(told("守了三十年水库的测报员说：“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|测报员=|说");
        assertThat(told("住在河邊的低窪戶坦言：「水位又降了兩尺。」")).containsExactly("DIRECT|水位又降了兩尺。|低窪戶=|坦言");
        assertThat(told("一位远道而来的日本鼓迷表示：“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|一位远道而来的日本鼓迷=|表示");
        assertThat(told("单小兵说：“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|单小兵=单小兵|说");
    }

    @Test
    void wordThatOnlyEndsSoIsNobody() {
        assertThat(told("林知秋一脸陌生，说：“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|林知秋=林知秋|说");
        assertThat(told("林知秋握着双手说：“水位又降了两尺。”")).containsExactly("DIRECT|水位又降了两尺。|林知秋=林知秋|说");
        assertThat(told("林知秋是守规矩的老渡工，强调“水位不能再降”。").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void workSpeaksWhateverItsMakersTradeIs() {
        assertThat(told("北镇人写的《守堤记》记载：“水到了二楼的窗台。”").get(0)).contains("|《守堤记》=");
    }
}
