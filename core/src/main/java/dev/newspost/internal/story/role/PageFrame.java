package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands around the story on whole pages that a crawler made Markdown of: the menus above, the foot below. */
final class PageFrame {
    private static final String MENU = "page-menu";

    /** The rules of buttons that end a box. */
    private static final Set<String> BUTTONS = Set.of("promo-line", "link-button", "button", "promo-words");

    static final List<Rule> ABOVE =
            List.of(new Rule(RuleNames.PAGE_HEAD, PageFrame::head), new Rule(MENU, PageFrame::menus));
    static final List<Rule> BELOW = List.of(new Rule(RuleNames.PAGE_FOOT, PageFrame::foot));

    private static final int NARROW = 16;
    private static final int WIDEST = 40;
    private static final int WIDEST_FOOT = 36;
    private static final int LONGEST_FOOT = 200;
    private static final int LEAST_TOLD = 25;
    private static final int LEAST_PLATES = 4;
    private static final int LEAST_FEET = 2;
    private static final int SECTION = 4;
    private static final int DEPTH = 4;
    private static final int MOST_IN_BOX = 3;

    private PageFrame() {}

    /** Menus, logos and buttons above the headline that comes again, or above the only one. */
    private static void head(Page page) {
        List<Draft> drafts = page.drafts();
        int title = lastTitle(drafts);
        int lines = 0;
        int plates = 0;
        int told = 0;
        for (Draft draft : drafts.subList(0, Math.max(0, title))) {
            if (isOpen(draft)) {
                lines++;
                plates += isPlate(draft, page) ? 1 : 0;
                told += tells(draft) ? 1 : 0;
            }
        }
        if (plates < LEAST_PLATES * (1 + told) || plates * 2 < lines) {
            return;
        }
        int again = -1;
        for (int i = 0; i < title; i++) {
            Draft draft = drafts.get(i);
            // a headline close above the last one: what stands between them names the section
            boolean section = again > 0 && title - again <= SECTION;
            if (draft.role() == Role.TITLE) {
                again = i;
            } else if (draft.kind() == Kind.FIGURE ? !opensStory(drafts, i, title) : isOfHead(draft, page)) {
                draft.decide(section && draft.kind() != Kind.FIGURE ? Role.META : Role.PROMO, RuleNames.PAGE_HEAD);
            }
        }
    }

    private static boolean isOfHead(Draft draft, Page page) {
        return isOpen(draft) && !page.isCredits(draft) && !page.times().isTime(draft.words());
    }

    /** A list of short links before the story, one of them to the front page, where no headline comes again. */
    private static void menus(Page page) {
        Map<Region, List<Draft>> lists = new LinkedHashMap<>();
        for (Draft draft : page.drafts()) {
            if (isOpen(draft) && LinkRules.inList(draft) && page.isHead(draft)) {
                lists.computeIfAbsent(draft.region().outermost(), list -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (List<Draft> list : lists.values()) {
            long links = list.stream()
                    .filter(draft -> draft.wholly(MarkKind.LINK) && isPlate(draft, page))
                    .count();
            boolean home = list.stream().anyMatch(draft -> leadsHome(draft, page));
            if (home && links > LEAST_PLATES && links * 2 > list.size()) {
                list.forEach(draft -> draft.decide(Role.PROMO, MENU));
                page.before(list.get(0))
                        .filter(logo -> logo.kind() == Kind.FIGURE && isLinked(logo.source()))
                        .ifPresent(logo -> logo.decide(Role.PROMO, RuleNames.PAGE_HEAD));
            }
        }
    }

    private static boolean leadsHome(Draft draft, Page page) {
        return draft.marks(MarkKind.LINK).stream()
                .anyMatch(link -> page.site().isFront(link.href().orElse("")));
    }

    /** {@return the place of the last headline with no more than one sentence before it; -1 without one} */
    private static int lastTitle(List<Draft> drafts) {
        int title = -1;
        int told = 0;
        for (int i = 0; i < drafts.size() && told < 2; i++) {
            told += drafts.get(i).role() == null && tells(drafts.get(i)) ? 1 : 0;
            title = drafts.get(i).role() == Role.TITLE ? i : title;
        }
        return title;
    }

    private static boolean isOpen(Draft draft) {
        return draft.role() == null && Undecided.isText(draft);
    }

    private static boolean tells(Draft draft) {
        return draft.visible() >= LEAST_TOLD
                && draft.under(MarkKind.LINK) * 2 < draft.visible()
                && Plain.endsSentence(draft.words());
    }

    /** {@return whether a picture stands right over the headline and leads nowhere} */
    private static boolean opensStory(List<Draft> drafts, int index, int title) {
        return index + 1 == title && !isLinked(drafts.get(index).source());
    }

    private static boolean isLinked(Element picture) {
        Element around = picture.parent();
        for (int i = 0; i < DEPTH && around != null; i++) {
            if (around.normalName().equals("a")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** {@return whether it is a word or two, as on a door, or a short link to another page} */
    private static boolean isPlate(Draft draft, Page page) {
        if (Plain.isWider(draft, WIDEST) || Plain.endsSentence(draft.words()) || page.isCredits(draft)) {
            return false;
        }
        boolean link = draft.wholly(MarkKind.LINK);
        return link
                ? draft.marks(MarkKind.LINK).stream()
                        .noneMatch(mark -> mark.href().orElse("").startsWith("#"))
                : !Plain.isWider(draft, NARROW) && !page.times().isTime(draft.words());
    }

    /** Links about the site, headings over them, logos and notices of rights at the end of a page. */
    private static void foot(Page page) {
        List<Draft> drafts = page.drafts();
        int anchor = drafts.size() - 1;
        while (anchor >= 0 && page.isTail(drafts.get(anchor)) && !isAnchor(drafts.get(anchor), page)) {
            anchor--;
        }
        if (anchor < 0 || !page.isTail(drafts.get(anchor))) {
            return;
        }
        int start = anchor;
        while (start > 0 && page.isTail(drafts.get(start - 1)) && isOfFoot(drafts.get(start - 1), page)) {
            start--;
        }
        start = behindRelated(drafts, start);
        List<Draft> foot = drafts.subList(start, drafts.size());
        int feet = 0;
        int links = 0;
        for (Draft draft : foot) {
            feet += Undecided.isText(draft) ? feet(draft, page) : 0;
            links += isOpen(draft) && isOwnLink(draft, page) ? 1 : 0;
        }
        if (feet >= LEAST_FEET || feet + links >= LEAST_PLATES) {
            foot.stream().filter(draft -> isOfFoot(draft, page)).forEach(PageFrame::toFoot);
        }
    }

    /** "About us | Careers | Privacy": {@return how many of a short line's words or links lead to what feet of pages lead to} */
    private static int feet(Draft draft, Page page) {
        if (page.isLine(draft, Topic.FOOT)) {
            return 1;
        }
        int feet = 0;
        for (Mark link : draft.visible() <= LONGEST_FOOT ? draft.marks(MarkKind.LINK) : List.<Mark>of()) {
            boolean foot =
                    page.read(draft.words().substring(link.start(), link.end())).isLine(Topic.FOOT);
            feet += foot ? 1 : 0;
        }
        return feet;
    }

    private static void toFoot(Draft draft) {
        if (draft.kind() == Kind.FIGURE || isOpen(draft) || draft.role() == Role.NOTE) {
            draft.decide(Role.PROMO, RuleNames.PAGE_FOOT);
        }
    }

    /** {@return whether it is a notice of rights or the name of a page about the site} */
    private static boolean isAnchor(Draft draft, Page page) {
        return Undecided.isText(draft)
                && (draft.role() == Role.COPYRIGHT
                        || ((draft.role() == null || draft.role() == Role.NOTE) && feet(draft, page) > 0));
    }

    private static boolean isOfFoot(Draft draft, Page page) {
        if (!Undecided.isText(draft)) {
            return draft.kind() != Kind.EMBED;
        }
        return draft.role() == Role.COPYRIGHT
                || draft.role() == Role.PROMO
                || draft.role() == Role.META
                // "About us" also heads what a publisher says of itself
                || (draft.role() == Role.NOTE && page.isLine(draft, Topic.FOOT))
                || (draft.role() == null
                        && !Plain.endsSentence(draft.words())
                        && (!Plain.isWider(draft, WIDEST_FOOT) || feet(draft, page) > 1));
    }

    /** {@return where a foot starts that stands behind a heading of links to other stories and those links} */
    private static int behindRelated(List<Draft> drafts, int foot) {
        boolean related = foot > 0 && drafts.get(foot - 1).role() == Role.RELATED;
        int start = foot;
        while (related
                && start < drafts.size()
                && drafts.get(start).kind() != Kind.HEADING
                && (!Undecided.isText(drafts.get(start)) || drafts.get(start).wholly(MarkKind.LINK))) {
            start++;
        }
        return start;
    }

    private static boolean isOwnLink(Draft draft, Page page) {
        return draft.wholly(MarkKind.LINK)
                && draft.marks(MarkKind.LINK).stream()
                        .allMatch(link -> page.site().isOfOutlet(link.href().orElse("")));
    }

    /** "Newsletters", its name, what it brings, "Subscribe": from the heading of a box to its button, in the midst of a story. */
    static void promoToButton(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Draft heading = drafts.get(i);
            if (heading.kind() != Kind.HEADING || heading.role() != Role.PROMO) {
                continue;
            }
            int end = i + 1;
            while (end < drafts.size()
                    && end - i <= MOST_IN_BOX
                    && isOpen(drafts.get(end))
                    && drafts.get(end).kind() == Kind.PARAGRAPH
                    && drafts.get(end).visible() <= LONGEST_FOOT) {
                end++;
            }
            boolean button = end < drafts.size()
                    && drafts.get(end).kind() == Kind.PARAGRAPH
                    && BUTTONS.contains(drafts.get(end).rule());
            if (button) {
                drafts.subList(i + 1, end).forEach(draft -> draft.decide(Role.PROMO, "promo-to-button"));
            }
        }
    }
}
