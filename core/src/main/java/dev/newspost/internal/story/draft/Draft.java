package dev.newspost.internal.story.draft;

import dev.newspost.Block.EmbedKind;
import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A piece of the body on its way to a block: a run of words, a picture, an embed or a break. Not thread-safe. */
public final class Draft {
    /** What it becomes. */
    public enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** Code. */
        CODE,
        /** Pictures with their words. */
        FIGURE,
        /** Something from elsewhere. */
        EMBED,
        /** A thematic break. */
        BREAK
    }

    /**
     * Something from elsewhere.
     *
     * @param kind what it is
     * @param address its address
     * @param poster the address of its poster
     * @param source the source of a template tag
     */
    public record Embed(EmbedKind kind, Optional<String> address, Optional<String> poster, Optional<String> source) {}

    private static final int DEPTH = 6;

    private final Region region;
    private final Element source;
    private final List<Picture> pictures = new ArrayList<>(0);
    private Kind kind;
    private int level;
    private RichText text;
    private List<Draft> gathered = List.of();
    private Embed embed;
    private int inline;
    private int cover;
    private Draft whole;
    private Element first;
    private int line;
    private int order;
    private int place;
    private Role role;
    private String rule = "";
    private int visible = -1;
    private Covers covers;

    Draft(Kind kind, Region region, Element source, RichText text) {
        this.kind = kind;
        this.region = region;
        this.source = source;
        this.text = text;
    }

    static Draft of(Embed embed, Region region, Element source) {
        Draft draft = new Draft(Kind.EMBED, region, source, RichText.EMPTY);
        draft.embed = embed;
        return draft;
    }

    static Draft of(Picture picture, Region region, Element source) {
        Draft draft = new Draft(Kind.FIGURE, region, source, RichText.EMPTY);
        draft.pictures.add(picture);
        return draft;
    }

    /** {@return a draft of some of its words, in its place} */
    public Draft part(RichText words) {
        Draft part = new Draft(kind, region, source, words);
        part.level = level;
        part.order = order;
        part.inline = inline;
        part.cover = cover;
        part.first = first;
        part.role = role;
        part.rule = rule;
        return part;
    }

    /** {@return a paragraph of some of its words behind it, in no list, quote or table} */
    public Draft apart(RichText words, Role itsRole, String itsRule) {
        Draft part = new Draft(Kind.PARAGRAPH, region.root(), source, words);
        part.order = order;
        part.decide(itsRole, itsRule);
        return part;
    }

    /** {@return a heading of its words in its place, in no list, quote or table} */
    public Draft headingApart() {
        Draft heading = apart(text, role, rule);
        heading.toHeading(level);
        return heading;
    }

    /** {@return its lines, each a draft of its own; only itself where it has but one} */
    public List<Draft> lines() {
        if (kind != Kind.PARAGRAPH || words().indexOf('\n') < 0) {
            return List.of(this);
        }
        List<Draft> parts = new ArrayList<>();
        for (RichText words : Marks.lines(text)) {
            Draft part = part(words);
            part.whole = this;
            part.line = parts.size() + 1;
            parts.add(part);
        }
        return parts;
    }

    /** Takes the hints of the inline elements in it: of any, and of those that stand around all of its words. */
    void inline(int any, int all) {
        inline = any;
        cover = all;
    }

    /** Takes the element in which its first word stands. */
    void startsIn(Element element) {
        first = element;
    }

    /** {@return the outermost element inside its region that holds all its words and no others; null without one} */
    public Element wrapper() {
        Element wrapper = null;
        Element element = first;
        for (int i = 0; i < DEPTH && element != null && !region.isOf(element); i++) {
            if (!Elements.holdsVisible(element, visible())) {
                break;
            }
            wrapper = element;
            element = element.parent();
        }
        return wrapper;
    }

    /** {@return what it becomes} */
    public Kind kind() {
        return kind;
    }

    /** Makes it a heading. */
    public void toHeading(int newLevel) {
        kind = Kind.HEADING;
        level = newLevel;
    }

    /** Makes it a figure. */
    public void toFigure() {
        kind = Kind.FIGURE;
    }

    /** {@return a heading's level} */
    public int level() {
        return level;
    }

    void level(int newLevel) {
        level = newLevel;
    }

    /** {@return where it stands} */
    public Region region() {
        return region;
    }

    /** {@return the element in which it starts} */
    public Element source() {
        return source;
    }

    /** {@return its words} */
    public RichText text() {
        return text;
    }

    /** Gives it other words. */
    public void text(RichText words) {
        text = words;
        visible = -1;
        covers = null;
    }

    /** Gives a figure its words, sorted, and keeps those of which it has them. */
    public void gathered(RichText words, List<Draft> of) {
        text(words);
        gathered = of;
    }

    /** {@return those of which a figure has its words, in the order in which they stand in the body} */
    public List<Draft> gathered() {
        return gathered;
    }

    /** {@return the plain words} */
    public String words() {
        return text.text();
    }

    /** {@return its pictures, to be added to} */
    public List<Picture> pictures() {
        return pictures;
    }

    /** {@return the embed; null where it is none} */
    public Embed embed() {
        return embed;
    }

    /** {@return the paragraph of which it is a line; null where it is none} */
    public Draft whole() {
        return whole;
    }

    /** {@return the number of its line in the paragraph, from 1; 0 where it is no line of one} */
    public int line() {
        return line;
    }

    /** {@return its place in the body; the parts of a text share it} */
    public int order() {
        return order;
    }

    void order(int newOrder) {
        order = newOrder;
    }

    /** {@return its place among the drafts that the rules about roles see} */
    public int place() {
        return place;
    }

    /** Takes note of its place. */
    public void place(int newPlace) {
        place = newPlace;
    }

    /** {@return its role; null before a rule has decided} */
    public Role role() {
        return role;
    }

    /** {@return the name of the rule that decided its role} */
    public String rule() {
        return rule;
    }

    /** Gives it a role. */
    public void decide(Role newRole, String newRule) {
        role = newRole;
        rule = newRule;
    }

    /** {@return whether it holds words} */
    public boolean hasWords() {
        return !text.text().isEmpty();
    }

    /** {@return whether any hint stands on it, around it or in it} */
    public boolean saysAnything() {
        return region.saysAnything() || (cover | inline) != 0;
    }

    /** {@return whether a hint stands on it or around it} */
    public boolean says(Hint hint) {
        return region.says(hint) || (cover & hint.bit) != 0;
    }

    /** {@return whether the inline elements around all of its words give a hint} */
    public boolean coveredBy(Hint hint) {
        return (cover & hint.bit) != 0;
    }

    /** {@return whether an element inside it gives a hint about some of its words} */
    public boolean holds(Hint hint) {
        return (inline & hint.bit) != 0;
    }

    /** Takes how many characters a reader sees, where they were counted as its words were read. */
    void visible(int counted) {
        visible = counted;
    }

    /** {@return how many characters a reader sees, spaces left out} */
    public int visible() {
        if (visible < 0) {
            visible = Marks.visible(text.text(), 0, text.text().length());
        }
        return visible;
    }

    /** {@return how many visible characters stand under a kind of mark} */
    public int under(MarkKind mark) {
        return text.marks().isEmpty() ? 0 : covers().under(mark);
    }

    /** {@return whether all visible characters, but punctuation at the edges, stand under a kind of mark} */
    public boolean wholly(MarkKind mark) {
        return under(mark) > 0 && covers().withSigns(mark) >= visible();
    }

    private Covers covers() {
        if (covers == null) {
            covers = new Covers(text);
        }
        return covers;
    }

    /** {@return the marks of a kind} */
    public List<Mark> marks(MarkKind mark) {
        if (text.marks().isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(text.marks().size());
        for (Mark one : text.marks()) {
            if (one.kind() == mark) {
                marks.add(one);
            }
        }
        return marks;
    }
}
