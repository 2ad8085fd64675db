package dev.newspost.internal.markup.markdown;

/** Tells which lines hold nothing but template tags. */
@FunctionalInterface
public interface TagLines {
    /** No line does. */
    TagLines NONE = (text, start, end) -> false;

    /** {@return whether a part of a text, a line without the blanks before it, is tags that stand alone} */
    boolean isTagLine(String text, int start, int end);
}
