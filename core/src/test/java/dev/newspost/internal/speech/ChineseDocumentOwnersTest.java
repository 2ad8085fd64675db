package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose report, letter or statement speaks in a Chinese story, and whom a description stands for. */
class ChineseDocumentOwnersTest {
    @ParameterizedTest
    @CsvSource({
        "港务专家组周一发布中期报告。, 报告, 港务专家组",
        "《海州晨报》刊发了学者孙文海撰写的评论。, 文章, 孙文海",
        "由海州气象局编写的报告上周公布。, 报告, 海州气象局",
        "海州工会发表声明。记者问了船东孙文海。, 声明, 海州工会",
        "海州工会发表声明。海州渔会也发表了声明。, 该声明, 海州渔会",
        "海州工会上周的报告很长。, 该报告, 海州工会",
        "海州工会上周公布了调查结果。, 这份报告, 海州工会",
    })
    void documentIsThatOfWhoeverGaveItOut(String story, String document, String owner) {
        assertThat(told(story, document + "写道：“码头要先修好。”"))
                .containsExactly("DIRECT|码头要先修好。|" + document + "=" + owner + "|写道");
    }

    @Test
    void letterIsThatOfWhoeverWroteIt() {
        assertThat(told("海州工会致信港务局。", "信中写道：“码头要先修好。”")).containsExactly("DIRECT|码头要先修好。|信=海州工会|写道");
        assertThat(told("孙文海给港务局写了一封信。", "信中写道：“码头要先修好。”")).containsExactly("DIRECT|码头要先修好。|信=孙文海|写道");
    }

    @Test
    void ownerInFrontOfADocumentIsAPartOfIt() {
        assertThat(told("《海州晨报》的社论写道：“码头要先修好。”")).containsExactly("DIRECT|码头要先修好。|《海州晨报》的社论=海州晨报|写道");
        assertThat(told("一篇名为《晨星》的文章写道：“码头要先修好。”").get(0)).contains("|文章=");
    }

    @ParameterizedTest
    @CsvSource({
        "记者问船工孙文海，对此他说, 孙文海",
        "记者问隔壁的老渔民B，他说, ''",
        "我有个问题，他说, 裘文",
        "一位船工走了进来。他说, ''",
        "一位不愿透露姓名的船工走了进来。他说, ''",
        "一位船工孙文海走了进来。他说, 孙文海",
        "一位船工走了进来。裘文没有走。他说, 裘文",
    })
    void whoComesInOrIsAskedIsHe(String sentence, String name) {
        assertThat(told("裘文说：“桥要修。”", sentence + "：“先问问家里人吧。”").get(1)).isEqualTo("DIRECT|先问问家里人吧。|他=" + name + "|说");
    }

    @ParameterizedTest
    @CsvSource({
        "海州造船公司昨天开会。海州港务局派人旁听。, 该公司, 该公司=海州造船公司",
        "海州港务局昨天开会。, 该公司, 该公司=该公司",
        "海州市长裘文昨天到场。孙文海也到场。, 市长, 市长=裘文",
        "裘文的妻子沈丽芳昨天到场。, 裘文的妻子, 妻子=沈丽芳",
        "裘文的妻子沈丽芳昨天到场。, 他的妻子, 他的妻子=沈丽芳",
    })
    void descriptionStandsForWhoeverFitsIt(String story, String description, String speaker) {
        assertThat(told(story, description + "说：“先问问家里人吧。”").get(0)).contains("|" + speaker + "|");
    }
}
