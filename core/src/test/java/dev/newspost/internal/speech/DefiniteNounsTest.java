package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns that stand alone for somebody whom a Chinese story names elsewhere. */
class DefiniteNounsTest {
    @Test
    void oldPersonIsWhoIsToldToBeOld() {
        assertThat(told("八旬老人庞德顺住在渡口。", "“船不等人。”老人说。")).containsExactly("DIRECT|船不等人。|老人=庞德顺|说");
        assertThat(told("九十一歲的庞金水會修船。", "老人說：「船不等人。」")).containsExactly("DIRECT|船不等人。|老人=庞金水|說");
        assertThat(told("渡口住着退休教师戴佩兰。她今年八十九岁。", "老太太说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老太太=戴佩兰|说");
        assertThat(told("船娘戴佩兰（82岁）来了。", "老太太说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老太太=戴佩兰|说");
    }

    @Test
    void oldPersonIsNobodyWhereNobodyIsOldOrSeveralAre() {
        assertThat(told("站长庞建平今年五十二岁。", "老人说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老人=|说");
        assertThat(told("船娘戴佩兰（82岁）来了。", "老翁说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老翁=|说");
        assertThat(told("船工庞建平（70岁）和船工戴立新（72岁）来了。", "老人说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老人=|说");
        assertThat(told("庞建平的父亲今年八十岁。", "老人说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老人=|说");
        assertThat(told("船工庞建平（70岁）来了。", "被救起的老人说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老人=|说");
        assertThat(told("船工庞建平（70岁）带来一位老人。", "老人说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老人=|说");
    }

    @Test
    void oldPersonIsTheFatherInFront() {
        assertThat(told("船工庞立新的父亲庞德厚会修船。", "那天庞立新扶着父亲上船。老人说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老人=庞德厚|说");
    }

    @Test
    void childIsWhoIsAChildNow() {
        assertThat(told("十岁的男孩庞晓东每天坐船。", "男孩说：“船不等人。”")).containsExactly("DIRECT|船不等人。|男孩=庞晓东|说");
        assertThat(told("船娘戴佩兰七岁上船。", "女孩说：“船不等人。”")).containsExactly("DIRECT|船不等人。|女孩=|说");
    }

    @Test
    void fatherIsWhoseDaughterIsNamed() {
        assertThat(told("船工庞德厚来了，女儿庞小雨扶着他。", "父亲说：“船不等人。”")).containsExactly("DIRECT|船不等人。|父亲=庞德厚|说");
        assertThat(told("船匠庞德厚收了一个徒弟，叫戴小冬。", "师父说：“船不等人。”")).containsExactly("DIRECT|船不等人。|师父=庞德厚|说");
        assertThat(told("船娘戴佩兰来了，女儿庞小雨扶着她。", "父亲说：“船不等人。”")).containsExactly("DIRECT|船不等人。|父亲=|说");
        assertThat(told("船工庞德厚来了。", "父亲说：“船不等人。”")).containsExactly("DIRECT|船不等人。|父亲=|说");
    }

    @Test
    void partIsWhoseNameStandsBesideIt() {
        assertThat(told("新娘戴小婉和新郎庞立言上了船。", "新郎说：“船不等人。”")).containsExactly("DIRECT|船不等人。|新郎=庞立言|说");
        assertThat(told("外婆叫戴玉珍，当过船娘。外婆说：“船不等人。”")).containsExactly("DIRECT|船不等人。|外婆=戴玉珍|说");
        assertThat(told("老板娘戴小婉上了船。", "卖鱼的老板娘说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老板娘=|说");
        assertThat(told("司机庞立言上了船。", "天黑了。", "灯亮了。", "雨停了。", "司机说：“船不等人。”")).containsExactly("DIRECT|船不等人。|司机=|说");
        assertThat(told("司机庞立言上了船，后面还有一名司机。", "司机说：“船不等人。”")).containsExactly("DIRECT|船不等人。|司机=|说");
    }

    @Test
    void tradeIsWhoIsNamedBesideItNearby() {
        assertThat(told("老兵庞德福今年五十二岁。记者问起那场仗。", "老兵说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老兵=庞德福|说");
        assertThat(told("船主庞立新和老伴戴丽娟来了。", "老伴说：“船不等人。”")).containsExactly("DIRECT|船不等人。|老伴=戴丽娟|说");
        assertThat(told("村民庞德福来了。", "村民说：“船不等人。”")).containsExactly("DIRECT|船不等人。|村民=|说");
    }
}
