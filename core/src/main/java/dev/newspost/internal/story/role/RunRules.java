package dev.newspost.internal.story.role;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Region;
import dev.newspost.internal.story.draft.Region.Structure;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.ArrayList;
import java.util.List;

/** Rules about drafts that follow each other. */
final class RunRules {
    static final List<Rule> ALL = List.of(
            new Rule("name-over-time", RunRules::nameOverTime),
            new Rule("name-under-title", RunRules::nameUnderTitle),
            new Rule("account-under-title", RunRules::accountUnderTitle),
            new Rule("credits-in-a-row", RunRules::creditsInARow),
            new Rule("between-notes", RunRules::betweenNotes),
            new Rule("name-over-biography", RunRules::nameOverBiography),
            new Rule("heading-over-note", RunRules::headingOverNote),
            new Rule("note-of-several-lines", RunRules::noteOfSeveralLines),
            new Rule("promo-of-several-lines", RunRules::promoOfSeveralLines),
            new Rule("appeal-goes-on", AppealGoesOn::run),
            new Rule("life-goes-on", AuthorLines::lifeGoesOn),
            new Rule("behind-note-heading", SectionRules::behindNoteHeading),
            new Rule("behind-comment-heading", SectionRules::behindCommentHeading),
            new Rule("behind-related-heading", SectionRules::behindRelatedHeading),
            new Rule("behind-promo-heading", SectionRules::behindPromoHeading),
            new Rule("behind-tag-heading", SectionRules::behindTagHeading),
            new Rule("behind-end-mark", SectionRules::behindEndMark),
            new Rule("bare-address", RunRules::bareAddress),
            new Rule("promo-to-button", PageFrame::promoToButton),
            new Rule("signs-of-next", RunRules::signsOfNext),
            new Rule(RuleNames.SCRAP, RunRules::scrapOfPage),
            new Rule("whole-related-list", RunRules::wholeRelatedList));

    private static final int MOST_SCRAPS = 200;
    private static final int WIDEST_SCRAP = 50;
    private static final int MOST_NAMES = 4;
    private static final int NEAR_EDGE = 8;

    private RunRules() {}

    /** A name and a time in two lines of one paragraph at the top are a byline. */
    private static void nameOverTime(Page page) {
        for (Draft time : page.drafts()) {
            if (time.line() != 2 || !time.rule().equals("time-line") || !page.isHead(time)) {
                continue;
            }
            Draft name = page.before(time).orElseThrow();
            boolean open = name.role() == null || name.role() == Role.CREDIT;
            if (open && name.visible() <= 60 && !Plain.endsSentence(name.words())) {
                name.decide(Role.CREDIT, "name-over-time");
                time.decide(Role.CREDIT, "name-over-time");
            }
        }
    }

    /** A paragraph that starts as a note is one to its end. */
    private static void noteOfSeveralLines(Page page) {
        for (Draft draft : page.drafts()) {
            if (draft.line() > 1) {
                Draft before = page.before(draft).orElseThrow();
                if (before.whole() == draft.whole() && before.role() == Role.NOTE && draft.role() != Role.NOTE) {
                    draft.decide(Role.NOTE, "note-of-several-lines");
                }
            }
        }
    }

    /** A paragraph most of whose lines promote something is a promo as a whole. */
    private static void promoOfSeveralLines(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Draft first = drafts.get(i);
            if (first.line() != 1) {
                continue;
            }
            int end = i;
            int promos = 0;
            while (end < drafts.size() && drafts.get(end).whole() == first.whole()) {
                promos += drafts.get(end).role() == Role.PROMO ? 1 : 0;
                end++;
            }
            for (Draft line : drafts.subList(i, promos * 2 >= end - i ? end : i)) {
                if (line.role() == null) {
                    line.decide(Role.PROMO, "promo-of-several-lines");
                }
            }
            i = end - 1;
        }
    }

    /** An address that stands in a line of its own is what the line before it is. */
    private static void bareAddress(Page page) {
        for (Draft draft : page.drafts()) {
            if (draft.line() > 1
                    && draft.words().startsWith("http")
                    && draft.words().indexOf(' ') < 0) {
                Draft before = page.before(draft).orElseThrow();
                if (before.role() != null) {
                    draft.decide(before.role(), "bare-address");
                }
            }
        }
    }

    /** A line of dashes belongs to the promo or notice that it parts from the story, and "Dear readers," to the appeal below. */
    private static void signsOfNext(Page page) {
        Role next = null;
        for (int i = page.drafts().size() - 1; i >= 0; i--) {
            Draft draft = page.drafts().get(i);
            boolean part = draft.rule().equals("signs-only")
                    || (draft.role() == null && draft.hasWords() && page.isLine(draft, Topic.SALUTATION));
            if (part && (next == Role.PROMO || next == Role.COPYRIGHT)) {
                draft.decide(next, "signs-of-next");
            }
            next = draft.role();
        }
    }

    /** Names between the title and the time are a byline. */
    private static void nameUnderTitle(Page page) {
        int title = page.first(draft -> draft.role() == Role.TITLE);
        int end = Math.min(page.drafts().size(), title + 1 + MOST_NAMES);
        for (int i = title + 1; i < end; i++) {
            Draft draft = page.drafts().get(i);
            if (draft.role() == Role.META) {
                for (Draft name : page.drafts().subList(title + 1, i)) {
                    name.decide(Role.CREDIT, "name-under-title");
                }
                return;
            }
            boolean post = i > title + 1 && page.credits().isPost(draft.words());
            if (draft.role() != null || !(post || Plain.isForeignName(draft.words()))) {
                return;
            }
        }
    }

    /** Below the title an author and the account that posted it, which the header names too: "何七" over "海风报". */
    private static void accountUnderTitle(Page page) {
        List<Draft> drafts = page.drafts();
        int title = -1;
        for (int i = 0; i < drafts.size() && page.isHead(drafts.get(i)); i++) {
            title = drafts.get(i).role() == Role.TITLE ? i : title;
        }
        for (int i = title + 1; title >= 0 && i < drafts.size() && i <= title + MOST_NAMES; i++) {
            Draft account = drafts.get(i);
            if (account.role() == Role.META) {
                continue;
            }
            if (!isOpen(account) || Plain.isWider(account, WIDEST_SCRAP) || Plain.endsSentence(account.words())) {
                return;
            }
            if (!page.site().name().isEmpty()
                    && page.plain(account).equals(page.site().name())) {
                account.decide(Role.META, "account-under-title");
                drafts.subList(title + 1, i).stream()
                        .filter(RunRules::isOpen)
                        .forEach(name -> name.decide(Role.CREDIT, "account-under-title"));
                return;
            }
        }
    }

    /** "记者｜何七", "编辑｜林一": lines of credits below each other near the top, behind what the story is about. */
    private static void creditsInARow(Page page) {
        List<Draft> near = page.drafts().subList(0, Math.min(page.drafts().size(), NEAR_EDGE + MOST_NAMES));
        int start = 0;
        for (int i = 0; i <= near.size(); i++) {
            boolean credits = i < near.size() && isOpen(near.get(i)) && page.isCredits(near.get(i));
            if (!credits) {
                List<Draft> row = near.subList(start, i);
                if (row.size() > 1) {
                    row.forEach(draft -> draft.decide(Role.CREDIT, "credits-in-a-row"));
                }
                start = i + 1;
            }
        }
    }

    /** What stands between two notes at the start or the end of a post is part of them. */
    private static void betweenNotes(Page page) {
        int last = -1;
        for (int i = 0; i < page.drafts().size(); i++) {
            Draft draft = page.drafts().get(i);
            boolean edge = i < NEAR_EDGE || i >= page.drafts().size() - NEAR_EDGE;
            if (edge && draft.rule().equals("note-opener")) {
                List<Draft> between = page.drafts().subList(last + 1, i);
                if (last >= 0
                        && between.size() < NEAR_EDGE / 2
                        && between.stream().allMatch(RunRules::mayBeOfNote)) {
                    between.forEach(d -> d.decide(Role.NOTE, "between-notes"));
                }
                last = i;
            }
        }
    }

    /** "Ada Holm", "Senior editor": lines right over a biography that starts with the name in them. */
    private static void nameOverBiography(Page page) {
        List<Draft> drafts = page.drafts();
        for (int i = 1; i < drafts.size(); i++) {
            Draft note = drafts.get(i);
            boolean told = note.role() == Role.NOTE && note.kind() == Kind.PARAGRAPH && page.isNearOwnEnd(note);
            for (int k = i - 1;
                    told && k >= Math.max(0, i - MOST_NAMES) && isNameOrPost(drafts.get(k), note, page);
                    k--) {
                if (isNameOf(drafts.get(k), note, page)) {
                    drafts.subList(k, i).forEach(line -> line.decide(Role.NOTE, "name-over-biography"));
                }
            }
        }
    }

    private static boolean isNameOrPost(Draft line, Draft note, Page page) {
        return (isOpen(line) || line.rule().equals("name-over-biography"))
                && line.visible() <= WIDEST_SCRAP
                && (isNameOf(line, note, page) || page.credits().isPost(line.words()));
    }

    /** {@return whether the name that opens a biography, with its bearer's post or alone, is all of a line} */
    private static boolean isNameOf(Draft line, Draft note, Page page) {
        String words = line.words();
        boolean alone = words.length() > 2 && note.words().startsWith(words + " ");
        int space = words.indexOf(' ', words.indexOf(' ') + 1);
        boolean post = space > 0
                && note.words().startsWith(words.substring(0, space + 1))
                && page.credits().isPost(words.substring(space + 1));
        return alone || post;
    }

    /** "原文地址：https://…" between two lines about a translation is a part of them. */
    private static boolean mayBeOfNote(Draft draft) {
        return isOpen(draft) || draft.rule().equals("related-opener");
    }

    /** A heading such as "译文声明" right over notes before the story. */
    private static void headingOverNote(Page page) {
        for (Draft draft : page.drafts()) {
            if (draft.kind() == Kind.HEADING
                    && draft.role() == null
                    && page.isNearStart(draft)
                    && draft.visible() <= WIDEST_SCRAP / 4
                    && page.opens(draft, Topic.NOTE)
                    && page.after(draft)
                            .filter(next -> next.role() == Role.NOTE)
                            .isPresent()) {
                draft.decide(Role.NOTE, "heading-over-note");
            }
        }
    }

    static boolean isOpen(Draft draft) {
        return draft.role() == null && draft.kind() == Kind.PARAGRAPH;
    }

    /** Some short lines among what stands behind the story are words of the page around it. */
    private static void scrapOfPage(Page page) {
        List<Draft> scraps = new ArrayList<>();
        boolean behind = false;
        int words = 0;
        for (Draft draft : page.drafts()) {
            if (!page.isTail(draft) || !draft.hasWords() || draft.kind() == Kind.FIGURE) {
                continue;
            }
            if (Page.isOfPage(draft)) {
                behind = true;
            } else if (behind && draft.role() == null && draft.kind() == Kind.PARAGRAPH) {
                scraps.add(draft);
                words += draft.visible();
            }
        }
        if (words <= MOST_SCRAPS && scraps.stream().allMatch(RunRules::isScrap)) {
            scraps.forEach(draft -> draft.decide(Role.META, RuleNames.SCRAP));
        }
    }

    /** Who wrote another story, and when, belongs to the link to it. */
    private static void wholeRelatedList(Page page) {
        List<Draft> drafts = page.drafts();
        int start = 0;
        while (start < drafts.size()) {
            Region list = drafts.get(start).region().outermost();
            int end = start + 1;
            while (list != null
                    && end < drafts.size()
                    && drafts.get(end).region().outermost() == list) {
                end++;
            }
            List<Draft> parts = drafts.subList(start, end);
            if (list != null
                    && list.structure() == Structure.LIST
                    && parts.stream().anyMatch(draft -> draft.role() == Role.RELATED)
                    && parts.stream().allMatch(RunRules::besideLink)) {
                parts.stream()
                        .filter(draft -> draft.role() != Role.RELATED)
                        .forEach(draft -> draft.decide(Role.RELATED, "whole-related-list"));
            }
            start = end;
        }
    }

    private static boolean besideLink(Draft draft) {
        Role role = draft.role();
        return !draft.hasWords() || role == Role.RELATED || role == Role.META || role == Role.CREDIT;
    }

    private static boolean isScrap(Draft draft) {
        return Plain.width(draft.words()) <= WIDEST_SCRAP && !Plain.endsSentence(draft.words());
    }
}
