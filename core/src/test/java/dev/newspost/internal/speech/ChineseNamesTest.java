package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNamesTest {
    @Test
    void surnameWithTitleStandsForTheFullName() {
        assertThat(told("临港大学教授吴启贤走上台。", "吴教授认为：“再修也没有用，该换了。”")).containsExactly("DIRECT|再修也没有用，该换了。|吴教授=吴启贤|认为");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昨天", "刚下船的", "在灯塔里", "临港大学", "“渔歌”，", "2021年", "引用了"})
    void nameThatIsNoWordLeadsAClause(String front) {
        assertThat(told(front + "张力伟走上台。", "张主任认为：“再修也没有用，该换了。”")).containsExactly("DIRECT|再修也没有用，该换了。|张主任=张力伟|认为");
    }

    @Test
    void surnameWithTitleIsTheMentionWhereNoFullNameIsKnown() {
        assertThat(told("租户宋女士说：“水管修了三次。”")).containsExactly("DIRECT|水管修了三次。|宋女士=宋女士|说");
    }

    @Test
    void familiarNamesEndBeforeTheVerb() {
        assertThat(told("“今天沒有客人，”老闆娘阿菊苦笑道。", "小販老陳搖頭說：“年年都淹。”", "熟客黃伯指，這裏的湯是“全港最好”。"))
                .containsExactly("DIRECT|今天沒有客人，|阿菊=阿菊|苦笑道", "DIRECT|年年都淹。|老陳=老陳|說", "PARTIAL|全港最好|黃伯=黃伯|指");
    }

    @Test
    void whatRunsOnBehindANameIsNoPartOfIt() {
        assertThat(told("方国梁站在门口。", "方国梁沉默片刻后表示：“由董事会决定。”")).containsExactly("DIRECT|由董事会决定。|方国梁=方国梁|表示");
    }

    @Test
    void adverbOfMannerIsNoPartOfTheSpeaker() {
        assertThat(told("一个果园种植者悲伤地说：“我们一直在等雨。”")).containsExactly("DIRECT|我们一直在等雨。|一个果园种植者=|说");
    }

    @Test
    void titleThatEndsWithAnotherOneNamesNobody() {
        assertThat(told("“坏账已经开始冒头。”一名农商行人士说。")).containsExactly("DIRECT|坏账已经开始冒头。|一名农商行人士=|说");
    }

    @Test
    void somebodyWithoutANameIsToldByHisAttribute() {
        assertThat(told("“他为人低调，”一名曾与其共事的研究员回忆。")).containsExactly("DIRECT|他为人低调，|一名曾与其共事的研究员=|回忆");
    }

    @Test
    void foreignNameMayBeginWithAnyCharacter() {
        assertThat(told("法国外交部长让-吕克·莫兰警告说：“不要这样做。”", "部长易卜拉欣·科纳说：“我走了。”"))
                .containsExactly("DIRECT|不要这样做。|让-吕克·莫兰=让-吕克·莫兰|警告说", "DIRECT|我走了。|易卜拉欣·科纳=易卜拉欣·科纳|说");
    }

    @Test
    void wordsThatCannotBeAnybodyAreNoSpeaker() {
        assertThat(told("记者林知秋到场。", "报道中最常见的回答是“辞掉工作以后付不起房租”。").get(0)).doesNotContain("最常见");
    }

    @Test
    void pronounIsNobodyOfTheOtherSex() {
        assertThat(told("居民张美玲到场，总经理李国强鞠躬。", "她说：“没有人告诉我们。”", "他说：“责任在我。”"))
                .containsExactly("DIRECT|没有人告诉我们。|她=张美玲|说", "DIRECT|责任在我。|他=李国强|说");
    }

    @Test
    void kinshipInFrontOfANameTellsItsSex() {
        assertThat(told("警员林立安到场。", "母亲何文静到场。", "“我们会等，”他说。")).containsExactly("DIRECT|我们会等，|他=林立安|说");
    }

    @Test
    void descriptionThatPointsBackIsWhoSpokeLast() {
        assertThat(told("部长安娜·贝克尔说：“会的。”", "这位部长又说：“一定会。”"))
                .containsExactly("DIRECT|会的。|安娜·贝克尔=安娜·贝克尔|说", "DIRECT|一定会。|这位部长=安娜·贝克尔|又说");
    }

    @Test
    void descriptionThatGoesOnAboutSomebodyWithoutANameIsNobody() {
        assertThat(told("林知秋女士到场。", "一名官员说：“会的。”", "这名官员又说：“一定会。”"))
                .containsExactly("DIRECT|会的。|一名官员=|说", "DIRECT|一定会。|这名官员=|又说");
    }

    @Test
    void thatPaperIsTheOneThatSpokeBefore() {
        assertThat(told("《海港评论报》写道：“这是一块旧毯子。”", "该报认为：“问题还在。”"))
                .containsExactly("DIRECT|这是一块旧毯子。|《海港评论报》=《海港评论报》|写道", "DIRECT|问题还在。|该报=《海港评论报》|认为");
    }

    @Test
    void viewAndSourceNameTheirSpeaker() {
        assertThat(told("教授郭敏到场。在她看来，“过度依赖个人，本身就是治理缺陷”。")).containsExactly("DIRECT|过度依赖个人，本身就是治理缺陷|她=郭敏|");
        assertThat(told("根据选委会公告，“开票过程全程录影，并无异状”。")).containsExactly("DIRECT|开票过程全程录影，并无异状|选委会=选委会|");
    }

    @Test
    void subjectOfTheReportedClauseIsNotTheSpeaker() {
        assertThat(told("严启明认为，若换届，本市可以呼吁邻市一起谈判，“要求对方停止排污，并赔偿渔民的损失”。").get(0)).contains("|严启明=严启明|");
    }

    @Test
    void predicateInMarksIsTheSpeakersWord() {
        assertThat(told("议员郑国栋指出，排水系统“年久失修”，市府必须负责。")).containsExactly("PARTIAL|年久失修|郑国栋=郑国栋|指出");
        assertThat(told("秘书长白露表示，他对局势“深感关切”。").get(0)).startsWith("PARTIAL|深感关切|");
        assertThat(told("发言人陈少安说，当局已“展开全面调查”。")).containsExactly("PARTIAL|展开全面调查|陈少安=陈少安|说");
        assertThat(told("市长周国安曾称，该项目“事关全市发展大局”。")).containsExactly("PARTIAL|事关全市发展大局|周国安=周国安|曾称");
        assertThat(told("议员何立安批评政府「只識派錢」。")).containsExactly("PARTIAL|只識派錢|何立安=何立安|批评");
    }

    @Test
    void quantifiedNounInMarksIsTheSpeakersWord() {
        assertThat(told("作家林知秋批评这部法是“一件打满补丁的旧衣”。")).containsExactly("PARTIAL|一件打满补丁的旧衣|林知秋=林知秋|批评");
    }

    @Test
    void termsBehindAVerbStayTerms() {
        assertThat(told("他表示要建设“数字岛屿”。", "市长周国安推动“灯塔计划”。")).isEmpty();
    }

    @Test
    void givenNameMayHoldAWordThatEndsASubject() {
        assertThat(told("捷运处处长曾志强坦言：“每天睡不到五小时。”")).containsExactly("DIRECT|每天睡不到五小时。|曾志强=曾志强|坦言");
        assertThat(told("前副校长李君如接受访问时说：“看今天。”")).containsExactly("DIRECT|看今天。|李君如=李君如|说");
    }

    @Test
    void characterThatIsAnAdverbElsewhereBelongsToANameThatAlwaysHasIt() {
        assertThat(told("陆海林见到陆长才。他转述陆长才的话说：“船走了。”陆长才的父亲说没有这事。").get(0)).contains("陆长才=陆长才");
        assertThat(told("陆广才说：“船走了。”陆广才没有哭。").get(0)).contains("陆广才=陆广才");
        assertThat(told("陆明说没有这事。陆明才说：“船走了。”陆明没有哭。").get(0)).contains("陆明=陆明");
    }

    @Test
    void familiarNameMayStandBehindANounThatNoListKnows() {
        assertThat(told("参与罢工的吊机手阿成说：“我每天工作十四小时。”")).containsExactly("DIRECT|我每天工作十四小时。|阿成=阿成|说");
    }

    @Test
    void nameLeadsAClauseWhoseVerbNoListKnows() {
        assertThat(told("冯桂兰说：“娃们都走了。”", "临走时，冯桂兰拉住记者的手：“你们啥时候再来？”").get(1)).isEqualTo("DIRECT|你们啥时候再来？|冯桂兰=冯桂兰|");
    }

    @Test
    void thingThatShowsSomethingDoesNotSpeakForItsReporter() {
        assertThat(told("讲师彭家乐分析，这场罢工反映外判制度“已经走到尽头”。")).containsExactly("PARTIAL|已经走到尽头|彭家乐=彭家乐|分析");
    }

    @Test
    void wordThatBeginsLikeANameIsNobody() {
        assertThat(told("林依欣女士在场。", "周围很静。", "“我也这么说，”她解释道。").get(0)).contains("|她=林依欣|");
    }

    @Test
    void verbInsideAnotherWordHandsNothingOver() {
        assertThat(told("中国是一个道法自然的民族，“大块载我以形，劳我以生”。")).isEmpty();
    }

    @Test
    void predicateThatEndsLikeATitleIsTheSpeakersWord() {
        assertThat(told("市府称对方的指控是“毫无益处的文宣活动”。").get(0)).startsWith("PARTIAL|毫无益处的文宣活动|市府=");
    }

    @Test
    void fullNameThatStandsOnceIsSomebody() {
        assertThat(told("黎启明走进会场，毫无歉意。", "他说：“水是我泼的。”")).containsExactly("DIRECT|水是我泼的。|他=黎启明|说");
    }

    @Test
    void rareSurnameBehindATitleBeginsAName() {
        assertThat(told("律师利永康认为，合同无效。“法官只要问一个问题，”他说。")).containsExactly("DIRECT|法官只要问一个问题，|他=利永康|说");
    }

    @Test
    void markOfTheAttributeIsNoPartOfTheSpeaker() {
        assertThat(told("《晨湾报》的网民问：“谁来负责？”")).containsExactly("DIRECT|谁来负责？|网民=|问");
    }

    @Test
    void wordsWithAParticleBehindATitleAreNoName() {
        assertThat(told("还有网友玩起了旧梗：“挖掘机哪家强？”", "儿子回了一句：“早干什么去了。”"))
                .containsExactly("DIRECT|挖掘机哪家强？|网友=|", "DIRECT|早干什么去了。|儿子=|回了一句");
    }

    @Test
    void ownerBehindATitleEndsAtTheMarkOfTheAttribute() {
        assertThat(told("军事专家李长河的一句名言是：“海不等人。”")).containsExactly("DIRECT|海不等人。|李长河=李长河|名言是");
    }

    @Test
    void familiarNameKeepsWhatHonoursIt() {
        assertThat(told("阿绸婶说：“脚一踩就知道。”")).containsExactly("DIRECT|脚一踩就知道。|阿绸婶=阿绸婶|说");
    }

    @Test
    void whatSomebodyWithoutANameDoesBeforeHeSpeaksIsNoPartOfHim() {
        assertThat(told("一名议员冲进会场大喊：“住手！”", "两名士兵跑过来喊：“快跑！”"))
                .containsExactly("DIRECT|住手！|一名议员=|大喊", "DIRECT|快跑！|两名士兵=|喊");
    }

    @ParameterizedTest
    @ValueSource(strings = {"林有为指出", "沈国能说", "沈国能也认为", "前校长沈国能表示"})
    void coverbOrModalRightInFrontOfAVerbEndsAName(String clause) {
        String name = clause.contains("林") ? "林有为" : "沈国能";
        assertThat(told(clause + "：“渡口不能再拖了。”").get(0)).startsWith("DIRECT|渡口不能再拖了。|" + name + "=" + name + "|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"林国将", "林国从县城回来后", "林国为此"})
    void coverbWithANounBehindItEndsNone(String clause) {
        assertThat(told(clause + "说：“渡口不能再拖了。”").get(0)).contains("|林国=林国|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"当年", "那年", "前晚", "彼时", "对外", "当年对外"})
    void timeOrAdverbBehindANameIsNoPartOfIt(String adverb) {
        assertThat(told("沈立民" + adverb + "宣称“渡口一定会修好”。")).containsExactly("DIRECT|渡口一定会修好|沈立民=沈立民|宣称");
    }

    @Test
    void nameStandsInFrontOfAHandle() {
        assertThat(told("沈立民@shenlimin_88：“渡口又停了。”").get(0)).contains("|沈立民=沈立民|");
        assertThat(told("网友@渡口的风：“渡口又停了。”").get(0)).contains("|@渡口的风=@渡口的风|");
        assertThat(told("@渡口的风：“渡口又停了。”").get(0)).contains("|@渡口的风=@渡口的风|");
    }

    @Test
    void surnameThatIsAPrepositionIsNoPartOfAName() {
        assertThat(told("问题的关键在于沈立民所说的“把账算清楚”。").get(0)).contains("|沈立民=沈立民|");
        assertThat(told("于望舒说：“渡口又停了。”").get(0)).contains("|于望舒=于望舒|");
    }

    @Test
    void wordThatBeginsAsAnAdverbIsWhole() {
        assertThat(told("后世学者称“这条运河养活了一座城”。").get(0)).contains("|后世学者=|");
    }

    @Test
    void characterInFrontOfAForeignNameInBracketsBelongsToTheName() {
        assertThat(told("赛事的主办者马小拿（Manny Ma）形容选手“完全不像个新人”。")).containsExactly("PARTIAL|完全不像个新人|马小拿=马小拿|形容");
        assertThat(told("“今年雨水太多，”北岛霍克谷(Hawke Vale)红石农场的果农哈里斯（Ben Harris）说。").get(0))
                .contains("|哈里斯=哈里斯|");
        assertThat(told("“今年雨水太多，”哈里斯（Ben Harris）对农场的果农史密斯（John Smith）说。").get(0))
                .contains("|哈里斯=哈里斯|");
    }

    @Test
    void lastPartOfAForeignNameMayBeginWithAVerb() {
        assertThat(told("“满船的人都睡着了，”跑惯夜航的老水手卡尔·道格兰斯（Carl Douglance）在歌里唱道。").get(0))
                .contains("|卡尔·道格兰斯=卡尔·道格兰斯|");
    }

    @Test
    void politeWordTellsWhereANameEnds() {
        assertThat(told("前来声援的民主联盟成员赵伯年先生说：“我们会一直站在这里。”").get(0)).contains("|赵伯年=赵伯年|");
        assertThat(told("黄伯昨天说：“我们会一直站在这里。”").get(0)).contains("|黄伯=黄伯|");
    }

    @Test
    void roleAndTradeAreNoPartOfAName() {
        assertThat(told("《银河的尽头》中的角色艾伦·布莱克支持他的说法。在谈到往事时，他说：“那时候没有人相信我。”").get(0))
                .contains("|他=艾伦·布莱克|");
        assertThat(told("国家能源局煤炭司首席统计师绳长河分析称：“库存仍高。”").get(0)).contains("|绳长河=绳长河|");
    }

    @Test
    void firstCharacterOfTheVerbBelongsToANameThatTheStoryHasElsewhere() {
        assertThat(told("专家姜春力先到。姜春力再走。", "“桥要修，路也要修。”姜春力称。")).containsExactly("DIRECT|桥要修，路也要修。|姜春力=姜春力|称");
        assertThat(told("专家姜春先到。姜春再走。", "“桥要修，路也要修。”姜春力称。")).containsExactly("DIRECT|桥要修，路也要修。|姜春=姜春|力称");
    }

    @Test
    void oldHonorificsBelongToTheName() {
        assertThat(told("赵老太爷骂阿七：“你怎么敢来？”")).containsExactly("DIRECT|你怎么敢来？|赵老太爷=赵老太爷|骂");
        assertThat(told("李大娘说：“钱不够。”")).containsExactly("DIRECT|钱不够。|李大娘=李大娘|说");
        assertThat(told("老爷爷说：“钱不够。”")).containsExactly("DIRECT|钱不够。|老爷爷=|说");
        assertThat(told("赵老太说：“钱不够。”")).containsExactly("DIRECT|钱不够。|赵老太=赵老太|说");
    }
}
