package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rules about lines that are nothing but links. */
final class LinkRules {
    private static final int LEAST = 6;
    private static final int NARROWEST_LINK = 10;
    private static final int NARROWEST = 16;
    private static final int NARROWEST_BEHIND = 12;
    private static final int WIDEST_BUTTON = 60;
    private static final int WIDEST_TAGS = 120;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINKS = 12;

    /** Parts of addresses of pages about a tag, a topic or a section. */
    private static final List<String> TAG_PAGES = List.of(
            "/tag/", "/tags/", "?tag=", "tags=", "/category/", "/categories/", "/topic/", "/topics/", "/keyword");

    static final List<Rule> ALL = List.of(
            new Rule("names-under-label", NamesUnderLabel::run),
            Rule.linked("contents-list", Role.META, (d, p) -> isLink(d) && inList(d) && leadsToThisPage(d)),
            Rule.lookingAtLinks("tabs", Role.META, LinkRules::tabs),
            Rule.linked(
                    "link-button",
                    Role.PROMO,
                    (d, p) -> isLink(d) && Plain.width(d.words()) <= WIDEST_BUTTON && p.opens(d, Topic.BUTTON)),
            Rule.linked(
                    "link-to-new-window", Role.PROMO, (d, p) -> isLink(d) && !inList(d) && p.holds(d, Topic.BUTTON)),
            Rule.linked(
                    "link-to-give", Role.PROMO, (d, p) -> d.visible() <= LONGEST_LINE && isLink(d) && asksToGive(d, p)),
            Rule.linked("origin-link", Role.META, LinkRules::leadsToOrigin),
            Rule.brief("share-list", Role.PROMO, (d, p) -> p.isLine(d, Topic.NETWORK) && isAmongButtons(d, p)),
            Rule.linked("share-link", Role.PROMO, LinkRules::sharesPage),
            Rule.linked("channel-link", Role.PROMO, Channels::isLink),
            new Rule("numbered-links", NumberedLinks::run),
            Rule.linked(
                    "tag-list",
                    Role.META,
                    (d, p) -> inList(d)
                            && ((isTag(d) && p.isTail(d)) || (d.wholly(MarkKind.LINK) && leadsToTagPages(d)))),
            Rule.lookingAtLinks("topic-links", Role.META, TopicLinks::of),
            Rule.linked(
                    "labelled-link", Role.RELATED, (d, p) -> d.visible() <= LONGEST_LINE && LabelledLinks.isOne(d, p)),
            Rule.lookingAtLinks("link-list", Role.RELATED, LinkRules::linkList),
            Rule.lookingAtLinks("link-with-title", Role.RELATED, LinkRules::linkWithTitle),
            Rule.lookingAtLinks("link-line", Role.RELATED, LinkRules::linkLine),
            Rule.linked("linked-heading", Role.RELATED, Teasers::isLinkedHeading),
            new Rule("same-link", Teasers::restOfLink),
            // A short line in bold is a heading to later rules.
            new Rule("about-outlet", Channels::about));

    private LinkRules() {}

    /** "Source": {@return whether a link behind the story that says no more leads to where the text is from} */
    private static boolean leadsToOrigin(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && page.isLine(draft, Topic.ORIGIN)
                && isLink(draft)
                && !inList(draft)
                && page.isNearOwnEnd(draft);
    }

    /** "Copy link", "Facebook", "Email": {@return whether an item of a list beside the name of a network is a button too} */
    private static boolean isAmongButtons(Draft draft, Page page) {
        return inList(draft)
                && (page.before(draft).filter(other -> isButton(other, page)).isPresent()
                        || page.after(draft)
                                .filter(other -> isButton(other, page))
                                .isPresent());
    }

    private static boolean isButton(Draft draft, Page page) {
        return inList(draft) && (page.isLine(draft, Topic.PROMO) || page.isLine(draft, Topic.NETWORK));
    }

    /** Links to the pages of tags or sections, before or behind the story. */
    static boolean leadsToTags(Draft draft, Page page) {
        return draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= WIDEST_TAGS
                && draft.under(MarkKind.LINK) > 0
                && (page.isHead(draft) || page.isTail(draft))
                // A comma or a slash may stand between two of them, and code for the site builder behind the last.
                && Plain.visible(Plain.bare(draft.words())) - draft.under(MarkKind.LINK)
                        < draft.marks(MarkKind.LINK).size()
                && leadsToTagPages(draft);
    }

    private static boolean leadsToTagPages(Draft draft) {
        return draft.marks(MarkKind.LINK).stream()
                .allMatch(link -> link.end() - link.start() <= WIDEST_BUTTON / 2
                        && isTagPage(link.href().orElse("")));
    }

    /** {@return whether it shows nothing but an address of those at which publishers take money} */
    private static boolean asksToGive(Draft draft, Page page) {
        String words = draft.words();
        return words.startsWith("http") && words.indexOf(' ') < 0 && page.takesMoney(words);
    }

    /** {@return whether all it holds is links by which readers share the page} */
    private static boolean sharesPage(Draft draft, Page page) {
        return draft.visible() <= WIDEST_BUTTON
                && draft.wholly(MarkKind.LINK)
                && draft.marks(MarkKind.LINK).stream()
                        .allMatch(link -> link.href().filter(page::shares).isPresent());
    }

    private static boolean isTagPage(String address) {
        return TAG_PAGES.stream().anyMatch(address::contains);
    }

    /** "More on this in 《…》": an item of a list that ends in the linked title of another story. */
    private static Predicate<Draft> linkWithTitle(Page page) {
        boolean directory = isDirectory(page);
        return draft -> !directory && inList(draft) && endsInLinkedTitle(draft) && !isAnnounced(draft, page);
    }

    private static boolean endsInLinkedTitle(Draft draft) {
        String words = draft.words();
        int close = words.lastIndexOf('》');
        int open = words.lastIndexOf('《');
        if (open < 0 || close < words.length() - 2 || close - open < LEAST || open > WIDEST_BUTTON / 2) {
            return false;
        }
        return draft.marks(MarkKind.LINK).stream().anyMatch(link -> link.start() <= open + 1 && link.end() >= close);
    }

    static boolean isLink(Draft draft) {
        return (draft.visible() >= LEAST || Plain.width(draft.words()) >= NARROWEST_LINK)
                && draft.wholly(MarkKind.LINK)
                && draft.marks(MarkKind.LINK).stream()
                        .noneMatch(link -> link.href().orElse("").startsWith("mailto:"));
    }

    /** A link of one short word in a list behind the story, code for the site builder behind it left out. */
    private static boolean isTag(Draft draft) {
        int linked = draft.under(MarkKind.LINK);
        String words = Plain.bare(draft.words()).strip();
        // A few Chinese characters can be a whole headline.
        return linked > 0 && words.length() < LEAST && linked >= words.length() && Plain.width(words) == words.length();
    }

    private static Predicate<Draft> linkList(Page page) {
        boolean directory = isDirectory(page);
        Set<Region> lists = listsOfLinks(page);
        return draft -> !directory
                && isLink(draft)
                && inList(draft)
                && lists.contains(draft.region().outermost())
                && OtherStories.mayBeOne(draft, page)
                && !isAnnounced(draft, page);
    }

    /** {@return the outermost lists most of whose parts that no rule has decided are links: the links of the others are theirs} */
    private static Set<Region> listsOfLinks(Page page) {
        Map<Region, Integer> votes = new HashMap<>();
        for (Draft draft : page.drafts()) {
            if (draft.role() == null && draft.hasWords() && inList(draft)) {
                votes.merge(draft.region().outermost(), isLink(draft) ? 1 : -1, Integer::sum);
            }
        }
        votes.values().removeIf(vote -> vote <= 0);
        return votes.keySet();
    }

    private static Predicate<Draft> linkLine(Page page) {
        boolean directory = isDirectory(page);
        return draft -> !directory
                && isLink(draft)
                && draft.kind() == Kind.PARAGRAPH
                && Plain.width(draft.words()) >= (page.isTail(draft) ? NARROWEST_BEHIND : NARROWEST)
                && !inList(draft)
                && OtherStories.mayBeOne(draft, page)
                && !isAnnounced(draft, page)
                && !inMixedQuote(draft);
    }

    /** {@return whether links are what the post is about: most of what no rule has decided so far is links} */
    private static boolean isDirectory(Page page) {
        int all = 0;
        int linked = 0;
        for (Draft draft : page.drafts()) {
            if (draft.role() == null && draft.hasWords() && draft.kind() != Kind.FIGURE) {
                all += draft.visible();
                linked += isLink(draft) ? draft.visible() : 0;
            }
        }
        return linked * 2 > all;
    }

    /** {@return whether a link stands in a quote that holds other words too: who wrote a message, and when} */
    private static boolean inMixedQuote(Draft draft) {
        Region quote = draft.region().nearest();
        return quote != null && quote.structure() == Structure.QUOTE && quote.chars() > draft.visible() * 2;
    }

    static boolean inList(Draft draft) {
        Region region = draft.region().nearest();
        return region != null && region.structure() == Structure.ITEM;
    }

    private static boolean leadsToThisPage(Draft draft) {
        List<Mark> links = draft.marks(MarkKind.LINK);
        return !links.isEmpty()
                && links.stream().allMatch(link -> link.href().orElse("").startsWith("#"));
    }

    /** {@return knows the items of lists all of whose links lead nowhere, as those of tabs do: "/harbour/crane#"} */
    private static Predicate<Draft> tabs(Page page) {
        Map<Region, Boolean> lists = new HashMap<>();
        for (Draft draft : page.open().linked()) {
            if (inList(draft)) {
                lists.merge(draft.region().outermost(), isTab(draft), Boolean::logicalAnd);
            }
        }
        return draft ->
                isTab(draft) && inList(draft) && lists.get(draft.region().outermost());
    }

    private static boolean isTab(Draft draft) {
        return draft.wholly(MarkKind.LINK)
                && draft.marks(MarkKind.LINK).stream()
                        .allMatch(link -> link.href().orElse("").endsWith("#"));
    }

    /**
     * {@return whether a sentence that ends in a colon, or a heading of sources, leads to links of the story; titles of the
     * outlet's own posts are other stories whatever leads to them}
     */
    private static boolean isAnnounced(Draft draft, Page page) {
        if (inList(draft) && isOwnTitle(draft, page)) {
            return false;
        }
        Optional<Draft> before = page.beforeContainer(draft);
        for (int i = 0; i < MOST_LINKS && before.filter(LinkRules::isOneOfSome).isPresent(); i++) {
            before = page.beforeContainer(before.get());
        }
        // "Other stories of the week:" as a heading over links of the outlet's own
        boolean own = inList(draft) && isOfOutlet(draft, page);
        return before.filter(lead -> endsInColon(lead) && !(own && lead.kind() == Kind.HEADING))
                        .isPresent()
                || before.filter(heading -> heading.role() == null && page.isLine(heading, Topic.SOURCES))
                        .isPresent();
    }

    private static boolean isOfOutlet(Draft draft, Page page) {
        return !page.site().isUnknown()
                && draft.marks(MarkKind.LINK).stream()
                        .allMatch(link -> page.site().isOfOutlet(link.href().orElse("")));
    }

    private static boolean isOneOfSome(Draft draft) {
        return isLink(draft) && !endsInColon(draft);
    }

    private static boolean isOwnTitle(Draft draft, Page page) {
        String words = draft.words();
        int open = words.indexOf('《');
        return open >= 0
                && open < LEAST
                && words.indexOf('》') >= words.length() - 2
                && draft.marks(MarkKind.LINK).stream()
                        .allMatch(link -> link.href().filter(page.site()::holds).isPresent());
    }

    private static boolean endsInColon(Draft draft) {
        return draft.role() == null
                && (draft.words().endsWith(":") || draft.words().endsWith("："));
    }
}
