package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.quotes;
import static dev.newspost.internal.speech.Told.speakers;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words of a Chinese clause are the speaker. */
class ChineseSubjectsTest {
    @Test
    void verbBehindTheWordsMayHaveAnObject() {
        assertThat(speakers(
                        "“河水涨得比钟声还快。”林知秋告诉电影媒体Harbour Film Weekly。",
                        "“我是修钟的，修了四十年。”周立国这样介绍自己。",
                        "「我們沒有退路。」林知秋如此形容當時的處境。",
                        "“没有一天是轻松的。”老陈这么总结自己的前半生。",
                        "“这座桥是我们敲出来的。”孟繁华如是评价这项工程。"))
                .containsExactly("[林知秋]", "[周立国]", "[林知秋]", "[老陈]", "[孟繁华]");
    }

    @Test
    void nounForTheWordsTellsWhoseTheyAre() {
        assertThat(speakers(
                        "这是1796年孟繁华在《老城演说》里的一段话：“城墙若只剩一面，风就从另外三面来。”",
                        "那是外婆临终前留下的最后一句话：“把门前的树看好。”",
                        "周立国最常说的一句话是：“钟走准了，人心就定了。”",
                        "记得孟繁华先生的一句话吗：“没有城墙的城也是城。”",
                        "他想起了母亲的一句话：“做人要有骨气。”",
                        "他聽見她母親最後一句話，「燈要留著。」"))
                .containsExactly("[孟繁华]", "[外婆]", "[周立国]", "[孟繁华]", "[母亲]", "[她母親]");
    }

    @Test
    void peopleWhoSpeakTogetherAreOneMention() {
        assertThat(speakers(
                        "记者安娜·贝尔（Anna Bell）和汤姆·格林（Tom Green）在一篇文章中写道：“桥塌了。”",
                        "馬克·格林與湯姆·艾倫表示：「橋塌了。」",
                        "“桥塌了。”卡米拉·格林和伊达·马丁在报告中写道。",
                        "安娜·贝尔与汤姆·格林通话时说：“桥塌了。”"))
                .containsExactly("[安娜·贝尔（Anna Bell）和汤姆·格林]", "[馬克·格林與湯姆·艾倫]", "[卡米拉·格林和伊达·马丁]", "[安娜·贝尔]");
    }

    @Test
    void bracketEndsAForeignName() {
        assertThat(speakers("首席科学家帕尔那坦(Parna Tan)表示，“井水可以喝。”", "總理馬薩那德（Masa Nadh）說：「水還很深。」"))
                .containsExactly("[帕尔那坦]", "[馬薩那德]");
        assertThat(speakers("欧洲经济委员会（EU Commission）共同主席林知秋说：“水还很深。”", "欧盟执委会（EU Commission）副主席林知秋说：“水还很深。”"))
                .containsExactly("[林知秋]", "[林知秋]");
    }

    @Test
    void longForeignNameStandsBehindATitle() {
        assertThat(speakers("港务委员会副主席巴尔罗多米斯基斯说：“水还很深。”")).containsExactly("[巴尔罗多米斯基斯]");
    }

    @Test
    void whatABodyIsToSomebodyIsNoPartOfItsName() {
        assertThat(speakers(
                        "主办方香港记者协会表示：“展览照常举行。”",
                        "製造商波音公司表示：「飛機是安全的。」",
                        "官媒新华社称：“局势已经稳定。”",
                        "監管機構金管會指出：「罰款不會取消。」",
                        "竞争对手远大公司则说：“我们没有抄袭。”"))
                .containsExactly("[香港记者协会]", "[波音公司]", "[新华社]", "[金管會]", "[远大公司]");
    }

    @Test
    void bodyMayEndWithAModal() {
        assertThat(speakers("支联会表示：“烛光不会熄灭。”", "银保监会在声明中称：“风险总体可控。”", "男孩们会说：“我们不干了。”"))
                .containsExactly("[支联会]", "[银保监会]", "[男孩们]");
    }

    @Test
    void blankInAHeadlineStandsForAComma() {
        assertThat(speakers(
                        "林知秋告状 工会人员威胁“砸了你的摊子”",
                        "林知秋辞职 市长怒斥“不负责任的逃兵”",
                        "桥塌百人伤 林知秋：“没人通知我们”",
                        "疫情再起 專家警告：「冬天更難過」",
                        "外交部发言人 林知秋 表示：“我们不会撤离。”"))
                .containsExactly("[工会人员]", "[市长]", "[林知秋]", "[專家]", "[林知秋]");
    }

    @Test
    void wishWithinReportedWordsIsTheirSpeakers() {
        assertThat(speakers("林知秋说，北京希望居民成为“老城的守门人”。", "林知秋說，他們想「守住最後一座橋」。", "林知秋称，任何把水灾归咎于他的说法都是“彻头彻尾的编造”。"))
                .containsExactly("[林知秋]", "[林知秋]", "[林知秋]");
    }

    @Test
    void subjectEndsBeforeAVerbThatIsDone() {
        assertThat(speakers("在港口，宏远政府关闭了两座码头，并发布了通知，称货船遇到了“从未见过的浪”。", "市长撤换了局长，称“他不适合这个职位”。"))
                .containsExactly("[宏远政府]", "[市长]");
    }

    @Test
    void titleOfAWorkBreaksNoClause() {
        assertThat(speakers("林知秋在《老城：一座桥的历史》中写道：“桥是后来修的。”", "林知秋在新作《老城，再见！》里说：“桥是后来修的。”"))
                .containsExactly("[林知秋]", "[林知秋]");
        assertThat(speakers("英国《晨星》（Morning Star）杂志指出：“白马疾驰而过。”")).containsExactly("[《晨星》]");
    }

    @Test
    void somebodyIsBroughtInRightBeforeTheVerb() {
        assertThat(speakers("香港有市民表示：“我们不怕。”", "微博上有網友說：「我們不怕。」", "留言板上仍有相当一部分人认为这些规定“并不算太过分”。", "也有人说：“门票太贵。”"))
                .containsExactly("[市民]", "[網友]", "[相当一部分人]", "[有人]");
    }

    @Test
    void surnameThatIsAWordStandsAloneBeforeTheVerb() {
        assertThat(told("孟繁华撰写序言。向芳表示：“这本画册年底出版。”")).containsExactly("DIRECT|这本画册年底出版。|向芳=向芳|表示");
    }

    @Test
    void viewRightInFrontIsWhoseWordsTheyAre() {
        assertThat(quotes("林知秋认为桥不安全，或者用孟繁华的话来说，“这是只从一边看河的做法，河的另一边没有人看。”")
                        .get(0)
                        .speaker())
                .isEqualTo(Optional.of("孟繁华"));
    }

    @Test
    void phraseEndsAtWhatSomebodyActsAs() {
        assertThat(told("周明远作为渡口最老的船工，在会上呼吁镇政府“立刻开工”。")).containsExactly("PARTIAL|立刻开工|周明远=周明远|呼吁");
    }

    @Test
    void bodyThatPublishesATextIsItsSpeaker() {
        assertThat(told("林大文是这宗案件的涉案者，廉政公署在傍晚发表声明，直言「任何人都不能凌驾法律」。")).containsExactly("DIRECT|任何人都不能凌驾法律|廉政公署=廉政公署|直言");
        assertThat(told("李建是学校的老师，他在群里发消息，直言「这样的安排不合理」。").get(0)).contains("|他=");
    }

    @Test
    void objectOfTheVerbInFrontSaysNothing() {
        assertThat(told("法官李国强释放了被告黄小明，并批评检方“草率得令人吃惊”。")).containsExactly("PARTIAL|草率得令人吃惊|李国强=李国强|批评");
        assertThat(told("晨报南桥5月1日 - 芬兰总理林恩(Sanna Linn)周一任命港务长艾克兰(Jan Eckland)为副总理，并承诺“对走私决不手软”。"))
                .containsExactly("PARTIAL|对走私决不手软|林恩=林恩|承诺");
    }

    @Test
    void whoHasNotYetActedIsTheSubjectBehindASemicolon() {
        assertThat(told("反对党已表达参选意愿；执政党尚未表态是否参选，仅强调过去两年施政「大致顺利」。")).containsExactly("PARTIAL|大致顺利|执政党=执政党|强调");
    }

    @Test
    void pronounRightInFrontOfWhatIsSaidIsTheSpeaker() {
        assertThat(told("信中说的旧事我早忘了，我对他所说的“看潮不看天的船工，看天不看潮的渔夫”体会不深。").get(0)).contains("|他=");
    }

    @Test
    void whoeverIsAskedGivesTheAnswer() {
        assertThat(told("林先生上周向银行投诉，却只得到“系统正在升级，请耐心等待”的答复。").get(0)).contains("|银行=银行|");
        assertThat(told("记者向校方求证，得到“我们正在调查此事”的回复。").get(0)).contains("|校方=校方|");
        assertThat(told("他听到「快跑啊，房子要塌了」的叫喊。").get(0)).contains("|=|");
    }

    @Test
    void whoStandsAloneInFrontOfAColonSpeaks() {
        assertThat(told("林国强表示愿意赔偿，店主：“钱我不要，你道个歉就行。”").get(0)).contains("|店主=|");
        assertThat(told("王大伟说了三点，第一：“大家要团结。”").get(0)).contains("|王大伟=王大伟|");
    }

    @Test
    void whoIsRememberedSpeaksBehindTheWords() {
        assertThat(told("“我们白天修船，夜里补网，”我记得他那时告诉我。").get(0)).contains("|他=|");
        assertThat(told("“你不必害怕黑夜，”我还记得外婆这样对我说。").get(0)).contains("|外婆=|");
        assertThat(told("“我不会走的，”陈志高回忆说。").get(0)).contains("|陈志高=陈志高|");
    }

    @Test
    void whoDoesNotAskIsNotWhoSaysWhatFollows() {
        assertThat(told("孟秀芝告诉记者，女儿不常提起船上的事，而他们便也不再问，“怕她难过。”").get(0)).contains("|孟秀芝=孟秀芝|");
    }

    @Test
    void verbOfMakingSureStandsBehindTheSubject() {
        assertThat(told("主办方确保在公告中写明，“人人都可以来”。").get(0)).contains("|主办方=主办方|");
    }

    @Test
    void whatSomebodyOughtToSayHandsNothingOver() {
        assertThat(told("林知秋说：“钟楼不能拆。”他认为，政府目前应清楚解释拆迁的理据，“不要总说因为这是规定，那又怎样呢？”").get(1))
                .contains("|他=林知秋|认为");
        assertThat(told("林知秋认为，钟楼不该拆，政府今天解释了拆迁的理据：“不拆不行，那是规定。”").get(0)).contains("|政府=政府|");
    }

    @Test
    void whomSomebodySeesSayingSomethingIsNotTheSpeaker() {
        assertThat(told("镇长林知秋没有走。他不认为周大河有错，但看到同伴一边倒地责骂周大河，让他有些难受，“我不是要拆掉旧桥，我是有些不痛快。”")
                        .get(0))
                .contains("|他=林知秋|");
        assertThat(told("林知秋没有走，但朋友一面倒地痛斥周大河，“我不是要拆掉旧桥，我是有些不痛快。”").get(0)).contains("|朋友=|");
    }

    @Test
    void whoWroteTheTextThatSomebodyJudgesIsNotTheSpeaker() {
        assertThat(told("镇长周大河称，目前一切正常，林知秋所写的文章“完全没有根据”，暂不需要援助。").get(0)).contains("|周大河=周大河|称");
        assertThat(told("镇长周大河称，目前一切正常，正如林知秋所说的“完全没有根据”。").get(0)).contains("|林知秋=林知秋|所说");
    }

    @Test
    void rangeOfThingsIsNoSubject() {
        assertThat(told("船会的《清单》包含十项，小到缆绳更换规定，大到沉船追查机制，甚至“涉及船会的历次海难的查问和善后情形”，都在其中。")
                        .get(0))
                .doesNotContain("小到");
        assertThat(told("小镇的章程规定：“重大事件要公开。”").get(0)).contains("章程=");
    }

    @Test
    void whoIsToldOfSomethingGivesTheAnswer() {
        assertThat(told("林知秋向渔会、船厂反映过桥的事后，希望快修，但收到的回应是，“只能自己修桥”。").get(0)).contains("|渔会、船厂=");
        assertThat(told("林知秋向街道办反映过桥的事，但收到的回应是，“只能自己修桥”。").get(0)).contains("|街道办=");
        assertThat(told("林知秋向街道办反映过桥的事，但表示，“只能自己修桥”。").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void whoIsRememberedSpeaksInWhatIsToldOfHim() {
        assertThat(told("林知秋回忆，老人那天水也不喝，有一次对着墙说，“走了算啦”，她知道他放弃了。").get(0)).contains("|老人=|");
        assertThat(told("林知秋称，老人那天饭也不吃，又说，“桥一定要修好”。").get(0)).contains("|林知秋=林知秋|");
    }
}
