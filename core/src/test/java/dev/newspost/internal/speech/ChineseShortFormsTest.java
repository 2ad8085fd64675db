package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChineseShortFormsTest {
    @Test
    void shortFormInBracketsStandsForTheNameInFrontOfIt() {
        assertThat(told("法院周二受理海蓝渡船集团股份有限公司（海蓝集团）的申请。", "海蓝集团回应称：“会认真整改。”").get(0))
                .contains("海蓝集团=海蓝渡船集团股份有限公司");
        assertThat(told("南港交易所（南交所）公布新规。南交所表示：“会依法处理。”").get(0)).contains("南交所=南港交易所");
        assertThat(told("台北渔民渡船联合会(渡船联合会)周日集会。渡船联合会说：“我们不走。”").get(0)).contains("渡船联合会=台北渔民渡船联合会");
    }

    @Test
    void shortFormIsMarkedOrSaidToBeOne() {
        assertThat(told("海蓝科技股份有限公司（以下简称“海蓝”）裁员。海蓝表示：“会依法补偿每一位员工。”").get(0)).contains("海蓝=海蓝科技股份有限公司");
        assertThat(told("海藍科技股份有限公司（下稱海藍）裁員。海藍表示：「會依法補償每一位員工。」").get(0)).contains("海藍=海藍科技股份有限公司");
    }

    @Test
    void otherWordsInBracketsAreNoShortForm() {
        assertThat(told("海蓝集团（上海）裁员。海蓝集团表示：“会依法补偿每一位员工。”").get(0)).contains("海蓝集团=海蓝集团");
        assertThat(told("海蓝集团股份公司（已退市）裁员。退市公司表示：“会补偿。”").toString()).doesNotContain("股份公司|");
    }

    @Test
    void bodyIsOfTheCountryThatTheStoryTells() {
        assertThat(told("法国国家渔业与海洋研究所昨天公布数据。", "渔业与海洋研究所的新闻稿说：“鱼少了。”").get(0)).contains("=法国国家渔业与海洋研究所|");
        assertThat(told("日本政府宣布停航。", "政府表示：“疫情十分严重。”").get(0)).contains("|政府=日本政府|");
        assertThat(told("日本政府宣布停航，德国政府没有。", "政府表示：“疫情十分严重。”").get(0)).contains("|政府=政府|");
        assertThat(told("当地警方昨天到场。", "警方表示：“没有人受伤。”").get(0)).contains("|警方=警方|");
    }

    @Test
    void twoPeopleAreThoseWhoseNamesAreJoinedBefore() {
        String both = "陆成云说：“船走了。”孟秀芝说：“对。”";
        assertThat(told(both, "陆成云和孟秀芝都住在岛上。两位老人说：“我们不搬。”").get(2)).contains("两位老人=陆成云和孟秀芝|");
        assertThat(told(both, "陆成云和妻子孟秀芝住在岛上。夫妻俩说，“我们不搬。”").get(2)).contains("夫妻俩=陆成云和妻子孟秀芝|");
        assertThat(told(both, "巡警在岸边找到陆成云和孟秀芝。两人承认：“灯是我们关的。”").get(2)).contains("两人=陆成云和孟秀芝|");
        assertThat(told(both + "江小岚说：“不。”", "陆成云和孟秀芝来了。江小岚走了。两人说：“不能进。”").get(3))
                .contains("两人=|");
        assertThat(told(both, "陆成云和孟秀芝来了。", "门口有两个更夫。", "灯灭了。", "两人说：“不能进。”").get(2))
                .contains("两人=|");
    }

    @Test
    void parentsAreThoseWhoAreToldAsFatherAndMother() {
        String both = "陆成云说：“船走了。”孟秀芝说：“对。”";
        assertThat(told(both, "阿岚的父亲陆成云和母亲孟秀芝连夜上岛。", "陆成云和孟秀芝走了。", "阿岚父母说：“没有人通知我们。”")
                        .get(2))
                .contains("阿岚父母=陆成云和孟秀芝|");
        assertThat(told(both, "陆成云和孟秀芝走了。", "学生父母说：“没有人通知我们。”").get(2)).contains("学生父母=|");
    }

    @Test
    void bodyIsCalledByItsKindWhereTheStoryNamesOnlyOneOfIt() {
        assertThat(told("北湾大学文学院周二开会。", "学院表示：“会查清楚。”").get(0)).contains("学院=北湾大学文学院|");
        assertThat(told("广东省第九中学周二开会。", "校方表示：“会查清楚。”").get(0)).contains("校方=广东省第九中学|");
        assertThat(told("湖南大学周二开会。", "该校表示：“会查清楚。”").get(0)).contains("该校=湖南大学|");
        assertThat(told("湖南大学和河南大学周二开会。", "校方表示：“会查清楚。”").get(0)).contains("校方=校方|");
        assertThat(told("许多大学生来了。一所大学开了会。", "校方表示：“会查清楚。”").get(0)).contains("校方=校方|");
        assertThat(told("校方表示：“会查清楚。”", "湖南大学没有回应。").get(0)).contains("校方=校方|");
    }

    @Test
    void kindOfABodyIsReadInBothScriptsAndNoVerbMakesAName() {
        assertThat(told("湖南大學周二開會。", "該校表示：「會查清楚。」").get(0)).contains("該校=湖南大學|");
        assertThat(told("他被送往医院。", "院方表示：“会查清楚。”").get(0)).contains("院方=院方|");
    }

    @Test
    void twoPeopleFarInFrontAreNobodysPair() {
        String[] story = new String[12];
        Arrays.fill(story, "渔船停了一天。");
        story[0] = "林知秋和何文静在会上吵架。";
        story[11] = "两位老人说：“没有人通知我们。”";

        assertThat(told(story).get(0)).contains("两位老人=|");
    }

    @Test
    void fullNameBeginsWhereItsSentenceDoes() {
        assertThat(told("石湾交易所（湾交所）昨日公布结果。湾交所说：“成交已经恢复。”").get(0)).contains("|湾交所=石湾交易所|");
        assertThat(told("昨日，石湾交易所（湾交所）公布结果。湾交所说：“成交已经恢复。”").get(0)).contains("|湾交所=石湾交易所|");
        assertThat(told("渔民走了，搬离石湾交易所（湾交所）。湾交所说：“成交已经恢复。”").get(0)).contains("|湾交所=湾交易所|");
    }

    @Test
    void shortFormMayEndWithAVerb() {
        assertThat(told("海州渔业促进会（渔促会）昨日集会。渔促会说：“渔船都回来了。”").get(0)).contains("|渔促会=海州渔业促进会|");
        assertThat(told("海州渔家联合会（渔家会）昨日集会。渔家会告诉记者：“渔船都回来了。”").get(0)).contains("|渔家会=海州渔家联合会|");
        assertThat(told("裘文昨日到会。裘文会说：“渔船都回来了。”").get(0)).contains("|裘文=裘文|");
    }

    @Test
    void bodyIsPointedAtByItsLastCharacter() {
        assertThat(told("港务局昨日发布公告。该局说：“渔船都回来了。”").get(0)).contains("|该局=港务局|");
        assertThat(told("海州渔业促进会昨日集会。该会表示：“渔船都回来了。”").get(0)).contains("|该会=海州渔业促进会|");
    }
}
