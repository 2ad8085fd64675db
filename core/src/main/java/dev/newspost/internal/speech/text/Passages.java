package dev.newspost.internal.speech.text;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.ArrayList;
import java.util.List;

/** Takes a story's blocks apart into passages, each with its place in its top-level block's text. */
public final class Passages {
    /** How many characters of a passage are looked at to tell its script. */
    private static final int SCRIPT_WINDOW = 600;

    private static final int LONG_ITEM = 80;

    private final List<Passage> passages = new ArrayList<>();
    private int section;

    private Passages() {}

    /** {@return the passages in which somebody may speak, in order} */
    public static List<Passage> of(List<Block> blocks) {
        Passages all = new Passages();
        for (Block block : blocks) {
            if (block.role() == Role.STORY || block.role() == Role.LEAD || block.role() == Role.NOTE) {
                all.add(block, block.index(), 0, Passage.Place.PARAGRAPH);
            }
        }
        return all.passages;
    }

    /** Adds what a block holds and returns how long its text is. */
    private int add(Block block, int top, int base, Passage.Place place) {
        if (block instanceof Block.Paragraph paragraph) {
            return leaf(paragraph.body(), top, base, place);
        } else if (block instanceof Block.Heading heading) {
            section++;
            return leaf(heading.body(), top, base, Passage.Place.HEADING);
        } else if (block instanceof Block.Figure figure) {
            return leaf(figure.body(), top, base, Passage.Place.CAPTION);
        } else if (block instanceof Block.Embed embed) {
            return leaf(embed.body(), top, base, Passage.Place.CAPTION);
        } else if (block instanceof Block.CodeBlock code) {
            return code.code().length();
        } else if (block instanceof Block.ThematicBreak) {
            section++;
            return 0;
        } else if (block instanceof Block.Table table) {
            return table(table, top, base);
        } else if (block instanceof Block.BlockQuote) {
            return all(block.children(), top, base, Passage.Place.QUOTE);
        } else {
            return list((Block.ListBlock) block, top, base);
        }
    }

    private int all(List<Block> blocks, int top, int base, Passage.Place place) {
        int length = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                length++;
            }
            length += add(blocks.get(i), top, base + length, place);
        }
        return length;
    }

    /** Long items may be stories of their own, as in a digest. */
    private int list(Block.ListBlock list, int top, int base) {
        int length = 0;
        boolean first = true;
        for (List<Block> item : list.items()) {
            for (Block block : item) {
                length += first ? 0 : 1;
                first = false;
                int before = length;
                length += add(block, top, base + length, Passage.Place.ITEM);
                section += length - before > LONG_ITEM ? 1 : 0;
            }
        }
        return length;
    }

    private int table(Block.Table table, int top, int base) {
        int length = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            List<Block.Cell> row = table.rows().get(r);
            length += r > 0 ? 1 : 0;
            for (int c = 0; c < row.size(); c++) {
                length += c > 0 ? 1 : 0;
                length += all(row.get(c).content(), top, base + length, Passage.Place.CELL);
            }
        }
        return length;
    }

    private int leaf(RichText body, int top, int base, Passage.Place place) {
        String text = body.text();
        if (!text.isEmpty()) {
            passages.add(new Passage(passages.size(), top, base, text, body.marks(), place, section, chinese(text)));
        }
        return text.length();
    }

    /** A Chinese character carries about as much as an English word, and Chinese news is full of Latin names. */
    private static boolean chinese(String text) {
        int han = 0;
        int latin = 0;
        int left = Math.min(text.length(), SCRIPT_WINDOW);
        // until those left cannot turn it
        while (left > 0 && 4 * han <= latin + left && 4 * (han + left) > latin) {
            char c = text.charAt(--left);
            if (Chars.isHan(c)) {
                han++;
            } else if (Chars.isLatin(c)) {
                latin++;
            }
        }
        return 4 * han > latin;
    }
}
