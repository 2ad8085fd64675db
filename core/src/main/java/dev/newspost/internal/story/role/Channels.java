package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.text.Hosts;
import java.util.List;

/** Rules about what tells, behind the story, where else its outlet can be found: "Quay News Facebook", "IG：quaynews". */
final class Channels {
    private static final int LONGEST = 60;
    private static final int LONGEST_ABOUT = 200;
    private static final int LONGEST_NAME = 20;

    private Channels() {}

    /** {@return whether a line is a link to an account and names the network, with the account's name or without} */
    static boolean isLink(Draft draft, Page page) {
        List<Mark> links = draft.marks(MarkKind.LINK);
        return draft.kind() == Kind.PARAGRAPH
                && !links.isEmpty()
                && draft.visible() <= LONGEST
                && page.hasStoryBefore(draft)
                && page.isNearOwnEnd(draft)
                && !Plain.endsSentence(draft.words())
                && links.stream().allMatch(link -> isAccount(link.href().orElse(""), page))
                && namesNetwork(draft.words(), draft.wholly(MarkKind.LINK), page)
                && page.before(draft)
                        .filter(before -> before.role() == Role.NOTE)
                        .isEmpty();
    }

    /** "https://www.facebook.com/quaynews": {@return whether an address is that of an account, and of no message there} */
    private static boolean isAccount(String address, Page page) {
        String host = Hosts.of(address);
        int start = address.indexOf(host) + host.length();
        int end = start;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        List<String> path = Plain.parts(address.substring(start, end), "/");
        int names = path.size() - (path.size() > 1 && page.leadsToAccount(path.get(0)) ? 1 : 0);
        return !host.isEmpty() && names == 1 && page.isNetwork(host);
    }

    /** {@return whether a network's name is all of a line, or its first or last word; a link alone may name it behind a name} */
    private static boolean namesNetwork(String words, boolean linked, Page page) {
        String line = words.strip();
        int first = firstOf(line, " :：");
        int last = linked ? line.lastIndexOf(' ') : -1;
        return isNetwork(line, page)
                || (first > 0 && ":：".indexOf(line.charAt(first)) >= 0 && isNetwork(line.substring(0, first), page))
                || (last > 0 && last <= LONGEST_NAME && isNetwork(line.substring(last + 1), page));
    }

    private static boolean isNetwork(String word, Page page) {
        return page.read(word.strip()).isLine(Topic.NETWORK);
    }

    private static int firstOf(String line, String marks) {
        int i = 0;
        while (i < line.length() && marks.indexOf(line.charAt(i)) < 0) {
            i++;
        }
        return i < line.length() ? i : -1;
    }

    /**
     * What a paper says of itself in type of its own behind the last rule: the name with which the paragraph opens is the
     * outlet's, or stands again among the promotion that is all that follows.
     */
    static void about(Page page) {
        List<Draft> drafts = page.drafts();
        int rule = drafts.size() - 1;
        while (rule >= 0 && drafts.get(rule).kind() != Kind.BREAK) {
            rule--;
        }
        if (rule < 0 || rule + 1 >= drafts.size()) {
            return;
        }
        Draft about = drafts.get(rule + 1);
        List<Draft> behind = drafts.subList(rule + 2, drafts.size());
        String name = name(about, page);
        boolean told = about.role() == null
                && about.kind() == Kind.PARAGRAPH
                && about.visible() <= LONGEST_ABOUT
                && (about.wholly(MarkKind.STRONG) || about.wholly(MarkKind.EMPHASIS))
                && page.hasStoryBefore(about);
        if (told
                && !name.isEmpty()
                && behind.stream().filter(Draft::hasWords).allMatch(Page::isOfPage)
                && (page.site().isNamedIn(name)
                        || behind.stream()
                                .anyMatch(next -> next.role() == Role.PROMO
                                        && next.words().contains(name)))) {
            about.decide(Role.PROMO, "about-outlet");
        }
    }

    /** {@return the name in title marks that opens a paragraph, or the outlet's name there; empty where none does} */
    private static String name(Draft about, Page page) {
        String words = about.words();
        if (words.startsWith("《")) {
            int close = words.indexOf('》');
            return close > 1 && close <= LONGEST_NAME ? words.substring(1, close) : "";
        }
        return page.site().outlet().filter(words::startsWith).orElse("");
    }
}
