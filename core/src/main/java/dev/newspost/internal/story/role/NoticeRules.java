package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about words that tell by themselves that they are no part of the story, wherever they stand. */
final class NoticeRules {
    private static final Set<String> PICTURE_FILES = Set.of("jpg", "jpeg", "png", "gif", "webp");
    private static final int NAMES = 60;
    private static final int SHORT = 120;
    private static final int MIDDLE = 400;
    private static final int LONG = 1_200;
    private static final int SHORTEST = 5;
    private static final int STAMP = 5;
    private static final int LONGEST_SOURCE = 30;

    /** What parts who made a story from when: a bar, a dot or a wide blank. */
    private static final String BETWEEN = "|｜丨·•\u3000";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "signs-only",
                    Role.META,
                    (d, p) -> Plain.isSigns(d.words()) && d.kind() != Kind.CODE && !MarkupRules.inQuote(d)),
            Rule.brief("template-code", Role.META, (d, p) -> TextRules.is(d, SHORT) && isTemplateCode(d.words())),
            Rule.brief("file-name", Role.META, (d, p) -> TextRules.is(d, SHORT) && isFileName(d.words())),
            Rule.brief("hashtag-line", Role.META, (d, p) -> TextRules.isRun(d, SHORT) && isHashtags(d.words())),
            Rule.brief("rating-line", Role.META, (d, p) -> TextRules.is(d, NAMES) && isRating(d.words())),
            Rule.looking("time-line", Role.META, DatedHeadings::others),
            Rule.brief("byline-and-time", Role.CREDIT, NoticeRules::isBylineAndTime),
            Rule.brief("outlet-and-time", Role.META, NoticeRules::isOutletAndTime),
            Rule.brief("time-and-more", Role.META, NoticeRules::isTimeAndMore),
            Rule.of("related-heading", Role.RELATED, NoticeRules::isRelatedHeading),
            Rule.of("picture-button", Role.PROMO, (d, p) -> p.isLine(d, Topic.PICTURE_BUTTON)),
            Rule.brief("pointer-line", Role.PROMO, (d, p) -> TextRules.is(d, NAMES) && isPointer(d.words())),
            Rule.of("promo-line", Role.PROMO, (d, p) -> isPromoLine(d, p)),
            Rule.brief("promo-words", Role.PROMO, (d, p) -> TextRules.is(d, NAMES) && isWordsOfPromos(d, p)),
            Rule.opening(
                    "origin-and-biography",
                    Role.NOTE,
                    (d, p) -> TextRules.is(d, LONG) && p.opens(d, Topic.PROMO) && isOriginAndBiography(d, p)),
            Rule.opening(
                    "promo-opener",
                    Role.PROMO,
                    (d, p) -> TextRules.is(d, LONG) && p.opens(d, Topic.PROMO) && !TextRules.reports(d, p)),
            Rule.brief("printed-elsewhere", Role.PROMO, EdgeRules::isPrintedElsewhere),
            Rule.opening("promo-label", Role.PROMO, NoticeRules::isPromoLabel),
            Rule.of("promo-formula", Role.PROMO, (d, p) -> TextRules.is(d, MIDDLE) && p.holds(d, Topic.PROMO_FORMULA)),
            Rule.opening(
                    "note-opener",
                    Role.NOTE,
                    (d, p) -> TextRules.isRun(d, LONG) && p.opens(d, Topic.NOTE) && !forbids(d, p)),
            Rule.of("note-goes-on", Role.NOTE, NoteGoesOn::isPart),
            Rule.opening("copyright-opener", Role.COPYRIGHT, (d, p) -> TextRules.is(d, MIDDLE) && opensCopyright(d, p)),
            Rule.of("promo-phrase", Role.PROMO, NoticeRules::isPromo),
            Rule.brief("promo-address", Role.PROMO, NoticeRules::isAddressOfChannel),
            Rule.opening("related-opener", Role.RELATED, NoticeRules::opensRelated));

    private NoticeRules() {}

    /** "This post first appeared in the Quay Review. Ada Holm is a product manager there." */
    private static boolean isOriginAndBiography(Draft draft, Page page) {
        String words = draft.words();
        int stop = words.indexOf(". ");
        return stop > 0 && !TextRules.reports(draft, page) && isBearer(words.substring(stop + 2), page);
    }

    /** {@return whether words tell what the bearer of the name is that opens them} */
    private static boolean isBearer(String words, Page page) {
        for (int end = words.indexOf(' '); end > 0 && end <= NAMES; end = words.indexOf(' ', end + 1)) {
            if (page.read(words.substring(end + 1)).opens(Topic.LIFE)) {
                return Plain.isForeignName(words.substring(0, end));
            }
        }
        return false;
    }

    private static boolean isPromoLine(Draft draft, Page page) {
        return page.withoutCode(draft).isLine(Topic.PROMO);
    }

    /** "Save Print Report an error": each word or group of words is a button. */
    private static boolean isWordsOfPromos(Draft draft, Page page) {
        String words = draft.words();
        String marks = words.indexOf('|') < 0 && words.indexOf('·') < 0 ? " \u3000\u00a0" : "|·";
        // Most lines are one group, and of the others most do not start with a button.
        if (!Plain.holdsBefore(words, words.length(), marks) || !areButtons(Plain.parts(words, marks, 1), page)) {
            return false;
        }
        List<String> groups = Plain.parts(words, marks);
        return groups.size() > 1 && areButtons(groups, page);
    }

    private static boolean areButtons(List<String> groups, Page page) {
        for (String group : groups) {
            if (!isButton(page.read(group))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isButton(Reading read) {
        return read.isLine(Topic.PROMO) || read.opens(Topic.PROMO_LABEL);
    }

    /** A short text that opens as a note and forbids to use the post is about the rights in it. */
    private static boolean forbids(Draft draft, Page page) {
        return TextRules.is(draft, NAMES) && page.holds(draft, Topic.COPYRIGHT);
    }

    /** Words that promote something also stand in stories; a promo is short or set apart by its type. */
    private static boolean isPromo(Draft draft, Page page) {
        return TextRules.is(draft, MIDDLE)
                && (page.isNearEnd(draft) || page.isNearStart(draft))
                && isApart(draft)
                && page.holds(draft, Topic.PROMO)
                && !TextRules.reports(draft, page);
    }

    private static boolean isApart(Draft draft) {
        return !Plain.isWider(draft, SHORT)
                || draft.wholly(MarkKind.EMPHASIS)
                || draft.wholly(MarkKind.STRONG)
                || draft.under(MarkKind.LINK) * 3 >= draft.visible();
    }

    /** A short line over a box, such as "Sponsored by"; a sentence of the story can start so too. */
    private static boolean isPromoLabel(Draft draft, Page page) {
        String words = draft.words();
        boolean told = words.endsWith(".") || words.endsWith("。");
        return TextRules.is(draft, NAMES)
                && !told
                && page.opens(draft, Topic.PROMO_LABEL)
                && !TextRules.reports(draft, page);
    }

    /** "More: …" leads to another story; without a link a sentence in the midst of the story may start so too. */
    private static boolean opensRelated(Draft draft, Page page) {
        return TextRules.is(draft, MIDDLE)
                && page.opens(draft, Topic.RELATED)
                && (draft.under(MarkKind.LINK) > 0 || !Plain.endsSentence(draft.words()) || !opensShort(draft.words()))
                && !TextRules.reports(draft, page);
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
        return TextRules.is(draft, SHORT)
                && page.isNearEnd(draft)
                && (name.endsWith("：") || name.endsWith(":"))
                && words.indexOf(' ', address) < 0;
    }

    /** Words that head related links; some of them are a button where they are no heading. */
    private static boolean isRelatedHeading(Draft draft, Page page) {
        boolean heading = draft.kind() == Kind.HEADING;
        boolean line = page.isLine(draft, Topic.RELATED_HEADING) && (heading || !page.isLine(draft, Topic.PROMO));
        return line
                || (TextRules.is(draft, NAMES)
                        && page.opens(draft, Topic.RELATED_HEADING)
                        && (heading || isOverLink(draft, page)));
    }

    private static boolean isOverLink(Draft draft, Page page) {
        return !Plain.endsSentence(draft.words())
                && page.nextWords(draft)
                        .filter(next -> next.wholly(MarkKind.LINK))
                        .isPresent();
    }

    private static boolean opensCopyright(Draft draft, Page page) {
        boolean translated = page.opens(draft, Topic.NOTE) && forbids(draft, page);
        return (translated || page.opens(draft, Topic.COPYRIGHT)) && !TextRules.reports(draft, page);
    }

    /** "2023-04-18 10:02 | 来源：海风报", "Ada Holm · Bay News · 2023-04-18": before the story, who made it and when. */
    private static boolean isBylineAndTime(Draft draft, Page page) {
        String words = draft.words();
        if (draft.visible() > SHORT || !page.isHead(draft) || Plain.endsSentence(words) || words.indexOf('\n') >= 0) {
            return false;
        }
        if (isTimeAndMaker(words, page)) {
            return true;
        }
        int times = 0;
        List<String> makers = new ArrayList<>();
        for (String part : Plain.parts(words, BETWEEN)) {
            if (page.times().isTime(part)) {
                times++;
            } else {
                makers.add(part);
            }
        }
        boolean outlet = makers.size() == 2 && page.credits().isPost(makers.get(1));
        return (times == 1 || times == 2) && (makers.size() == 1 || outlet) && isMaker(makers.get(0), page);
    }

    /** "2023-04-18 10:02 来源于 海风报": nothing but a blank stands before a label and who it names. */
    private static boolean isTimeAndMaker(String words, Page page) {
        if (!Character.isDigit(words.charAt(0)) || Plain.width(words) > NAMES) {
            return false;
        }
        for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
            if (page.times().isTime(words.substring(0, i))
                    && !page.credits().wholeLine(words.substring(i + 1)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMaker(String part, Page page) {
        return Plain.width(part) <= NAMES
                && !(page.credits().wholeLine(part).isEmpty()
                        && page.credits().makers(part).isEmpty());
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
        if (draft.visible() > NAMES || !page.isNearStart(draft) || Plain.endsSentence(words)) {
            return false;
        }
        if (!Character.isDigit(words.charAt(0))) {
            return isSourceAndTime(words, page);
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
                && Plain.width(words.substring(end)) <= LONGEST_SOURCE
                && page.credits().wholeLine(words.substring(end)).isEmpty();
    }

    /** "海风日报 2021-03-04 10:22": {@return whether a short name and a day with its time are all of a line} */
    private static boolean isSourceAndTime(String words, Page page) {
        int start = 0;
        while (start < words.length() && !Character.isDigit(words.charAt(start))) {
            start++;
        }
        String time = words.substring(start);
        long digits = time.chars().filter(Character::isDigit).count();
        return digits >= STAMP
                && words.charAt(start - 1) == ' '
                && time.indexOf(':') > 0
                && Plain.width(words.substring(0, start)) <= LONGEST_SOURCE
                && page.times().isTime(time);
    }

    /** "#harbour #storm": nothing but the tags of a social network, two at least. */
    private static boolean isHashtags(String words) {
        int tags = 0;
        int i = 0;
        while (i < words.length()) {
            if (words.charAt(i) != '#' && words.charAt(i) != '＃') {
                return false;
            }
            while (i < words.length() && !Letters.blank(words.charAt(i))) {
                i++;
            }
            while (i < words.length() && Letters.blank(words.charAt(i))) {
                i++;
            }
            tags++;
        }
        return tags > 1;
    }

    /** "Rating: ★★★☆☆" */
    private static boolean isRating(String words) {
        int star = Math.max(words.indexOf('★'), words.indexOf('☆'));
        return star >= 0 && star + 1 < words.length() && "★☆".indexOf(words.charAt(star + 1)) >= 0;
    }

    private static boolean isTemplateCode(String words) {
        return Plain.bare(words).isEmpty() || isShortcode(words);
    }

    /** {@code [newsletter_signup list="morning"]}, {@code [/caption]}: a shortcode that nobody has filled in, or its end. */
    private static boolean isShortcode(String words) {
        int end = words.length() - 1;
        if (end < 2 || words.charAt(0) != '[' || words.indexOf(']') != end) {
            return false;
        }
        boolean closes = words.charAt(1) == '/';
        int start = closes ? 2 : 1;
        int name = start;
        while (name < end && (isLower(words.charAt(name)) || words.charAt(name) == '_' || words.charAt(name) == '-')) {
            name++;
        }
        boolean attributes = name < end && words.charAt(name) == ' ' && words.indexOf('=', name) > 0;
        return name > start + 1 && (attributes || (name == end && (closes || words.indexOf('_') > 0)));
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** "▼▼▼按圖看更多▼▼▼": between signs that point to a picture or a gallery. */
    private static boolean isPointer(String words) {
        int last = words.length() - 1;
        return last > 2
                && "▼▲↓".indexOf(words.charAt(0)) >= 0
                && words.charAt(0) == words.charAt(1)
                && words.charAt(0) == words.charAt(last)
                && words.charAt(0) == words.charAt(last - 1)
                && !Plain.isSigns(words);
    }

    private static boolean isFileName(String words) {
        int dot = words.lastIndexOf('.');
        return dot > 0
                && dot >= words.length() - 5
                && words.indexOf(' ') < 0
                && PICTURE_FILES.contains(words.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
