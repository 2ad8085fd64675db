package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no title brings in, with which a sentence begins. */
class ChineseOpeningNamesTest {
    @ParameterizedTest
    @CsvSource({
        "林守英, 擦了擦眼泪",
        "沈梦琴, 输掉了官司",
        "郑丽, 推着车上了坡",
        "韩玉梅, 住在三楼",
        "戴恩·哈珀, 刚从码头回来",
        "玛莎·科林, 来自北方的海岛",
        "叶莲娜·沃罗比约娃, 住在三楼",
        "德米特里·扎伊采夫, 输掉了官司"
    })
    void pronounTakesUpTheNameWithWhichASentenceBegins(String name, String deed) {
        assertThat(told(name + deed + "。他说：“船今年不会再来了。”")).containsExactly("DIRECT|船今年不会再来了。|他=" + name + "|说");
    }

    @ParameterizedTest
    @ValueSource(strings = {"泽连斯基", "扎伊采夫", "科连科"})
    void charactersOfForeignNamesThatAreWordsElsewhereStayInThem(String last) {
        assertThat(told("律师安东·" + last + "指出：“船今年不会再来了。”"))
                .containsExactly("DIRECT|船今年不会再来了。|安东·" + last + "=安东·" + last + "|指出");
    }

    @Test
    void frontOfALongerNameIsNoName() {
        assertThat(told("林守田走过来。林守田看着海。", "他说：“船今年不会再来了。”")).containsExactly("DIRECT|船今年不会再来了。|他=林守田|说");
    }

    @ParameterizedTest
    @CsvSource({"阿珍, 陈小珍", "珍姐, 陈小珍", "强叔, 陈国强", "小强, 陈国强"})
    void familiarNameIsMadeOfTheEndOfAGivenName(String familiar, String whole) {
        assertThat(told("店主" + whole + "说：“店开了十年。”", familiar + "说：“船今年不会再来了。”"))
                .contains("DIRECT|船今年不会再来了。|" + familiar + "=" + whole + "|说");
    }

    @Test
    void familiarNameThatTwoMayHaveIsNobodys() {
        assertThat(told("店主陈小珍说：“店开了十年。”", "渔民林玉珍说：“鱼少了。”", "阿珍说：“船今年不会再来了。”")).contains("DIRECT|船今年不会再来了。|阿珍=阿珍|说");
    }

    @ParameterizedTest
    @CsvSource({"温绍, 自己也没想到", "刘玲, 获得了一枚奖章", "谭俊, 正在等船"})
    void nameEndsInFrontOfAWordThatFollowsNames(String name, String deed) {
        assertThat(told("船工" + name + deed + "。“船今年不会再来了。”他说。")).containsExactly("DIRECT|船今年不会再来了。|他=" + name + "|说");
    }

    @ParameterizedTest
    @ValueSource(strings = {"监警会", "校监会", "青联会"})
    void bodyKeepsTheLastCharacterThatIsAVerbElsewhere(String body) {
        assertThat(told(body + "认为：“船今年不会再来了。”")).containsExactly("DIRECT|船今年不会再来了。|" + body + "=" + body + "|认为");
    }

    @Test
    void whoeverDoesNotAgreeEndsInFrontOfIt() {
        assertThat(told("航运局不同意这种说法：“船今年不会再来了。”").get(0)).contains("|航运局=航运局|");
    }
}
