package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a surname alone stands for in a Chinese story, and where it ends. */
class SurnamesAloneTest {
    @Test
    void surnameStandsForTheOneNamedMostWhoeverElseHasIt() {
        assertThat(told("船務公司創辦人裘錦榮今日出庭，裘錦榮否認控罪。裘錦榮與裘子康是舊識。", "裘錦榮入座。裘確認收過信。裘稱：「我沒有看過航道圖。」"))
                .containsExactly("DIRECT|我沒有看過航道圖。|裘=裘錦榮|稱");
    }

    @Test
    void surnameStandsForTheOneNamedLastWhereNobodyIsNamedMost() {
        assertThat(told("船东冯立民修船，船工冯小岚补网。冯立民在岸边，冯小岚在船上。", "领航员说冯立民来过。冯说：“锚链断了。”", "领航员说冯小岚也来过。冯说：“网也破了。”"))
                .containsExactly("DIRECT|锚链断了。|冯=冯立民|说", "DIRECT|网也破了。|冯=冯小岚|说");
    }

    @Test
    void fullNameMayStandAsAnObjectOnly() {
        assertThat(told("船會上月向柴文宗去信，也向柴文宗的助手去信。柴回覆：「碼頭要先修好。」")).containsExactly("DIRECT|碼頭要先修好。|柴=柴文宗|回覆");
    }

    @Test
    void surnameEndsBeforeAnAdverbWhereTheStoryCallsSomebodyByIt() {
        assertThat(told("船東裘錦榮到場。裘稱不知情。裘同意補償。裘亦提到：「航道早已淤塞。」", "裘既表示遺憾，裘竟然說：「燈塔與我無關。」"))
                .containsExactly("DIRECT|航道早已淤塞。|裘=裘錦榮|提到", "DIRECT|燈塔與我無關。|裘=裘錦榮|說");
    }

    @Test
    void surnameAloneRunsOnIntoAGivenName() {
        assertThat(told("船东裘稳到场。裘称不知情。裘同意补偿。裘稳说：“灯塔还亮着。”")).containsExactly("DIRECT|灯塔还亮着。|裘稳=裘稳|说");
    }

    @Test
    void givenNameIsNoPartOfTheVerb() {
        assertThat(told("知情人裘明（化名）找到本报。裘明说，船已经走了。", "裘明指：“我认为他们想以此稳住船工。”").get(0))
                .startsWith("DIRECT|我认为他们想以此稳住船工。|裘明=裘明|");
    }

    @Test
    void politeNameStandsForWhoeverHasTheSurnameBehindAForeignName() {
        assertThat(told("划艇队队长珍妮·邹说，水太冷。", "“我们明天再来。”邹同学说。")).contains("DIRECT|我们明天再来。|邹同学=珍妮·邹|说");
    }

    @Test
    void familiarNameStandsForWhomTheSurnameStandsFor() {
        assertThat(told("船长邹守成来了。邹守成又走了。", "小邹说：“船修好了。”").get(0)).contains("小邹=邹守成|说");
    }
}
