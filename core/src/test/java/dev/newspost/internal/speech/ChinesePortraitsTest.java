package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks in Chinese portraits, where a story shows what people do more than what they say. */
class ChinesePortraitsTest {
    private static String last(String... story) {
        return told(story).get(told(story).size() - 1);
    }

    @Test
    void pronounStandsForANameThatStandsOnce() {
        assertThat(last("程砚秋在码头上补网。她说：“雨要来了。”")).contains("她=程砚秋|");
        assertThat(last("司马澄没有开门。他说：“雨要来了。”")).contains("他=司马澄|");
        assertThat(last("段老师没有收那篮鸡蛋。她说：“雨要来了。”")).contains("她=段老师|");
        assertThat(last("金属在夜里闪着光。她说：“雨要来了。”")).contains("她=|");
    }

    @Test
    void howSomebodySpeaksIsNobody() {
        assertThat(speakers(
                        "房东坐在门口，好心提醒：“雨要来了。”", "房东坐在门口，郑重提醒：“雨要来了。”", "房东坐在门口，慢条斯理地说：“雨要来了。”", "房东坐在门口，结结巴巴说：“雨要来了。”"))
                .containsOnly("[房东]");
        assertThat(speakers("热心网友提醒：“雨要来了。”", "何文静提醒：“雨要来了。”")).containsExactly("[热心网友]", "[何文静]");
    }

    @Test
    void wordForMutteringHandsWordsOver() {
        assertThat(speakers("船工翻了个身，嘟囔道：“雨要来了。”", "船工连连告饶：“雨要来了。”", "船工打圆场说：“雨要来了。”"))
                .containsOnly("[船工]");
    }

    @Test
    void tradeStandsInFrontOfAName() {
        assertThat(speakers("大提琴手约翰·莫里斯说：“雨要来了。”", "邮差何文静说：“雨要来了。”")).containsExactly("[约翰·莫里斯]", "[何文静]");
    }

    @Test
    void whoComesUpSpeaksBehindWhatHeDoes() {
        assertThat(last("何文静说，她记得那天。她在门口站了很久，一名店员走过来，和气地询问：“您找谁？”")).contains("店员=|");
        assertThat(last("何文静说，她记得那天。她在门口站了很久，看见一名店员，问：“您是谁？”")).contains("她=何文静|");
    }

    @Test
    void whoIsAskedAnswers() {
        assertThat(last("何文静在桥头卖鱼。顾客问她贵不贵，她一律摇头：“雨要来了。”")).contains("她=何文静|");
        assertThat(last("何文静在桥头卖鱼。顾客问她贵不贵，她把秤往桌上一搁，满脸不屑：“雨要来了。”")).contains("她=何文静|");
        assertThat(last("何文静在桥头卖鱼。顾客问她的邻居：“雨要来了？”")).contains("顾客=|");
        assertThat(last("何文静在桥头卖鱼。顾客问她贵不贵，又指着天上：“雨要来了？”")).contains("顾客=|");
    }
}
