package dev.newspost.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinePhrasesTest {
    private final DatelinePhrases datelines = DatelinePhrases.of(LanguagePacks.builtIn());

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            （法新社索菲亚21日电）港口今天重开。 > （法新社索菲亚21日电） | 法新社 | 索菲亚 | 21日 | -
            （法新社乌有国首都海德堡港21日电） 港口 > （法新社乌有国首都海德堡港21日电） | 法新社 | 乌有国首都海德堡港 | 21日 | -
            （中央社記者何七八台北2日電）港口 > （中央社記者何七八台北2日電） | 中央社 | 台北 | 2日 | REPORTER 記者 何七八
            （中央社記者何七八華盛頓21日專電）港口 > （中央社記者何七八華盛頓21日專電） | 中央社 | 華盛頓 | 21日 | REPORTER 記者 何七八
            （中央社記者何七、林一二台北2日電）港口 > （中央社記者何七、林一二台北2日電） | 中央社 | 台北 | 2日 | REPORTER 記者 何七; REPORTER 記者 林一二
            （中央社紐約30日綜合外電報導）港口 > （中央社紐約30日綜合外電報導） | 中央社 | 紐約 | 30日 | -
            【大纪元2020年11月21日讯】港口 > 【大纪元2020年11月21日讯】 | 大纪元 | - | 2020年11月21日 | -
            【大纪元2020年11月21日讯】（大纪元记者何七、林一二采访报导）港口 > 【大纪元2020年11月21日讯】（大纪元记者何七、林一二采访报导） | 大纪元 | - | 2020年11月21日 | REPORTER 记者 何七; REPORTER 记者 林一二
            【大纪元2020年11月21日讯】（大纪元香港新闻中心报导）港口 > 【大纪元2020年11月21日讯】（大纪元香港新闻中心报导） | 大纪元 | - | 2020年11月21日 | -
            【大纪元2020年11月21日讯】（英文大纪元记者JANE DOE和JOHN ROE报导／何七编译）港口 > 【大纪元2020年11月21日讯】（英文大纪元记者JANE DOE和JOHN ROE报导／何七编译） | 大纪元 | - | 2020年11月21日 | REPORTER 记者 JANE DOE; REPORTER 记者 JOHN ROE; TRANSLATOR 编译 何七
            【大纪元2020年11月21日讯】（他说）港口 > 【大纪元2020年11月21日讯】 | 大纪元 | - | 2020年11月21日 | -
            路透东京11月6日 - 港口 > 路透东京11月6日 - | 路透 | 东京 | 11月6日 | -
            路透11月6日 - 港口 > 路透11月6日 - | 路透 | - | 11月6日 | -
            新华社东京11月6日电 港口 > 新华社东京11月6日电 | 新华社 | 东京 | 11月6日 | -
            (德国之声中文网) 港口 > (德国之声中文网) | 德国之声中文网 | - | - | -
            （VOA 香港讯）港口 > （VOA 香港讯） | VOA | 香港 | - | -
            新华社海州5月4日电（记者何七、林一二）港口 > 新华社海州5月4日电（记者何七、林一二） | 新华社 | 海州 | 5月4日 | REPORTER 记者 何七; REPORTER 记者 林一二
            【财新网】（记者 何七八）港口 > 【财新网】（记者 何七八） | 财新网 | - | - | REPORTER 记者 何七八
            【财新网】（记者何七实习记者于海）港口 > 【财新网】（记者何七实习记者于海） | 财新网 | - | - | REPORTER 记者 何七; REPORTER 实习记者 于海
            【财新网】（记者何七于上海）港口 > 【财新网】 | 财新网 | - | - | -
            （记者 何七八／石板港报道）港口 > （记者 何七八／石板港报道） | - | 石板港 | - | REPORTER 记者 何七八
            （石板港综合讯）港口 > （石板港综合讯） | - | 石板港 | - | -
            （石板港4日讯）港口 > （石板港4日讯） | - | 石板港 | 4日 | -
            新京报讯（记者 何七八 实习生 林一二）港口 > 新京报讯（记者 何七八 实习生 林一二） | 新京报 | - | - | REPORTER 记者 何七八; REPORTER 实习生 林一二
            新华社讯 港口 > 新华社讯 | 新华社 | - | - | -
            Harbour City, Oct. 2 (AP) The port > Harbour City, Oct. 2 (AP) | AP | Harbour City | Oct. 2 | -
            【本報訊】港口 > 【本報訊】 | - | - | - | -
            【海風報專訊】港口 > 【海風報專訊】 | 海風報 | - | - | -
            （早报讯）港口 > （早报讯） | 早报 | - | - | -
            HARBOUR CITY, Calif. (WXYZ) — The port > HARBOUR CITY, Calif. (WXYZ) — | WXYZ | HARBOUR CITY, Calif. | - | -
            11月6日 - 路透东京11月6日 - 港口 > 11月6日 - 路透东京11月6日 - | 路透 | 东京 | 11月6日 | -
            华盛顿 — 港口 > 华盛顿 — | - | 华盛顿 | - | -
            Harbour City and Bay—October 13, 2025— The port > Harbour City and Bay—October 13, 2025— | - | Harbour City and Bay | October 13, 2025 | -
            【大纪元2020年11月21日讯】（香港大纪元记者何七、林一综合报导）港口 > 【大纪元2020年11月21日讯】（香港大纪元记者何七、林一综合报导） | 大纪元 | - | 2020年11月21日 | REPORTER 记者 何七; REPORTER 记者 林一
            东京——港口 > 东京—— | - | 东京 | - | -
            海风社海州5月4日电（记者何七）港口 > 海风社海州5月4日电（记者何七） | 海风社 | 海州 | 5月4日 | REPORTER 记者 何七
            本报海州5月4日电 港口 > 本报海州5月4日电 | - | 海州 | 5月4日 | -
            海港快报讯（记者 何七八）港口 > 海港快报讯（记者 何七八） | 海港快报 | - | - | REPORTER 记者 何七八
            海港网记者何七八3月4日报道：港口 > 海港网记者何七八3月4日报道： | - | - | 3月4日 | REPORTER 记者 何七八
            海港网3月4日消息：港口 > 海港网3月4日消息： | 海港网 | - | 3月4日 | -
            （海港网记者何七八）港口 > （海港网记者何七八） | - | - | - | REPORTER 记者 何七八
            本报讯（记者 何七八）港口 > 本报讯（记者 何七八） | - | - | - | REPORTER 记者 何七八
            【海风网消息】港口 > 【海风网消息】 | 海风网 | - | - | -
            新浪财经讯 港口 > 新浪财经讯 | 新浪 | - | - | -
            【海风网报道 记者 何七】港口 > 【海风网报道 记者 何七】 | 海风网 | - | - | REPORTER 记者 何七
            海风网消息：港口 > 海风网消息： | 海风网 | - | - | -
            (AP) — The port > (AP) — | AP | - | - | -
            March 4 (AP) — The port > March 4 (AP) — | AP | - | March 4 | -
            Harbour City (AP) — The port > Harbour City (AP) — | AP | Harbour City | - | -
            Harbour City, March 4 (Xinhua) -- The port > Harbour City, March 4 (Xinhua) -- | Xinhua | Harbour City | March 4 | -
            HARBOUR CITY — The port > HARBOUR CITY — | - | HARBOUR CITY | - | -
            HARBOUR CITY, Pa. –– The port > HARBOUR CITY, Pa. –– | - | HARBOUR CITY, Pa. | - | -
            HARBOUR CITY, Ohio--The port > HARBOUR CITY, Ohio-- | - | HARBOUR CITY, Ohio | - | -
            WASHINGTON (AP) — The port > WASHINGTON (AP) — | AP | WASHINGTON | - | -
            LONDON, Nov 3 (Reuters) - The port > LONDON, Nov 3 (Reuters) - | Reuters | LONDON | Nov 3 | -
            """)
    void openingMarkIsTakenApart(String text, String expected) {
        DatelinePhrases.Found found = datelines.atStart(text).orElseThrow();
        String makers = CreditPhrasesTest.shown(found.makers());
        String shown = String.join(
                " | ",
                text.substring(found.start(), found.end()),
                found.agency().map(Phrase::name).orElse("-"),
                found.place().orElse("-"),
                found.date().orElse("-"),
                makers.isEmpty() ? "-" : makers);
        assertThat(shown).isEqualTo(expected);
        for (Phrase maker : found.makers()) {
            assertThat(text.substring(maker.start(), maker.end())).isEqualTo(maker.name());
        }
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', textBlock = """
            财新网 记者 何七八| 2月10日，港口重开。| 财新网 记者 何七八 REPORTER 记者 何七八
            记者何七八：|港口重开。| -
            港口的记者| 说，港口重开。| -
            """)
    void reportersInBoldStartAStory(String bold, String rest, String expected) {
        String shown = datelines
                .bold(bold + " " + rest, bold.length())
                .map(found ->
                        bold.substring(found.start(), found.end()) + " " + CreditPhrasesTest.shown(found.makers()))
                .orElse("-");
        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                " ",
                "（资料照）港口今天重开。",
                "（停电）港口今天停电。",
                "（短讯）港口今天停电。",
                "新京报讯息量很大。",
                "新京报消息 港口",
                "Harbour City (AP) opens its port.",
                "He left on Oct. 2 (AP) for the port.",
                "HARBOUR (which is old) — The port",
                "（某某铃声）港口今天重开。",
                "（法新社）港口今天重开。",
                "路透社10月14日报道援引市长的话说，港口",
                "石板港 — 港口今天重开。",
                "在大选的核心议题——港口",
                "中国的首要任务——港口",
                "国务卿何七八——港口",
                "路透社的报道说，11月6日 - 港口",
                "据路透社11月6日报道，港口今天重开。",
                "The port — the oldest of all — opens.",
                "Jane Doe — the mayor — said so.",
                "TUTANOVA —— 一种邮箱",
                "〔即时新闻／综合报导〕港口",
                "[Getty Images] The port",
                "（",
                "【大纪元2020年11月21日",
            })
    void otherOpeningsAreNone(String text) {
        assertThat(datelines.atStart(text)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"HARBOUR CITY", "HARBOUR COUNTY AND BAYTOWN, OHIO"})
    void lineInCapitalsIsAPlace(String line) {
        assertThat(datelines.placeLine(line))
                .get()
                .extracting(found -> found.place().orElse(""))
                .isEqualTo(line);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '>', textBlock = """
            Bay City, Norland CNN — > Bay City, Norland | CNN
            Bay City CNN — > Bay City | CNN
            """)
    void placeAndOutletAreALine(String line, String expected) {
        DatelinePhrases.Found found = datelines.placeLine(line).orElseThrow();
        assertThat(found.place().orElse("-") + " | "
                        + found.agency().orElseThrow().name())
                .isEqualTo(expected);
        assertThat(line.substring(found.start(), found.end())).isEqualTo(line);
    }

    @Test
    void placeAndItsLandInBoldAreADateline() {
        String text = "Bay City, Norland – The port is open.";
        assertThat(datelines.bold(text, 20).orElseThrow().place()).contains("Bay City, Norland");
        assertThat(datelines.bold(text, 17).orElseThrow().end()).isEqualTo(19);
        assertThat(datelines.bold("Bay City – The port is open.", 10)).isEmpty();
        assertThat(datelines.bold("Bay City, the port – It is open.", 20)).isEmpty();
        assertThat(datelines.bold("Bay City, Norland", 17)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                " ",
                "HI",
                "LOCAL",
                "the port CNN —",
                "—",
                "Bay City —",
                "Harbour City",
                "WHAT NOW?",
                "COVID-19",
                "港口"
            })
    void otherLineIsNoPlace(String line) {
        assertThat(datelines.placeLine(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"印控奥尔比利加——灯塔又亮了。", "俄占奧爾比——燈塔又亮了。", "马里奥比利加——灯塔又亮了。", "曼谷——一位守塔人走了。"})
    void placeWrittenByItsSoundBeforeADash(String text) {
        assertThat(datelines.atStart(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"石板镇——这座海边小城，灯塔又亮了。", "平平安安——灯塔又亮了。", "一座城市——灯塔又亮了。", "三年以后——灯塔又亮了。"})
    void otherWordsBeforeADashAreNoPlace(String text) {
        assertThat(datelines.atStart(text)).isEmpty();
    }
}
