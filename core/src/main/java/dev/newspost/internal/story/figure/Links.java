package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Where pictures lead. */
final class Links {
    /** How many elements may stand between a picture and the link around it. */
    private static final int DEPTH = 4;

    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp");

    private Links() {}

    /** {@return whether all links in some words lead to files of pictures, as those to a larger copy do} */
    static boolean leadsToPicture(Draft words) {
        return words.marks(MarkKind.LINK).stream()
                .map(mark -> mark.href().orElse("").toLowerCase(Locale.ROOT))
                .allMatch(address -> PICTURES.stream().anyMatch(address::endsWith));
    }

    /** {@return the address of the link around a picture; empty where there is none} */
    static String around(Element picture) {
        Element around = picture.parent();
        for (int i = 0; i < DEPTH && around != null; i++) {
            if (around.normalName().equals("a")) {
                return around.attr("href");
            }
            around = around.parent();
        }
        return "";
    }

    /** {@return whether a link in some words leads to an address} */
    static boolean leads(Draft words, String address) {
        return !address.isEmpty()
                && words.marks(MarkKind.LINK).stream()
                        .anyMatch(mark -> mark.href().orElse("").equals(address));
    }
}
