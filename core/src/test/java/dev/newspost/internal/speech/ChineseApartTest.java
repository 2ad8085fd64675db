package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChineseApartTest {
    @Test
    void clauseThatBeginsAParagraphIsDirectAndWhoActsBehindItSaidIt() {
        assertThat(told("“希望把这座灯塔变得更有意思”，林知秋有了新的目标，每天上塔。")).containsExactly("DIRECT|希望把这座灯塔变得更有意思|林知秋=林知秋|");
    }

    @Test
    void bracketBehindTheWordsNamesWhoSaidThem() {
        assertThat(told("“不可能把船开回去，涨潮前码头边的水太浅”（渔会会长）。")).containsExactly("DIRECT|不可能把船开回去，涨潮前码头边的水太浅|渔会会长=|");
    }

    @Test
    void dashBehindTheWordsNamesWhoSaidThem() {
        assertThat(told("“所有人都有权上船看一看”——林知秋，2019年")).containsExactly("DIRECT|所有人都有权上船看一看|林知秋=林知秋|");
    }

    @Test
    void sentenceThatANameGoesOnFromIsHis() {
        assertThat(told("近三年来，渡船越来越少。“港口、渔村、灯塔，都要听渔会的”， 林知秋从渔会学来的这句话写满了船舱。"))
                .containsExactly("DIRECT|港口、渔村、灯塔，都要听渔会的|林知秋=林知秋|");
    }

    @Test
    void clauseThatIsAllOfAHeadingIsNobodysButDirect() {
        List<Block> blocks = new ArrayList<>(Told.paragraphs("渔会代表冯立民说：“船会来的。”"));
        blocks.add(new Block.Heading(blocks.size(), Role.STORY, Optional.empty(), 2, RichText.of("“今年的潮水比哪年都难算”")));
        blocks.add(Told.paragraph(blocks.size(), "渔会还在等消息。"));
        assertThat(Told.read(blocks).stream().map(Told::line)).contains("DIRECT|今年的潮水比哪年都难算|=|");
    }

    @Test
    void sentenceBehindAPauseIsDirectThoughNobodyIsTold() {
        assertThat(told("渔村的广播照常响着，“船期推迟一天，请各位等候。”码头上没有人。").get(0)).startsWith("DIRECT|船期推迟一天，请各位等候。|");
    }

    @Test
    void latterIsWhomTheSentenceNamedLast() {
        assertThat(told("渔会会长林知秋到场。", "渔会分享了船长董立帆的来信，后者在信里反复声称船东“说谎”，不肯开船。")).containsExactly("PARTIAL|说谎|后者=董立帆|声称");
    }

    @Test
    void clausesBetweenPausesAreDirectWhereTheyAreLongerThanAProverb() {
        assertThat(told("新船下水那天，船东耸耸肩，“没有谁公开反对，几乎在每个渔港都是这样的”。").get(0)).startsWith("DIRECT|没有谁公开反对");
        assertThat(told("渔村年年如此，“风大不出海，浪小不收网”，一天也没有停过。")).isEmpty();
    }

    @Test
    void clausesBehindAnOpenerAreDirect() {
        assertThat(told("渔村办起了船学。不过“船工的活是苦饭，一辈子也做不完”。学员大多二十岁。").get(0)).startsWith("DIRECT|船工的活是苦饭");
        assertThat(told("渔村办起了船学。不过“小渔船”停了。学员大多二十岁。")).isEmpty();
    }

    @Test
    void fewWordsAreDirectWhereSomebodySpeaksOfHimself() {
        assertThat(told("“我又上船了”！船厂的灯亮着。").get(0)).startsWith("DIRECT|我又上船了|");
        assertThat(told("“老船又靠岸”！船厂的灯亮着。")).isEmpty();
    }

    @Test
    void documentRecordsWords() {
        assertThat(told("航海日志记载，“检查的船底有裂缝，像是旧伤”。")).containsExactly("DIRECT|检查的船底有裂缝，像是旧伤|航海日志=航海日志|记载");
    }

    @Test
    void bracketBehindWordsInsideAParagraphNamesTheirSource() {
        assertThat(told("一场雨对渡口有什么意义？“小楼一夜听春雨，深巷明朝卖杏花。”（陆游）雨的意义，诗里都有。"))
                .containsExactly("DIRECT|小楼一夜听春雨，深巷明朝卖杏花。|陆游=陆游|");
    }

    @Test
    void sourceStandsBehindADoubledDashOfAnySort() {
        assertThat(told("「潮來魚滿艙，潮去一身霜。」──《漁歌集》").get(0)).contains("《漁歌集》=《漁歌集》");
        assertThat(told("“潮来鱼满舱，潮去一身霜。”――何望舒").get(0)).contains("何望舒=何望舒");
        assertThat(told("“潮来鱼满舱，潮去一身霜。”", "——节选自《渔歌集》").get(0)).contains("《渔歌集》=《渔歌集》");
        assertThat(told("“潮来鱼满舱，潮去一身霜。”——摘自《渔歌集》").get(0)).contains("《渔歌集》=《渔歌集》");
    }

    @Test
    void whoeverTellsSeveralSentencesSaysTheWordsBehindThem() {
        assertThat(told("何望舒认为，裂缝并非一日形成。上游的泥沙连年淤积。去年汛期来得早。“这不是天灾，是大家都不肯花钱。”").get(0))
                .contains("何望舒=何望舒");
        assertThat(told("何望舒认为，裂缝并非一日形成。", "广场很热闹。卖糖人的小贩吆喝着。“新鲜的糖人，两块钱一个！”").get(0))
                .contains("|=|");
    }

    @Test
    void whoSaysSomethingMayStandInAParagraphOfItsOwnBehindIt() {
        assertThat(told("“水位比去年高了一米多。”", "一位船工告诉记者。").get(0)).contains("一位船工=|");
        assertThat(told("“水位比去年高了一米多。”", "码头管理处工作人员说").get(0)).contains("码头管理处工作人员=|");
        assertThat(told("陈开明说：“虫害少了。”", "“水位比去年高了一米多。”", "林素兰没有说。").get(1)).contains("陈开明=陈开明");
        assertThat(told("“水位比去年高了一米多。”", "陈开明说，虫害少了很多。").get(0)).contains("|=|");
    }

    @Test
    void sourceBehindADashOrRightBehindTheWordsIsWhoSpeaks() {
        assertThat(told("“泼水节就像春节，是新的一年的开始。”", "——南湾百科").get(0)).contains("|南湾百科=");
        assertThat(told("“泼水节就像春节，是新的一年的开始。”", "——未完待续").get(0)).contains("|=|");
        assertThat(told("“泼水节就像春节，是新的一年的开始。”", "——一位渔民").get(0)).contains("|一位渔民=|");
        assertThat(told("“泼水节就像春节，是新的一年的开始。”电影《渡河人》", "后来没有人再提。").get(0)).contains("|《渡河人》=");
        assertThat(told("“泼水节就像春节，是新的一年的开始。”电影《渡河人》今天上映。", "后来没有人再提。").get(0)).contains("|=|");
    }

    @Test
    void whoeverIsToldToBearHimselfSoBehindTheWordsSaysThem() {
        String crew = "船工们都停下来看。“这座桥没有人管了。”";
        assertThat(told(crew + "林知秋一脸无奈。").get(0)).contains("|林知秋=林知秋|");
        assertThat(told(crew + "林知秋的船不见了。").get(0)).contains("|船工们=|");
        assertThat(told("“鱼一年比一年少，谁还肯来呢？”城南码头一位渔民叹了口气，他的船要卖了。").get(0)).contains("|一位渔民=|");
        assertThat(told("林知秋放下了绳子。“这座桥没有人管了。”船工们一脸无奈。").get(0)).doesNotContain("船工们=");
    }

    @Test
    void speechThatGoesOnInParagraphsMayBeShort() {
        assertThat(told("裘立民说：“锚链断了。", "“网也破了。", "“舵也坏了。”")).hasSize(3).allMatch(quote -> quote.contains("=裘立民|"));
        assertThat(told("裘立民走了。", "“网也破了。”")).isEmpty();
    }
}
