package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.List;
import java.util.Set;

/** Rules about words that say what they are by where they stand. */
final class TextRules {
    private static final int NAMES = 60;
    private static final int LONGEST_SECTION = 14;
    private static final int MIDDLE = 400;
    private static final int REACH = 120;
    private static final int VERB = 16;
    private static final int LONGEST_HAN_NAME = 4;
    private static final int HAN = 0x3400;

    private static final Set<String> EDGE_RULES =
            Set.of("copyright-phrase", "note-phrase", RuleNames.BIOGRAPHY, "credit-line");

    static final List<Rule> ALL = List.of(
            Rule.of("copyright-phrase", Role.COPYRIGHT, (d, p) -> is(d, MIDDLE) && holdsCopyright(d, p)),
            Rule.brief(
                    "note-heading-line",
                    Role.NOTE,
                    (d, p) -> isRun(d, NAMES) && p.isNearEnd(d) && p.isLine(d, Topic.NOTE_HEADING)),
            Rule.of("note-phrase", Role.NOTE, (d, p) -> is(d, MIDDLE) && holdsNote(d, p)),
            Rule.of(RuleNames.BIOGRAPHY, Role.NOTE, (d, p) -> is(d, MIDDLE) && isBiography(d, p)),
            Rule.of("credit-line", Role.CREDIT, (d, p) -> is(d, MIDDLE) && isCredit(d, p)),
            Rule.opening("credit-opener", Role.CREDIT, (d, p) -> is(d, NAMES) && opensCredit(d, p)),
            Rule.opening("byline-opener", Role.CREDIT, (d, p) -> is(d, NAMES) && opensByline(d, p)),
            Rule.brief("author-alone", Role.CREDIT, (d, p) -> isRun(d, NAMES) && isAuthor(d, p)),
            Rule.of("meta-line", Role.META, (d, p) -> p.isLine(d, Topic.META)),
            Rule.brief("section-in-brackets", Role.META, (d, p) -> is(d, NAMES) && isBracketed(d, p)),
            Rule.brief("bare-mail", Role.META, (d, p) -> is(d, NAMES) && isMail(d.words())),
            Rule.brief("meta-phrase", Role.META, (d, p) -> is(d, NAMES) && p.isNearEnd(d) && p.holds(d, Topic.META)),
            Rule.brief("breadcrumb", Role.META, (d, p) -> is(d, NAMES) && isBreadcrumb(d, p)),
            Rule.opening(
                    "meta-opener",
                    Role.META,
                    (d, p) -> isRun(d, MIDDLE)
                            && p.opens(d, Topic.META)
                            && !reports(d, p)
                            && !isItem(d.words())
                            && !DatedHeadings.isOfEvent(d, p)));

    /** Those that ask what stands behind: asked again when the words of the page there are known. */
    static final List<Rule> AT_END =
            ALL.stream().filter(rule -> EDGE_RULES.contains(rule.name())).toList();

    private TextRules() {}

    static boolean is(Draft draft, int longest) {
        return draft.kind() != Kind.CODE && draft.visible() <= longest;
    }

    static boolean isRun(Draft draft, int longest) {
        return draft.kind() == Kind.PARAGRAPH && draft.visible() <= longest;
    }

    /** "• Column: how the quay was lost.": an item of a digest, which starts with what it leads to. */
    private static boolean isItem(String words) {
        return "•●■◆".indexOf(words.charAt(0)) >= 0;
    }

    /** Whoever is quoted or speaks in a sentence, it is the story's, whatever word it starts with. */
    static boolean reports(Draft draft, Page page) {
        return Plain.endsSentence(draft.words())
                && page.holds(draft, Topic.REPORT)
                && !page.credits().speaksOfItself(Plain.withoutSigns(draft.words()));
    }

    private static boolean holdsCopyright(Draft draft, Page page) {
        if (!page.isNearOwnEnd(draft)) {
            return false;
        }
        int sign = draft.words().indexOf('©');
        boolean behindStory = sign > NAMES && Plain.endsSentence(draft.words().substring(0, sign));
        return !behindStory && page.holds(draft, Topic.COPYRIGHT) && !reports(draft, page);
    }

    private static boolean holdsNote(Draft draft, Page page) {
        return (page.isNearOwnEnd(draft) || page.isHead(draft))
                && page.holds(draft, Topic.NOTE)
                && !reports(draft, page);
    }

    /** Who the author is: a sentence near its start says so, and nobody is quoted. */
    private static boolean isBiography(Draft draft, Page page) {
        if (draft.kind() == Kind.HEADING
                || !page.isNearOwnEnd(draft)
                || reports(draft, page)
                || opensWithMaker(draft, page)) {
            return false;
        }
        String words = draft.words();
        String opening = words.substring(0, Math.min(words.length(), REACH / 2));
        if (opening.indexOf('“') >= 0 || opening.indexOf('「') >= 0) {
            return false;
        }
        return isFollowed(draft, page)
                || startHolds(draft, Topic.BIO, page)
                || isNameAndPost(words, page)
                || (Plain.endsSentence(words)
                        && (page.authors().open(words)
                                || AuthorLines.isPostAndAuthor(words, page)
                                || isSurnameAndPost(words, page)))
                || (draft.wholly(MarkKind.EMPHASIS) && startHolds(draft, Topic.BIO_VERB, page));
    }

    /** {@return whether a phrase of a topic stands near the start, where one stands in the draft at all} */
    private static boolean startHolds(Draft draft, Topic topic, Page page) {
        return page.holds(draft, topic) && page.start(draft, REACH).holds(topic);
    }

    /** "… Follow her on …" stands at the end. */
    private static boolean isFollowed(Draft draft, Page page) {
        String words = draft.words();
        return page.holds(draft, Topic.BIO_END)
                && page.read(words.substring(Math.max(0, words.length() - REACH / 2)))
                        .holds(Topic.BIO_END);
    }

    /** "Holm is the opinion editor.": the surname of an author, a verb, and in the same sentence what its bearer is. */
    private static boolean isSurnameAndPost(String words, Page page) {
        int end = page.authors().surnameEnd(words);
        int stop = words.indexOf(". ", end);
        String told = end == 0 ? "" : words.substring(end + 1, stop < 0 ? words.length() : stop);
        return !told.isEmpty()
                && page.read(told.substring(0, Math.min(told.length(), VERB))).holds(Topic.BIO_VERB)
                && page.read(told).holds(Topic.BIO_POST);
    }

    /** "海风网特约撰稿人 何七：港口…": in bold, before a colon, whoever wrote it opens a column. */
    private static boolean opensWithMaker(Draft draft, Page page) {
        String words = draft.words();
        for (Mark bold : draft.marks(MarkKind.STRONG)) {
            int colon = bold.start() == 0 ? CreditPhrases.openingColon(words, bold.end()) : -1;
            if (colon > 0
                    && page.credits().titledName(words.substring(0, colon)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "何七，某大学教授。", "何七系作家。": a short name, then what they are to the end. */
    private static boolean isNameAndPost(String words, Page page) {
        int name = 0;
        while (name < words.length() && name <= LONGEST_HAN_NAME && words.charAt(name) >= HAN) {
            if (isJoint(words, name, page)) {
                break;
            }
            name++;
        }
        if (name == 0) {
            return isForeignNameAndPost(words, page);
        }
        boolean named =
                name > 1 && name <= LONGEST_HAN_NAME && words.length() > name + 2 && !Plain.isWider(words, MIDDLE / 2);
        if (!named || !isJoint(words, name, page)) {
            return false;
        }
        // Behind a verb that stands in no story the first sentence tells enough.
        int stop = words.charAt(name) == '，' ? -1 : words.indexOf('。');
        int end = stop < 0 ? words.length() : stop + 1;
        return page.read(words.substring(Math.max(name, end - LONGEST_SECTION), end))
                        .holds(Topic.BIO_POST)
                || (stop > 0
                        && page.read(words.substring(Math.max(name, words.length() - LONGEST_SECTION)))
                                .holds(Topic.BIO_POST));
    }

    /** "Ada Holm是《海风报》的专栏作者。": a Latin name, a verb, and in the same sentence what its bearer is. */
    private static boolean isForeignNameAndPost(String words, Page page) {
        int end = 0;
        while (end < words.length() && words.charAt(end) < HAN) {
            end++;
        }
        int stop = words.indexOf('。');
        return end < words.length() - 1
                && stop > end
                && Plain.isForeignName(words.substring(0, end))
                && page.read(words.substring(end, end + 1)).isLine(Topic.BIO_BEING)
                && page.read(words.substring(end, stop + 1)).holds(Topic.BIO_POST);
    }

    private static boolean isJoint(String words, int at, Page page) {
        return words.charAt(at) == '，' || page.joinsNameAndPost(words.charAt(at));
    }

    private static boolean isCredit(Draft draft, Page page) {
        boolean edge = page.isNearOwnEnd(draft) || page.isNearStart(draft) || page.opens(draft, Topic.CREDIT);
        if (LabelledLinks.isHeadline(draft, page)) {
            return false;
        }
        return edge ? page.isCredits(draft) : draft.kind() == Kind.PARAGRAPH && page.isSurelyCredits(draft);
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

    /** The name of whom the header calls the author, above or below the story. */
    private static boolean isAuthor(Draft draft, Page page) {
        return (page.isNearStart(draft) || page.isNearEnd(draft))
                && page.authors().are(draft.words());
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

    /** An address for letters in a line of its own, as under a byline. */
    private static boolean isMail(String words) {
        int at = words.indexOf('@');
        return at > 0 && words.indexOf(' ') < 0 && words.indexOf('.', at) > at + 1;
    }
}
