package dev.newspost.internal.story.role;

import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import java.util.List;

/** "READ | How the crane fell": tells lines that are a label and the linked headline of another story. */
final class LabelledLinks {
    private static final int LONGEST_LABEL = 30;
    private static final int LEAST_LINK = 12;
    private static final int LONGEST_LINE = 120;
    /** A name in a credit has fewer. */
    private static final int LEAST_WORDS = 5;

    private static final int HAN_ENDING = 2;
    private static final String BETWEEN = ":：|｜丨–—-»>→";
    private static final String BEHIND = " .。!！)）]】*»>";

    private LabelledLinks() {}

    static boolean isOne(Draft draft, Page page) {
        if ((draft.kind() != Kind.PARAGRAPH && draft.kind() != Kind.HEADING) || LinkRules.inList(draft)) {
            return false;
        }
        List<Mark> links = draft.marks(MarkKind.LINK);
        String words = draft.words();
        if (links.isEmpty() || links.size() > 2) {
            return false;
        }
        Mark last = links.get(links.size() - 1);
        // Some sites link label and headline to the same page.
        int from = links.size() == 2 && !links.get(0).href().equals(last.href()) ? -1 : 0;
        int label = from < 0 ? -1 : labelEnd(words, last.start() == 0 ? words.length() : last.start());
        return (label > 0 || offersMore(draft, last, page))
                && endsWithLink(words, last.end())
                && Plain.width(words.substring(Math.max(label, 0))) >= LEAST_LINK
                && !words.startsWith("http", Math.max(last.start(), label))
                && (label < 0 || isLabel(words.substring(0, label), page));
    }

    /** "PHOTOS: The crane in the sea": {@return whether the linked words are a headline, and nobody's name} */
    static boolean isHeadline(Draft draft, Page page) {
        List<Mark> links = draft.marks(MarkKind.LINK);
        if (links.isEmpty() || draft.visible() > LONGEST_LINE || !isOne(draft, page)) {
            return false;
        }
        Mark link = links.get(links.size() - 1);
        int colon = Math.max(draft.words().indexOf(':'), draft.words().indexOf('：'));
        String title = draft.words()
                .substring(Math.max(link.start(), colon + 1), link.end())
                .strip();
        boolean own = link.href().filter(page.site()::isOfOutlet).isPresent();
        return wordsOf(title) >= LEAST_WORDS
                && page.credits().endOfBody(title) < title.length()
                && (own || !Plain.isForeignName(title))
                && page.credits().makers(title).stream().allMatch(phrase -> wordsOf(phrase.name()) >= LEAST_WORDS);
    }

    private static int wordsOf(String title) {
        int words = 1;
        for (int i = 1; i < title.length(); i++) {
            words += isBlank(title.charAt(i)) && !isBlank(title.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    /** "Read more on the harbour's page, How the crane fell": {@return whether words for more lead to a link that is much of the line} */
    private static boolean offersMore(Draft draft, Mark link, Page page) {
        return link.start() > 0
                && 5 * draft.under(MarkKind.LINK) >= 2 * draft.visible()
                && page.opens(draft, Topic.RELATED_HEADING);
    }

    /** {@return the end of the words before the first colon or bar, which stands right before a link that is not the whole line} */
    private static int labelEnd(String words, int link) {
        int end = 0;
        int most = Math.min(words.length(), LONGEST_LABEL);
        while (end < most
                && (end == 0 || BETWEEN.indexOf(words.charAt(end)) < 0 || Plain.isSigns(words.substring(0, end)))) {
            end++;
        }
        if (end == most) {
            return -1;
        }
        int next = end;
        while (next < words.length() && (BETWEEN.indexOf(words.charAt(next)) >= 0 || isBlank(words.charAt(next)))) {
            next++;
        }
        return link == words.length() || next >= link ? end : -1;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\t';
    }

    private static boolean endsWithLink(String words, int end) {
        for (int i = end; i < words.length(); i++) {
            if (BEHIND.indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String words, Page page) {
        String label = words.strip();
        Reading read = page.read(label);
        if (read.isLine(Topic.LINK_LABEL) || read.isLine(Topic.RELATED_HEADING) || read.opens(Topic.RELATED_HEADING)) {
            return true;
        }
        boolean han = label.length() > HAN_ENDING && label.charAt(label.length() - 1) >= 0x2e80;
        return han && page.read(label.substring(label.length() - HAN_ENDING)).isLine(Topic.OTHERS);
    }
}
