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
        return (own & inherited & hint.bit) != 0;
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

    /** Takes over what the regions around it say; a class on the start and most of the post says nothing of its parts. */
    void inherit(int total) {
        boolean wrapper = chars > total / 2 && start < total / 4 && total > 400;
        int around = parent == null ? 0 : parent.inherited;
        int said = chars > MOST_OF_A_FIGURE ? own & ~(Hint.FIGURE.bit | Hint.FIGCAPTION.bit) : own;
        inherited = around | (wrapper ? said & Hint.FIGURE.bit : said);
    }
}
