package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.quotes;
import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Quote;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a Chinese clause begins with, and where the mention of him ends. */
class ChineseOpeningsTest {
    private static List<String> speakers(String... stories) {
        return Arrays.stream(stories)
                .map(story -> quotes(story.split("/")).stream()
                        .map(Quote::speaker)
                        .map(speaker -> speaker.orElse(""))
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void verbThatNoListKnowsEndsWhoBeginsTheClause() {
        assertThat(speakers(
                        "店主翻开账本，叹了口气说：“钱不够。”",
                        "林县长翻开账本，叹了口气说：“钱不够。”",
                        "县长林知秋拦住码头开来的货车问道：“桥什么时候修？”",
                        "河西县水务局局长石守成围住汽车问道：“桥什么时候修？”",
                        "Nora Whitfield翻开账本，叹了口气说：“钱不够。”",
                        "网友桥头老树说：“钱不够。”"))
                .containsExactly("[店主]", "[林县长]", "[林知秋]", "[石守成]", "[Nora Whitfield]", "[桥头老树]");
    }

    @Test
    void verbOfOneCharacterThatIsSaidTwiceTakesNoneOfTheName() {
        assertThat(speakers("县长林知秋摇了摇头，说：“钱不够。”", "Nora Whitfield摇了摇头，说：“钱不够。”", "律师周玉兰女士想了想，说：“钱不够。”"))
                .containsExactly("[林知秋]", "[Nora Whitfield]", "[周玉兰]");
    }

    @Test
    void wordBehindATitleIsNoSurname() {
        assertThat(speakers(
                        "该公司发言人于2月14日晚发布通报称：“钱不够。”",
                        "该公司发言人于周三晚发布通报称：“钱不够。”",
                        "村民代表曾多次公开表示：“钱不够。”",
                        "律师周玉兰女士周四晚间表示：“钱不够。”",
                        "老周一边擦桌子一边说：“钱不够。”",
                        "局长于立秋在会上说：“钱不够。”",
                        "局长曾多才在会上说：“钱不够。”"))
                .containsExactly("[该公司发言人]", "[该公司发言人]", "[村民代表]", "[周玉兰]", "[老周]", "[于立秋]", "[曾多才]");
    }

    @Test
    void nameInFrontOfTheNounForSomebodyIsTheMention() {
        assertThat(speakers(
                        "一位叫石守田的工程师说：“钱不够。”",
                        "一位名叫安娜·贝克曼的工程师说：“钱不够。”",
                        "正如一位网名为“桥头老树”的本地网友所说：“钱不够，桥也不够宽。”",
                        "网名叫「桥头老树」的网友写道：“钱不够。”",
                        "一名叫停比赛的裁判说：“钱不够。”",
                        "一名姓周的店主说：“钱不够。”"))
                .containsExactly("[石守田]", "[安娜·贝克曼]", "[桥头老树]", "[桥头老树]", "[一名叫停比赛的裁判]", "[一名姓周的店主]");
    }

    @Test
    void ownerOfADescriptionBeginsItAlsoBehindAPlace() {
        assertThat(speakers("当地一家造纸厂的负责人说：“钱不够。”", "一家造纸厂的负责人说：“钱不够。”"))
                .containsExactly("[当地一家造纸厂的负责人]", "[一家造纸厂的负责人]");
    }

    @Test
    void peopleWhoActTogetherSpeakTogether() {
        assertThat(speakers(
                        "店主周玉兰和丈夫赵大海接过话筒，清了清嗓子，说：“钱不够。”",
                        "萨拉·科林（Sara Colin）和北桥大学的彼得·汉森（Peter Hansen）说：“钱不够。”",
                        "“钱不够。”萨拉·科林和北桥大学的彼得·汉森在一份声明中写道。",
                        "萨拉·科林与彼得·汉森会面时，对记者说：“钱不够。”"))
                .containsExactly("[周玉兰和丈夫赵大海]", "[萨拉·科林（Sara Colin）和北桥大学的彼得·汉森]", "[萨拉·科林和北桥大学的彼得·汉森]", "[萨拉·科林]");
    }

    @Test
    void speakerOfASentenceOfManyClausesSpeaksOn() {
        assertThat(speakers(
                        "店主周玉兰看完报告后沉默了一会儿，说，院子归老人。“孩子们每天都要从桥上走。”",
                        "一名不愿透露姓名的村民坦言，院子归老人。“孩子们每天都要从桥上走。”",
                        "店主周玉兰也在。/她在声明中指出，院子归我们。“孩子们每天都要从桥上走。”",
                        "林女士接过话筒，清了清嗓子，说，钱不够。“孩子们每天都要从桥上走。”"))
                .containsExactly("[周玉兰]", "[一名不愿透露姓名的村民]", "[她]", "[林女士]");
    }

    @Test
    void whoSpeaksInAWorkOrSceneStandsBehindTheWordForItsInside() {
        assertThat(speakers(
                        "《河上的灯》里林知秋骂阿七：“你怎么敢来？”",
                        "小说里林知秋骂阿七：“你怎么敢来？”",
                        "小说里林先生说：“你怎么敢来？”",
                        "影片中，船已经开走。录音里他说：“钱不够。”",
                        "《河上的灯》中一名店主说：“钱不够。”",
                        "片中林知秋说：“钱不够。”",
                        "会议上林知秋说：“钱不够。”"))
                .containsExactly("[林知秋]", "[林知秋]", "[林先生]", "[他]", "[一名店主]", "[林知秋]", "[林知秋]");
        assertThat(speakers("《河上的灯》中说：“钱不够。”", "报告中指出：“钱不够。”", "会议中国家代表表示：“钱不够。”", "录音中心主任林知秋说：“钱不够。”"))
                .containsExactly("[《河上的灯》]", "[报告]", "[会议中国家代表]", "[林知秋]");
    }

    @Test
    void bodyThatSomebodyBelongsToSpeaksBehindItsAttribute() {
        assertThat(speakers(
                        "林知秋任职的公司说：“钱不够。”",
                        "林知秋担任会长的渔业协会、船工协会纷纷表示：“钱不够。”",
                        "安东·卡列金领导的联合党回应：“钱不够。”",
                        "林知秋任职期间的同事周海说：“钱不够。”"))
                .containsExactly("[公司]", "[渔业协会、船工协会]", "[联合党]", "[周海]");
        assertThat(speakers("林知秋任职时说：“钱不够。”", "林知秋创办时说：“钱不够。”")).containsExactly("[林知秋]", "[林知秋]");
    }

    @Test
    void nameInMarksThatBeginsTheClauseSpeaksToSomebodyOrAtSomeTime() {
        assertThat(speakers("“青山之声”对《晨报》的主编隔空喊话：“钱不够。”", "“青山之声”昨天发文说：“钱不够。”", "“青山之声”则表示：“钱不够。”"))
                .containsExactly("[青山之声]", "[青山之声]", "[青山之声]");
        assertThat(speakers("“修桥计划”昨天遭林知秋批评：“劳民伤财，毫无用处。”", "“修桥计划”在通报中表明：“明天开工，后天完工。”", "“修桥计划”昨天让人说：“明天开工，后天完工。”"))
                .containsExactly("[林知秋]", "[]", "[]");
    }

    @Test
    void peopleOfWhomAClauseTellsSpeakByAllThatIsSaidOfThem() {
        assertThat(speakers("官员们写道：“桥要修。”这些撰写报告的人写道：“钱不够。”", "写信的人说：“钱不够。”", "林知秋问路，一位专做货运的人说：“钱不够。”"))
                .containsExactly("[官员们, 这些撰写报告的人]", "[写信的人]", "[一位专做货运的人]");
        assertThat(speakers("林知秋走进店里，安慰买鱼的人说：“钱不够。”", "林知秋走进店里，对买鱼的人说：“钱不够。”", "看着写信的人说：“钱不够。”"))
                .containsExactly("[林知秋]", "[林知秋]", "[]");
        assertThat(told("林知秋走进店里。", "这位货运公司的人说：“钱不够。”")).containsExactly("DIRECT|钱不够。|这位货运公司的人=|说");
    }

    @Test
    void foreignNameStandsBehindAnAttributeThatBeginsWithAVerb() {
        assertThat(speakers("在北桥教书的Sara告诉记者：“钱不够。”", "刚毕业的S说：“钱不够。”", "在北桥教书的L则认为：“钱不够。”"))
                .containsExactly("[Sara]", "[S]", "[L]");
        assertThat(speakers("与其他B站主播最大的不同是她自称“有钱的老板”。")).containsExactly("[]");
    }

    @Test
    void examplesThatSomebodyCitesAreHandedOverByHim() {
        assertThat(speakers("林知秋写道：“书里的话很美。”她还引用了些例子：“船夫们在提到风浪时会用众所周知。”")).containsExactly("[林知秋, 她]");
        assertThat(speakers("林知秋引用了诗人周海的诗句：“船夫们都知道，河上没有灯。”")).containsExactly("[周海]");
    }
}
