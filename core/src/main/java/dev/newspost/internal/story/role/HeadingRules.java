package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules about lines that stand as headings without being marked up as such. */
final class HeadingRules {
    private static final int WIDEST = 100;
    private static final int INTERVIEW = 3;
    private static final int LONGEST_ASKER = 12;
    private static final int LONGEST_ANSWER = 400;
    private static final String QUOTATION_MARKS = "“”「」『』\"《》";

    static final List<Rule> ALL = List.of(
            new Rule(QuotedHeadings.NAME, page -> headings(page, QuotedHeadings.NAME, QuotedHeadings.of(page))),
            new Rule("marked-heading", page -> headings(page, "marked-heading", HeadingRules::isMarked)),
            Rule.brief("bold-byline", Role.CREDIT, HeadingRules::isByline),
            new Rule("bold-heading", page -> headings(page, "bold-heading", boldHeadings(page))),
            new Rule("numbered-heading", page -> headings(page, "numbered-heading", numbered(page))),
            new Rule(
                    "bold-line-heading", page -> headings(page, "bold-line-heading", StandingHeadings::opensParagraph)),
            new Rule(
                    "heading-between-dashes",
                    page -> headings(page, "heading-between-dashes", StandingHeadings::betweenDashes)),
            new Rule("series-heading", page -> headings(page, "series-heading", SeriesHeadings.of(page))),
            new Rule("class-heading", page -> headings(page, "class-heading", StandingHeadings.ofTheirClass(page))),
            new Rule("standing-heading", page -> headings(page, "standing-heading", StandingHeadings.between(page))));

    private HeadingRules() {}

    /** Makes lines headings; each has the level below the heading before it that is marked up as one. */
    private static void headings(Page page, String rule, BiPredicate<Draft, Page> fits) {
        int level = 1;
        for (Draft draft : page.drafts()) {
            if (draft.kind() == Kind.HEADING) {
                level = draft.rule().endsWith("-heading") ? level : draft.level();
            } else if (fits.test(draft, page)) {
                draft.toHeading(Math.min(6, level + 1));
                draft.decide(Role.STORY, rule);
            }
        }
    }

    /** {@return whether a class or large type sets a short line apart as a heading} */
    private static boolean isMarked(Draft draft, Page page) {
        return draft.role() == null
                && draft.kind() == Kind.PARAGRAPH
                && draft.line() == 0
                && draft.region().saysItself(Hint.HEADING)
                && draft.region().nearest() == null
                && Plain.width(draft.words()) <= WIDEST
                && !endsFlat(draft.words())
                && page.nextWords(draft).isPresent();
    }

    /**
     * In an interview bold questions to somebody, or that somebody answers, are its paragraphs; a question that a section answers is a heading. No
     * heading asks at length: where a few questions do, the others are no headings either; where most do, the others are.
     */
    private static BiPredicate<Draft, Page> boldHeadings(Page page) {
        int questions = page.count(draft -> isQuestion(draft, page));
        boolean interview = questions >= INTERVIEW && isInterview(page, questions);
        Set<String> askers = askers(page);
        return (draft, all) -> isBold(draft, all)
                && !(interview && asks(whole(draft).words()))
                && !(endsAsSpeech(whole(draft).words())
                        && askers.contains(asker(whole(draft).words())));
    }

    /** {@return the names before the colon of bold questions: what else stands behind one in bold is said, too} */
    private static Set<String> askers(Page page) {
        Set<String> names = new HashSet<>();
        for (Draft draft : page.drafts()) {
            if (draft.kind() == Kind.PARAGRAPH && draft.wholly(MarkKind.STRONG) && isAskedBySomebody(draft.words())) {
                names.add(asker(draft.words()));
            }
        }
        return names;
    }

    private static boolean endsAsSpeech(String words) {
        String text = words.strip();
        return !text.isEmpty() && "！!…？?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String asker(String words) {
        int colon = colon(words);
        return colon > 0 && colon <= LONGEST_ASKER ? words.substring(0, colon).strip() : words;
    }

    /** Under the heading of a part its own byline stands in bold. */
    private static boolean isByline(Draft draft, Page page) {
        return isBold(draft, page)
                && page.before(draft)
                        .filter(before -> before.kind() == Kind.HEADING)
                        .isPresent()
                && (page.credits().isPost(draft.words())
                        || page.credits().wholeLine(draft.words()).stream()
                                .anyMatch(phrase -> phrase.label().isPresent()));
    }

    private static boolean isInterview(Page page, int questions) {
        int put = page.count(draft -> isQuestion(draft, page) && isPutToOne(draft, page));
        int wide = page.count(HeadingRules::asksAtLength);
        return 2 * put > questions || (wide > 0 && wide < questions);
    }

    /** {@return whether a question is put to somebody, or somebody tells of themselves in what stands right behind it} */
    private static boolean isPutToOne(Draft question, Page page) {
        return page.holds(question, Topic.ADDRESSED)
                || page.nextWords(question)
                        .filter(answer -> answer.kind() == Kind.PARAGRAPH && !answer.wholly(MarkKind.STRONG))
                        .filter(answer -> page.read(unquoted(answer.words())).holds(Topic.FIRST_PERSON))
                        .isPresent();
    }

    /** {@return the start of a text without what stands in quotation marks} */
    private static String unquoted(String words) {
        StringBuilder told = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < Math.min(words.length(), LONGEST_ANSWER); i++) {
            char c = words.charAt(i);
            boolean mark = QUOTATION_MARKS.indexOf(c) >= 0;
            quoted = mark ? c == '"' ? !quoted : "“「『《".indexOf(c) >= 0 : quoted;
            told.append(quoted || mark ? ' ' : c);
        }
        return told.toString();
    }

    private static boolean isQuestion(Draft draft, Page page) {
        return isBold(draft, page) && asks(whole(draft).words());
    }

    private static boolean asksAtLength(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.wholly(MarkKind.STRONG)
                && asks(draft.words())
                && Plain.isWider(draft, WIDEST);
    }

    private static Draft whole(Draft draft) {
        return draft.whole() == null ? draft : draft.whole();
    }

    private static boolean asks(String words) {
        String text = words.replace('*', ' ').strip();
        return !text.isEmpty() && "？?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** {@return where the first colon of either script stands, or -1} */
    private static int colon(String words) {
        int wide = words.indexOf('：');
        int narrow = words.indexOf(':');
        return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
    }

    /** {@return whether somebody's name and a colon stand before a question} */
    static boolean isAskedBySomebody(String words) {
        int colon = colon(words);
        return colon > 0 && colon <= LONGEST_ASKER && asks(words) && !Plain.holdsBefore(words, colon, QUOTATION_MARKS);
    }

    private static boolean isBold(Draft draft, Page page) {
        Draft whole = whole(draft);
        boolean open =
                draft.role() == null || (draft.whole() != null && draft.rule().equals("signs-only"));
        if (!open
                || whole.kind() != Kind.PARAGRAPH
                || whole.region().nearest() != null
                || (!whole.wholly(MarkKind.STRONG) && !isStarred(whole.words()))
                || Plain.isWider(whole, WIDEST)
                || endsFlat(whole.words())
                || isAskedBySomebody(whole.words())
                || namesTurn(whole.words(), page)
                || introducesMedia(draft, page)
                || isDialogue(draft, page)
                || whole.words().contains("://")) {
            return false;
        }
        return page.nextWords(draft).isPresent();
    }

    /** "Q：…", "答：…": {@return whether a sign of who asks or answers starts the words} */
    private static boolean namesTurn(String words, Page page) {
        int start = 0;
        while (start < words.length() && "* ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return start + 1 < words.length()
                && page.read(words.substring(start, start + 1)).isLine(Topic.TURN)
                && "：:".indexOf(words.charAt(start + 1)) >= 0;
    }

    /** "She asked him: “Where?”" over "He said: “Home.”": {@return whether two bold lines are what people say to each other} */
    private static boolean isDialogue(Draft draft, Page page) {
        return tellsWords(whole(draft).words())
                && page.nextWords(draft)
                        .filter(next -> next.wholly(MarkKind.STRONG) && tellsWords(next.words()))
                        .isPresent();
    }

    /** {@return whether a colon and words in quotation marks stand behind others, to the end} */
    private static boolean tellsWords(String words) {
        String text = words.strip();
        int colon = colon(text);
        int open = colon + 1 < text.length() && text.charAt(colon + 1) == ' ' ? colon + 2 : colon + 1;
        return colon > 1
                && open < text.length()
                && QUOTATION_MARKS.indexOf(text.charAt(open)) >= 0
                && QUOTATION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** {@return whether words end in a colon over a video or picture, and so tell what it shows} */
    private static boolean introducesMedia(Draft draft, Page page) {
        String words = draft.words().strip();
        return !words.isEmpty()
                && "：:".indexOf(words.charAt(words.length() - 1)) >= 0
                && page.after(draft)
                        .filter(next -> next.kind() == Kind.EMBED || next.kind() == Kind.FIGURE)
                        .isPresent();
    }

    /** {@return knows the bold lines whose number is the one before or behind that of a heading: "1. No more overtime."} */
    private static BiPredicate<Draft, Page> numbered(Page page) {
        Set<Integer> numbers = new HashSet<>();
        for (Draft draft : page.drafts()) {
            int number = draft.kind() == Kind.HEADING && draft.role() != Role.TITLE ? Plain.number(draft.words()) : 0;
            if (number > 0) {
                numbers.add(number);
            }
        }
        return (draft, all) -> {
            int number = numbers.isEmpty() || !opensBold(draft) ? 0 : Plain.number(draft.words());
            return number > 0
                    && !numbers.contains(number)
                    && (numbers.contains(number - 1) || numbers.contains(number + 1))
                    && all.nextWords(draft)
                            .filter(next -> Plain.number(next.words()) == 0)
                            .isPresent();
        };
    }

    private static boolean opensBold(Draft draft) {
        return draft.role() == null
                && draft.kind() == Kind.PARAGRAPH
                && draft.line() == 0
                && draft.region().nearest() == null
                && !Plain.isWider(draft, WIDEST)
                && draft.marks(MarkKind.STRONG).stream().anyMatch(strong -> strong.start() == 0);
    }

    /** {@return whether asterisks stand around the words that no Markdown reader took for signs of bold type} */
    private static boolean isStarred(String words) {
        return words.length() > 4 && words.startsWith("**") && words.endsWith("**");
    }

    /** {@return whether words end as no heading does} */
    static boolean endsFlat(String words) {
        String text = words.strip();
        int end = text.length();
        while (end > 0 && "”’」』\"）)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        return "。.，,；;".indexOf(last) >= 0 || text.startsWith("(") || text.startsWith("（");
    }
}
