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

class ChineseFragmentsTest {
    @Test
    void wordsThatTellHowSomethingIsDoneArePartial() {
        assertThat(told("林知秋指责船东“狡猾”地涨价。")).containsExactly("PARTIAL|狡猾|林知秋=林知秋|指责");
        assertThat(told("林知秋写道，渔会“以最坚决的方式”抗议涨价。")).containsExactly("PARTIAL|以最坚决的方式|林知秋=林知秋|写道");
        assertThat(told("林知秋说，渔会守着“渔港”地位不放。")).isEmpty();
    }

    @Test
    void verbWithItsObjectBehindItIsPartial() {
        assertThat(told("林知秋批评邻村“丑化”渔民，要求道歉。")).containsExactly("PARTIAL|丑化|林知秋=林知秋|批评");
        assertThat(told("林知秋呼吁船东避免“刺激”渔民，不要再涨价。")).containsExactly("PARTIAL|刺激|林知秋=林知秋|呼吁");
        assertThat(told("林知秋说，渔会收到“丑化”的名单。")).isEmpty();
    }

    @Test
    void verbBehindWhereItHappensIsPartial() {
        assertThat(told("林知秋声称船东在选举中“舞弊”，票要重数。")).containsExactly("PARTIAL|舞弊|林知秋=林知秋|声称");
        assertThat(told("林知秋声称船东的选举“登记册”丢了。")).isEmpty();
    }

    @Test
    void whatSomebodyIsMadeToDoIsPartial() {
        assertThat(told("林知秋回应，要让他们“准时回来出海”的想法很明确。")).containsExactly("PARTIAL|准时回来出海|林知秋=林知秋|回应");
    }

    @Test
    void amountsAndExtentsArePartial() {
        assertThat(told("船长表示，渔会预料往后“至少十天”内不会有船。").get(0)).startsWith("PARTIAL|至少十天|");
        assertThat(told("林知秋形容，两家铺子吵到了“掀桌子”的地步，无法再谈。")).containsExactly("PARTIAL|掀桌子|林知秋=林知秋|形容");
    }

    @Test
    void shortWordForSomebodyInTheClauseOfTheCueIsPartial() {
        assertThat(told("林知秋称船东“傻”，不该涨价。")).containsExactly("PARTIAL|傻|林知秋=林知秋|称");
        assertThat(told("林知秋称渡口是“迷宫”，请大家小心。")).containsExactly("PARTIAL|迷宫|林知秋=林知秋|称");
        assertThat(told("我称它是“迷宫”，请大家小心。")).isEmpty();
        assertThat(told("林知秋也提到渡口与“海市”，请大家小心。")).isEmpty();
    }

    @Test
    void whatALongSubjectDoesIsPartial() {
        assertThat(told("林知秋也表示，停航措施以及各港实施的限行办法“已经初见成效”。")).containsExactly("PARTIAL|已经初见成效|林知秋=林知秋|表示");
    }

    @Test
    void whatTheStorySaysOfSomebodyInMarksIsPartialWithoutACue() {
        assertThat(told("停航头几天，林知秋“特别有干劲”，天天上船。").get(0)).startsWith("PARTIAL|特别有干劲|");
        assertThat(told("停航头几天，港口碰上“丢失的三个冬天”，船都停了。")).isEmpty();
    }

    @Test
    void wordsThatEndAsTheNameOfALawOrAFirmAreNone() {
        assertThat(told("林知秋说，根据章程，“擅自移动他人航标罪”最重要丢掉执照。")).isEmpty();
        assertThat(told("林知秋表示“蓝湾渔网编织有限公司”已经与渔会签约。")).isEmpty();
        assertThat(told("林知秋说，“灯塔技术改造计划”随着船只增加而扩大。")).isEmpty();
    }

    @Test
    void nounPhraseThatIsAnAttributeIsNoClause() {
        assertThat(told("渔会指出“少数老旧渔船”的油漆脱落。")).isEmpty();
        assertThat(told("林知秋说过“海就是这样的啊”的话。")).containsExactly("DIRECT|海就是这样的啊|林知秋=林知秋|说过");
    }

    @Test
    void whatFollowsACueAndAPauseIsDirectWithOrWithoutASubject() {
        assertThat(told("林知秋表示，“将来渔船或许也会逐步开到外海”。")).containsExactly("DIRECT|将来渔船或许也会逐步开到外海|林知秋=林知秋|表示");
        assertThat(told("林知秋说，“与上一季相比，这些船更新”，对渔会表示感谢。")).containsExactly("DIRECT|与上一季相比，这些船更新|林知秋=林知秋|说");
    }

    @Test
    void clauseBehindThePauseOfAReportedOneIsDirect() {
        assertThat(told("林知秋期待，渔会能和船东好好谈一谈，“并不是逼船东说话”。")).containsExactly("DIRECT|并不是逼船东说话|林知秋=林知秋|期待");
    }

    @Test
    void verbThatIsDoneLacksItsSubject() {
        assertThat(told("林知秋写道，老船长“修建了一座挡住海浪的大坝，保住了我们的渔港”。").get(0)).startsWith("PARTIAL|修建了一座");
    }

    @Test
    void whatSomebodySaysAThingIsIsPartialBehindAnAttributeToo() {
        assertThat(told("林知秋称涨价是对渔民的“嘲弄”。")).containsExactly("PARTIAL|嘲弄|林知秋=林知秋|称");
        assertThat(told("林知秋总结近期的“五难”。")).isEmpty();
    }

    @Test
    void fragmentBehindAConjunctionGoesOnWithTheOneBefore() {
        assertThat(told("林知秋此前曾称涨价是“阴谋”，并且“毫无章法”。"))
                .containsExactly("PARTIAL|阴谋|林知秋=林知秋|曾称", "PARTIAL|毫无章法|林知秋=林知秋|曾称");
    }

    @Test
    void wordInLatinLettersIsAName() {
        assertThat(told("林知秋称老船长为“Batyr”，渔民说那条船是「Petrel」。")).isEmpty();
        assertThat(told("林知秋说：“Never again.”")).containsExactly("DIRECT|Never again.|林知秋=林知秋|说");
    }

    @Test
    void verbAndObjectThatEndTheReportersClauseArePartial() {
        assertThat(told("林知秋透露，要看哪条航线会给船东“带来更多的麻烦”。")).containsExactly("PARTIAL|带来更多的麻烦|林知秋=林知秋|透露");
        assertThat(told("林知秋说，在那样一座“收费码头里”，钓鱼是一种抗争。")).isEmpty();
    }

    @Test
    void fragmentInWhatAReportTellsIsTheReports() {
        assertThat(told("据渔政局通报，两名船东昨晚在酒吧“寻衅滋事并打伤店员”，已被拘留。")).containsExactly("PARTIAL|寻衅滋事并打伤店员|渔政局=渔政局|");
        assertThat(told("相反，另据《海报》报道，这出戏是对“发生在渔村里的感人故事”的赞歌。")).hasSize(1);
        assertThat(told("据渔政局通报，两名船东在“蓝湾酒吧”打伤店员。")).isEmpty();
        assertThat(told("据报道，林知秋是“蓝湾集团”的前员工。")).isEmpty();
    }

    @Test
    void verbInAClauseThatTellsWhyOrWhenHandsNothingOver() {
        assertThat(told("由于公开呼吁换届，前任会长从任上被“强行调离”，船员今天停工。")).isEmpty();
        assertThat(told("林知秋的账号“点赞”了一张旧照之后，渔会发表声明，要求船东“认真调查”。")).containsExactly("PARTIAL|认真调查|渔会=渔会|要求");
    }

    @Test
    void wordsBelongToWhoeverSaysThemThoughOthersAnswerBehind() {
        assertThat(told("林知秋曾形容船东是“失败者”，但船东们都否认。")).containsExactly("PARTIAL|失败者|林知秋=林知秋|形容");
    }

    @Test
    void clauseBehindTheObjectOfADeedIsNotHandedOver() {
        assertThat(told("林知秋拒绝了合同，于是她成了“自由的画匠”。")).isEmpty();
        assertThat(told("市府鼓励餐馆做外卖，措施之一是“夜间配送”。")).isEmpty();
        assertThat(told("林知秋反对拆桥，因为那座桥是“回家的路”。")).isEmpty();
        assertThat(told("林知秋承诺“绝不涨价”，也不关门。")).hasSize(1);
        assertThat(told("林知秋表示希望大家支持，让老街“重新热闹起来”。")).hasSize(1);
        assertThat(told("林知秋分析了渔会涨价的原因，其中包括“无法维持码头的日常开支”等。")).hasSize(1);
    }

    @Test
    void nounWithAnAttributeThatSomebodyTellsIsPartial() {
        assertThat(told("林知秋说，这是港口“黑暗的一天”。")).containsExactly("PARTIAL|黑暗的一天|林知秋=林知秋|说");
        assertThat(told("林知秋强调，渔会要与“有着同样看法的其他船东”合作。")).containsExactly("PARTIAL|有着同样看法的其他船东|林知秋=林知秋|强调");
        assertThat(told("林知秋写到，渔会多年来守着“记忆的仓库”，每天开放。")).isEmpty();
        assertThat(told("人们说起渔船，都很喜欢“水上的房子”。")).isEmpty();
    }

    @Test
    void verbThatEndsAReportedClauseIsPartial() {
        assertThat(told("镇长林知秋说他对渔会里的种种新规矩“感到担忧”，这很严重。")).containsExactly("PARTIAL|感到担忧|林知秋=林知秋|说");
        assertThat(told("林知秋表示，许多其他港口的活动也“明显改善”。")).containsExactly("PARTIAL|明显改善|林知秋=林知秋|表示");
        assertThat(told("林知秋指邻村的船昨天夜里再次“非法越界捕鱼”，当时有人鸣笛。")).hasSize(1);
        assertThat(told("林知秋说，镇上今年也有“渔火节”。")).isEmpty();
        assertThat(told("林知秋表示，首都“和平大街”很热闹。")).isEmpty();
    }

    @Test
    void verbWithAnObjectThatHasAnAttributeIsNoName() {
        assertThat(told("林知秋呼吁船东“结束一年来的混乱活动”。")).containsExactly("PARTIAL|结束一年来的混乱活动|林知秋=林知秋|呼吁");
        assertThat(told("林知秋宣布启动“重返渔港活动”。")).isEmpty();
    }

    @Test
    void judgementThatComesAgainIsNoTerm() {
        assertThat(told("林知秋批评，镇长的灯塔是“非常落后”。", "灯塔“非常落后”，船工说过。")).contains("PARTIAL|非常落后|林知秋=林知秋|批评");
        assertThat(told("林知秋警告，任命他为渔会的“特别检查员”。", "“特别检查员”来了。")).isEmpty();
    }

    @Test
    void wordsThatAHeadingSaysAgainAreNoTerm() {
        String said = "镇长林知秋批评渔会的目的是为了“夺取政权”，声言会查。";
        assertThat(under("镇长指渔会“夺取政权”", said)).contains("PARTIAL|夺取政权|林知秋=林知秋|批评");
        assertThat(under("镇长指渔会太多", said, "渔会说，所谓的“夺取政权”没有发生过。")).isEmpty();
    }

    private static List<String> under(String heading, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Role.STORY, Optional.empty(), 2, RichText.of(heading)));
        for (String paragraph : paragraphs) {
            blocks.add(Told.paragraph(blocks.size(), paragraph));
        }
        return Told.read(blocks).stream().map(Told::line).toList();
    }
}
