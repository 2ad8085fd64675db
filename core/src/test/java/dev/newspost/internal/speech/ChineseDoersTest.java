package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a Chinese clause is about where no verb of saying hands words over. */
class ChineseDoersTest {
    @Test
    void whoBeginsASentenceThatAColonEndsSpeaksWhateverHeDoesInIt() {
        assertThat(speakers(
                        "鞋匠往灯里添了些油，吹掉桌上的线头：“这双鞋还能再穿两年。”",
                        "一名车夫跳下驴背，拍打着裤腿：“前面的路全是泥。”",
                        "鞋匠猛地合上那本蓝色的账簿：“这笔钱我早就还清了。”",
                        "奶奶大清早来敲门，放下篮子，擦了擦额头，给邻居倒水，板着面孔：“你们昨晚又没有吃饭！”"))
                .containsExactly("[鞋匠]", "[一名车夫]", "[鞋匠]", "[奶奶]");
    }

    @Test
    void wordsThatStandSomewhereAreNotOfWhoeverSeesThem() {
        assertThat(speakers("一名车夫拧开收音机，窗口亮起一行字：“今晚十点以后停电。”")).containsExactly("[]");
    }

    @Test
    void whatPeopleOfATradeDoInGeneralHandsNothingOver() {
        assertThat(speakers("鞋匠在集市上往往要等半天，才能等到一双破鞋：“这条街早就没有人住了。”")).containsExactly("[]");
    }

    @Test
    void whoOwnsThePartThatActsSpeaks() {
        assertThat(speakers(
                        "“这双鞋修了三遍，谁也没来取。”鞋匠的肩膀塌了下去。",
                        "“這雙鞋修了三遍，誰也沒來取。”林知秋的嗓子全啞了。",
                        "“这双鞋修了三遍，谁也没来取。”院子里，鞋匠的眼睛亮了起来。",
                        "“这双鞋修了三遍，谁也没来取。”鞋匠那双粗糙的手停住了。",
                        "她的嗓音又尖又细：“这双鞋修了三遍，谁也没来取。”",
                        "他的毛病是话少，吃饭时从不抬头：“这双鞋修了三遍，谁也没来取。”",
                        "林知秋推了推鞋匠，鞋匠的脖子一下子涨红了：“这双鞋我修不了。”"))
                .containsExactly("[鞋匠]", "[林知秋]", "[鞋匠]", "[鞋匠]", "[她]", "[他]", "[鞋匠]");
    }

    @Test
    void longerWordIsNoPartAndManyOwnNone() {
        assertThat(speakers("“这双鞋修了三遍，谁也没来取。”鞋匠的手艺传了四代。", "“这双鞋修了三遍，谁也没来取。”街坊们的目光都移开了。"))
                .containsExactly("[]", "[]");
    }

    @Test
    void whoHasNoNameMayStandBehindWhereHeIs() {
        assertThat(speakers("“船舱里进了水，谁去叫人？”蹲在船尾的一名车夫捂住了耳朵。", "“船舱里进了水，我们都看见了。”邻座的车夫眨了眨眼睛。"))
                .containsExactly("[一名车夫]", "[车夫]");
    }

    @Test
    void whoActsBehindWhenOrWhereSpeaks() {
        assertThat(speakers("“船舱里进了水，我们都看见了。”每逢冬至，车夫拎着酒来敲门。")).containsExactly("[车夫]");
    }

    @Test
    void whomSomebodyTurnsToInTheLastClauseOnlyHears() {
        assertThat(speakers(
                        "他放下担子，跟坐在门槛上的钟庆年打听：“去灯塔是不是走这条路？”",
                        "鞋匠回过头，冲着钟庆年挤挤眼：“这双鞋明天来拿。”",
                        "门外静了，对徒弟一向严厉的钟庆年笑了：“这双鞋明天来拿。”"))
                .containsExactly("[他]", "[鞋匠]", "[钟庆年]");
    }
}
