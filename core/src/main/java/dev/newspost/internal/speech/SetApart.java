package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.RichText;
import dev.newspost.Role;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the blocks that the markup sets apart as quotations hold somebody's words. Publishers set notes on a
 * chart, steps of a guide, entries of a catalogue, cards that link elsewhere and lines on the author apart in the same
 * markup. What stands around a run of such blocks tells: a colon in front, a signature, or prose on both sides.
 */
final class SetApart {
    private static final int NEAREST = 6;
    private static final int MOST_FIGURES = 3;
    private static final int BEGINNING = 24;
    private static final int LONGEST_REPEATED = 4_000;

    private final List<Block> blocks;
    private final Signature signatures;
    private final SpeechWords words;
    private final String[] texts;
    private final int prose;
    private final boolean[] quoted;
    private final boolean[] catalogued;

    SetApart(List<Block> blocks, SpeechWords words) {
        this.blocks = blocks;
        this.signatures = new Signature(words);
        this.words = words;
        this.texts = new String[blocks.size()];
        this.prose = prose();
        this.quoted = new boolean[blocks.size()];
        this.catalogued = new boolean[blocks.size()];
        for (int from = 0; from < blocks.size(); from++) {
            if (isApart(from)) {
                int to = from + 1;
                while (to < blocks.size() && isApart(to)) {
                    to++;
                }
                boolean quotes = quotes(from, to);
                for (int i = from; i < to; i++) {
                    boolean holds = holdsWords(i) && !isCard(i) && !Signature.isOne(text(i));
                    quoted[i] = quotes && holds;
                    catalogued[i] &= holds;
                }
                from = to;
            }
        }
    }

    /** {@return whether the block at a place holds somebody's words} */
    boolean holdsQuotation(int at) {
        return quoted[at];
    }

    /** {@return whether the block at a place is part of a list behind a colon, which is a quotation where somebody says it} */
    boolean isListed(int at) {
        return catalogued[at];
    }

    private String text(int at) {
        if (texts[at] == null) {
            texts[at] = blocks.get(at).text();
        }
        return texts[at];
    }

    /** How many blocks of the story are neither set apart nor figures. */
    private int prose() {
        int count = 0;
        for (int i = 0; i < blocks.size(); i++) {
            count += inStory(i) && !isApart(i) && !(blocks.get(i) instanceof Block.Figure) ? 1 : 0;
        }
        return count;
    }

    private boolean inStory(int at) {
        Role role = blocks.get(at).role();
        return role == Role.STORY || role == Role.LEAD;
    }

    private boolean isApart(int at) {
        return blocks.get(at) instanceof Block.BlockQuote && inStory(at);
    }

    /** {@return whether a run of blocks that are set apart is a quotation} */
    private boolean quotes(int from, int to) {
        if (isSigned(from, to)) {
            return true;
        }
        boolean handed = isHandedOver(from);
        if (isCatalogue(from, to)) {
            Arrays.fill(catalogued, from, to, handed);
            return false;
        }
        if (handed || prose == 0) {
            return true;
        }
        int before = beforeFigures(from);
        boolean amid =
                before >= 0 && (isParagraph(before) || (before < from - 1 && quoted[before])) && goesOnBehind(to);
        return amid && holdsSentence(from, to) && !repeats(from) && !words.speaksOfThePage(text(from));
    }

    private boolean goesOnBehind(int to) {
        return to < blocks.size() && (isParagraph(to) || blocks.get(to) instanceof Block.ThematicBreak);
    }

    private boolean isParagraph(int at) {
        return blocks.get(at) instanceof Block.Paragraph && inStory(at);
    }

    /** {@return where the block stands in front of a run, figures between them looked past; or -1} */
    private int beforeFigures(int from) {
        int i = from - 1;
        while (i >= 0 && i >= from - MOST_FIGURES && blocks.get(i) instanceof Block.Figure) {
            i--;
        }
        return i;
    }

    private boolean isHandedOver(int from) {
        int before = beforeFigures(from);
        String text = before < 0 ? "" : text(before).stripTrailing();
        return !text.isEmpty() && Chars.isColon(text.charAt(text.length() - 1));
    }

    private boolean isSigned(int from, int to) {
        for (int i = from; i < to; i++) {
            if (signatures.in(text(i)).isPresent() || Signature.isLabelled(text(i))) {
                return true;
            }
        }
        return to < blocks.size() && signatures.under(blocks.get(to)).isPresent();
    }

    /** {@return whether most of a run's blocks are names and numbers, or begin with the numbers of a list} */
    private boolean isCatalogue(int from, int to) {
        int entries = 0;
        int numbered = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (holdsWords(i) && !Signature.isOne(text(i))) {
                count++;
                entries += endsSentence(text(i)) ? 0 : 1;
                numbered += isNumbered(text(i)) ? 1 : 0;
            }
        }
        return count > 1 && (entries == count || (count > 2 && 2 * entries >= count) || 2 * numbered > count);
    }

    private static boolean isNumbered(String text) {
        int i = 0;
        while (i < text.length() && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i < text.length() && "、.．)）".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean endsSentence(String text) {
        int end = Chars.trimEnd(text, 0, text.length());
        while (end > 0
                && (MarkSign.of(text.charAt(end - 1)) >= 0
                        || Chars.isClosingBracket(text.charAt(end - 1))
                        || Chars.isDigit(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && (Chars.endsSentence(text.charAt(end - 1)) || ".；;".indexOf(text.charAt(end - 1)) >= 0);
    }

    /** {@return whether a block near by says the same: words pulled out of the story are nobody else's} */
    private boolean repeats(int at) {
        String text = text(at).strip();
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        for (int i = Math.max(0, at - NEAREST); i < Math.min(blocks.size(), at + NEAREST); i++) {
            boolean other = i != at && !isApart(i) && text(i).length() <= LONGEST_REPEATED;
            int found = other ? text(i).indexOf(beginning) : -1;
            if (found >= 0 && text(i).startsWith(withoutStop(text), found)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            String text = text(i);
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean last = at + 1 == text.length() || !Chars.isWord(text.charAt(at + 1));
                if (c > 0x7F ? Chars.endsSentence(c) : last && ".!?".indexOf(c) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String withoutStop(String text) {
        return endsSentence(text) ? text.substring(0, text.length() - 1) : text;
    }

    private boolean holdsWords(int at) {
        String text = text(at);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether all of a block's words are one link} */
    private boolean isCard(int at) {
        List<Block> inside = blocks.get(at).children();
        if (inside.size() != 1 || !(inside.get(0) instanceof Block.Paragraph paragraph)) {
            return false;
        }
        RichText body = paragraph.body();
        Optional<RichText.Mark> link = body.marks().stream()
                .filter(mark -> mark.kind() == RichText.MarkKind.LINK)
                .findFirst();
        return link.filter(
                        mark -> mark.start() == 0 && mark.end() == body.text().length())
                .isPresent();
    }
}
