package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who said Chinese words of which the sentence behind them speaks. */
class ChineseToldBehindTest {
    @Test
    void sentenceBehindTellsWhoSpokeThere() {
        assertThat(speakers(
                        "“灯塔夜里不许点灯，白天也不许。”开口的是看塔的程知秋。",
                        "“灯塔夜里不许点灯，白天也不许。”最先答话的正是鞋匠。",
                        "“燈塔夜裡不許點燈，白天也不許。”說這話的人是程知秋。",
                        "“灯塔夜里不许点灯，白天也不许。”说的是一桩旧事。"))
                .containsExactly("[程知秋]", "[鞋匠]", "[程知秋]", "[]");
    }

    @Test
    void howOftenSomebodySaidWordsTellsThatTheyAreHis() {
        assertThat(speakers(
                        "“灯塔夜里不许点灯，白天也不许。”这番话，鞋匠念了一遍又说了四遍。",
                        "“灯塔夜里不许点灯，白天也不许。”同样的话程知秋对徒弟说过好几回。",
                        "“灯塔夜里不许点灯，白天也不许。”生怕大家忘了，一名鞋匠喊了三声。",
                        "“灯塔夜里不许点灯，白天也不许。”每到冬天，程知秋总会这样说。"))
                .containsExactly("[鞋匠]", "[程知秋]", "[一名鞋匠]", "[程知秋]");
    }

    @Test
    void whatSomebodyGaveTheWordsAsIsHis() {
        assertThat(speakers("“灯塔夜里不许点灯，白天也不许。”这便是程知秋得出的结论。")).containsExactly("[程知秋]");
    }

    @Test
    void whoDoesSomethingThereuponSpokeUnlessHeIsAskedOrHasWordsOfHisOwn() {
        assertThat(speakers(
                        "“灯塔夜里不许点灯，白天也不许。”程知秋立刻锁上了门。",
                        "“灯塔夜里点不点灯，由谁来点？”程知秋立刻锁上了门。",
                        "“灯塔夜里不许点灯，白天也不许。”程知秋立刻喊道：“都听见了吗？”"))
                .containsExactly("[程知秋]", "[]", "[, 程知秋]");
    }

    @Test
    void wordsOnBothSidesOfADeedAreOfOneSpeaker() {
        assertThat(speakers("“灯塔夜里不许点灯，白天也不许。”塔门口，老太太的嗓门很大，“谁点灯我就赶谁走。”")).containsExactly("[老太太, 老太太]");
    }

    @Test
    void nameThatAStoryTellsOnceIsOfAPersonWhereItIsWhole() {
        assertThat(speakers("“灯塔夜里不许点灯，白天也不许。”程知秋的手指停在门闩上。")).containsExactly("[程知秋]");
    }

    @Test
    void shortWordsThatAPassageBeginsWithAreOfWhoeverActsBehindThem() {
        assertThat(speakers("“十两。”鞋匠竖起一根指头。", "“走！”程知秋推开塔门，“天亮以前要赶到。”", "“十兩？”車夫瞪圓了眼睛。", "“灯塔。”这两个字刻在门上。"))
                .containsExactly("[鞋匠]", "[程知秋, 程知秋]", "[車夫]", "[]");
    }

    @Test
    void whoReactsToAQuestionHasNotAskedIt() {
        assertThat(speakers("“灯塔里还有没有人，谁见过他？”鞋匠摇了摇头。", "“灯塔里还有没有人，谁见过他？”车夫低头不语。", "“灯塔里还有没有人，谁见过他？”车夫跳了起来。"))
                .containsExactly("[]", "[]", "[车夫]");
    }

    @Test
    void whoIsNotThereHasNotSpoken() {
        assertThat(speakers("“灯塔夜里不许点灯，白天也不许。”程知秋没有到场。", "“灯塔夜里不许点灯，白天也不许。”程知秋不在乎旁人的眼光。"))
                .containsExactly("[]", "[程知秋]");
    }
}
