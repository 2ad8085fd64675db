package dev.newspost.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Article;
import dev.newspost.ArticleParser;
import dev.newspost.Block;
import dev.newspost.Credit;
import dev.newspost.Maker;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.Span;
import dev.newspost.internal.Settings;
import dev.newspost.internal.TestSettings;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.report.Report;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditsTest {
    private static final String STORY = "港口今天重新开放，来自各地的渔民聚集在码头，庆祝这个等待已久的日子，市长也在现场讲话。".repeat(5);
    private final List<Block> blocks = new ArrayList<>();
    private LanguagePacks packs = LanguagePacks.builtIn();

    private CreditsTest add(Role role, String text) {
        blocks.add(new Block.Paragraph(blocks.size(), role, Optional.empty(), RichText.of(text)));
        return this;
    }

    private Credits read(String author, String from) {
        Settings settings = new TestSettings().languages(packs).settings();
        CreditPhrases phrases = CreditPhrases.of(settings.languages()).ofPost();
        return Credits.read(blocks, metadata(author, from), phrases, settings, new Report(10, true));
    }

    private static Metadata metadata(String author, String from) {
        Metadata empty = Metadata.empty();
        return new Metadata(
                empty.title(),
                Optional.of(new PostTime(OffsetDateTime.parse("2020-11-06T12:00:00Z"), false, false)),
                empty.updated(),
                author.isEmpty() ? Optional.empty() : Optional.of(author),
                List.of(),
                Map.of(),
                from.isEmpty() ? Optional.empty() : Optional.of(from),
                empty.description(),
                empty.section(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                empty.image(),
                empty.language(),
                empty.layout(),
                empty.comments(),
                Map.of(),
                empty.unreadHeader());
    }

    private List<String> shown(Credits credits) {
        return credits.credits().stream()
                .map(credit -> {
                    Span span = credit.span();
                    String text = blocks.get(span.block()).text();
                    assertThat(text.substring(span.start(), span.end())).isEqualTo(credit.name());
                    return credit.role() + " " + credit.label().orElse("-") + " " + credit.name() + " @" + span.block();
                })
                .toList();
    }

    @Test
    void agencyOfADatelineIsACreditInAnotherOutletsPost() {
        Credits credits = add(Role.STORY, "（法新社索菲亚5日电）" + STORY).read("法广", "http://www.rfi.fr/cn/a");
        assertThat(shown(credits)).containsExactly("AGENCY - 法新社 @0");
        assertThat(credits.dateline()).get().satisfies(dateline -> {
            assertThat(dateline.text()).isEqualTo("（法新社索菲亚5日电）");
            assertThat(dateline.agency()).contains("法新社");
            assertThat(dateline.place()).contains("索菲亚");
            assertThat(dateline.date()).contains(LocalDate.of(2020, 11, 5));
            assertThat(dateline.span()).isEqualTo(new Span(0, 0, 11));
        });
    }

    @Test
    void outletItselfIsNoCreditOfItsDateline() {
        assertThat(shown(add(Role.STORY, "路透柏林11月5日 - " + STORY).read("路透", "")))
                .isEmpty();
        blocks.clear();
        assertThat(shown(add(Role.STORY, "路透柏林11月5日 - " + STORY).read("", "https://cn.reuters.com/a")))
                .isEmpty();
        blocks.clear();
        assertThat(shown(add(Role.STORY, "（中央社記者何七八台北5日電）" + STORY).read("(臺)中央社CNA", "")))
                .containsExactly("REPORTER 記者 何七八 @0");
    }

    @Test
    void datelineStandsBehindALeadButNotDeepInTheStory() {
        assertThat(add(Role.PROMO, "订阅")
                        .add(Role.LEAD, STORY)
                        .add(Role.STORY, "(德国之声中文网) " + STORY)
                        .read("德国之声", "")
                        .dateline())
                .isPresent();
        blocks.clear();
        for (int i = 0; i < 7; i++) {
            add(Role.STORY, STORY);
        }
        assertThat(add(Role.STORY, "（法新社索菲亚5日电）" + STORY).read("法广", "").dateline())
                .isEmpty();
    }

    @Test
    void placeInCapitalsOverTheStoryIsTheDateline() {
        Credits credits = add(Role.META, "Oct 10th 2020")
                .add(Role.META, "HARBOUR CITY, OHIO")
                .add(Role.STORY, STORY)
                .read("", "");
        assertThat(credits.dateline())
                .get()
                .extracting(dateline -> dateline.text())
                .isEqualTo("HARBOUR CITY, OHIO");
        blocks.clear();
        assertThat(add(Role.CREDIT, "JDOE").add(Role.STORY, STORY).read("", "").dateline())
                .isEmpty();
    }

    @Test
    void bareNamesAreMakersOnlyInACreditBlock() {
        Credits credits =
                add(Role.CREDIT, "何七八\n2020-11-06").add(Role.STORY, STORY).read("", "");
        assertThat(shown(credits)).containsExactly("AUTHOR - 何七八 @0");
        blocks.clear();
        assertThat(shown(add(Role.STORY, "何七八").add(Role.STORY, STORY).read("", "")))
                .isEmpty();
    }

    @Test
    void foreignNameOverItsOwnLettersIsAByline() {
        add(Role.STORY, "玛丽·海德\n（Mary Hyde）").add(Role.STORY, STORY);
        assertThat(shown(read("", ""))).containsExactly("AUTHOR - 玛丽·海德 @0");
    }

    @Test
    void sentenceAboutTheTextIsReadInTheMiddleOfTheStoryToo() {
        add(Role.STORY, STORY).add(Role.STORY, STORY).add(Role.STORY, "本文选自《灯塔》，由海风出版社授权刊发。");
        add(Role.STORY, "海风集由林一出版社授权刊发。")
                .add(Role.STORY, STORY)
                .add(Role.STORY, STORY)
                .add(Role.STORY, STORY)
                .add(Role.STORY, STORY);
        assertThat(shown(read("", ""))).containsExactly("PUBLISHER - 海风出版社 @2");
    }

    @Test
    void nameInOtherLettersAndTheOutletAreNoMakers() {
        assertThat(shown(add(Role.CREDIT, "（Jane Doe）")
                        .add(Role.CREDIT, "德国之声 中文网")
                        .read("德国之声", "")))
                .isEmpty();
    }

    @Test
    void creditsAtTheEndAreReadInTheLastParagraphsOnly() {
        add(Role.STORY, STORY + "编辑：何七八");
        for (int i = 0; i < 6; i++) {
            add(Role.STORY, STORY);
        }
        add(Role.STORY, STORY + "编辑：林一二");
        assertThat(shown(read("", ""))).containsExactly("EDITOR 编辑 林一二 @7");
    }

    @Test
    void bracketBehindTheFirstOfTwoReportsNamesItsEditor() {
        add(Role.STORY, STORY + "（編輯：何七八）1091106");
        for (int i = 0; i < 6; i++) {
            add(Role.STORY, STORY);
        }
        add(Role.STORY, STORY + "（編輯：林一二）1091106");
        assertThat(shown(read("", ""))).containsExactly("EDITOR 編輯 何七八 @0", "EDITOR 編輯 林一二 @7");
    }

    @Test
    void lineOfCreditsOverABiographyInOneParagraphIsRead() {
        add(Role.STORY, STORY).add(Role.STORY, "Jane Doe自石板港对本文有报道贡献。\n" + STORY);
        assertThat(shown(read("", ""))).containsExactly("REPORTER 对本文有报道贡献 Jane Doe @1");
    }

    @Test
    void noticeBehindTheLastWordsOfAStoryTellsItsHolderAndNotItsMakers() {
        add(Role.STORY, STORY + " 　 © 2020年 德国之声版权声明：受到保护。").add(Role.COPYRIGHT, "何七/林一（路透社）  © 2020年 德国之声版权声明：受到保护。");
        assertThat(shown(read("德国之声", "")))
                .containsExactly(
                        "COPYRIGHT 版权声明 德国之声 @0",
                        "AUTHOR - 何七 @1",
                        "AUTHOR - 林一 @1",
                        "AGENCY - 路透社 @1",
                        "COPYRIGHT 版权声明 德国之声 @1");
    }

    @Test
    void linkInABiographyOnlyTellsWhomItIsAbout() {
        RichText.Mark link = new RichText.Mark(
                RichText.MarkKind.LINK, 0, 8, Optional.of("https://example.org/author/jane/"), Optional.empty());
        RichText life =
                new RichText("Jane Doe is the harbour's administrator, and keeps its lights at night.", List.of(link));
        blocks.add(new Block.Paragraph(0, Role.NOTE, Optional.empty(), life));
        assertThat(shown(read("", ""))).isEmpty();
    }

    @Test
    void ownNewsletterIsNoPublisher() {
        add(Role.NOTE, "A version of it originally appeared in The Beacon’s free weekly newsletter.");
        assertThat(shown(read("The Beacon", ""))).isEmpty();
        assertThat(shown(read("", ""))).isEmpty();
        assertThat(shown(read("The Bay", ""))).hasSize(1);
    }

    @Test
    void agencyAtTheVeryEndIsACredit() {
        add(Role.STORY, STORY + "（法新社）").add(Role.STORY, STORY + "（路透社）");
        assertThat(shown(read("", ""))).containsExactly("AGENCY - 路透社 @1");
    }

    @Test
    void lineOfCreditsIsReadWhereTheStoryBeginsAndEnds() {
        add(Role.STORY, "特约撰稿丨何七八").add(Role.STORY, STORY).add(Role.STORY, "何七/林一（德新社）");
        assertThat(shown(read("", "")))
                .containsExactly("AUTHOR 特约撰稿 何七八 @0", "AUTHOR - 何七 @2", "AUTHOR - 林一 @2", "AGENCY - 德新社 @2");
    }

    @Test
    void noteTellsItsTranslatorInALineOrBehindASentence() {
        add(Role.NOTE, "何七八是海风报记者。\n翻译：林一二\n点击查看原文。").add(Role.NOTE, "他住在海边。 翻译：Jane Doe 点击查看原文。");
        assertThat(shown(read("", ""))).containsExactly("TRANSLATOR 翻译 林一二 @0", "TRANSLATOR 翻译 Jane Doe @1");
    }

    @Test
    void noticeTellsWhereTheStoryWasPublishedFirst() {
        add(Role.PROMO, "港口 was originally published in 海风集 on Medium, where people go on.")
                .add(Role.COPYRIGHT, "本文由海风出版社经授权刊发。")
                .add(Role.RELATED, "请点击Harbour Travel阅读英文原文。")
                .add(Role.PROMO, "This story first appeared in The Beacon, our newsletter.")
                .add(Role.PROMO, "本文原载于 海风报 ，经授权发表。");
        assertThat(shown(read("海风报", "")))
                .containsExactly(
                        "PUBLISHER originally published in 海风集 @0",
                        "PUBLISHER - 海风出版社 @1",
                        "PUBLISHER - Harbour Travel @2");
    }

    @Test
    void copyrightNoticeTellsItsHolder() {
        add(Role.COPYRIGHT, "© 2020 AFP")
                .add(Role.COPYRIGHT, "© 2020年 德国之声版权声明：本文所有内容受到保护。")
                .add(Role.COPYRIGHT, "©Getty Images");
        assertThat(shown(read("德国之声", ""))).containsExactly("COPYRIGHT - AFP @0", "COPYRIGHT 版权声明 德国之声 @1");
    }

    @Test
    void linkToAnAuthorsPageTellsTheMakerOfALineWithSections() {
        RichText.Mark link = new RichText.Mark(
                RichText.MarkKind.LINK, 0, 8, Optional.of("https://example.org/author/jane/"), Optional.empty());
        blocks.add(new Block.Paragraph(
                0, Role.CREDIT, Optional.empty(), new RichText("Jane Doe Opinion , 港口", List.of(link))));
        assertThat(shown(read("", ""))).containsExactly("AUTHOR - Jane Doe @0");
    }

    @Test
    void labelBeforeALinkToAnAuthorsPageIsKept() {
        RichText.Mark link =
                new RichText.Mark(RichText.MarkKind.LINK, 3, 11, Optional.of("/author/jane-doe"), Optional.empty());
        blocks.add(new Block.Paragraph(0, Role.CREDIT, Optional.empty(), new RichText("By Jane Doe", List.of(link))));

        assertThat(shown(read("", ""))).containsExactly("AUTHOR By Jane Doe @0");
    }

    @Test
    void commentsTitlesAndPicturesTellNoMakers() {
        add(Role.COMMENT, "By Jane Doe").add(Role.TITLE, "By Jane Doe");
        blocks.add(new Block.Figure(2, Role.STORY, Optional.empty(), List.of(), RichText.of("摄影：何七八")));
        assertThat(shown(read("", ""))).isEmpty();
    }

    @Test
    void userAddsAgenciesAndRoleWords() {
        packs = packs.plus(
                new StringReader("credit:\n  agencies: [海风社 | Sea Wind]\ncreditLabels:\n  editor: [守灯人]\n"),
                "mine.yaml");
        add(Role.STORY, "（海风社东京5日电）" + STORY).add(Role.CREDIT, "守灯人：何七八");
        assertThat(shown(read("", ""))).containsExactly("AGENCY - 海风社 @0", "EDITOR 守灯人 何七八 @1");
    }

    @Test
    void samePersonIsListedOncePerPlace() {
        add(Role.STORY, STORY).add(Role.CREDIT, "编辑：何七八\n编辑：何七八").add(Role.CREDIT, "编辑：何七八");
        assertThat(shown(read("", ""))).containsExactly("EDITOR 编辑 何七八 @1", "EDITOR 编辑 何七八 @2");
    }

    @Test
    void hostileLinesCostLinearTime() {
        String brackets = "（".repeat(50_000);
        add(Role.CREDIT, brackets)
                .add(Role.STORY, "记者".repeat(50_000))
                .add(Role.NOTE, "翻译：".repeat(50_000))
                .add(Role.STORY, "by ".repeat(50_000));
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> read("", ""));
    }

    @Test
    void makersOfHeaderAndBodyAreJoined() {
        Article article = ArticleParser.create().parse("""
                ---
                authors: [jane-doe, John Roe, mpoe]
                editor: Mary Hyde
                ---
                <p>By Jane Doe</p>

                <p>The port opens.</p>
                """);
        Credit byline = new Credit(Credit.Role.AUTHOR, Optional.of("By"), "Jane Doe", new Span(0, 3, 11));
        Article told = new Article(
                article.metadata(),
                article.headline(),
                article.originalTime(),
                article.dateline(),
                article.blocks(),
                article.images(),
                article.quotes(),
                List.of(byline),
                article.problems(),
                article.decisions());
        assertThat(told.makers(Map.of("mpoe", "Max Poe")))
                .containsExactly(
                        new Maker(
                                Credit.Role.AUTHOR,
                                "Jane Doe",
                                Optional.of("jane-doe"),
                                Maker.Kind.PERSON,
                                Maker.Origin.BOTH,
                                Optional.of(new Span(0, 3, 11))),
                        maker(Credit.Role.AUTHOR, "John Roe", Optional.empty(), Maker.Kind.PERSON),
                        maker(Credit.Role.AUTHOR, "Max Poe", Optional.of("mpoe"), Maker.Kind.PERSON),
                        maker(Credit.Role.EDITOR, "Mary Hyde", Optional.empty(), Maker.Kind.PERSON));
    }

    @Test
    void outletInPlaceOfAnAuthorIsToldFromAPerson() {
        Article article = ArticleParser.create().parse("""
                ---
                author: 自由亚洲电台
                from: https://www.rfa.org/mandarin/a
                ---
                <p>The port opens.</p>
                """);
        assertThat(article.makers())
                .containsExactly(maker(Credit.Role.AUTHOR, "自由亚洲电台", Optional.empty(), Maker.Kind.OUTLET));
    }

    private static Maker maker(Credit.Role role, String name, Optional<String> id, Maker.Kind kind) {
        return new Maker(role, name, id, kind, Maker.Origin.HEADER, Optional.empty());
    }
}
