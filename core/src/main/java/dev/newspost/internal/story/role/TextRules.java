package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about the words themselves. */
final class TextRules {
    private static final Set<String> PICTURE_FILES = Set.of("jpg", "jpeg", "png", "gif", "webp");
    private static final int NAMES = 60;
    private static final int LONGEST_SECTION = 14;
    private static final int SHORT = 120;
    private static final int MIDDLE = 400;
    private static final int LONG = 1_200;
    private static final int REACH = 120;
    private static final int SHORTEST = 5;
    private static final int STAMP = 5;
    private static final int LONGEST_SOURCE = 30;
    private static final int LONGEST_HAN_NAME = 4;

    /** Rules about what is known wherever it stands. */
    static final List<Rule> NOTICES = List.of(
            Rule.of("signs-only", Role.META, (d, p) -> Plain.isSigns(d.words()) && d.kind() != Kind.CODE),
            Rule.of("template-code", Role.META, (d, p) -> is(d, SHORT) && isTemplateCode(d.words())),
            Rule.of("file-name", Role.META, (d, p) -> is(d, SHORT) && isFileName(d.words())),
            Rule.of("rating-line", Role.META, (d, p) -> is(d, NAMES) && isRating(d.words())),
            Rule.of("time-line", Role.META, (d, p) -> p.times().isTime(d.words())),
            Rule.of("outlet-and-time", Role.META, TextRules::isOutletAndTime),
            Rule.of("time-and-more", Role.META, TextRules::isTimeAndMore),
            Rule.of("related-heading", Role.RELATED, TextRules::isRelatedHeading),
            Rule.of("picture-button", Role.PROMO, (d, p) -> p.isLine(d, Topic.PICTURE_BUTTON)),
            Rule.of("promo-line", Role.PROMO, (d, p) -> isPromoLine(d, p)),
            Rule.of("promo-words", Role.PROMO, (d, p) -> is(d, NAMES) && isWordsOfPromos(d, p)),
            Rule.of("promo-opener", Role.PROMO, (d, p) -> is(d, LONG) && p.opens(d, Topic.PROMO) && !reports(d, p)),
            Rule.of("promo-label", Role.PROMO, TextRules::isPromoLabel),
            Rule.of("note-opener", Role.NOTE, (d, p) -> isRun(d, LONG) && p.opens(d, Topic.NOTE) && !forbids(d, p)),
            Rule.of("promo-phrase", Role.PROMO, TextRules::isPromo),
            Rule.of("promo-formula", Role.PROMO, (d, p) -> is(d, MIDDLE) && p.holds(d, Topic.PROMO_FORMULA)),
            Rule.of("promo-address", Role.PROMO, TextRules::isAddressOfChannel),
            Rule.of("copyright-opener", Role.COPYRIGHT, (d, p) -> is(d, MIDDLE) && opensCopyright(d, p)),
            Rule.of("related-opener", Role.RELATED, TextRules::opensRelated));

    /** Rules that ask how near to the start or end of the story a line stands. */
    static final List<Rule> STORY = List.of(
            Rule.of("copyright-phrase", Role.COPYRIGHT, (d, p) -> is(d, MIDDLE) && holdsCopyright(d, p)),
            Rule.of(
                    "note-heading-line",
                    Role.NOTE,
                    (d, p) -> isRun(d, NAMES) && p.isNearEnd(d) && p.isLine(d, Topic.NOTE_HEADING)),
            Rule.of("note-phrase", Role.NOTE, (d, p) -> is(d, MIDDLE) && holdsNote(d, p)),
            Rule.of("author-biography", Role.NOTE, (d, p) -> is(d, MIDDLE) && isBiography(d, p)),
            Rule.of("credit-line", Role.CREDIT, (d, p) -> is(d, MIDDLE) && isCredit(d, p)),
            Rule.of("credit-opener", Role.CREDIT, (d, p) -> is(d, NAMES) && opensCredit(d, p)),
            Rule.of("byline-opener", Role.CREDIT, (d, p) -> is(d, NAMES) && opensByline(d, p)),
            Rule.of("meta-line", Role.META, (d, p) -> p.isLine(d, Topic.META)),
            Rule.of("section-in-brackets", Role.META, (d, p) -> is(d, NAMES) && isBracketed(d, p)),
            Rule.of("bare-mail", Role.META, (d, p) -> is(d, NAMES) && isMail(d.words())),
            Rule.of("meta-phrase", Role.META, (d, p) -> is(d, NAMES) && p.isNearEnd(d) && p.holds(d, Topic.META)),
            Rule.of("breadcrumb", Role.META, (d, p) -> is(d, NAMES) && isBreadcrumb(d, p)),
            Rule.of("meta-opener", Role.META, (d, p) -> isRun(d, MIDDLE) && p.opens(d, Topic.META) && !reports(d, p)));

    private TextRules() {}

    private static boolean isPromoLine(Draft draft, Page page) {
        return page.withoutCode(draft).isLine(Topic.PROMO);
    }

    /** "Save Print Report an error": each word or group of words is a button. */
    private static boolean isWordsOfPromos(Draft draft, Page page) {
        String words = draft.words();
        int groups = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && " |·\u3000\u00a0".indexOf(words.charAt(i)) < 0) {
                continue;
            }
            String group = words.substring(start, i);
            if (!group.isEmpty() && !Plain.isSigns(group)) {
                Reading read = page.read(group);
                if (!read.isLine(Topic.PROMO) && !read.opens(Topic.PROMO_LABEL)) {
                    return false;
                }
                groups++;
            }
            start = i + 1;
        }
        return groups > 1;
    }

    /** A short text that opens as a note and forbids to use the post is about the rights in it. */
    private static boolean forbids(Draft draft, Page page) {
        return is(draft, NAMES) && page.holds(draft, Topic.COPYRIGHT);
    }

    private static boolean is(Draft draft, int longest) {
        return draft.kind() != Kind.CODE && draft.visible() <= longest;
    }

    private static boolean isRun(Draft draft, int longest) {
        return draft.kind() == Kind.PARAGRAPH && draft.visible() <= longest;
    }

    /** Words that promote something also stand in stories; a promo is short or set apart by its type. */
    private static boolean isPromo(Draft draft, Page page) {
        boolean apart = !Plain.isWider(draft.words(), SHORT)
                || draft.wholly(MarkKind.EMPHASIS)
                || draft.wholly(MarkKind.STRONG)
                || draft.under(MarkKind.LINK) * 3 >= draft.visible();
        return is(draft, MIDDLE)
                && apart
                && (page.isNearEnd(draft) || page.isNearStart(draft))
                && page.holds(draft, Topic.PROMO)
                && !reports(draft, page);
    }

    /** Whoever is quoted or speaks in a sentence, it is the story's, whatever word it starts with. */
    private static boolean reports(Draft draft, Page page) {
        return Plain.endsSentence(draft.words())
                && page.holds(draft, Topic.REPORT)
                && !page.credits().speaksOfItself(Plain.withoutSigns(draft.words()));
    }

    /** A short line over a box, such as "Sponsored by"; a sentence of the story can start so too. */
    private static boolean isPromoLabel(Draft draft, Page page) {
        String words = draft.words();
        boolean told = words.endsWith(".") || words.endsWith("。");
        return is(draft, NAMES) && !told && page.opens(draft, Topic.PROMO_LABEL) && !reports(draft, page);
    }

    /** "More: …" leads to another story; without a link a sentence in the midst of the story may start so too. */
    private static boolean opensRelated(Draft draft, Page page) {
        return is(draft, MIDDLE)
                && page.opens(draft, Topic.RELATED)
                && (draft.under(MarkKind.LINK) > 0 || !Plain.endsSentence(draft.words()) || !opensShort(draft.words()))
                && !reports(draft, page);
    }

    /** {@return whether the first words before a colon are as few as in "More:"} */
    private static boolean opensShort(String words) {
        int colon = Math.max(words.indexOf(':'), words.indexOf('：'));
        return colon > 0 && colon < SHORT && Plain.width(words.substring(0, colon)) <= SHORTEST;
    }

    /** The name of a channel of the publisher and its address, such as "Our videos: https://...". */
    private static boolean isAddressOfChannel(Draft draft, Page page) {
        String words = draft.words();
        int address = words.indexOf("http");
        String name = words.substring(0, Math.max(0, address)).strip();
        return is(draft, SHORT)
                && page.isNearEnd(draft)
                && (name.endsWith("：") || name.endsWith(":"))
                && words.indexOf(' ', address) < 0;
    }

    /** Words that head related links; some of them are a button where they are no heading. */
    private static boolean isRelatedHeading(Draft draft, Page page) {
        return page.isLine(draft, Topic.RELATED_HEADING)
                && (draft.kind() == Kind.HEADING || !page.isLine(draft, Topic.PROMO))
                || (draft.kind() == Kind.HEADING && is(draft, NAMES) && page.opens(draft, Topic.RELATED_HEADING));
    }

    private static boolean opensCopyright(Draft draft, Page page) {
        return page.opens(draft, Topic.COPYRIGHT) && !reports(draft, page);
    }

    private static boolean holdsCopyright(Draft draft, Page page) {
        int sign = draft.words().indexOf('©');
        boolean behindStory = sign > NAMES && Plain.endsSentence(draft.words().substring(0, sign));
        return page.isNearOwnEnd(draft) && !behindStory && page.holds(draft, Topic.COPYRIGHT) && !reports(draft, page);
    }

    private static boolean holdsNote(Draft draft, Page page) {
        return (page.isNearOwnEnd(draft) || page.isHead(draft))
                && page.holds(draft, Topic.NOTE)
                && !reports(draft, page);
    }

    /** Who the author is: a sentence near its start says so, and nobody is quoted. */
    private static boolean isBiography(Draft draft, Page page) {
        if (draft.kind() == Kind.HEADING || !page.isNearOwnEnd(draft) || reports(draft, page)) {
            return false;
        }
        String words = draft.words();
        String opening = words.substring(0, Math.min(words.length(), REACH / 2));
        if (opening.indexOf('“') >= 0 || opening.indexOf('「') >= 0) {
            return false;
        }
        Reading start = page.start(draft, REACH);
        // "… Follow her on …" stands at the end.
        boolean followed = page.read(words.substring(Math.max(0, words.length() - REACH / 2)))
                .holds(Topic.BIO_END);
        return followed
                || start.holds(Topic.BIO)
                || isNameAndPost(words, page)
                || (Plain.endsSentence(words) && page.opensWithAuthor(words))
                || (draft.wholly(MarkKind.EMPHASIS) && start.holds(Topic.BIO_VERB));
    }

    /** "何七，某大学教授。", "何七系作家。": a short name, then what they are to the end. */
    private static boolean isNameAndPost(String words, Page page) {
        int name = 0;
        while (name < words.length() && name <= LONGEST_HAN_NAME && words.charAt(name) >= 0x3400) {
            if (words.charAt(name) == '，' || words.charAt(name) == '系' || words.charAt(name) == '係') {
                break;
            }
            name++;
        }
        boolean named =
                name > 1 && name <= LONGEST_HAN_NAME && words.length() > name + 2 && !Plain.isWider(words, MIDDLE / 2);
        return named
                && "，系係".indexOf(words.charAt(name)) >= 0
                && page.read(words.substring(Math.max(name, words.length() - LONGEST_SECTION)))
                        .holds(Topic.BIO_POST);
    }

    private static boolean isCredit(Draft draft, Page page) {
        boolean edge = page.isNearOwnEnd(draft) || page.isNearStart(draft) || page.opens(draft, Topic.CREDIT);
        return edge
                ? !page.credits().wholeLine(draft.words()).isEmpty()
                        || page.credits().isPictureLine(draft.words())
                : draft.kind() == Kind.PARAGRAPH && page.credits().isSurelyCredits(draft.words());
    }

    /** A role word and names; in an interview a question follows instead. */
    private static boolean opensCredit(Draft draft, Page page) {
        return !Plain.endsSaying(draft.words()) && page.opens(draft, Topic.CREDIT) && !goesOnSmall(draft.words());
    }

    /** "Produced by hand, the cheese sells well.": a sentence that names nobody behind its first words. */
    private static boolean goesOnSmall(String words) {
        int space = words.indexOf(' ');
        int next = space < 0 ? -1 : words.indexOf(' ', space + 1);
        return words.endsWith(".")
                && next > 0
                && next + 1 < words.length()
                && Character.isLowerCase(words.charAt(next + 1));
    }

    /** A name behind a word such as "by". */
    private static boolean opensByline(Draft draft, Page page) {
        String words = draft.words();
        int space = words.indexOf(' ');
        boolean apart = page.isNearStart(draft) || page.isNearEnd(draft) || draft.wholly(MarkKind.EMPHASIS);
        return apart
                && !Plain.endsSentence(words)
                && page.opens(draft, Topic.BYLINE)
                && space > 0
                && Character.isUpperCase(words.charAt(Math.min(words.length() - 1, space + 1)));
    }

    /** A few words in square brackets behind the story name the part of the paper that it stood in. */
    private static boolean isBracketed(Draft draft, Page page) {
        String words = draft.words();
        int last = words.length() - 1;
        return page.isNearEnd(draft)
                && draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= LONGEST_SECTION
                && last > 1
                && ((words.charAt(0) == '[' && words.charAt(last) == ']')
                        || (words.charAt(0) == '［' && words.charAt(last) == '］'))
                && draft.under(MarkKind.LINK) == 0;
    }

    /** "Home > News > Harbour", "∙ Harbour >": where the page stands in its site. */
    private static boolean isBreadcrumb(Draft draft, Page page) {
        String words = draft.words();
        char last = words.charAt(words.length() - 1);
        return (page.isNearStart(draft) || page.isNearEnd(draft))
                && draft.kind() == Kind.PARAGRAPH
                && draft.region().nearest() == null
                && words.indexOf('<') < 0
                && (last == '>' || last == '›' || words.contains(" > ") || words.contains(" › "));
    }

    /** "Bay News 2023-04-18 10:02" */
    private static boolean isOutletAndTime(Draft draft, Page page) {
        String words = draft.words();
        if (words.length() > NAMES || !Character.isDigit(words.charAt(words.length() - 1))) {
            return false;
        }
        int name = page.credits().endOfBody(words);
        return name > 0 && page.times().isTime(words.substring(name));
    }

    /** "2023-04-18 10:02 Bay News", "2023年4月18日 10:02 2.3K 点阅": a stamp and a few words behind it, before the story. */
    private static boolean isTimeAndMore(Draft draft, Page page) {
        String words = draft.words();
        if (draft.visible() > NAMES
                || !Character.isDigit(words.charAt(0))
                || !page.isNearStart(draft)
                || Plain.endsSentence(words)) {
            return false;
        }
        int end = 0;
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
            boolean apart = i + 1 < words.length() && words.charAt(i + 1) == ' ';
            end = digits >= STAMP && end == 0 && apart ? i + 1 : end;
        }
        return end > 0
                && page.times().isTime(words.substring(0, end))
                && Plain.width(words.substring(end)) <= LONGEST_SOURCE;
    }

    /** An address for letters in a line of its own, as under a byline. */
    private static boolean isMail(String words) {
        int at = words.indexOf('@');
        return at > 0 && words.indexOf(' ') < 0 && words.indexOf('.', at) > at + 1;
    }

    /** "Rating: ★★★☆☆" */
    private static boolean isRating(String words) {
        int star = Math.max(words.indexOf('★'), words.indexOf('☆'));
        return star >= 0 && star + 1 < words.length() && "★☆".indexOf(words.charAt(star + 1)) >= 0;
    }

    private static boolean isTemplateCode(String words) {
        return Plain.bare(words).isEmpty();
    }

    private static boolean isFileName(String words) {
        int dot = words.lastIndexOf('.');
        return dot > 0
                && dot >= words.length() - 5
                && words.indexOf(' ') < 0
                && PICTURE_FILES.contains(words.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
