package dev.newspost.internal.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import dev.newspost.Block;
import dev.newspost.Decision;
import dev.newspost.FrontMatterValue;
import dev.newspost.Headline;
import dev.newspost.Metadata;
import dev.newspost.Role;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.story.Posts;
import dev.newspost.internal.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final String STORY = "<p>The harbour master closed the northern quay on Tuesday.</p>"
            + "<p>Two ferries had to turn back, and forty people spent the night on board.</p>"
            + "<p>Repairs will take a week, the town said in a statement on its own site.</p>"
            + "<p>Fishermen want the southern quay opened to them until the work is done.</p>"
            + "<p>The council will talk about it when it meets again at the end of the month.</p>"
            + "<p>Nobody was hurt, and the mail came a day later than it does in winter.</p>";

    private static final String HAN = "<p>北码头的起重机昨天夜里倒进了海里，两艘渡轮只好掉头，四十名旅客在船上过了一夜，没有人受伤，邮件晚到了一天。</p>";

    /** A piece of a post, and what one rule makes of it. */
    record Example(String rule, Role role, String html, String text) {
        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    private static Example before(String rule, Role role, String html) {
        return new Example(rule, role, html + STORY, Jsoup.parse(html).text());
    }

    private static Example behind(String rule, Role role, String html) {
        return new Example(rule, role, STORY + html, Jsoup.parse(html).text());
    }

    private static Example part(String rule, Role role, String html, String text) {
        return new Example(rule, role, html, text);
    }

    private static String series(String... marks) {
        StringBuilder lines = new StringBuilder();
        for (String mark : marks) {
            String words = lines.isEmpty() ? "重开北面的码头" : "修好倒下的起重机" + lines.length();
            lines.append("<p>").append(mark).append(words).append("</p>").append(HAN);
        }
        return lines.toString();
    }

    static Stream<Example> examples() {
        return Stream.of(
                before("headline-again", Role.TITLE, "<h2>Storm shuts the old harbour | Quay News</h2>"),
                before("headline-with-slips", Role.TITLE, "<h3>x Storm shuts the old harbour</h3>"),
                part(
                        "headline-translated",
                        Role.TITLE,
                        "<h1>Storm shuts the old harbour</h1><h2>暴风关闭老港口</h2>" + STORY,
                        "暴风关闭老港口"),
                part(
                        "under-title",
                        Role.LEAD,
                        "<h1>Ferries turned back</h1><h2>A crane fell into the sea, and no ship left the harbour</h2>"
                                + "<p>By Ada Holm</p>" + STORY,
                        "A crane fell into the sea, and no ship left the harbour"),
                part(
                        "under-title",
                        Role.LEAD,
                        "<p><i>A crane fell into the sea, and no ship left</i></p><p>By Ada Holm</p>" + STORY,
                        "A crane fell into the sea, and no ship left"),
                part(
                        "note-goes-on",
                        Role.NOTE,
                        "<p>编者按：这是关于码头的选集。</p><p>因为码头的留言常被删除，海风网每天都作备份。</p><h2>正文</h2>" + HAN,
                        "因为码头的留言常被删除，海风网每天都作备份。"),
                part(
                        "names-under-label",
                        Role.CREDIT,
                        STORY
                                + "<h3>Core contributors</h3><p><a href=/p/a>Ada Holm</a>, <a href=/p/f>Finn"
                                + " Berg</a></p>",
                        "Ada Holm, Finn Berg"),
                part("names-under-label", Role.CREDIT, "<div>文/</div><div><a href=a>何七</a></div>" + HAN, "何七"),
                part(
                        "labelled-link",
                        Role.RELATED,
                        STORY + "<p><b>ALSO READ | <a href=a>How the crane was built</a></b></p>" + STORY,
                        "ALSO READ | How the crane was built"),
                part(
                        "labelled-link",
                        Role.RELATED,
                        STORY + "<p><a href=a><b>READ |</b> How the crane was built</a></p>" + STORY,
                        "READ | How the crane was built"),
                part(
                        "labelled-link",
                        Role.RELATED,
                        STORY
                                + "<p>Read more on the harbour's page, <a href=a>How the town came to own its"
                                + " crane</a>.</p>"
                                + STORY,
                        "Read more on the harbour's page, How the town came to own its crane."),
                behind(
                        "labelled-link",
                        Role.RELATED,
                        "<p><b>PHOTOS:</b> <a href=https://bay.example/g>Ferries turn back from the northern quay</a></p>"),
                behind("labelled-link", Role.RELATED, "<p>Video: <a href=/v>Crane Falls Into The Bay</a></p>"),
                behind(
                        "labelled-link",
                        Role.RELATED,
                        "<p>(Interview: <a href=https://bay.example/i>What the last crane driver remembers</a>)</p>"),
                behind("channel-link", Role.PROMO, "<p><a href=https://www.facebook.com/quay>Quay Facebook</a></p>"),
                part(
                        "numbered-links",
                        Role.RELATED,
                        STORY
                                + "<p>1.<a href=/a>Crane driver retires</a></p><p>2.<a href=/b>Ferry finds a whale</a></p>"
                                + "<p>3.<a href=/c>Lamp burns again</a></p>",
                        "1.Crane driver retires\n2.Ferry finds a whale\n3.Lamp burns again"),
                part(
                        "about-outlet",
                        Role.PROMO,
                        STORY + "<hr><p><b>《海风》讲述码头人家的日子</b></p>"
                                + "<p><a href=https://www.facebook.com/haifeng>海风 Facebook</a></p>",
                        "《海风》讲述码头人家的日子"),
                behind(
                        "share-link",
                        Role.PROMO,
                        "<p><a href='https://service.weibo.com/share/share.php?url=x'>Weibo</a></p>"),
                behind(
                        "share-link",
                        Role.PROMO,
                        "<p><a href='https://www.linkedin.com/shareArticle?url=x'>Tell colleagues</a></p>"),
                part(
                        "share-link",
                        Role.PROMO,
                        STORY + "<ul><li><a href='https://twitter.com/intent/tweet?url=x'>Post it</a></li></ul>"
                                + STORY,
                        "Post it"),
                behind("origin-link", Role.META, "<p><a href='https://quay.example/release/1'>Source</a></p>"),
                part(
                        "share-list",
                        Role.PROMO,
                        STORY + "<ul><li>Facebook</li><li>WhatsApp</li></ul>" + STORY,
                        "Facebook\nWhatsApp"),
                behind("promo-line", Role.PROMO, "<p>分享到QQ空间</p>"),
                behind("promo-line", Role.PROMO, "<p>分享到微信</p>"),
                behind(
                        "promo-opener",
                        Role.PROMO,
                        "<p><i>Follow Ada Holm on</i> <a href=a>Twitter</a> <i>and</i> <a href=b>Instagram</a>.</p>"),
                behind("promo-opener", Role.PROMO, "<p>Follow the Bay News on Facebook.</p>"),
                behind("related-heading", Role.RELATED, "<h3>Editor's Recommendations</h3>"),
                behind("related-heading", Role.RELATED, "<h3>Editors’ Picks</h3>"),
                behind("meta-line", Role.META, "<h2>Related Topics</h2>"),
                behind("labelled-link", Role.RELATED, "<p><b>港口档案｜<a href=a>北码头风暴总汇</a></b></p>"),
                part(
                        "tabs",
                        Role.META,
                        STORY
                                + "<ul><li><a href=\"/storm#\">In winter</a></li><li><a href=\"/storm#\">In May</a></li></ul>"
                                + STORY,
                        "In winter\nIn May"),
                behind("linked-heading", Role.RELATED, "<h3><a href=/crane>How the crane fell into the sea</a></h3>"),
                part(
                        "same-link",
                        Role.RELATED,
                        STORY + "<a href=/crane><p>Harbour</p><h3>How the crane fell into the sea</h3></a>",
                        "Harbour"),
                part(
                        "headline-in-parts",
                        Role.TITLE,
                        "<h2>Storm shuts</h2><h1>The old harbour!</h1>" + STORY,
                        "The old harbour!"),
                behind(
                        "about-line",
                        Role.NOTE,
                        "<p>About Harbour Tech: Harbour Tech builds ferries in four countries.</p>"),
                behind(
                        "printed-elsewhere",
                        Role.PROMO,
                        "<p>This column was cross-posted from the Quay Post on March 4.</p>"),
                behind("promo-phrase", Role.PROMO, "<p>（点击封面可一键下单本期《海风》）</p>"),
                behind("promo-opener", Role.PROMO, "<p>Let us know what you think in the comments.</p>"),
                behind("contact-line", Role.NOTE, "<p><i>Write to aholm@bay.example.</i></p>"),
                behind("copyright-opener", Role.COPYRIGHT, "<p>c.2021 The Bay Times Company</p>"),
                behind("note-opener", Role.NOTE, "<p>Some names have been changed.</p>"),
                behind("related-opener", Role.RELATED, "<p>Read the full report here.</p>"),
                behind("promo-opener", Role.PROMO, "<p>加入海風LINE好友，大小事不漏接</p>"),
                behind("note-phrase", Role.NOTE, "<p>★海風網提醒您：酒後不開車</p>"),
                behind("time-line", Role.META, "<p>全文共2238字，阅读大约需要5分钟</p>"),
                behind("copyright-opener", Role.COPYRIGHT, "<p>本文为「海风」原创内容</p>"),
                before(
                        "origin-and-biography",
                        Role.NOTE,
                        "<p>This post was originally published on the Quay blog. Ada Holm is a designer of cranes there.</p>"),
                part(
                        "bold-byline",
                        Role.CREDIT,
                        STORY + "<h2>空荡荡的码头</h2><p><b>海风报记者 何七（Ada Holm） 发自北码头</b></p>" + STORY,
                        "海风报记者 何七（Ada Holm） 发自北码头"),
                behind("link-line", Role.RELATED, "<p><b><a href=a>北码头的风暴</a></b></p>"),
                part(
                        "link-list",
                        Role.RELATED,
                        HAN + "<p>全部过程见下面两篇：</p><ul><li><a href=https://www.haifeng.example/1>《码头的夜晚》</a></li></ul>"
                                + HAN,
                        "《码头的夜晚》"),
                behind("author-biography", Role.NOTE, "<blockquote>何七系海风大学讲师。本文由两家书评联合发布。</blockquote>"),
                behind("contact-line", Role.NOTE, "<p>Email Holm at aholm@quay.example.</p>"),
                behind("contact-line", Role.NOTE, "<p>Follow Ada Holm on Twitter: @aholm</p>"),
                part(
                        "form-control",
                        Role.META,
                        STORY
                                + "<div><label for=e>Select a quay:</label><select"
                                + " id=e><option>North</option></select></div>"
                                + STORY,
                        "Select a quay:"),
                part(
                        "behind-note-heading",
                        Role.NOTE,
                        STORY + "<p><b>Disclaimers:</b></p><ul><li>Only ferries of the town are counted.</li></ul>",
                        "Only ferries of the town are counted."),
                behind("picture-button", Role.PROMO, "<p>Listen to this story</p>"),
                part(
                        "heading-over-related",
                        Role.RELATED,
                        HAN + "<p>港口抗击实录</p><ul><li><h2><a href=a>他们的誓言</a></h2></li></ul>",
                        "港口抗击实录"),
                part(
                        "heading-over-related",
                        Role.RELATED,
                        "<p>今晨要闻</p><ul><li><a href=a>他们的誓言和起重机</a></li><li><a href=b>码头为什么关闭</a></li></ul>"
                                + "<h2>起重机倒进海里</h2>" + HAN + HAN,
                        "今晨要闻"),
                behind("author-alone", Role.CREDIT, "<p>Ulla Torp</p>"),
                behind("desk-line", Role.CREDIT, "<p>（综合德新社、法新社报道）</p>"),
                behind("promo-line", Role.PROMO, "<p>写留言</p>"),
                behind("meta-line", Role.META, "<p>预览时标签不可点</p>"),
                behind("meta-opener", Role.META, "<p>收录于合集 #码头 3个</p>"),
                behind("time-line", Role.META, "<p>阅读 3.2万 在看 120</p>"),
                before("note-opener", Role.NOTE, "<p><b>UPDATE (March 5): The quay is open again.</b></p>"),
                behind("note-opener", Role.NOTE, "<p>The original version of this story misstated a year.</p>"),
                behind("promo-opener", Role.PROMO, "<p>点击“阅读原文”，查看码头的地图</p>"),
                behind("picture-line", Role.CREDIT, "<p>封面图片来源：海风社</p>"),
                behind("credit-line", Role.CREDIT, "<p>Posted on March 4, 2021 by Ada Holm</p>"),
                before("only-h1", Role.TITLE, "<h1>Ferries turned back</h1>"),
                part("above-title", Role.META, "<p>Shipping</p><h1>Ferries turned back</h1>" + STORY, "Shipping"),
                part(
                        "description-in-lines",
                        Role.LEAD,
                        "<blockquote><p>Waves broke the crane</p><p>And the town pays for it</p></blockquote>" + STORY,
                        "Waves broke the crane\nAnd the town pays for it"),
                before("description-again", Role.LEAD, "<p>Waves broke the crane and the town pays for it</p>"),
                before("lead-opener", Role.LEAD, "<p>Summary: a crane fell, and ferries wait outside.</p>"),
                before("lead-region", Role.LEAD, "<h3 class=article__rubric>Two ferries had to turn back</h3>"),
                before("meta-region", Role.META, "<h2 class=section-name>Harbours and shipping</h2>"),
                behind("promo-phrase", Role.PROMO, "<p>港口夜话逢星期一零点开播，敬请收看。</p>"),
                before("note-opener", Role.NOTE, "<p><b>按：北码头的起重机昨天夜里倒进了海里。</b></p>"),
                before("note-opener", Role.NOTE, "<p><i>This article is a collaboration with the Bay Review.</i></p>"),
                part("heading-between-dashes", Role.STORY, HAN + HAN + "<p>—— 起重机 ——</p>" + HAN + HAN, "—— 起重机 ——"),
                before("lead-region", Role.LEAD, "<div class=\"article-standfirst\">A crane fell into the sea</div>"),
                before("bold-opening", Role.LEAD, "<p><b>A crane fell into the sea, and the town closed.</b></p>"),
                part(
                        "bold-opening",
                        Role.LEAD,
                        "<p><b>A crane fell into the sea at night.</b></p><p><b>Two ferries had to turn back.</b></p>"
                                + STORY,
                        "Two ferries had to turn back."),
                part(
                        "under-title",
                        Role.LEAD,
                        "<h1>Ferries turned back</h1><p>A crane fell into the sea at night</p><img src=a.jpg>" + STORY,
                        "A crane fell into the sea at night"),
                behind("share-region", Role.PROMO, "<div class=\"sd-sharing\"><a href=x>Post it</a></div>"),
                behind("ad-region", Role.PROMO, "<div class=\"ad-slot\">Buy a boat</div>"),
                behind("comment-form", Role.PROMO, "<div id=comments><form>Your name</form></div>"),
                behind("comment-region", Role.COMMENT, "<ol class=commentlist><li>First!</li></ol>"),
                behind("related-region", Role.RELATED, "<div class=\"related-posts\">Crane rusted for years</div>"),
                behind(
                        "promo-link",
                        Role.RELATED,
                        "<div class=promo><h3><a href=x>Crane rusted for years</a></h3></div>"),
                before("author-link", Role.CREDIT, "<address><a rel=author href=x>Ada Holm</a> Ports desk</address>"),
                before("ad-code", Role.PROMO, "<p>[ad_1]</p>"),
                part(
                        "reply-form",
                        Role.PROMO,
                        STORY + "<div id=comments><h3>Leave a Reply</h3></div>",
                        "Leave a Reply"),
                behind("first-print", Role.CREDIT, "<p>原载山城《海风周刊》2021年第5期</p>"),
                behind("first-print", Role.CREDIT, "<p>（本文刊于2021/3/4 海风网）</p>"),
                before("first-print", Role.CREDIT, "<p>出自「海风周刊」：北码头的起重机倒进海里</p>"),
                before("first-print", Role.CREDIT, "<p>原文来自 海风深度，已删除</p>"),
                before("labelled-credit", Role.CREDIT, "<p>作者：何七，原文发自公众号海风人</p>"),
                part(
                        "credit-in-code",
                        Role.CREDIT,
                        "<pre>文／何七（特約撰稿人）\n（原文發佈於2021年3月4日）</pre>" + STORY,
                        "文／何七（特約撰稿人）\n（原文發佈於2021年3月4日）"),
                before("desk-line", Role.CREDIT, "<p>Staff reports</p>"),
                before("desk-line", Role.CREDIT, "<p>Associated Press</p>"),
                before("section-line", Role.META, "<p>Guest column</p>"),
                part(
                        "behind-tag-heading",
                        Role.META,
                        STORY + "<h4>More about</h4><ul><li>Cranes</li><li>Ferries</li></ul>",
                        "Cranes\nFerries"),
                part(
                        "name-over-biography",
                        Role.NOTE,
                        STORY
                                + "<p>Ada Holm</p><p>Contributor</p><p>Ada Holm is a contributing writer for the Quay Post.</p>",
                        "Ada Holm"),
                part(
                        "template-code",
                        Role.META,
                        STORY + "<p><img src=x.jpg></p><p>[/caption]</p>" + STORY,
                        "[/caption]"),
                part(
                        "behind-related-heading",
                        Role.RELATED,
                        HAN + HAN + "<p>【码头系列重溫】<br>一／ <a href=a>重开</a><br>二／ <a href=b>倒下</a></p>",
                        "【码头系列重溫】\n一／ 重开\n二／ 倒下"),
                behind("end-mark", Role.META, "<p>-30-</p>"),
                part("end-mark", Role.META, STORY + STORY + "<p><b>ENDS</b></p>" + STORY, "ENDS"),
                behind("dateline-behind", Role.CREDIT, "<p>海风社海州3月4日电（记者何七）</p>"),
                behind("bare-dateline-behind", Role.META, "<p>海风社海州3月4日电</p>"),
                behind("about-line", Role.NOTE, "<p>About the HCC: The HCC joins the ferries of four ports.</p>"),
                behind("life-of-maker", Role.NOTE, "<p>Ada Holm is a senior reporter covering ports.</p>"),
                part(
                        "life-goes-on",
                        Role.NOTE,
                        STORY + "<p>Ada Holm is a senior reporter covering ports.</p><p>She lives in Hill City.</p>",
                        "She lives in Hill City."),
                part(
                        "appeal-goes-on",
                        Role.PROMO,
                        STORY
                                + "<p>Your gift today keeps our boats at sea.</p><p>Nobody else pays for our boats.</p>"
                                + "<p>Make a monthly gift to the Quay Post.</p>",
                        "Nobody else pays for our boats."),
                part("name-in-type", Role.CREDIT, "<h1>The quay</h1><p><i>Jane Doe</i></p>" + STORY, "Jane Doe"),
                part(
                        "place-under-name",
                        Role.META,
                        "<h1>The quay</h1><p><i>Jane Doe</i></p><p><i>in Hill City</i></p>" + STORY,
                        "in Hill City"),
                behind("outlet-and-day", Role.CREDIT, "<p><i>Quay Wind</i>, March 4, 2021</p>"),
                part(
                        "topic-links",
                        Role.META,
                        STORY
                                + "<ul><li><a href=/t/sea-ports>Sea ports</a></li>"
                                + "<li><a href=/t/old-cranes>Old cranes</a></li></ul>",
                        "Sea ports\nOld cranes"),
                behind("life-of-maker", Role.NOTE, "<p>Ada Holm writes about ferries.</p>"),
                behind("life-of-maker", Role.NOTE, "<p>Ada Holm (@aholm) covers ferries for the Quay Post.</p>"),
                part(
                        "biography-heading",
                        Role.NOTE,
                        STORY + "<h3>About the HCC</h3><p>The Council joins four ports.</p>",
                        "About the HCC"),
                part(
                        "biography-heading",
                        Role.NOTE,
                        STORY + "<h3>About Ada Holm</h3><p>She grew up on a ferry.</p>",
                        "About Ada Holm"),
                part("series-heading", Role.STORY, HAN + series("一、", "二、"), "一、重开北面的码头"),
                part("series-heading", Role.STORY, HAN + series("——", "——", "——"), "——重开北面的码头"),
                behind("author-line", Role.CREDIT, "<p>本文作者为海风大学研究员 何七</p>"),
                before("name-and-post", Role.CREDIT, "<p>Ada Holm, Staff Writer</p>"),
                behind("picture-line", Role.CREDIT, "<p>Main image of the crane from the town's archive.</p>"),
                behind("picture-line", Role.CREDIT, "<p>Featured image by Ada Holm</p>"),
                behind("place-and-day", Role.META, "<p>二〇二一年三月四日于海风园</p>"),
                behind("place-and-day", Role.META, "<p>2021.3.4 初稿，3.10 改定</p>"),
                behind("place-and-day", Role.META, "<p>2021年3月4日 上海</p>"),
                part("biography-heading", Role.NOTE, STORY + "<p><b>何七 简历</b></p><p>海风大学文学部毕业，长年住在港口。</p>", "何七 简历"),
                part(
                        "behind-note-heading",
                        Role.NOTE,
                        STORY + "<p><b>何七 简历</b></p><p>海风大学文学部毕业，长年住在港口。</p>",
                        "海风大学文学部毕业，长年住在港口。"),
                behind("contact-line", Role.NOTE, "<p>Reach Ada Holm at ada@quay.example</p>"),
                behind(
                        "contact-line",
                        Role.NOTE,
                        "<p>To contact the reporter on this story: Ada Holm in Harbour City at ada@quay.example</p>"),
                behind("book-notice", Role.NOTE, "<p>《海风》，何七译注，石板港出版社，2021年7月即出。</p>"),
                behind("others-articles", Role.RELATED, "<p>更多海风报报导</p>"),
                behind("others-articles", Role.RELATED, "<p>何七的其他文章</p>"),
                behind("credit-line", Role.CREDIT, "<p>海风报（中文版：海风网）社会部 渡边三郎、何七</p>"),
                before("credit-line", Role.CREDIT, "<p>社会中心／综合报导</p>"),
                behind("credit-line", Role.CREDIT, "<p>图｜海风社</p>"),
                behind("picture-button", Role.PROMO, "<p>View image in fullscreen</p>"),
                behind("note-heading-line", Role.NOTE, "<p>Meet the author</p>"),
                behind("section-in-brackets", Role.META, "<p>[港口版]</p>"),
                before("breadcrumb", Role.META, "<p>Home &gt; Ports &gt; Weather</p>"),
                before("bare-mail", Role.META, "<p>ada@quay.example</p>"),
                part(
                        "subhead-under-title",
                        Role.LEAD,
                        "<h1>Ferries turned back</h1><div id=subhead>A crane fell into the sea, and no ship left</div>"
                                + STORY,
                        "A crane fell into the sea, and no ship left"),
                part(
                        "rest-of-box",
                        Role.PROMO,
                        STORY + "<aside><h4>Sign up to The Tide</h4><p>Our editors write to you at dawn</p></aside>"
                                + STORY,
                        "Our editors write to you at dawn"),
                part(
                        "heading-over-related",
                        Role.RELATED,
                        STORY
                                + "<h2>Before the storm</h2><ul><li><a href=x>Crane rusted for"
                                + " years</a></li></ul><h2>Now</h2>"
                                + STORY,
                        "Before the storm"),
                part(
                        "name-over-post",
                        Role.CREDIT,
                        "<ul><li>何七八 (Jane Doe)</li><li>海风报驻山城记者 发自东岸</li></ul>" + STORY,
                        "何七八 (Jane Doe)\n海风报驻山城记者 发自东岸"),
                part(
                        "post-behind-byline",
                        Role.CREDIT,
                        "<p>By Ada Holm</p><p>Staff Writer</p>" + STORY,
                        "Staff Writer"),
                part(
                        "biography-of-maker",
                        Role.NOTE,
                        "<p>By Ada Holm</p>" + STORY + "<p>Ada Holm is a rural affairs reporter.</p>",
                        "Ada Holm is a rural affairs reporter."),
                part(
                        "social-post",
                        Role.STORY,
                        STORY
                                + "<blockquote class=twitter-tweet><a href=x>A crane has fallen into the"
                                + " sea</a></blockquote>"
                                + STORY,
                        "A crane has fallen into the sea"),
                part(
                        "footnote",
                        Role.STORY,
                        STORY
                                + "<h4>Editor's note</h4><div class=footnotes><p>[1]: The crane was built in 1971</p></div>",
                        "[1]: The crane was built in 1971"),
                behind("footnote", Role.STORY, "<ol class=footnotes><li>The crane was built in 1971</li></ol>"),
                before("byline-and-time", Role.CREDIT, "<p>2021年5月20日 06:12 | 来源：海风报</p>"),
                before("byline-and-time", Role.CREDIT, "<p>Ada Holm · 4 May 2021</p>"),
                before(
                        "byline-and-time",
                        Role.CREDIT,
                        "<p>Ada Holm · CBC News · Posted: Nov 09, 2021 6:00 AM | Last Updated: November 9, 2021</p>"),
                before("byline-and-time", Role.CREDIT, "<p>2021年5月20日 06:12 来源于 海风报</p>"),
                before("promo-line", Role.PROMO, "<p>听全文</p>"),
                before("promo-label", Role.PROMO, "<p>听报道 T中</p>"),
                behind("promo-line", Role.PROMO, "<p>Your Email</p>"),
                behind("promo-line", Role.PROMO, "<p>Delivery: Daily</p>"),
                behind("promo-opener", Role.PROMO, "<p>Get the Daily Quay newsletter every day.</p>"),
                behind("note-opener", Role.NOTE, "<p>Update, February 20th: The quay is open again.</p>"),
                behind("related-opener", Role.RELATED, "<p>相關新聞：<a href='b'>舊吊車的故事</a></p>"),
                behind("related-opener", Role.RELATED, "<p>【推荐阅读】<a href='b'>旧吊车的故事</a></p>"),
                behind("related-opener", Role.RELATED, "<p>更多报道详见：<a href='b'>旧吊车</a></p>"),
                behind("credit-line", Role.CREDIT, "<p>With files from Ada Holm and The Canadian Press</p>"),
                behind("credit-line", Role.CREDIT, "<p>(With inputs from PTI)</p>"),
                behind("credit-line", Role.CREDIT, "<p>Holm reported from Bay City, Norland.</p>"),
                behind(
                        "box-about-author",
                        Role.NOTE,
                        "<div class=author-card>Ports, ships and cheese since 1998</div>"),
                before("lead-opener", Role.LEAD, "<p>核心阅读：北码头的起重机倒了，渡轮还在外面等。</p>"),
                part(
                        "behind-comment-heading",
                        Role.COMMENT,
                        STORY + "<h3>评论（12）</h3><p>旧起重机早该拆了，谁都知道</p>",
                        "旧起重机早该拆了，谁都知道"),
                behind("copyright-opener", Role.COPYRIGHT, "<p>本文来自微信公众号“海风报”（ID：haifeng），作者：何七，山城网经授权发布。</p>"),
                part("tag-list", Role.META, STORY + "<ul><li><a href=/t/sea>sea</a></li></ul>", "sea"),
                part(
                        "tag-list",
                        Role.META,
                        STORY + "<ul><li><a href=/news/?tags=ports>Ports and ferries</a></li></ul>" + STORY,
                        "Ports and ferries"),
                behind("link-to-give", Role.PROMO, "<p><a href=x>https://donate.quaynews.test</a></p>"),
                behind("author-biography", Role.NOTE, "<p>Ada Holm是《海风报》的专栏作者。她住在港口。</p>"),
                behind(
                        "author-biography",
                        Role.NOTE,
                        "<p>Ada Holm is managing editor of Quay News and grew up at sea.</p>"),
                behind("promo-formula", Role.PROMO, "<p>編按︰讀完請點擊「拍手」，港口會聽見。</p>"),
                behind("note-opener", Role.NOTE, "<p>Thank you to Ada Holm and Finn Berg for their drawings.</p>"),
                behind("note-opener", Role.NOTE, "<p>改編自去年六月的文章。</p>"),
                behind("related-opener", Role.RELATED, "<p>續篇︰〈碼頭之後〉</p>"),
                behind("related-opener", Role.RELATED, "<p>(Related — How the crane fell.)</p>"),
                behind("credit-opener", Role.CREDIT, "<p>读者投稿 （山城 H.S）</p>"),
                part("promo-line", Role.PROMO, STORY + "<p>購書連結：</p>" + STORY, "購書連結："),
                part(
                        "heading-over-related",
                        Role.PROMO,
                        STORY + "<h2>We build quays</h2><p><a href=x>Contact our team</a></p>",
                        "We build quays"),
                part(
                        "heading-over-related",
                        Role.COMMENT,
                        STORY + "<h2>意见</h2><div class=comments><p>很好</p></div>",
                        "意见"),
                part(
                        "numbered-heading",
                        Role.STORY,
                        STORY + "<p><b>1. Nobody works at night.</b></p>" + STORY + "<h3>2. The crane</h3>" + STORY,
                        "1. Nobody works at night."),
                part(
                        "standing-heading",
                        Role.STORY,
                        HAN + "<p>起重机的来历</p><figure><img src=a.jpg></figure>" + HAN,
                        "起重机的来历"),
                part("credit-beside-credit", Role.CREDIT, STORY + "<p>责任编辑 林小雨</p><p>来源：海港周刊</p>" + STORY, "责任编辑 林小雨"),
                behind("author-biography", Role.NOTE, "<p>阿达·霍尔姆写过许多关于船的书，她在港口长大。欢迎在推特上关注她。</p>"),
                behind(
                        "author-biography",
                        Role.NOTE,
                        "<p>阿达·霍尔姆是《海港日报》北方分社社长，她曾在三个港口工作，报道渔业和造船，写过不少关于海的文章，也常常回到她出生的那个小岛上去。"
                                + "她的书叫“起重机”。欢迎在推特上关注她。</p>"),
                behind("promo-formula", Role.PROMO, "<p>喜歡我的視頻記得評論，明天港口見。</p>"),
                behind("promo-opener", Role.PROMO, "<p>结尾 Twitter 帖子, 1</p>"),
                behind("promo-formula", Role.PROMO, "<p>喜欢海港的朋友，记得订阅并且分享给家人。</p>"),
                behind("meta-line", Role.META, "<p>—— 未完待续 ——</p>"),
                behind("meta-line", Role.META, "<p>（完）</p>"),
                behind("hashtag-line", Role.META, "<p>#harbour #storm ＃起重机</p>"),
                behind("note-opener", Role.NOTE, "<p>题图为北码头的起重机，来自：海港社</p>"),
                behind("related-opener", Role.RELATED, "<p>详情点选：here</p>"),
                behind("related-heading", Role.RELATED, "<h3>MORE HARBOUR COVERAGE:</h3>"),
                before("note-opener", Role.NOTE, "<p>Updated, Nov. 4: The quay is open again, the town says.</p>"),
                behind("button-among-related", Role.PROMO, "<div class=read-more>打开全文</div>"),
                behind("note-opener", Role.NOTE, "<p>（本文依据海港社的报道）</p>"),
                part(
                        "biography-of-maker",
                        Role.NOTE,
                        "<p>By ADA HOLM</p>" + STORY + "<p>Ada Holm covers every port on the coast.</p>",
                        "Ada Holm covers every port on the coast."),
                before("outlet-and-time", Role.META, "<p>新京报 2020-11-03 10:02</p>"),
                behind("meta-phrase", Role.META, "<p>《 海港日报 》（ 2020年11月03日 07 版）</p>"),
                part(
                        "lead-region",
                        Role.LEAD,
                        "<h1>Ferries turned back</h1><h2 class=styles_HTMLSubtitle>A crane fell into the sea</h2>"
                                + STORY,
                        "A crane fell into the sea"),
                behind("promo-region", Role.PROMO, "<div class=\"newsletter-box\">News by mail</div>"),
                before("navigation", Role.PROMO, "<nav>Home Shipping Weather</nav>"),
                behind("button", Role.PROMO, "<button>Go on</button>"),
                behind("form-control", Role.META, "<select><option>Quay 1</option></select>"),
                behind("screen-reader-only", Role.META, "<p class=\"sr-only\">End of the page</p>"),
                before("time-element", Role.META, "<div><time>at dawn</time></div>"),
                behind("signs-only", Role.META, "<p>* * *</p>"),
                before("template-code", Role.META, "<p>{% raw %}</p>"),
                behind("template-code", Role.META, "<p>[newsletter_signup list='morning']</p>"),
                behind("template-code", Role.META, "<p>[quay_map]</p>"),
                behind("related-opener", Role.RELATED, "<p>【延伸閱讀】<a href='b'>旧吊车的故事</a></p>"),
                behind("copyright-opener", Role.COPYRIGHT, "<p>Text licensed under CC BY-SA 4.0 by the Quay Fund.</p>"),
                part(
                        "behind-end-mark",
                        Role.NOTE,
                        STORY + "<p>ENDS</p><p>Quay Fund keeps old ships afloat.</p>",
                        "Quay Fund keeps old ships afloat."),
                behind("pointer-line", Role.PROMO, "<p>▼▼▼更多北码头的照片▼▼▼</p>"),
                behind("note-opener", Role.NOTE, "<p>This article was amended on 4 May: the crane is older.</p>"),
                before("file-name", Role.META, "<p>crane-2.jpg</p>"),
                before("time-line", Role.META, "<p>Tue, 3 Nov 2020 14:05</p>"),
                before("time-line", Role.META, "<p>2020年11月3日 下午2时</p>"),
                behind("promo-line", Role.PROMO, "<p>Share this article</p>"),
                behind("promo-opener", Role.PROMO, "<p>Sign up for a letter about the sea.</p>"),
                behind("promo-opener", Role.PROMO, "<p>欢迎订阅海港周刊，每周一期。</p>"),
                before("promo-phrase", Role.PROMO, "<p><i>Quay News lives off readers; see our newsletter.</i></p>"),
                before(
                        "promo-formula",
                        Role.PROMO,
                        "<p>Storm was published in Quay, where people are continuing the conversation.</p>"),
                behind("promo-address", Role.PROMO, "<p>Our films: https://films.example/quay</p>"),
                behind("copyright-opener", Role.COPYRIGHT, "<p>© 2020 Quay News</p>"),
                behind("copyright-phrase", Role.COPYRIGHT, "<p>Quay News 2020. All rights reserved.</p>"),
                behind("related-heading", Role.RELATED, "<h3>Read more</h3>"),
                behind("related-opener", Role.RELATED, "<p>延伸阅读：起重机为何倒下</p>"),
                before("note-opener", Role.NOTE, "<p>Editor's note: the town changed its figures later.</p>"),
                before("note-opener", Role.NOTE, "<p>编者按：市政府后来更正了数字。</p>"),
                behind("note-phrase", Role.NOTE, "<p>What guests write here: the views expressed are theirs.</p>"),
                behind("author-biography", Role.NOTE, "<p>Ada Holm is a reporter at Quay News.</p>"),
                behind("credit-line", Role.CREDIT, "<p>责任编辑：林小雨</p>"),
                behind("credit-opener", Role.CREDIT, "<p>Illustrations by the school at the quay</p>"),
                before("byline-opener", Role.CREDIT, "<p>By The Night Desk</p>"),
                behind("meta-line", Role.META, "<p>Tagged</p>"),
                behind("meta-opener", Role.META, "<p>Tags: sea, cranes</p>"),
                before("byline-region", Role.CREDIT, "<div class=\"entry-meta\"><span class=byline>ada</span></div>"),
                behind("copyright-region", Role.COPYRIGHT, "<div class=\"copyright-line\">Quay News</div>"),
                behind("note-region", Role.NOTE, "<div class=\"author-bio\">Ada knows every boat in town.</div>"),
                behind("meta-region", Role.META, "<div class=\"post-tags\">sea cranes</div>"),
                before("aside-in-head", Role.META, "<aside>NORTHERN QUAY</aside>"),
                behind("page-footer", Role.META, "<footer>Shipping desk</footer>"),
                before("contents-list", Role.META, "<ul><li><a href=\"#a\">The crane</a></li></ul>"),
                behind("link-button", Role.PROMO, "<p><a href=x>View the map of the harbour</a></p>"),
                before("link-list", Role.RELATED, "<ul><li><a href=x>Crane rusted for years</a></li></ul>"),
                before("link-line", Role.RELATED, "<p><a href=x>Crane rusted for years, report finds</a></p>"),
                part("marked-heading", Role.STORY, "<div class=\"section-title\">The crane</div>" + STORY, "The crane"),
                part("bold-heading", Role.STORY, STORY + "<p><b>What comes next</b></p>" + STORY, "What comes next"),
                part(
                        "name-over-time",
                        Role.CREDIT,
                        "<div><i>ADA HOLM<br>2020-11-03 09:15:00</i></div>" + STORY,
                        "ADA HOLM\n2020-11-03 09:15:00"),
                part(
                        "name-under-title",
                        Role.CREDIT,
                        "<h1>Ferries turned back</h1><p>阿达·霍尔姆</p><time>3 Nov 2020</time>" + STORY,
                        "阿达·霍尔姆"),
                part(
                        "credits-in-a-row",
                        Role.CREDIT,
                        STORY + "<p>记者 | 林一山</p><p>编辑 | 陈二三</p>" + STORY + STORY,
                        "记者 | 林一山"),
                before("time-and-more", Role.META, "<p>海风日报 2021-03-04 10:22</p>"),
                part(
                        "between-notes",
                        Role.NOTE,
                        "<p>Update: the quay is open again.</p><p>The mail has come.</p><p>Note: times are local.</p>"
                                + STORY,
                        "The mail has come."),
                part(
                        "note-of-several-lines",
                        Role.NOTE,
                        STORY + "<p>Ada Holm is a reporter at Quay News.<br>She likes boats.</p>",
                        "Ada Holm is a reporter at Quay News.\nShe likes boats."),
                part(
                        "promo-of-several-lines",
                        Role.PROMO,
                        STORY + "<p>Sign up for letters.<br>They come on Mondays</p>",
                        "Sign up for letters.\nThey come on Mondays"),
                part(
                        "behind-note-heading",
                        Role.NOTE,
                        STORY + "<h2>About the data</h2><p>Wave heights come from the buoy.</p>",
                        "Wave heights come from the buoy."),
                part(
                        "behind-note-heading",
                        Role.NOTE,
                        STORY + STORY + "<h2>About the data</h2><p>Two services gave us theirs.</p>"
                                + "<h4>The buoy</h4><p>Wave heights come from the buoy.</p>",
                        "Wave heights come from the buoy."),
                part(
                        "note-opener",
                        Role.NOTE,
                        "<p><em>This is Part 2 in a series of posts on old cranes.</em></p>" + STORY,
                        "This is Part 2 in a series of posts on old cranes."),
                part("note-opener", Role.NOTE, "<p>【按】旧吊车的故事去年讲过一半。</p>" + STORY, "【按】旧吊车的故事去年讲过一半。"),
                part("behind-comment-heading", Role.COMMENT, STORY + "<h2>网友评论</h2><p>海**：早就该修了。</p>", "海**：早就该修了。"),
                part(
                        "behind-related-heading",
                        Role.RELATED,
                        STORY + "<h3>Read more</h3><div>Crane rusted for years</div>",
                        "Crane rusted for years"),
                part(
                        "bare-address",
                        Role.PROMO,
                        STORY + "<p>欢迎订阅：<br>https://letters.example</p>",
                        "欢迎订阅：\nhttps://letters.example"),
                part("signs-of-next", Role.PROMO, STORY + "<p>---</p><p>Sign up for letters.</p>", "---"),
                behind("promo-label", Role.PROMO, "<p>Sponsored by Hollow Creek Dairy</p>"),
                behind("rating-line", Role.META, "<p><b>海況：★★★☆☆</b></p>"),
                behind("link-to-new-window", Role.PROMO, "<p><a href=x>閱讀港口報告（在新視窗中開啟）</a></p>"),
                before("tag-links", Role.META, "<p><a href=/topics/sea>The sea</a> <a href=/topics/a>Cranes</a></p>"),
                part(
                        "link-with-title",
                        Role.RELATED,
                        STORY + "<ul><li>关于起重机的来历，见<a href=x>《谁造了北码头》</a></li></ul>" + STORY,
                        "关于起重机的来历，见《谁造了北码头》"),
                part(
                        "related-embed",
                        Role.RELATED,
                        STORY + "<iframe class=wp-embedded-content src=https://quay.example/crane/embed></iframe>",
                        ""),
                part(
                        "bold-line-heading",
                        Role.STORY,
                        STORY
                                + "<p><b>What comes next</b><br>The town will hear from the crane's builder in May,"
                                + " and then vote.</p>",
                        "What comes next"),
                part(
                        "class-heading",
                        Role.STORY,
                        "<p><span class=zq81>Who built the crane?</span></p>" + STORY
                                + "<p><span class=zq81>Who pays for it?</span></p>" + STORY,
                        "Who pays for it?"),
                part("standing-heading", Role.STORY, HAN + "<p>起重机的来历</p>" + HAN, "起重机的来历"),
                part("widget-embed", Role.PROMO, STORY + "<iframe src=\"https://ko-fi.com/quay\"></iframe>", ""),
                part(
                        "box-with-button",
                        Role.PROMO,
                        STORY
                                + "<div><h4>Keep the harbour honest</h4><p>Five dollars a month.</p><a"
                                + " href=x>Donate</a></div>"
                                + STORY,
                        "Five dollars a month."),
                before(
                        "remark-in-list",
                        Role.NOTE,
                        "<ul><li><b><i>This is what the harbour looks like at night</i></b></li></ul>"),
                part(
                        "whole-related-list",
                        Role.RELATED,
                        STORY + "<ul><li><p>3 Nov 2020</p><a href=x>Crane rusted for years</a></li></ul>",
                        "3 Nov 2020\nCrane rusted for years"),
                before("time-and-more", Role.META, "<p>2020年11月3日 09:15 2.3K 点阅</p>"),
                behind("promo-words", Role.PROMO, "<p>Print Save Subscribe</p>"),
                behind("link-as-button", Role.PROMO, "<div><a class=kg-btn href=x>Keep us afloat</a></div>"),
                part(
                        "behind-promo-heading",
                        Role.PROMO,
                        STORY + "<h2>Learn more</h2><p>Find the <a href=x>tables of the tides</a> on our site.</p>",
                        "Find the tables of the tides on our site."),
                part(
                        "behind-end-mark",
                        Role.NOTE,
                        STORY
                                + "<p># # #</p><p>The Quay Society keeps old harbours open to everyone who loves"
                                + " them.</p>",
                        "The Quay Society keeps old harbours open to everyone who loves them."),
                part(
                        "behind-end-mark",
                        Role.NOTE,
                        STORY + "<p>- 30 -</p><p>The Quay Fund keeps old ships afloat.</p>",
                        "The Quay Fund keeps old ships afloat."),
                behind("copyright-opener", Role.COPYRIGHT, "<p>(c) 2020 Quay News</p>"),
                part(
                        "page-head",
                        Role.PROMO,
                        "<p>Fleet</p><p>Piers</p><p>Tides</p><p>Shops</p><h2>Storm shuts the old harbour</h2>" + STORY,
                        "Fleet"),
                part(
                        "page-menu",
                        Role.PROMO,
                        "<ul><li><a href=/>Home</a><li><a href=/f>Fleet</a><li><a href=/p>Piers</a><li><a href=/t>Tides</a>"
                                + "<li><a href=/s>Shops</a></ul>" + STORY,
                        "Home\nFleet\nPiers\nTides\nShops"),
                part(
                        "page-foot",
                        Role.PROMO,
                        STORY + "<ul><li><a href=/a>Careers</a></li><li><a href=/b>Privacy policy</a></li></ul>"
                                + "<p>Desk 4</p><p>© 2020 Quay News</p>",
                        "Desk 4"),
                part(
                        "quoted-heading",
                        Role.STORY,
                        Stream.of("Ships", "Fish", "Storms")
                                .map(part -> "<blockquote>" + part
                                        + "</blockquote><p><a href=/x>What the harbour heard of it</a></p>")
                                .collect(Collectors.joining()),
                        "Storms"),
                part(
                        "account-under-title",
                        Role.META,
                        "<h1>Storm shuts the old harbour</h1><p>何七</p><p>海风周刊</p>" + HAN,
                        "海风周刊"),
                part("heading-over-note", Role.NOTE, "<h5>译文声明</h5><p>译文仅供参考，一切以原文为准。</p>" + HAN + HAN, "译文声明"),
                part(
                        "promo-to-button",
                        Role.PROMO,
                        STORY + "<h4>Newsletters</h4><p>The Quay Weekly</p><p><a href=/n>Subscribe</a></p>" + STORY,
                        "The Quay Weekly"),
                part("scrap-of-page", Role.META, STORY + "<p>© 2020 Quay News</p><div>Desk 4</div>", "Desk 4"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRuleDecidesItsExample(Example example) {
        Report report = Posts.report();
        Story story = read(example.html(), report);

        assertThat(story.blocks())
                .filteredOn(block -> block.text().equals(example.text()))
                .extracting(block -> block.role())
                .containsExactly(example.role());
        assertThat(report.decisions().stream().map(Decision::rule).flatMap(rules -> Stream.of(rules.split("[+]", -1))))
                .contains(example.rule());
    }

    @Test
    void datesOverThePartsOfADiaryAreHeadings() {
        String diary = "<h2>2021.3.4</h2>" + STORY + "<h2>3月5日 上午</h2>" + STORY + "<h2>March 6</h2>" + STORY;

        assertThat(read(diary, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void nameOfAnInterviewOverEachAnswerIsAHeading() {
        String answer = "<h2>Storm shuts the old harbour</h2>" + STORY;

        assertThat(read(STORY + answer + answer + answer, Posts.report()).blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void signsInAQuoteBelongToIt() {
        assertThat(read(STORY + "<blockquote><p>The quay is shut.</p><p>……</p></blockquote>" + STORY, Posts.report())
                        .blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void titlesOfOthersBehindAColonBelongToTheStory() {
        String list = "<p>三部法律谈到码头：</p><ul><li><a href=https://law.example/1>《港口管理办法》</a></li></ul>";

        assertThat(read(HAN + list + HAN, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Opinion: the quay <a href=a>belongs to the town</a>, he wrote.</p>",
                "<p>The law: <a href=a>Harbour and Ferries Act, part four</a></p>",
                "<h3>Editors</h3><p>Who reads what we write, and why does it take a week?</p>",
                "<h2>Ferries turned back twice</h2>"
            })
    void linesThatOnlyLookLikeLabelsAreTheStory(String html) {
        assertThat(read(STORY + html + STORY, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void linksUnderAHeadingOfSourcesBelongToTheStory() {
        String sources = "<h3>參考資料</h3><p><a href=a>The tables of the tides of the northern quay</a></p>"
                + "<p><a href=b>The harbour master's yearly report on cranes</a></p>";

        assertThat(read(STORY + sources, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void lettersOfAMadeUpClassSayNothing() {
        String heading = "<h2 class=\"sc-f98b1ad2-0 fvJSfO\">The night of the crane</h2>";

        assertThat(read(STORY + heading + STORY, Posts.report()).blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void numberedLinksOfAStoryAreNoRelatedStories() {
        String links = "<ol><li><a href=a>1. Ask everybody at the quay</a></li>"
                + "<li><a href=b>2. Draw what they say</a></li></ol>";

        assertThat(read(STORY + links, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void questionBehindWordsInQuotationMarksIsAHeading() {
        String heading = "消失的“船长”：谁听见码头的声音？";

        assertThat(read(HAN + "<p><b>" + heading + "</b></p>" + HAN, Posts.report())
                        .blocks())
                .filteredOn(block -> block.text().equals(heading))
                .allMatch(block -> block instanceof Block.Heading)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"****Q：码头什么时候重开？****", "<b>Q：码头什么时候重开？</b>", "<b>A：何七</b>"})
    void signOfWhoAsksOrAnswersStartsNoHeading(String line) {
        assertThat(read(HAN + "<p>" + line + "</p>" + HAN, Posts.report()).blocks())
                .noneMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void boldLinesInWhichPeopleSpeakToEachOtherAreNoHeadings() {
        String first = "<p><b>何七问她：“船什么时候开？”</b></p>";
        String answer = "<p><b>她回答：“明天。”</b></p>";

        assertThat(read(HAN + first + answer + HAN, Posts.report()).blocks())
                .noneMatch(block -> block instanceof Block.Heading);
        assertThat(read(HAN + first + HAN, Posts.report()).blocks()).anyMatch(block -> block instanceof Block.Heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Facebook</li><li>The town’s own paper</li></ul>",
                "<p>Source: <a href='https://quay.example/1'>the harbour’s yearly report</a></p>",
                "<p>The press release: nobody at the quay had read it before the storm came.</p>"
            })
    void whatOnlyHoldsTheWordsOfButtonsAndReleasesIsTheStory(String html) {
        assertThat(read(STORY + html + STORY, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void whatAnInterviewerSaysInBoldIsNoHeadingWhereTheyAskInBoldToo() {
        String asked = "<p><b>海报：码头什么时候重开？</b></p>" + HAN;
        String said = "<p><b>海报：谢谢您接受采访！</b></p>";

        assertThat(read(HAN + asked + said + HAN, Posts.report()).blocks())
                .noneMatch(block -> block instanceof Block.Heading);
        assertThat(read(HAN + asked + "<p><b>海报：重开的码头</b></p>" + HAN, Posts.report())
                        .blocks())
                .anyMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void lineWithoutItsRowIsNoHeading() {
        String lines = "<p>一、重开北面的码头</p>" + HAN + "<p>——港口的人</p>" + HAN;

        assertThat(read(HAN + lines, Posts.report()).blocks()).noneMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void boldWordsBeforeAVideoThatEndInAColonAreNoHeading() {
        String told = "<p><b>何七拍了短片，说明怎样在北码头上船：</b></p><iframe src=\"https://www.youtube.com/embed/x\"></iframe>";

        assertThat(read(HAN + told + HAN, Posts.report()).blocks()).noneMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void linesThatOnlyLookLikeEdgesOfAPostAreTheStory() {
        String lines = "<p>Contact with the harbour was lost at night, and nobody knew why until the morning came.</p>"
                + "<p>2021年3月4日，港口重新开放，人们挤在码头庆祝。</p>"
                + "<p>《海风》是何七的第一本小说，由石板港出版社在2021年出版，他说这本书写了三年。</p>";

        assertThat(read(STORY + lines, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Photos: <a href=https://bay.example/mara>Mara Lind</a></p>",
                "<p>Photos: <a href=https://bay.example/mara>Mara Lind and Finn Berg</a></p>",
                "<p>Video: <a href=https://bay.example/ada>Ada Holm</a></p>"
            })
    void namesBehindALabelStayCreditsWhereTheyAreLinks(String html) {
        assertThat(read(STORY + html, Posts.report()).blocks().get(6).role()).isEqualTo(Role.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>She shared it <a href='https://twitter.com/intent/tweet?url=x'>with her crew</a> on Tuesday.</p>",
                "<p>Download the harbour app before you board, the ferry company said on Tuesday.</p>",
                "<p>Follow the road on the map to the quay, and turn left.</p>"
            })
    void sentencesThatShareOrFollowAreTheStory(String html) {
        assertThat(read(STORY + html + STORY, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void noRuleIsWithoutAnExample() {
        Set<String> shown = examples().map(Example::rule).collect(Collectors.toSet());

        assertThat(Rules.GROUPS.stream().flatMap(List::stream).map(Rule::name)).allMatch(shown::contains);
    }

    @Test
    void sentencesThatUseTheWordsOfNoticesAreTheStory() {
        String told = "<p>法庭听取了证词，说这名男子在未经授权的情况下进入了北面的码头，后来又离开了那里。</p>"
                + "<p>港务局其实完全没有必要删除它在微信公众号上的文章，大可以把所有的留言都放出来，让任何人说说自己对起重机的看法，那样会更好。</p>";

        assertThat(read(STORY + told, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corrections officers at the quay have not had a raise since 2019.",
                "Get the shots before school starts, the town urged parents on Monday.",
                "\"We rely on the river for everything,\" said the ferryman.",
                "Advertisement revenue fell by a third last year, the harbour company said.",
                "Disclosure of the letters could take months, a judge ruled on Tuesday.",
                "Produced by hand, the cheese sells for forty dollars a pound.",
                "The company will consult residents before it builds a second quay.",
                "Methodology questions have dogged the count of seals since it began.",
                "More: the fee would rise by four percent a year.",
                "关注我们的未来，不只是一句口号，船长对毕业生说。",
                "未经许可，任何船只不得靠近码头，海事局说。",
                "专题：会议将讨论海水倒灌问题，官员说。",
                "看更多的人走进剧场，是他最大的心愿。",
                "Ada Holm是这座港口最后一名女船长。",
                "Ada Holm is the founder of the school that stands at the old quay.",
                "改编自她的小说，这部电影在港口拍了三个月。",
                "This was done without permission, the mayor said.",
                "This report, first published by the Bay Council in 2019, found two cranes broken.",
                "Reprinted three times, the book made the quay known in every port.",
                "Originally published as a serial in 1851, the novel is set on a ferry.",
                "全文共分七章，作者用平实的文字写下港口的一生。",
                "被黑客入侵删除数据之后，港务局停了三天。",
                "扫码下单已成码头小店的标配，船长说。",
                "扫码进群后，她被骗走三张船票，警方说。",
                "“点赞”不等于赞成，船长说。",
                "对方将他加为LINE好友后，骗走五万元。",
                "过量饮酒会增加患病的风险，医生说。",
                "联系作者后，出版社改正了港口的名字。",
                "Some names in this year's draft of captains came as a surprise.",
                "If you or someone you know is on the old pass, the change takes effect in May.",
                "Meet Ada Holm: she baked for 40 years on the quay.",
                "前文：海港的吊车倒了，渔民说。"
            })
    void paragraphThatStartsLikeANoticeAndTellsOfOthersIsTheStory(String told) {
        assertThat(read(STORY + "<p>" + told + "</p>" + STORY, Posts.report()).blocks())
                .allMatch(block -> block.role() == Role.STORY);
        assertThat(read(STORY + "<p>" + told + "</p>", Posts.report()).blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>12 + 30 = 42</p>",
                "<p>0.7&amp;0.1&amp;0.2</p>",
                "<h2>一</h2>",
                "<p>Date: Friday, May 4</p><p>Where: the hall of the harbour master, on the first floor</p>",
                "<p><b>仲家的码头</b></p>"
            })
    void sumsAndDatesOfEventsAreTheStory(String html) {
        assertThat(read(STORY + html + STORY, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3><a href=\"#crane\">How the crane fell into the sea</a></h3><p>It fell at night</p>",
                "<h3><a href=/crane>How the crane fell into the sea</a></h3><p>Three reasons that the town has named so far</p>",
                "<h2>Ferries wait</h2><h2>The crane is gone</h2>"
            })
    void linkedHeadingsOfTheStoryStayInIt(String html) {
        assertThat(read(STORY + html, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void rowsThatStartWithAMonthAreNoTimes() {
        assertThat(read(STORY + "<p>11月 4 0.1</p><p>2020年1月 6.3 0.2</p>" + STORY, Posts.report())
                        .blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void itemsWithoutAListAreOne() {
        String html = STORY + "<div><li>Ropes</li><li>Nets</li></div>" + STORY;

        assertThat(read(html, Posts.report()).blocks())
                .filteredOn(Block.ListBlock.class::isInstance)
                .hasSize(1);
    }

    @Test
    void listWhoseItemsAreTheColumnsOfAPageIsNone() {
        Story story = Posts.story("<ul class=content><li class=left>" + STORY + "<h2>The cost</h2>" + STORY
                + "</li><li class=right><a href='b'>Gulls</a></li></ul>");
        assertThat(story.blocks()).noneMatch(Block.ListBlock.class::isInstance);
        assertThat(story.blocks()).hasSizeGreaterThan(12).anyMatch(Block.Heading.class::isInstance);
    }

    @Test
    void looseListOfShortItemsIsAList() {
        String item = "<li><p>Ropes</p><p>Nets</p><p>Lamps</p></li>";
        Story story = Posts.story(STORY + "<ul>" + item.repeat(3) + "</ul>" + STORY);
        assertThat(story.blocks()).anyMatch(Block.ListBlock.class::isInstance);
    }

    @Test
    void buttonThatLeadsToCommentsBeforeTheStoryOpensNone() {
        Story story = Posts.story("<div><ul><li><a href='#c'>Comments</a></li></ul></div>" + STORY);
        assertThat(story.blocks())
                .noneMatch(block -> block.role() == Role.COMMENT && block.text().length() > 20);
    }

    @Test
    void messageInABoxForSocialPostsIsTheStory() {
        String html = STORY + "<div class=social-embed><blockquote class=twitter-tweet><p>The crane is down.</p>"
                + "— Ada Holm (@adaholm) <a href=x>3 Nov 2020</a></blockquote></div>" + STORY;

        assertThat(read(html, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void slideShowTellsItsStoryInItsNavigation() {
        String html = STORY + "<div class=slider-nav><h2>How the crane fell</h2><p>"
                + Jsoup.parse(HAN).text().repeat(3) + "</p></div>" + STORY;

        assertThat(read(html, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void itemOfADigestMayStartLikeALineOfThePage() {
        String html = STORY + "<p>• 专栏：码头是怎么丢的</p><p>• 港务局昨天说，起重机要修三个月。</p>" + STORY;

        assertThat(read(html, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void numberWithSingleLettersIsNoTime() {
        assertThat(read(STORY + "<p>5. t z</p><p>12='t'</p>" + STORY, Posts.report())
                        .blocks())
                .allMatch(block -> block.role() == Role.STORY);
        assertThat(Posts.roles(read("<p>2020-11-03T14:05Z</p>" + STORY, Posts.report())))
                .startsWith("META 2020-11-03T14:05Z");
    }

    @Test
    void firstQuestionOfAnInterviewIsNoStandfirst() {
        String html = "<p><b>海港社：您怎么看北码头的起重机在一夜之间就倒进了海里这件事？</b></p>" + HAN;

        assertThat(read(html, Posts.report()).blocks()).allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void hashtagAmongWordsIsNoLineOfTags() {
        assertThat(read(STORY + "<p>#harbour is closed</p><p>#harbour</p>" + STORY, Posts.report())
                        .blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void lineThatNamesWhoTellsIsNoHeadingAmongThoseOfItsClass() {
        String html = "<p class=q3>口述 | 林小雨</p>" + HAN + "<p class=q3>夜里的电话</p>" + HAN + "<p class=q3>天亮以前</p>" + HAN;

        assertThat(headings(html)).containsExactly("夜里的电话", "天亮以前");
    }

    @Test
    void lineOfAClassThatParagraphsHaveTooIsNoHeading() {
        String html = STORY.replace("<p>", "<p class=b>") + "<p class=b>A crane in fog</p>" + STORY;

        assertThat(headings(html)).isEmpty();
    }

    @Test
    void loneLineInAStoryWithHeadingsOfItsOwnIsTheCaptionOfALostPicture() {
        String html = "<h3>昨夜</h3>" + HAN + "<p>倒在水里的起重机</p>" + HAN;

        assertThat(headings(html)).containsExactly("昨夜");
    }

    @Test
    void boldNameOverShortLinesIsNoHeading() {
        assertThat(headings(STORY + "<p><b>Songs of the evening</b><br>Grey water<br>The long quay</p>" + STORY))
                .isEmpty();
    }

    private static List<String> headings(String html) {
        return read(html, Posts.report()).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text)
                .toList();
    }

    @Test
    void codeBehindTheLastWordsOfTheStoryIsNoneOfThem() {
        assertThat(Posts.roles(read(STORY + "<ul><li>Nobody slept that night {% endraw %}</li></ul>", Posts.report())))
                .endsWith("STORY Nobody slept that night", "META {% endraw %}");
    }

    @Test
    void codeBehindATagKeepsItATag() {
        String html = STORY + "<ul><li><a href=https://quay.example/?tags=cranes>Cranes</a> {% endraw %}</li></ul>";

        assertThat(Posts.roles(read(html, Posts.report()))).endsWith("META Cranes {% endraw %}");
    }

    @Test
    void linksThatTouchStandInLinesOfTheirOwn() {
        String html = STORY + "<div class=more-articles><a href=a><i></i><span>Crane rusted for years</span></a>"
                + "<a href=b>Ferry <b>line</b></a><a href=c>Nets</a></div>";

        assertThat(Posts.roles(read(html, Posts.report())))
                .endsWith("RELATED Crane rusted for years\nFerry line\nNets");
    }

    @Test
    void linksThatTouchInASentenceStayInIt() {
        String html = STORY + "<p>The crane of the <a href=a>northern</a><a href=b> quay</a> fell into the sea.</p>";

        assertThat(read(html, Posts.report()).blocks())
                .last()
                .extracting(Block::text)
                .isEqualTo("The crane of the northern quay fell into the sea.");
    }

    @Test
    void quotedSentenceInBoldIsNoHeading() {
        String html = STORY + "<p><b>“那时候一天能卖四百条，现在能卖一百条就不错了。”</b></p>" + STORY;

        assertThat(read(html, Posts.report()).blocks()).noneMatch(Block.Heading.class::isInstance);
    }

    @Test
    void boldQuestionsToSomebodyAreTheParagraphsOfAnInterview() {
        String answer = "<p>We were at sea for nine days, and then the engine failed.</p>";
        String interview = STORY
                + Stream.of("How did you come home?", "Were you afraid?", "What did your crew say?", "Who paid?")
                        .map(question -> "<p><strong>" + question + "</strong></p>" + answer)
                        .collect(Collectors.joining());

        assertThat(read(interview, Posts.report()).blocks()).noneMatch(block -> block instanceof Block.Heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AL I was nine when I first went aboard, and it rained all day.",
                "I’ve no idea who paid for it.",
                "Oh, the crane. It took three men to move it, and I thought it would fall.",
            })
    void boldQuestionsThatSomebodyAnswersAreTheParagraphsOfAnInterview(String answer) {
        assertThat(read(STORY + asked("<p>" + answer + "</p>"), Posts.report()).blocks())
                .noneMatch(block -> block instanceof Block.Heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The master said: “I was nine when I first went aboard.”",
                "The town owns it and has not had it seen to for twenty years.",
            })
    void boldQuestionsThatTheStoryAnswersAreHeadings(String answer) {
        assertThat(read(STORY + asked("<p>" + answer + "</p>"), Posts.report()).blocks())
                .filteredOn(block -> block instanceof Block.Heading)
                .hasSize(3);
    }

    private static String asked(String answer) {
        return Stream.of("What was the crane like?", "Who moved it?", "When did it fall?")
                .map(question -> "<p><strong>" + question + "</strong></p>" + answer)
                .collect(Collectors.joining());
    }

    @Test
    void boldQuestionsBesideOneAskedAtLengthAreNoHeadings() {
        String answer = "<p>The crane went to the yard in May, and the crew went with it.</p>";
        String interview = Stream.of(
                        "When does the work start?",
                        "What is the plan for the crane once it is there?",
                        "Why was the yard chosen over the three others that had asked for the crane? Was it the price,"
                                + " the distance or the crew that decided, and who had the last word in the end?",
                        "What happens to the quay?")
                .map(question -> "<p><strong>" + question + "</strong></p>" + answer)
                .collect(Collectors.joining());

        assertThat(read(STORY + interview, Posts.report()).blocks()).noneMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void boldQuestionsThatSectionsAnswerAreHeadings() {
        String sections = Stream.of("What is the crane?", "Who owns it?", "When does it go?")
                .map(question -> "<p><strong>" + question + "</strong></p>" + STORY)
                .collect(Collectors.joining());

        assertThat(read(STORY + sections, Posts.report()).blocks())
                .filteredOn(block -> block instanceof Block.Heading)
                .hasSize(3);
    }

    @Test
    void questionBehindTheNameOfWhoAsksIsNoHeading() {
        String html = STORY + "<p><b>港湾周刊：起重机归谁所有？</b></p><p>归市里所有，已经二十年没有检修过。</p>" + STORY;

        assertThat(read(html, Posts.report()).blocks()).noneMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void addressInBoldIsNoHeading() {
        String html = STORY + "<p><b>https://quay.example/feed</b></p>" + STORY;

        assertThat(read(html, Posts.report()).blocks()).noneMatch(block -> block instanceof Block.Heading);
    }

    @Test
    void headingThatNamesRelatedThingsIsRelated() {
        String html = STORY + "<h3>Related customer letters</h3><ul><li><a href=x>Crane rusted for years</a></li></ul>";

        assertThat(read(html, Posts.report()).blocks().get(6).role()).isEqualTo(Role.RELATED);
    }

    @Test
    void boxAboutTheAuthorIsANoteAlsoWithoutAStop() {
        String html = STORY
                + "<div class=c-author-card><h4>Ada Holm</h4><p>Ada Holm is Ports Correspondent of Quay News</p></div>";

        assertThat(read(html, Posts.report()).blocks().get(7).role()).isEqualTo(Role.NOTE);
    }

    @Test
    void shortNoticeThatForbidsToReprintIsOfRights() {
        assertThat(read(STORY + "<p>声明：海港周刊独家稿件，未经授权禁止转载</p>", Posts.report())
                        .blocks()
                        .get(6)
                        .role())
                .isEqualTo(Role.COPYRIGHT);
    }

    @Test
    void boxAboutTheAuthorOverTheStoryNamesWhoWroteIt() {
        String html = "<h1>Ferries turned back</h1><div class=author-info><span>阿达·霍尔姆</span></div>" + STORY;

        assertThat(read(html, Posts.report()).blocks().get(1).role()).isEqualTo(Role.CREDIT);
    }

    @Test
    void shortLineOverALinkThatStartsLikeAHeadingOfLinksIsOne() {
        String html = STORY + "<p>更多海港周刊報導<br><a href=x>起重机为何倒下，专家说法不一</a></p>";

        assertThat(read(html, Posts.report()).blocks().get(6).role()).isEqualTo(Role.RELATED);
        assertThat(read(STORY + "<p>更多的船停在港外。</p>" + STORY, Posts.report()).blocks())
                .allMatch(block -> block.role() == Role.STORY);
    }

    @Test
    void linkOfSectionsOverTheTitleNamesThem() {
        String html = "<p><a href=x>Ports</a> <a href=y>Weather report</a></p><h1>Ferries turned back</h1>" + STORY;

        assertThat(read(html, Posts.report()).blocks().get(0).role()).isEqualTo(Role.META);
    }

    @Test
    void bylineBeforeNoticesOfThePageIsNearTheEnd() {
        String html = STORY
                + "<p>何七/林小雨（路透社）</p><p>© 2020年海港周刊版权声明：不得转载。</p><p>欢迎订阅海港周刊</p><p>欢迎关注海港周刊</p>"
                + "<p>请关注微信公众号</p><p>获取更多RSS</p>";

        assertThat(read(html, Posts.report()).blocks().get(6).role()).isEqualTo(Role.CREDIT);
    }

    @Test
    void headingOverNothingButPromotionBehindTheStoryIsPromotion() {
        String html = STORY + "<h3>The Tide</h3><button>View</button>";

        assertThat(read(html, Posts.report()).blocks())
                .filteredOn(block -> block.text().equals("The Tide"))
                .extracting(block -> block.role())
                .containsExactly(Role.PROMO);
    }

    @Test
    void standfirstOfSeveralPointsIsOne() {
        String html = "<ul data-qa=summary><li>A crane fell into the sea at night</li><li>No ship has left since"
                + " then</li></ul>"
                + STORY;

        assertThat(read(html, Posts.report()).blocks().get(0).role()).isEqualTo(Role.LEAD);
        assertThat(read(html, Posts.report()).blocks()).hasSize(7);
    }

    @Test
    void paragraphWithADatelineUnderTheTitleIsNoStandfirst() {
        String html = "<h1>Ferries turned back</h1><p>（石板港4日讯）起重机昨晚倒进海里，所有的渡轮都停航了，市民滞留在码头。</p><img src=a.jpg>" + STORY;

        assertThat(read(html, Posts.report()).blocks().get(1).role()).isEqualTo(Role.STORY);
    }

    @Test
    void whatNoRuleKnowsIsTheStory() {
        assertThat(read(STORY, Posts.report()).blocks()).hasSize(6).allMatch(block -> block.role() == Role.STORY);
    }

    private static Story read(String html, Report report) {
        Metadata empty = Metadata.empty();
        Metadata metadata = new Metadata(
                Optional.of("Storm shuts the old harbour"),
                empty.published(),
                empty.updated(),
                Optional.of("海风网"),
                List.of("Ulla Torp"),
                empty.makers(),
                Optional.of("https://haifeng.example/storm"),
                Optional.of("Waves broke the crane and the town pays for it"),
                empty.section(),
                empty.topics(),
                empty.tags(),
                empty.categories(),
                empty.series(),
                empty.image(),
                empty.language(),
                empty.layout(),
                empty.comments(),
                Map.of("source", new FrontMatterValue.Text("海风周刊")),
                empty.unreadHeader());
        Optional<Headline> headline = Optional.empty();
        return Posts.story(Jsoup.parseBodyFragment(html), metadata, headline, Posts.settings(1_000, 1_000), report);
    }

    @Test
    void nameOfAnAuthorAloneIsAByline() {
        String post =
                "---\ntitle: Cranes\nauthors: [Ada Holm, Finn Berg, İlker Holm]\n---\n<div><p>ADA HOLM, Finn Berg</p>"
                        + STORY + "<p>Ada Holm lives here.</p><p>İlker Holm, ada</p></div>";

        assertThat(ArticleParser.create().parse(post).credits())
                .extracting(credit -> credit.name())
                .containsExactly("ADA HOLM", "Finn Berg");
    }

    @Test
    void headingEndingInAColonOverStoriesOfTheOutletIsTheirs() {
        String post =
                "---\ntitle: Cranes\nfrom: https://quay.example/a\n---\n<div>" + STORY + "<h2>Other stories:</h2><ul>"
                        + "<li><a href=https://quay.example/b>The last ferry of the year</a></li>"
                        + "<li><a href=https://quay.example/c>Why the southern quay is closed</a></li></ul></div>";

        assertThat(ArticleParser.create().parse(post).blocks().stream().skip(6))
                .extracting(block -> block.role())
                .containsOnly(Role.RELATED);
    }

    @Test
    void surnameOfAnAuthorOpensABiography() {
        String post = "---\ntitle: Cranes\nauthors: [Ada Holm]\n---\n<div>" + STORY
                + "<p>Holm is the opinion editor of the paper.</p></div>";

        assertThat(ArticleParser.create().parse(post).blocks())
                .last()
                .extracting(block -> block.role())
                .isEqualTo(Role.NOTE);
    }
}
