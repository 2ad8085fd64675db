package dev.newspost.internal.markup.markdown;

import dev.newspost.internal.markup.markdown.KramdownBlock.Kind;

/** Reads lists and definition lists. */
final class KramdownLists {
    private final KramdownBlocks blocks;
    private final KramdownLines lines;
    private final String text;
    private final Kind kind;
    private final KramdownBlock list;

    /** How many blanks may stand before the next mark, and how far an item's content is indented. */
    private int blanks = 3;

    private int indent;
    private KramdownItem item;

    private KramdownLists(KramdownBlocks blocks, Kind kind, KramdownBlock list) {
        this.blocks = blocks;
        this.kind = kind;
        this.list = list;
        lines = blocks.lines;
        text = blocks.text;
    }

    static boolean tryList(KramdownBlocks blocks, KramdownBlock into) {
        boolean bullet = blocks.lines.bulletEnd(blocks.at(), 3) >= 0;
        if (!bullet && blocks.lines.numberEnd(blocks.at(), 3) < 0) {
            return false;
        }
        Kind kind = bullet ? Kind.BULLETS : Kind.NUMBERS;
        KramdownBlock list = blocks.add(into, kind);
        if (!bullet) {
            list.level = number(blocks.text, blocks.lines.skipSpaces(blocks.at(), 3));
        }
        new KramdownLists(blocks, kind, list).readList(into);
        return true;
    }

    private static int number(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 9 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text, start, end, 10);
    }

    private int markEnd(int line) {
        return switch (kind) {
            case BULLETS -> lines.bulletEnd(line, blanks);
            case NUMBERS -> lines.numberEnd(line, blanks);
            default -> lines.definitionEnd(line, blanks);
        };
    }

    private void readList(KramdownBlock into) {
        boolean nested = false;
        boolean blank = false;
        boolean ended = false;
        while (blocks.at() < text.length()) {
            int line = blocks.at();
            int mark = markEnd(line);
            if (blank && lines.isRule(line)) {
                break;
            }
            if (lines.isEnd(line)) {
                ended = true;
                blocks.goTo(lines.next(line));
                break;
            }
            if (mark >= 0) {
                nested = startItem(line, mark, Kind.ITEM);
                blank = false;
            } else if (isContent(line) || (!blank && isLazy(line))) {
                nested = content(line, nested);
                blank = false;
            } else if (lines.isBlank(line)) {
                nested = true;
                blank = true;
                item.add(text.substring(line, lines.next(line)));
            } else {
                break;
            }
            blocks.goTo(lines.next(line));
        }
        finishItem();
        KramdownBlock rest = KramdownItem.arrange(list, ended);
        if (rest != null && !ended) {
            into.children.add(rest);
        }
    }

    /** Starts an item. {@return whether its first line starts a list of its own} */
    private boolean startItem(int line, int mark, Kind itemKind) {
        finishItem();
        KramdownBlock block = new KramdownBlock(itemKind, blocks.line());
        list.children.add(block);
        item = new KramdownItem(block, blocks);
        indent = item.first(text.substring(mark, lines.next(line)), mark - line);
        blanks = Math.min(3, Math.max(0, indent - 1));
        return item.startsList();
    }

    private void finishItem() {
        if (item != null) {
            item.finish();
            item = null;
        }
    }

    /** {@return whether a line is indented as an item's content is} */
    private boolean isContent(int line) {
        if (lines.isBlank(line)) {
            return false;
        }
        int i = line;
        int columns = 0;
        while (i < text.length() && columns < indent) {
            if (text.charAt(i) == '\t') {
                columns += 4 - columns % 4;
            } else if (text.charAt(i) == ' ') {
                columns++;
            } else {
                return false;
            }
            i++;
        }
        return true;
    }

    private boolean isLazy(int line) {
        int most = Math.min(indent, 3);
        boolean shallow = lines.skipSpaces(line, 4) <= line + most;
        return !lines.isBlank(line) && !(shallow && (lines.isAttributes(line) || lines.isHtml(line)));
    }

    private boolean content(int line, boolean nested) {
        String content = untabbed(text.substring(line, lines.next(line)));
        int removed = 0;
        while (removed < indent && removed < content.length() && content.charAt(removed) == ' ') {
            removed++;
        }
        boolean indented = removed == indent;
        String rest = indented ? content.substring(indent) : content;
        boolean startsList = new KramdownLines(rest, TagLines.NONE).isListStart(0);
        if (!nested && indented && startsList) {
            item.newSegment(blocks.line());
            item.add(rest);
            return true;
        }
        boolean deeper = nested && !indented && startsList && kind != Kind.DEFINITIONS;
        item.add(deeper ? " ".repeat(indent + 4) + rest : rest);
        return nested;
    }

    private static String untabbed(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return tabs == 0 ? line : " ".repeat(4 * tabs) + line.substring(tabs);
    }

    static boolean tryDefinitions(KramdownBlocks blocks, KramdownBlock into) {
        if (blocks.lines.definitionEnd(blocks.at(), 3) < 0) {
            return false;
        }
        int last = into.children.size() - 1;
        boolean apart = last >= 1 && into.lastIs(Kind.BLANK) && into.last().level == 1;
        int terms = apart ? last - 1 : last;
        if (terms < 0 || into.children.get(terms).kind != Kind.PARAGRAPH) {
            return false;
        }
        KramdownBlock paragraph = into.children.get(terms);
        into.children.subList(terms, into.children.size()).clear();
        KramdownBlock list = new KramdownBlock(Kind.DEFINITIONS, paragraph.line);
        list.attributes = paragraph.attributes;
        int line = paragraph.line;
        for (String term : paragraph.text().split("\n", -1)) {
            KramdownBlock block = new KramdownBlock(Kind.TERM, line++);
            block.text = KramdownItem.withoutAttributes(term, block);
            list.children.add(block);
        }
        new KramdownLists(blocks, Kind.DEFINITIONS, list).readDefinitions(into, apart);
        return true;
    }

    private void readDefinitions(KramdownBlock into, boolean apart) {
        boolean paragraph = apart;
        boolean blank = false;
        while (blocks.at() < text.length()) {
            int line = blocks.at();
            int mark = markEnd(line);
            if (mark >= 0) {
                startItem(line, mark, Kind.DEFINITION);
                item.block().level = paragraph ? 1 : 0;
                paragraph = false;
                blank = false;
            } else if (lines.isEnd(line)) {
                break;
            } else if (isContent(line) || (!blank && isLazy(line))) {
                content(line, true);
                paragraph = false;
                blank = false;
            } else if (lines.isBlank(line)) {
                paragraph = true;
                blank = true;
                item.add(text.substring(line, lines.next(line)));
            } else {
                break;
            }
            blocks.goTo(lines.next(line));
        }
        finishItem();
        KramdownBlock rest = KramdownItem.arrangeDefinitions(list);
        join(into);
        if (rest != null) {
            into.children.add(rest);
        }
    }

    /** Definitions that follow a definition list, with or without a blank line, go on with it. */
    private void join(KramdownBlock into) {
        int last = into.children.size() - 1;
        boolean apart = last >= 1 && into.lastIs(Kind.BLANK);
        int before = apart ? last - 1 : last;
        if (before >= 0 && into.children.get(before).kind == Kind.DEFINITIONS) {
            into.children.get(before).children.addAll(list.children);
            into.children.subList(before + 1, into.children.size()).clear();
        } else {
            into.children.add(list);
        }
    }
}
