package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the mention of a speaker begins and ends, in Chinese. */
class ChineseMentionsTest {
    @Test
    void nameThatBeginsAsAPronounIsWhole() {
        assertThat(told("牧民其布日说，草场今年很干。", "其布日又说：“羊没有水喝。”").get(0)).contains("|其布日=其布日|");
        assertThat(told("镇长林知秋到会。其发言人说：“会修桥。”").get(0)).contains("|其发言人=");
    }

    @Test
    void prepositionBelongsToNoName() {
        assertThat(told("习远航昨天到场。报道说，区别在于习远航所说的“更好的船只”。").get(0)).contains("|习远航=习远航|");
        assertThat(told("作家于远航说：“桥一定要修。”").get(0)).contains("|于远航=于远航|");
    }

    @Test
    void officeBehindANameInBracketsSpeaks() {
        assertThat(told("卡列金（Anton Kalegin）办公室在声明中说：“他正在休养。”").get(0)).contains("|办公室=");
        assertThat(told("卡列金（Anton Kalegin）的竞选团队表示：“他会参选。”").get(0)).contains("|竞选团队=");
        assertThat(told("卡列金（Anton Kalegin）昨天在办公室说：“我会参选。”").get(0)).contains("|卡列金=卡列金|");
    }

    @Test
    void whoHeadsASocietyThatIsNamedForSomebodySpeaks() {
        assertThat(told("“鱼少了，”林知秋会会长黄耀庭（W. Wong）说。").get(0)).contains("|黄耀庭=黄耀庭|");
        assertThat(told("不屈渔民（LFI）议员卡列金（Anton Kalegin）则说：“桥还没修。”").get(0)).contains("|卡列金=卡列金|");
    }

    @Test
    void whoeverIsSpokenToDoesNotSpeak() {
        assertThat(told("二十名学生向校长王大海说：“绝不逃课。”").get(0)).contains("|二十名学生=|");
        assertThat(told("船工昨天在码头对镇长王大海说：“绝不逃跑。”").get(0)).contains("|船工=|");
        assertThat(told("桥塌伤人市长王大海说：“一定重建。”").get(0)).contains("|王大海=王大海|");
    }

    @Test
    void timeIsNoPartOfWhoeverSpeaks() {
        assertThat(told("很多时候渔民认为自己“的确是在认真修桥”，旁人未必同意。").get(0)).contains("|渔民=|");
        assertThat(told("有时候渔民会说：“桥没有修好。”").get(0)).contains("|渔民=|");
    }

    @Test
    void numberOfAnItemIsNoSpeaker() {
        assertThat(told("1. 林知秋说：“桥要修。”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("2. 不要太常说“Yes”")).isEmpty();
        assertThat(told("3.5万名渔民说：“桥要修。”").get(0)).contains("|3.5万名渔民=|");
    }

    @Test
    void societyIsWholeInFrontOfWhatItDoes() {
        assertThat(told("昨天，渔管会接连发文，要求“船只不得出海”。").get(0)).contains("|渔管会=渔管会|");
    }

    @Test
    void whoeverGivesASpeechSpeaksInIt() {
        assertThat(told("“我很自豪，”使馆的声明引述了林知秋的内部讲话称。").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("林知秋昨天的演讲指出：“桥会修好。”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("渔会的声明说：“桥会修好。”").get(0)).contains("|渔会的声明=");
    }

    @Test
    void wordForAWomanOrManBelongsToTheTitleBehindIt() {
        assertThat(told("这位女同志说：“灯塔关了。”").get(0)).contains("|这位女同志=|");
        assertThat(told("一位三十来岁的男同学说：“灯塔关了。”").get(0)).contains("|一位三十来岁的男同学=|");
    }

    @Test
    void adverbBehindANameIsNoPartOfIt() {
        assertThat(told("林知秋于是又说：“灯塔关了。”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("店主于是问船工：“灯塔关了吗？”").get(0)).contains("|店主=|");
        assertThat(told("林知秋其实说过：“灯塔关了。”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("卡列金小心翼翼地说：“灯塔关了。”").get(0)).contains("|卡列金=卡列金|");
        assertThat(told("林知秋事实上还说：“灯塔关了。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void gestureBehindANameIsNoPartOfIt() {
        assertThat(told("“灯塔关了。”林知秋撇嘴回道。").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("林知秋摆手否认说：“灯塔没有关。”").get(0)).contains("|林知秋=林知秋|否认说");
        assertThat(told("陈悠悠说：“灯塔关了。”").get(0)).contains("|陈悠悠=陈悠悠|");
    }

    @Test
    void letterStandsForASurname() {
        assertThat(told("B君撇头回答道：“灯塔关了。”").get(0)).contains("|B君=B君|");
        assertThat(told("B君断言道：“灯塔会关。”").get(0)).contains("|B君=B君|断言道");
    }

    @Test
    void nounForSomebodyIsNoName() {
        assertThat(told("仆人又说：“灯塔关了。”").get(0)).contains("|仆人=|");
        assertThat(told("渔民抱怨他们没有收入。这些当权者想控制码头，声称渔网“是有害的”。").get(0)).contains("|这些当权者=|");
        assertThat(told("海山和尚说：“灯塔关了。”").get(0)).contains("海山和尚");
    }

    @Test
    void officeBehindAWholeNameIsNoPartOfIt() {
        assertThat(told("驻岛武官保罗·卡列金中校(Cmdr. Paul Kalegin)正在休假，他说：“灯塔关了。”").get(0))
                .contains("|他=保罗·卡列金|");
        assertThat(told("海军发言人林谦大校说：“灯塔关了。”").get(0)).contains("|林谦=林谦|");
        assertThat(told("周远航在码头住了三十年。", "周远航馆长说：“灯塔关了。”").get(0)).contains("|周远航=周远航|");
        assertThat(told("渔业系讲师说：“灯塔关了。”").get(0)).contains("|渔业系讲师=|");
        assertThat(told("王队长说：“灯塔关了。”").get(0)).contains("|王队长=|");
    }

    @Test
    void whoeverWritesATextSpeaksInIt() {
        assertThat(told("周远航是老厂长。", "周先生信中说：“灯塔不能关。”").get(0)).contains("|周先生=周远航|");
        assertThat(told("船厂上周发出公开信。", "信中说：“灯塔不能关。”").get(0)).contains("|信=");
    }

    @Test
    void nounThatIsAVerbElsewhereIsWhole() {
        assertThat(told("这项行政命令说：“灯塔必须关闭。”").get(0)).contains("|这项行政命令=这项行政命令|说");
        assertThat(told("镇长林知秋命令道：“关上灯塔！”").get(0)).contains("|林知秋=林知秋|命令道");
    }

    @Test
    void surnameAloneTellsWhoSomebodyIsByNoName() {
        assertThat(told("一名林姓律师说：“灯塔关了。”").get(0)).contains("|一名林姓律师=|");
        assertThat(told("黄姓教授指出：“灯塔关了。”").get(0)).contains("|黄姓教授=|");
        assertThat(told("林知秋律师说：“灯塔关了。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void sideThatManyAreOnIsNoName() {
        assertThat(told("朝野议员批评这座灯塔“完全没有用处”。").get(0)).contains("|朝野议员=|");
        assertThat(told("民主、建制议员狠批镇长“离地”。").get(0)).contains("|民主、建制议员=|");
        assertThat(told("林朝野议员批评这座灯塔“完全没有用处”。").get(0)).contains("|林朝野=林朝野|");
    }

    @Test
    void nounForARoleBehindAnotherIsNoName() {
        assertThat(told("一名学生申请者说：“灯塔关了。”").get(0)).contains("|一名学生申请者=|");
        assertThat(told("学生林知秋说：“灯塔关了。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void nameStandsBehindOneOfMany() {
        assertThat(told("“灯塔关了。”《潮汐》一书的执笔人之一、枫冈大学海洋学院林志学教授说。").get(0)).contains("|林志学=林志学|");
        assertThat(told("修桥的发起人之一、船工林知秋说：“灯塔关了。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void doubledAdverbIsNoName() {
        assertThat(told("老人一字一句地念道：“灯塔已经关了。”").get(0)).contains("|老人=|");
        assertThat(told("林知秋气呼呼地回答：“灯塔已经关了。”").get(0)).contains("|林知秋=林知秋|");
        assertThat(told("墙上贴着一行字，端端正正地写着：“灯塔已经关了。”").get(0)).doesNotContain("端端=");
    }

    @Test
    void everybodyIsMoreThanSomebody() {
        assertThat(told("码头上，所有人一起喊：“灯塔关了！”").get(0)).contains("|所有人=|");
        assertThat(told("码头上有人喊：“灯塔关了！”").get(0)).contains("|有人=|");
    }

    @Test
    void paperWithAPointInItsNameIsNoForeigner() {
        assertThat(told("江城青年报·江青在线记者发现，钟楼关了。江城青年报·江青在线记者发现，没有人管。", "“钟楼关了。”这名学生回忆。"))
                .containsExactly("DIRECT|钟楼关了。|这名学生=|回忆");
        assertThat(told("青年安东·卡列金说：“钟楼关了。”").get(0)).contains("|安东·卡列金=安东·卡列金|");
    }

    @Test
    void titleJoinedToAnotherIsNoName() {
        assertThat(told("枫冈市市委书记与市长回应：“钟楼不拆。”").get(0)).contains("|枫冈市市委书记与市长=|");
        assertThat(told("枫冈市市委书记林知秋回应：“钟楼不拆。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void someOfManyAreNamedWithTheirNoun() {
        assertThat(told("有的学校收下信后反问：“你为什么要打听这座桥？”").get(0)).contains("|有的学校=|");
        assertThat(told("所有的学校都说：“你为什么要打听这座桥？”").get(0)).doesNotContain("|有的学校=");
    }

    @Test
    void somebodyIsToldWithHisBodyBehindWhatIsSaidOfThat() {
        assertThat(told("与渔会往来多年的一家船厂的主管表示：“船坞太旧。”").get(0)).contains("|一家船厂的主管=|");
        assertThat(told("与渔会往来多年的主管表示：“船坞太旧。”").get(0)).contains("|主管=|");
    }

    @Test
    void dayThatABracketDatesIsNoPartOfAName() {
        assertThat(told("裁判官林知澄今（8日）裁决时批评，做法残忍，“一点也不好笑”。").get(0)).contains("|林知澄=林知澄|");
        assertThat(told("林知澄今（5月8日）说：“桥要修。”").get(0)).contains("|林知澄=林知澄|");
        assertThat(told("歌手林秀今（Hsiu Chin Lin）说：“桥要修。”").get(0)).contains("|林秀今=林秀今|");
    }

    @Test
    void whatSomebodyDoesBehindHisTitleIsNoName() {
        assertThat(told("片中被告示范浇花动作　笑说“真的很大力”").get(0)).contains("|被告=|");
        assertThat(told("记者提早15分钟说：“桥在那边。”").get(0)).contains("|记者=|");
        assertThat(told("林知秋告诉记者，此前有邻居路过时就明确表示“桥要修到对岸去”。").get(0)).contains("|邻居=|");
        assertThat(told("维权人士望云和尚表示：“桥在那边。”").get(0)).contains("|望云和尚=望云和尚|");
    }

    @Test
    void bodyThatBeginsWithinATitleIsOne() {
        assertThat(told("一份枫冈市民政局下发给各馆长的通知显示，“馆里有书被借走后没有还回来”。").get(0)).contains("|通知=");
        assertThat(told("枫冈市民林知秋说：“桥要修。”").get(0)).contains("|林知秋=林知秋|");
    }

    @Test
    void kinOfWhomASentenceIsAboutSpeaks() {
        assertThat(told("林知秋没和父母住在一起。其父说：“桥要修。”").get(0)).contains("|其父=|");
        assertThat(told("林知秋没有来。其父离家时只有船工在场，只对船工留下一句“不想拖累你”，便往外走。").get(0)).contains("|其父=|");
        assertThat(told("林知秋没有来。其母校表示：“桥要修到对岸。”").get(0)).contains("|其母校=其母校|");
    }
}
