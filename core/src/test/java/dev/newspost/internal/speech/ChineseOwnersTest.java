package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words those are that no verb of saying beside them hands over, in Chinese. */
class ChineseOwnersTest {
    @Test
    void pronounBehindAnAttributeIsTheSubject() {
        assertThat(told("渔工董立文的年夜饭做了六道菜。42岁的他陪在老父亲身边过年，感到“很踏实”，又免不了担心。"))
                .containsExactly("PARTIAL|很踏实|他=董立文|感到");
    }

    @Test
    void whoeverIsAskedGivesTheAnswer() {
        assertThat(told("周报在裁决后向渔务处进一步查询，获回覆「渔务处不评论个别船只。」"))
                .containsExactly("DIRECT|渔务处不评论个别船只。|渔务处=渔务处|回覆");
        assertThat(told("记者致电东湾渔会，得到的答复是“船期还没有定，请再等等”。"))
                .containsExactly("DIRECT|船期还没有定，请再等等|东湾渔会=东湾渔会|答复是");
    }

    @Test
    void sentenceBehindTheWordsTellsWhoseTheyAre() {
        assertThat(told("董小岚打算年后去学画图。“还想再做几年，外海不想再去了，在江边找找机会吧。”这是林知秋的新年计划。"))
                .containsExactly("DIRECT|还想再做几年，外海不想再去了，在江边找找机会吧。|林知秋=林知秋|");
    }

    @Test
    void whoeverTheWordsNameHasNotSaidThem() {
        assertThat(told("渔会会长林知秋说：“船上没有别人。”船东冯立民坚持要开船送林知秋回岛，“我要坐后舱，但冯立民要我坐前舱，还说我胆小。”").get(1))
                .startsWith("DIRECT|我要坐后舱，但冯立民要我坐前舱，还说我胆小。|林知秋=林知秋|");
        assertThat(told("船长高蔚对本报说，冯立民坚持自己开船：“冯立民没有水手，他自己说过他一个人开。”"))
                .containsExactly("DIRECT|冯立民没有水手，他自己说过他一个人开。|高蔚=高蔚|坚持");
    }

    @Test
    void whoeverSpeaksOfHimselfByNameHasSaidSo() {
        assertThat(told("船东冯立民坚持要开船送人回岛，“我冯立民说话算数，一定送到。”").get(0)).contains("|冯立民=冯立民|");
    }

    @Test
    void verbWhoseWordsStandBeforeIsDoneWith() {
        List<String> read = told("一名女船员告诉记者，自己见过船东。经师姐提醒“老师傅这方面有点问题，喜欢占人便宜”后，她选择“尽量避免与他接触”。");
        assertThat(read.get(0)).contains("|师姐=师姐|");
        assertThat(read.get(1)).contains("|她=|");
    }

    @Test
    void whoRemembersTellsOn() {
        assertThat(told("渔会会长林知秋女士到场。林知秋记得，当时女工住东厢，男工住西厢。而董小岚晚上有时会回来得很晚，“我们都睡了，还不见她”。"))
                .containsExactly("DIRECT|我们都睡了，还不见她|林知秋=林知秋|");
        assertThat(told("渔会会长林知秋女士到场。林知秋还记得，冯立民那时候曾告诉她，学航海前两年在城里，后两年在海边。“海边是我的梦想啊。”"))
                .containsExactly("DIRECT|海边是我的梦想啊。|林知秋=林知秋|");
    }

    @Test
    void verbBehindTheWordsIsNobodysName() {
        assertThat(told("看船的人不少。“改装为自己喜欢的样子挺有趣的。船的价值不会减少”，倾向于买船。").get(0)).doesNotContain("倾向=");
    }
}
