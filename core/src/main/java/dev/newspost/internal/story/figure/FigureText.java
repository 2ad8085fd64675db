package dev.newspost.internal.story.figure;

import dev.newspost.RichText;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import dev.newspost.internal.story.draft.Marks;
import dev.newspost.internal.story.draft.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sorts the words of a figure into caption and credit. */
final class FigureText {
    /** What ends a picture's words in posts of WordPress. */
    static final String SHORTCODE = "[/caption]";

    private static final int DEPTH = 8;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_HOLDER = 200;
    private static final int LONGEST_NUMBER = 8;

    /** More makers than this are no picture's, and each would be looked for in each caption. */
    private static final int MOST_MAKERS = 20;

    private final PhotoCredits credits;
    private final Words labels;
    private final List<Draft> words;
    private final List<RichText> captionLines = new ArrayList<>();
    private final List<RichText> creditLines = new ArrayList<>();
    private final Set<String> toldCaptions = new LinkedHashSet<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private final Set<String> inCaptions = new LinkedHashSet<>();
    private final Set<String> alone = new LinkedHashSet<>();

    FigureText(PhotoCredits credits, Words labels, List<Draft> words) {
        this.credits = credits;
        this.labels = labels;
        this.words = words;
        for (Draft draft : words) {
            boolean credit = isCredit(draft);
            boolean unseen = draft.says(Hint.SCREEN_READER) || draft.says(Hint.HIDDEN) || isLabel(draft);
            for (RichText line : Marks.lines(draft.text())) {
                if (line.text().isBlank()) {
                    continue;
                }
                if (!labelled(line, credit || unseen) && (credit || unseen || !setApart(line))) {
                    sort(line, unseen || labels.isPlayer(line.text()) ? "" : told(line), credit);
                }
            }
        }
    }

    /** {@return whether markup marks words as a credit; of two boxes the inner one counts} */
    private static boolean isCredit(Draft draft) {
        if (draft.coveredBy(Hint.CREDIT) || draft.source().hasClass("newspost-credit")) {
            return true;
        }
        if (draft.holds(Hint.CAPTION)) {
            return false;
        }
        Region region = draft.region();
        for (int i = 0; i < DEPTH && region != null; i++) {
            boolean credit = region.saysItself(Hint.CREDIT) || region.saysItself(Hint.COPYRIGHT);
            boolean caption = region.saysItself(Hint.CAPTION) || region.saysItself(Hint.FIGCAPTION);
            if (credit && (!caption || i == 0)) {
                // "caption attribution" on one element: a sentence in it is the caption.
                return !(caption && "。.！!？?".indexOf(last(draft.words())) >= 0);
            }
            if (caption) {
                return false;
            }
            region = region.parent();
        }
        return false;
    }

    private static char last(String words) {
        String text = words.strip();
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** {@return whether words stand on a graphic, as ai2html sets them: a reader sees them in it, and not under it} */
    private static boolean isLabel(Draft draft) {
        Element element = draft.region().element();
        for (int i = 0; i < DEPTH && element != null; i++) {
            if (element.hasClass("g-artboard")) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** A label that only screen readers get may part the caption from the credit: {@return whether one did} */
    private boolean labelled(RichText line, boolean sure) {
        for (RichText.Mark mark : line.marks()) {
            boolean inside = mark.kind() == RichText.MarkKind.SCREEN_READER && !sure;
            // The words behind are copied for a label alone: a line may hold thousands of other marks.
            boolean label = inside
                    && mark.end() - mark.start() <= LONGEST_LABEL
                    && labels.isCreditLabel(line.text().substring(mark.start(), mark.end()));
            String after = label ? line.text().substring(mark.end()).strip() : "";
            if (!after.isEmpty()) {
                String before = line.text().substring(0, mark.start()).strip();
                (before.isEmpty() ? creditLines : captionLines).add(line);
                toldCaptions.add(before);
                alone.add(credits.wholeLine(after).orElse(after));
                return true;
            }
        }
        return false;
    }

    /** "The quay at dusk. <small>Jane Doe</small>": {@return whether the last words, set apart, are nothing but a name} */
    private boolean setApart(RichText line) {
        String text = line.text().stripTrailing();
        for (RichText.Mark mark : line.marks()) {
            boolean kind = mark.kind() == RichText.MarkKind.SMALL || mark.kind() == RichText.MarkKind.EMPHASIS;
            boolean last = kind && mark.end() >= text.length() && text.length() - mark.start() <= LONGEST_HOLDER;
            if (last && mark.start() > 0) {
                String name = text.substring(mark.start());
                // In emphasis stand titles of films and links as well.
                boolean named = credits.tellsHolder(name)
                        || (mark.kind() == RichText.MarkKind.SMALL ? credits.isName(name) : credits.isSurelyName(name));
                String before = named ? told(Marks.part(line, 0, mark.start())) : "";
                boolean apart = Letters.endsSentence(before);
                if (apart) {
                    captionLines.add(line);
                    toldCaptions.add(before);
                    alone.add(name.strip());
                }
                return apart;
            }
        }
        return false;
    }

    /** {@return where the bracket closes that stands around all of the words; -1 without one} */
    static int bracketEnd(String words) {
        int last = words.length() - 1;
        boolean around = last > 2 && "（(".indexOf(words.charAt(0)) >= 0 && "）)".indexOf(words.charAt(last)) >= 0;
        for (int i = 1; around && i < last; i++) {
            around = "）)（(".indexOf(words.charAt(i)) < 0;
        }
        return around ? last : -1;
    }

    /** {@return what a line tells: without what only screen readers get, and without a label in front} */
    private String told(RichText line) {
        StringBuilder told = new StringBuilder();
        int reached = 0;
        for (RichText.Mark mark : line.marks()) {
            if (mark.kind() == RichText.MarkKind.SCREEN_READER && mark.end() > reached) {
                told.append(line.text(), reached, Math.max(reached, mark.start()));
                reached = mark.end();
            }
        }
        String seen = told.append(line.text(), reached, line.text().length())
                .toString()
                .strip();
        seen = seen.endsWith(SHORTCODE)
                ? seen.substring(0, seen.length() - SHORTCODE.length()).strip()
                : seen;
        seen = seen.substring(0, labels.startOfButtons(seen));
        seen = seen.substring(Math.max(numberEnd(seen), countEnd(seen))).strip();
        seen = seen.substring(arrowEnd(seen));
        int label = labels.endOfLabel(seen);
        while (label > 0 && label < seen.length() && isSeparator(seen.charAt(label))) {
            label++;
        }
        return seen.substring(label);
    }

    /** "[1/2] A crane": {@return where the number of a picture in a row of them ends; 0 where none opens the words} */
    private static int numberEnd(String words) {
        int close = words.startsWith("[") ? words.indexOf(']') : -1;
        boolean number = close > 3 && close <= LONGEST_NUMBER && words.indexOf('/') > 0;
        for (int i = 1; number && i < close; i++) {
            number = Character.isDigit(words.charAt(i)) || words.charAt(i) == '/';
        }
        int end = number ? close + 1 : 0;
        while (end > 0 && end < words.length() && Letters.blank(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "1 of 3 | A crane": the same in words; {@return its end, 0 where no such number opens the words} */
    private int countEnd(String words) {
        int bar = words.indexOf('|');
        return bar > 0 && bar <= 2 * LONGEST_NUMBER && labels.isCount(words.substring(0, bar)) ? bar + 1 : 0;
    }

    /** "▲ 港口", "***▲*** 港口": {@return where arrows that point to the picture end; 0 where none opens the words} */
    private static int arrowEnd(String words) {
        int end = starsEnd(words, 0);
        int arrow = end;
        while (end < words.length() && "▲△▼▽↑↓".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        if (end == arrow) {
            return 0;
        }
        end = starsEnd(words, end);
        int from = end;
        while (from > 0 && from < words.length() && isSeparator(words.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Stars of bold type that no Markdown reader took for it. */
    private static int starsEnd(String words, int start) {
        int end = start;
        while (end < words.length() && words.charAt(end) == '*') {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return Letters.blank(c) || ":：,，".indexOf(c) >= 0;
    }

    private void sort(RichText line, String told, boolean isCredit) {
        if (told.isEmpty()) {
            (isCredit ? creditLines : captionLines).add(line);
            return;
        }
        Optional<String> name = credits.wholeLine(told).or(() -> throughAgents(told));
        boolean pointed = arrowEnd(line.text().strip()) > 0;
        if ((isCredit && !pointed && !credits.holdsCaption(told)) || name.isPresent()) {
            creditLines.add(line);
            name.or(() -> credits.marked(told)).ifPresent(alone::add);
        } else {
            captionLines.add(line);
            toldCaptions.add(told);
        }
    }

    /** "gull88/iStock/Thinkstock", "gull88, iStock, Thinkstock": whatever name stands before two agents is a maker's. */
    private Optional<String> throughAgents(String told) {
        int next = told.length() > 2 * LONGEST_LABEL ? -1 : endOfPart(told, 0);
        int agents = 0;
        while (next > 0 && next < told.length()) {
            int end = endOfPart(told, next + 1);
            if (credits.wholeLine(told.substring(next + 1, end).strip()).isEmpty()) {
                return Optional.empty();
            }
            agents++;
            next = end;
        }
        return agents > 1 ? Optional.of(told) : Optional.empty();
    }

    private static int endOfPart(String told, int from) {
        int end = from;
        while (end < told.length() && told.charAt(end) != '/' && told.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    /** {@return a caption without the maker at its end whom a line of its own names again} */
    private String withoutKnown(String caption) {
        for (String name : alone.size() <= MOST_MAKERS ? alone : Set.<String>of()) {
            int start = caption.length() - name.length();
            if (start > 0 && caption.endsWith(name) && Letters.blank(caption.charAt(start - 1))) {
                return caption.substring(0, start).strip();
            }
        }
        return caption;
    }

    /** Gives a figure its text, and its pictures their captions and credits. */
    void write(Draft figure) {
        List<RichText> all = new ArrayList<>(captionLines);
        all.addAll(creditLines);
        if (all.isEmpty()) {
            return;
        }
        figure.gathered(Marks.join(all), words);
        for (String told : toldCaptions) {
            PhotoCredits.Split inner = split(told);
            PhotoCredits.Split split = inner.credit().isPresent() ? inner : credits.split(withoutKnown(told));
            split.caption().ifPresent(captions::add);
            split.credit().ifPresent(inCaptions::add);
        }
        // The name in the caption is the one that made the picture; the line of its own may be the page's stamp.
        Set<String> names = inCaptions.isEmpty() ? alone : inCaptions;
        Optional<String> caption = joined(captions, "\n");
        Optional<String> credit = joined(names, ", ");
        figure.pictures().replaceAll(picture -> picture.with(caption, credit));
    }

    /** {@return the parts of a line that brackets stand around; without them none} */
    private PhotoCredits.Split split(String told) {
        int close = bracketEnd(told);
        PhotoCredits.Split none = new PhotoCredits.Split(Optional.empty(), Optional.empty());
        PhotoCredits.Split inner = close < 0 ? none : credits.split(told.substring(1, close));
        return inner.caption().isPresent() ? inner : none;
    }

    private static Optional<String> joined(Set<String> parts, String between) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
    }
}
