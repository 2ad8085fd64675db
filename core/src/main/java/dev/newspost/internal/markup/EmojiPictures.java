package dev.newspost.internal.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the signs back into the text that a page shows as little pictures: emoji and the faces of a network. */
final class EmojiPictures {
    /** Words in classes and addresses of such pictures. */
    private static final List<String> WORDS = List.of("emoji", "smiley", "smilies", "emoticon", "/expression/");

    private static final int LONGEST = 12;

    private EmojiPictures() {}

    /**
     * Replaces such pictures by their alternative text, where that is a sign and no name.
     *
     * @param html the source of the document, in which there may be none
     */
    static void replace(Document document, String html) {
        if (!holdsWord(html)) {
            return;
        }
        for (Element image : document.body().getElementsByTag("img")) {
            String sign = image.attr("alt").strip();
            if (isSign(sign) && (holdsWord(image.attr("class")) || holdsWord(image.attr("src")))) {
                image.replaceWith(new TextNode(sign));
            }
        }
    }

    private static boolean holdsWord(String text) {
        return WORDS.stream().anyMatch(text::contains);
    }

    /** {@return whether a text is such as ":)", "[tears]" or an emoji} */
    private static boolean isSign(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && !Character.isLetterOrDigit(text.codePointAt(0));
    }
}
