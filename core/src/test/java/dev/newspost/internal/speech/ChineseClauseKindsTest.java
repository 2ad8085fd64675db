package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clauses and fragments inside a reported sentence, in Chinese. */
class ChineseClauseKindsTest {
    @Test
    void clauseBehindAConjunctionIsDirect() {
        assertThat(told("渔会会长林知秋女士表示，她并不意外，因为“这本就会发生”。")).containsExactly("DIRECT|这本就会发生|林知秋=林知秋|表示");
        assertThat(told("渔会会长林知秋女士说，船已经修好，但“船东们都不愿意出海”。")).containsExactly("DIRECT|船东们都不愿意出海|林知秋=林知秋|说");
        assertThat(told("渔会会长林知秋女士说，船没有修好，因为“还需要换一次船板”。")).containsExactly("PARTIAL|还需要换一次船板|林知秋=林知秋|说");
    }

    @Test
    void clauseWithWhoSpeaksBehindACommaIsDirect() {
        assertThat(told("渔会会长林知秋女士认为船“很旧，我们还要用”。")).containsExactly("DIRECT|很旧，我们还要用|林知秋=林知秋|认为");
    }

    @Test
    void questionThatSomebodyIsAskedIsDirect() {
        assertThat(told("渔会会长林知秋女士问他“今晚还有谁要出海吗？”他走开了。")).containsExactly("DIRECT|今晚还有谁要出海吗？|林知秋=林知秋|问");
    }

    @Test
    void sentenceOfHisOwnThatHeTellsSomebodyIsDirect() {
        assertThat(told("渔会会长林知秋女士写信告诉船东“我不修船了。”船东没有回信。").get(0)).startsWith("DIRECT|我不修船了。|");
        assertThat(told("渔会会长林知秋女士到场。他说船东“这边啥活都已经没有”，大家都走了。").get(0)).startsWith("DIRECT|这边啥活都已经没有|他=");
    }

    @Test
    void whatSomebodyDoesOrSuffersBehindACommaIsPartial() {
        assertThat(told("渔会会长林知秋女士说，新网在海里很好用，“把整群的鱼卷入网中”。")).containsExactly("PARTIAL|把整群的鱼卷入网中|林知秋=林知秋|说");
    }

    @Test
    void deedThatSomebodyPromisesIsPartialHoweverLong() {
        assertThat(told("渔会会长林知秋女士承诺“修复我们的灯塔并再次与船东们合作”。")).containsExactly("PARTIAL|修复我们的灯塔并再次与船东们合作|林知秋=林知秋|承诺");
    }

    @Test
    void adverbAndVerbBehindAPronounArePartial() {
        assertThat(told("渔会会长林知秋女士表示，已停了船东的牌照，因其“多次严重违反”渔会的规定。")).containsExactly("PARTIAL|多次严重违反|林知秋=林知秋|表示");
    }

    @Test
    void wordsThatWhoeverComesUpSaysAreDirect() {
        assertThat(told("渔工董立文蹲在码头，凑过来说：“我看船还要修”。")).containsExactly("DIRECT|我看船还要修|董立文=董立文|过来说");
        assertThat(told("“灯塔里的灯油和煤都已经用完”渔工董立文说。船都没有出海。")).containsExactly("DIRECT|灯塔里的灯油和煤都已经用完|董立文=董立文|说");
    }

    @Test
    void namesInsideReportedSpeechAreNoQuotes() {
        assertThat(told("渔会会长林知秋女士表示，停工是因为“强化东湾灯塔及航标升级计划”到期。")).isEmpty();
        assertThat(told("渔会会长林知秋女士称这些棚子为“渔民休息服务中心”，没有人相信。")).isEmpty();
        assertThat(told("渔会会长林知秋女士说，医生查不出他们患有“东湾综合症”。")).isEmpty();
        assertThat(told("渔会会长林知秋女士指出，规划重点为“东湾与西湾的双循环”、“渔业自立自强”与“推动渔港发展”。")).isEmpty();
        assertThat(told("渔会会长林知秋女士自称“东湾八卦门掌门人”，常来码头。")).isEmpty();
        assertThat(told("今天我们先说说“灯塔的历史 - 百年的故事”")).isEmpty();
    }

    @Test
    void wordsThatReadersAreNotToSayAreNoQuotes() {
        assertThat(told("你不能说因为船会沉，于是“它是坏的”、需要被禁用。")).isEmpty();
        assertThat(told("不要在出海的时候喊“我这里起风了”，这会吓人。")).isEmpty();
    }

    @Test
    void commaInTheMarksTellsThatSomebodySpeaks() {
        assertThat(told("“这就是天意，”渔会会长林知秋女士从船上认出了渔网。")).containsExactly("DIRECT|这就是天意，|林知秋=林知秋|");
        assertThat(told("“我们相信渔港的力量，”法国船东孙立民对记者说。")).containsExactly("DIRECT|我们相信渔港的力量，|孙立民=孙立民|说");
        assertThat(told("“别忘了渔港，”留言继续写道，后面没有名字。")).containsExactly("DIRECT|别忘了渔港，|留言=留言|写道");
    }

    @Test
    void wholeSentenceInAStoryOfOnesOwnIsDirect() {
        assertThat(told("我起身走到窗边。“喂，明天什么时候出海？”我没有回答。")).containsExactly("DIRECT|喂，明天什么时候出海？|=|");
    }

    @Test
    void clausesBeforeTheReportersNounArePartial() {
        assertThat(told("渔会会长林知秋女士说，新船长是“嗓门不大，穿着雨衣，讲话从来不看笔记，对渔港有感情”的人物。"))
                .containsExactly("PARTIAL|嗓门不大，穿着雨衣，讲话从来不看笔记，对渔港有感情|林知秋=林知秋|说");
    }

    @Test
    void wordThatGoesOnBehindAVerbOfSayingLeavesTheVerb() {
        assertThat(told("渔会会长林知秋女士说教宗“可耻”，船东们不同意。")).containsExactly("PARTIAL|可耻|林知秋=林知秋|说");
    }

    @Test
    void whatSomebodyFeelsIsPartialAlsoWhereItIsMarkedAgain() {
        assertThat(told("渔会会长林知秋女士感到“遗憾与抱歉”。", "渔会会长林知秋女士在信中也感到“遗憾与抱歉”。")).hasSize(2);
    }

    @Test
    void timeInFrontOfASubjectIsNoVerb() {
        assertThat(told("渔会会长林知秋女士到场。之前她“一直不敢下水”，如今天天出海。").get(0)).startsWith("PARTIAL|一直不敢下水|");
        assertThat(told("渔会会长林知秋女士说自己是在“拿命赌风”。")).containsExactly("PARTIAL|拿命赌风|林知秋=林知秋|说");
    }

    @Test
    void longPredicateWhoseSubjectStandsOutsideIsPartial() {
        assertThat(told("渔会会长林知秋女士表示将“在确保安全的前提下，按照既定计划，逐步恢复夜航，努力满足渔民需要”。").get(0))
                .startsWith("PARTIAL|");
        assertThat(told("渔会会长林知秋女士说，应该用这笔钱来“修补旧船，但不是在没有船匠签字前就拆掉船板”。").get(0)).startsWith("PARTIAL|");
        assertThat(told("渔会会长林知秋女士指出，新港府“欢迎各方尽早会谈，讨论共同关心的渔业问题”。").get(0)).startsWith("PARTIAL|");
    }

    @Test
    void laterClauseWithItsOwnSubjectMakesTheWordsDirect() {
        assertThat(told("渔会会长林知秋女士说，这场雨“下了整整三天，我们的渔网全部泡坏了”。").get(0)).startsWith("DIRECT|");
        assertThat(told("渔会会长林知秋女士警告称，渔会“不会坐视不管，这个港口将陷入混乱”。").get(0)).startsWith("DIRECT|");
        assertThat(told("渔会会长林知秋女士呼吁船东签字，否则“一旦大堤决口，渔船全部沉没”。").get(0)).startsWith("DIRECT|");
    }

    @Test
    void timeBetweenTheVerbAndAClauseIsNoSubject() {
        assertThat(told("渔会会长林知秋女士认为现在“船员已经对噪音很厌烦了”，不该再施工。").get(0)).startsWith("DIRECT|");
    }

    @Test
    void definitionIsNoClause() {
        assertThat(told("渔会会长林知秋女士造了新词，又解释成“有利于邻里常来常往的码头”。").get(0)).startsWith("PARTIAL|");
    }

    @Test
    void predicateOfTheReportersSubjectIsPartial() {
        assertThat(told("渔会会长林知秋女士在信中称“已打算明年修桥”。").get(0)).startsWith("PARTIAL|");
        assertThat(told("渔会会长林知秋女士在信中称：“已打算明年修桥。”").get(0)).startsWith("DIRECT|");
    }

    @Test
    void wordsThatASpeechBeginsWithAreSaid() {
        assertThat(told("她以“各位邻居，我叫林知秋”开头，讲了自己的经历。").get(0)).startsWith("DIRECT|各位邻居，我叫林知秋|她=");
        assertThat(told("孩子们背了一首以“春天”开头的诗。")).isEmpty();
    }

    @Test
    void rowOfQuestionsThatTheStorySpeaksOfIsNone() {
        assertThat(told("“修桥有什么用？”“种树有什么用？”“看灯有什么用？”这些问题总是没有答案。")).isEmpty();
        assertThat(told("孩子学游泳之前，不会想着“我游得动吗？”“沉下去会不会被笑？”的问题。")).isEmpty();
        assertThat(told("“今天出海吗？”“不出海了，风太大。”他们说完就走了。")).isNotEmpty();
        assertThat(told("他问“要修桥吗？”“谁付钱？”的时候，没人回答。")).hasSize(2);
    }

    @Test
    void examplesBehindAVerbOfSayingAndWhatLiesBehindWordsAreNone() {
        assertThat(told("还有一招也很管用，就是出声提醒自己该出门了，例如说“啊！该去修船了”、“该去买米了”之类的。")).isEmpty();
        assertThat(told("嘲笑外来人也是一种习惯，它的潜台词是：“外乡人修不好船，早晚要走”等等。")).isEmpty();
        assertThat(told("例如林知秋说：“该去修船了。”")).hasSize(1);
    }

    @Test
    void questionThatSomebodyLooksIntoHasItsSubjectInFront() {
        assertThat(told("本报将详细分析“渔会如何分配码头”，请读者留意。")).isEmpty();
        assertThat(told("林知秋解释：“渔会如何分配，要看收成。”")).hasSize(1);
    }

    @Test
    void subjectWithWhatBecomesOfItIsDirectBehindACue() {
        assertThat(told("渔会宣布“休渔期已经结束”。")).containsExactly("DIRECT|休渔期已经结束|渔会=渔会|宣布");
        assertThat(told("林知秋提出“航运发展规划”。")).isEmpty();
    }

    @Test
    void whatSomebodyClaimsOfItselfOrAdvisesIsPartial() {
        assertThat(told("南桥茶社号称“用老手艺做出新味道”，开张就排了队。").get(0)).startsWith("PARTIAL|用老手艺做出新味道|");
        assertThat(told("渔会号称“海上第一社”。")).isEmpty();
        assertThat(told("林知秋在书的末尾忠告读者“种好自己门前的树”。")).containsExactly("PARTIAL|种好自己门前的树|林知秋=林知秋|忠告");
    }
}
