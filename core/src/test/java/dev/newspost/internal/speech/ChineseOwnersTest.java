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
        assertThat(told("渔工董立文说：“到家了。”", "满头白发的他坐在码头边补网，感到“很自在”，一坐就是半天。").get(1))
                .isEqualTo("PARTIAL|很自在|他=董立文|感到");
    }

    @Test
    void whoeverIsAskedGivesTheAnswer() {
        assertThat(told("周报上周就航道向渔务处再次查询，获回覆「渔务处正在测量水深。」")).containsExactly("DIRECT|渔务处正在测量水深。|渔务处=渔务处|回覆");
        assertThat(told("记者致电东湾渔会，得到的答复是“船期还没有定，请再等等”。")).containsExactly("DIRECT|船期还没有定，请再等等|东湾渔会=东湾渔会|答复是");
    }

    @Test
    void sentenceBehindTheWordsTellsWhoseTheyAre() {
        assertThat(told("董小岚打算秋天去学补网。“明年要把灯塔刷成白色，再种一排小树。”这是林知秋的心愿。"))
                .containsExactly("DIRECT|明年要把灯塔刷成白色，再种一排小树。|林知秋=林知秋|");
    }

    @Test
    void whoeverTheWordsNameHasNotSaidThem() {
        assertThat(told("渔会会长林知秋说：“船上没有别人。”船东冯立民坚持要替林知秋保管钥匙，“我不放心，可冯立民把灯塔的门锁了。”")
                        .get(1))
                .startsWith("DIRECT|我不放心，可冯立民把灯塔的门锁了。|林知秋=林知秋|");
        assertThat(told("船长高蔚对本报说，冯立民坚持自己修船：“冯立民买了木料，他每天夜里都在钉船板。”"))
                .containsExactly("DIRECT|冯立民买了木料，他每天夜里都在钉船板。|高蔚=高蔚|坚持");
    }

    @Test
    void whoeverSpeaksOfHimselfByNameHasSaidSo() {
        assertThat(told("船东冯立民坚持要替人保管钥匙，“我冯立民守了十年灯塔，从没丢过钥匙。”").get(0)).contains("|冯立民=冯立民|");
    }

    @Test
    void verbWhoseWordsStandBeforeIsDoneWith() {
        List<String> read = told("一名女船员告诉记者，自己买过旧网。经师姐提醒“这种网一泡就烂，根本用不到冬天”后，她决定“再也不买便宜货”。");
        assertThat(read.get(0)).contains("|师姐=|");
        assertThat(read.get(1)).contains("|她=|");
    }

    @Test
    void whoRemembersTellsOn() {
        assertThat(told("渔会会长林知秋女士到场。林知秋记得，那年冬天灯塔没有煤。而董小岚每天提着桶上山捡柴，“天黑透了才看见她的灯笼”。"))
                .containsExactly("DIRECT|天黑透了才看见她的灯笼|林知秋=林知秋|");
        assertThat(told("渔会会长林知秋女士到场。林知秋还记得，冯立民早年曾告诉她，守灯塔的人冬天可以领煤。“我一听就想搬过去。”"))
                .containsExactly("DIRECT|我一听就想搬过去。|林知秋=林知秋|");
    }

    @Test
    void verbBehindTheWordsIsNobodysName() {
        assertThat(told("看网的人不少。“自己补过的网用起来顺手。补网也花不了几个钱”，倾向于补网。").get(0)).doesNotContain("倾向=");
    }

    @Test
    void whoActsBehindTheWordsAndSpeaksOnHasSaidThem() {
        assertThat(told("渔会会长林知秋说：“船在那边。”", "“那天的浪比灯塔还高。”三十年以后，守塔人冯立民先生仍留着那只破桨，“一看见它就睡不着”。冯立民没有忘记。")
                        .get(1))
                .isEqualTo("DIRECT|那天的浪比灯塔还高。|冯立民=冯立民|");
        assertThat(told("桥的事拖了很久。“石料已经运到岸边，今年春天一定能铺好”。林知秋翻出了旧图纸。渔会会长林知秋说：“桥墩还是好的。”")
                        .get(0))
                .isEqualTo("DIRECT|石料已经运到岸边，今年春天一定能铺好|林知秋=林知秋|");
    }

    @Test
    void whoAnswersTheWordsHasNotSaidThem() {
        assertThat(told("渔会会长林知秋说：“船在那边。”", "“明天的风不会大。”船长冯立民则收起了帆，“我不信，谁也不信。”").get(1))
                .isEqualTo("DIRECT|明天的风不会大。|林知秋=林知秋|");
    }

    @Test
    void headingIsOfWhoeverAloneSpeaksInItsSection() {
        assertThat(section("“想让渔村的孩子都学会游泳”", "渔会会长林知秋女士在岛上办了学校。“先学游泳，再学算术。”她说。"))
                .contains("DIRECT|想让渔村的孩子都学会游泳|林知秋=林知秋|");
        assertThat(section("“想让渔村的孩子都学会游泳”", "渔会会长林知秋说：“先学游泳，再学算术。”", "船长冯立民说：“船太贵了。”"))
                .contains("DIRECT|想让渔村的孩子都学会游泳|=|");
    }

    @Test
    void headingIsOfWhoeverSaysNearlyTheSame() {
        assertThat(section("“从来（我）都睡在船上”", "船长冯立民说：“船太贵了。”", "渔会会长林知秋说：“刮风下雨我从来都睡在船上，不怕冷。”"))
                .contains("DIRECT|从来（我）都睡在船上|林知秋=林知秋|");
    }

    @Test
    void whoOpensASectionWithTheWordsActsBehindThem() {
        assertThat(section("渔会的顾虑", "“桥那边也该点一盏灯。”船长冯立民先生在码头上挂了灯笼。他数了三遍。")).contains("DIRECT|桥那边也该点一盏灯。|冯立民=冯立民|");
        assertThat(section("渔会的顾虑", "“桥那边也该点一盏灯。”", "船长冯立民先生在码头上挂了灯笼。")).contains("DIRECT|桥那边也该点一盏灯。|冯立民=冯立民|");
        List<Block> blocks = new ArrayList<>(Told.paragraphs("渔会会长林知秋说：“船在那边。”"));
        blocks.add(new Block.Heading(1, Role.STORY, Optional.empty(), 2, RichText.of("民谣")));
        blocks.add(Told.paragraph(2, "“没有船，就没有渔村。”这是去年流传的一句话。"));
        assertThat(Told.read(blocks).stream().map(Told::line)).contains("DIRECT|没有船，就没有渔村。|=|");
    }

    @Test
    void whoIsSeenInAClauseSaysNothing() {
        assertThat(told("渔会会长林知秋女士到场。林知秋提着灯笼上塔，楼梯一片漆黑，发现冯立民先生在塔顶唱歌，“我在楼下就觉得奇怪，风里有调子。”"))
                .containsExactly("DIRECT|我在楼下就觉得奇怪，风里有调子。|林知秋=林知秋|");
    }

    @Test
    void whoIsAskedForSomethingTellsOfIt() {
        assertThat(told("一名女船员告诉本报，自己第一次上船就分到了厨房，并在开船前被要求唱歌，“手里还拿着锅铲，只好唱了两句。”"))
                .containsExactly("DIRECT|手里还拿着锅铲，只好唱了两句。|一名女船员=|");
    }

    @Test
    void clauseThatRunsIntoTheFirstPersonTellsOfSomebodyElse() {
        assertThat(told("渔会会长林知秋说：“我不借船了。”后来船东冯立民先生“托人给我捎来一筐鱼，还有一张字条。我都退回去了。”").get(1))
                .contains("|林知秋=林知秋|");
    }

    @Test
    void surnameBehindWhatOnlyFriendsSayIsAPersons() {
        assertThat(told("桥的事拖了很久。“石料已经运到岸边，今年春天一定能铺好”。小林翻出了旧图纸。小林说：“桥墩还是好的。”").get(0))
                .isEqualTo("DIRECT|石料已经运到岸边，今年春天一定能铺好|小林=小林|");
    }

    private static List<String> section(String heading, String... paragraphs) {
        List<Block> blocks = new ArrayList<>(Told.paragraphs("渔村过年。"));
        blocks.add(new Block.Heading(1, Role.STORY, Optional.empty(), 2, RichText.of(heading)));
        for (String paragraph : paragraphs) {
            blocks.add(Told.paragraph(blocks.size(), paragraph));
        }
        return Told.read(blocks).stream().map(Told::line).toList();
    }

    @Test
    void documentIsToldWithWhoseItIsWhereThatStandsRightInFront() {
        assertThat(told("东湾渔会的声明说：“航道必须畅通。”")).containsExactly("DIRECT|航道必须畅通。|东湾渔会的声明=东湾渔会|说");
        assertThat(told("《東灣日報》的社論稱：「航道必須暢通。」")).containsExactly("DIRECT|航道必須暢通。|《東灣日報》的社論=東灣日報|稱");
    }

    @Test
    void documentIsToldAloneBehindAClause() {
        assertThat(told("他引述东湾大学东山书院的校歌歌词：“航道必须畅通。”").get(0)).startsWith("DIRECT|航道必须畅通。|校歌歌词=");
    }

    @Test
    void knownWordsAreOfWhomTheyAreKnown() {
        assertThat(told("她最喜欢林知秋的名句“河里本没有路，走的船多了，也便成了路”。").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("老人记得父亲的教诲“做人要诚实，做事要认真”。").get(0)).contains("|父亲=|");
        assertThat(told("他喜欢林知秋的歌“桥上的月亮很圆”。")).isEmpty();
    }

    @Test
    void viewBehindAConjunctionTellsWhoSpeaks() {
        assertThat(told("然而，在林知秋看来，镇长不懂渔民的心——“他看见的仅仅是桥，从来没有看见河。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void whoeverIsAskedGivesTheAnswerThatSomebodyGets() {
        assertThat(told("如果我们问一位船工怎么看这座桥，我们得到的回答会是“一座小木桥”。").get(0)).contains("|一位船工=|");
        assertThat(told("林知秋问过镇长很多次，得到的回答都是：“桥还没修。”").get(0)).contains("|镇长=");
        assertThat(told("林知秋给出的回答是：“桥还没修。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void adverbBehindATextIsNoSurname() {
        assertThat(told("渔会昨天发了声明，林知秋没有来。声明中曾提到“渔船不许出海”。").get(0)).contains("|声明=渔会|");
    }

    @Test
    void wordsAreOfWhoeverLeavesThem() {
        assertThat(told("“我盼一场安静的雨。”这是林知秋留给他亲手修好的渔村的话。").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("“你留下来掌舵。”这是林知秋的决定。").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void whoeverGivesASpeechIsWhoTheNextParagraphQuotes() {
        assertThat(told("灯灭以后，林知秋发表最后的演说：", "“这是最后一夜，是我们修桥的最后一夜。”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("镇长林知秋在码头致辞：“桥修好了，谢谢大家。”").get(0)).contains("|林知秋=林知秋|");
    }
}
