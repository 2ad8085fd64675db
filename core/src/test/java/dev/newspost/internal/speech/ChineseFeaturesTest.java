package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What features tell of words that no verb of saying hands over: who acts right in front, and who is meant by he and she. */
class ChineseFeaturesTest {
    private static final String KNOWN = "程立军回来了。程立军说，船修好了。何文静也回来了。何文静说，这不算晚。";

    private static String first(String story) {
        return told(story, KNOWN).get(0);
    }

    @Test
    void timeThatAClauseBeginsWithIsNoPartOfASubject() {
        assertThat(first("何文静还记得那年冬天，有时候程立军逗她，“你胆子太小了。”")).contains("程立军=程立军|");
        assertThat(first("有一天何文静下班回家，门锁换了，她急了，「我以为家里进了贼。」")).contains("她=何文静|");
        assertThat(first("那時候何文靜總是不睡，「船還沒有回來。」何文靜說，等一等。")).contains("何文靜=何文靜|");
    }

    @Test
    void whoActsBehindATimeIsMeantByThePronounBehind() {
        assertThat(told("宋兰芝说，她不再等了。“我等了二十年。”宋兰芝说。", "有一天何文静下班回家，门怎么也打不开，也许是想到从前，她急了，一脚踹开门，「我以为家里进了贼。」", KNOWN)
                        .get(1))
                .contains("她=何文静|");
    }

    @Test
    void somebodyWithoutANameReactsToWhatAnotherDoes() {
        assertThat(first("何文静打电话给房东，房东很不耐烦，“你们爱住不住。”")).contains("房东=|");
        assertThat(first("根据何文静的回忆，得知消息之后，程立军父母的第一反应是震惊，“怎么会这样？我们一点也不知道。”")).contains("程立军父母=|");
        // whoever goes with somebody, or has done something to him, has not
        assertThat(first("程立军走进会议室，由两名律师陪同，“我什么都不知道。”")).contains("程立军=程立军|");
        assertThat(first("宋兰芝印了传单，结果也被保安赶走了，“这口气憋了二十年。”宋兰芝说过不走。")).contains("|宋兰芝=宋兰芝|");
    }

    @Test
    void textThatABodySendsSpeaks() {
        assertThat(first("学院昨晚发表声明，“对于此类行为，我们决不姑息。”")).contains("学院=学院|");
        assertThat(first("程立军收到儿子发来的短信：“爸，我考上了。”")).contains("儿子=|");
    }

    @Test
    void verbThatIsDeniedHandsNothingOver() {
        assertThat(first("何文静告诉记者，程立军很少提起自己的难处，家里便也不再问，“怕给他添堵，他已经够累了。”")).contains("何文静=何文静|");
    }

    @Test
    void whoActsInFrontOfAColonIsNotTheOneBehindWhoTellsSomethingElse() {
        assertThat(first("船工抬起头：“风太大，今天不出海。”程立军也表示，他不想冒险。")).contains("船工=|");
        assertThat(first("夜里有人敲门：“是我，快开门。”程立军说。")).contains("程立军=程立军|");
    }

    @Test
    void peopleOfATradeAreACrowd() {
        assertThat(first("矿工们坐在地上，“今天没有说法，大家就在这里等。”")).contains("矿工们=|");
        assertThat(first("工人们不愿意散去，“今天不给说法，我们就不走。”")).contains("工人们=|");
        assertThat(first("人们坐在地上，“今天不给说法，我们就不走。”")).contains("今天不给说法，我们就不走。|=|");
        assertThat(first("一位渔民带着女儿来了。他说：“船票又涨了。”")).contains("|他=|");
    }

    @Test
    void kinWhomNobodyNamesIsMeantByThePronounBehind() {
        assertThat(first("程立军的母亲八十岁了，耳朵不好。她说：“他小时候最怕打雷。”")).contains("她=|");
        assertThat(first("程立军的母亲周桂芳八十岁了。她说：“他小时候最怕打雷。”")).contains("她=周桂芳|");
        assertThat(first("何文静的丈夫在外面打工。她说：“一年见不到几回。”")).contains("她=何文静|");
    }

    @Test
    void whoIsAskedSomethingAnswers() {
        assertThat(first("我问店员船票几点开卖？他说：“卖完了。”")).contains("他=|");
    }

    @Test
    void whatSomebodyIsAfraidOfIsAFragment() {
        assertThat(first("何文静最怕的是“被人拍照”。")).startsWith("PARTIAL|被人拍照|何文静=何文静|");
        assertThat(first("何文静生怕“被邻居看见”。")).startsWith("PARTIAL|被邻居看见|何文静=何文静|");
        // no verb of saying where it has an object of its own
        assertThat(first("程立军说，官员最怕记者的原因是：“他们怕丢脸，也怕丢官。”")).contains("程立军=程立军|");
    }

    @Test
    void whoFindsSomebodyActsInFrontOfHim() {
        assertThat(first("何文静去学校找那个老师，「保安不让进，在门口一直喊。」")).contains("何文静=何文静|");
    }

    @Test
    void nounBehindATitleHoldsNoPronounOrParticle() {
        assertThat(first("但女儿撇着嘴说，「算了，不跟你说了。」")).contains("女儿=|");
        assertThat(first("程立军的妻子读她看到的新闻，“听着，船票又涨了。”")).contains("|程立军的妻子=|");
    }

    @Test
    void pronounOfTheOtherGenderIsNobodyBroughtIn() {
        assertThat(first("程立军去看对门的邻居，一位带着女儿的单亲母亲住在那里。程立军没剩什么钱。他想不通：“这是欠我们的钱，为什么拖这么久？”"))
                .contains("他=程立军|");
        assertThat(first("程立军递过船票。一名女乘客看了看。她说：“这张票是假的。”")).contains("她=|");
    }

    @Test
    void whoIsNamedAndTellsIsNotTheOneOfTheParagraphBefore() {
        assertThat(told("一位同系的老师说，大家跟他都不熟。“当时只有一点传闻，没有人当真。”", "何文静对《江城周刊》称，他们还在联系其他人。她说，“我们已经找到了四个人。”", KNOWN)
                        .get(1))
                .contains("她=何文静|");
    }

    @Test
    void sentenceThatTellsOfWordsHandsOverTheNextParagraph() {
        assertThat(told("当时，船厂的负责人说了这样一番话。", "“值得欣慰的是，大家很团结。将来再有风浪，我们也能一起挺过去。”").get(0))
                .contains("负责人=|");
    }
}
