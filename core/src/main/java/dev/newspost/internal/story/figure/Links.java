package dev.newspost.internal.story.figure;

import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.story.draft.Draft;
import org.jsoup.nodes.Element;

/** Where pictures lead. */
final class Links {
    /** How many elements may stand between a picture and the link around it. */
    private static final int DEPTH = 4;

    private Links() {}

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
