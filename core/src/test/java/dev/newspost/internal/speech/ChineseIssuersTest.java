package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who of several in a Chinese sentence the words are of: who gives a text out, tells of another's word, lets words go. */
class ChineseIssuersTest {
    @Test
    void whoeverGivesATextOutSpeaksInTheClausesBehind() {
        assertThat(speakers("山北客運下午發出聲明，對傷者致歉，並表示醫藥費「全數由公司負擔」。", "东岭水务昨晚发布通报，向用户道歉，并称水质“已经恢复正常”。"))
                .containsExactly("[山北客運]", "[东岭水务]");
    }

    @Test
    void whoeverCallsAThingSoIsNotWhoSpeaks() {
        assertThat(speakers("律師藍士豪則強調，款項都經過簽核，檢方所稱的假帳「純屬會計誤植」。", "發言人丁孟潔表示，外界所說的黑箱「根本不存在」。"))
                .containsExactly("[藍士豪]", "[丁孟潔]");
        assertThat(speakers("正如何远志对记者所说的那样，这等于“把船推下悬崖”。")).containsExactly("[何远志]");
        assertThat(speakers("《河岸时报》在另一则报道中引述石溪警方称，嫌疑人已经归案。“目前案件正在审理。”")).containsExactly("[石溪警方]");
    }

    @Test
    void sentenceBehindTellsWhoseWordsTheyAre() {
        assertThat(speakers(
                        "“先喝口水。”这是她的开场白。",
                        "“没事，有我。”这是他对女儿说的最后一句话。",
                        "「下次不來了。」阿公撂下這句話便下車。",
                        "何远志问过一次。“漆掉了就掉了。”师傅丢下这句话就走了。",
                        "“谁也别走。”这话是队长说的。"))
                .containsExactly("[她]", "[他]", "[阿公]", "[师傅]", "[队长]");
    }

    @Test
    void nameEndsInFrontOfADoubledAdverb() {
        assertThat(speakers("林知夏冷冷地说：“随你。”", "“随你。”程若兰淡淡地说。", "老爷子逢人便夸，说孙女“比儿子还能干”。"))
                .containsExactly("[林知夏]", "[程若兰]", "[老爷子]");
        assertThat(speakers("店主静悄悄地说：“随你。”")).containsExactly("[店主]");
        assertThat(speakers("縣長范姜文廷列席時說：「明年一定修好。」", "議員張簡瑞昌質詢時說：「不要再拖了。」")).containsExactly("[范姜文廷]", "[張簡瑞昌]");
    }

    @Test
    void oneOfManyIsCalledByAName() {
        assertThat(Told.told("调度员换了六任，最新的一位叫萨仁，刚满二十三岁。", "“今天有火吗？”这是萨仁每天的第一句话。"))
                .containsExactly("DIRECT|今天有火吗？|萨仁=萨仁|");
    }
}
