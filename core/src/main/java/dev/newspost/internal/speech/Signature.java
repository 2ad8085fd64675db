package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.Optional;

/** Finds the name that signs a quotation, behind a dash. */
final class Signature {
    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HAN = 14;
    private static final String BEHIND_NAME = ",，(（、/|｜:：\n";

    private final SpeechWords words;

    Signature(SpeechWords words) {
        this.words = words;
    }

    /**
     * A signature.
     *
     * @param dash where what is no part of the words begins
     * @param name where the name stands; empty where none is told
     */
    record Signed(int dash, Optional<Range> name) {}

    /** {@return the signature at the end of a text: behind a dash, on a line of its own or behind the last sentence} */
    Optional<Signed> in(String text) {
        int floor = Math.max(1, text.length() - LONGEST);
        for (int i = text.length() - 2; i >= floor; i--) {
            if (isDash(text.charAt(i))) {
                int before = Chars.trimEnd(text, 0, i);
                boolean line = before < i && text.substring(before, i).indexOf('\n') >= 0;
                boolean doubled = isDash(text.charAt(i - 1));
                boolean sentence = before > 0
                        && closes(text.charAt(before - 1))
                        && (before < i || doubled || MarkSign.of(text.charAt(before - 1)) >= 0);
                if ((line || sentence)
                        && !Chars.endsSentence(text.charAt(text.length() - 1))
                        && names(text, afterDashes(text, i))) {
                    return Optional.of(new Signed(dashes(text, i), name(text, i)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean closes(char c) {
        return Chars.endsSentence(c) || c == '.' || MarkSign.of(c) >= 0;
    }

    /** {@return whether a name may begin behind a dash, or a handle follows what does} */
    private static boolean names(String text, int from) {
        if (from >= text.length()) {
            return false;
        }
        char c = text.charAt(from);
        return Character.isUpperCase(c)
                || Chars.isHan(c)
                || (Character.isLetter(c) && text.indexOf("(@", from) >= 0)
                || (c == '《' && text.indexOf('》', from) > 0);
    }

    private static boolean isLongDash(char c) {
        return Chars.isDash(c) || c == '~';
    }

    private static boolean isDash(char c) {
        return isLongDash(c) || c == '-';
    }

    private static int dashes(String text, int last) {
        int i = last;
        while (i > 1 && (isDash(text.charAt(i - 1)) || Chars.isBlank(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    private Optional<Range> name(String text, int dash) {
        int start = words.chinese.owners.excerptedEnd(text, afterDashes(text, dash), text.length());
        int end = start;
        boolean han = false;
        while (end < text.length() && BEHIND_NAME.indexOf(text.charAt(end)) < 0) {
            han |= Chars.isHan(text.charAt(end));
            end++;
        }
        end = withoutPage(text, start, Chars.trimEnd(text, start, end));
        boolean fits =
                end > start && !isDash(text.charAt(end - 1)) && end - start <= (han ? LONGEST_HAN : LONGEST_NAME);
        return fits ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /** "Harbor Songs p. 12": where a name ends in front of the page. */
    private static int withoutPage(String text, int start, int end) {
        int i = end;
        while (i > start && (Chars.isDigit(text.charAt(i - 1)) || Chars.isBlank(text.charAt(i - 1)))) {
            i--;
        }
        i -= i < end && i > start && text.charAt(i - 1) == '.' ? 1 : 0;
        boolean page = i < end && i > start + 1 && text.charAt(i - 1) == 'p' && Chars.isBlank(text.charAt(i - 2));
        return page ? Chars.trimEnd(text, start, i - 1) : end;
    }

    /** {@return whether a text is nothing but a signature, with its dash} */
    static boolean isOne(String text) {
        int start = Chars.skipBlanks(text, 0, text.length());
        return start < text.length()
                && text.length() - start <= LONGEST
                && (isLongDash(text.charAt(start)) || text.startsWith("--", start))
                && names(text, afterDashes(text, start));
    }

    private static int afterDashes(String text, int from) {
        int i = from;
        while (i < text.length() && (isDash(text.charAt(i)) || Chars.isBlankOrBreak(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** {@return the name that a block tells which stands under a quotation and is nothing but its signature} */
    Optional<Signed> under(Block block) {
        boolean holder = block instanceof Block.Paragraph || block instanceof Block.BlockQuote;
        String text = holder ? block.text() : "";
        boolean story = !text.isEmpty() && Chars.endsSentence(text.charAt(text.length() - 1));
        return isOne(text) && !story ? Optional.of(new Signed(0, name(text, 0))) : Optional.empty();
    }

    /** {@return whether a text begins with a handle and a colon, as comments of readers do} */
    static boolean isLabelled(String text) {
        if (text.isEmpty() || text.charAt(0) != '@') {
            return false;
        }
        for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            if (Chars.isColon(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
