package dev.newspost.internal.speech;

import static dev.newspost.internal.speech.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseReferentsTest {
    @Test
    void titleThatSomebodyHoldsNoMoreIsNoPartOfHisName() {
        assertThat(told("“桥要修好。”陆文渊前部长说。他说：“要快。”")).containsExactly("DIRECT|桥要修好。|陆文渊=陆文渊|说", "DIRECT|要快。|他=陆文渊|说");
        assertThat(told("陸文淵前市長出席了活動。", "陸前市長說：「橋要修好。」").get(0)).contains("陸前市長=陸文淵");
        assertThat(told("特朗普前总统说：“我会回来。”").get(0)).contains("特朗普=特朗普");
    }

    @Test
    void surnameAloneStandsForTheOnlyOneWhoHasItOrWasNamedLast() {
        assertThat(told("市長柯文達昨天出席活動。", "柯今天還說：「藥夠用。」", "「後來決定這樣，」柯說。"))
                .containsExactly("DIRECT|藥夠用。|柯=柯文達|還說", "DIRECT|後來決定這樣，|柯=柯文達|說");
        assertThat(told("賴清河表示會參選。", "賴隨後指出：「要團結。」").get(0)).contains("賴=賴清河");
        assertThat(told("赖清河和赖清海出席会议。赖清河说要快。赖清海说不行。", "赖说：“要团结。”").get(0)).contains("赖=赖清海|");
    }

    @Test
    void japaneseSurnameStandsForTheFullName() {
        assertThat(told("党首枝野和彦出席大会。", "枝野强调：“要建立新政府。”").get(0)).contains("枝野=枝野和彦");
        assertThat(told("店主鈴木健太說：「生意很差。」", "鈴木也表示：「只能關門。」"))
                .containsExactly("DIRECT|生意很差。|鈴木健太=鈴木健太|說", "DIRECT|只能關門。|鈴木=鈴木健太|表示");
        assertThat(told("首相菅义彦表示：“会采取措施。”", "菅说：“请放心。”").get(1)).contains("菅=菅义彦");
    }

    @Test
    void nameWithAPartLeftOutIsWhole() {
        assertThat(told("陳某強說：「我沒有拿錢。」").get(0)).contains("陳某強=陳某強");
        assertThat(told("杨某宁到案。杨某宁到案后供述称“因为太害怕”。").get(0)).contains("杨某宁=杨某宁");
        assertThat(told("李某某说：“我不知道。”").get(0)).contains("李某某=李某某");
    }

    @Test
    void nameWithAPartLeftOutStandsForNobodyWhoseNameIsTold() {
        assertThat(told("村民陆海田等人到案。陆海田的女儿陆某某报案。陆海田说，没有这事。", "陆某某说：“我不想回家。”").get(0))
                .contains("陆某某=陆某某");
        assertThat(told("船主陆海玲到案。", "陆女士说：“我不想回家。”").get(0)).contains("陆女士=陆海玲");
        assertThat(told("船主陆某某到案。陆某某没有说话。", "陆女士说：“我不想回家。”").get(0)).contains("陆女士=陆某某");
        assertThat(told("船主陆某宁到案。陆某宁没有说话。", "陆某说：“我不想回家。”").get(0)).contains("陆某=陆某宁");
    }

    @Test
    void bodyAbroadIsCalledByWhoSentItAndWhereItIs() {
        assertThat(told("中国驻乌拉圭大使馆的账号昨天登了旧照。", "大使馆说：“我们没有转发任何帖子。”").get(0)).contains("大使馆=中国驻乌拉圭大使馆");
        assertThat(told("美国驻华大使馆周三发表声明。", "大使馆说：“我们没有转发任何帖子。”").get(0)).contains("大使馆=美国驻华大使馆");
        assertThat(told("大使馆周三发表声明。", "大使馆说：“我们没有转发任何帖子。”").get(0)).contains("大使馆=大使馆");
    }

    @Test
    void kinAndCompanionsAreCalledByWhoseTheyAre() {
        assertThat(told("陆成云的儿子说：“船走了。”").get(0)).contains("陆成云的儿子=|");
        assertThat(told("邻村的一位五十多岁的司机告诉本报，“现在一半都不到”。").get(0)).contains("一位五十多岁的司机=|");
        assertThat(told("两名船工接受采访。", "“我没有开船，这是两件事。”其中一人说。").get(0)).contains("其中一人=|");
        assertThat(told("陆海玲说，女儿没有回家；散场时女儿忽然回过头说：“我走了。”").get(0)).contains("女儿=|");
        assertThat(told("协会临时主席说：“船还是照样要开。”").get(0)).contains("协会临时主席=|");
        assertThat(told("“太危险了。”另一名幸存者周传海的妻子说。").get(0)).contains("周传海的妻子=|");
        assertThat(told("「他從小就乖。」林志河母親說。").get(0)).contains("林志河母親=|");
        assertThat(told("老杜的律师说：“我们会上诉。”").get(0)).contains("老杜的律师=|");
        assertThat(told("一名参与海难调查的律师说：“我不知道。”").get(0)).contains("一名参与海难调查的律师=|");
    }

    @Test
    void nounOfABodyStandsForTheOneOfItsTown() {
        assertThat(told("台北市政府文化局昨天公布名單，北市文化局派人到場。", "文化局重申：「絕未封殺。」").get(0)).contains("文化局=台北市政府文化局");
        assertThat(told("记者询问临江县应急管理局。", "应急管理局说：“没有伤亡。”").get(0)).contains("应急管理局=临江县应急管理局");
        assertThat(told("高雄市环保局和台南市环保局昨天开会。", "环保局表示：“已经开罚。”").get(0)).contains("环保局=环保局");
    }

    @Test
    void foreignLastNameStandsForTheFullOne() {
        assertThat(told("分析师Nora Fitch认为需求会回升。", "“仓库都满了，”Fitch说。").get(0)).contains("Fitch=Nora Fitch");
    }

    @Test
    void foreignLastNameStandsForAFullOneThatIsNoSubject() {
        assertThat(told("船厂的创始人是 Nora Fitch 。", "“仓库都满了，”Fitch 说。").get(0)).contains("Fitch=Nora Fitch");
    }

    @Test
    void foreignLastNameThatStandsAloneFirstStandsForItself() {
        assertThat(told("船厂Fitch去年关门。", "他买下了Lady Fitch号。", "“仓库都满了，”Fitch说。").get(0))
                .contains("Fitch=Fitch");
    }

    @Test
    void initialsBelongToTheName() {
        assertThat(told("书店里摆着J.K.科林的新作。", "科林说：“我写了三年。”").get(0)).contains("科林=J.K.科林");
        assertThat(told("议会选出了新主席安东·G·卡列金。", "卡列金说：“我会尽力。”").get(0)).contains("卡列金=安东·G·卡列金");
    }

    @Test
    void titledFullNameStandsForALastNameThatStandsBefore() {
        assertThat(told("卡列金说：“我会尽力。”", "大家等待总统安东·卡列金已经很久。").get(0)).contains("卡列金=安东·卡列金");
    }

    @Test
    void honouredSurnameStandsForNobodyElse() {
        assertThat(told("教授李建国说：“要快。”", "房产经纪李女士说：“没有人买房。”").get(1)).contains("李女士=李女士");
        assertThat(told("教授李建国说：“要快。”", "李先生说：“没有人买房。”").get(1)).contains("李先生=李建国");
    }

    @Test
    void sonOfTheSameNameIsSomebodyElse() {
        assertThat(told("卡列金说：“我会尽力。”", "小卡列金说：“我也是。”").get(0)).contains("卡列金=卡列金");
    }

    @Test
    void lastCharacterOfANameMayBeAWordElsewhere() {
        assertThat(told("主任林全能表示会处理。", "林全能认为，“这样说过于粗糙。”")).containsExactly("DIRECT|这样说过于粗糙。|林全能=林全能|认为");
        assertThat(told("学者吴紫云分析了局势。", "吴紫云：“这是一套说辞。”").get(0)).contains("吴紫云=吴紫云");
        assertThat(told("校长张伯礼表示会处理。", "张伯礼说：“不行！”").get(0)).contains("张伯礼=张伯礼");
    }

    @Test
    void adverbBehindANameThatStandsTwiceIsNoPartOfIt() {
        assertThat(told("主任林全也表示会处理。", "林全也认为，“这样说过于粗糙。”").get(0)).contains("林全=林全");
    }

    @Test
    void whoSpeaksAgainAndAgainIsSomebody() {
        assertThat(told("诺米说，学校关了门。", "诺米说，家长都很担心。", "他还说：“我们没有办法。”").get(0)).contains("他=诺米");
    }

    @Test
    void shortNameOfABodyStandsForTheLongerOne() {
        assertThat(told("巴西卫生部昨天开会。", "卫生部表示：“疫苗够用。”").get(0)).contains("卫生部=巴西卫生部");
        assertThat(told("巴西卫生部和泰国卫生部昨天开会。", "卫生部表示：“疫苗够用。”").get(0)).contains("卫生部=卫生部");
    }

    @Test
    void pronounBehindANameTellsMoreThanItsCharacters() {
        assertThat(told("前主任马英文指责了议会。他说：“你们太慢。”").get(0)).contains("他=马英文");
    }

    @Test
    void firstPartOfAForeignNameSpeaks() {
        assertThat(told("片中，琼·科林看着海。琼·科林说海很冷。", "在纪录片里，琼说：“我没有照顾好她。”").get(0)).contains("琼=琼·科林");
    }

    @Test
    void tradeThatNoListKnowsIsNoPartOfTheName() {
        assertThat(told("医生兼麻醉师塞雷达（Marco Sereda）说：“要快。”").get(0)).contains("塞雷达=塞雷达");
    }

    @Test
    void verbThatBringsSomebodyInIsNoPartOfTheMention() {
        assertThat(told("有网友表示，“这样不行。”还有网友问：“谁来管？”")).containsExactly("DIRECT|这样不行。|网友=|表示", "DIRECT|谁来管？|网友=|问");
    }

    @Test
    void documentsSpeakForTheirOwners() {
        assertThat(told("赵洪涛的绝笔信中称，自己“已是头破血流”。").get(0)).contains("绝笔信=赵洪涛");
        assertThat(told("渔业联盟的声明昨天发出。", "声明说：“海里没有鱼了。”").get(0)).contains("声明=渔业联盟");
        assertThat(told("渔业联盟在声明中说：“海里没有鱼了。”", "这份声明还说：“请停下来。”").get(1)).contains("这份声明=渔业联盟");
    }

    @Test
    void wordsThatNobodyKnowsGiveASentenceNoSpeaker() {
        assertThat(told("高层变动公告里都在强调使命。“当人们读到以后，会知道该做什么。”")).containsExactly("DIRECT|当人们读到以后，会知道该做什么。|=|");
    }

    @Test
    void paragraphAboutUsHasNotSaidWhatStandsBehindIt() {
        assertThat(told("我们很少注意到这一点。", "“好生活就是你已经拥有的生活。”")).containsExactly("DIRECT|好生活就是你已经拥有的生活。|=|");
    }

    @Test
    void sentenceGoesOnBehindACommaInTheMarks() {
        assertThat(told("“婚礼定在六月举行，”周三，他在留言中写道，并附上了照片。").get(0)).contains("他=|写道");
        assertThat(told("“我们应该支持自己的品牌，”一名男子一边检查车座，一边对我说。").get(0)).contains("一名男子=|说");
    }

    @Test
    void officeStandsForTheOnlyOneWhoHoldsIt() {
        assertThat(told("市长王建国昨天到场。", "市长说：“桥会修好。”").get(0)).contains("市长=王建国");
        assertThat(told("市长王建国昨天到场。市长李明华没有来。", "市长说：“桥会修好。”").get(0)).contains("市长=|");
    }

    @Test
    void whoIsNamedInTheNextSentenceMayBeThePronoun() {
        assertThat(told("议员林孟远昨天说：“我不怕。”", "代表洪添财事后毫无歉意，他说自己是“替两万里民泼的”。洪添财没有道歉。"))
                .contains("PARTIAL|替两万里民泼的|他=洪添财|说");
    }

    @Test
    void wholeSentenceBehindAColonBelongsToWhoStandsInFront() {
        assertThat(told("总理高启文先是沉默，随后挤出一句：“至少他挖得很深。”有分析认为，这番话保住了他的位子。").get(0)).startsWith("DIRECT|至少他挖得很深。|高启文=高启文|");
    }

    @Test
    void twoWhoAreNamedTogetherAreNobodysFullName() {
        assertThat(told("特纳和贝克尔星期三说：“不会。”", "贝克尔又说：“绝不会。”")).contains("DIRECT|绝不会。|贝克尔=贝克尔|又说");
    }

    @Test
    void whoIsOnlySpokenOfIsNotThePronoun() {
        assertThat(told("学者高文海昨天到场。", "他认为，林国强会连任。", "“选民不看这些，”他说。").get(0)).contains("他=高文海");
        assertThat(told("學者高文海昨天到場。", "他認為，林國強會連任。", "「選民不看這些，」他說。").get(0)).contains("他=高文海");
    }

    @Test
    void pronounBehindSomebodyWithoutANameHasNone() {
        assertThat(told("市长林国强昨天发布命令。", "一位业内人士认为，影响不大。他表示：“大家都在等。”").get(0)).contains("他=|");
        assertThat(told("市长林国强昨天发布命令。", "“量不大，”一银行交易员称。", "该交易员指出，要看后续。", "“先等等，”他说。"))
                .element(1)
                .asString()
                .contains("他=|");
        assertThat(told("一位业内人士认为，影响不大。", "市长林国强表示反对。他说：“影响很大。”").get(0)).contains("他=林国强");
    }

    @Test
    void wordOfTwoCharactersIsNoPronoun() {
        assertThat(told("作家赵文海写了三年。安全很重要。他说：“写完了。”").get(0)).contains("他=赵文海");
        assertThat(told("海务部发言人高峰重申了立场。他表示：“立场没有变。”").get(0)).contains("他=高峰");
    }

    @Test
    void nameOfOneWordInLatinLettersIsAPersonWhereAPronounGoesOnWithIt() {
        assertThat(told("Tarvo 说，他很惊讶。", "Tarvo 打开信，他读了两遍。", "部长林国强没有来。Tarvo 走了。", "“信是假的，”他说。")
                        .get(0))
                .contains("他=Tarvo");
        assertThat(told("Tarvo公司说，他们会修。", "部长林国强来了。Tarvo公司没有回应。", "“信是假的，”他说。").get(0))
                .contains("他=林国强");
    }

    @Test
    void firstWordOfANameInLatinLettersStandsForIt() {
        assertThat(told("分析师Ohn Mi-rae表示，需求会回升。", "“仓库都满了，”Ohn说。").get(0)).contains("Ohn=Ohn Mi-rae");
    }

    @Test
    void bodyThatIsPointedAtIsTheOneOfItsKind() {
        assertThat(told("北海电视台播了画面。", "国际渔业联盟对此感到不安。该组织说：“海里没有鱼了。”").get(0)).contains("该组织=国际渔业联盟");
        assertThat(told("《北海早报》是一家地方报纸。", "该报称：“鱼没有了。”").get(0)).contains("该报=北海早报");
        assertThat(told("天气很好。", "该报称：“鱼没有了。”").get(0)).contains("该报=该报");
    }

    @Test
    void documentsSpeakForWhoIsFurtherAway() {
        String[] story = {"北海证券昨天发表研究报告，谈到渔业。", "渔民不多。", "船也不多。", "港口很小。", "报告称：“鱼价会涨。”"};
        assertThat(told(story).get(0)).contains("报告=北海证券");
        assertThat(told("北海证券昨天发表研究报告。", "四国政府曾发布命令。", "报告称：“鱼价会涨。”").get(0)).contains("报告=北海证券");
        assertThat(told("这项由北海海洋研究中心进行的研究很长。", "该研究指出：“鱼价会涨。”").get(0)).contains("该研究=北海海洋研究中心");
    }

    @Test
    void kinIsWhomTheStoryNamesSo() {
        assertThat(told("林海父亲林立发说，病房很冷。", "他父亲说：“我不怕。”").get(0)).contains("他父亲=林立发");
        assertThat(told("林海说，病房很冷。", "他父亲说：“我不怕。”").get(0)).contains("他父亲=|");
    }

    @Test
    void spokespersonWhoIsPointedAtHasTheNameBesideTheNoun() {
        assertThat(told("渔业部发言人林国强到场。", "该发言人说：“要快。”").get(0)).contains("该发言人=林国强");
        assertThat(told("部长林国强到场。", "渔业部发言人说，没有鱼了。这名发言人说：“要快。”").get(0)).contains("这名发言人=|");
    }

    @Test
    void shortNameOfASchoolStandsForTheWholeOne() {
        assertThat(told("北岭大学昨天提告。", "北岭表示：“我们不怕。”").get(0)).contains("北岭=北岭大学");
    }

    @Test
    void nameThatBeginsWithAPrepositionIsKnownByItsTitle() {
        assertThat(told("本书由学者洪明作序。", "律师向蓉的新书出版了，向蓉很高兴。", "向蓉表示：“可以去买。”").get(0))
                .contains("向蓉=向蓉");
    }

    @Test
    void documentThatIsPointedAtHasTheTitleThatWasGivenBefore() {
        assertThat(told("双方签订了《海市渔船停靠协议》。该协议规定：“每条船停靠不超过六天。”").get(0)).contains("|该协议=海市渔船停靠协议|规定");
        assertThat(told("黑板上有一张“更换门锁的通知”。", "该通知规定：“钥匙在门房领取。”").get(0)).contains("|该通知=更换门锁的通知|规定");
    }

    @Test
    void documentThatIsPointedAtIsWhoeverIssuedIt() {
        assertThat(told("海市卫健委昨日印发了《仓库搬迁的通知》。该搬迁文件注明：“此件不予公开。”").get(0)).contains("|该搬迁文件=海市卫健委|注明");
    }

    @Test
    void shortNameOfABodyHasTheCharactersOfTheWholeName() {
        assertThat(told("天津市东林区水务和园林管理局收到了来信。", "昨日，区园林局表示：“我们高度重视。”").get(0)).contains("|区园林局=天津市东林区水务和园林管理局|表示");
    }

    @Test
    void ownerOfWhatDoesSomethingIsTheSubjectWhereNothingElseIs() {
        assertThat(told("康德尔说：“我会去。”", "康德尔日后一再重申：“你们都要去。”").get(1)).contains("|康德尔=康德尔|");
    }

    @Test
    void pronounStandsForWhomASentenceWithAContrastBeginsWith() {
        assertThat(told("有消息称商会会长周立国已回应“码头早就空了。”但林知秋所在的渔行还没有搬。他告诉记者：“今早大家都去借车了。”", "渔行老板林知秋说，他会再等。"))
                .contains("DIRECT|今早大家都去借车了。|他=林知秋|告诉记者");
    }

    @Test
    void theyStandForThePeopleOrTheBodyThatTheSentenceBeforeBeginsWith() {
        assertThat(told("东林渔业工会发表声明，要求开桥。他们认为，决定来得太晚，“学校一直说桥是大家的”。", "他们还指，“桥封了一年，没有人来修过。”"))
                .containsExactly("DIRECT|学校一直说桥是大家的|他们=东林渔业工会|认为", "DIRECT|桥封了一年，没有人来修过。|他们=东林渔业工会|指");
        assertThat(told("作者安娜·贝尔和艾达·格林走遍了河上的桥。她们指出：“石匠从不把名字刻在桥上。”"))
                .containsExactly("DIRECT|石匠从不把名字刻在桥上。|她们=安娜·贝尔和艾达·格林|指出");
        assertThat(told("安娜·贝尔写了一本书。他们指出：“桥塌了。”")).containsExactly("DIRECT|桥塌了。|他们=|指出");
    }

    @Test
    void nameInLatinLettersBehindAnAttributeIsAPerson() {
        assertThat(told("自称闲人的Toby希望大家再来，他会等。", "Toby说，他会再等。他苦笑道：「始终年纪大了。」"))
                .containsExactly("DIRECT|始终年纪大了。|他=Toby|苦笑道");
    }

    @Test
    void hearerOfAQuestionIsWhoseNameStandsBeforeTheAnswers() {
        List<String> told = told(
                "东河晨报：你说过，“桥就是一条不会动的船”。为什么？", "林知远：因为桥和船都是木头做的，林知远说，“桥总比船老得慢。”", "东河晨报：桥还修吗？", "林知远：修。我问过你们：“你还过河吗？”");
        assertThat(told.get(0)).contains("|你=林知远|");
        assertThat(told("他对店主说：“你说过，‘桥要塌’。”", "你说：“桥总比船老得慢。”").get(1)).contains("|你=|");
    }

    @Test
    void shortNameOfACompanyIsItsFullOne() {
        assertThat(told("海湾造船有限公司星期三说，工期会推迟。", "“我们会在春天交船。”海湾造船在声明中说。"))
                .containsExactly("DIRECT|我们会在春天交船。|海湾造船=海湾造船有限公司|说");
    }

    @Test
    void nameInAnotherClauseThanTheCircumstanceGoesOn() {
        assertThat(told("卢敬之来过。自民党主席卢敬之说，三年前，桥还没有。他说：“渡船昨天照常开出。”").get(0)).contains("他=卢敬之");
        assertThat(told("在记者会上，卢敬之谈到，十年前，桥还没有。他说：“渡船昨天照常开出。”").get(0)).contains("他=卢敬之");
        assertThat(told("石湾渔会昨天要求电力公司（湾电）解释。湾电说：“渡船昨天照常开出。”").get(0)).contains("湾电=湾电");
    }

    @Test
    void signInFrontOfWordsIsNoHandle() {
        assertThat(told("老周@渡口管理处的负责人何远说：“渡船昨天照常开出。”").get(0)).contains("何远=何远");
        assertThat(told("“潮水退了，渡船昨天照常开出。”——何远，摘自《潮歌集》").get(0)).contains("何远=何远");
    }

    @Test
    void pronounStandsForTheOwnerOfWhatAClauseIsAbout() {
        assertThat(told("画家周远航的展览在码头开幕，他说：“桥会修好。”").get(0)).contains("|他=周远航|");
        assertThat(told("镇长周远航的秘书走进来，他说：“桥会修好。”").get(0)).contains("|他=|");
    }

    @Test
    void nounInFrontOfAnotherIsNobodyThatAPointingWordPointsAt() {
        assertThat(told("镇长林知秋说：“太难了。”", "一名夜校学生告诉本报，自己打听过桥款。过后，管夜校的老师找了家长。", "“老师问我，怎么想到去打听桥款。”这名学生回忆，聊得很轻松。")
                        .get(1))
                .contains("|这名学生=|");
        assertThat(told("学生林知秋到场。", "“老师问我，怎么想到去打听桥款。”这名学生回忆，聊得很轻松。").get(0)).contains("|这名学生=林知秋|");
    }

    @Test
    void pronounBehindSomebodyWhomTheStoryNowhereNamesStandsForHim() {
        assertThat(told("院长林知秋来了。林知秋说：“好。”", "该工作人员承认，街道只能上报。他解释了原因，“灯塔自有一套规矩，我们就帮忙。”")
                        .get(1))
                .contains("|他=|");
        assertThat(told("发言人林知秋来了。林知秋说：“好。”", "该发言人坦言，街道只能上报。他解释了原因，“灯塔自有一套规矩，我们就帮忙。”")
                        .get(1))
                .contains("|他=林知秋|");
    }
}
