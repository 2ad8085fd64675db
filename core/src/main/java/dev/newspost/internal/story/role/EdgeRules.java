package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.DatelinePhrases;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules about single lines before and behind the story whose words also open longer notices. */
final class EdgeRules {
    private static final int NAMES = 60;
    private static final int SHORT = 120;
    private static final int LONG = 200;
    private static final int WIDEST_HEADING = 30;
    private static final int NAME = 12;
    private static final int YEAR = 4;
    private static final int MOST_LINES = 3;
    private static final int MOST_NAMES = 4;

    /** What shortcodes for advertisements are called: "[ad_1]". */
    private static final Set<String> ADVERTS = Set.of("ad", "ads", "adsense", "advert", "adrotate");

    /** Those that go before what markup says of the box around a line. */
    static final List<Rule> FIRST = List.of(
            Rule.brief("ad-code", Role.PROMO, (d, p) -> d.visible() <= NAMES && isAdvertCode(d.words())),
            Rule.brief("reply-form", Role.PROMO, (d, p) -> d.visible() <= NAMES && p.isLine(d, Topic.REPLY)));

    private static final Rule FIRST_PRINT = Rule.brief("first-print", Role.CREDIT, EdgeRules::isFirstPrint);
    private static final Rule OUTLET_AND_DAY = Rule.brief("outlet-and-day", Role.CREDIT, EdgeRules::isOutletAndDay);
    private static final Rule PLACE_AND_DAY = Rule.brief("place-and-day", Role.META, EdgeRules::isPlaceAndDay);
    private static final Rule BIOGRAPHY_HEADING =
            Rule.brief(RuleNames.BIOGRAPHY_HEADING, Role.NOTE, EdgeRules::isBiographyHeading);
    private static final Rule CONTACT_LINE = Rule.opening("contact-line", Role.NOTE, EdgeRules::isContact);
    private static final Rule ABOUT_LINE = Rule.opening("about-line", Role.NOTE, EdgeRules::isAboutLine);
    private static final Rule BOOK_NOTICE = Rule.brief("book-notice", Role.NOTE, EdgeRules::isBookNotice);

    static final List<Rule> ALL = List.of(
            FIRST_PRINT,
            OUTLET_AND_DAY,
            Rule.brief("desk-line", Role.CREDIT, EdgeRules::isDesk),
            Rule.brief("section-line", Role.META, (d, p) -> p.isHead(d) && p.isLine(d, Topic.SECTION)),
            Rule.brief(
                    "end-mark", Role.META, (d, p) -> SectionRules.isInSecondHalf(d, p) && SectionRules.isEndMark(d, p)),
            Rule.opening("labelled-credit", Role.CREDIT, EdgeRules::isLabelled),
            Rule.brief("credit-in-code", Role.CREDIT, EdgeRules::isInCode),
            Rule.opening("author-line", Role.CREDIT, EdgeRules::isAuthorLine),
            Rule.brief("name-and-post", Role.CREDIT, EdgeRules::isNameAndPost),
            Rule.opening("picture-line", Role.CREDIT, EdgeRules::isPictureLine),
            Rule.brief(
                    "dateline-behind",
                    Role.CREDIT,
                    (d, p) -> dateline(d, p)
                            .filter(found -> !found.makers().isEmpty())
                            .isPresent()),
            Rule.brief(
                    "bare-dateline-behind", Role.META, (d, p) -> dateline(d, p).isPresent()),
            PLACE_AND_DAY,
            BIOGRAPHY_HEADING,
            CONTACT_LINE,
            BOOK_NOTICE,
            ABOUT_LINE,
            Rule.brief("others-articles", Role.RELATED, EdgeRules::headsOthers));

    /** Those that ask what stands behind, asked again when the words of the page there are known. */
    static final List<Rule> AT_END = List.of(
            FIRST_PRINT,
            OUTLET_AND_DAY,
            PLACE_AND_DAY,
            BIOGRAPHY_HEADING,
            CONTACT_LINE,
            BOOK_NOTICE,
            ABOUT_LINE,
            Rule.of("life-of-maker", Role.NOTE, EdgeRules::isLife));

    private EdgeRules() {}

    /** "[ad_1]": a shortcode for an advertisement that nobody has filled in. */
    private static boolean isAdvertCode(String words) {
        int close = words.length() - 1;
        if (close < 3 || words.charAt(0) != '[' || words.indexOf(']') != close) {
            return false;
        }
        int end = 1;
        while (end < close && words.charAt(end) >= 'a' && words.charAt(end) <= 'z') {
            end++;
        }
        boolean whole = end == close || "_- ".indexOf(words.charAt(end)) >= 0 || Character.isDigit(words.charAt(end));
        return whole && ADVERTS.contains(words.substring(1, end));
    }

    private static boolean isFirstPrint(Draft draft, Page page) {
        return isEdge(draft, page) && page.credits().isFirstPrint(draft.words());
    }

    private static String withoutBracket(String words) {
        boolean around = words.startsWith("(") && words.endsWith(")");
        return around ? words.substring(1, words.length() - 1) : words;
    }

    /** "This column was cross-posted from Bay News.": a sentence about the text itself that names who had it first. */
    static boolean isPrintedElsewhere(Draft draft, Page page) {
        String words = withoutBracket(draft.words().strip());
        return isEdge(draft, page)
                && !words.isEmpty()
                && !Character.isIdeographic(words.codePointAt(0))
                && page.credits().speaksOfItself(words)
                && !page.credits().publishers(words).isEmpty();
    }

    /**
     * "作者：何七，原文发自公众号海风": what starts with a role and its name tells makers, though it also holds words of an
     * appeal; without them a later rule reads the line.
     */
    private static boolean isLabelled(Draft draft, Page page) {
        String words = draft.words();
        return draft.visible() <= SHORT
                && isEdge(draft, page)
                && !Plain.endsSaying(words)
                && page.opens(draft, Topic.CREDIT)
                && page.holds(draft, Topic.PROMO)
                && page.credits().wholeLine(words).stream()
                        .anyMatch(phrase -> phrase.label().isPresent());
    }

    /** A byline that an editor typed as code: its lines are credits, brackets and times. */
    private static boolean isInCode(Draft draft, Page page) {
        if (draft.kind() != Kind.CODE || !page.isHead(draft)) {
            return false;
        }
        String[] lines = draft.words().strip().split("\n", MOST_LINES + 1);
        return lines.length <= MOST_LINES && !page.credits().wholeLine(lines[0]).isEmpty();
    }

    /** "Staff reports", "（据某社报道）", or before the story an agency alone: who made it, without a name. */
    private static boolean isDesk(Draft draft, Page page) {
        boolean body = page.isHead(draft)
                && draft.line() == 0
                && draft.region().nearest() == null
                && page.credits().isAgency(draft.words().strip());
        return isEdge(draft, page)
                && (body || page.isLine(draft, Topic.CREDIT) || page.credits().tellsReports(draft.words()));
    }

    private static boolean isEdge(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH && (page.isNearOwnEnd(draft) || page.isNearStart(draft));
    }

    /** "本文作者为海风大学研究员 何七": a line that starts as a note and ends in the name of whoever wrote the story. */
    private static boolean isAuthorLine(Draft draft, Page page) {
        if (draft.visible() > SHORT
                || !isEdge(draft, page)
                || Plain.endsSentence(draft.words())
                || !page.opens(draft, Topic.NOTE)) {
            return false;
        }
        List<Phrase> makers = page.credits().wholeLine(draft.words());
        return makers.size() == 1
                && makers.get(0).label().isPresent()
                && makers.get(0).end() == draft.words().stripTrailing().length();
    }

    /** "Jane Doe, Staff Writer", "Jane Doe | Harbour correspondent" before the story. */
    private static boolean isNameAndPost(Draft draft, Page page) {
        if (draft.kind() != Kind.PARAGRAPH || !page.isHead(draft) || draft.visible() > NAMES) {
            return false;
        }
        String words = draft.words();
        List<String> parts = Plain.parts(words, words.indexOf('|') < 0 ? "," : "|");
        return parts.size() == 2
                && words.startsWith(parts.get(0))
                && isPerson(parts.get(0))
                && page.credits().isPost(parts.get(1));
    }

    private static boolean isPerson(String name) {
        return Plain.isForeignName(name)
                && name.indexOf(' ') > 0
                && Plain.parts(name, " ").size() <= 3;
    }

    /** {@return whether it is a person's or body's name: "Jane Doe", "Harbour Tech", "the BHC"} */
    private static boolean isParty(String name, Page page) {
        String bare = page.credits().withoutArticle(name);
        boolean letters = bare.length() < name.length()
                && bare.length() > 1
                && bare.length() <= NAME / 2
                && bare.chars().allMatch(Character::isUpperCase);
        return letters || isPerson(name);
    }

    private static boolean namesAgain(String sentence, String name, Page page) {
        return page.credits().withoutArticle(sentence).startsWith(page.credits().withoutArticle(name));
    }

    /** "About Harbour Tech: Harbour Tech builds boats.": what a press release tells at its end of whoever sent it. */
    private static boolean isAboutLine(Draft draft, Page page) {
        String words = draft.words();
        int colon = words.indexOf(':');
        int name = words.indexOf(' ') + 1;
        return draft.kind() == Kind.PARAGRAPH
                && name > 0
                && colon > name
                && colon <= NAMES
                && page.isNearOwnEnd(draft)
                && draft.visible() <= 2 * LONG
                && page.opens(draft, Topic.BIO_HEADING)
                && isParty(words.substring(name, colon), page)
                && namesAgain(words.substring(colon + 1).strip(), words.substring(name, colon), page);
    }

    /** "Featured image by Jane Doe", "Main image of the quay from Bay News.": a kind of picture, then who made it. */
    private static boolean isPictureLine(Draft draft, Page page) {
        return draft.visible() <= SHORT
                && isEdge(draft, page)
                && page.opens(draft, Topic.PICTURE_LINE)
                && !TextRules.reports(draft, page)
                && page.holds(draft, Topic.PICTURE_LINE);
    }

    /** "某社山城3月4日电（记者何七）": {@return the dateline that stands behind the story and is all of a line} */
    private static Optional<DatelinePhrases.Found> dateline(Draft draft, Page page) {
        boolean behind = draft.kind() == Kind.PARAGRAPH && !page.isNearStart(draft) && page.isNearOwnEnd(draft);
        return behind ? page.dateline(draft) : Optional.empty();
    }

    /** "The Harbour Post, 4 March 2013." behind the story, linked or with the name in italics. */
    private static boolean isOutletAndDay(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= NAMES
                && page.isNearOwnEnd(draft)
                && page.credits().outletAndDay(draft.text()).isPresent();
    }

    private static boolean isPlaceAndDay(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH && page.isNearOwnEnd(draft) && page.isPlaceAndDay(draft.words());
    }

    /** "何七 简历": a short name and such a word over what is told of whoever wrote the story. */
    private static boolean isBiographyHeading(Draft draft, Page page) {
        String words = draft.words().strip();
        if (page.opens(draft, Topic.BIO_HEADING)) {
            // "About Jane Doe"
            int name = words.indexOf(' ') + 1;
            return name > 0 && page.isNearOwnEnd(draft) && isParty(words.substring(name), page);
        }
        int end = words.length();
        while (end > 0 && Plain.isSign(words.charAt(end - 1))) {
            end--;
        }
        return end > 2
                && end <= NAME
                && (page.isNearOwnEnd(draft) || tellsOfMaker(draft, page))
                && (draft.kind() == Kind.HEADING || draft.wholly(MarkKind.STRONG) || end < words.length())
                && page.read(words.substring(Math.max(0, end - 2), end)).isLine(Topic.BIO_HEADING)
                && page.nextWords(draft).isPresent();
    }

    /** {@return whether what stands below begins as a life does, in the second half of the page} */
    private static boolean tellsOfMaker(Draft draft, Page page) {
        return 2 * draft.place() > page.drafts().size()
                && page.nextWords(draft)
                        .filter(next -> page.start(next, NAME).holds(Topic.MAKER_VERB))
                        .isPresent();
    }

    /** "Ada Holm is a senior reporter covering ports.", "Ada Holm writes about ferries.": a name, and what its bearer does. */
    private static boolean isLife(Draft draft, Page page) {
        String words = draft.words();
        if (draft.kind() != Kind.PARAGRAPH
                || draft.visible() > 2 * LONG
                || !page.isNearOwnEnd(draft)
                || TextRules.reports(draft, page)) {
            return false;
        }
        int space = words.indexOf(' ');
        for (int i = 1; i < MOST_NAMES && space > 0; i++) {
            space = words.indexOf(' ', space + 1);
            int name = space;
            if (space > 0 && words.startsWith("(", space + 1)) {
                // "Ada Holm (@aholm) covers ports."
                space = words.indexOf(' ', Math.max(space, words.indexOf(')', space)));
            }
            String rest = space < 0 ? "" : words.substring(space + 1, Math.min(words.length(), space + SHORT));
            if (page.read(rest).opens(Topic.LIFE)) {
                int stop = rest.indexOf(". ");
                boolean does = !rest.startsWith("is ");
                return Plain.isForeignName(words.substring(0, name))
                        && (does
                                || page.read(stop < 0 ? rest : rest.substring(0, stop))
                                        .holds(Topic.BIO_POST));
            }
        }
        return false;
    }

    /** "Reach Jane Doe at jane@bay.example": how to write to whoever wrote the story. */
    private static boolean isContact(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= LONG
                && page.isNearOwnEnd(draft)
                && page.opens(draft, Topic.CONTACT)
                && draft.words().indexOf('@') > 0
                && (namesPerson(draft.words()) || endsInAddress(draft.words()));
    }

    /** "Write to doe@bay.example.": {@return whether an address is the last of three words} */
    private static boolean endsInAddress(String words) {
        String line = words.strip();
        return Plain.parts(line, " ").size() <= 3 && line.indexOf('@') > line.lastIndexOf(' ');
    }

    /** "Reach Jane Doe at …", "To contact the reporter on this story: Jane Doe …": whom to write to is somebody. */
    private static boolean namesPerson(String words) {
        int colon = words.indexOf(':');
        if (colon > 0 && words.indexOf(" at ", colon) < 0 && words.indexOf(" on ", colon) < 0) {
            // "Follow Jane Doe on Twitter: @doe"
            colon = -1;
        }
        int at = words.indexOf(" at ", Math.max(colon, 0));
        int on = words.indexOf(" on ", Math.max(colon, 0));
        int end = at < 0 ? on : on < 0 ? at : Math.min(at, on);
        if (colon > 0 && colon < end) {
            int in = words.indexOf(" in ", colon);
            int stop = in > 0 && in < end ? in : end;
            return stop - colon > 2 && isPerson(words.substring(colon + 1, stop).strip());
        }
        for (int i = words.indexOf(' '); i > 0 && i < end; i = words.indexOf(' ', i + 1)) {
            String name = words.substring(i, end).strip();
            if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
                return name.indexOf('’') < 0 && (isPerson(name) || isInAddress(name, words.substring(end)));
            }
        }
        return false;
    }

    /** "Email Doe at jdoe@bay.example": {@return whether a name is part of the address behind it} */
    private static boolean isInAddress(String name, String rest) {
        int at = rest.indexOf('@');
        return name.length() > 2
                && name.indexOf(' ') < 0
                && at > 0
                && rest.substring(0, at).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** "《海风》，何七译，某出版社，2021年": a book, who made it, its house and year. */
    private static boolean isBookNotice(Draft draft, Page page) {
        String words = draft.words();
        int close = words.startsWith("《") ? words.indexOf('》') : -1;
        boolean listed = close > 1 && close + 2 < words.length() && "，,（(".indexOf(words.charAt(close + 1)) >= 0;
        return listed
                && draft.kind() == Kind.PARAGRAPH
                && draft.region().nearest() == null
                && draft.visible() <= SHORT
                && page.isNearOwnEnd(draft)
                && page.holds(draft, Topic.BOOK)
                && holdsYear(words)
                && !TextRules.reports(draft, page);
    }

    private static boolean holdsYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length() && digits < YEAR; i++) {
            digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
        }
        return digits == YEAR;
    }

    /** "更多海风报报导": behind the story, a word for more, and what there is more of. */
    private static boolean offersMore(Draft draft, Page page, int end) {
        return page.isNearOwnEnd(draft)
                && page.opens(draft, Topic.RELATED_HEADING)
                && page.read(draft.words().strip().substring(end - 2, end)).isLine(Topic.OTHERS);
    }

    /** "何七的其他文章": what such a line ends in, over links to other stories. */
    private static boolean headsOthers(Draft draft, Page page) {
        if (Plain.isWider(draft, WIDEST_HEADING)) {
            return false;
        }
        String words = draft.words().strip();
        int end = words.length();
        while (end > 0 && Plain.isSign(words.charAt(end - 1))) {
            end--;
        }
        return end > YEAR
                && !Plain.endsSentence(words)
                && (page.read(words.substring(end - YEAR, end)).isLine(Topic.OTHERS) || offersMore(draft, page, end));
    }
}
