package dev.newspost.internal.story.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A picture as its markup gives it, before its caption is known.
 *
 * @param src the address as written
 * @param sizes the addresses of other sizes
 * @param full the address that it links to, where that is a picture
 * @param alt its alt text
 * @param title its title
 * @param dataCaption the caption that an attribute carries for a viewer on top of the page
 * @param width its width
 * @param height its height
 * @param caption the words that a reader sees with it
 * @param credit who made it
 * @param lead whether it opens the story
 */
public record Picture(
        String src,
        List<String> sizes,
        Optional<String> full,
        Optional<String> alt,
        Optional<String> title,
        Optional<String> dataCaption,
        OptionalInt width,
        OptionalInt height,
        Optional<String> caption,
        Optional<String> credit,
        boolean lead) {
    /** {@return it with its words} */
    public Picture with(Optional<String> newCaption, Optional<String> newCredit) {
        return new Picture(src, sizes, full, alt, title, dataCaption, width, height, newCaption, newCredit, lead);
    }

    /** {@return it as the picture that opens the story} */
    public Picture asLead() {
        return new Picture(src, sizes, full, alt, title, dataCaption, width, height, caption, credit, true);
    }
}
