package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Women and men whom a Chinese story tells by a noun, and whom a pronoun means then. */
class NamelessTest {
    private static final String SHE = "她说：“汤凉了。”";
    private static final String HE = "他说：“汤凉了。”";

    @Test
    void kinWithWhomAClauseBeginsIsSheThoughOnlyTheOwnerHasAName() {
        assertThat(told("庞志强和女儿摆渡。女儿今年十七岁。" + SHE)).containsExactly("DIRECT|汤凉了。|她=|说");
        assertThat(told("庞志强爱上了钓鱼，老伴却不支持。" + SHE)).containsExactly("DIRECT|汤凉了。|她=|说");
        assertThat(told("戴秀英每天开店。丈夫是船工。" + HE)).containsExactly("DIRECT|汤凉了。|他=|说");
    }

    @Test
    void kinIsWhomTheStoryNamesBesideTheSameNoun() {
        assertThat(told("庞志强和女儿庞小雨摆渡。去年庞志强病了，女儿一个人撑着。" + SHE)).containsExactly("DIRECT|汤凉了。|她=庞小雨|说");
        assertThat(told("第一排坐着戴秀英。", "女儿叫庞淑珍，教过书。她看到母亲写错了字。" + SHE)).containsExactly("DIRECT|汤凉了。|她=庞淑珍|说");
    }

    @Test
    void whoIsBroughtInAsAnObjectIsShe() {
        assertThat(told("渡警庞志强抱起一个小女孩。她一直哭。" + SHE)).containsExactly("DIRECT|汤凉了。|她=|说");
        assertThat(told("庞志强捡到一把伞。失主是个女学生。" + SHE)).containsExactly("DIRECT|汤凉了。|她=|说");
    }

    @Test
    void whatSomebodyWithANameIsBringsInNobody() {
        assertThat(told("戴秀英上了船。她是一位母亲。" + SHE)).containsExactly("DIRECT|汤凉了。|她=戴秀英|说");
        assertThat(told("戴秀英是一名女船工。" + SHE)).containsExactly("DIRECT|汤凉了。|她=戴秀英|说");
        assertThat(told("戴秀英送走了她的女儿。" + SHE)).containsExactly("DIRECT|汤凉了。|她=戴秀英|说");
        assertThat(told("庞志强上了船。他的父亲也是船工。" + HE)).containsExactly("DIRECT|汤凉了。|他=庞志强|说");
    }

    @Test
    void womanByHerNameIsSheAlsoWhereAManLeadsTheSentence() {
        assertThat(told("站长庞立新把船票递给学生戴佳怡。" + SHE)).containsExactly("DIRECT|汤凉了。|她=戴佳怡|说");
        assertThat(told("站长庞立新把船票递给学生戴佳怡。" + HE)).containsExactly("DIRECT|汤凉了。|他=庞立新|说");
    }

    @Test
    void pronounMeansWhoIsCalledBehindItWhereNobodyIsNamedBefore() {
        assertThat(told("她十七岁上船。" + SHE + "她叫庞秀兰，是最后一个船娘。")).containsExactly("DIRECT|汤凉了。|她=庞秀兰|说");
    }

    @Test
    void oldPersonWithWhomASentenceBeginsIsHeOrWhoIsToldToBeOld() {
        assertThat(told("船工庞立新上了船。", "老人在船上坐了半辈子。" + HE)).containsExactly("DIRECT|汤凉了。|他=|说");
        assertThat(told("八旬老人庞德顺上了船。站长戴立新来了。", "老人坐了起来。" + HE)).containsExactly("DIRECT|汤凉了。|他=庞德顺|说");
        assertThat(told("船工庞立新说，老人过河只要一分钟。" + HE)).containsExactly("DIRECT|汤凉了。|他=庞立新|说");
    }

    @Test
    void whoIsBroughtInBehindAnAttributeIsShe() {
        assertThat(told("律师庞文清来了。", "当过站长助理的一名工人不同意，她说：“汤凉了。”")).containsExactly("DIRECT|汤凉了。|她=|说");
    }
}
