package dev.newspost.internal.story.figure;

import dev.newspost.RichText;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Marks;
import dev.newspost.internal.story.draft.Picture;
import dev.newspost.internal.story.draft.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that belong to pictures. What stands in a figure element belongs to its pictures; elsewhere a rule of
 * {@link CaptionRules} says whether the words beside a picture are its own.
 */
final class Captions {
    private final CaptionRules rules;
    private final Words words;
    private final PhotoCredits credits;
    private final Journal journal;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, Lines> lines = new HashMap<>();
    private boolean told;
    private PictureSeries series = PictureSeries.of(List.of());
    private BoldCaptions bold;

    Captions(Words words, PhotoCredits credits, Journal journal) {
        this.journal = journal;
        this.words = words;
        this.rules = new CaptionRules(words, credits);
        this.credits = credits;
        this.bold = BoldCaptions.of(List.of(), words, credits);
    }

    /** The words of a figure, in order. */
    private static final class Lines {
        private final List<Draft> words = new ArrayList<>();
    }

    List<Draft> gather(List<Draft> all) {
        List<Draft> joined = joinFigures(all);
        series = PictureSeries.of(joined);
        bold = BoldCaptions.of(joined, words, credits);
        takeNeighbours(joined);
        lines.forEach((figure, own) -> new FigureText(credits, words, own.words).write(figure));
        return drafts;
    }

    /** {@return the drafts, those of a figure element as one} */
    private List<Draft> joinFigures(List<Draft> all) {
        Map<Region, Draft> heads = new LinkedHashMap<>();
        for (Draft draft : all) {
            if (isMedia(draft)) {
                Region figure = figureOf(draft);
                if (figure != null) {
                    heads.merge(figure, draft, Captions::add);
                }
            }
        }
        List<Draft> rest = new ArrayList<>(all.size());
        for (Draft draft : all) {
            Region figure = figureOf(draft);
            Draft head = figure == null ? null : heads.get(figure);
            if (isMedia(draft)) {
                if (head == null || head == draft || draft.kind() == Kind.EMBED) {
                    rest.add(draft);
                }
            } else if (head != null && belongs(draft, figure) && !words.isButton(draft.words())) {
                take(draft, head, "figure-element");
            } else {
                rest.add(draft);
            }
        }
        return rest;
    }

    private static Draft add(Draft head, Draft draft) {
        if (head.kind() == Kind.FIGURE && draft.kind() == Kind.FIGURE) {
            for (Picture picture : draft.pictures()) {
                if (head.pictures().stream().noneMatch(p -> p.src().equals(picture.src()))) {
                    head.pictures().add(picture);
                }
            }
        }
        return head;
    }

    private static boolean isMedia(Draft draft) {
        return draft.kind() == Kind.FIGURE
                || (draft.kind() == Kind.EMBED && draft.embed().source().isEmpty());
    }

    private static Region figureOf(Draft draft) {
        for (Region r = draft.region(); r != null && r.says(Hint.FIGURE); r = r.parent()) {
            if (r.saysItself(Hint.FIGURE)) {
                return r.chars() > 0 ? r : outerFigure(r);
            }
        }
        return null;
    }

    /** {@return the figure with words around one without, else itself: several pictures then share one caption} */
    private static Region outerFigure(Region figure) {
        for (Region r = figure.parent(); r != null && r.says(Hint.FIGURE); r = r.parent()) {
            if (r.saysItself(Hint.FIGURE) && r.chars() > 0) {
                return r;
            }
        }
        return figure;
    }

    /** {@return whether words in a figure are about its pictures; a figure may also hold a table or a quote} */
    private static boolean belongs(Draft draft, Region figure) {
        boolean plain = draft.region().nearest() == figure.nearest();
        return draft.hasWords() && (draft.says(Hint.FIGCAPTION) || draft.says(Hint.CAPTION) || plain);
    }

    private List<Draft> wordsOf(Draft head) {
        return lines.computeIfAbsent(head, key -> new Lines()).words;
    }

    private void take(Draft words, Draft media, String rule) {
        wordsOf(media).add(words);
        journal.take(words, rule);
    }

    private void takeNeighbours(List<Draft> rest) {
        Draft media = null;
        for (int i = 0; i < rest.size(); i++) {
            Draft draft = rest.get(i);
            Draft next = i + 1 < rest.size() ? rest.get(i + 1) : null;
            if (isMedia(draft)) {
                media = draft;
                drafts.add(draft);
            } else if (draft.kind() == Kind.BREAK) {
                media = null;
                drafts.add(draft);
            } else if (!draft.hasWords() || draft.kind() == Kind.CODE || words.isButton(draft.words())) {
                drafts.add(draft);
            } else if (!takenBehind(draft, media, next)) {
                media = null;
                told = told || CaptionRules.isParagraph(draft);
                if (!takenBefore(draft, next)) {
                    drafts.add(rules.isCaptionAlone(draft) ? alone(draft) : draft);
                }
            }
        }
    }

    private boolean takenBehind(Draft draft, Draft media, Draft next) {
        if (media == null) {
            return false;
        }
        boolean first = !lines.containsKey(media);
        Optional<String> rule = rules.behind(draft, media, first, next);
        if (rule.isEmpty() && first && told && CaptionRules.standsOverParagraph(draft, media, next)) {
            rule = Optional.of("line-over-paragraph");
        }
        if (rule.isEmpty() && first && series.holds(draft) && !credits.isByline(draft.words())) {
            rule = Optional.of("picture-series");
        }
        if (rule.isEmpty() && first && bold.holds(draft)) {
            rule = Optional.of("bold-caption");
        }
        rule.ifPresent(name -> take(draft, media, name));
        return rule.isPresent() || firstLineTaken(draft, media);
    }

    /** {@return whether the first line of a paragraph was the picture's; then the others are a paragraph again} */
    private boolean firstLineTaken(Draft draft, Draft media) {
        int end = draft.words().indexOf('\n');
        if (end < 0 || draft.kind() != Kind.PARAGRAPH || media.kind() != Kind.FIGURE) {
            return false;
        }
        List<RichText> texts = Marks.lines(draft.text());
        Draft first = draft.part(texts.get(0));
        Optional<String> rule = rules.firstLine(first, media, !lines.containsKey(media));
        rule.ifPresent(name -> {
            take(first, media, name);
            Draft rest = draft.part(Marks.join(texts.subList(1, texts.size())));
            if (!takenBehind(rest, media, null)) {
                drafts.add(rest);
            }
        });
        return rule.isPresent();
    }

    private boolean takenBefore(Draft draft, Draft next) {
        if (next == null || !isMedia(next)) {
            return false;
        }
        Optional<String> rule = rules.before(draft, next, lines.containsKey(next));
        rule.ifPresent(name -> take(draft, next, name));
        return rule.isPresent();
    }

    /** {@return a figure whose picture is missing} */
    private Draft alone(Draft caption) {
        Draft figure = caption.part(caption.text());
        figure.toFigure();
        take(caption, figure, "caption-without-picture");
        return figure;
    }
}
