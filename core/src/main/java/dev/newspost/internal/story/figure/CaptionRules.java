package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Letters;
import dev.newspost.internal.story.draft.Picture;
import dev.newspost.internal.story.draft.Region;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Says whether words beside a picture are its caption or credit, outside of figure elements. */
final class CaptionRules {
    private static final int LONG = 600;
    private static final int SHORT = 300;
    private static final int LINE = 160;
    private static final int NOTICE = 60;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 90;
    private static final int DEPTH = 6;
    private static final int LEAST_ALT = 4;
    private static final int LEAST_SHARED = 10;

    private final Words words;
    private final PhotoCredits credits;

    CaptionRules(Words words, PhotoCredits credits) {
        this.words = words;
        this.credits = credits;
    }

    /**
     * {@return the rule by which words right behind a picture, or behind other words of it, are its own; empty where
     * they are not}
     *
     * @param draft the words
     * @param media the picture
     * @param first whether the picture has no words yet
     * @param next what stands behind the words; null at the end
     */
    Optional<String> behind(Draft draft, Draft media, boolean first, Draft next) {
        if (draft.visible() > LONG
                || sharesPage(draft)
                || (draft.kind() == Kind.HEADING && !draft.says(Hint.CAPTION))
                || (pointsDown(draft) && next != null && next.kind() == Kind.FIGURE)) {
            return Optional.empty();
        }
        if (isMarked(draft)) {
            return Optional.of("caption-class");
        }
        if (credits.isByline(draft.words())) {
            return Optional.empty();
        }
        if (draft.visible() <= SHORT && closesShortcode(draft.words())) {
            return Optional.of("caption-shortcode");
        }
        if (media.says(Hint.FIGURE) && first && draft.visible() <= SHORT && endsInCredit(draft)) {
            // a figure without words of its own: "A crane. Jane Doe/Bay News, author provided"
            return Optional.of("figure-credit");
        }
        // "Home" as an item behind a logo of that name is a link of the menu.
        boolean apart = draft.region().outermost() != media.region().outermost();
        if (repeatsAlt(draft, media) && !(apart && draft.wholly(MarkKind.LINK))) {
            return Optional.of("alt-again");
        }
        if (draft.visible() <= LINE && FigureText.bracketEnd(draft.words()) > 0 && bracketsBoth(draft)) {
            return Optional.of("caption-in-brackets");
        }
        if (draft.visible() <= SHORT && isCredit(draft)) {
            return Optional.of("credit-line");
        }
        // "图片说明：…" says again what the picture shows.
        if (!first && draft.visible() <= SHORT && words.endOfLabel(draft.words()) > 0 && isOneLine(draft)) {
            return Optional.of("caption-opener");
        }
        return first ? firstBehind(draft, media, next) : Optional.empty();
    }

    /** {@code A crane[/caption]}: {@return whether a shortcode ends the words that a converter of pages took for text} */
    private static boolean closesShortcode(String words) {
        return words.endsWith(FigureText.SHORTCODE) && words.length() > FigureText.SHORTCODE.length();
    }

    /** {@return whether a link by which readers share the page is all of the words} */
    private boolean sharesPage(Draft draft) {
        return draft.wholly(MarkKind.LINK)
                && draft.marks(MarkKind.LINK).stream()
                        .allMatch(link -> link.href().filter(words::shares).isPresent());
    }

    /** {@return the rule by which the first line of a longer text is a picture's; empty where it is not} */
    Optional<String> firstLine(Draft line, Draft media, boolean first) {
        if (line.visible() > SHORT) {
            return Optional.empty();
        }
        if (repeatsAlt(line, media)) {
            return Optional.of("alt-again");
        }
        if (isCredit(line)) {
            return Optional.of("credit-line");
        }
        boolean opens = first && (words.opensCaption(line.words()) || line.wholly(MarkKind.SMALL));
        return opens ? Optional.of("caption-opener") : Optional.empty();
    }

    private Optional<String> firstBehind(Draft draft, Draft media, Draft next) {
        if (draft.wholly(MarkKind.SMALL)) {
            return Optional.of("small-line");
        }
        if (draft.visible() <= SHORT && words.opensCaption(draft.words()) && isOneLine(draft)) {
            return Optional.of("caption-opener");
        }
        // "何七：…" with the name in bold is a caption at any length; other words so long may be the story's.
        boolean brief = draft.visible() <= SHORT || namesInBold(draft);
        if (brief && (sharesBox(draft, media) || sharesSpan(draft, media)) && !namesWhereItLeads(draft, media)) {
            return Optional.of("picture-box");
        }
        if (draft.visible() > SHORT) {
            return Optional.empty();
        }
        if (media.kind() == Kind.EMBED && draft.wholly(MarkKind.EMPHASIS) && endsInCredit(draft)) {
            // "This video shows the storm. Visualization credit: Jane Doe"
            return Optional.of("italic-line");
        }
        boolean plain = media.kind() == Kind.FIGURE && !draft.wholly(MarkKind.STRONG);
        if (plain && next != null && Look.of(draft).boxed() && !Look.of(next).boxed()) {
            return Optional.of("caption-look");
        }
        return plain && width(draft) <= LINE ? lineBehind(draft, media, next) : Optional.empty();
    }

    private static boolean namesInBold(Draft draft) {
        return draft.marks(MarkKind.STRONG).stream()
                .anyMatch(bold -> bold.start() == 0
                        && bold.end() < draft.words().length()
                        && ":：".indexOf(draft.words().charAt(bold.end())) >= 0);
    }

    /** What only a short line can be that stands by itself under a picture. */
    private Optional<String> lineBehind(Draft draft, Draft media, Draft next) {
        boolean sentence = Letters.endsSentence(draft.words());
        if (draft.under(MarkKind.LINK) * 2 > draft.visible()) {
            return Optional.empty();
        }
        if (sharesParagraph(draft, media) && (!sentence || draft.wholly(MarkKind.EMPHASIS) || endsInCredit(draft))) {
            return Optional.of("picture-paragraph");
        }
        if (!draft.wholly(MarkKind.LINK) && draft.visible() <= LINE / 2 && endsInBracket(draft)) {
            return Optional.of("line-with-credit");
        }
        boolean differs = next != null && next.hasWords();
        if (draft.wholly(MarkKind.EMPHASIS) && differs && !next.wholly(MarkKind.EMPHASIS)) {
            return Optional.of("italic-line");
        }
        Look look = Look.of(draft);
        if (!look.isPlain() && (!differs || !Look.of(next).equals(look))) {
            return Optional.of("caption-look");
        }
        return !sentence && words.marksCaption(draft.words()) ? Optional.of("caption-word") : Optional.empty();
    }

    /**
     * {@return whether a Chinese line without a stop, right behind a picture inside the story, stands over its next
     * paragraph or heading: it tells what the picture shows}
     */
    static boolean standsOverParagraph(Draft draft, Draft media, Draft next) {
        int width = width(draft);
        return media.kind() == Kind.FIGURE
                && width >= NARROWEST
                && width <= WIDEST
                && draft.kind() == Kind.PARAGRAPH
                && draft.region().nearest() == null
                && draft.text().marks().isEmpty()
                && (isWide(draft.words()) || (next != null && isWide(next.words()) && holdsDigit(draft.words())))
                && holdsNone(draft.words(), "\n—–*|｜丨：:")
                && !Letters.endsSentence(draft.words())
                && next != null
                && (isHeading(next) || (holdsNone(draft.words(), "“「") && standsBelow(next)));
    }

    private static boolean isHeading(Draft draft) {
        return draft.kind() == Kind.HEADING
                || (draft.wholly(MarkKind.STRONG) && width(draft) <= WIDEST && !Letters.endsSentence(draft.words()));
    }

    private static boolean standsBelow(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH && width(draft) > NOTICE && Letters.endsSentence(draft.words());
    }

    /** "Crane Mark 2": {@return whether a digit stands in Latin words, and so in nobody's name} */
    private static boolean holdsDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** {@return whether a Chinese character stands among the first words} */
    private static boolean isWide(String words) {
        return words.chars().limit(WIDEST).anyMatch(c -> Letters.wide((char) c));
    }

    /** {@return whether words are a paragraph of a story, to its end} */
    static boolean isParagraph(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH && width(draft) > WIDEST && Letters.endsSentence(draft.words());
    }

    private static boolean holdsNone(String words, String signs) {
        for (int i = 0; i < words.length(); i++) {
            if (signs.indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether no line of the story follows in the same paragraph} */
    private static boolean isOneLine(Draft draft) {
        int end = draft.words().indexOf('\n');
        return end < 0 || Letters.width(draft.words().substring(end)) <= LINE / 2;
    }

    /** "港口的黄昏（何七 摄）": {@return whether a bracket that tells who made the picture ends the words, and no sentence goes before} */
    private boolean endsInBracket(Draft draft) {
        String text = draft.words().strip();
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return open > 0
                && "）)".indexOf(text.charAt(text.length() - 1)) >= 0
                && holdsNone(text.substring(0, open), "“「\n")
                && endsInCredit(draft);
    }

    private boolean endsInCredit(Draft draft) {
        return credits.split(draft.words()).credit().isPresent();
    }

    /** {@return the rule by which words right before a picture are its own; empty where they are not} */
    Optional<String> before(Draft draft, Draft media, boolean hasWords) {
        if (draft.visible() > LONG || hasWords) {
            return Optional.empty();
        }
        if (draft.says(Hint.CAPTION) && !draft.says(Hint.TIME)) {
            return Optional.of("caption-class-above");
        }
        if (pointsDown(draft)) {
            return Optional.of("pointer-above");
        }
        return repeatsAlt(draft, media) ? Optional.of("alt-above") : Optional.empty();
    }

    /** {@return whether a line starts with a sign that points to what stands below it} */
    private static boolean pointsDown(Draft draft) {
        return draft.hasWords()
                && draft.visible() <= SHORT
                && "▼↓⬇".indexOf(draft.words().charAt(0)) >= 0;
    }

    /** {@return whether words are a caption wherever they stand} */
    boolean isCaptionAlone(Draft draft) {
        return draft.visible() <= LONG && draft.says(Hint.FIGCAPTION);
    }

    /** "（港口的黄昏。图片来源：海风报）": {@return whether caption and credit stand in brackets around the whole line} */
    private boolean bracketsBoth(Draft draft) {
        String inner = draft.words().substring(1, FigureText.bracketEnd(draft.words()));
        PhotoCredits.Split split = credits.split(inner);
        return split.caption().isPresent() && split.credit().isPresent();
    }

    private static boolean isMarked(Draft draft) {
        return draft.says(Hint.CAPTION)
                || draft.says(Hint.CREDIT)
                || draft.says(Hint.FIGCAPTION)
                || (draft.says(Hint.COPYRIGHT) && draft.visible() <= 60);
    }

    private boolean isCredit(Draft draft) {
        boolean notice = draft.words().startsWith("©") && draft.visible() > NOTICE;
        return words.opensCredit(draft.words())
                || (!notice && credits.wholeLine(draft.words()).isPresent());
    }

    /** {@return whether picture and words are all that a box holds which is neither a paragraph nor the whole post} */
    private static boolean sharesBox(Draft draft, Draft media) {
        // A figure element says by itself which words are its own.
        if (media.kind() != Kind.FIGURE || media.says(Hint.FIGURE) || isAboutPeople(draft)) {
            return false;
        }
        Region box = draft.region();
        for (int i = 0; i < DEPTH && box != null && box.chars() == draft.visible(); i++) {
            if (holds(box, media.region())) {
                return !isParagraph(box) && !isWholePost(box);
            }
            box = box.parent();
        }
        return false;
    }

    /** {@return whether an element inside a line holds the picture and the words, and nothing else} */
    private static boolean sharesSpan(Draft draft, Draft media) {
        Element box = draft.wrapper();
        return box != null && isAround(box, media.source());
    }

    private static boolean isAround(Element box, Element inner) {
        Element element = inner;
        for (int i = 0; i < DEPTH && element != null; i++) {
            if (element.equals(box)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** {@return whether words and picture are links to the same page: a headline of another story with its picture} */
    private static boolean namesWhereItLeads(Draft draft, Draft media) {
        return draft.wholly(MarkKind.LINK)
                && !Links.leadsToPicture(draft)
                && Links.leads(draft, Links.around(media.source()));
    }

    private static boolean isWholePost(Region box) {
        return box.root().chars() == box.chars();
    }

    private static boolean isAboutPeople(Draft draft) {
        return draft.says(Hint.BYLINE) || draft.says(Hint.NOTE) || draft.says(Hint.META);
    }

    private static boolean sharesParagraph(Draft draft, Draft media) {
        return draft.region() == media.region()
                && isParagraph(draft.region())
                && draft.region().chars() == draft.visible();
    }

    private static boolean isParagraph(Region region) {
        return region.element().normalName().equals("p");
    }

    private static boolean holds(Region box, Region inner) {
        Region region = inner;
        for (int i = 0; i < DEPTH && region != null; i++) {
            if (region == box) {
                return true;
            }
            region = region.parent();
        }
        return false;
    }

    private static int width(Draft draft) {
        return Letters.width(draft.words());
    }

    /** {@return whether words are the picture's alt text, or start with it, or it starts with them} */
    private static boolean repeatsAlt(Draft draft, Draft media) {
        for (Picture picture : media.pictures()) {
            if (repeats(draft, picture.alt())
                    || repeats(draft, picture.title())
                    || repeats(draft, picture.dataCaption())) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(Draft draft, Optional<String> told) {
        if (told.isEmpty() || draft.visible() < LEAST_ALT || first(draft.words()) != first(told.get())) {
            return false;
        }
        return agree(solid(draft.words()), solid(told.get()));
    }

    /** {@return the first character that a reader sees; 0 without one} */
    private static char first(String text) {
        int i = 0;
        while (i < text.length() && Letters.blank(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean agree(String text, String other) {
        int shorter = Math.min(text.length(), other.length());
        return text.equals(other)
                || (shorter >= LEAST_SHARED
                        && text.length() <= SHORT
                        && Math.max(text.length(), other.length()) <= 3 * shorter
                        && text.regionMatches(0, other, 0, shorter));
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.blank(text.charAt(i))) {
                solid.append(text.charAt(i));
            }
        }
        return solid.toString();
    }
}
