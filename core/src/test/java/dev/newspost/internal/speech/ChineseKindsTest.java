package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseKindsTest {
    @Test
    void verbsWithoutASubjectInTheReportersClauseArePartialHoweverLong() {
        assertThat(told("市长刘卫东表示，摊贩“不是来闹事的，而是想把没领到的钱领回去”。")).containsExactly("PARTIAL|不是来闹事的，而是想把没领到的钱领回去|刘卫东=刘卫东|表示");
        assertThat(told("省水利厅称任何县都不许私自开闸，“都是拿下游开玩笑，后果自负”。")).containsExactly("PARTIAL|都是拿下游开玩笑，后果自负|省水利厅=省水利厅|称");
        assertThat(told("孙丽承认自己“毫无把握，也不知道明天该去哪里排队。”")).containsExactly("PARTIAL|毫无把握，也不知道明天该去哪里排队。|孙丽=孙丽|承认");
    }

    @Test
    void clauseWithItsSubjectIsDirectHoweverShort() {
        assertThat(told("副县长马立本称县里的通告代表着“旧船出港已成为过去”。")).containsExactly("DIRECT|旧船出港已成为过去|马立本=马立本|称");
        assertThat(told("莫尔登改口称，伤势“很轻”，且“医护人员对他的血压非常满意”。"))
                .containsExactly("PARTIAL|很轻|莫尔登=莫尔登|称", "DIRECT|医护人员对他的血压非常满意|莫尔登=莫尔登|称");
    }

    @Test
    void whatIsSaidOfSomebodyIsPartialAlsoInOneWord() {
        assertThat(told("他们批评市长“作秀”，船照样停航。")).containsExactly("PARTIAL|作秀|他们=|批评");
        assertThat(told("孙丽说，她对停航感到“意外”。")).containsExactly("PARTIAL|意外|她=孙丽|感到");
    }

    @Test
    void nounBehindAnAttributeIsNoPredicate() {
        assertThat(told("孙丽要求店家删掉她的“旧照”，店家照办。")).isEmpty();
    }

    @Test
    void wordsThatSomebodyMightSayAreNoQuotes() {
        assertThat(told("有些人可能会想：“我在这里也能学会游泳吗？”答案是能。")).isEmpty();
        assertThat(told("不少人会这么问：“我已经六十岁了，现在学还来得及吗？”")).isEmpty();
        assertThat(told("先给自己订一个目标，例如说“我要学会做三道菜”或是“我要学会和面”。")).isEmpty();
        assertThat(told("如果有谁觉得“只要天天下水就行了”，多半学不会。")).isEmpty();
    }

    @Test
    void namedPersonsWordsAreQuotesAlsoAsAnExample() {
        assertThat(told("例如市长刘卫东曾公开说：“我喜欢老码头。”")).containsExactly("DIRECT|我喜欢老码头。|刘卫东=刘卫东|说");
        assertThat(told("有人说：“船不会来了。”")).containsExactly("DIRECT|船不会来了。|有人=|说");
    }
}
