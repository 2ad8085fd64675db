package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What long features have and short news do not: people by kin and office, and tellers over several paragraphs. */
class ChineseNarrativesTest {
    @Test
    void nameThatRunsOnIntoAVerbOrParticleIsNone() {
        assertThat(told("律师付立成到场。付立成说，“二审再看。”", "“还有新证据。”代理律师付立成说。在他看来，“到底是谁报的案？这才是要点所在。”")
                        .get(2))
                .contains("他=付立成|");
        assertThat(told("记者问到陶文静。陶文静说会到场。陶的母亲也到了。", "陶说：“我不去。”").get(0)).contains("陶=陶文静|");
        assertThat(told("院長梁啟文受訪。梁啟文說會留下。但梁未有解釋。梁舉例說，今年人多。", "梁說：「不會再考慮。」").get(0))
                .contains("梁=梁啟文|");
    }

    @Test
    void whoOnlyTellsWhoseSomebodyIsHasNotSpoken() {
        assertThat(told("林小岚的大学同学、临海大学副教授周启明写过举报信。5月7日，他在专访中说：“应当禁止。”").get(0)).contains("他=周启明|");
        assertThat(told("林小岚的母亲周桂芳到了北京。她说：“我只要一个说法。”").get(0)).contains("她=周桂芳|");
    }

    @Test
    void paragraphWithAColonHandsOverTheOnesBehindIt() {
        assertThat(told("林知秋认为没有必要。", "网友纷纷评论道：", "“真是个明白人。”", "“说得太冷酷了。”"))
                .containsExactly("DIRECT|真是个明白人。|网友=|", "DIRECT|说得太冷酷了。|网友=|");
    }

    @Test
    void relativesAreCalledByWhoseTheyAre() {
        assertThat(told("至于读书，林小满的婶婶说：“村里一个也没有。”").get(0)).contains("林小满的婶婶=|");
    }

    @Test
    void surnameWithAnOfficeIsSomebodyOfHisOwn() {
        assertThat(told("证人王启明到庭。王启明称自己不在场。", "当值的王警官说：“她来办过身份证。”").get(0)).contains("王警官=王警官|");
        assertThat(told("警官王启明到庭。王启明称自己不在场。", "当值的王警官说：“她来办过身份证。”").get(0)).contains("王警官=王启明|");
    }

    @Test
    void whoIsRememberedOrHeardToSpeakSaysIt() {
        assertThat(told("临走前，方秀云记得女儿站在窗口突然说了一句，“我把门关上了。”").get(0)).contains("女儿=");
        assertThat(told("陈国立听到一名男子在门外大喊：“快出来！”").get(0)).contains("一名男子=|");
        assertThat(told("方秀云称周启明当晚在电话里说，“我没有拿钱。”").get(0)).contains("周启明=周启明|");
    }

    @Test
    void signInFrontOfAHandleBelongsToIt() {
        assertThat(told("4月7日，@林小满姐姐 再次发文，表示“我们不会放弃追究责任”。").get(0)).contains("@林小满姐姐=@林小满姐姐|");
    }

    @Test
    void surnameInFrontOfAnotherWordIsNoName() {
        assertThat(told("林知秋和同事们与信息公开打交道。林知秋说这不容易。", "他说：“这需要时间。”").get(0)).contains("他=林知秋|");
        assertThat(told("记者供图。林知秋说这不容易。受访者供图", "他说：“这需要时间。”").get(0)).contains("他=林知秋|");
    }

    @Test
    void whoIsAskedHasNotSpoken() {
        assertThat(told("医生方达明说没有救了。家属周启明说要讨说法。方达明到时，周启明问他“就没有什么要说的吗？”方达明一共回答了两句话。")
                        .get(0))
                .contains("周启明=周启明|问");
        assertThat(told("母亲方秀云拦住了她。方秀云急着问：“你上哪儿去了？”林小满没有回答。").get(0)).contains("方秀云=方秀云|");
    }

    @Test
    void clauseThatTurnsAgainstTheWordsHandsOverTheNextOnes() {
        assertThat(told("教师方秀云说女儿不快乐。学生林小满说没有。身为教师的方秀云还劝过女儿多理解，“别这么大怨气”，但林小满撇着嘴说，“算了，不跟你说了。”"))
                .containsExactly("DIRECT|别这么大怨气|方秀云=方秀云|", "DIRECT|算了，不跟你说了。|林小满=林小满|说");
    }

    @Test
    void subjectStandsBehindItsAttribute() {
        assertThat(told("学生林知秋说要留学。已经为留学准备了两年的他向一位好友说，“留学没戏了。”").get(0)).contains("他=林知秋|");
        assertThat(told("“单子有两张，一张写着没有。”方秀云此前的辩护律师王启明对记者称。").get(0)).contains("王启明=王启明|");
    }

    @Test
    void clauseThatGoesOnHasNobodyWhomItMeetsAsItsSubject() {
        assertThat(told("同学李小悠说见过他。高明的妈妈周秀珍说没有。", "李小悠知道他有一处房子，就陪高明的妈妈周秀珍到小区里转，“我知道是哪个楼，但不知道是哪一户。”")
                        .get(0))
                .contains("李小悠=李小悠|");
    }

    @Test
    void handleRunsOnToTheColon() {
        assertThat(told("@林边人家则不远：在信的结尾看到：“我们一起等到了这一天。”").get(0)).contains("@林边人家则不远=@林边人家则不远|");
    }

    @Test
    void wordsAtTheStartBelongToWhomTheNextSentenceIsAbout() {
        assertThat(told("厂长方志明说，订单少了一半。", "“好厂都没有了。”工人陈国立离开流水线以后，这家工厂也停工了。").get(0))
                .contains("陈国立=陈国立|");
        assertThat(told("工人陈国立说要走。", "“我没有必要告诉你。”他开始不耐烦起来。").get(0)).contains("他=陈国立|");
        assertThat(told("厂长方志明说，订单少了一半。", "“好厂都没有了。”工厂随后停工。").get(0)).contains("方志明=方志明|");
    }

    @Test
    void wordsBehindACrowdAreItsOwn() {
        assertThat(told("女子林小满说要起诉。", "网民对此事议论纷纷。", "“没有本人到场也能领证？”", "“这信息到底是怎么录进去的？”"))
                .containsExactly("DIRECT|没有本人到场也能领证？|网民=|", "DIRECT|这信息到底是怎么录进去的？|网民=|");
    }

    @Test
    void nameWithAnAliasIsAPersons() {
        assertThat(told("创业者安迪（化名）的钱存在银行里。厂长王兴说没有关系。但安迪没有这么幸运。他说：“钱还没有转出来。”").get(0))
                .contains("他=安迪|");
    }

    @Test
    void whomSomethingMovesFeelsIt() {
        assertThat(told("周启明在演讲时提到一段历史，这让陈翠芳感到惊奇：“原来还有这样的历史！”").get(0)).contains("陈翠芳=陈翠芳|");
        assertThat(told("教师让-吕克·莫兰说：“我们需要更多的书。”").get(0)).contains("让-吕克·莫兰=");
    }

    @Test
    void whoBelongsToABodyNamedBeforeIsNotWhoActedLast() {
        assertThat(told("飞行员王中明参加联训，他说：“我喜欢这样的训练。”该国飞行员说：“我们不需要照顾。”").get(1)).contains("该国飞行员=|");
    }

    @Test
    void documentIsNoName() {
        assertThat(told("陳翠芳說要寫論文。然而論文中仍有疑惑。她說：「這花了我二十年。」").get(0)).contains("她=陳翠芳|");
    }

    @Test
    void menHaveCharactersOfWomensNamesInFrontOfOthers() {
        assertThat(told("王凤朝说没有看见。院门关着。王凤朝不愿见面。他在电话里说，“后来就不知道了。”").get(0)).contains("他=王凤朝|");
        assertThat(told("教师王美凤说没有看见。学生王国强说不知道。他在电话里说，“后来就不知道了。”").get(0)).contains("他=王国强|");
    }

    @Test
    void whoSendsAMessageSpeaksInIt() {
        assertThat(told("方秀云称，刚放假不久，她就接到了女儿的电话，“妈，我想回家了。”").get(0)).contains("女儿=");
        assertThat(told("林知秋收到银行经理周启明的短信：“贷款已经批了。”").get(0)).contains("周启明=周启明|");
    }

    @Test
    void whomTheLastClauseIsAboutSpeaksWhereTheFirstNamesNobody() {
        assertThat(told("林小满留下一封信。", "如今回忆起这些，母亲的语气仍旧急促，“信里写着，感谢我们的培养。”").get(0))
                .contains("母亲=");
    }

    @Test
    void wordsAboutSomebodyAreThoseOfTheParagraphsTeller() {
        assertThat(told("同学李金花说记得清楚。汤小兰说没有。", "李金花记得，当时女生住东屋。而汤小兰晚上有时回来得很晚，“我们都睡了，还不见她。”")
                        .get(0))
                .contains("李金花=李金花|");
    }

    @Test
    void bodyEndsInFrontOfAVerbOfOneCharacter() {
        assertThat(told("当地学校收了之后追问：“你为什么要申请公开这个？”").get(0)).contains("学校=");
    }

    @Test
    void motherOfAFamilyIsNotTheOneWhoHasTheSurname() {
        assertThat(told("林小满说不去。林母说要去。林母走了。", "林说：“我来安排吧！”").get(0)).contains("林=林小满|");
    }

    @Test
    void answerIsAlwaysTheSame() {
        assertThat(told("林小满说不去。方志明说要去。方志明没有问过林小满是否有空，而林的回答无一例外是“我来安排吧！”").get(0))
                .contains("林=林小满|");
    }
}
