package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about boxes whose first words say what the box is, and about who is named in the byline. */
final class BoxRules {
    static final List<Rule> ALL = List.of(
            new Rule("rest-of-box", BoxRules::restOfBox),
            new Rule("box-with-button", BoxRules::boxWithButton),
            new Rule("heading-over-related", BoxRules::headingOverRelated),
            new Rule("credit-beside-credit", BoxRules::creditBesideCredit),
            new Rule("name-over-post", BoxRules::nameOverPost),
            new Rule("post-behind-byline", BoxRules::postBehindByline),
            new Rule(RuleNames.BIOGRAPHY_OF_MAKER, BoxRules::biographyOfMaker));

    /** Rules whose words open a box of promotion or of links. */
    private static final Set<String> OPENERS =
            Set.of("promo-opener", "promo-formula", "promo-label", "related-heading", "related-opener");

    /** Rules that know a button. */
    private static final Set<String> BUTTONS =
            Set.of("button", "promo-line", "link-button", "link-to-new-window", "link-as-button");

    private static final Set<String> BOXES = Set.of("aside", "section", "div", "form", "details");
    private static final int DEPTH = 5;
    private static final int MOST = 700;
    private static final int MOST_MAKERS = 12;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_BIOGRAPHY = 400;
    private static final int LEAST_NAME = 3;
    private static final int VERB = 24;
    private static final int LONGEST_POST = 40;
    private static final int MOST_PARTS = 3;
    private static final int LONGEST_ASKING = 160;

    private BoxRules() {}

    /** What stands in a small box behind words that promote something, or behind a heading of links, is the same. */
    private static void restOfBox(Page page) {
        List<Draft> drafts = page.drafts();
        int next = 0;
        while (next < drafts.size()) {
            Draft first = drafts.get(next);
            next++;
            if (first.role() == null || !OPENERS.contains(first.rule())) {
                continue;
            }
            Region box = box(first, page);
            while (box != null && next < drafts.size() && isIn(drafts.get(next), box)) {
                Draft draft = drafts.get(next);
                if (draft.role() == null && draft.hasWords() && draft.kind() != Kind.FIGURE) {
                    draft.decide(first.role(), "rest-of-box");
                }
                next++;
            }
        }
    }

    /** {@return the largest small box that the words open; null where they open none} */
    private static Region box(Draft first, Page page) {
        Optional<Draft> before = page.before(first);
        Region box = null;
        Region region = first.region();
        int total = region.root().chars();
        for (int i = 0; i < DEPTH && region != null; i++) {
            Region around = region;
            if (region.chars() > MOST
                    || before.filter(draft -> isIn(draft, around)).isPresent()) {
                return box;
            }
            String name = region.element().normalName();
            int share = name.equals("aside") || name.equals("form") ? 2 : 4;
            if (BOXES.contains(name) && region.chars() > first.visible() && region.chars() * share < total) {
                box = region;
            }
            region = region.parent();
        }
        return box;
    }

    /** A heading or a line and a button, in a small box of their own, ask the reader for something. */
    private static void boxWithButton(Page page) {
        for (Draft button : page.drafts()) {
            if (button.role() != Role.PROMO
                    || !BUTTONS.contains(button.rule())
                    || !(page.isLine(button, Topic.PROMO)
                            || page.opens(button, Topic.BUTTON)
                            || page.opens(button, Topic.PROMO))) {
                continue;
            }
            Region box = smallBox(button);
            List<Draft> parts = new ArrayList<>();
            for (int i = button.place() - 1;
                    box != null
                            && i >= 0
                            && parts.size() <= MOST_PARTS
                            && isIn(page.drafts().get(i), box);
                    i--) {
                parts.add(page.drafts().get(i));
            }
            if (parts.size() <= MOST_PARTS && parts.stream().allMatch(BoxRules::asks)) {
                parts.stream()
                        .filter(part -> part.role() == null && part.hasWords())
                        .forEach(part -> part.decide(Role.PROMO, "box-with-button"));
            }
        }
    }

    private static Region smallBox(Draft button) {
        Region box = null;
        Region region = button.region();
        int total = region.root().chars();
        for (int i = 0; i < DEPTH && region != null && region.chars() <= MOST / 2; i++) {
            if (BOXES.contains(region.element().normalName())
                    && region.chars() > button.visible()
                    && region.chars() * 4 < total) {
                box = region;
            }
            region = region.parent();
        }
        return box;
    }

    private static boolean asks(Draft part) {
        boolean story = part.kind() == Kind.FIGURE || part.kind() == Kind.EMBED || part.visible() > LONGEST_ASKING;
        return (part.role() == null || part.role() == Role.PROMO)
                && !story
                && part.region().nearest() == null
                && part.words().indexOf('“') < 0
                && part.words().indexOf('「') < 0;
    }

    private static boolean isIn(Draft draft, Region box) {
        Region region = draft.region();
        while (region != null && region != box) {
            region = region.parent();
        }
        return region != null;
    }

    /** A heading that is a link, or under which nothing but links to other stories, promotion or comments stands, belongs to them. */
    private static void headingOverRelated(Page page) {
        Role below = null;
        boolean all = true;
        for (int i = page.drafts().size() - 1; i >= 0; i--) {
            Draft draft = page.drafts().get(i);
            boolean item = draft.role() != null && draft.region().nearest() != null;
            if (draft.kind() == Kind.HEADING && !item) {
                boolean related = below == Role.RELATED && (all || draft.wholly(MarkKind.LINK));
                boolean other = (below == Role.PROMO || below == Role.COMMENT) && all && page.isTail(draft);
                if (draft.role() == null && (related || other)) {
                    draft.decide(below, "heading-over-related");
                }
                all = true;
                below = draft.role() == below ? below : null;
            } else if (headsLinks(draft, page) && (all || draft.wholly(MarkKind.STRONG))) {
                draft.decide(Role.RELATED, "heading-over-related");
            } else if (draft.hasWords()) {
                Role role = draft.role() == null ? Role.STORY : draft.role();
                all = all && (below == null || below == role);
                below = role;
            }
        }
    }

    /** {@return whether a short line right over a list of links before or behind the story names what they are} */
    private static boolean headsLinks(Draft draft, Page page) {
        String words = draft.words();
        return isLine(draft)
                && (page.isTail(draft) || !page.hasStoryBefore(draft))
                && Plain.width(words) <= (draft.wholly(MarkKind.STRONG) ? LONGEST_POST * 2 : LONGEST_BYLINE / 4)
                && !Plain.endsSentence(words)
                && "：:”」》".indexOf(words.charAt(words.length() - 1)) < 0
                && page.after(draft)
                        .filter(next ->
                                next.role() == Role.RELATED && next.region().nearest() != null)
                        .isPresent();
    }

    /** A line of credits in the middle of a page, as before what is added to a story, stands beside another one. */
    private static void creditBesideCredit(Page page) {
        for (Draft draft : page.drafts()) {
            boolean open = draft.role() == null && draft.hasWords() && draft.visible() <= LONGEST_BYLINE / 2;
            if (open
                    && besideCredit(draft, page)
                    && !page.credits().wholeLine(draft.words()).isEmpty()) {
                draft.decide(Role.CREDIT, "credit-beside-credit");
            }
        }
    }

    private static boolean besideCredit(Draft draft, Page page) {
        return page.before(draft).filter(other -> other.role() == Role.CREDIT).isPresent()
                || page.after(draft)
                        .filter(other -> other.role() == Role.CREDIT)
                        .isPresent();
    }

    /** A name and, in the line below it, what its bearer is stand over a story as its byline. */
    private static void nameOverPost(Page page) {
        for (int i = 1;
                i < page.drafts().size() && page.isNearStart(page.drafts().get(i));
                i++) {
            Draft name = page.drafts().get(i - 1);
            Draft post = page.drafts().get(i);
            if (isLine(name)
                    && isLine(post)
                    && page.credits().isPost(post.words())
                    && !page.credits().makers(name.words()).isEmpty()) {
                name.decide(Role.CREDIT, "name-over-post");
                post.decide(Role.CREDIT, "name-over-post");
            }
        }
    }

    private static boolean isLine(Draft draft) {
        return draft.role() == null
                && draft.hasWords()
                && draft.kind() == Kind.PARAGRAPH
                && draft.visible() <= LONGEST_POST;
    }

    /** "Staff Writer", "The Associated Press" right behind a byline belong to it. */
    private static void postBehindByline(Page page) {
        Role before = null;
        for (Draft draft : page.drafts()) {
            boolean little = draft.hasWords() && draft.kind() == Kind.PARAGRAPH && draft.visible() <= LONGEST_POST;
            if (before == Role.CREDIT
                    && little
                    && draft.role() == null
                    && page.credits().isPost(draft.words())) {
                draft.decide(Role.CREDIT, "post-behind-byline");
            }
            before = draft.hasWords() ? draft.role() : before;
        }
    }

    /** Who a byline names is told of behind the story: "Jane Doe is a rural affairs reporter." */
    private static void biographyOfMaker(Page page) {
        List<String> makers = new ArrayList<>();
        for (Draft draft : page.drafts()) {
            boolean byline = draft.role() == Role.CREDIT && draft.visible() <= LONGEST_BYLINE;
            if (byline && makers.size() < MOST_MAKERS) {
                page.credits().makers(draft.words()).stream()
                        .map(maker -> maker.name())
                        .filter(name -> name.length() >= LEAST_NAME)
                        .forEach(makers::add);
            } else if (draft.role() == null
                    && draft.kind() == Kind.PARAGRAPH
                    && draft.visible() <= LONGEST_BIOGRAPHY
                    && draft.place() * 2 > page.drafts().size()
                    && tells(draft.words(), makers, page)) {
                draft.decide(Role.NOTE, RuleNames.BIOGRAPHY_OF_MAKER);
            }
        }
    }

    private static boolean isTurn(String words, int end) {
        return end < words.length() && ":：".indexOf(words.charAt(end)) >= 0;
    }

    private static boolean tells(String words, List<String> makers, Page page) {
        for (String maker : makers) {
            // Bylines are in capitals in many papers. A colon behind the name leads to what somebody says.
            if (words.regionMatches(true, 0, maker, 0, maker.length()) && !isTurn(words, maker.length())) {
                // In Chinese the verb follows at once: what starts with the same characters may be another word.
                boolean han = words.charAt(0) >= 0x2e80;
                int end = Math.min(words.length(), maker.length() + (han ? 2 : VERB));
                Topic verb = han ? Topic.MAKER_VERB : Topic.BIO_VERB;
                return page.read(words.substring(maker.length(), end)).holds(verb)
                        && words.indexOf('“') < 0
                        && words.indexOf('「') < 0
                        && words.indexOf('"') < 0;
            }
        }
        return false;
    }
}
