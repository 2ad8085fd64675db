package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;

/**
 * Reads the blocks of a text as kramdown does, with the rules of its GFM parser, which Jekyll uses: lists, headings,
 * quotes and fences need no blank line before them.
 *
 * <p>One instance reads one text; a list item's or a quote's content is a text of its own.
 */
final class KramdownBlocks {
    /** How deep blocks may be nested; what lies deeper is a paragraph. */
    static final int MAX_DEPTH = 64;

    final KramdownDocument document;
    final KramdownLines lines;
    final String text;
    private int depth;
    private final KramdownHtml html;
    private final KramdownCode code;
    private final KramdownTables tables;
    private final OpenElements elements = new OpenElements();
    private int at;
    private int line;
    private KramdownAttributes pending = KramdownAttributes.NONE;

    KramdownBlocks(KramdownDocument document, String text, int firstLine, int depth) {
        this.document = document;
        this.text = text;
        this.depth = depth;
        line = firstLine;
        lines = new KramdownLines(text, document.tagLines());
        html = new KramdownHtml(this);
        code = new KramdownCode(this);
        tables = new KramdownTables(this);
    }

    /** Reads a text into a block. */
    static void read(KramdownDocument document, String text, int firstLine, int depth, KramdownBlock into) {
        if (depth > MAX_DEPTH) {
            if (!text.isBlank()) {
                KramdownBlock paragraph = new KramdownBlock(Kind.PARAGRAPH, firstLine);
                paragraph.text = text.strip();
                into.children.add(paragraph);
            }
            return;
        }
        new KramdownBlocks(document, text, firstLine, depth).readAll(into, "");
    }

    /**
     * Reads blocks up to the end, or up to the tag that closes an element.
     *
     * @param closes the element's name, empty for none
     */
    void readAll(KramdownBlock into, String closes) {
        while (at < text.length()) {
            if (!closes.isEmpty() && html.closes(closes)) {
                return;
            }
            block(into);
        }
    }

    /** Reads the content of a block, a text of its own. */
    void readInner(String content, int firstLine, KramdownBlock into) {
        read(document, content, firstLine, depth + 1, into);
    }

    /** {@return whether an element may be opened here} Its blocks belong to the same text. */
    boolean nest() {
        if (depth >= MAX_DEPTH) {
            return false;
        }
        depth++;
        return true;
    }

    void unnest() {
        depth--;
    }

    int at() {
        return at;
    }

    int line() {
        return line;
    }

    /** Goes on to a place further down. */
    void goTo(int place) {
        // not further than the place: a line may hold thousands of blocks
        for (int i = at; i < place; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        at = place;
    }

    /** {@return a new block in a parent, with the attributes of a list that stood above it} */
    KramdownBlock add(KramdownBlock parent, Kind kind) {
        KramdownBlock block = new KramdownBlock(kind, line);
        block.attributes = pending;
        pending = KramdownAttributes.NONE;
        parent.children.add(block);
        return block;
    }

    boolean afterBoundary(KramdownBlock parent) {
        return parent.children.isEmpty()
                || parent.lastIs(Kind.BLANK)
                || parent.lastIs(Kind.END)
                || parent.lastIs(Kind.TAGS)
                || pending != KramdownAttributes.NONE;
    }

    private void block(KramdownBlock into) {
        if (lines.isBlank(at)) {
            blank(into);
        } else if (!code.tryIndented(into)
                && !tryTags(into)
                && !code.tryFence(into)
                && !tryQuote(into)
                && !tryHeading(into)
                && !tryRule(into)
                && !KramdownLists.tryList(this, into)
                && !KramdownLists.tryDefinitions(this, into)
                && !html.tryHtml(into)
                && !trySetext(into)
                && !code.tryMath(into)
                && !tables.tryTable(into)
                && !KramdownExtensions.tryExtension(this, into)) {
            paragraph(into);
        }
    }

    /** {@return whether an indented line is the HTML of an element that a paragraph opened, and no code} */
    boolean goesOnAsHtml(int line) {
        return elements.holds(text.substring(line, lines.end(line)));
    }

    private void blank(KramdownBlock into) {
        int end = lines.next(at);
        while (end < text.length() && lines.isBlank(end)) {
            end = lines.next(end);
        }
        if (into.lastIs(Kind.BLANK)) {
            into.last().level++;
        } else {
            KramdownBlock blank = new KramdownBlock(Kind.BLANK, line);
            blank.level = end - at == 1 ? 1 : 2;
            into.children.add(blank);
        }
        goTo(end);
    }

    private boolean tryTags(KramdownBlock into) {
        if (!lines.isTags(at)) {
            return false;
        }
        KramdownBlock tags = add(into, Kind.TAGS);
        tags.text = text.substring(at, lines.end(at)).strip();
        goTo(lines.next(at));
        return true;
    }

    private boolean tryQuote(KramdownBlock into) {
        if (!lines.isQuote(at)) {
            return false;
        }
        int end = lines.until(at, lines::endsLazily);
        StringBuilder inner = new StringBuilder(end - at);
        for (int i = at; i < end; i = lines.next(i)) {
            int start = i;
            if (lines.isQuote(i)) {
                start = lines.skipSpaces(i, 3) + 1;
                start = lines.skipSpaces(start, 1);
            }
            inner.append(text, start, lines.next(i));
        }
        KramdownBlock quote = add(into, Kind.QUOTE);
        readInner(inner.toString(), line, quote);
        goTo(end);
        return true;
    }

    private boolean tryHeading(KramdownBlock into) {
        if (!lines.isHeading(at)) {
            return false;
        }
        int level = lines.headingLevel(at);
        String content = text.substring(at + level, lines.end(at)).strip();
        String id = headingId(content);
        content = id.isEmpty() ? content : withoutId(content);
        int end = content.length();
        while (end > 0 && content.charAt(end - 1) == '#') {
            end--;
        }
        if (end < content.length() && end > 0 && isBlank(content.charAt(end - 1))) {
            content = content.substring(0, end).strip();
        }
        if (content.isEmpty()) {
            return false;
        }
        heading(into, level, content, id);
        goTo(lines.next(at));
        return true;
    }

    private boolean trySetext(KramdownBlock into) {
        int under = lines.next(at);
        if (!afterBoundary(into) || under >= text.length() || lines.skipSpaces(at, 4) > at + 3) {
            return false;
        }
        char mark = text.charAt(under);
        if (mark != '=' && mark != '-') {
            return false;
        }
        int i = under;
        while (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '=')) {
            i++;
        }
        String content = text.substring(at, lines.end(at)).strip();
        String id = headingId(content);
        content = id.isEmpty() ? content : withoutId(content);
        if (!lines.isBlank(i) || content.isEmpty()) {
            return false;
        }
        heading(into, mark == '-' ? 2 : 1, content, id);
        goTo(lines.next(under));
        return true;
    }

    private void heading(KramdownBlock into, int level, String content, String id) {
        KramdownBlock heading = add(into, Kind.HEADING);
        heading.level = level;
        heading.text = content;
        if (!id.isEmpty()) {
            heading.attributes = heading.attributes.plus("#" + id);
        }
    }

    /** {@return the id that stands in braces at a heading's end, or an empty text} */
    private static String headingId(String content) {
        int open = content.endsWith("}") ? content.lastIndexOf("{#") : -1;
        boolean apart = open > 0 && isBlank(content.charAt(open - 1));
        String id = apart ? content.substring(open + 2, content.length() - 1) : "";
        boolean name = !id.isEmpty()
                && (Character.isLetter(id.charAt(0)) || id.charAt(0) == '_' || id.charAt(0) == ':')
                && id.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':');
        return name ? id : "";
    }

    private static String withoutId(String content) {
        return content.substring(0, content.lastIndexOf("{#")).strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean tryRule(KramdownBlock into) {
        if (!lines.isRule(at)) {
            return false;
        }
        add(into, Kind.RULE);
        goTo(lines.next(at));
        return true;
    }

    private void paragraph(KramdownBlock into) {
        int end = lines.until(at, lines::endsParagraph);
        String content = text.substring(at, end).stripTrailing();
        if (content.indexOf('<') >= 0) {
            elements.add(content);
        }
        if (into.lastIs(Kind.PARAGRAPH)) {
            boolean breaks = text.startsWith("  \n", Math.max(0, at - 3));
            into.last().add((breaks ? "  \n" : "\n") + content);
        } else {
            add(into, Kind.PARAGRAPH).text = content.stripLeading();
        }
        goTo(end);
    }

    void takeAttributes(KramdownBlock into, String list) {
        KramdownBlock last = into.last();
        boolean behind = last != null && last.kind != Kind.BLANK && last.kind != Kind.END;
        if (behind) {
            last.attributes = last.attributes.plus(list);
        } else {
            pending = pending.plus(list);
        }
    }
}
