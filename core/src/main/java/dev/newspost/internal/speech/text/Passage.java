package dev.newspost.internal.speech.text;

import dev.newspost.RichText;
import java.util.List;

/**
 * A run of text that quotation marks pair in: a paragraph, heading, item, caption or cell, however deep it is nested.
 *
 * @param number its place among the passages, from 0
 * @param block the top-level block that holds it
 * @param base where it starts in that block's text
 * @param text its words
 * @param marks the links and emphasis on them
 * @param place what it is
 * @param section the heading it stands under, counted from 0
 * @param chinese whether it is read as Chinese
 */
public record Passage(
        int number,
        int block,
        int base,
        String text,
        List<RichText.Mark> marks,
        Place place,
        int section,
        boolean chinese) {

    /** What a passage is to its block. */
    public enum Place {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CAPTION,
        CELL
    }

    int length() {
        return text.length();
    }
}
