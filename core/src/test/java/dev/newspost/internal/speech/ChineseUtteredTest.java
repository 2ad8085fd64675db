package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that are the attribute of a noun for what is said, in Chinese. */
class ChineseUtteredTest {
    @Test
    void clauseBeforeANounForWhatIsSaidIsOfWhoUttersIt() {
        assertThat(told("渔会会长林知秋女士到场。林知秋当天发表“不必担心涨潮”的言论，船东们听不进去。")).containsExactly("DIRECT|不必担心涨潮|林知秋=林知秋|发表");
        assertThat(told("渔会会长林知秋女士在群里发出了“灯塔又修了七次”的消息，没有人理会。")).containsExactly("DIRECT|灯塔又修了七次|林知秋=林知秋|发出了");
        assertThat(told("铺子试用新网，得到“能不能更简单地收网”等反馈，然后又改。")).containsExactly("DIRECT|能不能更简单地收网|=|得到");
    }

    @Test
    void whoStandsRightInFrontUttersIt() {
        assertThat(told("渔会会长林知秋女士到场。接下来就要考验林知秋“没有灯塔就没有渔港”的宣言。")).containsExactly("DIRECT|没有灯塔就没有渔港|林知秋=林知秋|宣言");
        assertThat(told("渔会会长林知秋女士到场。林知秋“灯塔没有主人”的说法，船东们都记得。")).containsExactly("DIRECT|灯塔没有主人|林知秋=林知秋|说法");
    }

    @Test
    void clauseBehindTellsWhoHoldsAThought() {
        assertThat(told("渔会会长林知秋女士到场。抱着“灯塔这么好，应该给大家看”的心情，林知秋打开了门。")).containsExactly("DIRECT|灯塔这么好，应该给大家看|林知秋=林知秋|抱着");
    }

    @Test
    void whatSomebodyIsAskedToDoIsPartial() {
        assertThat(told("林知秋向船东发出“到渔会坐坐”的邀请，双方在码头见面。")).containsExactly("PARTIAL|到渔会坐坐|林知秋=林知秋|发出");
    }

    @Test
    void termBeforeANounForWhatIsSaidIsNoQuote() {
        assertThat(told("渔会发出“超级台风”的警告，船都回港。")).isEmpty();
        assertThat(told("渔会会长林知秋女士用“渔港”的说法，船东们不懂。")).isEmpty();
        assertThat(told("渔会会长林知秋女士到场。船东们对林知秋“灯塔”的批评很快传开。")).isEmpty();
    }
}
