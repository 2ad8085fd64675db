package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks like a name in a Chinese story and is none. */
class FalseNamesTest {
    @Test
    void wordThatBeginsAsAFamiliarNameDoesIsNone() {
        assertThat(told("村民陆成立告诉本报，船由堂弟照看。小麦今年长得不错。“船要先修好，修不好就不能开。”")).noneMatch(q -> q.contains("小麦"));
        assertThat(told("小杨说：“船走了。”").get(0)).contains("小杨=");
    }

    @Test
    void officeInLatinLettersStandsBehindAnotherOne() {
        assertThat(told("海风咨询创办人兼CEO陆明毅认为，“船要先修好，修不好就不能开。”").get(0)).contains("陆明毅=陆明毅");
    }

    @Test
    void kinInFrontOfANameIsNoPartOfIt() {
        assertThat(told("姑姑陆海英劝她：“回去吧，船要开了。”").get(0)).contains("陆海英=陆海英");
        assertThat(told("环卫工陆海英表示，“街扫不完，人手不够。”").get(0)).contains("陆海英=陆海英");
        assertThat(told("长子小托马·卡列金发了消息。", "卡列金总统说：“船走了。”").get(0)).contains("卡列金=卡列金");
    }

    @Test
    void wordInFrontOfATradeIsNoName() {
        assertThat(told("船上的心理医生摇了摇头。", "他说：“早点回舱睡觉。”").get(0)).contains("|他=|");
        assertThat(told("心理医生说：“早点回舱睡觉。”").get(0)).contains("|心理医生=|");
        assertThat(told("柯尼总统说：“我们走。”").get(0)).contains("|柯尼=柯尼|");
    }

    @Test
    void wordInFrontOfAnExplainingBracketIsNoName() {
        assertThat(told("航海，地理（包括潮汐地理），数学都要重考。", "他说：“太难了。”").get(0)).contains("|他=|");
    }

    @Test
    void wordBehindATitleThatNeverSpeaksIsNoName() {
        assertThat(told("专家补贴了一半。", "专家补贴之后离开。", "他说：“很便宜。”").get(0)).contains("|他=|");
    }

    @Test
    void nameWithTheNextWordIsNoOtherName() {
        assertThat(told("安多尔说：“不行。”", "主席安多尔尚未回应。", "他说：“我没有空。”").get(1)).contains("|他=安多尔|");
    }

    @Test
    void peopleOfACountryAreNobody() {
        assertThat(told("利比里亚人在渡口排队。", "他说：“太慢了。”").get(0)).contains("|他=|");
    }

    @Test
    void surnameStandsForNobodysWife() {
        assertThat(told("科尔特总统和总统夫人安妮·科尔特抵达。", "小马丁·罗宾·科尔特（Martin Robin Colter）接任。", "科尔特说：“我很荣幸。”")
                        .get(0))
                .contains("|科尔特=小马丁·罗宾·科尔特|");
    }

    @Test
    void particlesAndPrepositionsAreNoPartOfAName() {
        assertThat(told("学者林克的帖文中称：“我们愿意一起修灯塔，分摊油漆钱。”").get(0)).contains("|林克=林克|称");
        assertThat(told("记者与信息中心联系。", "他说：“这样的雾天天都有。”").get(0)).doesNotContain("与信息");
    }

    @Test
    void surnameStandsAloneInFrontOfAVerb() {
        assertThat(told("校长梁志伟来访。", "梁举例指：“这间食堂很大。”").get(0)).contains("|梁=梁志伟|");
        assertThat(told("校长梁志伟来访。", "梁补充说：“这间食堂很大。”").get(0)).contains("|梁=梁志伟|");
    }

    @Test
    void verbBehindASurnameIsNoPartOfIt() {
        assertThat(told("执行董事铃木修一来访。", "“这样的事我们也见过。”与工会打交道的铃木进入公司是在去年。").get(0)).contains("=铃木修一|");
    }

    @Test
    void caseIsNobody() {
        assertThat(told("梁惠安说，屋子很暗。", "梁官则引用2015年 林远志案 指：「没有窗的房子，仍然是房子」。").get(0))
                .doesNotContain("林远志案=");
    }

    @Test
    void thingsAndCircumstancesAreNobody() {
        assertThat(told("林知秋让学生导演一些节目，“演完之后，我请你们吃饭”。")).noneMatch(quote -> quote.contains("一些节目"));
        assertThat(told("学者李方第一时间表示：“这样的事很少见。”").get(0)).contains("|李方=李方|");
    }

    @Test
    void oneOfSeveralThingsIsNobody() {
        assertThat(told("涨价显然是对方的惯用手段之一。林知秋这样的店主们早已料到：“他们每年都要来一次。”")).noneMatch(quote -> quote.contains("段之一="));
    }

    @Test
    void prepositionIsNoSurname() {
        assertThat(told("林知秋说：“我们走吧。”", "林知秋来了。", "差别在于林知秋所说的：“水温在升高。”").get(1)).contains("|林知秋=林知秋|");
    }

    @Test
    void mediumOfAReplyIsNobody() {
        assertThat(told("对此，林某没有多说，短信回复本报“以后再谈此事”。").get(0)).contains("|林某=林某|");
    }

    @Test
    void nounForADocumentIsNobodysName() {
        assertThat(told("她的博士论文写了六年。", "她说：“资料很难找，我花了六年。”").get(0)).contains("|她=|");
    }

    @Test
    void nounForSomebodyNearIsNoName() {
        assertThat(told("师姐提醒：“你要小心一点。”").get(0)).contains("|师姐=|");
    }

    @Test
    void officialAccountIsNobodysName() {
        assertThat(told("县报官方微博公布了船期。", "他说：“收到了。”").get(0)).contains("|他=|");
    }

    @Test
    void pointBetweenTwoNamesOfABodyIsNoPersons() {
        assertThat(told("海州渔业报·海渔在线的记者来了。", "他说：“收到了。”").get(0)).doesNotContain("海渔");
    }

    @Test
    void verbThatGivesANameIsNoPartOfIt() {
        assertThat(told("一位船东叫孟定海（音）。", "孟定海说：“我守着灯塔，哪里都不去。”").get(0)).contains("|孟定海=孟定海|");
    }

    @Test
    void nameThatStandsOnceWithAWordBehindItIsTheOneThatStandsAgainAndAgain() {
        assertThat(told("裘蘭寫過三本航海小說。裘蘭住在東灣，裘蘭不見記者。", "裘蘭續表示：「燈塔是寫給船看的。」")).containsExactly("DIRECT|燈塔是寫給船看的。|裘蘭=裘蘭|表示");
        assertThat(told("外长卡列金抵达港口。卡列金与船东会面，卡列金随后离开。", "卡列金白表示：“航道必须畅通。”"))
                .containsExactly("DIRECT|航道必须畅通。|卡列金=卡列金|表示");
    }

    @Test
    void longerNameIsSomebodyElseWhereAGivenNameFollows() {
        assertThat(told("船东裘立到场。裘立说，裘立的船走了。裘立修网。", "裘立岚说：“锚链断了。”")).containsExactly("DIRECT|锚链断了。|裘立岚=裘立岚|说");
    }

    @Test
    void adverbsBehindABodyAreNoPartOfIt() {
        assertThat(told("东湾渔会席间说：“鱼少了。”", "東灣漁會竟然說：「魚少了。」", "东湾市政府即表示：“鱼还在。”", "東灣市政府終於表示：「魚還在。」"))
                .containsExactly(
                        "DIRECT|鱼少了。|东湾渔会=东湾渔会|说",
                        "DIRECT|魚少了。|東灣漁會=東灣漁會|說",
                        "DIRECT|鱼还在。|东湾市政府=东湾市政府|表示",
                        "DIRECT|魚還在。|東灣市政府=東灣市政府|表示");
    }

    @Test
    void adverbsBehindABodyAreReadInEitherScript() {
        assertThat(told("东湾市政府屡次表示：“鱼还在。”", "東灣市政府屢次表示：「魚還在。」", "東灣市政府剛剛表示：「魚多了。」"))
                .containsExactly(
                        "DIRECT|鱼还在。|东湾市政府=东湾市政府|表示", "DIRECT|魚還在。|東灣市政府=東灣市政府|表示", "DIRECT|魚多了。|東灣市政府=東灣市政府|表示");
    }
}
