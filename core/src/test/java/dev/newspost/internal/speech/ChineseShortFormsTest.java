package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

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
}
