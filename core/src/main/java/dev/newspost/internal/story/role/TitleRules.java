package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Rules about the headline and the standfirst. */
final class TitleRules {
    private static final int LEAST_TITLE = 4;
    private static final int LEAST_LEAD = 20;
    private static final int LEAST_SUBHEAD = 30;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST_SITE = 30;
    private static final int LONGEST_SLOGAN = 60;
    private static final int LEAST_LONG_TITLE = 16;
    private static final int SHORT = 40;
    private static final int MOST_SIGNS = 40;
    private static final int MOST_SLIPS = 4;
    private static final int SLIPS = 6;
    private static final int LEAST_STANDFIRST = 40;
    private static final int MOST_TIMES = 2;
    private static final int MOST_BOLD = 4;

    /** What may stand between a standfirst and the story. */
    private static final List<Role> BELOW = Arrays.asList(Role.META, Role.CREDIT, Role.PROMO);

    static final List<Rule> TITLES = List.of(
            Rule.looking("headline-again", Role.TITLE, TitleRules::headlines),
            Rule.of("headline-with-slips", Role.TITLE, TitleRules::isHeadlineWithSlips),
            Rule.looking("headline-in-parts", Role.TITLE, TitleRules::inParts),
            Rule.looking("only-h1", Role.TITLE, TitleRules::onlyH1),
            Rule.looking("headline-translated", Role.TITLE, TitleRules::translated));

    static final List<Rule> ABOVE = List.of(Rule.looking("above-title", Role.META, TitleRules::aboveTitle));

    static final List<Rule> LEADS = List.of(
            Rule.of("description-again", Role.LEAD, TitleRules::isDescription),
            Rule.looking("description-in-lines", Role.LEAD, DescriptionInLines::of),
            Rule.opening(
                    "lead-opener",
                    Role.LEAD,
                    (d, p) -> (p.isNearStart(d) || !p.hasStoryBefore(d))
                            && d.visible() <= LONGEST_LEAD
                            && p.opens(d, Topic.LEAD)),
            Rule.hinted("lead-region", Role.LEAD, TitleRules::isLeadRegion),
            Rule.of("bold-opening", Role.LEAD, TitleRules::isBoldOpening),
            Rule.hinted("subhead-under-title", Role.LEAD, TitleRules::isSubhead),
            Rule.of("under-title", Role.LEAD, TitleRules::isUnderTitle),
            Rule.of("remark-in-list", Role.NOTE, TitleRules::isRemark));

    private TitleRules() {}

    /** {@return knows the headline said again, but not the name that an interview called by it sets over each answer} */
    private static Predicate<Draft> headlines(Page page) {
        Map<String, Integer> times = new HashMap<>();
        return draft -> isHeadline(draft, page)
                && (draft.kind() != Kind.HEADING
                        || page.isHead(draft)
                        || times.computeIfAbsent(draft.words(), words -> headings(words, page)) <= MOST_TIMES);
    }

    private static int headings(String words, Page page) {
        return page.count(draft -> draft.kind() == Kind.HEADING && draft.words().equals(words));
    }

    private static boolean isHeadline(Draft draft, Page page) {
        if (draft.visible() > LONGEST_LEAD || draft.region().nearest() != null) {
            return false;
        }
        int longest = Math.max(page.title().length(), page.headline().length()) + LONGEST_SLOGAN + MOST_SIGNS;
        if (draft.visible() > longest && !draft.words().contains("{%")) {
            return false;
        }
        String text = page.withoutCode(draft).plain();
        if (text.length() < LEAST_TITLE) {
            return false;
        }
        boolean atEdge = page.isNearStart(draft) || page.isNearEnd(draft);
        boolean before = page.isHead(draft);
        return is(text, page.title(), atEdge, before) || is(text, page.headline(), atEdge, before);
    }

    /** A heading before the story that differs from the headline in a few signs or letters alone. */
    private static boolean isHeadlineWithSlips(Draft draft, Page page) {
        if (draft.kind() != Kind.HEADING || !page.isHead(draft) || !page.isNearStart(draft)) {
            return false;
        }
        String text = page.plain(draft);
        return differsLittle(text, page.title()) || differsLittle(text, page.headline());
    }

    /** {@return knows the first heading of a page and one right below it where they are the title only together: "The old harbour" over "Shut by storm"} */
    private static Predicate<Draft> inParts(Page page) {
        int first = page.first(draft -> draft.kind() == Kind.HEADING);
        Draft one = first + 1 < page.drafts().size() ? page.drafts().get(first) : null;
        Draft two = one == null ? null : page.drafts().get(first + 1);
        boolean parts = two != null
                && two.kind() == Kind.HEADING
                && page.isHead(two)
                && differsLittle(letters(one.words() + two.words()), letters(page.title()))
                // a chapter's number under the whole title
                && !differsLittle(letters(one.words()), letters(page.title()))
                && !differsLittle(letters(two.words()), letters(page.title()));
        return draft -> parts && (draft == one || draft == two);
    }

    static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!Plain.isSign(words.charAt(i))) {
                letters.append(Character.toLowerCase(words.charAt(i)));
            }
        }
        return letters.toString();
    }

    private static boolean differsLittle(String text, String title) {
        int shorter = Math.min(text.length(), title.length());
        int longer = Math.max(text.length(), title.length());
        if (Plain.width(title) < LEAST_LEAD || longer - shorter > MOST_SLIPS) {
            return false;
        }
        int front = 0;
        while (front < shorter && text.charAt(front) == title.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && text.charAt(text.length() - 1 - back) == title.charAt(title.length() - 1 - back)) {
            back++;
        }
        return longer - front - back <= MOST_SLIPS && SLIPS * (longer - front - back) <= longer;
    }

    /** {@return knows the heading right below the title that is as large and in the other script: the title once more} */
    private static Predicate<Draft> translated(Page page) {
        int title = page.first(draft -> draft.role() == Role.TITLE);
        Draft first = title + 1 < page.drafts().size() ? page.drafts().get(title) : null;
        Draft next = first == null ? null : page.drafts().get(title + 1);
        boolean two = next != null
                && first.kind() == Kind.HEADING
                && next.kind() == Kind.HEADING
                && next.level() <= Math.max(2, first.level())
                && page.isHead(next)
                && isHan(first.words()) != isHan(next.words());
        return draft -> two && draft == next;
    }

    private static boolean isHan(String words) {
        return words.chars().anyMatch(c -> c >= 0x3400 && Character.isLetter(c));
    }

    /**
     * {@return whether a line is the title; at an edge of the page it may name the site behind it, and before the story it
     * may be the title without what is taken for the site there, which behind a paragraph is the heading of a part}
     */
    private static boolean is(String text, String title, boolean atEdge, boolean before) {
        return title.length() >= LEAST_TITLE
                && (text.equals(title)
                        || (atEdge && withSite(text, title))
                        || (before && (withSite(title, text) || behindSite(title, text))));
    }

    /** {@return whether the whole of a title says before a mark from where it is taken: "Quay News | …"} */
    private static boolean behindSite(String full, String title) {
        int rest = full.length() - title.length();
        return rest > 1 && rest <= LONGEST_SITE && full.endsWith(title) && "|｜丨：:".indexOf(full.charAt(rest - 1)) >= 0;
    }

    private static boolean withSite(String full, String title) {
        int rest = full.length() - title.length();
        // "… - Bay News – what the harbour reads": behind a long title a site may say more of itself.
        return rest > 0
                && rest <= (Plain.isWider(title, LEAST_LONG_TITLE) ? LONGEST_SLOGAN : LONGEST_SITE)
                && full.startsWith(title)
                && "|-–—_｜".indexOf(full.charAt(title.length())) >= 0;
    }

    private static boolean isH1(Draft draft) {
        return draft.kind() == Kind.HEADING && draft.level() == 1;
    }

    private static Predicate<Draft> onlyH1(Page page) {
        boolean single = page.count(TitleRules::isH1) == 1;
        return draft -> single && isH1(draft) && page.isHead(draft);
    }

    /** {@return whether a short line stands over the title: the name of the section or a label} */
    private static Predicate<Draft> aboveTitle(Page page) {
        int title = page.first(draft -> draft.role() == Role.TITLE);
        boolean titled = title < page.drafts().size()
                && page.drafts().subList(0, title).stream().allMatch(TitleRules::isLabel);
        return draft -> titled && page.place(draft) < title;
    }

    private static boolean isLabel(Draft draft) {
        return draft.visible() <= SHORT && !Plain.endsSentence(draft.words());
    }

    private static boolean isLeadRegion(Draft draft, Page page) {
        if (!draft.says(Hint.LEAD) || draft.visible() < SHORT / 4) {
            return false;
        }
        Region holder = draft.region().holderOf(Hint.LEAD);
        boolean behind = page.hasStoryBefore(draft) && !page.firstStoryIsIn(holder, Hint.LEAD);
        return !behind && (holder == null || holder.chars() <= LONGEST_LEAD);
    }

    /** A line that is set apart as a heading between the title and the story sums it up; a heading of a part is shorter. */
    private static boolean isSubhead(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.region().saysItself(Hint.HEADING)
                && draft.region().nearest() == null
                && Plain.width(draft.words()) >= LEAST_SUBHEAD
                && draft.visible() <= LONGEST_LEAD / 2
                && !page.hasStoryBefore(draft)
                && page.first(other -> other.role() == Role.TITLE) < page.place(draft);
    }

    /** {@return whether one sentence stands between the title and the first picture or time of the page} */
    private static boolean isUnderTitle(Draft draft, Page page) {
        boolean heading = draft.kind() == Kind.HEADING && draft.level() > 1;
        if ((draft.kind() != Kind.PARAGRAPH && !heading)
                || page.hasStoryBefore(draft)
                || draft.visible() > LONGEST_LEAD / 2
                || !Plain.isWider(draft, (heading ? LEAST_STANDFIRST : LEAST_LEAD) - 1)
                || Character.isDigit(draft.words().charAt(0))) {
            return false;
        }
        boolean titled = page.before(draft).filter(d -> d.role() == Role.TITLE).isPresent();
        Optional<Draft> after = page.after(draft);
        return !page.opensWithDateline(draft)
                && draft.region().nearest() == null
                && (titled
                        ? after.filter(d -> d.kind() == Kind.FIGURE || BELOW.contains(d.role()))
                                .isPresent()
                        : page.place(draft) == 0
                                && after.filter(d -> isByline(d, page)).isPresent());
    }

    /** {@return whether a byline stands where the story starts: what it stands under is no part of it} */
    private static boolean isByline(Draft draft, Page page) {
        return draft.role() == Role.CREDIT
                && draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= SHORT
                && !page.credits().makers(draft.words()).isEmpty();
    }

    /** {@return whether the only item of a list opens the post, in type that sets it apart} */
    private static boolean isRemark(Draft draft, Page page) {
        Region item = draft.region().nearest();
        return item != null
                && item.structure() == Region.Structure.ITEM
                && item.container() == draft.region().outermost()
                && item.container().chars() == draft.visible()
                && draft.visible() >= LEAST_LEAD
                && draft.wholly(MarkKind.EMPHASIS)
                && draft.wholly(MarkKind.STRONG)
                && !page.hasStoryBefore(draft);
    }

    private static boolean isDescription(Draft draft, Page page) {
        if (draft.visible() < page.description().length()
                || draft.visible() > page.description().length() + MOST_SIGNS) {
            return false;
        }
        String text = page.plain(draft);
        return text.length() >= LEAST_LEAD && text.equals(page.description()) && !page.hasStoryBefore(draft);
    }

    private static boolean isBoldOpening(Draft draft, Page page) {
        if (draft.kind() != Kind.PARAGRAPH
                || draft.visible() < LEAST_LEAD
                || draft.region().nearest() != null
                || !draft.wholly(MarkKind.STRONG)
                || HeadingRules.isAskedBySomebody(draft.words())) {
            return false;
        }
        List<Draft> before = page.storyBefore(draft);
        return before.size() < MOST_BOLD
                && before.stream().allMatch(TitleRules::isBoldParagraph)
                && endsInPlain(draft, page);
    }

    /** {@return whether words in plain type follow an opening of a few paragraphs in bold} */
    private static boolean endsInPlain(Draft draft, Page page) {
        Optional<Draft> next = page.nextWords(draft);
        for (int i = 1;
                i < MOST_BOLD && next.filter(TitleRules::isBoldParagraph).isPresent();
                i++) {
            next = page.nextWords(next.get());
        }
        return next.isPresent() && !next.get().wholly(MarkKind.STRONG);
    }

    private static boolean isBoldParagraph(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.visible() >= LEAST_LEAD
                && draft.wholly(MarkKind.STRONG)
                && Plain.endsSentence(draft.words())
                && "?？".indexOf(draft.words().charAt(draft.words().length() - 1)) < 0
                && !HeadingRules.isAskedBySomebody(draft.words());
    }
}
