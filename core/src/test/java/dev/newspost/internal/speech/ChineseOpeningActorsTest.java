package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chinese speakers without a name, with all that is said of them, and those who only act in front of their words. */
class ChineseOpeningActorsTest {
    @Test
    void whoeverActsInTheSentenceInFrontSpeaksWithoutAVerb() {
        assertThat(speakers(
                        "病床上的老人笑了，露出仅剩的牙。“怕啊，怕那盆花没人浇。”",
                        "父亲看了一眼，把牌子挂在了她的脖子上。“你比我容易丢。”",
                        "一位船工蹲在岸边抽烟。“今年的鱼比去年少了一半。”",
                        "护士推开门，把药放在桌上。“先吃饭，再吃药。”",
                        "兩名員工站在門外。「老闆還沒發薪水。」",
                        "這名婦女當時正在山坡上採茶，「我聽見像打雷的聲音，回頭一看房子沒了」。"))
                .containsExactly("[老人]", "[父亲]", "[一位船工]", "[护士]", "[兩名員工]", "[這名婦女]");
        assertThat(speakers("门口贴着一张告示。“今日休息，请改日再来。”", "莫斯科的政策制定者一度低估了他。“于是到了今天，我们显得太软弱。”", "店主往往等到天黑才关门。“这就是这条街的规矩。”"))
                .containsExactly("[]", "[]", "[]");
    }

    @Test
    void somebodyBehindAPlaceOrAnAdverbSpeaks() {
        assertThat(speakers("在車站對面修了四十年鐘錶的老師傅則說：「誰來都一樣。」", "在菜市场卖了三十年鱼的大姐却说：“便宜没好货。”", "以敢言著称的《河岸周刊》在社论里批评政府“推卸责任”。"))
                .containsExactly("[老師傅]", "[大姐]", "[《河岸周刊》]");
    }

    @Test
    void numbersAndLandsBelongToWhoeverSpeaks() {
        assertThat(speakers("一位三年级学生家长说：“作业太多了。”", "一名小学三年级女生说：“我会背诗。”", "一位初中老师说：“作业太多了。”", "挪威首相对记者说：“我们不会退让。”"))
                .containsExactly("[一位三年级学生家长]", "[一名小学三年级女生]", "[一位初中老师]", "[挪威首相]");
    }

    @Test
    void mentionBeginsWithTheNumeralOrWhatPoints() {
        assertThat(speakers(
                        "省医院的一名护士表示：“我们收到的材料数量很大。”",
                        "他的一个女朋友说：“我不去。”",
                        "這個一米九的漢子說：「她比我能幹多了。」",
                        "这个帖子的主人说：“我不去。”",
                        "一位不愿具名的船商对记者坦言，扩种太快，“三年以后，怕是要烂在地里”。",
                        "林知秋的徒弟放下锤子，说：“先坐下喝口水。”",
                        "羅家銘與太太齊聲說：「我們不後悔。」"))
                .containsExactly("[一名护士]", "[他的一个女朋友]", "[這個一米九的漢子]", "[主人]", "[一位不愿具名的船商]", "[林知秋的徒弟]", "[羅家銘與太太]");
    }

    @Test
    void whoeverConfessesSpeaksWithinWhatAnotherTells() {
        assertThat(speakers("分局長戴立群表示，駕駛供稱當天「只喝了一杯啤酒」，將持續調查。")).containsExactly("[駕駛]");
        assertThat(speakers("男子驾驶一辆货车说：“让开。”")).containsExactly("[男子]");
    }
}
