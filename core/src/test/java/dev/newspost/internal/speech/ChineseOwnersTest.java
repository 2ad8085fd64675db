package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose words those are that no verb of saying beside them hands over, in Chinese. */
class ChineseOwnersTest {
    @Test
    void pronounBehindAnAttributeIsTheSubject() {
        assertThat(told("渔工董立文说：“到家了。”", "42岁的他陪在老父亲身边过年，感到“很踏实”，又免不了担心。").get(1))
                .isEqualTo("PARTIAL|很踏实|他=董立文|感到");
    }

    @Test
    void whoeverIsAskedGivesTheAnswer() {
        assertThat(told("周报在裁决后向渔务处进一步查询，获回覆「渔务处不评论个别船只。」")).containsExactly("DIRECT|渔务处不评论个别船只。|渔务处=渔务处|回覆");
        assertThat(told("记者致电东湾渔会，得到的答复是“船期还没有定，请再等等”。")).containsExactly("DIRECT|船期还没有定，请再等等|东湾渔会=东湾渔会|答复是");
    }

    @Test
    void sentenceBehindTheWordsTellsWhoseTheyAre() {
        assertThat(told("董小岚打算年后去学画图。“还想再做几年，外海不想再去了，在江边找找机会吧。”这是林知秋的新年计划。"))
                .containsExactly("DIRECT|还想再做几年，外海不想再去了，在江边找找机会吧。|林知秋=林知秋|");
    }

    @Test
    void whoeverTheWordsNameHasNotSaidThem() {
        assertThat(told("渔会会长林知秋说：“船上没有别人。”船东冯立民坚持要开船送林知秋回岛，“我要坐后舱，但冯立民要我坐前舱，还说我胆小。”")
                        .get(1))
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

    @Test
    void whoActsBehindTheWordsAndSpeaksOnHasSaidThem() {
        assertThat(told("渔会会长林知秋说：“船在那边。”", "“小船员到处骗人。”十年过去，小卖铺老板冯立民先生仍对这个电话记忆犹新，“又害怕，又气愤”。冯立民没有忘记。")
                        .get(1))
                .isEqualTo("DIRECT|小船员到处骗人。|冯立民=冯立民|");
        assertThat(told("最后的决定性因素是价格。“因风暴影响，船价比去年降低了几千元，已经不会再降了”。林知秋调查了去年的船价。渔会会长林知秋说：“当时的船价没有降。”")
                        .get(0))
                .isEqualTo("DIRECT|因风暴影响，船价比去年降低了几千元，已经不会再降了|林知秋=林知秋|");
    }

    @Test
    void whoAnswersTheWordsHasNotSaidThem() {
        assertThat(told("渔会会长林知秋说：“船在那边。”", "“小船员到处骗人。”船长冯立民则没有忘记这个电话，“我不信，谁也不信。”")
                        .get(1))
                .isEqualTo("DIRECT|小船员到处骗人。|林知秋=林知秋|");
    }

    @Test
    void headingIsOfWhoeverAloneSpeaksInItsSection() {
        assertThat(section("“新年愿望是给渔村安稳的日子”", "渔会会长林知秋女士在岛上过年。“新的一年，新的船。”她说。"))
                .contains("DIRECT|新年愿望是给渔村安稳的日子|林知秋=林知秋|");
        assertThat(section("“新年愿望是给渔村安稳的日子”", "渔会会长林知秋说：“新的一年，新的船。”", "船长冯立民说：“船太贵了。”"))
                .contains("DIRECT|新年愿望是给渔村安稳的日子|=|");
    }

    @Test
    void headingIsOfWhoeverSaysNearlyTheSame() {
        assertThat(section("“没想到（他）会那么小气”", "船长冯立民说：“船太贵了。”", "渔会会长林知秋说：“讲得挺好的，后面真的想不到会那么小气。”"))
                .contains("DIRECT|没想到（他）会那么小气|林知秋=林知秋|");
    }

    @Test
    void whoOpensASectionWithTheWordsActsBehindThem() {
        assertThat(section("渔会的顾虑", "“这里不是别人的渔村。”船长冯立民先生在码头上站了一天。他大声喊叫。")).contains("DIRECT|这里不是别人的渔村。|冯立民=冯立民|");
        assertThat(section("渔会的顾虑", "“这里不是别人的渔村。”", "船长冯立民先生在码头上站了一天。")).contains("DIRECT|这里不是别人的渔村。|冯立民=冯立民|");
        List<Block> blocks = new ArrayList<>(Told.paragraphs("渔会会长林知秋说：“船在那边。”"));
        blocks.add(new Block.Heading(1, Role.STORY, Optional.empty(), 2, RichText.of("民谣")));
        blocks.add(Told.paragraph(2, "“没有船，就没有渔村。”这是去年流传的一句话。"));
        assertThat(Told.read(blocks).stream().map(Told::line)).contains("DIRECT|没有船，就没有渔村。|=|");
    }

    @Test
    void whoIsSeenInAClauseSaysNothing() {
        assertThat(told("渔会会长林知秋女士到场。林知秋下班回家，门怎么也打不开，发现冯立民先生在屋内睡觉，“我觉得不太正常，怎么叫都不醒。”"))
                .containsExactly("DIRECT|我觉得不太正常，怎么叫都不醒。|林知秋=林知秋|");
    }

    @Test
    void whoIsAskedForSomethingTellsOfIt() {
        assertThat(told("一名女船员告诉本报，自己和冯立民初次见面时被单独约至船舱，并在离别时被要求拥抱，“当时稍有迟疑，想要拒绝。”"))
                .containsExactly("DIRECT|当时稍有迟疑，想要拒绝。|一名女船员=|");
    }

    @Test
    void clauseThatRunsIntoTheFirstPersonTellsOfSomebodyElse() {
        assertThat(told("渔会会长林知秋说：“我不去了。”结果船东冯立民先生“给我回了一封信，很生气地说你会后悔的。我没再理他。”").get(1))
                .contains("|林知秋=林知秋|");
    }

    @Test
    void surnameBehindWhatOnlyFriendsSayIsAPersons() {
        assertThat(told("最后的决定性因素是价格。“因风暴影响，船价降低了几千元，已经不会再降了”。小赵调查了去年的船价。小赵说：“当时的船价没有降。”")
                        .get(0))
                .isEqualTo("DIRECT|因风暴影响，船价降低了几千元，已经不会再降了|小赵=小赵|");
    }

    @Test
    void headingOverASectionThatQuotesNobodyIsOfWhoeverActsFirst() {
        assertThat(section("“大体上按八成来考虑”", "5月中旬，一家船厂的经理感到困惑。新船还没有下水，旧船已经不够用。")).contains("DIRECT|大体上按八成来考虑|一家船厂的经理=|");
    }

    private static List<String> section(String heading, String... paragraphs) {
        List<Block> blocks = new ArrayList<>(Told.paragraphs("渔村过年。"));
        blocks.add(new Block.Heading(1, Role.STORY, Optional.empty(), 2, RichText.of(heading)));
        for (String paragraph : paragraphs) {
            blocks.add(Told.paragraph(blocks.size(), paragraph));
        }
        return Told.read(blocks).stream().map(Told::line).toList();
    }
}
