package dev.newspost.internal.story.draft;

import dev.newspost.RichText;
import dev.newspost.RichText.MarkKind;
import java.util.EnumMap;
import java.util.Map;

/** How much of a text stands under each kind of mark, counted when first asked. Not thread-safe. */
final class Covers {
    private final RichText text;
    private final Map<MarkKind, Cover> covers = new EnumMap<>(MarkKind.class);

    /** What stands under a kind of mark, and how many signs beside it; -1 before they are counted. */
    private static final class Cover {
        private final int under;
        private int loose = -1;

        private Cover(int under) {
            this.under = under;
        }
    }

    Covers(RichText text) {
        this.text = text;
    }

    private Cover of(MarkKind mark) {
        Cover cover = covers.get(mark);
        if (cover == null) {
            cover = new Cover(Marks.under(text, mark));
            covers.put(mark, cover);
        }
        return cover;
    }

    /** {@return how many visible characters stand under a kind of mark} */
    int under(MarkKind mark) {
        return of(mark).under;
    }

    /** {@return how many do, with the signs beside them; 0 where none does} */
    int withSigns(MarkKind mark) {
        Cover cover = of(mark);
        if (cover.under > 0 && cover.loose < 0) {
            cover.loose = Marks.loose(text, mark);
        }
        return cover.under > 0 ? cover.under + cover.loose : 0;
    }
}
