package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import dev.newspost.Quote;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    @Test
    void womanOfTheStoryIsSheThoughSomebodyElseIsNamedNearer() {
        assertThat(told("灯塔看守人祝雅兰昨天回到岛上。她说，她想念海风。祝雅兰的船叫小满。她每天点灯。", "岛民议事会主席季北川承诺修路。", "她说：“灯不能灭。”"))
                .contains("DIRECT|灯不能灭。|她=祝雅兰|说");
    }

    @Test
    void whoLeadsTheSentenceBeforeGoesOnThoughAnotherIsNamedOften() {
        assertThat(told("教练段启明带队训练。段启明说球队很好。段启明还说会赢。段启明昨天到场。", "领队路一舟认为，段启明需要休息。他说：“大家都累了。”"))
                .contains("DIRECT|大家都累了。|他=路一舟|说");
    }

    @Test
    void namedInACaptionIsNobodyWhomTheParagraphGoesOnAbout() {
        String post = "---\ntitle: x\n---\n<div><p>果农聂晚秋种了三百棵柿子树。</p>"
                + "<p><img src=\"a.jpg\"><small>县长邵春山在果园讲话。</small></p><p>“今年甜。”她笑着说。</p></div>";
        Optional<Quote> quote = ArticleParser.create().parse(post).quotes().stream()
                .filter(one -> one.text().equals("今年甜。"))
                .findFirst();
        assertThat(quote.flatMap(Quote::speakerName)).contains("聂晚秋");
    }

    @Test
    void whoIsBroughtInWithoutANameIsHe() {
        assertThat(told("馆长陆清河赞成改建。", "不过，另一位不愿透露姓名的工程师并不赞成改建。他说：“梁会裂。”")).contains("DIRECT|梁会裂。|他=|说");
        assertThat(told("馆长陆清河赞成改建。", "不过，一位老工程师石守田并不赞成改建。他说：“梁会裂。”")).containsExactly("DIRECT|梁会裂。|他=石守田|说");
    }

    @Test
    void whomTheWholeStoryIsAboutIsSheBeforeAnybodyIsNamed() {
        assertThat(told("她在信中写道：“我不后悔。”", "纺织工尹小满上月离职。尹小满做了二十年。尹小满说厂里很吵。尹小满现在养蜂。"))
                .contains("DIRECT|我不后悔。|她=尹小满|写道");
    }

    @Test
    void nameBehindItsTitleBeginsTheSentenceToo() {
        assertThat(told("主播葛兰若提出了疑问。", "农学院教授费兰丝·J·霍尔（Frances J. Hall）是该协会的会员，她表示：“麦子够吃。”"))
                .contains("DIRECT|麦子够吃。|她=费兰丝·J·霍尔|表示");
    }

    @Test
    void cueBehindAnAppositionIsThatOfTheNameInFrontOfIt() {
        assertThat(told(
                        "Edgar Sloane, a harbor pilot who has guided ferries for owners such as Gov. Victor Quill, said he wasn’t surprised.",
                        "“The tide was late,” he said."))
                .contains("DIRECT|The tide was late,|he=Edgar Sloane|said");
    }

    @Test
    void ageBesideANameTellsAPerson() {
        assertThat(told(
                        "As the mills closed, Perrinda Oakes, at 46, kept her stall in the market hall.",
                        "“It’s a lot,” she said."))
                .contains("DIRECT|It’s a lot,|she=Perrinda Oakes|said");
    }

    @Test
    void wordsInAParagraphOfTheirOwnAreSaidByThePronounThatLeadsToThem() {
        assertThat(told("养蜂人郝一鸣说，今年雨多。他解释，蜂群怕潮：", "“箱子潮了蜂就生病，病了只能重新分箱。”").get(0))
                .contains("他=郝一鸣");
    }

    @Test
    void whoStaysWithoutANameIsHeThoughThatStandsBehindAComma() {
        assertThat(told("厂长牛得水没有露面。", "一位出于安全考虑，要求匿名的焊工接受了采访。", "他说，活太多：“一天干十四个小时。”"))
                .contains("DIRECT|一天干十四个小时。|他=|说");
    }

    @Test
    void sentenceThatNamesSomebodyElseDoesNotGoOnWithThePronoun() {
        assertThat(told("镇长段启明来了。段启明说路要修。段启明还说桥要修。他说：“钱够。”", "工程师路一舟指出，桥太旧。他认为他们等得太久。", "“再等要塌。”他说。"))
                .contains("DIRECT|再等要塌。|他=路一舟|说");
    }

    @Test
    void sentenceIsNotAboutWhoeverItsFrontedCircumstanceNames() {
        assertThat(told("方志远说：“球队不会换教练。”在前锋卢敬之公开支持罢赛后，联盟罚了球队。他说：“我们会上诉。”").get(1))
                .contains("他=方志远");
        assertThat(told("方志远召开记者会。方志远说：“没有问题。”", "当主播卢敬之追问去向，并且出示账本后，市长也没有让步：“账目没有问题，”他坚称。")
                        .get(1))
                .contains("他=方志远");
    }

    @Test
    void pronounOfTheSameSentenceStandsForWhomItsFrontedCircumstanceNames() {
        assertThat(told("方志远说：“不换。”", "卢敬之说：“要换。”", "方志远没有回应。当卢敬之走进会场时，他说：“我们会上诉。”")
                        .get(2))
                .contains("他=卢敬之");
        assertThat(told("在记者会上，卢敬之谈到债务。他说：“会尽快还清。”").get(0)).contains("他=卢敬之");
    }

    @Test
    void nameOfTwoLatinWordsIsThatOfWhomAPronounGoesOnWith() {
        assertThat(told("何望舒说：“桥要修。”", "Alan Brook 表示自己学过木工，后来他说：“没想过会用得上。”").get(1))
                .contains("他=Alan Brook");
        assertThat(told("何望舒说：“桥要修。”", "Blue Harbor 公司卖过木船，他说：“没想过会用得上。”").get(1))
                .contains("他=何望舒");
    }

    @Test
    void soleRoleOfAFirmWhoTellsSomethingIsNobodyNamed() {
        assertThat(told("何望舒说：“桥要修。”", "镇上船厂的负责人向记者表示，订单少了一半。“只能裁掉夜班。”他无奈地说。").get(1))
                .contains("他=|");
        assertThat(told("何望舒说：“桥要修。”", "渔会发言人卢敬之表示，订单少了一半。他说：“只能裁掉夜班。”").get(1)).contains("他=卢敬之");
    }

    @Test
    void whoeverIsAskedOrToldSomethingAnswers() {
        assertThat(told("何望舒说：“桥要修。”", "我把这个想法告诉朋友B，他回应说：“先问问家里人吧。”").get(1)).contains("他=|");
        assertThat(told("何望舒说：“桥要修。”", "我问隔壁的老渔民，他说：“先问问家里人吧。”").get(1)).contains("他=|");
        assertThat(told("何望舒说：“桥要修。”", "卢敬之说：“不修。”", "记者打电话给何望舒，他回应说：“还是要修。”").get(2))
                .contains("他=何望舒");
        assertThat(told("何望舒说：“桥要修。”", "何望舒告诉记者，他说过：“桥早晚会塌。”").get(1)).contains("他=何望舒");
    }

    @Test
    void whoAnswersIsNotWhoAsksWithTheSamePronoun() {
        assertThat(told("新来的她坐在店长沈月芳面前。沈月芳问她：“你怕黑吗？”", "她回答：“不怕。”"))
                .containsExactly("DIRECT|你怕黑吗？|沈月芳=沈月芳|问", "DIRECT|不怕。|她=|回答");
        assertThat(told("沈月芳走进灯塔。“我来晚了。”沈月芳说。馆长江小岚问她：“怕吗？”她说：“不怕。”").get(2)).contains("她=沈月芳|");
        assertThat(told("沈月芳问船工：“你怕黑吗？”她说：“我怕。”").get(1)).contains("她=沈月芳|");
    }

    @Test
    void whoSaysSomethingInATextIsNamedBehindIt() {
        assertThat(told("陆成海走了。陆成海和孟秀芝写了一封信，信中陆成海提到，那天碰到了船长。他后悔没有问。“我们太大意了。”").get(0))
                .contains("他=陆成海|");
        assertThat(told("帖子里孟小芸写道，“我走了。”").get(0)).contains("孟小芸=孟小芸|");
    }

    @Test
    void whoIsAskedOrToldAnswersUnderTheNameBehindWhatHeIs() {
        assertThat(told("裘文告诉船工孙文海，他回答说：“船不开了。”").get(0)).contains("|他=孙文海|");
        assertThat(told("裘文在码头。我问船工孙文海，他说：“船不开了。”").get(0)).contains("|他=孙文海|");
        assertThat(told("裘文告诉老船工，他回答说：“船不开了。”").get(0)).contains("|他=|");
    }

    @Test
    void whoStandsInContrastToTheLastSpeakerIsSomebodyElse() {
        assertThat(told("船工庞立新说：“浪有六米。”大副戴成说：“船进水了。”他却认为，“汤凉了，没有人管”。")).last().isEqualTo("DIRECT|汤凉了，没有人管|他=庞立新|认为");
        assertThat(told("船工庞立新说：“浪有六米。”他却认为，“汤凉了，没有人管”。")).last().isEqualTo("DIRECT|汤凉了，没有人管|他=庞立新|认为");
    }

    @Test
    void whoStandsBehindAnAttributeWithWhichASentenceBeginsLeadsIt() {
        assertThat(told("部长庞大勇说：“船不等人。”", "流亡在外的诗人胡利奥·阿尔瓦多是船工的儿子。他说：“汤凉了。”"))
                .last()
                .isEqualTo("DIRECT|汤凉了。|他=胡利奥·阿尔瓦多|说");
        assertThat(told("部长庞大勇说：“船不等人。”", "他昨天见了流亡在外的诗人胡利奥·阿尔瓦多。他说：“汤凉了。”"))
                .last()
                .isEqualTo("DIRECT|汤凉了。|他=庞大勇|说");
        assertThat(told("部长庞大勇说：“船不等人。”", "流亡在外的诗人戴立新的朋友来了。他说：“汤凉了。”")).last().isEqualTo("DIRECT|汤凉了。|他=庞大勇|说");
    }
}
