package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who acts in the clauses of a Chinese sentence that a verb of saying closes. */
class ChineseActorsTest {
    @Test
    void whoActsStandsBehindAnAttributeThatBeginsWithAVerb() {
        assertThat(speakers(
                        "不过，声称自己修过大钟的工匠安东·卡列金（Anton Kalegin）说，这口钟是“非常结实的”。",
                        "为渔民提供贷款的宏远商会表示，利率“必须由懂海的人来定”。",
                        "感到后怕的林知秋直呼“浪头比桥还高，太可怕了”。"))
                .containsExactly("[安东·卡列金]", "[宏远商会]", "[林知秋]");
    }

    @Test
    void objectOfAVerbIsNotWhoActs() {
        assertThat(speakers("游客直呼：“太可怕了！”并痛斥乱扔鱼骨的乘客：“太没规矩了！”")).containsExactly("[游客, 游客]");
    }

    @Test
    void verbBehindANameEndsIt() {
        assertThat(speakers(
                        "孟知书概述老城的三次重修，指出“第一次修得最大，第二次修得最精”。",
                        "镇长林知秋带着村民和工匠说：“不要靠近桥墩。”",
                        "州最高法院一致驳回两项申诉，还说：“我们不同意。”",
                        "《晨星报》刊登社评认为，“这会影响冬天的渔汛。”"))
                .containsExactly("[孟知书]", "[林知秋]", "[州最高法院]", "[《晨星报》]");
    }

    @Test
    void speechThatASentenceIsAboutSaysWhatItsVerbHandsOver() {
        assertThat(speakers("演讲多次提到对邻镇的不信任，称两镇相处的准则应是“先数桥，再数钱”。")).containsExactly("[演讲]");
    }

    @Test
    void somebodyWithoutANameMayStandInAClauseAlone() {
        assertThat(speakers("一位路过的大学生，受访时表示：“不论哪一座桥，都会有人修。”")).containsExactly("[一位路过的大学生]");
    }

    @Test
    void nounForATextIsNoVerbBehindItsMeasure() {
        assertThat(speakers("一条留言说：“我们都看在眼里。”", "上面最早的一条留言说：“我们都看在眼里。”", "《城墙散文》上说：“人们在墙上看见更多的月光。”"))
                .containsExactly("[一条留言]", "[一条留言]", "[《城墙散文》]");
    }

    @Test
    void surnameThatIsAnAdverbBeginsAName() {
        assertThat(speakers("曾静在《修桥录》里说：“桥是后来修的。”", "曾静芬在书中说：“桥是后来修的。”")).containsExactly("[曾静]", "[曾静芬]");
    }

    @Test
    void titleInLatinLettersIsNoName() {
        assertThat(speakers("远洋造纸CEO程知秋说：“我们错了。”", "远洋造纸 CEO 表示：“我们错了。”")).containsExactly("[程知秋]", "[远洋造纸 CEO]");
    }

    @Test
    void bodyMayHoldAPreposition() {
        assertThat(speakers("而宁国在台协会在上周的声明中指出，“六条承诺始终是要素”。")).containsExactly("[宁国在台协会]");
    }

    @Test
    void viewHoldsForTheSentenceAndTheNext() {
        assertThat(speakers(
                        "依照作者的看法，镇上必须花一半的钱修桥，“即便桥已经修好，它能一直不塌吗？”", "在一位做过桥工的投行人士看来，过桥的多数是渔民，他们受影响最大。「如果桥封到月底，鱼就会烂在船里。」"))
                .containsExactly("[作者]", "[一位做过桥工的投行人士]");
    }

    @Test
    void nounThatTellsNothingTakesWhatIsSaidOfIt() {
        assertThat(told("林知秋想进仓库再找些东西。守门的人说：“要向上面汇报。”")).containsExactly("DIRECT|要向上面汇报。|守门的人=|说");
    }

    @Test
    void verbBehindASentenceThatSomebodySaysOpensTheNextOne() {
        assertThat(speakers(
                        "林知秋说，这道令显示镇上不再容忍渔船，用港规“赶走渔民，并封死渔民上岸的路。”他提到，商会不排除起诉。",
                        "林知秋说，封港让她对镇上的看法起了变化：「当时我不明白为什么要封。」她苦笑道：「后来也不明白。」"))
                .containsExactly("[林知秋]", "[林知秋, 她]");
    }

    @Test
    void surnameAloneThatTheStoryKnowsActs() {
        assertThat(told("市长柯知秋下令封桥，副市长蔡立国昨天态度转低，指要先等三天，而柯今天受访时拿出图纸，还说「现阶段桥墩还好」。")
                        .get(0))
                .contains("柯=柯知秋");
    }

    @Test
    void askedBodyGivesTheAnswer() {
        assertThat(speakers("当《晨星报》记者向东林镇政府核实时，收到的答复是：“河上没有修过桥。”")).containsExactly("[东林镇政府]");
    }

    @Test
    void nameRightBeforeTheVerbIsNearerThanThePaperThatTellsOfIt() {
        assertThat(speakers("本地的晨星网在月初的报道中显示，荀知远强调要“引导大家都来修桥”。")).containsExactly("[荀知远]");
    }

    @Test
    void aspectOfTheVerbInFrontIsNoPartOfAMention() {
        assertThat(speakers("她还引用了东林诗人说老城的一句话说：「桥塌了，河还在。」")).containsExactly("[东林诗人]");
    }

    @Test
    void whoeverActsInTheSentenceSaysTheWordsBehindIt() {
        assertThat(told("店员俯下身，围裙在两腿中间晃，“你等老板回来吧。”").get(0)).contains("|店员=");
        assertThat(told("“今天不开门。”店主说。几个渔民站在门口，“那我们明天再来吧？”").get(1)).contains("|几个渔民=");
        assertThat(told("店员俯下身，“你等老板回来吧。”", "“那要等到什么时候？”").get(1)).contains("|=|");
    }

    @Test
    void agentOfAPassiveSpeaksHoweverManyTheyAre() {
        assertThat(told("我没有料到，自己被那么多人指责“你根本不会看船”。").get(0)).contains("|那么多人=");
        assertThat(told("他的船受到河口船东协会批评为“显然没有修好”。").get(0)).contains("|河口船东协会=");
    }

    @Test
    void someOfThemAreTheSubjectOfTheirOwnClause() {
        assertThat(told("他们不但认为桥不能修，有些更认为修桥是“非常危险的事情”。").get(0)).contains("|有些=");
        assertThat(told("90年代便有论者指出，在河口，“到处都可以看见老桥的影子”。").get(0)).contains("|论者=");
    }

    @Test
    void possessiveIsNoSpeakerWhereItsNounIs() {
        assertThat(told("其公司经理林远表示：“桥建好时，我还在读书。”").get(0)).contains("|林远=林远|");
        assertThat(told("渔民陈安来了。", "其强调：“桥建好时，我还在读书。”").get(0)).contains("|其=");
    }

    @Test
    void reflexiveIsNobodyBehindAnOuterSubject() {
        assertThat(told("陈安说，自己受了委屈，并强调“桥迟早要塌”。").get(0)).contains("|陈安=陈安|");
    }

    @Test
    void documentSpeaksBehindWhoeverMentionsIt() {
        assertThat(told("他提及河口宪法规定“所有人都有过桥的自由”。").get(0)).contains("|河口宪法=");
    }

    @Test
    void crowdKeepsTheWordThatCountsIt() {
        assertThat(speakers(
                        "更多网民说：“桥迟早要塌。”“这世界变了。”",
                        "大批渔民留言：“桥迟早要塌。”",
                        "四名议员说：“桥迟早要塌。”",
                        "20名议员说：“桥迟早要塌。”",
                        "十几名学生说：“桥迟早要塌。”",
                        "120多名店主说：“桥迟早要塌。”"))
                .containsExactly("[更多网民, 更多网民]", "[大批渔民]", "[四名议员]", "[20名议员]", "[十几名学生]", "[120多名店主]");
    }

    @Test
    void measureIsNotCutFromItsNumeral() {
        assertThat(speakers("第一位渔民说：“桥迟早要塌。”", "有位渔民说：“桥迟早要塌。”", "有些渔民说：“桥迟早要塌。”", "有关官员说：“桥迟早要塌。”"))
                .containsExactly("[第一位渔民]", "[有位渔民]", "[有些渔民]", "[官员]");
    }

    @Test
    void bookSpeaksThatACounterBringsIn() {
        assertThat(speakers("一本关于造桥的教材写道：“绝不要在雨天过桥。”", "河口民法典明文规定，“所有人都有过桥的自由”。"))
                .containsExactly("[教材]", "[河口民法典]");
    }

    @Test
    void nobodyInParticularStandsBehindATimeOrPlace() {
        assertThat(told("那天夜里有人喊：“渡口着火了！”").get(0)).contains("|有人=|");
        assertThat(told("沈立民说，村里有人告诉他：“水已经不能喝了。”").get(0)).contains("|有人=|");
        assertThat(told("每一次有人对他说：“你该退休了。”").get(0)).contains("|有人=|");
        assertThat(told("沈立民开了店，没有人回应他：“水已经不能喝了。”").get(0)).doesNotContain("|有人=");
    }
}
