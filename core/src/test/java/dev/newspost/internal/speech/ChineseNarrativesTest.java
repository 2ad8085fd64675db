package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What long features have and short news do not: people by kin and office, and tellers over several paragraphs. */
class ChineseNarrativesTest {
    @Test
    void nameThatRunsOnIntoAVerbOrParticleIsNone() {
        assertThat(told("律师付立成到场。付立成说，“下周再看。”", "“还有新合同。”代理律师付立成说。在他看来，“到底由谁来修码头？这才要紧。”")
                        .get(2))
                .contains("他=付立成|");
        assertThat(told("记者问到陶文静。陶文静说会到场。陶的师傅也到了。", "陶说：“我不去。”").get(0)).contains("陶=陶文静|");
        assertThat(told("院長梁啟文受訪。梁啟文說會留下。但梁未有解釋。梁舉例說，今年人多。", "梁說：「不會再改船期。」").get(0))
                .contains("梁=梁啟文|");
    }

    @Test
    void whoOnlyTellsWhoseSomebodyIsHasNotSpoken() {
        assertThat(told("林小岚的船校同学、临海船校副教授周启明写过建议信。6月3日，他在广播中说：“应当加开夜班船。”").get(0))
                .contains("他=周启明|");
        assertThat(told("林小岚的母亲周桂芳到了海州。她说：“我只要一张船票。”").get(0)).contains("她=周桂芳|");
    }

    @Test
    void paragraphWithAColonHandsOverTheOnesBehindIt() {
        assertThat(told("林知秋觉得桥不用修。", "网友纷纷留言道：", "“他一定没有走过。”", "“下雨天来试试看。”"))
                .containsExactly("DIRECT|他一定没有走过。|网友=|", "DIRECT|下雨天来试试看。|网友=|");
    }

    @Test
    void relativesAreCalledByWhoseTheyAre() {
        assertThat(told("至于晕船，林小满的婶婶说：“家里谁也不怕。”").get(0)).contains("林小满的婶婶=|");
    }

    @Test
    void surnameWithAnOfficeIsSomebodyOfHisOwn() {
        assertThat(told("厨师孟启航到校。孟启航称自己没有迟到。", "值夜的孟警官说：“她来领过雨伞。”").get(0)).contains("孟警官=孟警官|");
        assertThat(told("警官孟启航到校。孟启航称自己没有迟到。", "值夜的孟警官说：“她来领过雨伞。”").get(0)).contains("孟警官=孟启航|");
    }

    @Test
    void whoIsRememberedOrHeardToSpeakSaysIt() {
        assertThat(told("开船前，方秀云记得徒弟趴在栏杆上忽然说了一句，“我把面包带上了。”").get(0)).contains("徒弟=");
        assertThat(told("陈国立听到一名男子在岸上大喊：“缆绳松了！”").get(0)).contains("一名男子=|");
        assertThat(told("方秀云称周启明当天在广播里说，“末班船不等人。”").get(0)).contains("周启明=周启明|");
    }

    @Test
    void whoIsHeardRightInFrontOfTheVerbSaysIt() {
        assertThat(told("后来，裘安宁又陆续听到陆海岩描述，船主“像钟摆一样撞过来”。").get(0)).contains("陆海岩=陆海岩");
    }

    @Test
    void wordsThatEndWithTheWordsOfAnotherAreAWholeSentence() {
        assertThat(told("陆海玲突然接到女儿的电话。“她从码头打来，说，‘妈，船走了。’”陆海玲没有哭。").get(0)).startsWith("DIRECT|她从码头打来，说，‘妈，船走了。’|");
        assertThat(told("陆海玲写过一首叫“‘船’”的歌。")).isEmpty();
    }

    @Test
    void signInFrontOfAHandleBelongsToIt() {
        assertThat(told("3月9日，@林小满姐姐 再度发文，表示“我们会把灯塔刷成白色”。").get(0)).contains("@林小满姐姐=@林小满姐姐|");
    }

    @Test
    void surnameInFrontOfAnotherWordIsNoName() {
        assertThat(told("林知秋和船员们与信息台联络。林知秋说这不容易。", "他说：“这需要时间。”").get(0)).contains("他=林知秋|");
        assertThat(told("记者供图。林知秋说这不容易。受访者供图", "他说：“这需要时间。”").get(0)).contains("他=林知秋|");
    }

    @Test
    void whoIsAskedHasNotSpoken() {
        assertThat(told("船长方达明说没有风。厨师周启明说要出海。方达明到时，周启明问他“锅里的汤够不够喝？”方达明一共回答了三个字。")
                        .get(0))
                .contains("周启明=周启明|问");
        assertThat(told("母亲方秀云拦住了她。方秀云急着问：“谁把炉子关了？”林小满没有回答。").get(0)).contains("方秀云=方秀云|");
    }

    @Test
    void clauseThatTurnsAgainstTheWordsHandsOverTheNextOnes() {
        assertThat(told("厨师方秀云说徒弟不耐心。学生林小满说没有。身为厨师的方秀云曾劝徒弟多理解，“面要揉久一点”，但林小满摇着头说，“来不及，炉子已经热了。”"))
                .containsExactly("DIRECT|面要揉久一点|方秀云=方秀云|", "DIRECT|来不及，炉子已经热了。|林小满=林小满|说");
    }

    @Test
    void subjectStandsBehindItsAttribute() {
        assertThat(told("学徒林知秋说要开店。已经为开店攒了三年钱的他向一名邻居说，“铺面没租到。”").get(0)).contains("他=林知秋|");
        assertThat(told("“钥匙有两把，一把挂在塔上。”方秀云此前的代理律师王启明对记者称。").get(0)).contains("王启明=王启明|");
    }

    @Test
    void clauseThatGoesOnHasNobodyWhomItMeetsAsItsSubject() {
        assertThat(told("同学贺小禾说见过那条船。方舟的妈妈常桂枝说没有。", "贺小禾知道船停过北港，就领方舟的妈妈常桂枝到码头边找，“我认得那根桅杆，可认不出是哪一条。”")
                        .get(0))
                .contains("贺小禾=贺小禾|");
    }

    @Test
    void handleRunsOnToTheColon() {
        assertThat(told("@海边人家则早起：在菜单背面看到：“第一炉留给晚归的人。”").get(0)).contains("@海边人家则早起=@海边人家则早起|");
    }

    @Test
    void wordsAtTheStartBelongToWhomTheNextSentenceIsAbout() {
        assertThat(told("店主方志明说，客人少了一半。", "“好面粉买不到了。”工人陈国立脱下围裙以后，面包店早早熄了灯。").get(0))
                .contains("陈国立=陈国立|");
        assertThat(told("工人陈国立说要走。", "“我明天搬到岛上去住。”他慢慢收起了渔网。").get(0)).contains("他=陈国立|");
        assertThat(told("店主方志明说，客人少了一半。", "“好面粉买不到了。”面包店随后熄灯。").get(0)).contains("方志明=方志明|");
    }

    @Test
    void wordsBehindACrowdAreItsOwn() {
        assertThat(told("女子林小满说要退票。", "网民为船期吵成一片。", "“刮风的日子也能开船？”", "“这张时刻表是谁排出来的？”"))
                .containsExactly("DIRECT|刮风的日子也能开船？|网民=|", "DIRECT|这张时刻表是谁排出来的？|网民=|");
    }

    @Test
    void nameWithAnAliasIsAPersons() {
        assertThat(told("创业者米洛（化名）的船停在港里。厂长何贵说没有问题。但米洛没有等到涨潮。他说：“船还卡在闸门外。”").get(0))
                .contains("他=米洛|");
    }

    @Test
    void whomSomethingMovesFeelsIt() {
        assertThat(told("周启明在席间端出一种面包，这让陈翠芳感到惊奇：“原来海菜也能烤！”").get(0)).contains("陈翠芳=陈翠芳|");
        assertThat(told("教师让-吕克·莫兰说：“图书室应该开到晚上。”").get(0)).contains("让-吕克·莫兰=");
    }

    @Test
    void whoBelongsToABodyNamedBeforeIsNotWhoActedLast() {
        assertThat(told("领航员王中明参加灯会，他说：“我喜欢这样的夜航。”该国领航员说：“我们不需要路灯。”").get(1)).contains("该国领航员=|");
    }

    @Test
    void documentIsNoName() {
        assertThat(told("陳翠芳說要寫論文。然而論文中仍有疑惑。她說：「這本書我抄了三遍。」").get(0)).contains("她=陳翠芳|");
    }

    @Test
    void menHaveCharactersOfWomensNamesInFrontOfOthers() {
        assertThat(told("沈凤舟说没有看见。店门关着。沈凤舟不愿开灯。他在广播里说，“末班船已经开走了。”").get(0)).contains("他=沈凤舟|");
        assertThat(told("教师王美凤说没有看见。学生王国强说不知道。他在广播里说，“末班船已经开走了。”").get(0)).contains("他=王国强|");
    }

    @Test
    void whoSendsAMessageSpeaksInIt() {
        assertThat(told("方秀云称，渡轮靠岸那晚，她就接到徒弟的电话，“师傅，炉子熄了。”").get(0)).contains("徒弟=");
        assertThat(told("林知秋收到码头经理周启明的短信：“船票已经寄了。”").get(0)).contains("周启明=周启明|");
    }

    @Test
    void whomTheLastClauseIsAboutSpeaksWhereTheFirstNamesNobody() {
        assertThat(told("林小满留下一张便条。", "多年后回忆起那阵风浪，店主的语气依旧很急，“条子上写着，炉火要留到天亮。”").get(0))
                .contains("店主=");
    }

    @Test
    void wordsAboutSomebodyAreThoseOfTheParagraphsTeller() {
        assertThat(told("厨师贺金枝说记得清楚。姚小兰说没有。", "贺金枝记得，当年船员睡在舱底。而姚小兰涨潮时总在甲板上，“我们都收网了，也没等到她。”")
                        .get(0))
                .contains("贺金枝=贺金枝|");
    }

    @Test
    void bodyEndsInFrontOfAVerbOfOneCharacter() {
        assertThat(told("当地学校收了以后追问：“谁把伞忘在操场边了？”").get(0)).contains("学校=");
    }

    @Test
    void motherOfAFamilyIsNotTheOneWhoHasTheSurname() {
        assertThat(told("林小满说不去。林母说要去。林母走了。", "林说：“船票我去买！”").get(0)).contains("林=林小满|");
    }

    @Test
    void answerIsAlwaysTheSame() {
        assertThat(told("林小满说不去。方志明说要去。方志明没有问过林小满会不会晕船，而林的回答总是“船票我去买！”").get(0)).contains("林=林小满|");
    }

    @Test
    void sentenceBehindTellsWhoSpeaksWhereNobodyDoesInFront() {
        assertThat(told("渡口的生意一年不如一年。「已经有一半的客人改坐汽车了。」前述轮渡公司负责人非常焦急。"))
                .containsExactly("DIRECT|已经有一半的客人改坐汽车了。|前述轮渡公司负责人=|");
        assertThat(told("乘客很快地涌向栈桥。“别挤，别挤，今天还有两班船！”售票员说着把船票塞进挥舞的手掌里。")).containsExactly("DIRECT|别挤，别挤，今天还有两班船！|售票员=|");
    }

    @Test
    void pronounInTheParagraphBeforeIsTheMention() {
        assertThat(told("船工刘大成说，渡口老了。他说，水位一年比一年低：", "“我小时候这里能停三条大船，现在一条也停不下。”"))
                .containsExactly("DIRECT|我小时候这里能停三条大船，现在一条也停不下。|他=刘大成|");
    }

    @Test
    void whatSomebodyOnlyWishesToAnswerIsNotHis() {
        assertThat(told("林知秋作出解释，指船东离席后，工会也想作出回应，“可是保安已经把灯一盏一盏地关掉，谁也没有机会说话”。").get(0))
                .contains("|林知秋=林知秋|");
    }
}
