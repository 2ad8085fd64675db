package dev.newspost.internal.story.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.internal.language.LanguagePacks;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassHintsTest {
    private static final ClassHints CLASSES = ClassHints.of(LanguagePacks.builtIn());

    private static Set<Hint> hints(String names) {
        return Hint.of(CLASSES.of(names));
    }

    @ParameterizedTest
    @CsvSource({
        "caption, CAPTION",
        "quay-caption__wide, CAPTION",
        "quay Caption wide, CAPTION",
        "captionQuay, CAPTION",
        "quayCaption, CAPTION",
        "HTMLCaption, CAPTION",
        "o-self-promo--nl, PROMO",
        "quay4ad, AD",
        "ad2021, AD",
        "shareAD, 'SHARE,AD'",
        "editor-note, NOTE",
        "quay-about-the-author, 'NOTE,BYLINE'",
        "shareTopBar, SHARE"
    })
    void wordOfANameTellsWhatItsElementIs(String names, String hints) {
        assertThat(hints(names)).extracting(Hint::name).containsExactlyInAnyOrder(hints.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "quay",
                "captioning",
                "readership",
                "leaderboard",
                "editor quay note",
                "about-quay-authority",
                "HTMLcaption"
            })
    void wordThatOnlyHoldsAnotherTellsNothing(String names) {
        assertThat(hints(names)).doesNotContain(Hint.CAPTION, Hint.LEAD, Hint.NOTE, Hint.AD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"has-comments", "no-ads", "without-share", "author-bio-enabled", "comments-open", "Has-Comments"
            })
    void nameThatTellsWhatThePageHasIsNoneOfItsElement(String names) {
        assertThat(hints(names)).isEmpty();
    }

    @Test
    void lastWordOfANameTellsCaptionFromCredit() {
        assertThat(hints("attribution__caption")).containsExactly(Hint.CAPTION);
        assertThat(hints("caption__credit")).containsExactly(Hint.CREDIT);
        assertThat(hints("caption__credit-quay")).containsExactly(Hint.CREDIT);
        assertThat(hints("caption credit")).containsExactlyInAnyOrder(Hint.CAPTION, Hint.CREDIT);
        assertThat(hints("share-caption-credit")).containsExactlyInAnyOrder(Hint.SHARE, Hint.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad9b1c2", "c1ad2", "1ad22", "12ad3", "sc-f98ad1b2-0", "adXyZ", "adTopBar"})
    void wordsThatAMachineMadeUpTellNothing(String names) {
        assertThat(hints(names)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad-9", "1ad2", "quay1ad", "ad12b", "adTopRail", "ad9b1c2-ad", "a1b2c-ad", "ad_a1b2c3"})
    void numbersInANameMakeItNoMachines(String names) {
        assertThat(hints(names)).containsExactly(Hint.AD);
    }

    @Test
    void subjectsOfAPostAreNotWhatItIs() {
        assertThat(hints("hentry category-newsletters tag-ads share")).containsExactly(Hint.SHARE);
        assertThat(hints("category-newsletters")).containsExactly(Hint.PROMO);
    }

    @Test
    void namesOfMoreThanTwoThousandCharactersAreNotRead() {
        assertThat(hints("caption" + " ".repeat(1_993))).containsExactly(Hint.CAPTION);
        assertThat(hints("caption" + " ".repeat(1_994))).isEmpty();
    }

    @Test
    void packMayAddWordsOfClasses() {
        String pack = "class:\n  ad: [港口广告, Ferrybox, zone-of-cranes]\n  share: [ferrybox]\n  note: [" + "q".repeat(70)
                + "]\n";
        ClassHints classes = ClassHints.of(LanguagePacks.builtIn().plus(new StringReader(pack), "quay.yaml"));

        assertThat(Hint.of(classes.of("港口广告"))).containsExactly(Hint.AD);
        assertThat(Hint.of(classes.of("FERRYBOX"))).containsExactlyInAnyOrder(Hint.AD, Hint.SHARE);
        assertThat(Hint.of(classes.of("wide-zone-of-cranes"))).containsExactly(Hint.AD);
        assertThat(Hint.of(classes.of("zone-of"))).isEmpty();
        assertThat(Hint.of(classes.of("q".repeat(70)))).containsExactly(Hint.NOTE);
        assertThat(Hint.of(classes.of("caption"))).containsExactly(Hint.CAPTION);
    }
}
