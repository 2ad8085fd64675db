package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNamesTest {
    @Test
    void nameEndsWhereTheStoryGoesOnInOtherWays() {
        assertThat(told("在台下，琼·翠狄冷眼观察着这一切。", "琼·翠狄挥动着手臂说：“我知道这是最后一次。”", "她又说：“我会走的。”"))
                .containsExactly("DIRECT|我知道这是最后一次。|琼·翠狄=琼·翠狄|说", "DIRECT|我会走的。|她=琼·翠狄|又说");
    }

    @Test
    void wideFullStopJoinsThePartsOfAName() {
        assertThat(told("船长安东．卡列金（Anton Kalekin）昨天到达。", "他说：“我会尽力。”")).containsExactly("DIRECT|我会尽力。|他=安东．卡列金|说");
    }

    @Test
    void bulletInFrontOfANameIsNoPartOfIt() {
        assertThat(told("•安东·卡列金上周到访。", "卡列金说：“我会尽力。”")).containsExactly("DIRECT|我会尽力。|卡列金=安东·卡列金|说");
    }

    @Test
    void nameStartsBehindWhatSomebodyIs() {
        assertThat(told("发小鲍勃·马尔科回忆说：“他从小就这样。”")).containsExactly("DIRECT|他从小就这样。|鲍勃·马尔科=鲍勃·马尔科|回忆说");
    }

    @Test
    void nameThatHoldsAnHonourOfElsewhereIsWhole() {
        assertThat(told("退役军官罗伯特·斯坦利说：“我们走。”", "斯坦利说：“好。”"))
                .containsExactly("DIRECT|我们走。|罗伯特·斯坦利=罗伯特·斯坦利|说", "DIRECT|好。|斯坦利=罗伯特·斯坦利|说");
    }

    @Test
    void surnameStandsForNobodyWhoIsBroughtInAsKin() {
        assertThat(told("科林斯在周二下台。", "他的女儿玛丽·科林斯没有到场。", "科林斯说：“我没有错。”").get(0)).contains("科林斯=科林斯");
    }

    @Test
    void pronounStandsForNoCountry() {
        assertThat(told("议员王晓明说：“要谈。”", "阿根廷也在场。", "他说：“不能拖了。”").get(1)).contains("他=王晓明");
    }

    @Test
    void fullNameThatIsNoSubjectStandsForItsLastPart() {
        assertThat(told("议会选出了新主席安东·卡列金。", "卡列金说：“我会尽力。”").get(0)).contains("卡列金=安东·卡列金");
    }

    @Test
    void familyOfTwoCharactersStandsForTheWholeName() {
        assertThat(told("大臣岩田健次（Kenji Iwata）说：“要谈。”", "岩田强调：“不会动武。”").get(1)).contains("岩田=岩田健次");
    }

    @Test
    void nameStartsWhereItsTitleEnds() {
        assertThat(told("小说家马德茂恩·卡拉扎说：“天冷了。”").get(0)).contains("|马德茂恩·卡拉扎=马德茂恩·卡拉扎|");
        assertThat(told("参议员韦登·R·卡列金说：“天冷了。”").get(0)).contains("|韦登·R·卡列金=韦登·R·卡列金|");
        assertThat(told("面包公司总裁道恩利·卡列金告诉学校：“天冷了。”").get(0)).contains("|道恩利·卡列金=道恩利·卡列金|");
        assertThat(told("前首席领航官亚历杭森•卡列金说：“天冷了。”").get(0)).contains("|亚历杭森•卡列金=亚历杭森•卡列金|");
    }

    @Test
    void nameStartsBehindTheCountry() {
        assertThat(told("叙利亚巴尼尔·卡列金说：“天冷了。”").get(0)).contains("|巴尼尔·卡列金=巴尼尔·卡列金|");
    }

    @Test
    void bodyNamedForSomebodyIsNotHe() {
        assertThat(told("安东·卡列金协会表示：“天冷了。”").get(0)).contains("|安东·卡列金协会=安东·卡列金协会|");
        assertThat(told("安东·卡列金研究所说：“天冷了。”").get(0)).contains("|安东·卡列金研究所=安东·卡列金研究所|");
    }

    @Test
    void lastPartOfOneCharacterStandsForTheWholeName() {
        assertThat(told("副总裁戴恩·金（Dane Kim）来了。", "金说：“天冷了。”").get(0)).contains("|金=戴恩·金|");
        assertThat(told("局长托马斯·雷说，桥要修了。", "周三，桥梁局局长雷在河口演讲。", "局长雷在当天近一小时的讲话中说：“天冷了。”", "他说：“要修。”"))
                .containsExactly("DIRECT|天冷了。|雷=托马斯·雷|说", "DIRECT|要修。|他=托马斯·雷|说");
    }

    @Test
    void partsBehindTheFirstStandForALongName() {
        assertThat(told("作家阿尔贝特·冯·霍斯滕来了。", "冯·霍斯滕说：“天冷了。”").get(0)).contains("=阿尔贝特·冯·霍斯滕|");
        assertThat(told("渔民霍斯滕爱写信。", "信里提到阿尔贝特·冯·霍斯滕与弗里德里克。", "霍斯滕说：“天冷了。”").get(0))
                .contains("=阿尔贝特·冯·霍斯滕|");
    }

    @Test
    void nameThatIsNoSubjectEndsWhereItsLastPartDoes() {
        assertThat(told("如何在阅读格伦·T·S·哈珀那本厚书时不睡着。", "哈珀说：“天冷了。”").get(0)).contains("=格伦·T·S·哈珀|");
    }

    @Test
    void peopleInFrontOfANameIsNoPartOfIt() {
        assertThat(told("旅居海外的蒙古人卡莎告诉本报：“鱼少了。”", "卡莎说：“船也少了。”"))
                .containsExactly("DIRECT|鱼少了。|卡莎=卡莎|告诉", "DIRECT|船也少了。|卡莎=卡莎|说");
        assertThat(told("住在东湾的港裔裘远志说：“鱼少了。”")).containsExactly("DIRECT|鱼少了。|裘远志=裘远志|说");
    }

    @Test
    void peopleInFrontOfAWordThatStandsAloneElsewhereIsNoPartOfTheName() {
        assertThat(told("蒙古人达民告诉本报：“鱼少了。”", "码头上的人都认得达民。记者再次见到了达民。").get(0)).isEqualTo("DIRECT|鱼少了。|达民=达民|告诉");
    }

    @Test
    void partOfANameInFrontOfAHyphenBelongsToItWhateverItIsWrittenWith() {
        assertThat(told("东湾大学研究人员莫琪士-卡瑞娜医师说：“鱼少了。”")).containsExactly("DIRECT|鱼少了。|莫琪士-卡瑞娜=莫琪士-卡瑞娜|说");
    }

    @Test
    void characterThatIsAWordElsewhereBelongsToTheName() {
        assertThat(told("学者莱因费尔特表示：“天冷了。”").get(0)).contains("|莱因费尔特=莱因费尔特|");
        assertThat(told("海因茨说：“天冷了。”").get(0)).contains("|海因茨=海因茨|");
        assertThat(told("记者克莱因说：“天冷了。”").get(0)).contains("|克莱因=克莱因|");
        assertThat(told("学者阿道夫说：“天冷了。”").get(0)).contains("|阿道夫=阿道夫|");
        assertThat(told("前镇长巴特尔·苏赫道尔吉周二在码头说：“天冷了。”").get(0)).contains("|巴特尔·苏赫道尔吉=巴特尔·苏赫道尔吉|");
    }

    @Test
    void wordBehindANameIsNoPartOfIt() {
        assertThat(told("莫里森因疫情缺席会议，但表示：“天冷了。”").get(0)).contains("|莫里森=莫里森|");
        assertThat(told("默克尔因阿富汗局势说：“天冷了。”").get(0)).contains("|默克尔=默克尔|");
        assertThat(told("安德烈·卡列金因病缺席，但他说：“天冷了。”").get(0)).contains("|他=安德烈·卡列金|");
        assertThat(told("教练卡列金答道：“天冷了。”").get(0)).contains("|卡列金=卡列金|");
        assertThat(told("安德烈·卡列金说道：“天冷了。”").get(0)).contains("|安德烈·卡列金=安德烈·卡列金|说道");
    }

    @Test
    void firstPartThatLooksLikeAChineseNameStandsForTheWhole() {
        assertThat(told("安东·卡列金说：“我想走。”", "安东还说：“天冷了。”").get(1)).contains("|安东=安东·卡列金|");
        assertThat(told("艾伦·彼得罗（Alan Petro）住在镇上。", "艾伦说：“天冷了。”").get(0)).contains("|艾伦=艾伦·彼得罗|");
    }

    @ParameterizedTest
    @CsvSource({
        "总裁道恩利·卡列金昨天到场。, 道恩利·卡列金",
        "叙利亚安东·卡列金昨天到场。, 安东·卡列金",
        "J.K.卡列金昨天到场。, J.K.卡列金",
        "• 安东·卡列金昨天到场。, 安东·卡列金",
        "安东-让·卡列金昨天到场。, 安东-让·卡列金",
        "小安东·卡列金说网破了。, 小安东·卡列金",
        "但安东·卡列金没有走。安东·卡列金还在。, 安东·卡列金",
        "在安东·卡列金看来，船太老。, 安东·卡列金",
        "与安东·卡列金同行的是玛莎·科林。, 安东·卡列金",
        "玛莎·科林和安东·卡列金昨天到场。, 安东·卡列金",
        "安东·卡列金冷冷看着船。安东·卡列金修船，安东·卡列金走了。, 安东·卡列金",
        "安东·卡列金教授昨天到场。, 安东·卡列金",
    })
    void wordsBesideANameAreNoPartOfItWhateverItDoes(String story, String name) {
        assertThat(told(story, "卡列金说：“网破了。”")).containsExactly("DIRECT|网破了。|卡列金=" + name + "|说");
    }

    @Test
    void partBehindAHyphenMayBeginWithAnyCharacter() {
        assertThat(told("安东·让-保罗·卡列金说：“网破了。”").get(0)).contains("|安东·让-保罗·卡列金=");
        assertThat(told("让-保罗·卡列金说：“网破了。”").get(0)).contains("|让-保罗·卡列金=");
        assertThat(told("玛莎·科林和阿曼达·卡列金都来了。卡列金说：“网破了。”").get(0)).contains("|卡列金=阿曼达·卡列金|");
    }

    @Test
    void partAloneIsNotOfWhoIsCalledByTheOtherPart() {
        assertThat(told("学者罗曼·科尔上周被捕。女儿玛雅·罗曼来了。玛雅说：“船不等人。”罗曼写道：“汤凉了。”"))
                .containsExactly("DIRECT|船不等人。|玛雅=玛雅·罗曼|说", "DIRECT|汤凉了。|罗曼=罗曼·科尔|写道");
        assertThat(told("学者莱昂·科尔上周被捕。女儿玛雅·罗曼来了。罗曼写道：“汤凉了。”")).containsExactly("DIRECT|汤凉了。|罗曼=玛雅·罗曼|写道");
    }
}
