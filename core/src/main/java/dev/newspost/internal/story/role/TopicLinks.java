package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells the topics of a story that stand in a list behind it: each item is a link of a word or a few, and the address
 * that it leads to ends in just these words.
 */
final class TopicLinks {
    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 4;
    private static final int LEAST = 2;
    private static final int MOST = 8;

    private TopicLinks() {}

    /** {@return knows the items of such lists} */
    static Predicate<Draft> of(Page page) {
        Map<Region, Integer> topics = new HashMap<>();
        Set<Region> others = new HashSet<>();
        for (Draft draft : page.drafts()) {
            Region list = draft.region().outermost();
            if (list == null || !LinkRules.inList(draft)) {
                continue;
            }
            if (page.isTail(draft) && isOpenOrTag(draft) && isTopic(draft, page)) {
                topics.merge(list, 1, Integer::sum);
            } else if (draft.hasWords()) {
                others.add(list);
            }
        }
        topics.keySet().removeAll(others);
        topics.values().removeIf(items -> items < LEAST || items > MOST);
        return draft -> draft.region().outermost() != null
                && topics.containsKey(draft.region().outermost())
                && draft.hasWords();
    }

    /** {@return whether nothing is known of an item but that its one short word may be a tag} */
    private static boolean isOpenOrTag(Draft draft) {
        return draft.role() == null || draft.role() == Role.META;
    }

    private static boolean isTopic(Draft draft, Page page) {
        String words = draft.words();
        List<Mark> links = draft.marks(MarkKind.LINK);
        return draft.visible() <= LONGEST
                && links.size() == 1
                && draft.wholly(MarkKind.LINK)
                && Plain.parts(words, " ").size() <= MOST_WORDS
                && !page.isLine(draft, Topic.FOOT)
                && !page.isLine(draft, Topic.PROMO)
                && letters(words).equals(letters(lastPart(links.get(0).href().orElse(""))));
    }

    /** {@return the last part of an address that holds more than a host} */
    private static String lastPart(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        int slash = address.lastIndexOf('/', Math.max(0, end - 1));
        boolean host = slash > 0 && address.charAt(slash - 1) == '/';
        return slash < 0 || host ? "/" : address.substring(slash + 1, end);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
