package dev.newspost.internal.story.draft;

import org.jsoup.nodes.Element;

/** An element that holds blocks, with what it says of the words inside. */
public final class Region {
    /** What a region becomes in the article. */
    public enum Structure {
        /** Nothing: its blocks stand in its place. */
        NONE,
        /** A list. */
        LIST,
        /** An item of a list. */
        ITEM,
        /** A block quote. */
        QUOTE,
        /** A table. */
        TABLE,
        /** A row of a table. */
        ROW,
        /** A cell of a table. */
        CELL
    }

    /**
     * More visible characters than the drawings with most labels hold, about 600: a figure with more was never closed, and
     * the story stands in it.
     */
    private static final int MOST_OF_A_FIGURE = 2_000;

    private final Element element;
    private final Region parent;
    private final Structure structure;
    private final Region container;
    private final Region outermost;
    private final int own;
    private final int start;
    private int inherited;
    private int chars;
    private int linkChars;
    private int refuted;
    private int handed;
    private int prose;
    private int proseChars;
    private int paragraphs;

    Region(Element element, Region parent, Structure structure, int own, int start) {
        this.element = element;
        this.parent = parent;
        this.structure = structure;
        this.own = own;
        this.start = start;
        this.container = parent == null ? null : parent.structure == Structure.NONE ? parent.container : parent;
        this.outermost = container == null ? (structure == Structure.NONE ? null : this) : container.outermost;
    }

    /** {@return the element} */
    public Element element() {
        return element;
    }

    /** {@return whether it is that of an element} */
    public boolean isOf(Element other) {
        return element.equals(other);
    }

    /** {@return the region around it, null for the body} */
    public Region parent() {
        return parent;
    }

    /** {@return the outermost region around it, that of the body} */
    public Region root() {
        Region root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** {@return what it becomes} */
    public Structure structure() {
        return structure;
    }

    /** {@return the nearest region around it that becomes something; null where none does} */
    public Region container() {
        return container;
    }

    /** {@return it or the nearest region around it that becomes something; null where none does} */
    public Region nearest() {
        return structure == Structure.NONE ? container : this;
    }

    /** {@return the outermost region around it that becomes something, it included; null where none does} */
    public Region outermost() {
        return outermost;
    }

    /** {@return whether it or an element around it gives any hint} */
    boolean saysAnything() {
        return inherited != 0;
    }

    /** {@return whether it or an element around it gives a hint} */
    public boolean says(Hint hint) {
        return (inherited & hint.bit) != 0;
    }

    /** {@return whether it gives a hint by itself} */
    public boolean saysItself(Hint hint) {
        return (own() & inherited & hint.bit) != 0;
    }

    /** {@return the outermost region around it, it included, up to which each gives a hint; null if it does not} */
    public Region holderOf(Hint hint) {
        Region holder = null;
        for (Region region = this; region != null && region.says(hint); region = region.parent) {
            holder = region;
        }
        return holder;
    }

    /** {@return how many visible characters it holds} */
    public int chars() {
        return chars;
    }

    /** {@return how many visible characters of links it holds} */
    public int linkChars() {
        return linkChars;
    }

    void count(int visible, int linked) {
        chars += visible;
        linkChars += linked;
    }

    /** Sums up what it holds for the region around it. */
    void leave() {
        if (parent != null) {
            parent.count(chars, linkChars);
        }
    }

    /** Takes note of a paragraph of sentences right in it: how wide it is, and how many characters of it are seen. */
    void tell(int width, int visible) {
        prose += width;
        proseChars += visible;
        paragraphs++;
    }

    /** Sums up its sentences for the region around it. */
    void gather() {
        parent.prose += prose;
        parent.proseChars += proseChars;
        parent.paragraphs += paragraphs;
    }

    /** {@return how wide the paragraphs of sentences are that it holds} */
    int prose() {
        return prose;
    }

    /** {@return how many those are} */
    int paragraphs() {
        return paragraphs;
    }

    /** {@return whether sentences are most of what it holds, and links little of it} */
    boolean isText() {
        return hasFewLinks() && 2L * proseChars >= chars;
    }

    /** {@return whether little of what it holds is links} */
    boolean hasFewLinks() {
        return 5L * linkChars <= chars;
    }

    /** {@return the bits of the hints that it gives by itself} */
    int own() {
        return own & ~refuted;
    }

    /** Takes back hints. */
    void forget(int bits) {
        refuted |= bits;
    }

    /** Hands hints on to the regions in it, with those that it was handed. */
    void hand(int bits) {
        handed = around() | bits;
    }

    /** {@return the hints that it hands on} */
    int handed() {
        return handed;
    }

    /** {@return the hints that the regions around it hand on} */
    int around() {
        return parent == null ? 0 : parent.handed;
    }

    /** {@return whether another region starts in it} */
    boolean holdsStartOf(Region other) {
        return other.start >= start && other.start < start + chars;
    }

    /** {@return whether it starts behind the start of one region, and ends before the start of another} */
    boolean standsBetween(Region one, Region other) {
        return one.start < start && other.start >= start + chars;
    }

    /** {@return whether it holds most of the post and its start} */
    boolean isWrapper(int total) {
        return chars > total / 2 && start < total / 4 && total > 400;
    }

    /** Takes over what the regions around it say; a class on the start and most of the post says nothing of its parts. */
    void inherit(int total) {
        int around = parent == null ? 0 : parent.inherited;
        int said = chars > MOST_OF_A_FIGURE ? own() & ~(Hint.FIGURE.bit | Hint.FIGCAPTION.bit) : own();
        inherited = around | (isWrapper(total) ? said & Hint.FIGURE.bit : said);
    }
}
