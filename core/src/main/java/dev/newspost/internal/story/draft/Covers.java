package dev.newspost.internal.story.draft;

import dev.newspost.RichText;
import dev.newspost.RichText.MarkKind;
import java.util.Arrays;

/** How much of a text stands under each kind of mark, counted when first asked. Not thread-safe. */
final class Covers {
    private static final int KINDS = MarkKind.values().length;
    private static final int UNCOUNTED = -1;

    private final RichText text;
    /** What stands under each kind of mark, and how many signs beside it. */
    private final int[] under = uncounted();

    private final int[] loose = uncounted();

    Covers(RichText text) {
        this.text = text;
    }

    private static int[] uncounted() {
        int[] counts = new int[KINDS];
        Arrays.fill(counts, UNCOUNTED);
        return counts;
    }

    /** {@return how many visible characters stand under a kind of mark} */
    int under(MarkKind mark) {
        int kind = mark.ordinal();
        if (under[kind] == UNCOUNTED) {
            under[kind] = Marks.under(text, mark);
        }
        return under[kind];
    }

    /** {@return how many do, with the signs beside them; 0 where none does} */
    int withSigns(MarkKind mark) {
        int kind = mark.ordinal();
        if (under(mark) > 0 && loose[kind] == UNCOUNTED) {
            loose[kind] = Marks.loose(text, mark);
        }
        return under[kind] > 0 ? under[kind] + loose[kind] : 0;
    }
}
