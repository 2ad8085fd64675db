package dev.newspost.internal.story.figure;

import dev.newspost.Role;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.RuleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be said of pictures only when the words around them have their roles. */
final class Settling {
    private static final Set<Role> AROUND = Set.of(Role.RELATED, Role.PROMO, Role.COMMENT);

    private static final int NEAR = 3;
    private static final int LONGEST_COUNT = 9;
    /** One linked picture behind the last words may be the story's. */
    private static final int LEAST_TEASERS = 2;

    /** The rules of links that name another story; "Continue reading" may lead to this one. */
    private static final Set<String> LINKS = Set.of(
            "link-line",
            "link-list",
            "related-region",
            "rest-of-box",
            "promo-link",
            "heading-over-related",
            "linked-heading",
            "same-link");

    private final Journal journal;
    private final Words words;
    private final PhotoCredits credits;

    Settling(Journal journal, Words words, PhotoCredits credits) {
        this.journal = journal;
        this.credits = credits;
        this.words = words;
    }

    /** {@return the drafts without the pictures of other stories behind the end of this one} */
    List<Draft> settle(List<Draft> drafts) {
        return new Pass(drafts).settle();
    }

    /** One walk through the drafts of a post. */
    private final class Pass {
        private final List<Draft> drafts;
        private final List<Draft> settled;
        private final int end;
        private final boolean teasers;
        private final Portraits portraits;
        private Role around = Role.STORY;
        private boolean told;
        private boolean scattered;

        Pass(List<Draft> drafts) {
            this.drafts = drafts;
            settled = new ArrayList<>(drafts.size());
            end = endOfStory(drafts);
            teasers = countLinked(drafts, end) >= LEAST_TEASERS;
            portraits = new Portraits(drafts, end, credits);
        }

        List<Draft> settle() {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                boolean teaser = teasers && i > end && leadsToPage(draft) && !draft.hasWords();
                around = teaser ? Role.RELATED : around;
                if (!leaveOut(draft, i)) {
                    told |= tellsStory(draft);
                    // A scrap among words of the page does not part the pictures behind it from them.
                    around = draft.hasWords() && !draft.rule().equals(RuleNames.SCRAP) ? draft.role() : around;
                    settled.add(draft);
                }
            }
            if (scattered) {
                // The words of a figure that was never closed stand around other figures.
                settled.sort(Comparator.comparingInt(Draft::order));
            }
            return settled;
        }

        /** Leaves a picture out that is none of the story, its words kept; {@return whether it did} */
        private boolean leaveOut(Draft draft, int i) {
            if (draft.kind() != Kind.FIGURE) {
                return false;
            }
            if (end >= 0 && i > end && isBanner(draft)) {
                journal.refuse(draft.source(), "banner-behind-story");
                return true;
            }
            if (isCounter(draft.words())) {
                journal.refuse(draft.source(), "beside-counter");
                refuse(draft, Role.META, settled);
                return true;
            }
            if (portraits.isOne(i)) {
                journal.refuse(draft.source(), "portrait-beside-note");
                return true;
            }
            boolean frame =
                    draft.rule().equals(RuleNames.PAGE_HEAD) || draft.rule().equals(RuleNames.PAGE_FOOT);
            boolean behind = frame || (end >= 0 && i > end && AROUND.contains(around));
            if (!behind && !(told && leadsAway(drafts, i))) {
                return false;
            }
            around = frame ? draft.role() : behind ? around : Role.RELATED;
            journal.refuse(draft.source(), "beside-" + around.name().toLowerCase(Locale.ROOT));
            refuse(draft, around, settled);
            scattered |= draft.gathered().size() > 1;
            return true;
        }
    }

    private static void refuse(Draft figure, Role role, List<Draft> settled) {
        for (Draft gathered : figure.gathered()) {
            gathered.decide(role, "words-of-refused-picture");
            settled.add(gathered);
        }
    }

    /** "10299": {@return whether a number alone is all that stands beside a picture: it counts readers} */
    private static boolean isCounter(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_COUNT
                && words.chars().allMatch(Character::isDigit);
    }

    /** {@return whether a picture without words is one that readers scan, or that leads to what it offers} */
    private boolean isBanner(Draft draft) {
        if (draft.hasWords() || draft.pictures().size() != 1) {
            return false;
        }
        String name = Addresses.fileName(draft.pictures().get(0).src());
        boolean icon = words.isIcon(name);
        boolean banner = words.isBanner(name);
        return leadsToPage(draft) ? icon || banner : icon && banner;
    }

    /** {@return how many pictures behind the end of the story lead to other pages} */
    private static int countLinked(List<Draft> drafts, int end) {
        int count = 0;
        for (int i = end + 1; end >= 0 && i < drafts.size(); i++) {
            count += leadsToPage(drafts.get(i)) && !drafts.get(i).hasWords() ? 1 : 0;
        }
        return count;
    }

    private static boolean leadsToPage(Draft draft) {
        String address = draft.kind() == Kind.FIGURE ? Links.around(draft.source()) : "";
        return !address.isEmpty() && !address.startsWith("#") && !Pictures.isPicture(address);
    }

    /** {@return whether a picture leads to the same page as a link to another story beside it} */
    private static boolean leadsAway(List<Draft> drafts, int index) {
        String address = Links.around(drafts.get(index).source());
        for (int i = Math.max(0, index - NEAR);
                !address.isEmpty() && i < Math.min(drafts.size(), index + NEAR + 1);
                i++) {
            Draft other = drafts.get(i);
            if (other.role() == Role.RELATED
                    && LINKS.contains(other.rule())
                    && other.kind() != Kind.FIGURE
                    && Links.leads(other, address)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfStory(List<Draft> drafts) {
        int end = drafts.size() - 1;
        while (end >= 0 && !tellsStory(drafts.get(end))) {
            end--;
        }
        return end;
    }

    private static boolean tellsStory(Draft draft) {
        return draft.hasWords() && draft.role() == Role.STORY && draft.kind() != Kind.FIGURE;
    }
}
