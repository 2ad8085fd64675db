package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells captions by their number: where a short line stands behind most pictures of a post, and hardly anywhere else, the
 * lines behind the pictures are what the pictures show.
 */
final class PictureSeries {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 100;
    private static final int LEAST_LINES = 3;
    private static final int LEAST_SENTENCES = 4;
    private static final int RARE = 6;

    private final Set<Draft> captions = new HashSet<>();

    private PictureSeries() {}

    /** {@return the series of pictures among some drafts; it has no caption where they are none} */
    static PictureSeries of(List<Draft> drafts) {
        PictureSeries series = new PictureSeries();
        if (!mayBeSeries(drafts)) {
            return series;
        }
        int end = lastParagraph(drafts);
        int pictures = 0;
        int paragraphs = 0;
        int loose = 0;
        int looseLines = 0;
        Set<Draft> lines = new HashSet<>();
        Set<Draft> sentences = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean behind = i > 0 && isPicture(drafts.get(i - 1));
            boolean brief = isLine(draft);
            boolean sentence = brief && Letters.endsSentence(draft.words());
            if (behind && brief && i < end && !goesOn(drafts.get(i + 1))) {
                (sentence ? sentences : lines).add(draft);
            } else if (draft.kind() == Kind.PARAGRAPH
                    && draft.hasWords()
                    && (paragraphs > 0 || CaptionRules.isParagraph(draft))) {
                // The lines in which many a post opens say nothing of how it goes on.
                paragraphs++;
                loose += brief ? 1 : 0;
                looseLines += brief && !sentence ? 1 : 0;
            }
            pictures += isPicture(draft) && !behind ? 1 : 0;
        }
        if (lines.size() >= LEAST_LINES && 2 * looseLines < lines.size() && 3 * lines.size() >= pictures) {
            series.captions.addAll(lines);
        }
        int all = lines.size() + sentences.size();
        if (all >= LEAST_SENTENCES && 3 * all >= 2 * pictures && RARE * loose <= paragraphs) {
            series.captions.addAll(lines);
            series.captions.addAll(sentences);
        }
        return series;
    }

    /** {@return whether there are as many pictures as a series has at least} Most posts have fewer. */
    private static boolean mayBeSeries(List<Draft> drafts) {
        int pictures = 0;
        for (int i = 0; i < drafts.size() && pictures < LEAST_LINES; i++) {
            pictures += isPicture(drafts.get(i)) ? 1 : 0;
        }
        return pictures >= LEAST_LINES;
    }

    /** {@return the place of the last paragraph: behind it a line at a picture may be a button of the page} */
    private static int lastParagraph(List<Draft> drafts) {
        int end = drafts.size() - 1;
        while (end > 0 && !CaptionRules.isParagraph(drafts.get(end))) {
            end--;
        }
        return end;
    }

    /** {@return whether a draft is a caption of the series} */
    boolean holds(Draft draft) {
        return captions.contains(draft);
    }

    private static boolean isPicture(Draft draft) {
        return draft.kind() == Kind.FIGURE && !draft.hasWords();
    }

    private static boolean isLine(Draft draft) {
        if (draft.kind() != Kind.PARAGRAPH
                || draft.visible() > WIDEST
                || draft.region().nearest() != null) {
            return false;
        }
        String words = draft.words();
        int width = Letters.width(words);
        return width >= NARROWEST
                && width <= WIDEST
                && words.indexOf('\n') < 0
                && "：:".indexOf(words.charAt(words.length() - 1)) < 0
                && "*#（(".indexOf(words.charAt(0)) < 0
                && !Character.isDigit(words.charAt(0))
                && !isTurn(words)
                && !isName(words)
                && draft.under(MarkKind.LINK) * 2 <= draft.visible()
                && !draft.wholly(MarkKind.STRONG)
                && !draft.says(Hint.BYLINE)
                && !draft.says(Hint.META)
                && !draft.says(Hint.TIME);
    }

    /** {@return whether what stands below a line is one more without a stop: then they are a list or a poem} */
    private static boolean goesOn(Draft next) {
        return isLine(next) && !Letters.endsSentence(next.words());
    }

    /** "A：…": {@return whether the words open in one letter and a colon, as what somebody answers or a point of a list} */
    private static boolean isTurn(String words) {
        return "：:".indexOf(words.charAt(1)) >= 0;
    }

    /** {@return whether all words start in capitals, as a name does under a portrait} */
    private static boolean isName(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean starts = i == 0 || words.charAt(i - 1) == ' ';
            if (Letters.wide(words.charAt(i)) || (starts && Character.isLowerCase(words.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
