package dev.newspost.internal.story.role;

import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules about what stands behind a heading or a mark that says what follows. */
final class SectionRules {
    private static final int LONGEST_NOTE = 12;
    private static final int LONGEST_LINK = 160;
    private static final int LONGEST_MARK = 8;
    private static final int LONGEST_COUNT = 8;
    private static final int LONGEST_TAG = 40;
    private static final int LEAST_STORY = 60;
    private static final String SIGNS_OF_END = "###";

    private SectionRules() {}

    /** Readers' comments stand behind the story: a button over it that leads to them opens nothing. */
    static void behindCommentHeading(Page page) {
        boolean inside = false;
        boolean told = false;
        for (Draft draft : page.drafts()) {
            told |= draft.kind() == Kind.PARAGRAPH && draft.visible() >= LEAST_STORY;
            if (!told) {
                continue;
            }
            if ((draft.hasWords() && isCommentHeading(draft, page))
                    || (draft.hasWords() && draft.visible() < 40 && page.opens(draft, Topic.COMMENTS))) {
                inside = true;
            } else if (draft.kind() == Kind.HEADING) {
                inside = false;
            } else if (inside && isOfComment(draft)) {
                draft.decide(Role.COMMENT, "behind-comment-heading");
                overComments(draft, page);
            }
        }
    }

    /** The heading right over the first comment is theirs. */
    private static void overComments(Draft comment, Page page) {
        page.before(comment)
                .filter(heading -> heading.kind() == Kind.HEADING && heading.role() == null)
                .ifPresent(heading -> heading.decide(Role.COMMENT, "over-comments"));
    }

    /** "Comments", "评论12", "Comments (3)" */
    private static boolean isCommentHeading(Draft draft, Page page) {
        String words = draft.words();
        int end = words.length();
        while (end > 0 && " ()（）0123456789".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return page.isLine(draft, Topic.COMMENTS)
                || (end > 0
                        && end < words.length()
                        && words.length() - end <= LONGEST_COUNT
                        && page.read(words.substring(0, end)).isLine(Topic.COMMENTS));
    }

    /** {@return whether it is words of a reader, or who wrote them} */
    private static boolean isOfComment(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH
                && (draft.role() == null
                        || draft.rule().equals("byline-region")
                        || draft.rule().equals("author-link"));
    }

    /** Short lines behind a heading of related links are such links, up to the next heading or paragraph. */
    static void behindRelatedHeading(Page page) {
        boolean inside = false;
        for (Draft draft : page.drafts()) {
            if (draft.rule().equals("related-heading") || draft.rule().equals("others-articles")) {
                inside = true;
            } else if (inside && draft.hasWords() && isCommentHeading(draft, page)) {
                inside = false;
            } else if (inside && draft.role() == null && draft.hasWords()) {
                inside = draft.visible() <= 120 && (draft.under(MarkKind.LINK) > 0 || page.isTail(draft));
                if (inside) {
                    draft.decide(Role.RELATED, "behind-related-heading");
                }
            }
        }
    }

    /** Short items in a list right below a heading of the page such as "Topics" are its tags, behind the story. */
    static void behindTagHeading(Page page) {
        boolean inside = false;
        for (Draft draft : page.drafts()) {
            if (draft.rule().equals("meta-line")) {
                inside = page.isTail(draft) || 2 * draft.place() > page.drafts().size();
            } else {
                inside = inside
                        && RunRules.isOpen(draft)
                        && draft.region().nearest() != null
                        && draft.visible() <= LONGEST_TAG
                        && draft.words().indexOf(':') < 0
                        && !Plain.endsSentence(draft.words());
                if (inside) {
                    draft.decide(Role.META, "behind-tag-heading");
                }
            }
        }
    }

    /** Links under a heading that promotes something, such as "Learn more", do the same. */
    static void behindPromoHeading(Page page) {
        boolean inside = false;
        for (Draft draft : page.drafts()) {
            if (draft.kind() == Kind.HEADING) {
                inside = draft.role() == Role.PROMO && page.isLine(draft, Topic.PROMO);
            } else if (inside && draft.role() == null && draft.hasWords()) {
                inside = draft.visible() <= LONGEST_LINK && draft.under(MarkKind.LINK) > 0;
                if (inside) {
                    draft.decide(Role.PROMO, "behind-promo-heading");
                }
            }
        }
    }

    /** Behind the mark that ends a release for the press its sender tells of itself. */
    static void behindEndMark(Page page) {
        List<Draft> drafts = page.drafts();
        int mark = drafts.size() - 1;
        while (mark >= 0 && !isEndMark(drafts.get(mark), page)) {
            mark--;
        }
        List<Draft> behind = drafts.subList(mark + 1, drafts.size());
        if (mark >= drafts.size() / 2 && behind.size() <= LONGEST_NOTE) {
            behind.stream()
                    .filter(draft -> RunRules.isOpen(draft) && draft.hasWords())
                    .forEach(draft -> draft.decide(Role.NOTE, "behind-end-mark"));
        }
    }

    /** {@return whether a draft is one of the last with words or stands in the second half of the page} */
    static boolean isInSecondHalf(Draft draft, Page page) {
        return page.isNearOwnEnd(draft) || 2 * draft.place() > page.drafts().size();
    }

    /** "###", and words such as "ENDS" or "- 30 -", which stand between dashes or in capitals as those of no heading do. */
    static boolean isEndMark(Draft draft, Page page) {
        String words = draft.words();
        if (words.isEmpty() || words.length() > LONGEST_MARK) {
            return false;
        }
        char first = words.charAt(0);
        boolean capitals = Character.isUpperCase(first) && words.equals(words.toUpperCase(Locale.ROOT));
        return words.replace(" ", "").equals(SIGNS_OF_END)
                || ((capitals || Plain.isSign(first)) && page.isLine(draft, Topic.END_MARK));
    }

    /** What stands under a heading such as "About the data" is a note, up to the next heading of its level. */
    static void behindNoteHeading(Page page) {
        List<Draft> section = new ArrayList<>();
        boolean inside = false;
        int level = 0;
        for (Draft draft : page.drafts()) {
            // In the first half a lower heading leads to a part of the story, such as one under "How we did it".
            boolean part = inside
                    && draft.level() > level
                    && 2 * draft.place() > page.drafts().size();
            if (draft.kind() == Kind.HEADING && part) {
                continue;
            }
            boolean line = draft.rule().equals(RuleNames.BIOGRAPHY_HEADING)
                    || draft.rule().equals("note-heading-line");
            if (draft.kind() == Kind.HEADING || line) {
                note(section);
                inside = line || page.isLine(draft, Topic.NOTE_HEADING);
                level = draft.level();
            } else if (inside && draft.role() == null && draft.hasWords()) {
                section.add(draft);
            }
        }
        note(section);
    }

    /** Makes a section a note; a long one is a part of the story that its heading only opens. */
    private static void note(List<Draft> section) {
        if (section.size() <= LONGEST_NOTE) {
            section.forEach(draft -> draft.decide(Role.NOTE, "behind-note-heading"));
        }
        section.clear();
    }
}
