package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Quote;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a Chinese name ends in front of what somebody does, whichever verb that has. */
class ChineseDeedsBehindNamesTest {
    private static List<String> speakers(String... stories) {
        return Arrays.stream(stories)
                .map(story -> quotes(story.split("/")).stream()
                        .map(Quote::speaker)
                        .map(speaker -> speaker.orElse(""))
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void verbWithWhatCompletesItEndsAName() {
        assertThat(speakers(
                        "何岚掰断一根缆绳：“钱不够。”",
                        "上官柏撂下锄头：“钱不够。”",
                        "镇长沈秋攥着桥的图纸说：“钱不够。”",
                        "皮特·卡列金裹着油布：“钱不够。”",
                        "老郑揭开锅盖：“钱不够。”",
                        "何岚拍打着船舷：“钱不够。”",
                        "何岚掂了掂秤砣：“钱不够。”",
                        "何嵐擰緊螺絲：“錢不夠。”"))
                .containsExactly("[何岚]", "[上官柏]", "[沈秋]", "[皮特·卡列金]", "[老郑]", "[何岚]", "[何岚]", "[何嵐]");
    }

    @Test
    void partOfTheBodyAndWhatIsDoneAtOneGoEndAName() {
        assertThat(speakers(
                        "何岚双膝一弯：“钱不够。”",
                        "镇长沈秋心一横：“钱不够。”",
                        "何岚一屁股坐进船舱：“钱不够。”",
                        "老郑一行一行翻着账本：“钱不够。”",
                        "镇长沈秋边补网边说：“钱不够。”",
                        "何岚出海途中对记者说：“钱不够。”"))
                .containsExactly("[何岚]", "[沈秋]", "[何岚]", "[老郑]", "[沈秋]", "[何岚]");
    }

    @Test
    void characterThatNoGivenNameHasEndsAName() {
        assertThat(speakers("郑涛拒缴船费：“钱不够。”", "船工查看账本后说：“钱不够。”", "王队长雨衣湿透：“钱不够。”"))
                .containsExactly("[郑涛]", "[船工]", "[王队长]");
    }

    @Test
    void namesAndNounsThatHoldSuchCharactersAreWhole() {
        assertThat(speakers(
                        "镇长何放开会时说：“钱不够。”",
                        "镇长沈立正表示：“钱不够。”",
                        "船工何望说：“钱不够。”",
                        "何一一说：“钱不够。”",
                        "安吉拉在会上说：“钱不够。”",
                        "退休教师沈秋说：“钱不够。”",
                        "镇上船厂的负责人说：“钱不够。”",
                        "码头一位渔民说：“钱不够。”",
                        "一名推着车的老人说：“钱不够。”",
                        "朝鲜外务省说：“钱不够。”"))
                .containsExactly(
                        "[何放开]",
                        "[沈立正]",
                        "[何望]",
                        "[何一一]",
                        "[安吉拉]",
                        "[沈秋]",
                        "[镇上船厂的负责人]",
                        "[一位渔民]",
                        "[一名推着车的老人]",
                        "[朝鲜外务省]");
    }

    @Test
    void somebodyWithoutANameHandsOverBehindSeveralClauses() {
        assertThat(speakers("一名船工放下缆绳，擦了擦手上的油：“钱不够。”")).containsExactly("[一名船工]");
    }

    @Test
    void whoeverSomethingIsDoneWithOrSaidToIsNoSpeaker() {
        assertThat(speakers("船工何岚举起火把，与众人守在桥头：“钱不够。”", "镇长沈秋下船后，在桥头对等候的人群说：“钱不够。”"))
                .containsExactly("[何岚]", "[沈秋]");
    }

    @Test
    void middlePartOfAForeignNameIsNoLongerThanNamesAre() {
        assertThat(quotes("记者玛莎·科林写卡列金夫人梅拉尼娅·卡列金的书没有卖完。", "卡列金说：“我要那本书，钱不够也要。”")
                        .get(0)
                        .speakerName())
                .hasValue("卡列金");
    }
}
