package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in a Chinese story, told by those whom a pronoun or a short name goes on with. */
class PeopleTest {
    private static final String HE = "“网破了。”他说。";
    private static final String SHE = "“网破了。”她说。";

    private static String pronoun(String pronoun, String name) {
        return "DIRECT|网破了。|" + pronoun + "=" + name + "|说";
    }

    @Test
    void nameThatBeginsWithAWordStandsAgainAndAgain() {
        assertThat(told("记者采访了律师向蓉。旁听者递给向蓉一杯水，大家都认识向蓉。", SHE)).containsExactly(pronoun("她", "向蓉"));
        assertThat(told("记者采访了局长成浦生。旁听者递给成浦生一杯水，大家都认识成浦生。", HE)).containsExactly(pronoun("他", "成浦生"));
        assertThat(told("记者采访了局长和平。旁听者要和平，大家都要和平。", HE)).containsExactly(pronoun("他", ""));
        assertThat(told("记者采访了局长向蓉。", HE)).containsExactly(pronoun("他", ""));
    }

    @Test
    void surnameOfTwoCharactersThatSpeaksTellsWhereTheNameEnds() {
        String built = "当时，枫冈表示“船已经造好”。";
        assertThat(told("船厂请来社长枫冈修一，枫冈修一第二天离开。", built)).containsExactly("PARTIAL|船已经造好|枫冈=枫冈修一|表示");
        assertThat(told("船厂请来社长枫冈慎太郎。", built)).containsExactly("PARTIAL|船已经造好|枫冈=枫冈慎太郎|表示");
        assertThat(told("船厂社长和枫冈修一，都到场。", built)).containsExactly("PARTIAL|船已经造好|枫冈=枫冈修一|表示");
        assertThat(told("船厂有枫冈社长。", built)).containsExactly("PARTIAL|船已经造好|枫冈=枫冈|表示");
        assertThat(told("船东认识枫冈一位朋友。", built)).containsExactly("PARTIAL|船已经造好|枫冈=枫冈|表示");
    }

    @ParameterizedTest
    @CsvSource({
        "船东裘立民修船。裘立民补网。裘立民养蜂。裘小岚来过一次。裘稳也来过一次。, 裘立民",
        "记者见到船东裘立民。裘立民妻子不在。, 裘立民",
        "船东裘立到场。裘立说，裘立的船走了。船工裘立岚补网。裘立岚说，网断了。裘立岚走了。, 裘立岚",
        "船东裘立到场。裘立修船，裘立养蜂。船工裘立岚补网。, 裘立岚",
        "船工裘立岚补网。裘立岚收网。裘立岚说网断了。裘立岚走了。船工裘立也在。, 裘立岚",
        "船东裘立到场。裘立修船，裘立养蜂。船工裘立岚补网。裘立修舵，裘立收网。裘立还卖鱼。裘立走了。裘立在岸上。, 裘立",
    })
    void surnameStandsForTheOneNamedMostElseForTheLastOne(String story, String name) {
        assertThat(told(story, "裘说：“网破了。”")).containsExactly(pronoun("裘", name));
    }

    @ParameterizedTest
    @CsvSource({
        "船东欧阳立民来访。, 欧阳先生, 欧阳=欧阳立民",
        "船东裘丽芳到场。船工裘立民到场。, 裘先生, 裘先生=裘立民",
        "船东裘丽芳到场。, 裘先生, 裘先生=裘先生",
        "船东裘立民到场。市民裘女士也到场。, 裘女士, 裘女士=裘女士",
        "船东裘立民来访。值夜的裘警官也来了。, 裘警官, 裘警官=裘警官",
        "警官裘立民来访。值夜的裘警官也来了。, 裘警官, 裘警官=裘立民",
        "船东玛雅·奥尔蒂斯来访。, 玛雅, 玛雅=玛雅·奥尔蒂斯",
        "船东玛雅·奥尔蒂斯来访。, 奥尔蒂斯, 奥尔蒂斯=玛雅·奥尔蒂斯",
        "船东安东·冯·霍斯滕来访。, 冯·霍斯滕, 冯·霍斯滕=安东·冯·霍斯滕",
        "船东小安东·卡列金来访。安东·卡列金没有来。, 安东·卡列金, 安东·卡列金=安东·卡列金",
        "村里人认识安东·卡列金。, 卡列金, 卡列金=安东·卡列金",
        "长子小托马·卡列金来了。安东·卡列金没有来。, 卡列金, 卡列金=安东·卡列金",
        "安东·卡列金来了。妻子玛雅·卡列金没有来。, 卡列金, 卡列金=安东·卡列金",
        "小卡列金说网断了。小卡列金走了。卡列金总统到场。, 卡列金, 卡列金=卡列金",
        "总统卡列金到场。总统卡列金的儿子小卡列金说网断了。, 卡列金, 卡列金=卡列金",
        "裘文和孙立民到场。孙立民说网断了。, 孙先生, 孙先生=孙立民",
        "李某某说网断了。船长李文也在。, 李某某, 李某某=李某某",
        "船东裘立到场。裘立说，裘立的船走了。, 裘立生气, 裘立=裘立",
        "船东裘立民到场。裘立民说，裘立民的船走了。, 裘立民递, 裘立民=裘立民",
    })
    void shortNameStandsForTheFullOne(String story, String name, String speaker) {
        assertThat(told(story, name + "说：“网破了。”").get(0)).contains("|" + speaker + "|");
    }

    @ParameterizedTest
    @CsvSource({
        "船东裘文到场，船工路安也在。裘文女士笑了，路安先生没有笑。, 裘文",
        "船东路安到场。船工裘文也到场，她补了一夜。路安没有走。, 裘文",
        "何大姐到场，裘立民也在。何大姐笑了。, 何大姐",
        "女船东裘文到场，路安也到场。路安没有走。, 裘文",
    })
    void titleOrPronounTellsAWoman(String story, String name) {
        assertThat(told(story, SHE)).containsExactly(pronoun("她", name));
    }

    @ParameterizedTest
    @CsvSource({
        "Lindquist 来自海边，她修了二十年船。Lindquist 住在村口，她的船叫小满。, Lindquist",
        "船长Lindquist来了。船长Lindquist又走了。, Lindquist",
        "Ada Lindquist 来自海边，她修了二十年船。, Ada Lindquist",
        "Ada Lindquist 来自海边，后来她修了二十年船。, Ada Lindquist",
        "村长说，Lanner修船，后来她走了。Lanner不怕冷，她有三条船。, Lanner",
        "船东Ada Lund修船，她不怕冷。船东Rob Hale说船老了，他怕冷。, Ada Lund",
        "Harbor 公司修船，她的创办人不在。Harbor 公司很老。, ''",
        "NASA 很大，她很小。NASA 很老，她很年轻。, ''",
        "@Lindquist 来自海边，她修了二十年船。@Lindquist 走了，她没有走。, ''",
    })
    void nameInLatinLettersIsAPersonsWhereAPronounOrATitleTellsSo(String story, String name) {
        assertThat(told(story, SHE)).containsExactly(pronoun("她", name));
    }

    @ParameterizedTest
    @CsvSource({
        "诺米（Nomi Lark）修了二十年船。, 诺米",
        "去年春天，诺米（36岁）开了一家面包店。诺米不在家。, 诺米",
        "去年春天，诺米（化名）开了一家面包店。诺米不在家。, 诺米",
        "去年春天，孙诺米（36 岁）开了一家面包店。, 孙诺米",
        "去年春天，孙诺米(应受访者要求使用化名)开了一家面包店。, 孙诺米",
        "去年春天，渔船（36吨）停在村口。, ''",
        "渔船（旧的）停在村口。, ''",
    })
    void bracketWithAnAgeOrANameTellsAPerson(String story, String name) {
        assertThat(told(story, SHE)).containsExactly(pronoun("她", name));
    }

    @ParameterizedTest
    @CsvSource({
        "阿卢说网断了。阿卢告诉村长，锚链也断了。, 阿卢",
        "诺米告诉村长，锚链断了。诺米走了。, 诺米",
        "大家告诉村长，锚链断了。, ''",
    })
    void whoTellsSomethingAtTheStartOfASentenceIsNamedSo(String story, String name) {
        assertThat(told(story, SHE)).containsExactly(pronoun("她", name));
    }

    @ParameterizedTest
    @CsvSource({
        "不过郑守渔没有走。, 郑守渔",
        "有一天郑守渔没有走。, 郑守渔",
        "爱笑的郑守渔没有走。, 郑守渔",
        "38岁的郑守渔没有走。, 郑守渔",
        "孙文海的同学郑守渔没有走。, 郑守渔",
        "孙文海没有走。他的船在郑守渔家门口。, 孙文海",
        "直到郑守渔事件后，村里才安静。, 孙文海",
        "在郑守渔的店里，大家喝酒。, 孙文海",
    })
    void sentenceIsAboutWhomItBeginsWithBehindAnOpeningWord(String sentence, String name) {
        assertThat(told("郑守渔说船修好了。孙文海说船老了。" + sentence, HE)).containsExactly(pronoun("他", name));
    }

    @ParameterizedTest
    @CsvSource({
        "船东裘立民和船工裘丽芳都在场。裘立民先走。, 裘女士, 裘丽芳",
        "店主裘守渔来了。他的女儿裘小芳也来了。, 裘女士, 裘小芳",
        "司机裘建军的侄子裘小波到场。裁缝裘文不在。, 裘女士, 裘文",
        "裁缝裘秀英来了。司机裘建军也来了。, 裘先生, 裘建军",
    })
    void politeWordTellsWhoOfASurnameIsMeant(String story, String called, String name) {
        assertThat(told(story, called + "说：“网破了。”").get(0)).contains("|" + called + "=" + name + "|");
    }

    @ParameterizedTest
    @CsvSource({
        "社长铃木悠人昨日到会。, 铃木社长, 铃木悠人",
        "社长铃木悠人昨日到会。, 铃木母亲, ''",
        "海州市长裘文昨日到会。, 海州市长, 裘文",
        "海州市长裘文昨日到会。海州市长孙文海没有来。, 海州市长, ''",
        "裘立民说船走了。, 立民, 裘立民",
    })
    void officeOrGivenNameAloneIsThatOfTheOneWhoHasIt(String story, String called, String name) {
        assertThat(told(story, called + "说：“网破了。”").get(0)).contains("|" + called + "=" + name + "|");
    }
}
