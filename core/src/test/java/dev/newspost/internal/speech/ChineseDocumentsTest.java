package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDocumentsTest {
    @Test
    void textsSpeakWhoseNounsAreVerbsElsewhere() {
        assertThat(told("诉状中提到，渡船公司“多次隐瞒漏油”。")).containsExactly("PARTIAL|多次隐瞒漏油|诉状=诉状|提到");
        assertThat(told("这篇评论称：“渡口早该修了，没有人愿意出钱。”评论还表示：“出钱的人都走了。”"))
                .containsExactly("DIRECT|渡口早该修了，没有人愿意出钱。|这篇评论=这篇评论|称", "DIRECT|出钱的人都走了。|评论=评论|表示");
        assertThat(told("该邮件宣称，果园“三年之内一定回本”。")).containsExactly("PARTIAL|三年之内一定回本|该邮件=该邮件|宣称");
        assertThat(told("“渡口关了，我们的菜运不出去。”请愿书中写道。")).containsExactly("DIRECT|渡口关了，我们的菜运不出去。|请愿书=请愿书|写道");
        assertThat(told("一封塞进门缝的信件上写着：“别再到码头来！”")).containsExactly("DIRECT|别再到码头来！|信件=信件|写");
    }

    @Test
    void wordsBehindAParagraphThatHandsOverAreThoseOfItsText() {
        assertThat(told("《晨星报》发了一条短评。这条微博写道：", "“修桥的人不该被忘记，桥上的名字也不该。”"))
                .containsExactly("DIRECT|修桥的人不该被忘记，桥上的名字也不该。|这条微博=这条微博|");
    }

    @Test
    void nobodyHearsATextThatSomebodySpeaksOf() {
        assertThat(told("儿女们对老人的遗嘱提出质疑，称“签名是假的，日期也是假的”。").get(0)).doesNotContain("|遗嘱=");
        assertThat(told("镇政府网站上公布的“渡口停航问答”就显示，“停航到明年春天为止，船票一律退款。”").get(0)).doesNotContain("|网站=");
    }

    @Test
    void whatADocumentShowsIsSaidByWhoTellsOfIt() {
        assertThat(told("馆长何文远指出，渔民收藏的档案清楚显示船队早已离港，“他们一定知道台风要来。”")).containsExactly("DIRECT|他们一定知道台风要来。|何文远=何文远|显示");
    }

    @Test
    void documentIsToldWithWhoseItIs() {
        assertThat(told("气象局的通知说：“台风明晚登陆，渔船一律回港。”")).containsExactly("DIRECT|台风明晚登陆，渔船一律回港。|气象局的通知=气象局|说");
        assertThat(told("《南山日报》的社论称：“渡口不能再拖，再拖就没有渡口了。”")).containsExactly("DIRECT|渡口不能再拖，再拖就没有渡口了。|《南山日报》的社论=南山日报|称");
    }

    @Test
    void bodyActsInTheClauseInFrontOfAColon() {
        assertThat(told("调查委员会公布了结果：“十一艘船里有四艘没有检修过。”")).containsExactly("DIRECT|十一艘船里有四艘没有检修过。|调查委员会=调查委员会|公布");
        assertThat(told("《綠洲》雜誌讚美了燈光。《南港郵報》（Nangang Post）則關注到了細節：“那些喜歡舊船的人會喜歡這一場。”"))
                .containsExactly("DIRECT|那些喜歡舊船的人會喜歡這一場。|南港郵報=南港郵報|");
    }

    @Test
    void whoeverSendsATextSaysItWhoeverTellsOfIt() {
        assertThat(told("船东指，李建文当晚向码头主任陈志国传送了类似的讯息：「风太大，明天不要出海。」")).containsExactly("DIRECT|风太大，明天不要出海。|李建文=李建文|");
        assertThat(told("船東指，李建文亦向碼頭主任陳志國傳送訊息：「風太大，明天不要出海。」")).containsExactly("DIRECT|風太大，明天不要出海。|李建文=李建文|");
    }

    @Test
    void whoeverBorrowsWordsSaysThem() {
        assertThat(told("馆长王秀芳引用了诗人艾文的话，表示「灯塔是写给海的信」。")).containsExactly("DIRECT|灯塔是写给海的信|王秀芳=王秀芳|表示");
        assertThat(told("晨报援引渔民王秀芳的话说：“灯塔早就不亮了。”")).containsExactly("DIRECT|灯塔早就不亮了。|王秀芳=王秀芳|说");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"《渡船管理办法》第12条规定：", "《渡船管理办法》第十二条第二款规定：", "船东们说不怕。而《渡船管理办法》第 12 条写明，", "《渡船管理办法》（2019年修订）第九条规定："})
    void articleOfALawSpeaksAsTheLaw(String clause) {
        assertThat(told(clause + "“任何人不得夜间摆渡。”").get(0)).contains("|《渡船管理办法》=《渡船管理办法》|");
    }

    @Test
    void lawWithoutMarksSpeaksWithoutItsArticle() {
        assertThat(told("宪法第三十五条明确规定：“公民有结社的自由。”").get(0)).contains("|宪法=宪法|");
        assertThat(told("根据《渡船管理办法》第九条，“任何人不得夜间摆渡”。").get(0)).contains("|《渡船管理办法》=《渡船管理办法》|");
    }

    @Test
    void titleWithAnAttributeInItSpeaksAsAWhole() {
        assertThat(told("《河上的渡船》写道：“水是不等人的。”").get(0)).contains("|《河上的渡船》=《河上的渡船》|");
        assertThat(told("《关于适用〈渡船法〉的解释》第8条规定：“船东应当登记。”").get(0)).contains("|《关于适用〈渡船法〉的解释》=《关于适用〈渡船法〉的解释》|");
    }

    @Test
    void authorIsWhoseNameStandsBehindTheNoun() {
        assertThat(told("《石湾晚报》发表一篇评论。作者Erik Holm认为，渔民被遗忘。", "文章作者写道：“渔港不应该变成游乐园。”")
                        .get(0))
                .contains("文章作者=Erik Holm");
    }

    @Test
    void documentSpeaksWithinWhatSomebodyTells() {
        assertThat(told("他提及该国宪法规定“任何人不得因信仰受罚”。").get(0)).contains("|该国宪法=");
        assertThat(told("沈立民说，他提到公司章程规定“股东有权查账”。").get(0)).contains("|公司章程=公司章程|");
        assertThat(told("他提到《渡船法》规定“任何人不得夜间摆渡”。").get(0)).contains("|《渡船法》=《渡船法》|");
        assertThat(told("沈立民提到通知中写道：“渡口明天停航。”").get(0)).contains("|通知=");
    }

    @Test
    void textThatSomebodyGetsSpeaks() {
        assertThat(told("沈立民接到通知，「所有摊位一律迁走，逾期不候」。").get(0)).contains("|通知=通知|");
        assertThat(told("沈立民收到女儿的短信：“渡口明天停航。”").get(0)).contains("|女儿=");
        assertThat(told("沈立民接到通知后说：“我不会走。”").get(0)).contains("|沈立民=沈立民|");
    }

    @Test
    void shortTitleStandsForTheWholeOne() {
        assertThat(told("渡口管理处发布《关于夜间摆渡的意见》。", "《意见》指出：“任何人不得夜间摆渡。”").get(0)).contains("|《意见》=《关于夜间摆渡的意见》|");
        assertThat(told("渡口管理处发布《意见》。", "《意见》指出：“任何人不得夜间摆渡。”").get(0)).contains("|《意见》=《意见》|");
    }

    @Test
    void someMediumOrOtherIsNobody() {
        assertThat(told("有分析认为：“渡船昨天照常开出。”").get(0)).contains("|有分析=|");
        assertThat(told("有媒体批评这是“危言耸听”。").get(0)).contains("|有媒体=|");
    }

    @Test
    void partOfATextIsNoPartOfItsName() {
        assertThat(told("林知秋的回忆录很厚，文章后半部分写道：“1998年，钟楼关了。”").get(0)).contains("|文章=");
        assertThat(told("林知秋的回忆录很厚，文章写道：“1998年，钟楼关了。”").get(0)).contains("|文章=");
    }
}
