package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;
import java.util.Locale;

/** Tells linked lines that read as the headline of another story and lead to one from links of the story itself. */
final class OtherStories {
    /** How addresses of what is no page end. */
    private static final List<String> FILES = List.of(
            ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".zip", ".ppt", ".pptx", ".mp3", ".mp4", ".wav", ".jpg",
            ".jpeg", ".png", ".gif", ".svg", ".webp");

    private static final int MOST_BEHIND = 2;

    private OtherStories() {}

    /** {@return whether a line that is nothing but links may be the headline of another story} */
    static boolean mayBeOne(Draft draft, Page page) {
        List<Mark> links = draft.marks(MarkKind.LINK);
        return readsAsHeadline(draft.words())
                && links.stream().noneMatch(link -> isFile(link.href().orElse("")))
                && (isOfOutlet(links, page) || isOutside(draft, page) || isBesideOne(draft, page))
                && !isUnderHeadingOfStory(draft, page);
    }

    /** Sentences and cues end in a stop or a colon; an address is no headline, and no number counts one. */
    private static boolean readsAsHeadline(String words) {
        String text = words.strip();
        char last = text.charAt(text.length() - 1);
        boolean stops = ".。".indexOf(last) >= 0 && !endsInDots(text) && !text.endsWith("》。");
        return !stops && "：:".indexOf(last) < 0 && !isAddress(text) && Plain.number(text) == 0;
    }

    /** "…", "in the U.S.": {@return whether the last word holds more dots than the one that ends it} */
    private static boolean endsInDots(String text) {
        int dot = text.lastIndexOf('.', text.length() - 2);
        return dot >= 0 && text.indexOf(' ', dot) < 0;
    }

    /** "qy.example/4ab": {@return whether it is one word that holds a dot and a slash} */
    private static boolean isAddress(String text) {
        int dot = text.indexOf('.');
        return dot > 0
                && text.indexOf('/', dot) > 0
                && text.indexOf(' ') < 0
                && text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isFile(String address) {
        int end = address.length();
        for (int i = 0; i < address.length() && end == address.length(); i++) {
            end = "?#".indexOf(address.charAt(i)) >= 0 ? i : end;
        }
        String path = address.substring(0, end).toLowerCase(Locale.ROOT);
        return FILES.stream().anyMatch(path::endsWith);
    }

    /** {@return whether all links may lead to the outlet's own pages, as those of a post without an address of its own may} */
    private static boolean isOfOutlet(List<Mark> links, Page page) {
        return page.site().isUnknown()
                || links.stream()
                        .allMatch(link -> page.site().isOfOutlet(link.href().orElse("")));
    }

    /** {@return whether it stands behind the story, or as a list before it or where little of the page follows} */
    private static boolean isOutside(Draft draft, Page page) {
        boolean list = LinkRules.inList(draft);
        return page.isTail(draft) || (list && (page.isHead(draft) || page.bodyBehind(draft) <= MOST_BEHIND));
    }

    /** {@return whether another link to a story stands right before it} */
    private static boolean isBesideOne(Draft draft, Page page) {
        return page.before(draft)
                .filter(before -> before.role() == Role.RELATED)
                .isPresent();
    }

    /**
     * {@return whether inside the story a heading that announces no other stories stands over a list of which nobody can
     * say whether it leads to the outlet's own pages}
     */
    private static boolean isUnderHeadingOfStory(Draft draft, Page page) {
        List<Mark> links = draft.marks(MarkKind.LINK);
        boolean own = !page.site().isUnknown()
                && links.stream()
                        .allMatch(link -> page.site().isOfOutlet(link.href().orElse("")));
        return !own
                && LinkRules.inList(draft)
                && !isOutside(draft, page)
                && page.beforeContainer(draft)
                        .filter(before -> before.kind() == Kind.HEADING && before.role() == null)
                        .isPresent();
    }
}
